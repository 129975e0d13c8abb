import { perBlock } from '../engine/draft/remembered';
import type { BlockElement } from '../engine/draft/block';
import type { Draft } from '../engine/draft/draft';
import type { FrontMatterValue } from '../engine/draft/frontMatter';
import { contentOf, elementEnds } from './elements';
import { meaningOf, rankOf, sourceTypeOf, type Dialect, type Level, type Meaning } from './vocabulary';

/** What a draft, or an element of it, says about the use of AI. `[start, end)` is the value in the draft's text. */
export interface Declaration {
  /** Undefined: the value is in no vocabulary. */
  readonly level: Level | undefined;
  readonly dialect: Dialect;
  readonly form: 'frontMatter' | 'meta' | 'attribute' | 'jsonLd' | 'line';
  /** The key, name or attribute as written. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What it speaks of: the whole draft, or an element. */
  readonly scope: { readonly start: number; readonly end: number; readonly document: boolean; readonly element?: string };
}

const known = new WeakMap<Draft, readonly Declaration[]>();

/** Where a block may declare something. */
const mentions = perBlock(({ source }) => ({
  markup: /ai[-_]?(?:disclosure|generated)|daiu:|digitalsourcetype/i.test(source),
  jsonLd: source.includes('ld+json'),
  line: /SPDX-AI-|Origin:|AI-Disclosure:/i.test(source),
}));

/** Every AI declaration of the draft, in the order of the text. */
export function declarationsIn(draft: Draft): readonly Declaration[] {
  let found = known.get(draft);
  if (!found) {
    // Most drafts declare nothing, and this runs on every keystroke: each place is read only where a word of it stands.
    const says = (where: keyof ReturnType<typeof mentions>): boolean => draft.blocks.some(({ block }) => mentions(block)[where]);
    found = [
      ...inFrontMatter(draft), ...(says('markup') ? inMarkup(draft) : []), ...(says('jsonLd') ? inJsonLd(draft) : []), ...(says('line') ? inLines(draft) : []),
    ].sort((a, b) => a.start - b.start);
    known.set(draft, found);
  }
  return found;
}

/** What the draft as a whole declares: the strongest of its document declarations; undefined where it says nothing. */
export function documentDeclaration(draft: Draft): Declaration | undefined {
  const whole = declarationsIn(draft).filter(({ scope, level }) => scope.document && level !== undefined);
  // A word of the vocabulary outweighs what the dialects let us guess.
  const ranked = [...whole].sort((a, b) => Number(b.dialect === 'w3c') - Number(a.dialect === 'w3c') || rankOf(b.level as Level) - rankOf(a.level as Level));
  return ranked[0];
}

/** Whether AI had a hand in it, as far as the declaration says. */
export function usesAi(level: Level | undefined): boolean {
  return level !== undefined && level !== 'none';
}

// Keys without dashes, underscores and case.
const levelKeys = new Set(['aidisclosure', 'aicontentdisclosure', 'aicontent', 'aiuse', 'aiusage', 'aiinvolvement']);
const generatedKeys = new Set(['aigenerated', 'generatedbyai', 'isaigenerated', 'aigeneratedcontent']);
const assistedKeys = new Set(['aiassisted', 'aiassistance', 'isaiassisted']);
const toolKeys = new Set(['aitools', 'aitool', 'aiassistant', 'aimodel', 'aiprovider', 'spdxaimodel', 'generatedby', 'generatedwith']);

function inFrontMatter(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  const values = draft.frontMatter?.values ?? [];
  for (const entry of values) {
    const meaning = ofKey(entry, values);
    if (meaning) {
      found.push({
        ...meaning, form: 'frontMatter', name: entry.key, value: draft.text.slice(entry.start, entry.end), start: entry.start, end: entry.end,
        scope: { start: 0, end: draft.text.length, document: true },
      });
    }
  }
  return found;
}

