import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import type { OptionSpec, ReportedFix } from '../engine/rule';
import { placeText } from './placement';
import { lines } from './retag';
import { isPlain, sentenceAround, type Span } from './sentence';

/** Apps show the beginning of a caption, then "… more". What stands behind is read by few. */
export const foldOption: OptionSpec = { type: 'number', default: 125, minimum: 1, description: { en: 'How many characters of a social caption are shown before it is cut off.', ar: 'عدد أحرف منشور التواصل التي تظهر قبل قصّه.' } };

/** A line between the captions of a file that holds several: its number in brackets or behind the name of such a text, or a rule. */
const betweenCaptions = /^[ \t]*(?:\[[^\]\n(]{0,20}[\d٠-٩][^\]\n(]{0,40}\]|(?:#+ ?|\*\*)?(?:post|reel|story|caption|tweet|منشور|المنشور|بوست|ريل|ستوري|تغريدة) ?#?[\d٠-٩]+(?![\d٠-٩]).{0,60}|[-=]{3,})[ \t]*$/gimu;

/** How many characters (UTF-16 units, each gap as one) of its caption readers see up to `offset`. */
export function shownUpTo(draft: Draft, offset: number): number {
  const body = draft.frontMatter?.end ?? 0, last = [...draft.text.slice(body, offset).matchAll(betweenCaptions)].at(-1);
  const from = body + (last ? last.index + last[0].length : 0);
  return draft.prose.slice(from, Math.max(from, offset)).replace(/\s+/g, ' ').trimStart().length;
}

/** Moving the sentence of `span` to the front, or among hashtags the one alone; none where that would break markup. */
export function forward(draft: Draft, span: Span, language: Language): ReportedFix[] {
  const sentence = sentenceAround(draft, span);
  if (!sentence || !isPlain(draft, sentence)) return [];
  const tag = tagAround(draft, span, sentence);
  const moved = tag ?? sentence;
  const place = placeText(draft, draft.text.slice(moved.start, moved.end), language, 'social');
  const gap = /[ \t]*$/.exec(draft.text.slice(sentence.passage.start, moved.start))?.[0].length ?? 0;
  const behind = gap > 0 ? 0 : /^[ \t]*/.exec(draft.text.slice(moved.end))?.[0].length ?? 0;
  const taken = sentence.alone && !tag ? wholeBlock(draft, moved.start, moved.end) : { start: moved.start - gap, end: moved.end + behind, text: '' };
  if (place.start > taken.start) return [];
  return [{ title: { en: 'Move it to the first line', ar: 'انقلها إلى السطر الأول' }, edits: [place, taken] }];
}

/** The hashtag of `span` where other words share its sentence. */
function tagAround(draft: Draft, { start, end }: Span, sentence: Span): Span | undefined {
  const from = draft.text[start - 1] === '#' ? start - 1 : start;
  return draft.text[from] === '#' && (from > sentence.start || end < sentence.end) ? { start: from, end } : undefined;
}

/** A paragraph of its own, with the empty line behind it, or before it where it is the last. */
export function wholeBlock(draft: Draft, start: number, end: number): { start: number; end: number; text: string } {
  const edit = lines(draft, start, end);
  const behind = /^(?:[ \t]*\r?\n)+/.exec(draft.text.slice(edit.end))?.[0].length ?? 0;
  const before = edit.end + behind < draft.text.length ? 0 : /(?:\r?\n[ \t]*)+$/.exec(draft.text.slice(0, edit.start).replace(/\r?\n$/, ''))?.[0].length ?? 0;
  return { ...edit, start: edit.start - before, end: edit.end + behind };
}
