import type { Draft, Passage } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import type { Channel } from '../engine/settings';
import { readTag } from '../engine/draft/tag';
import { directed, indentAt, linked, newlineOf, paragraph, written, type Change } from './written';

/** Where a disclosure stands by channel: social posts and messages show only their first words, so it opens them. */
export const atTheVeryStart = new Set<Channel | undefined>(['social', 'sms', 'push', 'chat']);

/** Puts `text` where readers of this draft meet it before what it speaks of. `{blank}`s in `text` may stay. */
export function placeText(draft: Draft, text: string, language: Language, channel: Channel | undefined): Change {
  const newline = newlineOf(draft);
  const own = atTheVeryStart.has(channel) ? undefined : openingOf(draft, language);
  if (own) return own.kind === 'heading' ? placeAfter(draft, own, text, language) : insertBlock(draft, own.start, written(draft, text), language, newline);
  if (draft.format === 'html') return placeInHtml(draft, text, language, channel !== 'email', newline);
  const body = bodyStart(draft);
  if (draft.format === 'plaintext') {
    const at = body + (channel === undefined || channel === 'email' ? mailHeaderLength(draft.text.slice(body)) : 0);
    return insertBlock(draft, at, text, language, newline);
  }
  const at = atTheVeryStart.has(channel) ? body : afterTitle(draft) ?? afterImports(draft) ?? body + mailHeaderLength(draft.text.slice(body));
  return insertBlock(draft, at, written(draft, text), language, newline);
}

/** Puts `text` above the title: what the title says needs its label before it. */
export function placeAboveTitle(draft: Draft, text: string, language: Language): Change {
  const newline = newlineOf(draft);
  return draft.format === 'html' ? placeInHtml(draft, text, language, false, newline) : insertBlock(draft, afterImports(draft) ?? bodyStart(draft), written(draft, text), language, newline);
}

/** Where the part in `language` opens, in a draft that opens in another; undefined where that is not so, or not a block of its own. */
function openingOf(draft: Draft, language: Language): Passage | undefined {
  const read = draft.passages.filter(({ start, kind, hidden, quoted, languages }) => start >= (draft.frontMatter?.end ?? 0) && !hidden && !quoted && languages.length > 0 && (kind === 'heading' || kind === 'paragraph'));
  const first = read[0];
  if (!first || first.languages.includes(language)) return undefined;
  const own = read.find(({ languages }) => languages[0] === language);
  return own && (own.kind === 'heading' || draft.format !== 'html') ? own : undefined;
}

/** Puts `text` first into the element whose opening tag ends at `at`. */
export function placeInElement(draft: Draft, at: number, text: string, language: Language): Change {
  const newline = newlineOf(draft);
  const indent = indentAt(draft.text, at) + '  ';
  return { start: at, end: at, text: `${newline}${indent}${paragraph(draft, text, language)}` };
}

/** A block of its own at `at`, with the empty lines that part it from its neighbours. */
export function insertBlock(draft: Draft, at: number, text: string, language: Language, newline: string): Change {
  const before = draft.text.slice(0, at), after = draft.text.slice(at);
  const isFirst = before.trim() === '' || at === (draft.frontMatter?.end ?? -1);
  const lead = isFirst ? (before === '' || before.endsWith('\n') || before === '\uFEFF' ? '' : newline) : newline.repeat(/\n[ \t]*\r?\n[ \t]*$/.test(before) ? 0 : before.endsWith('\n') ? 1 : 2);
  const tail = after.trim() === '' ? newline : /^[ \t]*\r?\n[ \t]*\r?\n/.test(after) ? '' : /^[ \t]*\r?\n/.test(after) ? newline : newline + newline;
  return { start: at, end: at, text: `${lead}${directed(text, language)}${tail}` };
}

/** Where the words begin, behind front matter and empty lines. */
function bodyStart(draft: Draft): number {
  const from = draft.frontMatter?.end ?? 0;
  const blank = /^(?:\uFEFF|[ \t]*\r?\n)*/.exec(draft.text.slice(from))?.[0].length ?? 0;
  return from + blank;
}

/** Behind the heading that opens the text; undefined where none does. */
function afterTitle(draft: Draft): number | undefined {
  const { tree, bodyStart: offset } = draft;
  let node = tree?.topNode.firstChild;
  // Imports, comments and pictures may stand above the title.
  while (node && /^(?:CommentBlock|MdxModule|MdxExpressionBlock|HorizontalRule)$/.test(node.name)) node = node.nextSibling;
  if (!node) return undefined;
  if (/^(?:ATX|Setext)Heading1$/.test(node.name)) return offset + node.from + draft.text.slice(offset + node.from, offset + node.to).trimEnd().length;
  if (node.name === 'HTMLBlock' || node.name === 'JsxBlock') {
    const title = /<h1\b[^]*?<\/h1\s*>/i.exec(draft.text.slice(offset + node.from, offset + node.to));
    if (title) return offset + node.to;
  }
  return undefined;
}