function ofKey({ key, value }: FrontMatterValue, all: readonly FrontMatterValue[]): Meaning | undefined {
  if (key.includes('.') || value === null) return undefined;
  const name = plain(key);
  if (levelKeys.has(name)) {
    const meaning = meaningOf(value);
    return key === 'ai-disclosure' || meaning.dialect !== 'w3c' ? meaning : { ...meaning, dialect: 'retired' };
  }
  const flag = (level: Level): Meaning => {
    const answer = String(value).trim().toLowerCase();
    if (/^(?:false|no|0|none)$/.test(answer)) return { level: 'none', dialect: 'boolean' };
    return /^(?:true|yes|1|full|fully|partial|partly)$/.test(answer) ? { level: /^part/.test(answer) ? 'ai-assisted' : level, dialect: 'boolean' } : meaningOf(value);
  };
  if (generatedKeys.has(name)) {
    const meaning = flag('ai-generated');
    // "ai_generated: false" beside "ai_assisted: true" says only that AI did not write it.
    return meaning?.level === 'none' && all.some((other) => assistedKeys.has(plain(other.key)) && /^(?:true|yes)$/i.test(String(other.value))) ? undefined : meaning;
  }
  if (assistedKeys.has(name)) {
    const meaning = flag('ai-assisted');
    return meaning?.level === 'none' && all.some((other) => generatedKeys.has(plain(other.key))) ? undefined : meaning;
  }
  if (name === 'spdxaidisclosure') return { ...meaningOf(value), dialect: 'spdx' };
  if (name === 'origin' || name === 'daiu' || name === 'daiuorigin') {
    const meaning = meaningOf(value);
    return meaning.dialect === 'daiu' ? meaning : undefined;
  }
  if (name === 'digitalsourcetype') return typeof value === 'string' ? sourceTypeOf(value) : undefined;
  if (toolKeys.has(name) && !all.some((other) => levelKeys.has(plain(other.key)) || generatedKeys.has(plain(other.key)) || assistedKeys.has(plain(other.key)))) {
    const named = Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '' && !/^(?:none|no|false|n\/a|-)$/i.test(value.trim());
    const speaksOfAi = !name.startsWith('generated') || (typeof value === 'string' && /\b(?:ai|gpt|chatgpt|claude|gemini|copilot|llama|mistral|deepseek|jasper|grok)\b/i.test(value));
    return named && speaksOfAi ? { level: 'ai-assisted', dialect: 'tools' } : undefined;
  }
  return undefined;
}

function plain(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase();
}

function inMarkup(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  const carriers: BlockElement[] = [];
  for (const element of draft.elements) {
    const { name, attributes } = element;
    if (name === 'meta') {
      const metaName = attributes.get('name')?.value.trim().toLowerCase();
      const content = attributes.get('content');
      if (!metaName || !content) continue;
      const scope = { start: 0, end: draft.text.length, document: true };
      const at = { form: 'meta', name: metaName, value: content.value, start: content.start, end: content.end, scope } as const;
      if (metaName === 'ai-disclosure') found.push({ ...meaningOf(content.value), ...at });
      else if (metaName === 'ai_disclosure' || metaName === 'aidisclosure') found.push({ ...meaningOf(content.value), dialect: 'retired', ...at });
      else if (metaName === 'daiu:origin' || metaName === 'daiu:level') {
        const meaning = meaningOf(content.value);
        if (meaning.dialect === 'daiu') found.push({ ...meaning, ...at });
      } else if (/^(?:ai-generated|ai_generated)$/.test(metaName)) found.push({ level: /^(?:false|no|0)$/i.test(content.value.trim()) ? 'none' : 'ai-generated', dialect: 'boolean', ...at });
      else if (metaName === 'digitalsourcetype' || metaName === 'iptc:digitalsourcetype') {
        const meaning = sourceTypeOf(content.value);
        if (meaning) found.push({ ...meaning, ...at });
      }
    } else if (!element.hidden && (attributes.has('ai-disclosure') || attributes.has('data-ai-disclosure'))) carriers.push(element);
  }
  if (carriers.length) {
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
  }
  return found;
}

