import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Report } from '../engine/rule';

const addNote: Text = { en: 'Add the note below', ar: 'أضف الحاشية أسفل النص' };
const notes: Text = { en: '\\* {condition}', ar: '\\* {الشرط}' };

/** A star, dagger or its entity that opens a line or a sentence: the note that a starred claim points to. */
const note = /(?:^|[\n>]|[.!?؟)\]]\s)[ \t]*(?:<[^<>\n]*>[ \t]*)*(?:[-•][ \t]+)?(?:\\?\*|&ast;|&#42;)+(?!\*)[ \t]?(?=[\p{L}\p{N}([])(?![^\n*]*\*(?:\s|$))/u;

/** Claims of the mark `name` that carry a star ("from $9*") in a draft that explains no star. */
export function unexplainedStars(draft: Draft, context: CheckContext, name: string, message: Text): Report[] {
  const claims = context.marks(name).filter(({ passage }) => !passage.quoted && !passage.hidden);
  const first = claims[0];
  if (!first || note.test(draft.text.slice(first.end))) return [];
  return claims.map(({ start, end, language, passage }) => {
    const place = lineEnd(draft.text, passage.end);
    const text = draft.format === 'html' ? `\n<p>${notes[language].slice(1)}</p>` : draft.format === 'plaintext' ? `\n${notes[language].slice(1)}` : `\n\n${notes[language]}`;
    return { start, end, language, message, fixes: [{ title: addNote, edits: [{ start: place, end: place, text }] }] };
  });
}

/** The end of the line or element after `at`, so that the note stands behind the claim's block. */
function lineEnd(text: string, at: number): number {
  const tag = /^[^\n]*?<\/(?:p|h[1-6]|li|div|td)>/i.exec(text.slice(at));
  if (tag) return at + tag[0].length;
  const line = text.indexOf('\n', at - 1);
  return line < 0 ? text.length : line;
}
