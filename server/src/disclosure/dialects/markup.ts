import type { BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import type { Declaration } from '../declared';
import { elementEnds } from '../elements';
import { daiuOf, meaningOf, sourceTypeOf, type Meaning } from '../vocabulary';

/** The declarations of `<meta>` tags and of the attributes `ai-disclosure` and `data-ai-disclosure`. Hidden elements declare nothing. */
export function inMarkup(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  const carriers: BlockElement[] = [];
  const metas = new Map<string, string>();
  for (const { name, attributes } of draft.elements) if (name === 'meta') metas.set(nameOf(attributes), attributes.get('content')?.value ?? '');
  for (const element of draft.elements) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const metaName = nameOf(attributes);
      const content = attributes.get('content');
      const meaning = content && ofMeta(metaName, content.value, metas);
      if (content && meaning) found.push({ ...meaning, form: 'meta', name: metaName, value: content.value, start: content.start, end: content.end, scope: { start: 0, end: draft.text.length, document: true } });
    } else if (!element.hidden && (attributes.has('ai-disclosure') || attributes.has('data-ai-disclosure'))) carriers.push(element);
  }
  if (!carriers.length) return found;
  const ends = elementEnds(draft, carriers);
  for (const element of carriers) {
    for (const name of ['ai-disclosure', 'data-ai-disclosure']) {
      const attribute = element.attributes.get(name);
      if (!attribute) continue;
      const document = element.name === 'html' || element.name === 'body';
      found.push({
        ...meaningOf(attribute.value), form: 'attribute', name, value: attribute.value, start: attribute.start, end: attribute.end,
        scope: { start: document ? 0 : element.start, end: document ? draft.text.length : ends.get(element) ?? draft.text.length, document, element: element.name },
      });
    }
  }
  return found;
}

/** Pages write the name of a meta tag into other attributes as well, the mail header's among them. */
function nameOf(attributes: BlockElement['attributes']): string {
  return (['name', 'property', 'http-equiv'].map((name) => attributes.get(name)?.value).find(Boolean) ?? '').trim().toLowerCase();
}

function ofMeta(name: string, content: string, all: ReadonlyMap<string, string>): Meaning | undefined {
  switch (name) {
    // The W3C, Drupal and the IETF write under the same name, each in a grammar of their own.
    case 'ai-disclosure': return meaningOf(content);
    case 'ai_disclosure': case 'aidisclosure': case 'ai-content-disclosure': return { ...meaningOf(content), dialect: 'retired' };
    case 'ai-generated': case 'ai_generated': return { level: isNo(content) ? 'none' : 'ai-generated', dialect: 'boolean' };
    case 'ai-assisted': case 'ai_assisted': return isNo(content) ? undefined : { level: 'ai-assisted', dialect: 'boolean' };
    case 'daiu:origin': return daiuOf(content, all.get('daiu:level'));
    // Beside an origin it is read with that.
    case 'daiu:level': return all.has('daiu:origin') && daiuOf(all.get('daiu:origin') as string, content) ? undefined : daiuOf(content);
    case 'digitalsourcetype': case 'iptc:digitalsourcetype': case 'iptc4xmpext:digitalsourcetype': return sourceTypeOf(content);
  }
  return undefined;
}

function isNo(content: string): boolean {
  return /^(?:false|no|0|none)$/i.test(content.trim());
}
