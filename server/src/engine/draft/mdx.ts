import { GFM, parser, type BlockContext, type InlineContext, type Line, type MarkdownConfig } from '@lezer/markdown';
import { plainRuns } from './plainRuns';

/**
 * MDX on top of Markdown: `import`/`export` blocks, `{expressions}`, and JSX tags whose attributes may hold braces and
 * line breaks. Indented code and HTML comments do not exist in MDX.
 */
const mdx: MarkdownConfig = {
  defineNodes: [{ name: 'MdxModule', block: true }, { name: 'MdxExpressionBlock', block: true }, { name: 'JsxBlock', block: true }, 'MdxExpression', 'JsxTag'],
  remove: ['IndentedCode', 'HTMLBlock', 'HTMLTag', 'Autolink'],
  parseBlock: [
    {
      name: 'MdxModule',
      before: 'FencedCode',
      parse(cx, line) {
        if (line.indent > 0 || !/^(?:import\s|import\{|export\s)/.test(line.text) || cx.depth > 1) return false;
        const from = cx.lineStart;
        // To the next blank line outside brackets.
        let depth = 0;
        do depth += bracketBalance(line.text);
        while (cx.nextLine() && (depth > 0 || line.text.trim() !== ''));
        cx.addElement(cx.elt('MdxModule', from, cx.prevLineEnd()));
        return true;
      },
    },
    {
      name: 'MdxExpressionBlock',
      before: 'FencedCode',
      parse(cx, line) {
        if (line.text.charCodeAt(line.pos) !== 123) return false;
        return closedBlock(cx, line, 'MdxExpressionBlock', (text) => balancedEnd(text, 0));
      },
    },
    {
      name: 'JsxBlock',
      before: 'FencedCode',
      parse(cx, line) {
        if (!/^<\/?[A-Za-z>]/.test(line.text.slice(line.pos))) return false;
        return closedBlock(cx, line, 'JsxBlock', (text) => jsxEnd(text, 0));
      },
    },
  ],
  parseInline: [
    {
      name: 'MdxExpression',
      before: 'Escape',
      parse(cx, next, pos) {
        if (next !== 123) return -1;
        const end = balancedEnd(cx.slice(pos, Math.min(cx.end, pos + farthest)), 0);
        return end < 0 ? -1 : cx.addElement(cx.elt('MdxExpression', pos, pos + end));
      },
    },
    {
      name: 'JsxTag',
      before: 'Escape',
      parse(cx: InlineContext, next, pos) {
        if (next !== 60) return -1;
        const rest = cx.slice(pos, Math.min(cx.end, pos + farthest));
        if (!/^<\/?(?:[A-Za-z][\w.:-]*)?[\s/>{]/.test(rest)) return -1;
        const end = jsxEnd(rest, 0);
        return end < 0 ? -1 : cx.addElement(cx.elt('JsxTag', pos, pos + end));
      },
    },
  ],
};

export const mdxParser = parser.configure([GFM, mdx, plainRuns]);

/** How far a brace or tag may reach. Looking farther for each of many that never close would take for ever. */
const farthest = 4000;

/**
 * A block that starts with a brace or a tag and ends with it, perhaps lines later. What does not close before an empty
 * line, or has text behind it, is a paragraph: half-typed markup must not swallow the draft.
 */
function closedBlock(cx: BlockContext, line: Line, type: string, endOf: (text: string) => number): boolean {
  const from = cx.lineStart + line.pos;
  let text = line.text.slice(line.pos);
  let end = endOf(text);
  if (end >= 0 && text.slice(end).trim() !== '') return false;
  if (end < 0 && text.trim() === '') return false;
  while (cx.nextLine() && end < 0 && line.text.trim() !== '') {
    if (text.length > farthest) continue;
    text += '\n' + line.text;
    end = endOf(text);
  }
  // Inside a quote or list the lines lose their prefix, so offsets are those of the source only outside.
  const to = cx.prevLineEnd();
  if (end >= 0 && text.slice(end).trim() === '' && to - from >= end) cx.addElement(cx.elt(type, from, from + end));
  else cx.addElement(cx.elt('Paragraph', from, to, cx.parser.parseInline(text, from)));
  return true;
}

/** The offset behind the `}` that closes the `{` at `at`; -1 without one. Strings, templates and comments are skipped. */
function balancedEnd(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const char = text[i];
    if (char === '{') depth++;
    else if (char === '}') { if (--depth === 0) return i + 1; }
    else if (char === '"' || char === "'" || char === '`') {
      const close = closing(text, i);
      // An apostrophe in plain text is not a string.
      if (close > 0) i = close;
    } else if (char === '/' && text[i + 1] === '*') {
      const close = text.indexOf('*/', i + 2);
      if (close < 0) return -1;
      i = close + 1;
    }
  }
  return -1;
}

function closing(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
    else if (text[i] === '\n' && quote !== '`') return -1;
  }
  return -1;
}

/** The offset behind the `>` that ends the JSX tag at `at`; -1 without one. */
function jsxEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i];
    if (char === '>') return i + 1;
    if (char === '<') return -1;
    if (char === '{') {
      const end = balancedEnd(text, i);
      if (end < 0) return -1;
      i = end - 1;
    } else if (char === '"' || char === "'") {
      const close = text.indexOf(char, i + 1);
      if (close < 0) return -1;
      i = close;
    }
  }
  return -1;
}

function bracketBalance(line: string): number {
  let balance = 0;
  for (const char of line) balance += '{[('.includes(char) ? 1 : '}])'.includes(char) ? -1 : 0;
  return balance;
}
