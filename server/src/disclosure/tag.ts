import type { Draft } from '../engine/draft/draft';
import type { Declaration } from './declared';
import { joined, newlineOf, type Change } from './written';
import type { Level } from './vocabulary';

/** Declares `level` in the machine-readable form of the draft's format; undefined where the format has none. */
export function placeTag(draft: Draft, level: Level): Change | undefined {
  return placeEntries(draft, { 'ai-disclosure': level })?.[0];
}

/**
 * Writes `declaration` anew in the words of the W3C, in its own place. Undefined where that place has no such form; then
 * the old one stays as it is.
 */
export function rewriteTag(draft: Draft, declaration: Declaration, level: Level): Change | undefined {
  const { form, start, end, name } = declaration;
  if (form === 'attribute') return { start, end, text: level };
  if (form === 'meta') {
    if (name === 'ai-disclosure') return { start, end, text: level };
    const element = draft.elements.find((other) => other.name === 'meta' && start >= other.start && end <= other.end);
    return element && { start: element.start, end: element.end, text: `<meta name="ai-disclosure" content="${level}">` };
  }
  if (form === 'frontMatter' && draft.frontMatter) {
    const entry = draft.frontMatter.values.find((value) => value.start === start && value.key === name);
    if (!entry || declaration.dialect === 'tools') return undefined;
    // One key of the W3C is enough: where it stands already, the old word is changed nowhere.
    if (name !== 'ai-disclosure' && draft.frontMatter.values.some(({ key }) => key === 'ai-disclosure')) return undefined;
    const written = draft.frontMatter.syntax === 'toml' ? `ai-disclosure = "${level}"` : `ai-disclosure: ${styled(draft, level)}`;
    return { start: entry.keyStart, end: entry.end, text: written };
  }
  return undefined;
}

