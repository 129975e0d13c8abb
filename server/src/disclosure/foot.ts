import type { BlockElement } from '../engine/draft/block';
import type { Draft, Passage } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import { onThePage } from './readers';
import { directed, linked, paragraph, newlineOf, type Change } from './written';

/** The last line that readers see: what belongs at the foot is missing here. Undefined where the draft shows no words. */
export function lastLine(draft: Draft): { readonly start: number; readonly end: number } | undefined {
  const body = draft.frontMatter?.end ?? 0;
  const passage = draft.passages.findLast(({ kind, hidden, start, languages }) => onThePage.has(kind) && !hidden && start >= body && languages.length > 0);
  return passage && lineOf(passage, 'last');
}

/** The first line that readers see, behind front matter. */
export function firstLine(draft: Draft): { readonly start: number; readonly end: number } | undefined {
  const body = draft.frontMatter?.end ?? 0;
  const passage = draft.passages.find(({ kind, hidden, start, languages }) => onThePage.has(kind) && !hidden && start >= body && languages.length > 0);
  return passage && lineOf(passage, 'first');
}

/** A line of the passage; of a long one its outermost sentence, so that a paragraph is not underlined from end to end. */
function lineOf({ start, end, prose }: Pick<Passage, 'start' | 'end' | 'prose'>, which: 'first' | 'last'): { start: number; end: number } {
  const spans = [...prose.matchAll(/[^\n]*\S[^\n]*/g)].filter(([line]) => /[\p{L}\p{N}]/u.test(line)).map((match) => ({ from: match.index, text: match[0] }));
  let { from, text } = spans.at(which === 'first' ? 0 : -1) ?? { from: 0, text: prose };
  if (text.trim().length > 70) {
    const sentences = [...text.matchAll(/[^.!?؟]+(?:[.!?؟]+(?!\s)[^.!?؟]*)*[.!?؟]*/g)].filter(([part]) => /\p{L}/u.test(part));
    const one = sentences.at(which === 'first' ? 0 : -1);
    if (one) {
      from += one.index;
      text = one[0];
    }
  }
  const lead = text.length - text.trimStart().length;
  const at = start + from + lead;
  return { start: at, end: Math.min(end, at + Math.max(1, text.trim().length)) };
}

/** Puts `text` below everything else: into the footer of HTML, on a line of its own elsewhere. */
export function placeAtFoot(draft: Draft, text: string, language: Language): Change {
  const newline = newlineOf(draft);
  if (draft.format === 'html') {
    const close = lastClosing(draft.text, 'footer') ?? lastClosing(draft.text, 'body') ?? lastClosing(draft.text, 'html');
    const shown = paragraph(draft, text, language);
    if (close === undefined) return { start: draft.text.length, end: draft.text.length, text: `${draft.text.endsWith('\n') || draft.text === '' ? '' : newline}${shown}${newline}` };
    const line = draft.text.lastIndexOf('\n', close - 1) + 1;
    const indent = draft.text.slice(line, close);
    return /\S/.test(indent) ? { start: close, end: close, text: shown } : { start: close, end: close, text: `  ${shown}${newline}${indent}` };
  }
  const end = draft.text.trimEnd().length;
  const lead = end === 0 || end <= (draft.frontMatter?.end ?? 0) - 1 ? newline : newline + newline;
  return { start: end, end, text: `${lead}${directed(linked(text, draft.format), language)}` };
}

/** Puts `text` last into the form, beside its button. Undefined where the form's end cannot be found. */
export function placeInForm(draft: Draft, form: BlockElement, text: string, language: Language): Change | undefined {
  const close = draft.text.slice(form.end).search(/<\/form\s*>/i);
  if (close < 0) return undefined;
  const at = form.end + close;
  const indent = /[ \t]*$/.exec(draft.text.slice(0, at))?.[0] ?? '';
  const ownLine = draft.text[at - indent.length - 1] === '\n';
  const shown = paragraph(draft, text, language);
  return { start: at, end: at, text: ownLine ? `  ${shown}${newlineOf(draft)}${indent}` : shown };
}

/** Adds the longest of `texts` to a text message that costs no further part; the shortest where each does. */
export function placeInMessage(draft: Draft, texts: readonly string[]): Change {
  const body = draft.text.slice(draft.frontMatter?.end ?? 0).trim();
  const end = draft.text.trimEnd().length;
  const separator = /[.!?؟…]$/.test(body) ? ' ' : /[\p{L}\p{N}]$/u.test(body) && !/\S*(?:https?:|www\.)\S*$/.test(body) ? '. ' : ' ';
  const parts = messageParts(body);
  const fitting = texts.find((text) => messageParts(body + separator + text) === parts) ?? texts.at(-1) ?? '';
  return { start: end, end, text: `${separator}${fitting}` };
}

/** How many parts a text message is sent and billed in: 160 characters of the Latin alphabet, or 70 of any other. */
function messageParts(text: string): number {
  const latin = /^[\x20-\x7e\n\r£¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà€¡¤]*$/.test(text);
  const length = latin ? text.replace(/[\^{}\\[\]~|€]/g, '..').length : text.length;
  const [one, many] = latin ? [160, 153] : [70, 67];
  return length <= one ? 1 : Math.ceil(length / many);
}

function lastClosing(text: string, name: string): number | undefined {
  const at = text.toLowerCase().lastIndexOf(`</${name}`);
  return at < 0 ? undefined : at;
}

/** Puts `text` right behind a sentence of a passage, which ends first if nothing ends it. */
export function placeBehind(draft: Draft, { start, end, passage }: { readonly start: number; readonly end: number; readonly passage: Pick<Passage, 'end'> }, text: string): Change {
  const stop = /[.!?؟…]$/.test(draft.text.slice(Math.max(start, end - 1), end)) ? '' : '.';
  return { start: end, end, text: `${stop} ${linked(text, draft.format)}${isLed(draft, end, passage) ? '.' : ''}` };
}

/** Whether the passage says more behind `end`. */
export function isLed(draft: Draft, end: number, passage: Pick<Passage, 'end'>): boolean {
  return /\p{L}/u.test(draft.prose.slice(end, passage.end));
}
