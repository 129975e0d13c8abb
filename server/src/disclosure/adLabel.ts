import type { Draft } from '../engine/draft/draft';
import { languagesIn } from '../engine/draft/languages';
import { passagesWith } from '../engine/draft/questions';
import { perDraftUnder } from '../engine/draft/remembered';
import { withWords } from '../engine/draft/traits';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { lineStarts, matchAt } from '../engine/text/lines';
import { isSeen } from './readers';
import { visibleText, isSaid } from './visible';

/** A label or statement that makes a commercial tie plain. Offsets are in the draft's text. */
export interface AdLabel {
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly kind: 'ad' | 'affiliate';
}

/** A label that opens a paragraph or line and is set off from what follows: "Ad: my mornings", «إعلان | صباحي». */
const opening: Readonly<Record<Language, RegExp>> = {
  en: /[^\p{L}\p{N}\n]*(ad|advert|advertisement|advertorial|advertising|sponsored|promoted|paid ad)(?=\s*(?:[:|\])(–—·•/]|-\s|\n|$))/iuy,
  ar: /[^\p{L}\p{N}\n]*((?:إعلان|اعلان|إعلان مدفوع|مادة إعلانية|محتوى إعلاني|محتوى مدفوع|دعاية))(?=\s*(?:[:|\])(–—·•/]|-\s|\n|$))/uy,
};

/** Labels that open a line of the passage. */
const openingLabels = passagesWith((passage) => {
  const starts = lineStarts(passage.prose);
  let labels: (Pick<AdLabel, 'start' | 'end' | 'language'>)[] | undefined;
  for (const language of languagesIn(passage)) {
    for (const match of matchAt(opening[language], passage.prose, starts)) {
      const end = match.index + match[0].length;
      (labels ??= []).push({ start: end - (match[1] as string).length, end, language });
    }
  }
  return labels;
}, withWords(/^(?:ad|advert\w*|sponsored|promoted|paid|[إا]علان|مادة|محتوى|دعاية)$/i));

/** Every label of the draft that readers see, in the order of the text. */
export const adLabels = perDraftUnder((draft: Draft, context: Pick<CheckContext, 'settings' | 'marks'>): readonly AdLabel[] => {
  const found: AdLabel[] = [];
  for (const [name, kind] of [['adLabel', 'ad'], ['affiliateNotice', 'affiliate']] as const) {
    for (const mark of context.marks(name)) {
      if (isSaid(draft, mark) && !isDenied(draft.text.slice(Math.max(mark.passage.start, mark.start - 40), mark.start)) && !negation.test(draft.text.slice(mark.start, mark.end))) found.push({ start: mark.start, end: mark.end, language: mark.language, kind });
    }
  }
  for (const { passage, found: labels } of openingLabels(draft)) {
    if (isSeen(draft, passage)) for (const { start, end, language } of labels) found.push({ start: passage.start + start, end: passage.start + end, language, kind: 'ad' });
  }
  for (const id of ['sponsored', 'gifted'] as const) found.push(...visibleText(draft, id, context).map((at) => ({ ...at, kind: 'ad' as const })));
  found.push(...visibleText(draft, 'affiliate', context).map((at) => ({ ...at, kind: 'affiliate' as const })));
  return found.sort((a, b) => a.start - b.start);
});

const negation = /\b(?:not|never|no|nobody)\b|n['’]t\b|(?:^|\s)(?:ليس|ليست|مو|موب|مش|مب|ما|غير|لم)(?=\s)/i;

/** "Not an ad", «ليس إعلانًا», «مو إعلان». */
function isDenied(before: string): boolean {
  return /(?:\b(?:not|never|no|nobody|no one|none|isn['’]t|aren['’]t|wasn['’]t|without|un)\s+(?:\p{L}+\s+){0,2}|(?:^|[\s،])(?:ليس|ليست|مو|موب|مش|مب|ما هو|بدون|دون|غير|لا|لم|ما|محد|محدش|ما أحد|لا أحد)\s+(?:\p{L}+\s+){0,4})$/iu.test(before);
}

/** Where the opening of the text ends: a label behind it comes too late for a draft that is paid for as a whole. */
export function openingEnd(draft: Draft): number {
  const seen = draft.passages.filter((passage) => isSeen(draft, passage) && passage.kind !== 'frontMatter' && /\p{L}/u.test(passage.prose));
  const paragraphs = seen.filter(({ kind }) => kind !== 'heading' && kind !== 'link' && kind !== 'button');
  const second = paragraphs[1] ?? paragraphs[0];
  if (!second) return draft.text.length;
  return paragraphs.length > 2 ? second.start + 1 : second.end;
}

/** Whether a label is no part of a sentence: it opens a line, or stands among hashtags behind one. */
export function standsApart(draft: Draft, { start, end }: Pick<AdLabel, 'start' | 'end'>): boolean {
  const { text } = draft, before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/^[^\p{L}\p{N}]*$/u.test(before)) return true;
  const behind = /^[^\n]*/.exec(text.slice(end))?.[0] ?? '';
  return text.slice(start - 1, end).includes('#') && /(?:^|[.!?؟…\p{Extended_Pictographic}])\uFE0F?\s*(?:[#@][\p{L}\p{M}\p{N}_]+\s*)*#?$/u.test(before) && /^\s*(?:[#@][\p{L}\p{M}\p{N}_]+\s*)*$/u.test(behind);
}
