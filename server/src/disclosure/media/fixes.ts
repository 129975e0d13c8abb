import type { Draft } from '../../engine/draft/draft';
import type { Language, Text } from '../../engine/finding';
import type { ReportedFix } from '../../engine/rule';
import type { Settings } from '../../engine/settings';
import { channelOf } from '../channel';
import { elementEnds, openElements } from '../elements';
import { factsOf } from '../facts';
import { placeAfter, placeText } from '../placement';
import { escaped, indentAt, languageAttributes, newlineOf, type Change } from '../written';
import { filledTitle, wordingFor } from '../insert';
import { disclosureText, type DisclosureId, type Wording } from '../texts';
import type { Level } from '../vocabulary';
import type { Medium, MediumKind } from './shown';

export const disclosureOf: Readonly<Record<MediumKind, DisclosureId>> = { image: 'ai-image', video: 'ai-video', audio: 'ai-voice' };

const titles = {
  both: { en: 'Insert “{text}” beside it, and the tag “{level}”', ar: 'أدرج «{text}» بجانبه مع الوسم {level}' },
  text: { en: 'Insert “{text}”', ar: 'أدرج «{text}»' },
} satisfies Record<string, Text>;

/** The fixes that label `medium`, best first: caption and tag, caption, short caption. */
export function labelFixes(draft: Draft, medium: Medium, level: Level, tool: string | undefined, language: Language, settings: Settings): ReportedFix[] {
  const id = disclosureOf[medium.kind];
  const place = placeOf(draft, medium);
  // Within a sentence the short form is enough of an interruption.
  const wording = /inline/i.test(place.kind) ? 'short' : wordingFor(draft, settings);
  const text = textOf(draft, id, tool, language, settings, wording), short = textOf(draft, id, tool, language, settings, 'short');
  const caption = (words: string): Change => captionChange(draft, medium, place, words, language);
  const fixes: ReportedFix[] = [];
  const tag = tagChanges(draft, medium, place, level);
  const both = place.kind === 'block' ? wrapped(draft, place, level, text, language) : tag && [...tag, caption(text)];
  if (both) fixes.push({ title: filledTitle(titles.both, text, level), edits: [...both].sort((a, b) => a.start - b.start) });
  fixes.push({ title: filledTitle(titles.text, text), edits: [caption(text)] });
  if (short !== text) fixes.push({ title: filledTitle(titles.text, short), edits: [caption(short)] });
  return fixes;
}

/** The fixes that say `id` to the readers of words that only hint at it. */
export function sayFixes(draft: Draft, id: DisclosureId, passage: { readonly start: number; readonly end: number }, tool: string | undefined, language: Language, settings: Settings): ReportedFix[] {
  const channel = channelOf(draft, settings);
  const wording = wordingFor(draft, settings);
  const texts = new Set([textOf(draft, id, tool, language, settings, wording), textOf(draft, id, tool, language, settings, 'short')]);
  return [...texts].map((text) => {
    const figcaption = openElements(draft, passage.start).findLast(({ name }) => name === 'figcaption');
    const opens = channel !== undefined && /^(?:audio|video|social|sms|push|chat)$/.test(channel);
    const change = figcaption ? appended(draft, passage.end, text) : opens ? placeText(draft, text, language, channel) : placeAfter(draft, passage, text, language);
    return { title: filledTitle(titles.text, text), edits: [change] };
  });
}

function textOf(draft: Draft, id: DisclosureId, tool: string | undefined, language: Language, settings: Settings, wording: Wording): string {
  // The model that wrote the text is not the one that made the picture.
  const { tool: _writer, ...facts } = factsOf(draft);
  return disclosureText(id, language, settings, { ...facts, ...(tool === undefined ? {} : { tool: tool.replace(/[{}<>]/g, '') }) }, wording);
}

/** Where a caption can stand. `start` and `end` are those of the medium with its link, `<picture>` or `<video>`. */
interface Place {
  readonly kind: 'frontMatter' | 'figure' | 'block' | 'inline' | 'htmlBlock' | 'htmlInline' | 'component';
  readonly start: number;
  readonly end: number;
  /** End of the figure. */
  readonly figureEnd?: number;
}

const holders = /^(?:picture|video|audio|a)$/;
const inlineParents = /^(?:p|a|span|h[1-6]|em|strong|b|i|small|button|label|li|dt|td|th|summary|center|font|u)$/;

