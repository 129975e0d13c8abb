import type { PassageKind } from './draft';

/**
 * A piece of a draft whose content depends on its own text alone, so that it outlives edits elsewhere.
 * Every offset in it is relative to its start.
 */
export interface Block {
  /** The text the block was read from. */
  readonly source: string;
  readonly passages: readonly BlockPassage[];
  readonly elements: readonly BlockElement[];
  readonly comments: readonly BlockComment[];
  /** Tags the block opens or closes without their partner in it (HTML around Markdown paragraphs), in order. */
  readonly loose: readonly LooseTag[];
}

export interface BlockPassage {
  readonly start: number;
  readonly end: number;
  readonly kind: PassageKind;
  /** Masked text, `end - start` long. */
  readonly prose: string;
  readonly quoted: boolean;
  readonly hidden: boolean;
}

/** A tag, image or link whose attributes a rule may ask for. */
export interface BlockElement {
  /** Lower case: `img`, `a`, `input`, `meta`. Markdown images and links are `img` and `a`; JSX components keep their case. */
  readonly name: string;
  /** Of the opening tag, or of the whole Markdown image or link. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
  readonly hidden: boolean;
}

/** The attributes of a tag by name, in lower case. A `Map` is one. */
export interface Attributes extends Iterable<readonly [string, Attribute]> {
  get(name: string): Attribute | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

export interface Attribute {
  readonly value: string;
  /** Of the value without quotes. */
  readonly start: number;
  readonly end: number;
}

export interface BlockComment {
  readonly start: number;
  readonly end: number;
  /** What stands between the comment marks. */
  readonly text: string;
}

export interface LooseTag {
  readonly name: string;
  readonly opens: boolean;
  readonly hidden: boolean;
  readonly quoted: boolean;
}

/** Where a block or passage keeps the answers to questions about it (remembered.ts). */
export const answers = Symbol('answers');

/** A block as drafts keep it: it and its passages have one shape each, whoever read them, so that answers are found at once. */
export class KeptBlock implements Block {
  readonly passages: readonly BlockPassage[];
  readonly elements: readonly BlockElement[];
  readonly comments: readonly BlockComment[];
  readonly loose: readonly LooseTag[];
  readonly [answers]: unknown[] = [];

  constructor(readonly source: string, { passages, elements, comments, loose }: Omit<Block, 'source'>) {
    this.passages = passages.map((passage) => new KeptPassage(passage));
    this.elements = elements;
    this.comments = comments;
    this.loose = loose;
  }
}

class KeptPassage implements BlockPassage {
  readonly start: number;
  readonly end: number;
  readonly kind: PassageKind;
  readonly prose: string;
  readonly quoted: boolean;
  readonly hidden: boolean;
  readonly [answers]: unknown[] = [];

  constructor({ start, end, kind, prose, quoted, hidden }: BlockPassage) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.prose = prose;
    this.quoted = quoted;
    this.hidden = hidden;
  }
}

export const emptyBlock: Block = { source: '', passages: [], elements: [], comments: [], loose: [] };
