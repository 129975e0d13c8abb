import { isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import { getStaticTOMLValue, ParseError, parseTOML, type AST } from 'toml-eslint-parser';
import type { BlockPassage } from './block';
import { maskProse, type Hole } from './mask';

/** A value in front matter, with the place of its text in the draft. */
export interface FrontMatterValue {
  /** Keys from the outside in, joined by dots: `seo.description`. */
  readonly key: string;
  readonly value: string | number | boolean | null | readonly unknown[] | object;
  readonly keyStart: number;
  /** Of the value's source text, quotes included. */
  readonly start: number;
  readonly end: number;
}

export interface FrontMatter {
  readonly syntax: 'yaml' | 'toml';
  /** From the opening fence to after the closing fence and its line break. */
  readonly start: number;
  readonly end: number;
  /** Where a new `key: value` line goes: the start of the closing fence. */
  readonly insertAt: number;
  readonly values: readonly FrontMatterValue[];
  /** The values readers see, and notes on who they are, as prose. */
  readonly passages: readonly BlockPassage[];
  /** Why the block cannot be read, if it cannot, and where. */
  readonly error?: string;
  readonly errorAt?: number;
}

/** Keys whose values are shown to readers, without dashes and underscores. */
const shown = new Set('title subtitle headline heading description summary excerpt lead intro tagline subject subjectline preheader previewtext preview cta ctatext ctalabel button buttontext buttonlabel caption alt imagealt coveralt ogtitle ogdescription twittertitle twitterdescription metadescription metatitle seotitle seodescription socialtext hook teaser promo announcement banner bannertext offer kicker'.split(' '));

/** Keys of notes on who gets to see an ad. They are for colleagues, but who is left out learns of it. */
const notes = /^(?:ad|campaign)?(?:audiences?|target(?:ing|group|audience|s)?|segments?)(?:notes?)?$/;

const fence = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r?\n|$)/;

const yamlEnd = /(?<=\n)(?:---|\.\.\.)[ \t\r]*(?:\n|$)/g, tomlEnd = /(?<=\n)\+\+\+[ \t\r]*(?:\n|$)/g;

/** Where the front matter of `text` ends; 0 without any. Cheap: asked on every keystroke. */
export function frontMatterEnd(text: string): number {
  const open = fence.exec(text.slice(0, 8));
  if (!open) return 0;
  const mark = open[1] as string;
  // `...` may close YAML as well. An unclosed fence is a thematic break, not front matter.
  const close = mark === '---' ? yamlEnd : tomlEnd;
  close.lastIndex = open[0].length;
  return close.exec(text) ? close.lastIndex : 0;
}

/** Reads the front matter that is `source`, both fences included. Broken YAML keeps what can be read; see `error`. */
export function readFrontMatter(source: string): FrontMatter {
  const open = fence.exec(source) as RegExpExecArray;
  const bodyStart = open[0].length;
  const closing = source.trimEnd();
  const bodyEnd = Math.max(bodyStart, closing.lastIndexOf('\n') + 1);
  const body = source.slice(bodyStart, bodyEnd);
  const values: FrontMatterValue[] = [];
  const syntax = open[1] === '+++' ? 'toml' : 'yaml';
  const problem = syntax === 'toml' ? readToml(body, bodyStart, values) : readYaml(body, bodyStart, values);
  const passages = values.filter((value) => isShown(value)).map((value) => passage(source, value)).filter((found) => found !== undefined);
  return { syntax, start: 0, end: source.length, insertAt: bodyEnd, values, passages, ...problem };
}

function isShown({ key, value }: FrontMatterValue): boolean {
  if (typeof value !== 'string') return false;
  const names = key.replace(/[-_]/g, '').toLowerCase().split('.').filter((part) => !/^\d+$/.test(part));
  return shown.has(names.at(-1) ?? '') || names.some((name) => notes.test(name));
}

