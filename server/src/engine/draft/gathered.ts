import { firstThat, replaced } from '../ordered';
import type { PlacedBlock } from './draft';
import { traitsOf, type Traits } from './traits';

/** What a question found in one block. */
interface Entry {
  /** Of the block in its version of the draft. */
  readonly index: number;
  readonly answer: unknown;
}

/** Entries by the number of their name; copied at nearly every key, so it is a list. */
type ByName = readonly (readonly Entry[] | undefined)[];

const numbers = new Map<string, number>();

function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size));
  return number;
}

/**
 * What questions found in the blocks of one version of a draft. The next version takes over all that was found outside of the
 * blocks that changed, so that a key in a long draft costs what its own block costs. A question may look at a block and at
 * what is around it (hidden, quoted), not at where it stands.
 */
export class Gathered {
  private readonly found = new Map<object, readonly Entry[]>();
  private readonly foundByName = new Map<object, ByName>();
  private readonly sums = new Map<object, readonly number[]>();
  private readonly earlierFound: ReadonlyMap<object, readonly Entry[]> | undefined;
  private readonly earlierByName: Gathered['foundByName'] | undefined;
  private readonly earlierSums: ReadonlyMap<object, readonly number[]> | undefined;
  /** Blocks that were gone when this version began. */
  private readonly gone: readonly PlacedBlock[] = [];
  /** Blocks before the first and behind the last that changed. */
  private readonly kept: number = 0;
  private readonly tail: number = 0;
  /** What all blocks have, where all were asked. */
  private traits: BlockTraits | undefined;

  constructor(private readonly blocks: readonly PlacedBlock[], earlier: Gathered | undefined) {
    if (!earlier) return;
    const before = earlier.blocks, most = Math.min(before.length, blocks.length);
    while (this.kept < most && isSame(before[this.kept] as PlacedBlock, blocks[this.kept] as PlacedBlock)) this.kept++;
    while (this.tail < most - this.kept && isSame(before[before.length - 1 - this.tail] as PlacedBlock, blocks[blocks.length - 1 - this.tail] as PlacedBlock)) this.tail++;
    this.gone = before.slice(this.kept, before.length - this.tail);
    this.earlierFound = earlier.found;
    this.earlierByName = earlier.foundByName;
    this.earlierSums = earlier.sums;
  }

  /** The blocks in which `read` finds something, with what it finds. `question` tells it from others; it is asked of those that have one of `needs`, where there are any. */
  where<T>(question: object, read: (placed: PlacedBlock) => T | undefined, needs?: Traits): { readonly placed: PlacedBlock; readonly answer: T }[] {
    let entries = this.found.get(question);
    if (!entries) this.found.set(question, (entries = this.entries(this.earlierFound?.get(question), read, needs)));
    return this.placed(entries);
  }

  /** A question about many things at once: what `read` tells of `name`, by block. */
  named<T>(question: object, name: string, read: (block: PlacedBlock, tell: (name: string, answer: T) => void) => void): { readonly placed: PlacedBlock; readonly answer: T }[] {
    let names = this.foundByName.get(question);
    if (!names) {
      const earlier = this.earlierByName?.get(question), fresh: Entry[][] = [];
      this.asking(earlier, (placed, index) => read(placed, (told, answer) => { (fresh[numberOf(told)] ??= []).push({ index, answer }); }));
      names = earlier ? this.followedNames(earlier, fresh) : fresh;
      this.foundByName.set(question, names);
    }
    return this.placed(names[numberOf(name)] ?? nothing);
  }

  /** The sums of the numbers that `read` gives for each block. */
  sum(question: object, read: (placed: PlacedBlock) => readonly number[]): readonly number[] {
    let sums = this.sums.get(question);
    if (!sums) {
      const earlier = this.earlierSums?.get(question);
      const total = earlier ? [...earlier] : [];
      const add = (placed: PlacedBlock, sign: 1 | -1): void => read(placed).forEach((number, n) => { total[n] = (total[n] ?? 0) + sign * number; });
      if (earlier) for (const placed of this.gone) add(placed, -1);
      for (const placed of earlier ? this.changed : this.blocks) add(placed, 1);
      this.sums.set(question, (sums = total));
    }
    return sums;
  }

