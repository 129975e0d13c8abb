import { readTag } from '../engine/draft/tag';

/** What is being typed inside an opening tag of HTML or JSX; `[start, end)` as in cursor.ts. */
export type TagCursor =
  | { readonly kind: 'attribute'; readonly start: number; readonly end: number; readonly present: ReadonlySet<string>; readonly hasValue: boolean }
  | { readonly kind: 'attributeValue'; readonly element: string; /** The key it is the value of: a meta's `content` belongs to the meta's `name`. */ readonly key: string; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly kind: 'metaName'; readonly start: number; readonly end: number; readonly quote: string };

/** No tag a person is typing in is longer. */
const reach = 2000;

/** Tags that make no element readers see. */
const unseen = /^(?:script|style|link|meta|base|title|head|template|noscript|param|source|track)$/i;

export function tagCursor(text: string, offset: number): TagCursor | undefined {
  const from = Math.max(0, offset - reach);
  for (let at = text.lastIndexOf('<', offset - 1); at >= from; at = at === 0 ? -1 : text.lastIndexOf('<', at - 1)) {
    const name = /^<([A-Za-z][\w.:-]*)(?=[\s/])/.exec(text.slice(at, at + 100))?.[1];
    if (!name || at + 1 + name.length >= offset) continue;
    const found = scan(text, at + 1 + name.length, offset);
    if (!found) continue;
    const rest = /^[^<>]*/.exec(text.slice(offset, offset + reach))?.[0] ?? '';
    const attributes = readTag(text.slice(at, offset + rest.length), true).attributes;
    if (found.value === undefined) {
      return unseen.test(name) ? undefined : { kind: 'attribute', start: found.start, end: found.end, present: new Set([...attributes].filter(([, { start }]) => at + start < found.start || at + start > found.end + 3).map(([key]) => key)), hasValue: /^\s*=/.test(text.slice(found.end, found.end + 20)) };
    }
    const { attribute, quote } = found.value, place = { start: found.start, end: found.end, quote };
    if (name.toLowerCase() !== 'meta') return { kind: 'attributeValue', element: name, key: attribute, ...place };
    if (attribute === 'name') return { kind: 'metaName', ...place };
    const key = attributes.get('name')?.value.trim().toLowerCase();
    return attribute === 'content' && key ? { kind: 'attributeValue', element: 'meta', key, ...place } : undefined;
  }
  return undefined;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value?: { readonly attribute: string; readonly quote: string };
}

/** Reads attributes from behind a tag's name up to `offset`; undefined where the tag ends before it. */
function scan(text: string, from: number, offset: number): Found | undefined {
  const upTo = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.index ?? text.length;
  };
  for (let at = from; at <= offset; ) {
    at = upTo(/[^\s/]|$/g, at);
    if (at >= offset) return /\s/.test(text[offset - 1] as string) ? { start: offset, end: at === offset ? upTo(/[^\w:-]|$/g, offset) : offset } : undefined;
    if (text[at] === '>' || text[at] === '{' || text[at] === '<') return undefined;
    const nameEnd = upTo(/[\s=>/"'{}<]|$/g, at);
    if (offset <= nameEnd) return { start: at, end: nameEnd };
    if (nameEnd === at) return undefined;
    const attribute = text.slice(at, nameEnd).toLowerCase();
    at = upTo(/\S|$/g, nameEnd);
    if (text[at] !== '=') continue;
    if (offset <= at) return undefined;
    at++;
    const open = /^\s*(\{\s*)?(["'`]?)/.exec(text.slice(at, at + 50)) as RegExpExecArray;
    const quote = open[2] as string, start = at + open[0].length;
    if (open[1] && !quote) {
      at = upTo(/\}|$/g, at) + 1;
      if (at > offset) return undefined;
      continue;
    }
    const end = quote ? upTo(new RegExp(`[${quote}<>\\n]|$`, 'g'), start) : upTo(/[\s>"'<]|$/g, start);
    if (offset < start && quote) return undefined;
    if (offset <= end) return { start: Math.min(start, offset), end: offset < start ? offset : end, value: { attribute, quote } };
    if (quote && text[end] !== quote) return undefined;
    at = quote ? end + 1 : end;
    if (open[1]) at = upTo(/\}|$/g, at) + 1;
  }
  return undefined;
}
