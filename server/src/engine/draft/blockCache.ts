import { emptyBlock, KeptBlock, type Block } from './block';
import { readFrontMatter, type FrontMatter } from './frontMatter';

/** Blocks by their text: the same text, in any version, is read once. */
export class BlockCache {
  private kinds = new Map<string, Map<string, Block>>();
  private added = 0;
  private lastFrontMatter: { source: string; read: FrontMatter; block: Block } | undefined;

  block(kind: string, source: string, readBlock: (source: string) => Block): Block {
    let blocks = this.kinds.get(kind);
    if (!blocks) this.kinds.set(kind, (blocks = new Map()));
    let block = blocks.get(source);
    if (!block) {
      // A slice would keep the whole text of this version alive; this is a copy of its own.
      const owned = ` ${source}`.slice(1);
      const found = readBlock(owned);
      block = found === emptyBlock ? emptyBlock : new KeptBlock(owned, found);
      blocks.set(owned, block);
      this.added++;
    }
    return block;
  }

  frontMatter(source: string): FrontMatter {
    if (this.lastFrontMatter?.source !== source) {
      const owned = ` ${source}`.slice(1);
      const front = readFrontMatter(owned);
      this.lastFrontMatter = { source: owned, read: front, block: new KeptBlock(owned, { ...emptyBlock, passages: front.passages }) };
    }
    return this.lastFrontMatter.read;
  }

  frontMatterBlock(front: FrontMatter): Block {
    return this.lastFrontMatter?.read === front ? this.lastFrontMatter.block : new KeptBlock('', { ...emptyBlock, passages: front.passages });
  }

  /** Forgets everything once far more has been read than one version holds. */
  sweep(inUse: number): void {
    if (this.added < 4 * inUse + 4000) return;
    this.kinds = new Map();
    this.added = 0;
  }
}
