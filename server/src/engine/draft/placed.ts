import type { Language } from '../finding';
import type { Attribute, Attributes, Block, BlockElement, BlockPassage } from './block';
import type { Passage, PassageKind, PlacedBlock } from './draft';
import { languagesIn } from './languages';

export function placeBlock(start: number, block: Block): PlacedBlock {
  return { start, block, hidden: false, quoted: false };
}

/** Moves blocks that nothing around hides or quotes; undefined for no distance. */
export function moved(by: number): ((block: PlacedBlock) => PlacedBlock) | undefined {
  return by === 0 ? undefined : ({ start, block }) => placeBlock(start + by, block);
}

export function movedBlocks(blocks: readonly PlacedBlock[], by: number): readonly PlacedBlock[] {
  const move = moved(by);
  return move ? blocks.map(move) : blocks;
}

/** The same for offsets and counts. */
export function plus(by: number): ((number: number) => number) | undefined {
  return by === 0 ? undefined : (number) => number + by;
}

// Classes, because every keystroke in a long draft makes thousands of each.
/** A passage where its block stands. */
export class PlacedPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: PassageKind;
  readonly quoted: boolean;
  readonly hidden: boolean;

  constructor({ start, quoted, hidden }: PlacedBlock, readonly own: BlockPassage) {
    this.start = start + own.start;
    this.end = start + own.end;
    this.kind = own.kind;
    this.quoted = quoted || own.quoted;
    this.hidden = hidden || own.hidden;
  }

  get prose(): string {
    return this.own.prose;
  }

  get languages(): readonly Language[] {
    return languagesIn(this.own);
  }
}

/** A tag, image or link where its block stands. */
export class PlacedElement implements BlockElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly hidden: boolean;

  constructor({ start, hidden }: PlacedBlock, private readonly own: BlockElement) {
    this.name = own.name;
    this.start = start + own.start;
    this.end = start + own.end;
    this.hidden = hidden || own.hidden;
  }

  get attributes(): Attributes {
    return new PlacedAttributes(this.own.attributes, this.start - this.own.start);
  }
}

class PlacedAttributes implements Attributes {
  constructor(private readonly own: Attributes, private readonly by: number) {}

  get(name: string): Attribute | undefined {
    const attribute = this.own.get(name);
    return attribute && this.placed(attribute);
  }

  has(name: string): boolean {
    return this.own.has(name);
  }

  keys(): Iterable<string> {
    return this.own.keys();
  }

  *[Symbol.iterator](): Iterator<readonly [string, Attribute]> {
    for (const [name, attribute] of this.own) yield [name, this.placed(attribute)];
  }

  private placed({ value, start, end }: Attribute): Attribute {
    return { value, start: start + this.by, end: end + this.by };
  }
}
