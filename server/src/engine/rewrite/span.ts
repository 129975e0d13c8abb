import type { Draft } from '../draft/draft';
import type { Language } from '../finding';

/** A span of prose to mend and what surrounds it. Offsets are in the draft's text. */
export interface Mendable {
  readonly draft: Draft;
  readonly passageStart: number;
  /** The passage's masked text. */
  readonly prose: string;
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** How far a rewrite looks around its span: a passage may be a book without a full stop. */
const farthest = 400;

/** The beginning of another clause at the end of a span, and no more of it: "before someone else does and we". */
const begun = /(?<=\p{L}.*)(?:[ \t]+(?:(?:and|but|so)[ \t]+(?:(?:the|our|we|it|they|this|there)(?:[ \t]+\p{L}+)?|(?:has|have|comes|includes)(?:[ \t]+(?:an?|the|with))?)|يا|ثم|لكن|ولكن|وال\p{L}+[ \t]+[يت]\p{L}{2,})|(?<=^(?:لا|ما|مت|خل|كن|بط|كف|[إا]يا|[إا]وع)\p{L}*[ \t].*)[ \t]+[وف](?:سج[ّ]?ل|[اأ]حجز|[اأ]طلب|[اأ]شتر|[اأ]شترك|[اأ]نضم|شارك|جر[ّ]?ب|خ[ذد]|تعال|[اأ]دخل|[اأ]ختار|تواصل|كل[ّ]?م)(?:ي|وا|وا?ها|وا?ه|ونا|نا|ها)?|،[ \t]*و\p{L}+)$/iu;

/** The span in the part of its passage that lies about it, without the beginning of another clause, which stays. */
export function nearby(claim: Mendable): Mendable {
  const { passageStart, prose, sentence, language } = claim;
  const cut = /^[ \t]+\p{L}/u.test(prose.slice(claim.end - passageStart, claim.end - passageStart + 4)) ? begun.exec(prose.slice(claim.start - passageStart, claim.end - passageStart))?.[0].length ?? 0 : 0;
  // What a bracket closes before the comma is another's.
  const bracket = /^[^()[\]،,]{0,30}[\])]+[،,][ \t]*/u.exec(prose.slice(claim.start - passageStart, claim.end - passageStart))?.[0].length ?? 0;
  // "The room has ⟦a view and is in demand⟧": the view is another's.
  const other = language === 'en' && /\p{L}\s+$/u.test(prose.slice(sentence.start, claim.start - passageStart)) ? /^(?:an?|the|our|this|these|your) [^.,;:!?]*\s(?:and|but)\s+(?=(?:is|are)\s)/iu.exec(prose.slice(claim.start - passageStart, claim.end - passageStart))?.[0].length ?? 0 : 0;
  const and = language === 'en' ? /^(?:and|but|so)[ \t]+(?=\p{L})/iu.exec(prose.slice(claim.start - passageStart, claim.end - passageStart))?.[0].length ?? 0 : 0;
  const lead = bracket || other || (/\p{L}[ \t]+$/u.test(prose.slice(sentence.start, claim.start - passageStart)) ? and : 0), own = inOwnWords(claim), span = cut || lead || own !== sentence ? { ...claim, sentence: own, start: claim.start + lead, end: claim.end - cut } : claim;
  if (prose.length <= 2 * farthest) return span;
  const from = Math.max(0, span.start - passageStart - farthest), to = Math.min(prose.length, span.end - passageStart + farthest);
  return { ...span, passageStart: passageStart + from, prose: prose.slice(from, to), sentence: { start: Math.max(0, own.start - from), end: Math.min(to, own.end) - from } };
}

/** Words of the other language. Latin names stand inside Arabic clauses, so there it takes one that is none. */
const foreign: Record<Language, RegExp> = {
  en: /\p{Script=Arabic}{2,}(?:[ \t]+\p{Script=Arabic}{2,})+/gu,
  ar: /(?:\p{Script=Latin}[\p{Script=Latin}'’]*[ \t]+)+\p{Ll}[\p{Script=Latin}'’]+|\p{Ll}[\p{Script=Latin}'’]+(?:[ \t]+\p{Script=Latin}[\p{Script=Latin}'’]*)+/gu,
};

/** The part of the claim's sentence that is in its language: what another language says beside it is another clause. */
function inOwnWords({ prose, passageStart, start, end, language, sentence }: Mendable): Mendable['sentence'] {
  const before = prose.slice(sentence.start, start - passageStart), behind = prose.slice(end - passageStart, sentence.end);
  const last = [...before.matchAll(foreign[language])].at(-1), next = behind.matchAll(foreign[language]).next().value;
  if (!last && !next) return sentence;
  return { start: last ? sentence.start + last.index + last[0].length : sentence.start, end: next ? end - passageStart + behind.slice(0, next.index).trimEnd().length : sentence.end };
}
