import { loadView } from 'exifreader';
import type { MediaFacts } from '../engine/media';
import { credentialsIn } from './contentCredentials';
import { labelOf, xmpIn } from './xmp';

/** The beginning of a file, and its end where that is not part of the beginning. */
export interface FileEnds {
  readonly head: Uint8Array;
  readonly tail?: Uint8Array;
}

/** What the file's own metadata say of its making. Never throws: what cannot be read says nothing. */
export function factsIn({ head, tail }: FileEnds): MediaFacts {
  const facts = { sourceTypes: new Set<string>(), programs: new Set<string>(), credits: new Set<string>(), generators: [] as string[] };
  const add = (to: Set<string>, values: readonly (string | undefined)[]): void => {
    for (const value of values) if (value?.trim()) to.add(value.trim());
  };
  for (const bytes of tail ? [head, tail] : [head]) {
    const text = new TextDecoder('latin1').decode(bytes);
    const xmp = xmpIn(bytes, text), credentials = credentialsIn(bytes, text);
    add(facts.sourceTypes, [...xmp.sourceTypes, ...credentials.sourceTypes]);
    add(facts.programs, [...credentials.programs, ...xmp.programs]);
    add(facts.credits, xmp.credits);
  }
  const { exif, iptc, png } = tagsIn(head);
  add(facts.programs, [exif('Software'), exif('ProcessingSoftware'), iptc('Originating Program'), png('Software'), png('Source')]);
  add(facts.credits, [iptc('Credit')]);
  add(facts.sourceTypes, [png('AIGC'), exif('UserComment')].flatMap((label) => labelOf(label ?? '')));
  const generator = generatorOf(png, [exif('UserComment'), exif('ImageDescription'), exif('Make'), exif('Model'), png('Description'), png('Comment')]);
  return {
    sourceTypes: [...facts.sourceTypes], programs: [...facts.programs], credits: [...facts.credits], ...(generator === undefined ? {} : { generator }),
  };
}

type Read = (name: string) => string | undefined;

/** EXIF, IPTC and PNG texts by name. XMP is read above, for every container alike. */
function tagsIn(bytes: Uint8Array): { readonly exif: Read; readonly iptc: Read; readonly png: Read } {
  let tags: Partial<Record<'exif' | 'iptc' | 'pngText', Readonly<Record<string, unknown>>>> = {};
  try {
    tags = loadView(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), { expanded: true, includeTags: { exif: true, iptc: true, png: true } }) as typeof tags;
  } catch {
    // No picture the library knows, or a broken one.
  }
  const read = (group: keyof typeof tags): Read => (name) => {
    const tag = tags[group]?.[name] as { readonly value?: unknown; readonly description?: unknown } | undefined;
    const text = typeof tag?.description === 'string' ? tag.description : tag?.value;
    return typeof text === 'string' ? text.slice(0, 100_000) : undefined;
  };
  return { exif: read('exif'), iptc: read('iptc'), png: read('pngText') };
}

/** Texts that only one kind of program writes into pictures. */
const settings: readonly (readonly [RegExp, string])[] = [
  [/"class_type"\s*:|"last_node_id"\s*:/, 'ComfyUI'],
  [/\bSteps: \d+, (?:Sampler|Schedule|CFG)|^Negative prompt: /m, 'Stable Diffusion'],
  [/\bJob ID: [0-9a-f]{8}-|\s--(?:v \d|ar \d+:\d|niji\b)/, 'Midjourney'],
  [/"sui_image_params"/, 'SwarmUI'],
  [/"(?:sampler|scheduler)"\s*:[^]*"steps"\s*:|"steps"\s*:[^]*"(?:sampler|scheduler)"\s*:/, 'Stable Diffusion'],
];

function generatorOf(png: Read, texts: readonly (string | undefined)[]): string | undefined {
  if (['invokeai_metadata', 'invokeai_graph', 'sd-metadata', 'Dream'].some((name) => png(name) !== undefined)) return 'InvokeAI';
  if (png('fooocus_scheme') !== undefined) return 'Fooocus';
  for (const text of [png('parameters'), png('prompt'), png('workflow'), png('generation_data'), ...texts]) {
    const known = text === undefined ? undefined : settings.find(([pattern]) => pattern.test(text));
    if (known) return known[1];
  }
  return undefined;
}
