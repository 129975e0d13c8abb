import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { ReportedFix } from '../engine/rule';
import type { Settings } from '../engine/settings';
import { factsOf } from './facts';
import { placeAtFoot } from './foot';
import { recordReview } from './review';
import { disclosureText } from './texts';

const visible: Text = { en: 'Add a line that names the reviewer', ar: 'أضف سطرًا يذكر المراجع' };

/** The ways to say that a person reviewed the draft: for machines, and for readers. */
export function reviewFixes(draft: Draft, language: Language, settings: Settings): ReportedFix[] {
  const record = recordReview(draft, language);
  const line = disclosureText('human-review', language, settings, factsOf(draft), settings.disclosure.wording);
  return [...(record ? [record] : []), { title: visible, edits: [placeAtFoot(draft, line, language)] }];
}
