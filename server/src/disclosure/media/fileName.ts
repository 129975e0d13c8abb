import { generatorNamed } from './origin';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Names that generators give the files one downloads from them. */
const given: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^[^_]+(?:_[^_]+){3,}_${uuid}(?:_\\d)?$`, 'i'), 'Midjourney'],
  [/^dall[·._-]?e[\s_-]\d{4}/i, 'DALL·E'], [/^chatgpt image/i, 'ChatGPT'], [/^gemini_generated_image/i, 'Google AI'], [/^comfyui[_-]/i, 'ComfyUI'], [/^\d{5}-\d{8,10}$/, 'Stable Diffusion'],
  [/^firefly[\s_-].*\d{4,}/i, 'Adobe Firefly'], [/^oig\d?\./i, 'Microsoft Designer'], [/^leonardo_(?:phoenix|diffusion|lightning|kino|vision|anime)/i, 'Leonardo.Ai'], [/_simple_compose_[0-9a-z]{10,}/i, 'Sora'], [/^sora[_-](?:video|\d{4})/i, 'Sora'],
  // Insects and solder have the same names, and no such word behind them.
  [/^firefly[\s_-](?:hero|banner|header|bg|background|cover|gen|image|img|output|render|export|product|ad|social|final|concept|scene|portrait|model|v?\d)/i, 'Adobe Firefly'], [/^flux[\s_-](?:hero|banner|header|bg|background|cover|gen|image|img|output|render|product|scene|portrait|model|v?\d)/i, 'FLUX'],
  [/^gen-?[234]\b.*\b(?:alpha|turbo)\b/i, 'Runway'], [/^kling[_-]\d/i, 'Kling'], [/^veo-?[23][._-]/i, 'Veo'], [/^grok-(?:image|video)-/i, 'Grok'], [/^elevenlabs_\d{4}/i, 'ElevenLabs'], [/^hf_\d{8}_/i, 'Higgsfield'],
];

/** Names of generators anywhere in a file's name: nobody calls a photograph so. */
const telling = /midjourney|dall[·._-]?e(?=[\s._-]|\d|$)|flux[._-](?:pro|dev|schnell|kontext|1\b)|stable[\s_-]?diffusion|\bsdxl\b|comfyui|invokeai|adobe[\s_-]firefly|leonardo[\s._-]?ai|ideogram|nano[\s_-]banana|gemini[\s_-]generated|chatgpt[\s_-]image|openai[\s_-]?sora|sora[\s_-]?2|veo[\s_-]?3|runway[\s_-]?ml|kling[\s_-]?ai|synthesia|heygen|eleven[\s_-]?labs/i;
const generic = /(?:^|[\s._-])(?:ai[\s._-]?(?:generated|made|image|render|art|voice|avatar)|(?:made|generated|created)[\s._-](?:with|by)[\s._-]ai|deep[\s._-]?fake|synthetic[\s._-]voice)(?:$|[\s._-]|\d)/i;
/** A picture of the program, not one by it. */
const ofProgram = /logo|icon|screen[\s_-]?shot|interface|\bui\b|dashboard|pricing|badge|diagram|chart|workflow|review|versus|(?:^|[\s._-])vs(?:[\s._-]|$)|tutorial|guide|prompt/i;
const hosts = /^https?:\/\/(?:(?:[\w-]+\.)*(?:synthesia\.io|heygen\.(?:com|ai)|d-id\.com|hourone\.ai|colossyan\.com|elai\.io|deepbrain\.io|tavus\.io|elevenlabs\.io|murf\.ai|suno\.(?:com|ai)|udio\.com|pika\.art|klingai\.com)|cdn\.midjourney\.com|oaidalleapi[\w.-]+|cdn\.leonardo\.ai|ideogram\.ai|replicate\.delivery|images\.recraft\.ai)\//i;

/** What the name of a file says of its making, and where in `reference`. */
export interface NameClue {
  readonly tool?: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a file's name as generators and people give them. `patterns` are the team's: `*` is anything. */
export function fileNameClue(reference: string, patterns: readonly string[] = [], more: readonly string[] = []): NameClue | undefined {
  const start = Math.max(reference.lastIndexOf('/'), reference.lastIndexOf('\\')) + 1;
  const file = reference.slice(start), name = file.replace(/\.[^.]*$/, '');
  const clue = (tool?: string): NameClue => ({ start, end: reference.length, ...(tool === undefined ? {} : { tool }) });
  if (patterns.some((pattern) => matches(pattern, file))) return clue(generatorNamed(file, more));
  if (hosts.test(reference)) return clue(generatorNamed(reference));
  if (ofProgram.test(name)) return undefined;
  const download = given.find(([pattern]) => pattern.test(name));
  if (download) return clue(download[1]);
  if (telling.test(name)) return clue(generatorNamed(name));
  const own = more.find((generator) => generator.trim() !== '' && name.toLowerCase().includes(generator.trim().toLowerCase()));
  if (own !== undefined) return clue(own);
  return generic.test(name) ? clue() : undefined;
}

/** Whether `text` is `pattern`, with `*` for anything. Linear: a pattern of many stars costs no more. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.toLowerCase().split('*'), whole = text.toLowerCase();
  const first = parts[0] as string, last = parts.at(-1) as string;
  if (parts.length === 1) return whole === first;
  if (!whole.startsWith(first) || !whole.endsWith(last) || whole.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = whole.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= whole.length - last.length;
}
