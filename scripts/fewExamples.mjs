// A rule's examples are its tests and its page on the web. The page inside the editor does with a few of them, and the package is smaller by as much.
import { parse } from 'acorn';

/** How many of each kind ship: what is flagged, what is left alone. */
const shipped = { flagged: 1, clean: 1 };

/** A JavaScript module of a rule with a few examples of each language. */
export function withFewExamples(source) {
  const cuts = [], marked = [];
  const visit = (node, name) => {
    if (node?.type === 'VariableDeclarator') {
      if (holds(node, '⟦')) marked.push(node.id.name);
      return visit(node.init, node.id.name);
    }
    if (node?.type === 'Property') return visit(node.value, node.key.name);
    if (node?.type === 'ObjectExpression' && /examples$/i.test(name ?? '')) node.properties.forEach(({ value }) => value?.type === 'ArrayExpression' && shorten(value.elements));
    else if (node && typeof node === 'object' && !(node instanceof RegExp)) Object.values(node).forEach((child) => visit(child));
  };
  const holds = (node, text) => source.slice(node.start, node.end).includes(text);
  const shorten = (elements) => {
    const isFlagged = (element) => holds(element, '⟦') || marked.some((name) => holds(element, name));
    // What is words alone says most.
    const inOrder = [...elements.filter(({ type }) => type === 'Literal'), ...elements.filter(({ type }) => type !== 'Literal')];
    const kept = new Set([...inOrder.filter(isFlagged).slice(0, shipped.flagged), ...inOrder.filter((element) => !isFlagged(element)).slice(0, shipped.clean)]);
    for (const [index, element] of elements.entries()) if (!kept.has(element)) cuts.push([element.start, elements[index + 1]?.start ?? element.end]);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body);
  return cuts.reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), source);
}
