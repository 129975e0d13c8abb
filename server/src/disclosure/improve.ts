import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { ReportedFix } from '../engine/rule';
import type { Settings } from '../engine/settings';
import { factsOf } from './facts';
import { contradicts, disclosureFixes, levelTag, textIdOf, filledTitle, wordingFor } from './insert';
import { joined, type Change } from './written';
import { isPlain, sentenceAround, type Span } from './sentence';
import { disclosureText, type Wording } from './texts';
import type { Level } from './vocabulary';

const titles = {
  both: { en: 'Write “{text}” instead, and the tag “{level}”', ar: 'اكتب بدلًا منها «{text}» مع الوسم {level}' },
  text: { en: 'Write “{text}” instead', ar: 'اكتب بدلًا منها «{text}»' },
} satisfies Record<string, Text>;

/**
 * The fixes that put a clear disclosure of `level` in the place of the sentence around `span`, best first. Where markup
 * stands in that sentence the disclosure is inserted instead.
 */
export function improvements(draft: Draft, span: Span, level: Level, language: Language, settings: Settings): ReportedFix[] {
  const sentence = sentenceAround(draft, span);
  if (!sentence || !isPlain(draft, sentence)) return disclosureFixes(draft, level, language, settings);
  const wording = wordingFor(draft, settings);
  const id = textIdOf(level);
  const tag = levelTag(draft, level);
  const stopped = /[.!?؟…]$/.test(draft.text.slice(sentence.start, sentence.end)) || !sentence.alone;
  const write = (words: Wording): Change => {
    const text = disclosureText(id, language, settings, factsOf(draft), words);
    return { start: sentence.start, end: sentence.end, text: stopped && !/[.!?؟…]$/.test(text) ? `${text}.` : text };
  };
  const best = write(wording);
  const fixes: ReportedFix[] = [];
  if (tag) fixes.push({ title: filledTitle(titles.both, best.text, level), edits: joined([tag, best]) });
  if (contradicts(draft, level)) return fixes;
  fixes.push({ title: filledTitle(titles.text, best.text), edits: [best] });
  if (wording !== 'short' && settings.disclosure.texts[id]?.[language] === undefined) {
    const short = write('short');
    fixes.push({ title: filledTitle(titles.text, short.text), edits: [short] });
  }
  return fixes;
}
