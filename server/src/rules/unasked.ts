import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import { isPlain, sentenceAround, type Span } from '../disclosure/sentence';

/** The sentence itself says that nobody asks or tells. */
const unasked: Partial<Record<Language, RegExp>> = {
  ar: /(?:من غير|دون|بلا) (?:(?:ما|أن) )?(?:نسأل|نخبر|نقول|سؤال|علم|إذن)|(?:ما|لا|مش) (?:نخبر|نذكر|نقول)|(?:مفيش|ما في|لا توجد) خانة/,
};

/** Where a notice beside a claim would contradict its sentence: what it takes the place of, from the claim or from the start of its sentence. */
export function contradicted(draft: Draft, claim: Span & { readonly language: Language }, from: 'claim' | 'sentence'): (Span & { readonly stop: string }) | undefined {
  const sentence = sentenceAround(draft, claim);
  if (!sentence || !unasked[claim.language]?.test(draft.text.slice(claim.start, sentence.end).replace(/[\u064B-\u0652]/g, ''))) return undefined;
  const span = { start: from === 'claim' ? claim.start : sentence.start, end: sentence.end };
  return isPlain(draft, span) ? { ...span, stop: /[.!؟…]?$/.exec(draft.text.slice(0, span.end))?.[0] ?? '' } : undefined;
}
