/**
 * The words of the W3C AI Content Disclosure Community Group (May 2026). `mixed` is for whole documents only.
 * Absent means unknown, not `none`.
 */
export const levels = ['none', 'ai-assisted', 'ai-generated', 'ai-autonomous', 'mixed'] as const;
export type Level = (typeof levels)[number];

/** Keys that may stand beside `ai-disclosure`, and that it may not carry with `none`. */
export const companionKeys = ['ai-model', 'ai-provider', 'ai-prompt-url'] as const;

/** How a declaration is worded: in the words we write, or in one of the dialects we only read. */
export type Dialect = 'w3c' | 'retired' | 'boolean' | 'phrase' | 'daiu' | 'spdx' | 'ietf' | 'iptc' | 'schema' | 'drupal' | 'tools';

/** What a declared value means. `level` is undefined where the value is in no vocabulary we know. */
export interface Meaning {
  readonly level: Level | undefined;
  readonly dialect: Dialect;
  /** AI was used, and how much is left open; `level` is then the least it can be. */
  readonly open?: boolean;
}

const ietf: Readonly<Record<string, Level>> = { 'none': 'none', 'ai-modified': 'ai-assisted', 'ai-originated': 'ai-generated', 'machine-generated': 'ai-autonomous' };

const daiu: Readonly<Record<string, Level>> = {
  'hm none': 'none', 'hm assist': 'ai-assisted', 'hm remix': 'ai-assisted', 'ag remix': 'ai-generated', 'ag major': 'ai-generated', 'ag full': 'ai-autonomous',
};

const drupal: Readonly<Record<string, Level>> = {
  human_only: 'none', ai_metadata: 'ai-assisted', ai_rated: 'ai-assisted', ai_translated: 'ai-assisted', ai_summarized: 'ai-assisted', ai_partly_assisted: 'ai-assisted',
  ai_assisted_hitl: 'ai-assisted', ai_generated_autonomous: 'ai-autonomous', ai_deepfake: 'ai-generated',
};

/** IPTC digital source types and, with `DigitalSource` behind, those of schema.org. */
const sourceTypes: Readonly<Record<string, Level>> = {
  trainedalgorithmicmedia: 'ai-generated', trainedalgorithmicdata: 'ai-generated', compositewithtrainedalgorithmicmedia: 'ai-assisted', compositesynthetic: 'ai-assisted', algorithmicmedia: 'ai-generated', algorithmicallyenhanced: 'ai-assisted',
  digitalcapture: 'none', computationalcapture: 'none', negativefilm: 'none', positivefilm: 'none', print: 'none', humanedits: 'none', minorhumanedits: 'none', digitalcreation: 'none', digitalart: 'none',
  screencapture: 'none', virtualrecording: 'none', compositecapture: 'none', composite: 'none', datadrivenmedia: 'none', multiframecomputationalcapture: 'none',
};

/** Other spellings of the W3C words, retired ones included. */
const retired: Readonly<Record<string, Level>> = {
  'autonomous': 'ai-autonomous', 'generated': 'ai-generated', 'assisted': 'ai-assisted', 'aigenerated': 'ai-generated', 'aiassisted': 'ai-assisted', 'aiautonomous': 'ai-autonomous', 'human': 'none', 'human-only': 'none', 'no-ai': 'none', 'no': 'none', 'partial': 'ai-assisted', 'full': 'ai-generated',
};

/** Reads the value of an AI declaration. Text is compared without case. */
export function meaningOf(value: unknown): Meaning {
  if (typeof value === 'boolean') return used(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { level, mode } = value as { level?: unknown; mode?: unknown };
    return level !== undefined ? meaningOf(level) : mode !== undefined ? meaningOf(`mode=${String(mode)}`) : { level: undefined, dialect: 'phrase' };
  }
  const text = String(value ?? '').trim();
  const lower = text.toLowerCase();
  if (levelWord(text)) return { level: text, dialect: 'w3c' };
  if (lower === 'true' || lower === 'yes' || lower === 'false') return used(lower !== 'false');
  const spelt = lower.replace(/[\s_]+/g, '-');
  if (levelWord(spelt)) return { level: spelt, dialect: 'retired' };
  const known = retired[spelt];
  if (known) return { level: known, dialect: 'retired' };
  const mode = /(?:^|[;,\s])mode\s*=\s*"?([\w-]+)/.exec(lower);
  if (mode) return { level: ietf[mode[1] as string], dialect: 'ietf' };
  if (ietf[spelt]) return { level: ietf[spelt], dialect: 'ietf' };
  const grade = drupal[lower.split(/[;,\s]/)[0] as string];
  if (grade) return { level: grade, dialect: 'drupal' };
  const code = daiuOf(lower);
  if (code) return code;
  const type = sourceTypeOf(text);
  if (type) return type;
  return { ...ofPhrase(lower), dialect: 'phrase' };
}

