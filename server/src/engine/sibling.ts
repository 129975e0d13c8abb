import type { Language } from './finding';

/**
 * What the same page in another language, in a file of its own, says of itself; nothing here is judged. Whoever runs
 * the engine reads the file: the engine touches none.
 */
export interface Sibling extends SiblingFacts {
  /** Its path as people know it, below the workspace. */
  readonly name: string;
}

export interface SiblingFacts {
  /** The language it is written in; undefined where that is neither of the two. */
  readonly language: Language | undefined;
  /** It names who reviewed it, or says that somebody did. */
  readonly reviewed: boolean;
  /** It says that it is the translation. */
  readonly translated: boolean;
}
