import type { Attribute, BlockElement } from '../../engine/draft/block';
import type { Draft } from '../../engine/draft/draft';
import { PlacedElement } from '../../engine/draft/placed';
import { blocksWith } from '../../engine/draft/questions';
import { perDraft } from '../../engine/draft/remembered';
import { fileNameClue, type NameClue } from './fileName';

export type MediumKind = 'image' | 'video' | 'audio';

/** A picture, film or recording that a draft shows. Offsets are in the draft's text. */
export interface Medium {
  readonly kind: MediumKind;
  /** Of the element, the Markdown image or the front matter value. */
  readonly start: number;
  readonly end: number;
  /** Where its file is named. */
  readonly at: { readonly start: number; readonly end: number };
  /** The file as the draft names it, decoded and without query and fragment. */
  readonly reference: string;
  /** Whether `reference` is a path: addresses elsewhere and templates are nobody's to read. */
  readonly local: boolean;
  /** What its name alone tells. */
  readonly byName: NameClue | undefined;
  /** Absent in front matter. */
  readonly element?: BlockElement;
}

const extensions: Readonly<Record<MediumKind, RegExp>> = {
  image: /\.(?:png|apng|jpe?g|jfif|webp|gif|avif|hei[cf]|tiff?|jxl|svg)$/i,
  video: /\.(?:mp4|m4v|mov|webm|mkv|avi|ogv)$/i,
  audio: /\.(?:mp3|m4a|wav|flac|ogg|oga|opus|aac)$/i,
};

const kindOfTag: Readonly<Record<string, MediumKind>> = { img: 'image', video: 'video', audio: 'audio' };
const kindOfAttribute: Readonly<Record<string, MediumKind>> = { poster: 'image', srcset: 'image', image: 'image', img: 'image', cover: 'image', thumbnail: 'image', photo: 'image', video: 'video', audio: 'audio' };
/** Front matter keys that name what is shown with the text, without dashes, underscores and case. */
const keys = /^(?:(?:cover|hero|featured?|header|og|social|sharing|share|twitter|teaser|main|lead|post|title|banner|page|background|thumbnail)?(?:image|img|photo|picture|art)s?|cover|hero|thumbnail|thumb|banner|poster|splash|illustration|gallery|video|videos|audio|podcast|enclosure|voiceover|recording)$/;

/** Everything the draft shows, in the order of the text. */
export const mediaIn = perDraft((draft): readonly Medium[] => [...inFrontMatter(draft), ...inElements(draft)].sort((a, b) => a.start - b.start || b.end - a.end));

/** The files that tell more about a draft, each once and as it names them; `most` bounds them. */
export function mediaReferences(draft: Draft, most = 100): readonly string[] {
  return [...new Set(mediaIn(draft).filter(({ local }) => local).map(({ reference }) => reference))].slice(0, most);
}

function inFrontMatter(draft: Draft): Medium[] {
  const found: Medium[] = [];
  for (const { key, value, start, end } of draft.frontMatter?.values ?? []) {
    if (typeof value !== 'string' || !key.split('.').some((part) => keys.test(part.replace(/[-_]/g, '').toLowerCase()))) continue;
    const named = read(value);
    const kind = named && kindOf(named.reference);
    if (kind) found.push({ kind, start, end, at: { start, end }, ...named });
  }
  return found;
}

const component = /^[A-Z]|\./;

type Target = Pick<Medium, 'reference' | 'local' | 'byName'>;

/** An attribute that names a file, with offsets in its block. `target`: the file, where no import says which. */
interface Naming extends Attribute {
  readonly attribute: string;
  readonly target: Target | undefined;
}

/** Elements that show something, and how each names it. */
const showing = blocksWith(({ elements, source }): readonly { readonly own: BlockElement; readonly namings: readonly Naming[] }[] | undefined => {
  if (!elements.length) return undefined;
  const found = elements.filter(({ name }) => component.test(name) || name in kindOfTag || name === 'source').map((own) => ({ own, namings: namingsOf(own, source) }));
  return found.length ? found : undefined;
});

function inElements(draft: Draft): Medium[] {
  return showing(draft).flatMap(({ placed, answer }) => answer.flatMap(({ own, namings }) => shownBy(draft, new PlacedElement(placed, own), namings, placed.start)));
}

