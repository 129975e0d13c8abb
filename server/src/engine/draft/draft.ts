import type { Tree } from '@lezer/common';
import type { Language } from '../finding';
import { answers, emptyBlock, type Block, type BlockComment, type BlockElement, type BlockPassage } from './block';
import { BlockCache } from './blockCache';
import { followBody, readBody, treeOf, type Body, type BodyReader } from './body';
import { changedFurther, unchanged, type Change } from './change';
import { frontMatterEnd, type FrontMatter } from './frontMatter';
import { Gathered } from './gathered';
import { readComment } from './html';
import { languagesIn, wordsOf } from './languages';
import { markdownParser, readLeaf } from './markdown';
import { maskProse } from './mask';
import { mdxParser } from './mdx';
import { followPage, readPage, type Page } from './page';
import { placeBlock, PlacedElement, PlacedPassage } from './placed';
import { perBlock } from './remembered';
import { paragraphs } from './plaintext';

export const formats = ['markdown', 'mdx', 'html', 'plaintext'] as const;
export type Format = (typeof formats)[number];

export type PassageKind =
  | 'paragraph' | 'heading' | 'listItem' | 'cell' | 'link' | 'button' | 'label' | 'alt' | 'title' | 'description' | 'attribute' | 'frontMatter';

/** A run of prose that is read as one: a paragraph, a heading, a button. Offsets are in the draft's text. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: PassageKind;
  /** Words of somebody else: a block quote, `<blockquote>`, `<q>`. */
  readonly quoted: boolean;
  /** Nobody sees it: `hidden`, `display:none`. */
  readonly hidden: boolean;
  /** The passage's text with everything that is not prose masked, `end - start` long. */
  readonly prose: string;
  /** The languages read in it; empty when it is in another language or has no words. */
  readonly languages: readonly Language[];
  /** The passage as its block holds it, for answers remembered from one version to the next. */
  readonly own: BlockPassage;
}

/** A block and where it stands. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
  /** Markup around the block hides it, or quotes it. */
  readonly hidden: boolean;
  readonly quoted: boolean;
}

/** Replaces `[start, end)` by `text`. UTF-16 offsets in the text the edit applies to. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A document's text with everything found in it. Immutable; {@link editDraft} makes the next one and reads again only
 * the blocks whose text changed.
 */
export class Draft {
  readonly [answers]: unknown[] = [];
  private syntaxTree: Tree | undefined;
  private passageList: readonly Passage[] | undefined;
  private proseText: string | undefined;
  private elementList: readonly BlockElement[] | undefined;
  private commentList: readonly BlockComment[] | undefined;

  /** Use {@link openDraft}. */
  constructor(
    readonly text: string,
    readonly format: Format,
    /** Relative to the workspace, with `/`; tells the channel where front matter does not. */
    readonly path: string | undefined,
    readonly frontMatter: FrontMatter | undefined,
    readonly blocks: readonly PlacedBlock[],
    /** What the next version reuses. */
    readonly reading: Reading,
    /** What rules found in the blocks, for this version and the next; asked through remembered.ts. */
    readonly gathered: Gathered,
  ) {}

  /** Where the body starts, behind the front matter. */
  get bodyStart(): number {
    return this.reading.bodyStart;
  }

  /** The body's syntax tree, with offsets in the body; undefined for plain text. */
  get tree(): Tree | undefined {
    const { body, page } = this.reading;
    return this.syntaxTree ??= page?.tree ?? (body && treeOf(body, this.text.length - this.bodyStart));
  }

  /** All passages in the order of their starts. */
  get passages(): readonly Passage[] {
    if (!this.passageList) {
      const list: Passage[] = [];
      let inOrder = true;
      for (const placed of this.blocks) {
        for (const passage of placed.block.passages) {
          const next = new PlacedPassage(placed, passage), before = list.at(-1);
          inOrder &&= !before || before.start < next.start || (before.start === next.start && before.end >= next.end);
          list.push(next);
        }
      }
      this.passageList = inOrder ? list : list.sort((a, b) => a.start - b.start || b.end - a.end);
    }
    return this.passageList;
  }

