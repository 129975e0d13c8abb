import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import { contentOf } from './elements';
import { insertBlock } from './placement';
import { indentAt, newlineOf, paragraph, written, type Change } from './written';

/** More text than this below a rule is no footer but the next part. */
const longestFooter = 500;

/** What mail writers and page templates call it. */
const footerName = /(?:^|[\s_-])(?:site-?)?footer(?:$|[\s_-])/i;

/** Puts `text` before the draft's footer; undefined where it has none that can be told from its text. */
export function placeBeforeFooter(draft: Draft, text: string, language: Language): Change | undefined {
  const newline = newlineOf(draft);
  const element = footerElement(draft);
  if (element) {
    const { start } = element, lineStart = draft.text.lastIndexOf('\n', start - 1) + 1;
    const shown = paragraph(draft, text, language);
    // In Markdown a line of text above the tag would make both one block.
    if (draft.format !== 'html') return insertBlock(draft, start, written(draft, text), language, newline);
    const indent = indentAt(draft.text, start);
    return draft.text.slice(lineStart, start).trim() === '' ? { start, end: start, text: `${shown}${newline}${indent}` } : { start, end: start, text: shown };
  }
  const at = draft.format === 'html' ? undefined : draft.format === 'plaintext' ? lineAbove(draft) : ruleAbove(draft);
  return at === undefined ? undefined : insertBlock(draft, at, written(draft, text), language, newline);
}

/** The last footer of the page: what stands in an article or a quotation is another's. */
function footerElement(draft: Draft): BlockElement | undefined {
  return draft.elements.findLast((element) => {
    const { name, attributes, hidden, start } = element;
    if (hidden || start < (draft.frontMatter?.end ?? 0)) return false;
    if (/^footer$/i.test(name) || /Footer$/.test(name)) return start > (draft.passages[0]?.start ?? 0);
    // A cell called so cannot have a paragraph before it.
    return /^(?:div|section|table|p)$/.test(name) && footerName.test(`${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`) && contentOf(draft, element).text.trim() !== '';
  });
}

/** The last thematic break, where little and no heading stands below it. */
function ruleAbove(draft: Draft): number | undefined {
  const { tree, bodyStart } = draft;
  let rule: number | undefined;
  for (let node = tree?.topNode.lastChild; node; node = node.prevSibling) {
    if (/Heading/.test(node.name)) return undefined;
    if (node.name !== 'HorizontalRule') continue;
    rule = bodyStart + node.from;
    break;
  }
  return isFooter(draft, rule) ? rule : undefined;
}

/** The last line of dashes, stars or the like that parts a signature or a footer from a plain text. */
function lineAbove(draft: Draft): number | undefined {
  const body = draft.frontMatter?.end ?? 0;
  const last = [...draft.text.slice(body).matchAll(/^(?:-- ?|[-_*=~–—]{3,})[ \t]*\r?$/gmu)].at(-1);
  return last && isFooter(draft, body + last.index) ? body + last.index : undefined;
}

function isFooter(draft: Draft, at: number | undefined): boolean {
  if (at === undefined) return false;
  const below = draft.text.slice(at).replace(/^\S+/, '').trim();
  const above = draft.text.slice(draft.frontMatter?.end ?? 0, at).trim();
  return below !== '' && below.length <= longestFooter && above.length > below.length;
}
