import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, ReportedFix } from '../engine/rule';
import { joined } from './placement';
import { frontMatterKey } from './tag';
import { isSaid } from './visible';

const keys = /^(?:reviewedby|reviewer|approvedby|reviewers|editedby|factcheckedby|humanreview|humanreviewed|reviewed)$/;
const nobody = /^(?:false|no|none|null|nobody|n\/a|tbd|todo|pending|-|)$/i;

/** Who read the text before it is published, as far as front matter or the text itself says. */
export function reviewOf(draft: Draft, context: CheckContext): 'recorded' | 'denied' | 'unknown' {
  let denied = false;
  for (const { key, value } of draft.frontMatter?.values ?? []) {
    const name = key.replace(/[-_]/g, '').toLowerCase();
    if (key.includes('.') || !keys.test(name)) continue;
    if (nobody.test(String(value ?? '').trim())) denied ||= value !== null;
    else return 'recorded';
  }
  if (context.marks('humanReviewed').some((mark) => isSaid(draft, mark))) return 'recorded';
  return denied || context.marks('notReviewed').some((mark) => isSaid(draft, mark)) ? 'denied' : 'unknown';
}

/** Where front matter says that nobody reviewed the text. */
export function deniedReview(draft: Draft): { readonly start: number; readonly end: number } | undefined {
  return draft.frontMatter?.values.find(({ key, value }) => keys.test(key.replace(/[-_]/g, '').toLowerCase()) && value !== null && nobody.test(String(value).trim()));
}

const blanks: Record<'reviewer' | 'date', Text> = { reviewer: { en: 'reviewer', ar: 'اسم المراجع' }, date: { en: 'YYYY-MM-DD', ar: 'YYYY-MM-DD' } };

/** Writes `reviewed-by` and `reviewed-on` into the front matter, with blanks for the name and the day. */
export function recordReview(draft: Draft, language: Language): ReportedFix | undefined {
  const by = frontMatterKey(draft, 'reviewed-by', `{${blanks.reviewer[language]}}`), on = frontMatterKey(draft, 'reviewed-on', `{${blanks.date[language]}}`);
  if (!by || !on) return undefined;
  // A draft without front matter gets one block for both.
  const edits = draft.frontMatter ? joined([by, on]) : [{ ...by, text: by.text.replace(/(\r?\n)---(\r?\n)(\r?\n)$/, (_, a: string, b: string, c: string) => `${a}reviewed-on: "{${blanks.date[language]}}"${b}---${b}${c}`) }];
  return { title: { en: 'Record human review', ar: 'سجّل المراجعة البشرية' }, edits };
}
