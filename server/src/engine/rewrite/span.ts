import type { Draft } from '../draft/draft';
import type { Language } from '../finding';
import { callForm, calledTo } from './joining';

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
  /** Other claims in the sentence, which have fixes of their own. Offsets are in the passage's text, as those of the sentence. */
  readonly beside: readonly { readonly start: number; readonly end: number }[];
  /** Other claims of the same rule in it: what is said in place of one leaves none of its neighbours standing. */
  readonly kin: Mendable['beside'];
  /** Whether words in a language resemble a claim. */
  resembles(language: Language, said: string): boolean;
}

/** How far a rewrite looks around its span: a passage may be a book without a full stop. */
const farthest = 400;

/** The beginning of another clause at the end of a span, and no more of it: "before someone else does and we". */
const begun = new RegExp(String.raw`(?<=\p{L}.*)(?:[ \t]+(?:(?:and|but|so)[ \t]+(?:(?:the|our|we|it|they|this|there)(?:[ \t]+\p{L}+)?|(?:has|have|comes|includes)(?:[ \t]+(?:an?|the|with))?)|يا|ثم|لكن|ولكن|وال\p{L}+[ \t]+[يت]\p{L}{2,})|(?<=^ف?(?:لا|ما|مت|خل|كن|بط|كف|[إا]يا|[إا]وع)\p{L}*[ \t].*)[ \t]+[وف]${calledTo}${callForm}|،[ \t]*و\p{L}+|[،,]?[ \t]+(?:و?لأن(?:ه|ها|و)?|لا|ولا|حيث|و?إذا|هل))$`, 'iu');

/** Behind a noun with its article, what is said of it: «⟦في الإمارات والشحن⟧ مجاني». */
const predicate = /^[ \t]+(?!ال|ل|و|ب|(?:من|في|عن|على|مع|فقط|جد[اً]+|أيضًا|أو|كل|بدون|دون|بلا|حتى|عند|قبل|بعد|إلى|الى|هذا|هذه|غير|اللي|كما|ضمن|خلال)(?!\p{L}))\p{L}{3,}/u;

/** Words at the start of a span that are another clause's: what a bracket closes before the comma, a day before the «ف» of its clause. */
const others: Record<Language, RegExp> = {
  en: /^[^()[\]،,]{0,30}[\])]+[،,][ \t]*/u,
  ar: new RegExp(String.raw`^[^()[\]،,]{0,30}[\])]+[،,][ \t]*|^(?!${calledTo}|عج|يل|هي|لا|ما|مت)(?:\p{L}{2,}[ \t]+){1,2}(?=ف(?:ال|هذ[اهي])\p{L}*[ \t]|و\p{L}{3,}(?:ك|كم|نا)[ \t]+مضمون)`, 'u'),
};

/** The second half of a name at the end of a span, behind it: «في العالم ⟦⟧ العربي», «الدرجة ⟦⟧ الكاملة». */
const adjective = /^[ \t]+ال(?!ذي(?!\p{L})|تي(?!\p{L})|لي(?!\p{L}))\p{L}{2,}/u;

/** The rest of an office's name behind it: "the Bank ⟦⟧ of England". */
const office = /(?:^|\s)(?:Bank|Ministry|Department|University|Institute|College|Board|Bureau|House|Office|Council|Academy|Society|Federation|Association|[Ss]tate|[Cc]ity|[Cc]ounty)$/, ofWhat = /^ (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+)*/u;

/** How much a promise is of, behind it: «بعائد مضمون ⟦⟧ 12% سنويًا». */
const rate = /^[ \t]+(?:يصل إلى[ \t]+|قدره[ \t]+|نسبته[ \t]+|بنسبة[ \t]+)?[\d٠-٩][\d٠-٩.,٫]*[ \t]?[%٪](?:[ \t]+(?:سنوي|شهري|يومي|أسبوعي)\p{L}{0,2}\p{M}*\p{L}?)?/u;