function placeOf(draft: Draft, { element, start, end }: Medium): Place {
  if (!element) return { kind: 'frontMatter', start, end };
  const open = openElements(draft, start);
  let outer = { start, end: elementEnds(draft, [element]).get(element) ?? end };
  const isMarkdown = element.name === 'img' && draft.text[start] === '!';
  if (isMarkdown) {
    outer = { start, end };
    const link = draft.elements.find((other) => other.name === 'a' && other.start < start && other.end > end && draft.text[other.start] === '[');
    if (link) outer = { start: link.start, end: link.end };
  }
  let parents = [...open];
  for (let parent = parents.at(-1); parent && holders.test(parent.name); parent = parents.at(-1)) {
    const holder = draft.elements.find((other) => other.start === parent?.start);
    outer = { start: parent.start, end: holder ? elementEnds(draft, [holder]).get(holder) ?? outer.end : outer.end };
    parents = parents.slice(0, -1);
  }
  const figure = parents.findLast(({ name }) => name === 'figure');
  const close = figure && draft.text.slice(outer.end).search(/<\/figure\s*>/i);
  if (figure && close !== undefined && close >= 0) return { kind: 'figure', ...outer, figureEnd: outer.end + close };
  if (isMarkdown) return { kind: standsAlone(draft, outer) ? 'block' : 'inline', ...outer };
  if (/^[A-Z]|\./.test(element.name)) return { kind: 'component', ...outer };
  return { kind: parents.some(({ name }) => inlineParents.test(name)) ? 'htmlInline' : 'htmlBlock', ...outer };
}

/** A paragraph of its own, in no list, quote or table. */
function standsAlone({ text }: Draft, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(0, start), after = text.slice(end);
  return /(?:^|\n[ \t]*\r?\n|^---\r?\n[^]*?\n---\r?\n) {0,3}$/.test(before) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(after);
}

function captionChange(draft: Draft, medium: Medium, place: Place, text: string, language: Language): Change {
  const newline = newlineOf(draft), { end } = place;
  const attributes = languageAttributes(draft, language), shown = escaped(text);
  switch (place.kind) {
    case 'frontMatter': return placeText(draft, text, language, undefined);
    case 'figure': {
      const caption = /<figcaption\b[^>]*>/i.exec(draft.text.slice(end, place.figureEnd));
      if (caption) return appended(draft, end + caption.index + caption[0].length, text);
      return { start: end, end, text: `${newline}${indentAt(draft.text, place.start)}<figcaption${attributes}>${shown}</figcaption>` };
    }
    case 'block': case 'component': return { start: end, end, text: `${newline}${newline}*${draft.format === 'mdx' ? shown : text}*` };
    case 'inline': return { start: end, end, text: ` *(${text.replace(/[.]$/, '')})*` };
    case 'htmlBlock': return { start: end, end, text: `${newline}${indentAt(draft.text, medium.start)}<p${attributes}>${shown}</p>` };
    case 'htmlInline': return { start: end, end, text: ` <small${attributes}>${shown}</small>` };
  }
}

/** `text` behind what the caption around `offset` says already. */
function appended(draft: Draft, offset: number, text: string): Change {
  const close = draft.text.slice(offset).search(/\s*<\/figcaption\s*>/i);
  const at = close < 0 ? offset : offset + close;
  const before = draft.text.slice(0, at).trimEnd().at(-1) ?? '';
  const joint = before === '>' ? '' : /[.!?؟…:]/.test(before) ? ' ' : '. ';
  return { start: at, end: at, text: `${joint}${escaped(text)}` };
}

/** The changes that declare `level` on the medium's element; undefined where its format has no place for it, or it stands there. */
function tagChanges(draft: Draft, { element }: Medium, place: Place, level: Level): Change[] | undefined {
  if (!element || place.kind === 'component') return undefined;
  const isMarkdown = draft.text[element.start] === '!';
  const carrier = element.name === 'source' || isMarkdown ? openElements(draft, element.start).findLast(({ name }) => /^(?:picture|video|audio|figure)$/.test(name)) : element;
  if (!carrier) return undefined;
  const present = draft.elements.find(({ start }) => start === carrier.start)?.attributes;
  const declared = present?.get('data-ai-disclosure') ?? present?.get('ai-disclosure');
  if (declared) return declared.value === level ? undefined : [{ start: declared.start, end: declared.end, text: level }];
  const close = /\s*\/?>$/.exec(draft.text.slice(carrier.start, carrier.end));
  const at = close ? carrier.start + close.index : undefined;
  return at === undefined ? undefined : [{ start: at, end: at, text: ` data-ai-disclosure="${level}"` }];
}

/** Markdown has no attributes, so a `<figure>` around the picture carries the tag and the caption. */
function wrapped(draft: Draft, { start, end }: Place, level: Level, text: string, language: Language): Change[] {
  const newline = newlineOf(draft);
  const caption = `<figcaption${languageAttributes(draft, language)}>${escaped(text)}</figcaption>${newline}`;
  return [
    { start, end: start, text: `<figure data-ai-disclosure="${level}">${newline}${newline}` },
    { start: end, end, text: `${newline}${newline}${caption}</figure>` },
  ];
}
