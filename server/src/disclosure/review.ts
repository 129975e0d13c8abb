import { elementsThat } from '../engine/draft/questions';
import type { Draft } from '../engine/draft/draft';
import type { FrontMatterValue } from '../engine/draft/frontMatter';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, ReportedFix } from '../engine/rule';
import { factsOf } from './facts';
import { joined, newlineOf, type Change } from './written';
import { saidMarks } from './said';
import { placeEntries } from './tag';
import { isSaid, visibleText } from './visible';

const keys = /^(?:reviewedby|reviewer|approvedby|approver|reviewers|editedby|factcheckedby|humanreview|humanreviewed|reviewed)$/;
const nobody = /^(?:false|no|none|null|nobody|n\/a|tbd|todo|pending|unreviewed|لا أحد|لا احد|محدش|لا|-|)$/i;

const notDone = /(?:\b(?:not|never|without|no|nobody|should|must|will|can|may|might|please|unless|if|until|before|to be)|n['’]t|(?:^|\s)(?:لم|لا|لن|دون|بدون|بلا|غير|قبل أن|يجب|ينبغي|سوف|يرجى|ما))\s+(?:[\p{L}\p{M}'’]+\s+){0,3}$/iu;

const reviewMetas = elementsThat(({ name, attributes }) => name === 'meta' && keys.test(plain(attributes.get('name')?.value ?? '')));

/** Who read the text before it is published, as far as front matter, meta tags or the text itself says. */
export function reviewOf(draft: Draft, context: CheckContext): 'recorded' | 'denied' | 'unknown' {
  if (declaresReview(draft)) return 'recorded';
  const unread = context.marks('notReviewed');
  // "Has not been reviewed by a person", "should be reviewed by a translator": nobody has read it yet.
  const isMet = ({ start, passage }: Mark): boolean => !notDone.test(draft.text.slice(Math.max(passage.start, start - 50), start));
  if (context.marks('humanReviewed').some((mark) => isSaid(draft, mark) && isMet(mark) && !unread.some((other) => other.start < mark.end && other.end > mark.start))) return 'recorded';
  if ((['human-review', 'ai-translation'] as const).some((id) => visibleText(draft, id, context).length)) return 'recorded';
  return deniedReview(draft) || unreadMark(draft, context) ? 'denied' : 'unknown';
}

/** Whether front matter or a meta tag records a review. */
export function declaresReview(draft: Draft): boolean {
  const entries = (draft.frontMatter?.values ?? []).filter(isReviewKey);
  if (entries.some(({ value }) => value !== null && !nobody.test(String(value).trim()))) return true;
  return reviewMetas(draft).some(({ attributes }) => !nobody.test(attributes.get('content')?.value.trim() ?? ''));
}

/** Where front matter says that nobody reviewed the text. */
export function deniedReview(draft: Draft): FrontMatterValue | undefined {
  return draft.frontMatter?.values.find((entry) => isReviewKey(entry) && entry.value !== null && nobody.test(String(entry.value).trim()));
}

/** Where the text says of itself that no person read it. */
export function unreadMark(draft: Draft, context: CheckContext): { readonly start: number; readonly end: number; readonly language: Language } | undefined {
  return saidMarks(draft, context, 'notReviewed', 'notReviewedDenied')[0];
}

function isReviewKey({ key }: FrontMatterValue): boolean {
  return !key.includes('.') && keys.test(plain(key));
}

function plain(key: string): string {
  return key.replace(/[-_]/g, '').toLowerCase();
}

const title: Text = { en: 'Record human review', ar: 'سجّل المراجعة البشرية' };
const reviewer: Text = { en: '{reviewer}', ar: '{اسم المراجع}' };

/** Who reviewed the draft and when; what is not known becomes a blank. */
export interface Review {
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
}

/** The keys of a review, with blanks for who and when. */
export function reviewEntries(language: Language): { readonly 'reviewed-by': string; readonly 'reviewed-on': string } {
  return { 'reviewed-by': reviewer[language], 'reviewed-on': '{YYYY-MM-DD}' };
}

/** Writes `reviewed-by` and `reviewed-on` into the front matter or the head of HTML. Undefined where the format has neither. */
export function recordReview(draft: Draft, language: Language, { by, on = '{YYYY-MM-DD}' }: Review = {}): ReportedFix | undefined {
  // Who reviewed it before is known to have done so again, unless somebody else is named.
  const known = by === undefined && !deniedReview(draft) && factsOf(draft)['reviewer'] !== undefined;
  const edits = known ? placeEntries(draft, { 'reviewed-on': on }) : reviewEdits(draft, { 'reviewed-by': by ?? reviewer[language], 'reviewed-on': on });
  return edits && { title, edits };
}

function reviewEdits(draft: Draft, entries: { readonly 'reviewed-by': string; readonly 'reviewed-on': string }): readonly Change[] | undefined {
  // A key that denies the review becomes the one that records it.
  const denied = draft.frontMatter?.error === undefined ? deniedReview(draft) : undefined;
  if (!denied || denied.key === 'reviewed-by') return placeEntries(draft, entries);
  const [by] = placeEntries(draft, { 'reviewed-by': entries['reviewed-by'] }) ?? [], [on] = placeEntries(draft, { 'reviewed-on': entries['reviewed-on'] }) ?? [];
  if (!by || !on || by.start < by.end) return placeEntries(draft, entries);
  const instead = { start: denied.keyStart, end: denied.end, text: by.text.trim() };
  return on.start < on.end ? joined([instead, on]) : [{ ...instead, text: instead.text + newlineOf(draft) + on.text.trim() }];
}
