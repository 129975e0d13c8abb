// A search for long patterns everywhere in a text is dear, one at the few places where they may start is not.

/** What `pattern` (a sticky one) matches at one of `starts`, in order, apart. */
export function matchAt(pattern: RegExp, text: string, starts: Iterable<number>): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    end = at + match[0].length;
  }
  return found;
}

/** Where the lines of `text` start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where a sentence, or what stands behind a colon or bar, has its first letter or digit. */
export function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/(?:^|[.!?؟:|\n])[^\p{L}\p{N}\n]*/gu)].map(({ 0: gap, index }) => index + gap.length);
}