/** Sets a key of the front matter, in its syntax and style; makes front matter where there is none. */
export function frontMatterKey(draft: Draft, key: string, value: string): Change | undefined {
  const newline = newlineOf(draft);
  const front = draft.frontMatter;
  if (!front) return placeEntries(draft, { [key]: value })?.[0];
  if (front.error !== undefined) return undefined;
  const present = front.values.find((entry) => entry.key === key);
  // What stands there already keeps its quotes.
  if (present && present.value === value) return { start: present.start, end: present.end, text: draft.text.slice(present.start, present.end) };
  if (front.syntax === 'toml') {
    if (present) return { start: present.start, end: present.end, text: inQuotes(value) };
    // Behind a [table] the key would belong to the table.
    const table = /^[ \t]*\[/m.exec(draft.text.slice(3, front.insertAt));
    const at = table ? 3 + table.index : front.insertAt;
    return { start: at, end: at, text: `${key} = ${inQuotes(value)}${newline}` };
  }
  if (present) {
    // A list below the key goes with its lines, the last line break excepted.
    const start = draft.text.slice(present.keyStart, present.start).includes('\n') ? draft.text.indexOf(':', present.keyStart) + 1 : present.start;
    const end = start + draft.text.slice(start, present.end).trimEnd().length;
    return { start, end, text: `${draft.text[start - 1] === ':' ? ' ' : ''}${styled(draft, value)}` };
  }
  // Beside the keys of its kind, else at the end.
  const kin = front.values.filter((entry) => entry.key.startsWith('ai-') && !entry.key.includes('.')).at(-1);
  const line = kin ? draft.text.indexOf('\n', kin.end) + 1 : 0;
  const at = line > 0 && line <= front.insertAt ? line : front.insertAt;
  return { start: at, end: at, text: `${key}: ${styled(draft, value)}${newline}` };
}

/**
 * Writes keys with their values in the form of the draft's format: front matter, or metas of an HTML page. Undefined where
 * the draft has neither, or front matter that cannot be read.
 */
export function placeEntries(draft: Draft, entries: Readonly<Record<string, string>>): Change[] | undefined {
  const names = Object.keys(entries);
  if (names.length === 0) return [];
  if (draft.frontMatter) {
    const changes = names.map((name) => frontMatterKey(draft, name, entries[name] as string));
    return changes.every((change) => change !== undefined) ? joined(changes) : undefined;
  }
  if (draft.format === 'plaintext') return undefined;
  if (draft.format === 'html') {
    const values = Object.entries(entries).map(([name, value]) => [name, value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')] as const);
    const stands = (name: string): boolean => draft.elements.some((element) => element.name === 'meta' && element.attributes.get('name')?.value.toLowerCase() === name);
    const added = values.filter(([name]) => !stands(name));
    return [...values.filter(([name]) => stands(name)).map(([name, value]) => metaTags(draft, { [name]: value })), ...(added.length ? [metaTags(draft, Object.fromEntries(added))] : [])].sort((a, b) => a.start - b.start);
  }
  const newline = newlineOf(draft), at = draft.text.startsWith('\uFEFF') ? 1 : 0;
  return [{ start: at, end: at, text: `---${newline}${names.map((name) => `${name}: ${styled(draft, entries[name] as string)}${newline}`).join('')}---${newline}${newline}` }];
}

/** In quotes where most of the front matter's texts are, or where YAML needs them. */
function styled(draft: Draft, value: string): string {
  const texts = (draft.frontMatter?.values ?? []).filter((entry) => typeof entry.value === 'string' && !entry.key.includes('.')).map(({ start }) => draft.text[start]);
  const mostly = (quote: string): boolean => texts.length > 1 && texts.filter((first) => first === quote).length * 2 > texts.length;
  if (mostly("'")) return `'${value.replace(/'/g, "''")}'`;
  return !mostly('"') && /^[\p{L}\d][\p{L}\d .,()@-]*$/u.test(value) ? value : inQuotes(value);
}

/** As YAML and TOML write any text. */
function inQuotes(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** `<meta>` tags with `contents` by name in the head, each on a line; without a head, at the top. A single tag that stands already is written anew in its place. */
function metaTags(draft: Draft, contents: Readonly<Record<string, string>>): Change {
  const newline = newlineOf(draft);
  const tags = Object.entries(contents).map(([name, content]) => `<meta name="${name}" content="${content}">`);
  const [only] = Object.keys(contents);
  const present = tags.length > 1 ? undefined : draft.elements.find(({ name, attributes }) => name === 'meta' && attributes.get('name')?.value.toLowerCase() === only);
  if (present) return { start: present.start, end: present.end, text: tags[0] as string };
  const { tree, bodyStart: offset } = draft;
  let open: { start: number; end: number } | undefined, last: { start: number; end: number } | undefined, html: { end: number } | undefined;
  const body = draft.elements.find(({ name }) => name === 'body')?.start ?? draft.text.length;
  tree?.iterate({
    enter(node) {
      if (node.name !== 'OpenTag' && node.name !== 'SelfClosingTag') return;
      const name = /^<([a-z]+)/i.exec(draft.text.slice(offset + node.from, offset + node.from + 8))?.[1]?.toLowerCase();
      const at = { start: offset + node.from, end: offset + node.to };
      if (name === 'head') open ??= at;
      else if (name === 'meta' && at.start < body) last = at;
      else if (name === 'html') html ??= at;
    },
  });
  const after = (at: { start: number; end: number }, deeper: string): Change => {
    const lineStart = draft.text.lastIndexOf('\n', at.start - 1) + 1;
    const indent = /^[ \t]*/.exec(draft.text.slice(lineStart))?.[0] ?? '';
    return { start: at.end, end: at.end, text: tags.map((tag) => `${newline}${indent}${deeper}${tag}`).join('') };
  };
  if (open && last && last.start > open.start) return after(last, '');
  if (open) return after(open, '  ');
  if (html) return { start: html.end, end: html.end, text: `${newline}<head>${tags.map((tag) => `${newline}  ${tag}`).join('')}${newline}</head>` };
  const doctype = /^\uFEFF?\s*(?:<!doctype[^>]*>\s*)?/i.exec(draft.text.slice(offset))?.[0].length ?? 0;
  return { start: offset + doctype, end: offset + doctype, text: tags.map((tag) => `${tag}${newline}`).join('') };
}
