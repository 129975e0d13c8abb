import type { Draft } from '../../engine/draft/draft';
import type { FrontMatterValue } from '../../engine/draft/frontMatter';
import type { Declaration } from '../declared';
import { levelWord, meaningOf, sourceTypeOf, type Level, type Meaning } from '../vocabulary';

// Keys without dashes, underscores and case.
const levelKeys = new Set(['aidisclosure', 'aicontentdisclosure', 'aicontent', 'aiuse', 'aiusage', 'aiinvolvement']);
const flagKeys: Readonly<Record<string, Level>> = {
  aigenerated: 'ai-generated', generatedbyai: 'ai-generated', isaigenerated: 'ai-generated', aigeneratedcontent: 'ai-generated', aiassisted: 'ai-assisted', aiassistance: 'ai-assisted', isaiassisted: 'ai-assisted', aiautonomous: 'ai-autonomous',
};
const toolKeys = new Set(['aitools', 'aitool', 'aiassistant', 'aimodel', 'aiprovider', 'spdxaimodel', 'spdxaiprovider', 'generatedby', 'generatedwith']);
/** Keys that say who or what wrote the text: people most often, so only a value that names a model counts. */
const makerKeys = /^(?:generator|engine|llm|via|authors?|writer|byline|copywriter|(?:content|text|copy|body|draft)(?:source|origin|by|engine|model|generator|writer)|(?:written|drafted|created|produced|made|composed|authored|prepared)(?:by|with|using|via))$/;
const modelName = /\b(?:chat-?gpt|gpt-?\s?[345]\w*|claude[- ](?:\d|sonnet|opus|haiku|code)|gemini[- ]?\d|llama[- ]?\d|mistral[- ](?:large|medium|small|\d)|deepseek|grok[- ]\d|copilot|qwen|openai|llms?|language model)\b|^(?:an? )?(?:ai|bot|machine|generative ai|artificial intelligence|ذكاء اصطناعي|الذكاء الاصطناعي)$|نموذج لغوي/i;
/** Names that people bear too. */
const bareModel = /^(?:claude|gemini|bard|grok|jasper|mistral|llama)\b/i;
/** Tables in which site generators keep what authors add. */
const tables = /^(?:params|extra|meta|metadata|custom|data)\./i;

/** The declarations of the front matter, YAML or TOML. */
export function inFrontMatter(draft: Draft): Declaration[] {
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

/** Whether `key` names the AI tools a text was made with, in any dialect. */
export function isToolKey(key: string): boolean {
  return toolKeys.has(plain(key)) && !plain(key).startsWith('generated');
}

function ofKey({ key, value }: FrontMatterValue, all: readonly FrontMatterValue[]): Meaning | undefined {
  if (key.replace(tables, '').includes('.') || value === null) return undefined;
  const name = plain(key);
  if (levelKeys.has(name)) {
    const meaning = meaningOf(value);
    return key === 'ai-disclosure' || meaning.dialect !== 'w3c' ? meaning : { ...meaning, dialect: 'retired' };
  }
  const level = flagKeys[name];
  if (level) {
    const meaning = flag(value, level);
    // "ai_generated: false" beside "ai_assisted: true" says only that AI did not write it.
    return meaning.level === 'none' && all.some((other) => plain(other.key) !== name && flagKeys[plain(other.key)] && (level !== 'ai-generated' || isYes(other.value))) ? undefined : meaning;
  }
  if (name === 'spdxaidisclosure') return { ...meaningOf(value), dialect: 'spdx' };
  if (name === 'origin' || name === 'daiu' || name === 'daiuorigin') {
    const meaning = meaningOf(value);
    return meaning.dialect === 'daiu' ? meaning : undefined;
  }
  if (name === 'digitalsourcetype') return typeof value === 'string' ? sourceTypeOf(value) : undefined;
  if (toolKeys.has(name) && !all.some((other) => levelKeys.has(plain(other.key)) || flagKeys[plain(other.key)])) {
    const speaksOfAi = !name.startsWith('generated') || (typeof value === 'string' && /\b(?:ai|gpt|chatgpt|claude|gemini|copilot|llama|mistral|deepseek|jasper|grok)\b/i.test(value));
    return isNamed(value) && speaksOfAi ? { level: 'ai-assisted', dialect: 'tools', open: true } : undefined;
  }
  const maker = makerKeys.test(name) ? String(value).trim() : '';
  if (maker && (modelName.test(maker) || (bareModel.test(maker) && !/^(?:author|writer|byline)/.test(name)))) return { level: 'ai-assisted', dialect: 'tools', open: true };
  return undefined;
}

/** Whether a value names something. */
export function isNamed(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' ? value.trim() !== '' && !/^(?:none|no|false|n\/a|-)$/i.test(value.trim()) : typeof value === 'object' && value !== null;
}

/** A key that answers yes or no. */
function flag(value: unknown, level: Level): Meaning {
  const answer = String(value).trim().toLowerCase();
  if (/^(?:false|no|0|none)$/.test(answer)) return { level: 'none', dialect: 'boolean' };
  if (/^(?:true|yes|1|full|fully|partial|partly)$/.test(answer)) return { level: answer.startsWith('part') ? 'ai-assisted' : level, dialect: 'boolean' };
  const meaning = meaningOf(value);
  return levelWord(value) ? { ...meaning, dialect: 'retired' } : meaning;
}

function isYes(value: unknown): boolean {
  return /^(?:true|yes|1)$/i.test(String(value));
}

function plain(key: string): string {
  return key.replace(tables, '').replace(/[-_\s]/g, '').toLowerCase();
}
