import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { ReportedFix } from '../engine/rule';
import type { Settings } from '../engine/settings';
import { channelOf } from './channel';
import { documentDeclaration } from './declared';
import { factsOf } from './facts';
import { placeInMessage } from './foot';
import { atTheVeryStart, insertBlock, placeAboveTitle, placeInElement, placeText } from './placement';
import { joined, newlineOf, written, type Change } from './written';
import { placeBeforeFooter } from './footer';
import { postAround } from './posts';
import { retag } from './retag';
import { recordReview, reviewEntries } from './review';
import { levelsOf } from './statements';
import { placeEntries, placeTag, rewriteTag } from './tag';
import { disclosureText, factNames, type DisclosureId, type Facts, type Wording } from './texts';
import type { Level } from './vocabulary';

const titles = {
  both: { en: 'Insert “{text}” and the tag “{level}”', ar: 'أدرج «{text}» مع الوسم {level}' },
  text: { en: 'Insert “{text}”', ar: 'أدرج «{text}»' },
  footer: { en: 'Insert “{text}” before the footer', ar: 'أدرج «{text}» قبل التذييل' },
  tag: { en: 'Declare “{level}”', ar: 'صرّح بأنه {level}' },
} satisfies Record<string, Text>;

/** The disclosure that says `level` of a text. */
export function textIdOf(level: Level): DisclosureId {
  return level === 'ai-generated' ? 'ai-generated-text' : level === 'ai-autonomous' ? 'ai-autonomous-text' : 'ai-assisted-text';
}

/** The wording for the channel: a text message has room for the short one only, and of a post the first words are seen. */
export function wordingFor(draft: Draft, settings: Settings): Wording {
  const channel = channelOf(draft, settings);
  return channel === 'sms' || channel === 'push' || channel === 'social' ? 'short' : settings.disclosure.wording;
}

/** The fix that makes `id` visible to readers of `language`; `at`: of those of the post in which that offset stands. */
export function textFix(draft: Draft, id: DisclosureId, language: Language, settings: Settings, { wording = wordingFor(draft, settings), facts = factsOf(draft), at }: { readonly wording?: Wording; readonly facts?: Facts; readonly at?: number } = {}): ReportedFix {
  const text = disclosureText(id, language, settings, facts, wording), post = at === undefined ? undefined : postAround(draft, at);
  const change = post === undefined ? placeText(draft, text, language, channelOf(draft, settings)) : insertBlock(draft, post, written(draft, text), language, newlineOf(draft));
  const isLate = at !== undefined && at < change.start && draft.passages.some(({ kind, start, end }) => kind === 'heading' && start <= at && at < end);
  return { title: filledTitle(titles.text, text), edits: [isLate ? placeAboveTitle(draft, text, language) : change] };
}

/**
 * The fixes that disclose `level` to readers of `language`, best first: visible text with the machine-readable tag,
 * then the text alone. `at` is the end of the opening tag of the element concerned; absent: the whole draft.
 */
export function disclosureFixes(draft: Draft, level: Level, language: Language, settings: Settings, at?: number): ReportedFix[] {
  const id = textIdOf(level);
  const channel = channelOf(draft, settings);
  const wording = wordingFor(draft, settings);
  const place = (words: Wording): { shown: string; change: Change } => {
    const text = disclosureText(id, language, settings, factsOf(draft), words);
    // A message is counted by the character: the shortest that says it, in the part it has begun.
    if (at === undefined && (channel === 'sms' || channel === 'push')) return { shown: text, change: placeInMessage(draft, [text]) };
    return { shown: text, change: at === undefined ? placeText(draft, text, language, channel) : placeInElement(draft, at, text, language) };
  };
  const tag = at === undefined ? levelTag(draft, level) : undefined;
  const { shown, change } = place(wording);
  const fixes: ReportedFix[] = [];
  // The tag goes first: where both stand at the same place it is front matter, which opens the file.
  if (tag) fixes.push({ title: filledTitle(titles.both, shown, level), edits: joined([...reviewed(draft, tag, level, change.text, language), change]) });
  // Beside a tag that says otherwise, the text alone would contradict it.
  if (at === undefined && contradicts(draft, level)) return fixes;
  fixes.push({ title: filledTitle(titles.text, shown), edits: [change] });
  const otherwise: Wording | undefined = wording !== 'short' ? 'short' : channel === 'social' && settings.disclosure.wording !== 'short' ? settings.disclosure.wording : undefined;
  if (otherwise && settings.disclosure.texts[id]?.[language] === undefined) {
    const other = place(otherwise);
    fixes.push({ title: filledTitle(titles.text, other.shown), edits: [other.change] });
  }
  return fixes;
}

/** The fix that says `level` to readers of `languages` where the text ends, above its footer; undefined where it has none, or is read by its first words. */
export function footerFix(draft: Draft, level: Level, languages: readonly Language[], settings: Settings): ReportedFix | undefined {
  if (atTheVeryStart.has(channelOf(draft, settings)) || contradicts(draft, level)) return undefined;
  const texts = languages.map((language) => disclosureText(textIdOf(level), language, settings, factsOf(draft), wordingFor(draft, settings)));
  const changes = texts.map((text, index) => placeBeforeFooter(draft, text, languages[index] as Language));
  return changes.every((change) => change !== undefined) ? { title: filledTitle(titles.footer, texts[0] as string), edits: joined(changes) } : undefined;
}

/** The tag `level`, and beside it the record of who checked a text that is declared to be AI's work, where neither the draft nor `text` names them. */
export function reviewed(draft: Draft, tag: Change, level: Level, text: string, language: Language): readonly Change[] {
  if ((level !== 'ai-generated' && level !== 'mixed') || factsOf(draft)['reviewer'] !== undefined || text.includes(`{${factNames['reviewer']?.[language]}}`)) return [tag];
  // Where there is no front matter yet, both make one block.
  if (tag.start === tag.end && !draft.frontMatter && draft.format !== 'html') return placeEntries(draft, { 'ai-disclosure': level, ...reviewEntries(language) }) ?? [tag];
  return [tag, ...(recordReview(draft, language)?.edits ?? [])];
}

/** The fix that only declares `level`, for machines. */
export function tagFix(draft: Draft, level: Level): ReportedFix | undefined {
  const tag = levelTag(draft, level);
  return tag && { title: filledTitle(titles.tag, '', level), edits: [tag] };
}

/** The change that declares `level`; undefined where the draft already does, or cannot. */
export function levelTag(draft: Draft, level: Level): Change | undefined {
  const declared = documentDeclaration(draft);
  if (declared?.dialect === 'w3c' && declared.level === level) return undefined;
  return (declared && (contradicts(draft, level) ? retag(draft, declared, level) : rewriteTag(draft, declared, level))) ?? placeTag(draft, level);
}

/** Whether the draft's tag says something else than `level`. */
export function contradicts(draft: Draft, level: Level): boolean {
  const declared = documentDeclaration(draft);
  return declared !== undefined && level !== 'mixed' && !levelsOf(declared).includes(level);
}

/** A fix's title with the words it writes, shortened, in place of `{text}` and `{level}`. */
export function filledTitle(title: Text, text: string, level = ''): Text {
  const shown = text.replace(/[{}]/g, (brace) => (brace === '{' ? '[' : ']'));
  const short = shown.length > 70 ? `${shown.slice(0, 69).trimEnd()}…` : shown;
  const fill = (template: string): string => template.replace('{text}', () => short).replace('{level}', level);
  return { en: fill(title.en), ar: fill(title.ar) };
}
