import type { Edit } from '../finding';

/** `{end date}` becomes `[end date]`, marked as a blank. */
export function fillBlanks(template: string): { text: string; blanks: { start: number; end: number }[] } {
  let text = '';
  let at = 0;
  const blanks: { start: number; end: number }[] = [];
  for (const match of template.matchAll(/\{([^{}]+)\}/g)) {
    text += template.slice(at, match.index);
    blanks.push({ start: text.length, end: text.length + (match[1] as string).length + 2 });
    text += `[${match[1]}]`;
    at = match.index + match[0].length;
  }
  return { text: text + template.slice(at), blanks };
}

/** The edit that `change` describes, its `{blanks}` filled as in {@link fillBlanks}. */
export function withBlanks({ start, end, text: template }: { readonly start: number; readonly end: number; readonly text: string }): Edit {
  const { text, blanks } = fillBlanks(template);
  return { start, end, text, ...(blanks.length ? { blanks } : {}) };
}
