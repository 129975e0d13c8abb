import type { MediaFacts } from '../../engine/media';
import { sourceTypeOf, type Level } from '../vocabulary';

/** How AI had a hand in a picture, film or recording, and by what that is known. */
export interface Origin {
  readonly level: Exclude<Level, 'mixed' | 'ai-autonomous'>;
  /** The generator's name, where it is known. */
  readonly tool?: string;
  /** The words that say so, as they stand in the metadata. */
  readonly said: string;
}

/** How generators call themselves in metadata; what a camera or an editor might be called too is not here. */
const generators: readonly (readonly [RegExp, string])[] = [
  [/midjourney/i, 'Midjourney'], [/dall[\s·._-]?e\b/i, 'DALL·E'], [/gpt-4o|gpt-image|chatgpt|openai/i, 'ChatGPT'], [/stable[\s_-]?diffusion|\bsdxl\b|automatic1111|dreamstudio|stability\.?ai/i, 'Stable Diffusion'],
  [/comfyui/i, 'ComfyUI'], [/invokeai/i, 'InvokeAI'], [/fooocus/i, 'Fooocus'], [/swarmui/i, 'SwarmUI'], [/draw things/i, 'Draw Things'], [/firefly/i, 'Adobe Firefly'], [/novelai/i, 'NovelAI'], [/leonardo[\s._]?ai/i, 'Leonardo.Ai'], [/ideogram/i, 'Ideogram'],
  [/black[\s_-]?forest|\bflux[\s._-]?(?:1|2|pro|dev|schnell|kontext)\b/i, 'FLUX'], [/\bimagen\b|google ai|\bgemini\b|nano banana/i, 'Google AI'], [/microsoft[\s_]responsible[\s_]ai|bing image creator|microsoft designer/i, 'Microsoft Designer'],
  [/\brecraft/i, 'Recraft'], [/\bkrea\b/i, 'Krea'], [/seedream|seedance|dreamina|jimeng/i, 'Dreamina'], [/\bgrok\b|aurora xai/i, 'Grok'], [/magic media/i, 'Canva Magic Media'], [/craiyon/i, 'Craiyon'], [/nightcafe/i, 'NightCafe'],
  [/\bsora\b/i, 'Sora'], [/\bveo\b/i, 'Veo'], [/runway/i, 'Runway'], [/kling/i, 'Kling'], [/\bpika(?:[\s_-]?labs|\.art)?\b/i, 'Pika'], [/luma[\s_-]?(?:ai|labs)|dream machine/i, 'Luma'], [/hailuo|minimax/i, 'Hailuo'], [/synthesia/i, 'Synthesia'], [/heygen/i, 'HeyGen'],
  [/eleven\s?labs/i, 'ElevenLabs'], [/\bmurf\b/i, 'Murf'], [/play\.?ht\b/i, 'PlayHT'], [/resemble/i, 'Resemble AI'], [/\bsuno\b/i, 'Suno'], [/\budio\b/i, 'Udio'],
];

/** The generator that `text` names; `more` are names a team added. */
export function generatorNamed(text: string, more: readonly string[] = []): string | undefined {
  const own = more.find((name) => name.trim() !== '' && text.toLowerCase().includes(name.trim().toLowerCase()));
  return own ?? generators.find(([pattern]) => pattern.test(text))?.[1];
}

/** What the facts of a file come down to; undefined where they say nothing of AI. */
export function originOf(facts: MediaFacts, more: readonly string[] = []): Origin | undefined {
  const program = facts.programs.find((name) => generatorNamed(name, more) !== undefined);
  const tool = facts.generator ?? (program === undefined ? undefined : generatorNamed(program, more));
  const named = tool === undefined ? {} : { tool };
  const types = facts.sourceTypes.flatMap((said) => {
    const level = levelOf(said);
    return level === undefined ? [] : [{ level, said: said.split('/').at(-1) ?? said }];
  });
  const made = types.find(({ level }) => level === 'ai-generated'), helped = types.find(({ level }) => level === 'ai-assisted'), taken = types.find(({ level }) => level === 'none');
  // A photograph with something generated in it has both in its history.
  if (made) return { level: taken ? 'ai-assisted' : 'ai-generated', said: made.said, ...named };
  if (helped) return { level: 'ai-assisted', said: helped.said, ...named };
  const credit = facts.credits.find((line) => /\b(?:made|created|generated|edited|enhanced)\s+(?:with|by|using)\b.*\bai\b|\bai[\s-](?:generated|edited)\b/i.test(line));
  if (credit !== undefined) return { level: /edit|enhanc/i.test(credit) ? 'ai-assisted' : 'ai-generated', said: credit, ...(/google/i.test(credit) ? { tool: 'Google AI' } : named) };
  if (taken) return { level: 'none', said: taken.said };
  if (facts.generator !== undefined) return { level: 'ai-generated', said: facts.generator, tool: facts.generator };
  return program === undefined ? undefined : { level: 'ai-generated', said: program, ...named };
}

/** A fractal or a noise filter is an algorithm too, but nothing that learned from pictures. */
function levelOf(type: string): Origin['level'] | undefined {
  if (/(?:^|\/)algorithmic/i.test(type)) return 'none';
  const level = sourceTypeOf(type)?.level;
  return level === 'mixed' || level === 'ai-autonomous' ? undefined : level;
}

/** Words from a file or its name, fit for a message: one line, no braces, no direction marks, not long. */
export function plainWords(said: string): string {
  const flat = said.replace(/[{}\u0000-\u001f\u202a-\u202e\u2066-\u2069]+/g, ' ').replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59).trimEnd()}…` : flat;
}
