import type { Block, BlockPassage } from './block';

/**
 * Makes `read`, a question about one passage alone, cheap to ask of every passage on every keystroke: the answer is
 * remembered for as long as the passage's block lives.
 */
export function perPassage<T>(read: (passage: BlockPassage) => T): (passage: BlockPassage) => T {
  return remembering(read);
}

/** The same for a question about one block alone: its text, its tags, its comments. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  return remembering(read);
}

function remembering<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly answer: T }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: read(key) }));
    return found.answer;
  };
}