function passage(source: string, { start, end }: FrontMatterValue): BlockPassage | undefined {
  const raw = source.slice(start, end);
  const holes: Hole[] = [];
  const quote = /^("""|'''|["'])/.exec(raw)?.[1];
  if (quote) {
    holes.push({ start, end: start + quote.length });
    if (raw.length >= 2 * quote.length && raw.endsWith(quote)) holes.push({ start: end - quote.length, end });
    if (quote[0] === '"') for (const escape of raw.matchAll(/\\(?:u[\da-f]{4}|x[\da-f]{2}|.)/gi)) holes.push({ start: start + escape.index, end: start + escape.index + escape[0].length, as: { text: unescape(escape[0]) } });
    if (quote === "'") for (const twice of raw.slice(1, -1).matchAll(/''/g)) holes.push({ start: start + 1 + twice.index, end: start + 3 + twice.index, as: { text: "'" } });
  } else if (/^[|>]/.test(raw)) holes.push({ start, end: start + (/^.*/.exec(raw)?.[0].length ?? 0) });
  holes.sort((a, b) => a.start - b.start);
  const prose = maskProse(source, start, end, holes);
  return prose.trim() ? { start, end, kind: 'frontMatter', prose, quoted: false, hidden: false } : undefined;
}

function unescape(escape: string): string {
  const code = /^\\[ux]([\da-f]+)$/i.exec(escape)?.[1];
  if (code) return String.fromCharCode(parseInt(code, 16));
  const char = escape[1] as string;
  return char === 'n' ? '\n' : char === 't' ? ' ' : char;
}

type Problem = Pick<FrontMatter, 'error' | 'errorAt'>;

function readYaml(body: string, offset: number, values: FrontMatterValue[]): Problem {
  try {
    const document = parseDocument(body, { strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const visit = (node: YamlNode | null | undefined, path: readonly string[], keyStart: number): void => {
      if (!node || path.length > 8) return;
      const range = node.range;
      if (isMap(node)) {
        if (path.length && range) values.push({ key: path.join('.'), value: node.toJSON() as object, keyStart, start: offset + range[0], end: offset + range[1] });
        for (const { key, value } of node.items) {
          if (isScalar(key) && key.range) visit(value as YamlNode | null, [...path, String(key.value)], offset + key.range[0]);
        }
      } else if (isSeq(node)) {
        if (path.length && range) values.push({ key: path.join('.'), value: node.toJSON() as unknown[], keyStart, start: offset + range[0], end: offset + range[1] });
        node.items.forEach((item, index) => visit(item as YamlNode, [...path, String(index)], keyStart));
      } else if (isScalar(node) && range) {
        values.push({ key: path.join('.'), value: (node.value ?? null) as FrontMatterValue['value'], keyStart, start: offset + range[0], end: offset + range[1] });
      }
    };
    visit(document.contents as YamlNode | null, [], offset);
    const [first] = document.errors;
    return first ? { error: first.message, errorAt: offset + first.pos[0] } : {};
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function readToml(body: string, offset: number, values: FrontMatterValue[]): Problem {
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(body);
  } catch (error) {
    return error instanceof ParseError ? { error: error.message, errorAt: offset + Math.min(error.index, body.length) } : { error: String(error) };
  }
  const content = (node: AST.TOMLContentNode, path: readonly string[], keyStart: number): void => {
    values.push({ key: path.join('.'), value: getStaticTOMLValue(node) as unknown as FrontMatterValue['value'], keyStart, start: offset + node.range[0], end: offset + node.range[1] });
    if (node.type === 'TOMLArray') node.elements.forEach((element, index) => content(element, [...path, String(index)], keyStart));
    else if (node.type === 'TOMLInlineTable') node.body.forEach((pair) => keyValue(pair, path));
  };
  const keyValue = (pair: AST.TOMLKeyValue, path: readonly string[]): void => {
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    content(pair.value, [...path, ...keys], offset + pair.range[0]);
  };
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') keyValue(node, []);
    else for (const pair of node.body) keyValue(pair, node.resolvedKey.map(String));
  }
  return {};
}
