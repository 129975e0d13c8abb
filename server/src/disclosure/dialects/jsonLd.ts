import { parseTree, type Node } from 'jsonc-parser';
import type { Draft } from '../../engine/draft/draft';
import type { Declaration } from '../declared';
import { contentOf } from '../elements';
import { meaningOf, sourceTypeOf, type Meaning } from '../vocabulary';

/** Things that are no text: what they declare is of a picture or a sound. */
const media = /^(?:schema:)?(?:Image|Video|Audio|Media|Music|3DModel|Photograph)/;
const maxDepth = 12;

/** The declarations of JSON-LD scripts that speak of the page: `aiDisclosure`, and `digitalSourceType` outside of pictures and sounds. */
export function inJsonLd(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  for (const element of draft.elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.get('type')?.value ?? '')) continue;
    const { text, start } = contentOf(draft, element);
    // JSX wraps it: <script type="application/ld+json">{`…`}</script>
    const wrapped = /^\s*\{\s*`/.exec(text)?.[0].length ?? 0;
    const offset = start + wrapped;
    const tree = parseTree(wrapped ? text.slice(wrapped, text.lastIndexOf('`')) : text);
    if (tree) visit(tree, false, 0);

    function visit(node: Node, inMedia: boolean, depth: number): void {
      if (depth > maxDepth) return;
      const ofMedia = inMedia || typesOf(node).some((type) => media.test(type));
      for (const child of node.children ?? []) {
        const [name, value] = child.type === 'property' ? child.children ?? [] : [undefined, child];
        if (!value) continue;
        const key = String(name?.value ?? '').replace(/^(?:schema:|https?:\/\/schema\.org\/|iptc:)/, '');
        if (key !== 'aiDisclosure' && key !== 'digitalSourceType') visit(value, ofMedia, depth + 1);
        else if (!ofMedia) declare(key, value);
      }
    }

    function declare(key: string, node: Node): void {
      const single = node.type === 'array' ? node.children?.[0] : node;
      if (!single) return;
      const meaning = key === 'aiDisclosure' ? meaningOf(plainOf(single)) : sourceOf(single);
      if (!meaning) return;
      // The words without the quotes, where they are words.
      const inset = single.type === 'string' ? 1 : 0;
      const from = offset + single.offset + inset, to = offset + single.offset + single.length - inset;
      found.push({
        ...meaning, dialect: key === 'aiDisclosure' && meaning.dialect === 'w3c' ? 'schema' : meaning.dialect, form: 'jsonLd', name: key, value: draft.text.slice(from, to), start: from, end: to,
        scope: { start: 0, end: draft.text.length, document: true },
      });
    }
  }
  return found;
}

function typesOf(node: Node): string[] {
  const type = member(node, '@type');
  return type?.type === 'array' ? (type.children ?? []).map(({ value }) => String(value)) : type ? [String(type.value)] : [];
}

function member(node: Node, key: string): Node | undefined {
  return node.type === 'object' ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1] : undefined;
}

function plainOf(node: Node): unknown {
  if (node.type !== 'object') return node.value;
  return { level: member(node, 'level')?.value as unknown, mode: member(node, 'mode')?.value as unknown };
}

/** A term, or an object that names one: `{"@id": "https://schema.org/…"}`. */
function sourceOf(node: Node): Meaning | undefined {
  const term = node.type === 'object' ? (member(node, '@id') ?? member(node, 'url') ?? member(node, 'name'))?.value as unknown : node.value as unknown;
  return typeof term === 'string' ? sourceTypeOf(term) : undefined;
}
