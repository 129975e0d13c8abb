import { applyEdits, type Edit, findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { Severity } from '../engine/finding';
import { channels } from '../engine/settings';
import { compact } from './describe';

/**
 * The text of a `.candor.json` in which `rule` has `severity`, for the drafts matching `files` (globs relative to the file's folder)
 * or for all. Comments and formatting stay; what is no object stays as it is. `text` undefined: a new file.
 */
export function setRule(text: string | undefined, rule: string, severity: Severity | 'off', files?: readonly string[]): string {
  const before = text?.trim() ? text : '{}\n';
  return applyEdits(before, ruleEdits(before, rule, severity, files));
}

/** The edits that {@link setRule} makes, none of them overlapping; offsets and lengths are UTF-16 code units of `text`. */
function ruleEdits(text: string, rule: string, severity: Severity | 'off', files?: readonly string[]): Edit[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const entry = { ...(files && { files }), rules: { [rule]: severity } };
  if (root?.type !== 'object') return [];
  const overrides = findNodeAtLocation(root, ['overrides']), entries = overrides?.type === 'array' ? overrides.children ?? [] : [];
  // The last word is an override's, so one that speaks of the rule must say the same, or stand before this one.
  const speaking = entries.flatMap((one, index) => (findNodeAtLocation(one, ['rules', rule]) ? [index] : []));
  if (!files) return [...setAt(text, root, ['rules', rule], severity), ...speaking.flatMap((index) => setAt(text, root, ['overrides', index, 'rules', rule], severity))];
  if (overrides?.type !== 'array') return setAt(text, root, ['overrides'], [entry]);
  const same = entries.findLastIndex((one) => hasFiles(one, files));
  return same >= 0 && (speaking.at(-1) ?? 0) <= same ? setAt(text, root, ['overrides', same, 'rules', rule], severity) : append(text, overrides, compact(entry));
}

function hasFiles(override: Node, files: readonly string[]): boolean {
  const node = findNodeAtLocation(override, ['files']);
  return node !== undefined && JSON.stringify(getNodeValue(node)) === JSON.stringify(files);
}

/** Sets the value at `path`; where an object stands there, as for a rule with options, its `severity`. */
function setAt(text: string, root: Node, path: (string | number)[], value: unknown): Edit[] {
  const existing = findNodeAtLocation(root, path);
  if (existing?.type === 'object' && typeof value === 'string') return setAt(text, root, [...path, 'severity'], value);
  if (existing) return [{ offset: existing.offset, length: existing.length, content: compact(value) }];
  const container = path.length === 1 ? root : findNodeAtLocation(root, path.slice(0, -1));
  const key = path.at(-1)!;
  if (container?.type !== 'object') return setAt(text, root, path.slice(0, -1), { [key]: value });
  return append(text, container, `${JSON.stringify(key)}: ${compact(value)}`);
}

/**
 * Adds a last member to an object or a list, in its own style. jsonc-parser's `modify` would put it before a comment that stands
 * behind the last member on the same line, so that the comment changes owner, and lay out anew what stands on one line.
 */
function append(text: string, container: Node, member: string): Edit[] {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indentAt = (offset: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
  const last = container.children?.at(-1);
  if (!last) {
    const outer = indentAt(container.offset), unit = /^([ \t]+)\S/m.exec(text)?.[1]?.replace(/^\t+/, '\t') ?? '  ';
    const start = container.offset + 1, inside = text.slice(start, container.offset + container.length - 1);
    return [{ offset: start, length: inside.trim() ? 0 : inside.length, content: `${eol}${outer}${unit}${member}${/\n/.test(inside) && inside.trim() ? '' : eol + outer}` }];
  }
  const end = last.offset + last.length;
  if (!/\n/.test(text.slice(container.offset, last.offset))) return [{ offset: end, length: 0, content: `, ${member}` }];
  // The comma, and comments about the last member.
  const rest = /(?:[ \t,]|\/\*[^\r\n]*?\*\/)*(?:\/\/[^\r\n]*)?/y;
  rest.lastIndex = end;
  const tail = rest.exec(text)![0].trimEnd();
  const comma = tail.replace(/\/\*.*?\*\/|\/\/.*/g, '').includes(',');
  const line: Edit = { offset: end + tail.length, length: 0, content: `${eol}${indentAt(last.offset)}${member}${comma ? ',' : ''}` };
  return comma ? [line] : [{ offset: end, length: 0, content: ',' }, line];
}

/** What `candor init` writes: a configuration that changes nothing yet, with what can be said in it. */
export function starterConfig(): string {
  return `{
  // Where to start: every rule at its own severity. Add the markets you write for ("candor:eu", "candor:uk", "candor:us", "candor:sa",
  // "candor:ae" …), files of your own ("./brand/candor.json") or npm packages ("@acme/candor-config"). The last one counts most.
  "extends": ["candor:recommended"],

  // English and Arabic are checked; passages in other languages are left alone.
  "languages": ["en", "ar"],

  // Where drafts will be read: ${channels.join(', ')}.
  "channels": {
    // "emails/**": "email"
  },

  // "error", "warning", "info" or "off" for each rule; "candor rules" lists them.
  "rules": {
    // "absolute-claim": "info"
  },

  // Other settings for some drafts.
  "overrides": [
    // { "files": ["legal/**"], "rules": { "absolute-claim": "off" } }
  ],

  // Drafts that are not checked.
  "ignore": []
}
`;
}
