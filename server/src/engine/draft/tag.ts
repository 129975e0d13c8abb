import type { Attribute } from './block';
import type { PassageKind } from './draft';

/** How a tag takes part in the flow of text. */
export type Flow = 'block' | 'inline' | 'line' | 'skip' | 'code' | 'void';

/** One opening or closing tag of HTML or JSX, read from its text alone. Offsets are relative to the tag. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly flow: Flow;
  readonly kind: PassageKind | undefined;
  readonly hidden: boolean;
  readonly quoted: boolean;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Attributes that readers see or hear. */
  readonly prose: readonly { readonly kind: PassageKind; readonly start: number; readonly end: number }[];
  /** Worth keeping as an element of the draft. */
  readonly notable: boolean;
}

const inline = new Set('a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb rp rt ruby s small span strike strong sub sup time tt u var wbr img input picture source track map area object embed iframe canvas audio video progress meter slot output'.split(' '));
const code = new Set(['code', 'kbd', 'samp', 'tt']);
const skipped = new Set(['script', 'style', 'svg', 'math', 'pre', 'template', 'noembed', 'noframes', 'xmp']);
const line = new Set(['br', 'wbr', 'hr', 'a', 'small']);
export const voidTags: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const kinds: Readonly<Record<string, PassageKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'listItem', dt: 'listItem', dd: 'listItem', td: 'cell', th: 'cell',
  button: 'button', summary: 'button', label: 'label', legend: 'label', option: 'label', title: 'title', a: 'link', caption: 'paragraph', figcaption: 'paragraph',
};
const notable = new Set('a img input form meta video audio source script style link button iframe html body select textarea picture figure footer s del strike'.split(' '));
const telling = /^(?:ai-|data-ai|data-countdown|data-timer|aria-checked$|data-state$|selected$|bgcolor$|color$|hidden$|lang$|dir$)/;
/** Names of containers that keep content back or ask for consent, of clocks, counters, former prices and footers, and classes that make text faint by themselves. */
const tellingNames = /(?:cookies?|consent-?(?:banner|bar|popup|modal)|gdpr|wall|gate|gated|locker|countdown|count-down|flip-?clock|timer|footer|(?:stock|inventory|scarcity|viewers?|visitors?|sales|sold|purchases?|orders?)-?(?:count(?:er)?|left|pop(?:up)?|notifications?)|line-through|(?:old|was|regular|original|previous|compare)[-_]?price|price[-_]+(?:old|was|regular|original|before)|compare-at(?:-price)?)(?![a-z])|(?<![\w-])(?:text-\[[\d.]|opacity-(?:0|5|10|15|20)(?!\d))/i;
/** Meta names and properties whose content is shown to people. */
const shownMeta = /^(?:description|(?:og|twitter):(?:title|description|image:alt)|subject|preheader)$/i;
/** Props that components of marketing sites print. */
const shownProps = new Set(['title', 'subtitle', 'heading', 'headline', 'label', 'text', 'cta', 'description', 'caption', 'alt', 'placeholder', 'tagline', 'buttontext', 'ctatext', 'quote', 'message', 'badge', 'eyebrow', 'note', 'footnote', 'disclaimer', 'subheading', 'question', 'answer', 'q', 'a', 'body', 'intro', 'summary', 'kicker', 'price']);
/** `declineLabel`, `cancelText`. */
const shownProp = /^(?!.*context)[a-z]+(?:label|text)$/;
const attribute = /([^\s"'<>/={}]+)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\}|([^\s"'=<>`{}]+)))?/g;

const maxTag = 8000;
const remembered = new Map<string, Tag>();

/** Reads a tag such as `<a class="btn" title="…">` or `</a>`. The same text gives the same object. */
export function readTag(source: string, jsx = false): Tag {
  // A tag this long is a data URI or broken markup.
  const text = source.slice(0, maxTag);
  const key = jsx ? `j${text}` : text;
  let tag = remembered.get(key);
  if (!tag) {
    if (remembered.size > 5000) remembered.clear();
    tag = parse(text, jsx);
    remembered.set(key, tag);
  }
  return tag;
}

function parse(text: string, jsx: boolean): Tag {
  const head = /^<(\/?)\s*([^\s/>"'=<]*)/.exec(text);
  const closing = head?.[1] === '/';
  const written = head?.[2] ?? '';
  const component = jsx && /^[A-Z]|\./.test(written);
  const name = component ? written : written.toLowerCase();
  const attributes = new Map<string, Attribute>();
  if (!closing && head) {
    attribute.lastIndex = head[0].length;
    for (let match; (match = attribute.exec(text)); ) {
      const attributeName = (match[1] as string).toLowerCase();
      const expression = match[5];
      const value = match[3] ?? match[4] ?? expression ?? match[6] ?? '';
      const quotes = match[3] !== undefined || match[4] !== undefined || expression !== undefined ? 1 : 0;
      let start = match.index + (match[1] as string).length + (match[2] ?? '').length + quotes;
      let content = value;
      if (expression !== undefined) {
        const literal = /^\s*(["'`])([^]*)\1\s*$/.exec(expression);
        if (literal && !/\$\{/.test(literal[2] as string)) {
          content = literal[2] as string;
          start += expression.indexOf(literal[1] as string) + 1;
        } else if (shownProps.has(attributeName)) continue;
      }
      if (!attributes.has(attributeName)) attributes.set(attributeName, { value: content, start, end: start + content.length });
    }
  }
  const value = (of: string): string | undefined => attributes.get(of)?.value;
  const type = (value('type') ?? '').toLowerCase();
  const looksLikeButton = name === 'a' && (/(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i.test(value('class') ?? value('classname') ?? '') || value('role') === 'button');
  const flow: Flow = code.has(name) ? 'code' : skipped.has(name) ? 'skip' : looksLikeButton ? 'block' : line.has(name) ? 'line'
    : voidTags.has(name) ? 'void' : inline.has(name) || (component && !attributes.size) ? 'inline' : 'block';
  const prose: { kind: PassageKind; start: number; end: number }[] = [];
  for (const [attributeName, at] of attributes) {
    const kind = shown(name, component, attributeName, type, value);
    if (kind && /\p{L}/u.test(at.value)) prose.push({ kind, start: at.start, end: at.end });
  }
  const style = value('style') ?? '';
  return {
    name, closing, flow, attributes, prose,
    selfClosing: /\/>$/.test(text) || (!jsx && voidTags.has(name)),
    kind: looksLikeButton ? 'button' : kinds[name],
    hidden: attributes.has('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || (name === 'input' && type === 'hidden'),
    quoted: name === 'blockquote' || name === 'q' || name === 'cite',
    notable: !closing && (component || notable.has(name) || [...attributes.keys()].some((attributeName) => telling.test(attributeName)) || style !== '' || tellingNames.test(`${value('class') ?? value('classname') ?? ''} ${value('id') ?? ''}`)),
  };
}

function shown(name: string, component: boolean, attributeName: string, type: string, value: (of: string) => string | undefined): PassageKind | undefined {
  if (attributeName === 'alt') return 'alt';
  if (attributeName === 'title' || attributeName === 'aria-label' || attributeName === 'placeholder' || attributeName === 'aria-description') return 'attribute';
  if (attributeName === 'value' && name === 'input' && /^(?:submit|button|reset)$/.test(type)) return 'button';
  if (attributeName === 'content' && name === 'meta' && shownMeta.test(value('name') ?? value('property') ?? '')) return 'description';
  if (attributeName === 'label' && !component) return 'label';
  if (component && (shownProps.has(attributeName) || shownProp.test(attributeName))) return /cta|button|label/.test(attributeName) ? 'button' : 'attribute';
  return undefined;
}
