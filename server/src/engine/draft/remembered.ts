import { answers, type Block, type BlockPassage } from './block';
import type { Draft, Passage } from './draft';

/**
 * Makes `read`, a question about one passage alone, cheap to ask of every passage on every keystroke: the answer is
 * remembered for as long as the passage's block lives.
 */
export function perPassage<T>(read: (passage: BlockPassage) => T): (passage: BlockPassage | Passage) => T {
  const known = remembering('passage', read);
  return (passage) => known('own' in passage ? passage.own : passage);
}

/** The same for a question about one block alone: its text, its tags, its comments. */
export function perBlock<T>(read: (block: Block) => T): (block: Block) => T {
  return remembering('block', read);
}

/** {@link perBlock} for a question whose answer depends on `context` too; that of the last one is remembered. */
export function perBlockFor<Context extends object, T>(read: (block: Block, context: Context) => T): (block: Block, context: Context) => T {
  return rememberingFor('block', read);
}

/** The same for a question about one version of a whole draft. */
export function perDraft<T>(read: (draft: Draft) => T): (draft: Draft) => T {
  return remembering('draft', read);
}

/** {@link perDraft} for a question whose answer depends on `context` too; that of the last one is remembered. */
export function perDraftFor<Context extends object, T>(read: (draft: Draft, context: Context) => T): (draft: Draft, context: Context) => T {
  return rememberingFor('draft', read);
}

/** {@link perDraft} for a question whose answer depends on the settings of `context` too; that under the last ones is remembered. */
export function perDraftUnder<Context extends { readonly settings: object }, T>(read: (draft: Draft, context: Context) => T): (draft: Draft, context: Context) => T {
  const last = remembering('draft', (_: Draft): { settings: object | undefined; answer: T | undefined } => ({ settings: undefined, answer: undefined }));
  return (draft, context) => {
    const known = last(draft);
    if (known.settings !== context.settings) {
      known.answer = read(draft, context);
      known.settings = context.settings;
    }
    return known.answer as T;
  };
}

/**
 * Thousands of questions are asked at every key: a map on the side would cost ten times as much as an answer kept in the thing it is about.
 * And a version of a draft whose answers lie in a weak map, and speak of it, is not forgotten with the next but kept until all memory is swept.
 */
interface Remembers {
  [answers]?: unknown[];
}

const nothing = Symbol('nothing');
/** How many questions there are about each: an answer lies at its question's number. */
const questions = { passage: 0, block: 0, draft: 0 };

function remembering<Key extends object, T>(about: keyof typeof questions, read: (key: Key) => T): (key: Key) => T {
  const question = questions[about]++;
  return (key: Key & Remembers) => {
    const known = (key[answers] ??= []);
    let answer = known[question];
    if (answer === undefined) {
      answer = read(key);
      known[question] = answer === undefined ? (answer = nothing) : answer;
    }
    return (answer === nothing ? undefined : answer) as T;
  };
}

/** Like {@link remembering}, for answers that hold as long as the same `context` asks. */
function rememberingFor<Key extends object, Context extends object, T>(about: keyof typeof questions, read: (key: Key, context: Context) => T): (key: Key, context: Context) => T {
  const last = remembering(about, (_: Key): { context: Context | undefined; answer: T | undefined } => ({ context: undefined, answer: undefined }));
  return (key, context) => {
    const known = last(key);
    if (known.context !== context) {
      known.answer = read(key, context);
      known.context = context;
    }
    return known.answer as T;
  };
}
