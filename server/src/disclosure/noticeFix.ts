import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Mark, ReportedFix } from '../engine/rule';
import { channelOf } from './channel';
import { factsOf } from './facts';
import { placeInMessage } from './foot';
import { placeAfter } from './placement';
import { wordingFor } from './insert';
import { disclosureText, type DisclosureId } from './texts';

/** Puts the notice `id` beside what it speaks of: below its block, or at the end of a text message. */
export function noticeFix(draft: Draft, context: CheckContext, id: DisclosureId, { language, passage }: Mark, title: Text): ReportedFix {
  const { settings } = context;
  const text = disclosureText(id, language, settings, factsOf(draft), wordingFor(draft, settings));
  const channel = channelOf(draft, settings);
  return { title, edits: [channel === 'sms' || channel === 'push' ? placeInMessage(draft, [text]) : placeAfter(draft, passage, text, language)] };
}