function shownBy(draft: Draft, element: BlockElement, namings: readonly Naming[], base: number): Medium[] {
  const found: Medium[] = [];
  if (element.hidden) return found;
  const { name, start, end, attributes } = element;
  const isComponent = component.test(name);
  const seen = new Set<string>();
  for (const { attribute, value, start: from, end: to, target: plain } of namings) {
    const at = { value, start: base + from, end: base + to };
    const set = attribute.endsWith('srcset') ? firstOfSet(value) : undefined;
    const source = draft.format === 'mdx' && !set ? imported(draft, value) : value;
    const target = source === value ? plain : read(source);
    const kind = target && (kindOf(target.reference) ?? kindOfAttribute[attribute] ?? kindOfTag[name]);
    if (!target || !kind || seen.has(target.reference) || (isComponent && kindOf(target.reference) === undefined)) continue;
    seen.add(target.reference);
    found.push({ kind, start, end, at: set ? { start: at.start + set.index, end: at.start + set.index + set[0].length } : { start: at.start, end: at.end }, ...target, element });
  }
  if (!seen.size && name === 'img' && !attributes.has('src')) {
    const at = definitionOf(draft, element);
    const target = at && read(at.value);
    if (target) found.push({ kind: kindOf(target.reference) ?? 'image', start, end, at: { start, end }, ...target, element });
  }
  return found;
}

function namingsOf({ name, attributes }: BlockElement, source: string): Naming[] {
  const wanted = component.test(name) ? ['src', 'image', 'img', 'poster', 'cover', 'thumbnail', 'photo', 'video', 'audio'] : ['src', 'data-src', 'srcset', 'poster'];
  return wanted.flatMap((attribute): Naming[] => {
    const at = attributes.get(attribute);
    if (!at || source.slice(at.start, at.end) !== at.value || !at.value.trim()) return [];
    return [{ attribute, value: at.value, start: at.start, end: at.end, target: read(attribute.endsWith('srcset') ? firstOfSet(at.value)?.[0] ?? at.value : at.value) }];
  });
}

/** A path; undefined where a template will make one. */
function read(written: string): Target | undefined {
  const value = written.trim().replace(/^<(.*)>$/, '$1');
  if (!value || value.length > 1000 || /\{\{|\{%|<%|\$\{|\n/.test(value)) return undefined;
  const path = value.replace(/[?#].*$/, '');
  let reference = path.replace(/&amp;/g, '&');
  try {
    reference = decodeURIComponent(reference);
  } catch {
    // A lone percent sign is one.
  }
  return reference ? { reference, local: !/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(value), byName: fileNameClue(reference) } : undefined;
}

function kindOf(reference: string): MediumKind | undefined {
  return (Object.keys(extensions) as MediumKind[]).find((kind) => extensions[kind].test(reference));
}

/** The first candidate of a `srcset`; the others are the same picture in other sizes. */
function firstOfSet(value: string): RegExpExecArray | undefined {
  return /[^\s,]+/.exec(value) ?? undefined;
}

/** In MDX an image is often imported: `import hero from './hero.png'`, then `src={hero}`. */
function imported(draft: Draft, value: string): string {
  const name = /^\s*([A-Za-z_$][\w$]*)(?:\.src)?\s*$/.exec(value)?.[1];
  if (name === undefined) return /^\s*require\(\s*["']([^"']+)["']\s*\)/.exec(value)?.[1] ?? value;
  return new RegExp(`^import\\s+${name.replace(/\$/g, '\\$')}\\s+from\\s+["']([^"']+)["']`, 'm').exec(draft.text)?.[1] ?? value;
}

/** The address that `![alt][label]` stands for. */
function definitionOf(draft: Draft, { start, end }: BlockElement): { readonly value: string } | undefined {
  const label = /\[([^\][]+)\](?:\[\])?$/.exec(draft.text.slice(start, end))?.[1];
  if (!label) return undefined;
  for (const match of draft.text.matchAll(/^ {0,3}\[([^\][]+)\]:[ \t]*(<[^>\n]*>|\S+)/gm)) {
    if (match[1]?.trim().toLowerCase() === label.trim().toLowerCase()) return { value: match[2] as string };
  }
  return undefined;
}