  /** The text with everything that is not prose turned into spaces. Same length as `text`. */
  get prose(): string {
    if (this.proseText === undefined) {
      let prose = '';
      // Attributes stand inside the tags of a longer passage, so a later passage may lie within an earlier one.
      const parts: { start: number; end: number; prose: string }[] = [];
      for (const { start, end, prose: own } of this.passages) {
        const around = parts.at(-1);
        if (around && start < around.end) around.prose = around.prose.slice(0, start - around.start) + own + around.prose.slice(end - around.start);
        else parts.push({ start, end, prose: own });
      }
      for (const part of parts) prose += ' '.repeat(part.start - prose.length) + part.prose;
      this.proseText = prose + ' '.repeat(this.text.length - prose.length);
    }
    return this.proseText;
  }

  /** Words in all passages, any language. */
  get words(): number {
    return this.gathered.sum(wordCount, ({ block }) => [wordsIn(block)])[0] ?? 0;
  }

  /** The languages that are read in it, by their names. */
  get languages(): readonly Language[] {
    const [ar = 0, en = 0] = this.gathered.sum(inLanguages, ({ block }) => (['ar', 'en'] as const).map((language) => block.passages.filter((passage) => languagesIn(passage).includes(language)).length));
    return [...(ar ? ['ar' as const] : []), ...(en ? ['en' as const] : [])];
  }

  /** Tags, images and links with their attributes, at their places. */
  get elements(): readonly BlockElement[] {
    if (!this.elementList) {
      this.elementList = this.blocks.flatMap((placed) => placed.block.elements.map((element) => new PlacedElement(placed, element)));
    }
    return this.elementList;
  }

  /** Comments of HTML, Markdown and MDX, at their places. */
  get comments(): readonly BlockComment[] {
    return this.commentList ??= this.gathered.where(commented, ({ block: { comments } }) => (comments.length ? comments : undefined)).flatMap(({ placed: { start }, answer }) => answer.map((comment) => ({ ...comment, start: start + comment.start, end: start + comment.end })));
  }

  /** The value of a front matter key, if the draft has it. */
  declared(key: string): unknown {
    return this.frontMatter?.values.find((value) => value.key === key)?.value;
  }
}

/** What reading one version leaves for the next. */
interface Reading {
  readonly bodyStart: number;
  /** Of Markdown and MDX. */
  readonly body: Body | undefined;
  /** Of HTML. */
  readonly page: Page | undefined;
  readonly cache: BlockCache;
}

/** What a version takes over from the one before, and what changed, where the body starts at `bodyStart`. */
interface Followed {
  readonly bodyStart: number;
  readonly body: Body | undefined;
  readonly page: Page | undefined;
  readonly change: Change;
}

/** Reads a draft. Any string is a draft: broken markup and lone surrogates included. */
export function openDraft(text: string, format: Format, path?: string): Draft {
  return readDraft(text, format, path, new BlockCache(), undefined, undefined);
}

/** Edits apply one after the other, as in the language server protocol. `text`: what they lead to, where that is at hand. */
export function editDraft(draft: Draft, edits: readonly TextEdit[], text = edited(draft.text, edits)): Draft {
  const { cache, body, page } = draft.reading;
  let { bodyStart } = draft.reading;
  let change: Change | undefined = unchanged;
  for (const { start, end, text: inserted } of edits) {
    // Offsets in the body count from the end of the front matter, so an edit inside that only moves the body.
    if (end <= bodyStart && start < bodyStart) bodyStart += inserted.length - (end - start);
    else change = change && start >= bodyStart ? changedFurther(change, start - bodyStart, end - bodyStart, inserted.length) : undefined;
  }
  return readDraft(text, draft.format, draft.path, cache, change && { bodyStart, change, body, page }, draft.gathered);
}

