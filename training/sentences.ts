import { openDraft, type Draft } from '../server/src/engine/draft/draft';
import type { Language } from '../server/src/engine/finding';
import { Sentences } from '../server/src/engine/text/sentences';
import { tokenise } from '../server/src/engine/text/tokens';

/** A sentence of a draft as the engine reads it. Offsets are UTF-16, in the draft. */
export interface Sentence {
  readonly words: readonly string[];
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a draft that are in a language the engine knows. */
export function sentencesIn(text: string, format: Draft['format'] = 'plaintext'): Sentence[] {
  return openDraft(text, format).passages.flatMap(({ prose, start }) => {
    const tokens = tokenise(prose), sentences = new Sentences(prose, tokens), { spellings, starts, ends } = tokens;
    return Array.from({ length: sentences.count }, (_, n): Sentence | undefined => {
      const { from, to } = sentences.span(n), places = Array.from({ length: to - from }, (_, n) => from + n).filter((place) => (spellings[place] as number) >= 0);
      const language = places.length ? sentences.languages(n)[0] : undefined;
      return language && {
        language, words: places.map((place) => prose.slice(starts[place], ends[place])),
        start: start + (starts[places[0] as number] as number), end: start + (ends[to - 1] as number),
      };
    }).filter((sentence) => sentence !== undefined);
  });
}
