/** A paragraph of plain text: lines up to an empty one. `[from, to)` in the text. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
  /** Every line starts with `>`, as mail programs quote. */
  readonly quoted: boolean;
}

/** The paragraphs of plain text, in order. */
export function paragraphs(text: string, start: number, visit: (paragraph: Paragraph) => void): void {
  let from = -1, to = start, quoted = true;
  for (let at = start; at <= text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let first = at;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    if (first === end) {
      if (from >= 0) visit({ from, to, quoted });
      from = -1;
      quoted = true;
    } else {
      if (from < 0) from = first;
      quoted &&= text.charCodeAt(first) === 62;
      to = end > first && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    }
    at = end + 1;
  }
  if (from >= 0) visit({ from, to, quoted });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xA0 || code === 0xFEFF || code === 12;
}