/** Whether `value` is a word of the vocabulary as it stands. */
export function levelWord(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value);
}

function used(yes: boolean): Meaning {
  return yes ? { level: 'ai-assisted', dialect: 'boolean', open: true } : { level: 'none', dialect: 'boolean' };
}

/** Reads DAIU's `HM · Assist`; where the origin and the level stand apart, both. */
export function daiuOf(origin: string, level = ''): Meaning | undefined {
  const whole = `${origin} ${/^(?:hm|ag)\b/i.test(level.trim()) ? '' : level}`.toLowerCase();
  const code = /^(?:origin\s*:\s*)?(hm|ag)\s*[·•.|/_ -]\s*(none|assist|remix|major|full)\b/.exec(whole.trim());
  return code ? { level: daiu[`${code[1]} ${code[2]}`], dialect: 'daiu' } : undefined;
}

/** Reads an IPTC or schema.org digital source type: the address, or its last part alone. */
export function sourceTypeOf(value: string): Meaning | undefined {
  const term = /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/|https?:\/\/schema\.org\/|https?:\/\/c2pa\.org\/digitalsourcetype\/|schema:|iptc:|digsrctype:)?([A-Za-z_]+)\/?$/.exec(value.trim())?.[1];
  if (!term) return undefined;
  const isSchema = /DigitalSource$/.test(term);
  const level = sourceTypes[term.replace(/DigitalSource$/, '').replace(/_/g, '').toLowerCase()];
  return level ? { level, dialect: isSchema ? 'schema' : 'iptc' } : undefined;
}

/** A free sentence such as "AI-generated content." */
function ofPhrase(text: string): { readonly level: Level | undefined; readonly open?: boolean } {
  if (/\b(?:no|not|without|never)\b|لم |بدون|دون /.test(text) && !/unreviewed|not reviewed|without review|دون مراجعة/.test(text)) return { level: /\bai\b|ذكاء/.test(text) ? 'none' : undefined };
  if (!/\bai\b|artificial|gpt|claude|gemini|copilot|llm|ذكاء|الذكاء/.test(text)) return { level: undefined };
  if (/autonomous|unreviewed|not reviewed|without review|دون مراجعة/.test(text)) return { level: 'ai-autonomous' };
  if (/assist|help|edit|support|مساعد|بمساعدة|استعان/.test(text)) return { level: 'ai-assisted' };
  if (/generat|written by|created by|made by|مولد|مولّد|أنشأ|إنتاج/.test(text)) return { level: 'ai-generated' };
  return { level: 'ai-assisted', open: true };
}

/** Rank of a level by how much AI did. `mixed` ranks nowhere. */
export function rankOf(level: Level): number {
  return level === 'none' ? 0 : level === 'ai-assisted' ? 1 : level === 'ai-generated' ? 2 : level === 'ai-autonomous' ? 3 : -1;
}

/** A level in the words of the dialects that have one for each. */
export function wordsOf(level: Exclude<Level, 'mixed'>): { readonly ietf: string; readonly daiu: string; readonly iptc: string; readonly schema: string } {
  switch (level) {
    case 'none': return { ietf: 'none', daiu: 'HM·None', iptc: 'digitalCreation', schema: 'DigitalCaptureDigitalSource' };
    case 'ai-assisted': return { ietf: 'ai-modified', daiu: 'HM·Assist', iptc: 'compositeWithTrainedAlgorithmicMedia', schema: 'CompositeWithTrainedAlgorithmicMediaDigitalSource' };
    case 'ai-generated': return { ietf: 'ai-originated', daiu: 'AG·Major', iptc: 'trainedAlgorithmicMedia', schema: 'TrainedAlgorithmicMediaDigitalSource' };
    case 'ai-autonomous': return { ietf: 'machine-generated', daiu: 'AG·Full', iptc: 'trainedAlgorithmicMedia', schema: 'TrainedAlgorithmicMediaDigitalSource' };
  }
}