/** How far behind an Arabic span its last noun goes on. */
function nounBehind(said: string, behind: string): number {
  // «قبل لا يخلص ⟦⟧ مقاسك», «قبل ما يطير ⟦⟧ من إيدك».
  const subject = /قبل (?:ما|لا|أن) [يت]\p{L}+$/u.test(said) ? /^[ \t]+(?:ال\p{L}{3,}|من[ \t]+(?:بين[ \t]+)?[إا]?يد\p{L}+|\p{L}{3,}(?:ك|كم|ها|نا))(?!\p{L})/u.exec(behind)?.[0].length : undefined;
  if (subject) return subject;
  // «حتى تعود ⟦⟧ من عملك».
  const returning = /حتى [تي](?:عود|رجع)$/u.test(said) ? /^[ \t]+(?:من|إلى)[ \t]+\p{L}+/u.exec(behind)?.[0].length : undefined;
  if (returning) return returning;
  const measured = /(?:عائد|عوائد|أرباح|ربح|دخل)\p{L}* (?:ثابت|مضمون)\p{L}*$/u.test(said) ? rate.exec(behind)?.[0].length : undefined;
  if (measured) return measured;
  // «دينار ⟦⟧ ونصف», «وزارة الحج ⟦⟧ والعمرة».
  const sum = /(?:دينار|درهم|ريال|جنيه|دولار|يورو|ساعة|يوم|شهر|سنة|مرة|مرات|ضعف|مرتين|ضعفين)[اًا]*$/u.test(said) ? /^[ \t]+و(?:نصف?|ربع|ثلث)(?!\p{L})/u.exec(behind)?.[0].length : undefined;
  const office = /(?:وزارة|هيئة|إدارة|دائرة) ال\p{L}+$/u.test(said) ? /^[ \t]+وال\p{L}{3,}/u.exec(behind)?.[0].length : undefined;
  if (sum ?? office) return (sum ?? office) as number;
  const noun = /[ \t](?:[وبلف]?ال|لل)(?!كل(?!\p{L})|جميع|ناس)\p{L}{2,}$/u.exec(said)?.[0], next = noun && adjective.exec(behind)?.[0];
  return next && (/ي$|ية$/u.test(next) || /ة$/u.test(next) && /ة$/u.test(noun)) ? next.length : 0;
}

/** The span in the part of its passage that lies about it, without the beginning of another clause, which stays. */
export function nearby(claim: Mendable): Mendable {
  const { passageStart, prose, sentence, language } = claim, said = prose.slice(claim.start - passageStart, claim.end - passageStart), behind = prose.slice(claim.end - passageStart, claim.end - passageStart + 40);
  // «أنقى منه ولا ⟦⟧ أثبت».
  const nor = language === 'ar' && / ولا$/u.test(said) ? /^[ \t]+\p{L}+(?=[،,.!؟]|$)/u.exec(behind)?.[0].length ?? 0 : 0;
  const cut = !nor && /^[ \t]+(?!غير)\p{L}/u.test(behind) ? begun.exec(said)?.[0].length ?? (language === 'ar' && predicate.test(behind) ? /[ \t]وال(?!د)\p{L}{2,}$/u.exec(said)?.[0].length : 0) ?? 0 : 0;
  // "The room has ⟦a view and is in demand⟧": the view is another's.
  const goesBefore = prose.slice(sentence.start, claim.start - passageStart);
  const other = language === 'en' && /\p{L}\s+$/u.test(goesBefore) ? /^(?:an?|the|our|this|these|your) [^.,;:!?]*\s(?:and|but)\s+(?=(?:is|are)\s)/iu.exec(said)?.[0].length ?? 0 : 0;
  // "as ⟦gentle on the earth⟧ as rain", "completely and ⟦utterly free⟧".
  const likened = language === 'en' && /^\s+as\s/.test(behind) ? /(?<!\p{L})as\s+$/iu.exec(goesBefore)?.[0].length ?? 0 : 0, doubled = language === 'en' && /^\p{L}+ly\s/u.test(said) ? /(?<!\p{L})\p{L}+ly and $/iu.exec(goesBefore)?.[0].length ?? 0 : 0;
  const and = language === 'en' && /\p{L}[ \t]+$/u.test(goesBefore) ? /^(?:and|but|so)[ \t]+(?=\p{L})/iu.exec(said)?.[0].length ?? 0 : 0;
  const lead = others[language].exec(said)?.[0].length || other || and || -likened || -doubled, more = likened ? /^\s+as\s[^,;.!?]*/.exec(behind)?.[0].trimEnd().length ?? 0 : nor || (language === 'en' ? (office.test(said) && ofWhat.exec(behind)?.[0].length) || 0 : cut ? 0 : nounBehind(said, behind));
  const own = inOwnWords(claim), span = cut || lead || more || own !== sentence ? { ...claim, sentence: own, start: claim.start + lead, end: claim.end - cut + more } : claim;
  if (prose.length <= 2 * farthest) return span;
  const from = Math.max(0, span.start - passageStart - farthest), to = Math.min(prose.length, span.end - passageStart + farthest);
  const moved = ({ start, end }: { readonly start: number; readonly end: number }): Mendable['beside'][number] => ({ start: start - from, end: end - from });
  return { ...span, passageStart: passageStart + from, prose: prose.slice(from, to), sentence: { start: Math.max(0, own.start - from), end: Math.min(to, own.end) - from }, beside: span.beside.map(moved), kin: span.kin.map(moved) };
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
