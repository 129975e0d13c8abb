import type { Language } from '../engine/finding';
import { languagesIn, wordsByScript, type Draft, type Passage } from '../engine/draft/draft';
import { perPassage } from '../engine/draft/remembered';
import { surveyOf } from '../engine/text/language';

/** Passages that stand before a reader's eyes, as opposed to those in attributes, previews and the browser's tab. */
const onThePage = new Set<Passage['kind']>(['paragraph', 'heading', 'listItem', 'cell', 'link', 'button', 'label']);
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
const known = new WeakMap<Draft, Map<string, readonly Language[]>>();

/** The languages that much of the text is written in, most words first; within `[start, end)` of the draft if given. */
export function mainLanguages(draft: Draft, start = draft.frontMatter?.end ?? 0, end = draft.text.length): readonly Language[] {
  const cache = known.get(draft) ?? new Map<string, readonly Language[]>();
  known.set(draft, cache);
  const key = `${start}-${end}`;
  let languages = cache.get(key);
  if (!languages) cache.set(key, (languages = count(draft, start, end)));
  return languages;
}

/** A machine's tag on a line of its own is in no language. */
const tagLine = /^[\s*_-]*(?:SPDX-AI-[\w-]+|AI-Disclosure|Origin)\s*:.*$/gim;

const proseWords = perPassage((passage) => {
  const { prose } = passage, people = prose.includes(':') ? prose.replace(tagLine, '') : prose;
  return people.length === prose.length ? wordsByScript(passage) : surveyOf(people).words;
});

function count(draft: Draft, start: number, end: number): readonly Language[] {
  const words = { en: 0, ar: 0 };
  for (const placed of draft.blocks) {
    if (placed.hidden) continue;
    for (const passage of placed.block.passages) {
      const from = placed.start + passage.start, to = placed.start + passage.end;
      if (passage.hidden || from < start || to > end) continue;
      const found = proseWords(passage);
      for (const language of languagesIn(passage)) words[language] += found[language];
    }
  }
  const all = words.en + words.ar;
  return (['en', 'ar'] as const).filter((language) => all > 0 && words[language] >= mainShare * all).sort((a, b) => words[b] - words[a]);
}