const media = /^(?:Image|Video|Audio|Media|Music|3DModel|Photograph)/;

function inJsonLd(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  for (const element of draft.elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes.get('type')?.value ?? '')) continue;
    const { text, start } = contentOf(draft, element);
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      continue;
    }
    // JSON keeps the order of its keys, so the n-th key of a name is the n-th in the text.
    const seen: Record<string, number> = {};
    const visit = (node: unknown, inMedia: boolean, depth: number): void => {
      if (typeof node !== 'object' || node === null || depth > 12) return;
      const type = String((node as Record<string, unknown>)['@type'] ?? '');
      const ofMedia = inMedia || media.test(type);
      for (const [key, value] of Object.entries(node)) {
        if (key === 'aiDisclosure' || key === 'digitalSourceType') {
          const place = placeOf(text, key, seen[key] = (seen[key] ?? 0) + 1);
          const meaning = key === 'aiDisclosure' ? meaningOf(value) : typeof value === 'string' ? sourceTypeOf(value) : undefined;
          if (place && meaning && !ofMedia) {
            found.push({
              ...meaning, dialect: key === 'aiDisclosure' && meaning.dialect === 'w3c' ? 'schema' : meaning.dialect, form: 'jsonLd', name: key, value: text.slice(place.start, place.end), start: start + place.start, end: start + place.end,
              scope: { start: 0, end: draft.text.length, document: true },
            });
          }
        } else visit(value, ofMedia, depth + 1);
      }
    };
    visit(data, false, 0);
  }
  return found;
}

function placeOf(json: string, key: string, count: number): { start: number; end: number } | undefined {
  let left = count;
  for (const match of json.matchAll(new RegExp(`"${key}"\\s*:\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|\\{[^{}]*\\}|[\\w.]+)`, 'g'))) {
    if (--left > 0) continue;
    const end = match.index + match[0].length;
    return match[1] === undefined ? { start: end - (/[^:\s][^]*$/.exec(match[0].slice(key.length + 2).replace(/^\s*:\s*/, ''))?.[0].length ?? 0), end } : { start: end - 1 - match[1].length, end: end - 1 };
  }
  return undefined;
}

const lines = /(SPDX-AI-Disclosure|Origin|AI-Disclosure)\s*:[ \t]*([^\n\r]*?)[ \t]*(?:-->|\*\/|$)/gim;

/** Tags written as lines of their own: a comment with `SPDX-AI-Disclosure:`, DAIU's `Origin:`, the header `AI-Disclosure:`. */
function inLines(draft: Draft): Declaration[] {
  const found: Declaration[] = [];
  const body = draft.frontMatter?.end ?? 0;
  const comments = draft.comments;
  lines.lastIndex = body;
  for (let match; (match = lines.exec(draft.text)); ) {
    const name = match[1] as string, value = match[2] as string;
    if (!value) continue;
    const start = match.index + match[0].indexOf(value, name.length), end = start + value.length;
    const inComment = comments.some((comment) => match.index >= comment.start && match.index < comment.end);
    const before = draft.text.slice(draft.text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const alone = /^[\s*_>#/-]*$/.test(before.replace('<!--', ''));
    // Where it is neither prose nor a comment, it is code: an example.
    if (!alone || (!inComment && !/\S/.test(draft.prose.slice(match.index, end)))) continue;
    const isSpdx = /^spdx/i.test(name);
    const meaning = meaningOf(value.replace(/\s*-\s*DAIU.*$/i, ''));
    if (/^origin$/i.test(name) && meaning.dialect !== 'daiu') continue;
    if (/^ai-disclosure$/i.test(name) && (inComment || !['ietf', 'w3c', 'retired', 'drupal'].includes(meaning.dialect))) continue;
    found.push({
      level: meaning.level, dialect: isSpdx ? 'spdx' : /^ai-/i.test(name) ? 'ietf' : 'daiu', form: 'line', name, value, start, end, scope: { start: 0, end: draft.text.length, document: true },
    });
  }
  return found;
}
