/** No sentence a person is typing is longer; keeps the cost of a keystroke independent of the draft. */
const REACH = 2_000;

/** The sentence around `offset`, as UTF-16 offsets: what a person is in the middle of writing. */
export function sentenceAt(text: string, offset: number): { start: number; end: number } {
  const from = paragraphEdge(text.slice(Math.max(0, offset - REACH), offset), 'last') + Math.max(0, offset - REACH);
  const to = offset + paragraphEdge(text.slice(offset, offset + REACH), 'first');
  const lines = text.slice(from, to).replace(/\r?\n/g, (end) => ' '.repeat(end.length));
  let found = { start: from, end: to };
  // A cursor just after the full stop is still in that sentence.
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(lines)) {
    found = { start: from + index, end: from + index + segment.length };
    if (found.end >= offset) break;
  }
  return found;
}

/** Where the paragraph that touches the cursor starts in the text before it, or ends in the text after it. */
function paragraphEdge(text: string, which: 'first' | 'last'): number {
  const blanks = [...text.matchAll(/\n[ \t\r]*\n/g)];
  const blank = blanks.at(which === 'last' ? -1 : 0);
  if (!blank) return which === 'last' ? 0 : text.length;
  return which === 'last' ? blank.index + blank[0].length : blank.index;
}