  private get changed(): readonly PlacedBlock[] {
    return this.blocks.slice(this.kept, this.blocks.length - this.tail);
  }

  private entries(earlier: readonly Entry[] | undefined, read: (placed: PlacedBlock) => unknown, needs: Traits | undefined): readonly Entry[] {
    const fresh: Entry[] = [];
    this.asking(earlier, (placed, index) => {
      const answer = read(placed);
      if (answer !== undefined) fresh.push({ index, answer });
    }, needs);
    return earlier ? this.followed(earlier, fresh) : fresh;
  }

  /** Asks the blocks that changed; all of them where there is no `earlier` answer. */
  private asking(earlier: unknown, ask: (placed: PlacedBlock, index: number) => void, needs?: Traits): void {
    if (!earlier && needs !== undefined) return (this.traits ??= new BlockTraits(this.blocks)).each(needs, (index) => ask(this.blocks[index] as PlacedBlock, index));
    const end = earlier ? this.blocks.length - this.tail : this.blocks.length;
    for (let index = earlier ? this.kept : 0; index < end; index++) {
      const placed = this.blocks[index] as PlacedBlock;
      if (needs === undefined || (traitsOf(placed.block) & needs) !== 0) ask(placed, index);
    }
  }

  private followedNames(earlier: ByName, fresh: ByName): ByName {
    const names: (readonly Entry[] | undefined)[] = [];
    for (let number = 0; number < Math.max(earlier.length, fresh.length); number++) names[number] = this.followed(earlier[number] ?? nothing, fresh[number] ?? nothing);
    return names;
  }

  /** The entries of the version before with those of the blocks that changed in their place. */
  private followed(earlier: readonly Entry[], fresh: readonly Entry[]): readonly Entry[] {
    const endBefore = this.kept + this.gone.length, by = this.blocks.length - this.tail - endBefore;
    const from = firstFrom(earlier, this.kept), to = firstFrom(earlier, endBefore);
    // Most questions have nothing to do with what was typed.
    if (by === 0 && from === to && !fresh.length) return earlier;
    return replaced(earlier, from, to, fresh, by === 0 ? undefined : ({ index, answer }) => ({ index: index + by, answer }));
  }

  private placed<T>(entries: readonly Entry[]): { readonly placed: PlacedBlock; readonly answer: T }[] {
    return entries.map(({ index, answer }) => ({ placed: this.blocks[index] as PlacedBlock, answer: answer as T }));
  }
}

/** Blocks whose traits are kept together as well. */
const many = 16;

/** The traits of blocks, of each and of {@link many} together: most questions are about what few blocks have. */
class BlockTraits {
  private readonly ofEach: Int32Array;
  private readonly ofMany: Int32Array;

  constructor(blocks: readonly PlacedBlock[]) {
    this.ofEach = new Int32Array(blocks.length);
    this.ofMany = new Int32Array(Math.ceil(blocks.length / many));
    for (let index = 0; index < blocks.length; index++) this.ofMany[Math.floor(index / many)]! |= this.ofEach[index] = traitsOf((blocks[index] as PlacedBlock).block);
  }

  /** Tells of each block that has one of `needs`, in their order. */
  each(needs: Traits, tell: (index: number) => void): void {
    const { ofEach, ofMany } = this;
    for (let group = 0; group < ofMany.length; group++) {
      if (((ofMany[group] as number) & needs) === 0) continue;
      for (let index = group * many, end = Math.min(index + many, ofEach.length); index < end; index++) if (((ofEach[index] as number) & needs) !== 0) tell(index);
    }
  }
}

const nothing: readonly Entry[] = [];

/** The first of `entries` that is no earlier than block `index`. */
function firstFrom(entries: readonly Entry[], index: number): number {
  return firstThat(entries.length, (n) => (entries[n] as Entry).index >= index);
}

function isSame(one: PlacedBlock, other: PlacedBlock): boolean {
  return one === other || (one.block === other.block && one.hidden === other.hidden && one.quoted === other.quoted);
}
