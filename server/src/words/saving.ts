import type { WordSets } from '../engine/text/phrase';

/** Saying that something costs less than it did. */
export const saving: WordSets = {
};
