import type { BenchDraft } from './drafts';

/** One key: `text` goes in at `offset` of the text as it is after the keys before it. */
export interface Key {
  readonly offset: number;
  readonly text: string;
}

const typed = { en: ' Doors open at nine.', ar: ' تُفتح الأبواب غدًا.', mixed: ' Doors فتح الأبواب.' };

/** A writer who adds a short sentence at `places` places, evenly spread over the draft's prose. */
export function typing({ text, language }: BenchDraft, places: number): Key[] {
  const keys: Key[] = [];
  for (let place = 0; place < places; place++) {
    const ends = /\p{L}[.!](?= )/gu; // between two sentences
    ends.lastIndex = Math.floor((text.length * place) / places);
    const end = ends.exec(text);
    if (!end) break;
    for (const letter of typed[language]) keys.push({ offset: end.index + end[0].length + keys.length, text: letter });
  }
  return keys;
}