/** Where the words of an MDX page begin that opens with imports; undefined where it does not. */
function afterImports(draft: Draft): number | undefined {
  const { tree, bodyStart: offset } = draft;
  let node = tree?.topNode.firstChild, last = undefined as typeof node;
  for (; node && /^(?:CommentBlock|MdxModule|MdxExpressionBlock)$/.test(node.name); node = node.nextSibling) if (node.name === 'MdxModule') last = node;
  return last ? offset + last.from + draft.text.slice(offset + last.from, offset + last.to).trimEnd().length : undefined;
}

/** `Subject: …` and its kind at the top of a mail, with the empty line behind them. */
function mailHeaderLength(text: string): number {
  const header = /^(?:[*_]*(?:Subject(?: line)?|Preheader|Preview(?: text)?|From|To|Cc|Bcc|Reply-To|Date|AI-Disclosure|Title|الموضوع|العنوان|نص المعاينة|النص التمهيدي|من|إلى)[*_]*[ \t]*[:：][^\n]*(?:\n|$))+(?:[ \t]*\r?\n)*/i.exec(text)?.[0];
  return header && header.length < text.length ? header.length : 0;
}

function placeInHtml(draft: Draft, text: string, language: Language, belowTitle: boolean, newline: string): Change {
  const places: Record<string, { start: number; end: number } | undefined> = {};
  const { tree, bodyStart: offset } = draft;
  tree?.iterate({
    enter(node) {
      if (node.name !== 'OpenTag' && node.name !== 'CloseTag') return;
      const tag = readTag(draft.text.slice(offset + node.from, offset + node.to));
      const name = `${tag.closing ? '/' : ''}${tag.name}`;
      if (!tag.hidden) places[name] ??= { start: offset + node.from, end: offset + node.to };
    },
  });
  // A mail is read from its first block on; on a page the title comes first.
  const { body, main } = places;
  const title = belowTitle ? places['/h1'] : undefined;
  const at = title?.end ?? main?.end ?? body?.end ?? (places['/head']?.end ?? bodyStart(draft));
  const shown = paragraph(draft, text, language);
  if (title || main || body) return { start: at, end: at, text: `${newline}${indentAt(draft.text, (title ?? main ?? body as { start: number }).start)}${title ? '' : '  '}${shown}` };
  return { start: at, end: at, text: `${shown}${newline}` };
}

/** Puts `text` behind the passage at `[start, end)`, as a block of its own in Markdown and HTML, a line in plain text. */
export function placeAfter(draft: Draft, { start, end }: { readonly start: number; readonly end: number }, text: string, language: Language): Change {
  // What front matter says is shown above the text.
  if (start < (draft.frontMatter?.end ?? 0)) return placeText(draft, draft.format === 'html' ? text : linked(text, draft.format), language, undefined);
  const newline = newlineOf(draft);
  if (draft.format === 'html') {
    const [close = '', inner = '', name = ''] = /^((?:<\/(?:a|b|i|em|strong|span|small|label|q|cite)\s*>|\s)*)<\/([a-z][\w-]*)\s*>/i.exec(draft.text.slice(end)) ?? [];
    // Between cells or items no paragraph can stand.
    if (/^(?:t[dh]|li|d[dt])$/i.test(name)) return { start: end + inner.length, end: end + inner.length, text: paragraph(draft, text, language) };
    const at = end + close.length;
    return { start: at, end: at, text: `${newline}${indentAt(draft.text, start)}${paragraph(draft, text, language)}` };
  }
  const stop = draft.text.indexOf('\n', tableEnd(draft, start) ?? end);
  const at = stop < 0 ? draft.text.trimEnd().length : stop - (draft.text[stop - 1] === '\r' ? 1 : 0);
  return { start: at, end: at, text: `${newline}${newline}${directed(linked(text, draft.format), language)}` };
}

/** Where the Markdown table around `offset` ends: a block between its rows would cut it in two. */
function tableEnd({ tree, bodyStart }: Draft, offset: number): number | undefined {
  for (let node = tree?.resolveInner(offset - bodyStart, 1); node; node = node.parent ?? undefined) if (node.name === 'Table') return bodyStart + node.to;
  return undefined;
}
