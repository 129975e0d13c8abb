import type { Draft } from '../../engine/draft/draft';
import type { Declaration } from '../declared';
import { meaningOf } from '../vocabulary';

const lines = /(SPDX-AI-Disclosure|Origin|AI-Disclosure)\s*:[ \t]*([^\n\r]*?)[ \t]*(?:-->|\*\/|$)/gim;

/** Tags written as lines of their own before `end`: a comment with `SPDX-AI-Disclosure:`, DAIU's `Origin:`, the header `AI-Disclosure:`. */
export function inLines(draft: Draft, end: number): Declaration[] {
  const found: Declaration[] = [];
  const body = draft.frontMatter?.end ?? 0;
  const { comments } = draft;
  for (const match of draft.text.slice(0, end).matchAll(lines)) {
    const name = match[1] as string, value = match[2] as string;
    if (!value) continue;
    const start = match.index + match[0].indexOf(value, name.length), valueEnd = start + value.length;
    const before = draft.text.slice(draft.text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const inFront = match.index < body;
    // Keys of front matter are read as such; here it is its comments that count.
    if (inFront && !/^\s*#/.test(before)) continue;
    const inComment = inFront || comments.some((comment) => match.index >= comment.start && match.index < comment.end);
    const alone = /^[\s*_>#/-]*$/.test(before.replace(/<!--|\{\s*\/\*/, ''));
    // Where it is neither prose nor a comment, it is code: an example.
    if (!alone || (!inComment && !/\S/.test(draft.prose.slice(match.index, valueEnd)))) continue;
    const isSpdx = /^spdx/i.test(name), isHeader = /^ai-/i.test(name);
    const meaning = meaningOf(value.replace(/\s*[-–—]\s*DAIU.*$/i, ''));
    if (!isSpdx && !isHeader && meaning.dialect !== 'daiu') continue;
    if (isHeader && (inComment || !['ietf', 'w3c', 'retired', 'drupal'].includes(meaning.dialect))) continue;
    found.push({ ...meaning, dialect: isSpdx ? 'spdx' : isHeader ? 'ietf' : 'daiu', form: 'line', name, value, start, end: valueEnd, scope: { start: 0, end: draft.text.length, document: true } });
  }
  return found;
}
