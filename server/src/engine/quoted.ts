import type { Draft } from './draft/draft';
import type { FrontMatterValue } from './draft/frontMatter';
import type { Edit } from './finding';

/** What a plain YAML scalar may not start with, or hold. */
const needsQuotes = /^(?:[[\]{}>|*&!%@`"'#,?]|[-:]\s)|:(?:\s|$)|\s#/;

/**
 * An edit inside a value of front matter, written so that the value stays readable: quotes around a plain one that would
 * need them, and quotes of its own kind escaped. Every other edit is left as it is.
 */
export function fitted(draft: Draft, edit: Edit): Edit {
  const front = draft.frontMatter;
  if (!front || edit.start >= front.end) return edit;
  const value = front.values.find(({ start, end, value }) => typeof value === 'string' && start <= edit.start && end >= edit.end && end > start);
  if (!value) return edit;
  const quote = /^(?:"""|'''|["'])/.exec(draft.text.slice(value.start, value.end))?.[0];
  if (quote) return edit.start > value.start && edit.end < value.end ? escaped(edit, quote, front.syntax) : edit;
  const whole = draft.text.slice(value.start, edit.start) + edit.text + draft.text.slice(edit.end, value.end);
  if (front.syntax === 'toml' || /^[|>]/.test(draft.text.slice(value.start, value.end)) || !needsQuotes.test(whole)) return edit;
  return inQuotes(draft, value, edit);
}

function inQuotes({ text }: Draft, { start, end }: FrontMatterValue, edit: Edit): Edit {
  const escape = (part: string): string => part.replace(/["\\]/g, '\\$&');
  const before = `"${escape(text.slice(start, edit.start))}`;
  const inner = escaped(edit, '"', 'yaml');
  const blanks = inner.blanks?.map((blank) => ({ start: blank.start + before.length, end: blank.end + before.length }));
  return { start, end, text: `${before}${inner.text}${escape(text.slice(edit.end, end))}"`, ...(blanks ? { blanks } : {}) };
}

function escaped(edit: Edit, quote: string, syntax: 'yaml' | 'toml'): Edit {
  const pattern = quote === '"' ? /["\\]/g : quote === "'" && syntax === 'yaml' ? /'/g : undefined;
  if (!pattern || !pattern.test(edit.text)) return edit;
  const escape = (part: string): string => part.replace(pattern, quote === '"' ? '\\$&' : "''");
  // Each blank moves by what was added before it.
  const at = (offset: number): number => escape(edit.text.slice(0, offset)).length;
  return { ...edit, text: escape(edit.text), ...(edit.blanks ? { blanks: edit.blanks.map(({ start, end }) => ({ start: at(start), end: at(end) })) } : {}) };
}
