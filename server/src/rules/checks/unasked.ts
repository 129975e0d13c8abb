import type { Draft } from '../../engine/draft/draft';
import type { Language } from '../../engine/finding';
import { untilAnother } from '../../engine/rewrite/clause';
import { isPlain, sentenceAround, type Span } from '../../disclosure/sentence';

/** The sentence itself says that nobody asks or tells. */
const unasked: Record<Language, RegExp> = {
  en: /\bwithout (?:ever )?(?:asking|telling|notice|notifying|checking|your (?:knowledge|consent|say))|\b(?:don['’]t|do not|won['’]t|never|rather not|no need to) (?:ask|tell|mention|inform|bother you)|\bno (?:box|button|way|option|choice)\b|\b(?:whether|even if) you (?:like|agree|mind|want)/i,
  ar: /(?:من غير|دون|بلا) (?:(?:ما|أن) )?(?:نسأل|نخبر|نقول|سؤال|علم|إذن|[تي](?:حس|دري|عرف))|ما [تي]حتاج ت(?:سوي|عمل)|(?:ما|لا|مش) (?:نخبر|نذكر|نقول)|(?:مفيش|ما في|لا توجد) خانة/,
};

/** Where a notice beside a claim would contradict its sentence: what it takes the place of, from the claim or from the start of its sentence. */
export function contradicted(draft: Draft, claim: Span & { readonly language: Language }, from: 'claim' | 'sentence'): (Span & { readonly stop: string }) | undefined {
  const sentence = sentenceAround(draft, claim);
  if (!sentence) return undefined;
  const says = (end: number): boolean => unasked[claim.language].test(draft.text.slice(claim.start, end).replace(/[\u064B-\u0652]/g, ''));
  // What a clause of its own says behind it stays.
  const own = claim.end + untilAnother(draft.text.slice(claim.end, sentence.end), claim.language), end = says(own) ? own : sentence.end;
  if (!says(end)) return undefined;
  const span = { start: from === 'claim' ? claim.start : sentence.start, end };
  return isPlain(draft, span) ? { ...span, stop: /[.!؟…]?$/.exec(draft.text.slice(0, span.end))?.[0] ?? '' } : undefined;
}
