import type { Block, BlockPassage } from './block';
import type { Draft, Passage } from './draft';

/**
 * Makes `read`, a question about one passage alone, cheap to ask of every passage on every keystroke: the answer is
 * remembered for as long as the passage's block lives.
 */
export function perPassage<T>(read: (passage: BlockPassage) => T): (passage: BlockPassage | Passage) => T {
  const known = remembering(read);
  return (passage) => known('own' in passage ? passage.own : passage);
}

/** The same for a question about one block alone: its text, its tags, its comments. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  return remembering(read);
}

/** Makes `read`, a question about a whole draft under some settings, cheap to ask from several rules. */
export function perDraft<Context extends { readonly settings: object }, T>(read: (draft: Draft, context: Context) => T): (draft: Draft, context: Context) => T {
  const known = remembering((_: Draft) => new WeakMap<object, { readonly answer: T }>());
  return (draft, context) => {
    const answers = known(draft);
    let found = answers.get(context.settings);
    if (!found) answers.set(context.settings, (found = { answer: read(draft, context) }));
    return found.answer;
  };
}

function remembering<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { readonly answer: T }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { answer: read(key) }));
    return found.answer;
  };
}