function edited(text: string, edits: readonly TextEdit[]): string {
  return edits.reduce((before, { start, end, text: inserted }) => before.slice(0, start) + inserted + before.slice(end), text);
}

function readDraft(text: string, format: Format, path: string | undefined, cache: BlockCache, followed: Followed | undefined, earlier: Gathered | undefined): Draft {
  const bodyStart = frontMatterEnd(text);
  const frontMatter = bodyStart ? cache.frontMatter(text.slice(0, bodyStart)) : undefined;
  const front = frontMatter?.passages.length ? [placeBlock(0, cache.frontMatterBlock(frontMatter))] : [];
  // Parsers know one line break. A carriage return becomes a space, so offsets stay.
  const written = text.slice(bodyStart);
  const plain = written.includes('\r') ? written.replace(/\r(?=\n)/g, ' ').replace(/\r/g, '\n') : written;
  const before = followed?.bodyStart === bodyStart ? followed : undefined;
  let body: Body | undefined, page: Page | undefined, read: readonly PlacedBlock[];
  if (format === 'plaintext') read = plainBlocks(plain, bodyStart, cache);
  else if (format === 'html') ({ placed: read } = page = before?.page ? followPage(plain, bodyStart, cache, before.page, before.change) : readPage(plain, bodyStart, cache));
  else {
    const reader = bodyReader(format === 'mdx', cache);
    ({ placed: read } = body = before?.body ? followBody(plain, bodyStart, reader, before.body, before.change) : readBody(plain, bodyStart, reader));
  }
  const placed = front.length ? [...front, ...read] : read, blocks = body?.loose ? wrap(placed) : placed;
  cache.sweep(blocks.length);
  return new Draft(text, format, path, frontMatter, blocks, { bodyStart, body, page, cache }, new Gathered(blocks, earlier));
}

function bodyReader(jsx: boolean, cache: BlockCache): BodyReader {
  return {
    parser: jsx ? mdxParser : markdownParser,
    read: (leaf, source) => cache.block(`${leaf.type}${leaf.quoted ? '>' : ''}${leaf.listed ? '-' : ''}`, source, (own) => readLeaf(leaf, own, jsx)),
  };
}

function plainBlocks(text: string, base: number, cache: BlockCache): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  paragraphs(text, 0, ({ from, to, quoted }) => {
    const block = cache.block(quoted ? '>' : 'p', text.slice(from, to), (source) => plainBlock(source, quoted));
    if (block !== emptyBlock) blocks.push(placeBlock(base + from, block));
  });
  return blocks;
}

const wordCount = {}, commented = {}, inLanguages = {};
const wordsIn = perBlock(({ passages }) => passages.reduce((sum, passage) => sum + wordsOf(passage), 0));

function plainBlock(source: string, quoted: boolean): Block {
  if (source.includes('BEGIN C2PA MANIFEST')) return emptyBlock;
  const comments = [...source.matchAll(/<!--[^]*?-->/g)].map((match) => readComment(source, match.index, match.index + match[0].length));
  const prose = maskProse(source, 0, source.length, comments.map(({ start, end }) => ({ start, end })));
  return { ...emptyBlock, comments, passages: prose.trim() ? [{ start: 0, end: source.length, kind: 'paragraph', prose, quoted, hidden: false }] : [] };
}

/** HTML tags that open in one block and close in another hide or quote the blocks between them. */
function wrap(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const open: { name: string; hidden: boolean; quoted: boolean }[] = [];
  return blocks.map((placed) => {
    for (const tag of placed.block.loose) {
      if (tag.opens) open.push(tag);
      else {
        const index = open.map((other) => other.name).lastIndexOf(tag.name);
        if (index >= 0) open.splice(index);
      }
    }
    const hidden = open.some((tag) => tag.hidden), quoted = open.some((tag) => tag.quoted);
    return hidden || quoted ? { ...placed, hidden, quoted } : placed;
  });
}
