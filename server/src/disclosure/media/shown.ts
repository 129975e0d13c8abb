import type { Attribute, BlockElement } from '../../engine/draft/block';
import type { Draft, PlacedBlock } from '../../engine/draft/draft';
import { PlacedElement } from '../../engine/draft/placed';
import { blocksWith } from '../../engine/draft/questions';
import { withElements } from '../../engine/draft/traits';
import { perDraft } from '../../engine/draft/remembered';
import { ordered } from '../../engine/ordered';
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
export const mediaIn = perDraft((draft): readonly Medium[] => ordered([...inFrontMatter(draft), ...inElements(draft)], (a, b) => a.start - b.start || b.end - a.end));

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

/** A medium with offsets in its block. */
type OwnMedium = Omit<Medium, 'element'>;

/** An element that may show something. */
interface Showing {
  readonly own: BlockElement;
  readonly namings: readonly Naming[];
  /** What it shows where no import says otherwise. */
  readonly media: readonly OwnMedium[];
}

const showing = blocksWith(({ elements, source }): readonly Showing[] | undefined => {
  const found = elements.filter(({ name, hidden }) => !hidden && (component.test(name) || name in kindOfTag || name === 'source' || name === 'iframe')).map((own) => {
    const namings = namingsOf(own, source);
    return { own, namings, media: shownBy(own, namings, ({ target }) => target) };
  });
  return found.length ? found : undefined;
}, withElements);

function inElements(draft: Draft): Medium[] {
  const found: Medium[] = [];
  for (const { placed, answer } of showing(draft)) {
    if (!placed.hidden) for (const one of answer) for (const medium of mediaOf(draft, placed, one)) found.push(new PlacedMedium(placed, medium, one.own));
  }
  return found;
}

function mediaOf(draft: Draft, placed: PlacedBlock, { own, namings, media }: Showing): readonly OwnMedium[] {
  const imports = draft.format === 'mdx' && namings.some(({ value }) => isImport(value));
  const shown = imports ? shownBy(own, namings, (naming) => (naming.attribute.endsWith('srcset') || !isImport(naming.value) ? naming.target : read(imported(draft, naming.value)))) : media;
  if (shown.length || own.name !== 'img' || own.attributes.has('src')) return shown;
  const { start, end } = own, at = definitionOf(draft, placed.start + start, placed.start + end), target = at && read(at.value);
  return target ? [{ kind: kindOf(target.reference) ?? 'image', start, end, at: { start, end }, ...target }] : [];
}

function shownBy({ name, start, end }: BlockElement, namings: readonly Naming[], targetOf: (naming: Naming) => Target | undefined): OwnMedium[] {
  const found: OwnMedium[] = [], isComponent = component.test(name);
  for (const naming of namings) {
    const { attribute, value, start: from, end: to } = naming, target = targetOf(naming), file = target && kindOf(target.reference);
    // A frame may hold anything, and shows a film where a service that makes them is its source.
    const kind = file ?? kindOfAttribute[attribute] ?? kindOfTag[name] ?? (name === 'iframe' && target?.byName ? 'video' : undefined);
    if (!target || !kind || (isComponent && !file) || found.some(({ reference }) => reference === target.reference)) continue;
    const set = attribute.endsWith('srcset') ? firstOfSet(value) : undefined;
    found.push({ kind, start, end, at: set ? { start: from + set.index, end: from + set.index + set[0].length } : { start: from, end: to }, ...target });
  }
  return found;
}

/** A medium where its block stands. */
class PlacedMedium implements Medium {
  constructor(private readonly placed: PlacedBlock, private readonly own: OwnMedium, private readonly tag: BlockElement) {}

  get kind(): MediumKind { return this.own.kind; }
  get start(): number { return this.placed.start + this.own.start; }
  get end(): number { return this.placed.start + this.own.end; }
  get reference(): string { return this.own.reference; }
  get local(): boolean { return this.own.local; }
  get byName(): NameClue | undefined { return this.own.byName; }
  get element(): BlockElement { return new PlacedElement(this.placed, this.tag); }

  get at(): Medium['at'] {
    const { at: { start, end } } = this.own;
    return { start: this.placed.start + start, end: this.placed.start + end };
  }
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

const importName = /^\s*([A-Za-z_$][\w$]*)(?:\.src)?\s*$/, required = /^\s*require\(\s*["']([^"']+)["']\s*\)/;

/** In MDX an image is often imported: `import hero from './hero.png'`, then `src={hero}`. */
function isImport(value: string): boolean {
  return importName.test(value) || required.test(value);
}

function imported(draft: Draft, value: string): string {
  const name = importName.exec(value)?.[1];
  if (name === undefined) return required.exec(value)?.[1] ?? value;
  return new RegExp(`^import\\s+${name.replace(/\$/g, '\\$')}\\s+from\\s+["']([^"']+)["']`, 'm').exec(draft.text)?.[1] ?? value;
}

/** The address that `![alt][label]` at `[start, end)` stands for. */
function definitionOf(draft: Draft, start: number, end: number): { readonly value: string } | undefined {
  const label = /\[([^\][]+)\](?:\[\])?$/.exec(draft.text.slice(start, end))?.[1];
  if (!label) return undefined;
  for (const match of draft.text.matchAll(/^ {0,3}\[([^\][]+)\]:[ \t]*(<[^>\n]*>|\S+)/gm)) {
    if (match[1]?.trim().toLowerCase() === label.trim().toLowerCase()) return { value: match[2] as string };
  }
  return undefined;
}
