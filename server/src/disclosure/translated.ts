import type { Draft } from '../engine/draft/draft';
import type { FrontMatterValue } from '../engine/draft/frontMatter';
import type { Language } from '../engine/finding';
import type { CheckContext, Mark } from '../engine/rule';
import { isSaid } from './visible';

/** What a draft says of its own translation. `[start, end)` are the words that say it. */
export interface Translation {
  readonly start: number;
  readonly end: number;
  /** `unknown`: translated, and nobody says by whom. */
  readonly by: 'machine' | 'unknown';
  /** The language of the words, where readers see them. */
  readonly language?: Language;
}

const machine = /^(?:(?:raw|unedited|unreviewed)[ _-]*)?(?:machine|mt|auto(?:matic|mated)?|ai|llm|google(?:[ _-]?translate)?|deepl|chatgpt|claude|gemini|gpt[-\w.]*|bing|آلية|آلي|تلقائية)(?:[ _-]*(?:translat(?:ed|ion)|generated|only|raw))?$/i;
const human = /human|person|manual|professional|agency|native|post[ _-]?edit|mtpe|reviewed|بشرية|يدوية|مترجم/i;
const sourceKeys = /^(?:translatedfrom|translationof|sourcelang|sourcelanguage|originallanguage|originallang)$/;
const methodKeys = /^(?:translation|translationmethod|translationtype|translatedwith|translatedby|translator|translationstatus)$/;
const flags = /^(?:machinetranslated|machinetranslation|autotranslated|aitranslated)$/;

/** Whether front matter says that the draft is a translation, whoever made it. */
export function saysTranslated(draft: Draft): boolean {
  return translationSource(draft) !== undefined || stated(draft, methodKeys).some(({ value }) => typeof value === 'string' && value.trim() !== '') || stated(draft, flags).some(isTrue);
}

/** What the draft was translated from, as front matter says: a language, or a file. */
export function translationSource(draft: Draft): string | undefined {
  return sourceOf(draft)?.value as string | undefined;
}

/** That the draft is a machine's translation, or one of which nobody says who made it; undefined for a person's work and for no translation. */
export function translationOf(draft: Draft, context: CheckContext): Translation | undefined {
  return inFrontMatter(draft) ?? inText(draft, context);
}

function stated(draft: Draft, keys: RegExp): FrontMatterValue[] {
  return draft.frontMatter?.values.filter(({ key, value }) => !key.includes('.') && value !== null && keys.test(key.replace(/[-_]/g, '').toLowerCase())) ?? [];
}

function isTrue({ value }: FrontMatterValue): boolean {
  return value === true || /^(?:true|yes)$/i.test(String(value));
}

function sourceOf(draft: Draft): FrontMatterValue | undefined {
  return stated(draft, sourceKeys).find(({ value }) => typeof value === 'string' && value.trim() !== '');
}

function inFrontMatter(draft: Draft): Translation | undefined {
  const method = stated(draft, methodKeys);
  if (method.some(({ value }) => typeof value === 'string' && human.test(value))) return undefined;
  const byMachine = method.find(({ value }) => typeof value === 'string' && machine.test(value.trim())) ?? stated(draft, flags).find(isTrue);
  if (byMachine) return { start: byMachine.start, end: byMachine.end, by: 'machine' };
  const source = sourceOf(draft);
  // A translator who is named has read what he wrote.
  const translator = method.some(({ key, value }) => /^translat(?:ed[-_]?by|or)$/i.test(key) && typeof value === 'string' && value.trim() !== '');
  return source && !translator ? { start: source.start, end: source.end, by: 'unknown' } : undefined;
}

function inText(draft: Draft, context: CheckContext): Translation | undefined {
  const uncertain = context.marks('aiUncertain');
  // What customers wrote is not the page.
  const isDenied = ({ start, end, passage }: Mark): boolean => /\b(?:not|never|this review)\b|n['’]t\b/i.test(draft.prose.slice(start, end)) || /(?:^|\s)(?:لم|ليس|ليست|غير|ما|لا)\s+(?:\S+\s+)?$/.test(draft.prose.slice(Math.max(passage.start, start - 30), start));
  const said = context.marks('machineTranslated').filter((mark) => isSaid(draft, mark) && !isDenied(mark) && !uncertain.some((other) => other.start < mark.end && other.end > mark.start));
  const first = [...said].sort((a, b) => a.start - b.start || b.end - a.end)[0];
  return first && { start: first.start, end: first.end, by: 'machine', language: first.language };
}
