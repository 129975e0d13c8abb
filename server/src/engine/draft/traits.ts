import { PerSpelling } from '../text/spellings';
import { tokenise } from '../text/tokens';
import type { Block } from './block';
import { perBlock, perPassage } from './remembered';

// Most questions need a sign or a word that few blocks have. What a block has is looked at once for all of them; a question says what
// its answer needs, and is not asked of the others.

/** Traits as bits: any of them will do. */
export type Traits = number;

let traits = 0;

function trait(): Traits {
  if (traits === 31) throw new Error('There are no more than 31 traits.');
  return 1 << traits++;
}

const bySign = new Int32Array(0x10000);
const words: { readonly word: RegExp; readonly bit: Traits }[] = [];

/** Of blocks with a tag, an image or a link; with a comment. */
export const withElements = trait(), withComments = trait();

/** Of text with one of these UTF-16 code units: of a passage's prose, of a block's source. */
export function withSigns(signs: string): Traits {
  const bit = trait();
  for (let at = 0; at < signs.length; at++) bySign[signs.charCodeAt(at)]! |= bit;
  return bit;
}

/** Of prose with a word that is like `word`, as written. */
export function withWords(word: RegExp): Traits {
  const bit = trait();
  words.push({ word, bit });
  return bit;
}

/** Whether one of the traits that are needed is among `traits`; without any, all will do. */
export function hasAny(traits: Traits, needs: Traits | undefined): boolean {
  return needs === undefined || (traits & needs) !== 0;
}

/** What a block has: its source, and the prose of its passages. */
export const traitsOf = perBlock(({ source, passages, elements, comments }: Block): Traits => {
  let found = (elements.length ? withElements : 0) | (comments.length ? withComments : 0) | signsIn(source);
  for (const passage of passages) found |= proseTraitsOf(passage);
  return found;
});

/** What the prose of a passage has. */
export const proseTraitsOf = perPassage((passage): Traits => signsIn(passage.prose) | wordTraitsOf(passage));

const ofWord = new PerSpelling((surface) => words.reduce((found, { word, bit }) => (word.test(surface) ? found | bit : found), 0));

/** What the words of a passage are like; asked while they are at hand. */
export const wordTraitsOf = perPassage(({ prose }): Traits => {
  const { count, spellings } = tokenise(prose);
  let found = 0;
  for (let n = 0; n < count; n++) if ((spellings[n] as number) >= 0) found |= ofWord.of(spellings[n] as number);
  return found;
});

function signsIn(text: string): Traits {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= bySign[text.charCodeAt(at)] as number;
  return found;
}
