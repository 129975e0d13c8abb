import type { Language } from '../engine/finding';
import type { BlockPassage } from '../engine/draft/block';
import type { Draft, Passage, PlacedBlock } from '../engine/draft/draft';
import { languagesIn, wordsByScript } from '../engine/draft/languages';
import { perPassage } from '../engine/draft/remembered';
import { surveyOf } from '../engine/text/language';

/** Passages that stand before a reader's eyes, as opposed to those in attributes, previews and the browser's tab. */
export const onThePage: ReadonlySet<Passage['kind']> = new Set<Passage['kind']>(['paragraph', 'heading', 'listItem', 'cell', 'link', 'button', 'label']);
/** Front matter that is shown above the text or instead of it; descriptions and excerpts stand elsewhere. */
const shownKeys = /^(?:title|headline|heading|subtitle|tagline|subject|subjectline|preheader|previewtext|caption|banner|bannertext|kicker|cta|hook)$/;

/** Whether readers of the draft see the passage, and see it as the author's own words. */
export function isSeen(draft: Draft, passage: Pick<Passage, 'start' | 'kind' | 'quoted' | 'hidden'>): boolean {
  if (passage.quoted || passage.hidden) return false;
  if (passage.kind !== 'frontMatter') return onThePage.has(passage.kind);
  const key = draft.frontMatter?.values.find(({ start }) => start === passage.start)?.key;
  return key !== undefined && shownKeys.test(key.replace(/[-_]/g, '').toLowerCase());
}

/** A language that less than this share of the words are in does not need a disclosure of its own. */
const mainShare = 0.3;
const wordTally = {};

/** The languages that much of the text is written in, most words first. */
export function mainLanguages({ gathered }: Draft): readonly Language[] {
  const [en = 0, ar = 0] = gathered.sum(wordTally, (placed) => wordsIn(placed));
  return mostOf({ en, ar });
}

/** The same of what stands within `[start, end)` of the draft. */
export function mainLanguagesWithin({ blocks }: Draft, start: number, end: number): readonly Language[] {
  const words = { en: 0, ar: 0 };
  for (const placed of blocks) {
    const [en, ar] = wordsIn(placed, (passage) => placed.start + passage.start >= start && placed.start + passage.end <= end);
    words.en += en;
    words.ar += ar;
  }
  return mostOf(words);
}

function mostOf(words: Readonly<Record<Language, number>>): readonly Language[] {
  const all = words.en + words.ar;
  return (['en', 'ar'] as const).filter((language) => all > 0 && words[language] >= mainShare * all).sort((a, b) => words[b] - words[a]);
}

/** A machine's tag on a line of its own is in no language. */
const tagLine = /^[\s*_-]*(?:SPDX-AI-[\w-]+|AI-Disclosure|Origin)\s*:.*$/gim;

const proseWords = perPassage((passage) => {
  const { prose } = passage, people = prose.includes(':') ? prose.replace(tagLine, '') : prose;
  return people.length === prose.length ? wordsByScript(passage) : surveyOf(people).scripts;
});

/** Words that readers see in a block, English and Arabic; front matter left out. */
function wordsIn({ block, hidden }: PlacedBlock, counts: (passage: BlockPassage) => boolean = ({ kind }) => kind !== 'frontMatter'): readonly [en: number, ar: number] {
  const words = { en: 0, ar: 0 };
  for (const passage of hidden ? [] : block.passages) {
    if (passage.hidden || !counts(passage)) continue;
    const found = proseWords(passage);
    for (const language of languagesIn(passage)) words[language] += found[language];
  }
  return [words.en, words.ar];
}
