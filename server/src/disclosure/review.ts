import { perBlock } from '../engine/draft/remembered';
import type { Draft } from '../engine/draft/draft';
import type { FrontMatterValue } from '../engine/draft/frontMatter';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, ReportedFix } from '../engine/rule';
import { joined, type Change } from './placement';
import { saidMarks } from './said';
import { frontMatterKey, metaTags } from './tag';
import { isSaid, visibleText } from './visible';

const keys = /^(?:reviewedby|reviewer|approvedby|approver|reviewers|editedby|factcheckedby|humanreview|humanreviewed|reviewed)$/;
const nobody = /^(?:false|no|none|null|nobody|n\/a|tbd|todo|pending|unreviewed|-|)$/i;

const metaReview = perBlock(({ source }) => /reviewed-?by|approved-?by|human-?review/i.test(source));

/** Who read the text before it is published, as far as front matter, meta tags or the text itself says. */
export function reviewOf(draft: Draft, context: CheckContext): 'recorded' | 'denied' | 'unknown' {
  const entries = (draft.frontMatter?.values ?? []).filter(isReviewKey);
  if (entries.some(({ value }) => value !== null && !nobody.test(String(value).trim()))) return 'recorded';
  if (draft.blocks.some(({ block }) => metaReview(block)) && draft.elements.some(({ name, attributes }) => name === 'meta' && keys.test(plain(attributes.get('name')?.value ?? '')) && !nobody.test(attributes.get('content')?.value.trim() ?? ''))) return 'recorded';
  const unread = context.marks('notReviewed');
  if (context.marks('humanReviewed').some((mark) => isSaid(draft, mark) && !unread.some((other) => other.start < mark.end && other.end > mark.start))) return 'recorded';
  if (visibleText(draft, 'human-review', context).length) return 'recorded';
  return deniedReview(draft) || unreadMark(draft, context) ? 'denied' : 'unknown';
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
const day = '{YYYY-MM-DD}';

/** Writes `reviewed-by` and `reviewed-on` into the front matter or the head of HTML, with blanks for name and day. Undefined where the format has neither. */
export function recordReview(draft: Draft, language: Language): ReportedFix | undefined {
  const edits = reviewEdits(draft, reviewer[language]);
  return edits && { title, edits };
}

function reviewEdits(draft: Draft, name: string): readonly Change[] | undefined {
  const front = draft.frontMatter;
  if (!front) {
    if (draft.format === 'html') return [metaTags(draft, { 'reviewed-by': name, 'reviewed-on': day })];
    if (draft.format === 'plaintext') return undefined;
    const block = frontMatterKey(draft, 'reviewed-by', name);
    return block && [{ ...block, text: block.text.replace(/\r?\n(?=---)/, (newline) => `${newline}reviewed-on: ${day}${newline}`) }];
  }
  // A key that denies the review becomes the one that records it.
  const denied = deniedReview(draft);
  const written = front.syntax === 'toml' ? `reviewed-by = "${name}"` : `reviewed-by: "${name}"`;
  const by = denied ? { start: denied.keyStart, end: denied.end, text: written } : frontMatterKey(draft, 'reviewed-by', name);
  const on = frontMatterKey(draft, 'reviewed-on', day);
  return by && on && joined([by, on]);
}
