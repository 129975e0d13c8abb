import { openDraft, type Draft } from '../server/src/engine/draft/draft';
import type { Language } from '../server/src/engine/finding';
import { languagesAmong } from '../server/src/engine/text/language';
import { boundary, tokenise } from '../server/src/engine/text/tokens';

/** A sentence of a draft as the engine reads it. Offsets are UTF-16, in the draft. */
export interface Sentence {
  readonly words: readonly string[];
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a draft that are in a language the engine knows. */
export function sentencesIn(text: string, format: Draft['format'] = 'plaintext'): Sentence[] {
  const found: Sentence[] = [];
  for (const { prose, start } of openDraft(text, format).passages) {
    const { count, spellings, starts, ends } = tokenise(prose);
    for (let from = 0, to; from < count; from = to + 1) {
      for (to = from; to < count && spellings[to] !== boundary.sentence; ) to++;
      const places = Array.from({ length: to - from }, (_, n) => from + n).filter((n) => (spellings[n] as number) >= 0);
      const language = places.length ? languagesAmong(tokenise(prose), from, to)[0] : undefined;
      if (!language) continue;
      found.push({
        language, words: places.map((n) => prose.slice(starts[n], ends[n])),
        start: start + (starts[places[0] as number] as number), end: start + (ends[places.at(-1) as number] as number),
      });
    }
  }
  return found;
}
