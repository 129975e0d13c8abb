import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { documentDeclaration } from './declared';
import { factsOf } from './facts';
import { mainLanguages } from './readers';
import { visibleAiText } from './visible';
import type { Level } from './vocabulary';

const exportIds = ['header', 'json-ld', 'iptc', 'merchant'] as const;
export type ExportId = (typeof exportIds)[number];

/** A draft's declaration as other tools take it. */
export interface Exported {
  readonly id: ExportId;
  readonly title: Text;
  readonly text: string;
}

const titles: Readonly<Record<ExportId, Text>> = {
  'header': { en: 'HTTP header AI-Disclosure', ar: 'ترويسة HTTP ‏AI-Disclosure' },
  'json-ld': { en: 'JSON-LD for a web page', ar: 'JSON-LD لصفحة ويب' },
  'iptc': { en: 'IPTC digital source type', ar: 'نوع المصدر الرقمي IPTC' },
  'merchant': { en: 'Google Merchant structured_title and structured_description', ar: 'حقلا structured_title و structured_description في Google Merchant' },
};

/** The equivalents that the W3C draft gives. `mixed` has none of its own. */
const modes: Readonly<Record<Exclude<Level, 'mixed'>, string>> = { 'none': 'none', 'ai-assisted': 'ai-modified', 'ai-generated': 'ai-originated', 'ai-autonomous': 'machine-generated' };
const sourceTypes: Readonly<Record<Level, string>> = {
  'none': 'digitalCreation', 'ai-assisted': 'compositeWithTrainedAlgorithmicMedia', 'ai-generated': 'trainedAlgorithmicMedia', 'ai-autonomous': 'trainedAlgorithmicMedia', 'mixed': 'compositeWithTrainedAlgorithmicMedia',
};

/** Every form that the draft's declaration has; none where it declares nothing. */
export function exportsOf(draft: Draft, context: CheckContext): readonly Exported[] {
  const level = documentDeclaration(draft)?.level;
  if (level === undefined) return [];
  const named = headingsOf(draft, context);
  const texts: Record<ExportId, string | undefined> = {
    'header': header(draft, level), 'json-ld': jsonLd(draft, level, named), 'iptc': `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceTypes[level]}`, 'merchant': merchant(level, named),
  };
  return exportIds.flatMap((id) => (texts[id] === undefined ? [] : [{ id, title: titles[id], text: texts[id] }]));
}

/** A dictionary of structured fields (RFC 9651): members are parted by commas. */
function header(draft: Draft, level: Level): string | undefined {
  if (level === 'mixed') return undefined;
  const { model, provider } = makers(draft), { reviewer } = factsOf(draft);
  const members = [['model', model], ['provider', provider], ['reviewed-by', reviewer]].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${fieldString(value)}`]));
  return `AI-Disclosure: ${[`mode=${modes[level]}`, ...members].join(', ')}`;
}

/** A string; where it holds more than ASCII, a display string. */
function fieldString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return `%"${[...text].map((char) => (/[\x20-\x7e]/.test(char) && char !== '%' && char !== '"' ? char : encodeURIComponent(char).toLowerCase())).join('')}"`;
}

function jsonLd(draft: Draft, level: Level, { title }: Headings): string {
  const { reviewer } = factsOf(draft), [language] = mainLanguages(draft);
  const term = sourceTypes[level];
  const data = {
    '@context': 'https://schema.org', '@type': 'CreativeWork', ...(title !== undefined && { name: title }), ...(language && { inLanguage: language }),
    'aiDisclosure': level,
    // schema.org has no term for a text that people typed.
    ...(level !== 'none' && { digitalSourceType: `https://schema.org/${term[0]?.toUpperCase()}${term.slice(1)}DigitalSource` }),
    ...(reviewer !== undefined && { editor: { '@type': 'Person', name: reviewer } }),
  };
  return `<script type="application/ld+json">\n${JSON.stringify(data, undefined, 2).replace(/</g, '\\u003c')}\n</script>`;
}

/** The attributes of a product feed. Google asks for them where generative AI wrote the text. */
function merchant(level: Level, { title, description }: Headings): string | undefined {
  if (level === 'mixed') return undefined;
  const source = level === 'ai-generated' || level === 'ai-autonomous' ? 'trained_algorithmic_media' : 'default';
  const field = (name: string, content: string, limit: number): string =>
    `<g:${name}>\n  <g:digital_source_type>${source}</g:digital_source_type>\n  <g:content>${content.slice(0, limit).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</g:content>\n</g:${name}>`;
  const fields = [title === undefined ? [] : field('structured_title', title, 150), description === undefined ? [] : field('structured_description', description, 5000)].flat();
  return fields.length ? fields.join('\n') : undefined;
}

function makers(draft: Draft): { model?: string; provider?: string } {
  const text = (key: string): string | undefined => {
    const value = draft.declared(key);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
  };
  const model = text('ai-model') ?? factsOf(draft)['tool'], provider = text('ai-provider');
  return { ...(model !== undefined && { model }), ...(provider !== undefined && { provider }) };
}

interface Headings {
  readonly title?: string;
  readonly description?: string;
}

/** What the draft is called, and its description or else the first paragraph that is no disclosure. */
function headingsOf(draft: Draft, context: CheckContext): Headings {
  const told = visibleAiText(draft, context);
  const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const declared = (key: string): string | undefined => {
    const value = draft.declared(key);
    return typeof value === 'string' && value.trim() ? clean(value) : undefined;
  };
  const seen = draft.passages.filter(({ hidden, start, end }) => !hidden && start >= (draft.frontMatter?.end ?? 0) && !told.some((other) => other.start >= start && other.end <= end));
  const first = (...kinds: readonly string[]): string | undefined => kinds.map((kind) => seen.find((passage) => passage.kind === kind && clean(passage.prose))).flatMap((passage) => (passage ? [clean(passage.prose)] : []))[0];
  const title = declared('title') ?? first('title', 'heading'), description = declared('description') ?? first('description', 'paragraph');
  return { ...(title !== undefined && { title }), ...(description !== undefined && { description }) };
}
