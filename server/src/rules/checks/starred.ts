import { placeAfter } from '../../disclosure/placement';
import type { Draft } from '../../engine/draft/draft';
import type { Text } from '../../engine/finding';
import type { CheckContext, Report } from '../../engine/rule';

const addNote: Text = { en: 'Add the note below', ar: 'أضف الحاشية أسفل النص' };
const notes: Text = { en: '* {condition}', ar: '* {الشرط}' };

/** A star, dagger or its entity that opens a line or a sentence: the note that a starred claim points to. */
const note = /(?:^|[\n>]|[.!?؟)\]]\s)[ \t]*(?:<[^<>\n]*>[ \t]*)*(?:[-•][ \t]+)?(?:\\?\*|&ast;|&#42;)+(?!\*)[ \t]?(?=[\p{L}\p{N}([])(?![^\n*]*\*(?:\s|$))/u;

/** Claims of the mark `name` that carry a star ("from $9*") in a draft that explains no star. */
export function unexplainedStars(draft: Draft, context: CheckContext, name: string, message: Text): Report[] {
  const claims = context.marks(name).filter(({ passage }) => !passage.quoted && !passage.hidden);
  const first = claims[0];
  if (!first || note.test(draft.text.slice(first.end))) return [];
  return claims.map(({ start, end, language, passage }) => {
    const text = draft.format === 'markdown' || draft.format === 'mdx' ? `\\${notes[language]}` : notes[language];
    return { start, end, language, message, fixes: [{ title: addNote, edits: [placeAfter(draft, passage, text, language)] }] };
  });
}
