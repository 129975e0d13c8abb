import { countWords, hasWords } from './wording';

/** «و» before a word, and no letter of it. */
export const andWord = 'و(?!قت|احد|حيد|زن|زار|جه|جبة|جبات|جد(?!ة)|صل|صول|صف|صي(?![افد])|ظيف|سط|سيل|ساد|سائ(?!ق)|رق|رد|رش|اجب|ثائق|فر(?![صعيقا])|فّر|قع|قاي|ضع(?!ف)|عد(?!د)|طن|كيل(?!و)|كال|لد|لاء|داع)\\p{L}[\\p{L}\\p{M}]{2,}';
const opensWithAnd = new RegExp(`^${andWord}|^و\\d|^و(?:لم|لن|لا|ما|مش|قد|هو|هي|كل|من|إن|لو|في|مع|هذ[اهي])(?!\\p{L})`, 'u');

/** What readers are called to do, and forms of it to a woman, to people and with a pronoun. */
export const calledTo = '(?:[اأ](?:طلب|حجز|شترك|شتر|نضم|دخل|ختار|تصل|لحق|بدأ|ستثمر|ضغط|شرب|ستخدم|رسل|سرع)|سج[ّ]?ل|شارك|جر[ّ]?ب|خ[ذد]|تعال|تواصل|كل[ّ]?م|راسل|زور|سارع|بادر|تفض[ّ]?ل|شر[ّ]?ف|حم[ّ]?ل|قد[ّ]?م|املأ)';
export const callForm = '(?:ي|وا|نا|ونا|وا?ها|ها|وا?ه|ه)?(?!\\p{L})';
const warned = 'لا ت(?:نتظر|تردد|تأخر|فو[ّ]?ت|ضي[ّ]?ع|ؤج|نس|دع)';
const soCall = String.raw`ف(?:${calledTo}${callForm}|${warned}|خل[ّ]?ينا|ننصح|يرجى|من الأفضل)`;
/** What a clause calls for or leads to: «فاحجز», «لذلك». */
export const soThen = String.raw`${soCall}|${warned}|و?لذلك(?!\p{L})|لذا(?!\p{L})|لهذا(?!\p{L})|ع[ل]?شان (?:كد[اه]|كذ[اه]|هيك|جذي)`;
const drawn = new RegExp(`^[ \\t]+(?:${soThen})`, 'u');
const calls = new RegExp(`^[ \\t]*و?${calledTo}${callForm}`, 'u');
/** What makes an Arabic clause the reason for the one before it, or sets it against that one, without a comma. */
const reason = /(?:^|[،,]?[ \t]+)و?(?:لأن|لان|لأن[وه](?=[ \t]+ال)|حيث [إأا]ن|حيث(?=[ \t]+ال)|[إا]ذ [إأا]ن|علم[اً]{0,2} (?:بأن|أن)|مع العلم (?:بأن|أن)|(?:خصوص|خاص)\S{1,3} و?أن|لا ?سي[ّ]?ما و?أن|فإن|كما أن)[ \t]+/gu;
const contrast = /[ \t]و?(?:لكن|إلا أن|غير أن|بس)[ \t]+/gu;
/** The same before the very words of a claim that states something: elsewhere it is a purpose, «عشان العيد». */
const because = /[،,]?[ \t]+(?:عشان|علشان|مشان|كرمال)[ \t]+$/u;
/** What the reader is to be spared: «عشان متضيعش منك». */
const inOrder = /[ \t]+(?:عشان|علشان|مشان|حتى|كي|لكي)[ \t]+$/u, refused = /^(?:(?:لا|ما)[ \t]|م[اتي]\p{L}+ش(?!\p{L}))/u;
/** «ف» before a word, and no letter of it. */
const soWord = new RegExp(String.raw`^${soCall}|^ف(?=ال\p{L}{2}|[أإآ]\p{L}|هذ[اهي]|نتائج|مقاعد|مواعيد|حجوز|جدول|طلب|تذاكر|مخزون|دفع[ةت]|كتب|دخل|كمي[ةا]|سعر[نه]|أسعار|جميع|معظم|نصف|ملايين|عشرات|مئات|نسبة|عدد|باق[ية]|باقي|(?:كل|لا|لن|لم|ما|قد|هو|هي|لدينا|عندنا|مش|مو|ليس)(?!\p{L}))`, 'u');
/** A span that states something: a noun with its article, and what is said of it without one. */
const states = /^[وف]?(?:ال\p{L}{2,}|(?!ب?[يتن])\p{L}{3,}نا) (?:[هدذ]\p{L}{1,2} )?(?!ال|إلى|ل|بـ?ال|ب(?:رسوم|سعر|مقابل)|(?:من|في|عن|على|مع|فقط|بس|أيضًا|كذلك|معًا|مجانًا|أو|كل|بدون|دون|بلا|حتى|عند|قبل|بعد|حسب|ضمن|خلال|عبر|كما)(?!\p{L}))[\p{L}\p{M}]{2,}/u;
/** A span that tells what is left, with a verb of its own: «وما بقي إلا ٥ مقاعد». */
const remains = /^و(?:(?:ما|لم) (?:بق[يت]|[يت]تبقى?|[يت]بقى?|ضل)|بق[يت]|تبق[ىت]|باقي|متبقي|ضل|فاضل|آخر)(?!\p{L})/u;
/** What only names things, of which what is joined to it is said too: «الفك ⟦والتركيب يُحسبان لاحقًا⟧». */
export const onlyNames = /^\s*و?ال\S+(?: (?:على|في|من) ال\S+)?(?: وال\S+)*\s*$/u;
/** What leaves a clause open for the one behind it. */
const unfinished = /^[ \t]*و?(?:لو|إذا|اذا|إن|من|مهما|كلما|كل ما|متى|لما|طالما|منذ|بعد ما|بعدما|قبل|عندما|حين|بمجرد|أول ما)(?!\p{L})/u;
/** What the reader gets who does so: «واكسب», «وستنجح». */
const promised = /^و(?:[اأ](?:كسب|ربح|ضمن|نجح|حصل|خسر|ضاعف)|ضاعف|[سه][تن]\p{L}{3,}|بت\p{L}{3,}|راح ت)/u;

/** «ف» behind a comma, and no letter of its word: nouns and verbs that begin with one are few. */
const thenWord = /^ف(?!ري|رص|رع|روع|رق|رن|رش|رح|رد|را[شء]|ند|ناد|ست|سات|سح|ط[وايؤ]|كر|كّ|تر|تح|تا[ةت]|تي|ي[هدلتر]|ين|اتو|واتي|وا[ئك]|ا[ئكطزرخهح]|ئ|قط|قر|قه|و[قرطتل]|ض[لةياّ]|ص[لوي]|ح[صو]|ل[تسافل]|ن[ييوا]|ع[ل]|ع[ّا]|هم|هر|هد|خ[ما]|جر|جأ|م(?!ن)|أر)\p{L}[\p{L}\p{M}]{2,}/u;

/** Whether a clause behind a comma opens with an «و» or «ف» that joins it to the one before. */
export function leadsOn(clause: string): boolean {
  return isJoined(clause) || thenWord.test(clause);
}

/** Whether `text` opens with an «و» that joins it to what stands before. */
function isJoined(text: string): boolean {
  return opensWithAnd.test(text);
}

/** Whether what is flagged in `marked` opens with an «و» or «ف» that is no letter of its first word. */
export function startsJoined(marked: string): boolean {
  const said = marked.slice(marked.indexOf('⟦') + 1);
  return isJoined(said) || soWord.test(said);
}

/** `text` with the «و» that joined the words it takes the place of, `place`, to those `before` them. */
export function keepingAnd(text: string, before: string, place: string): string {
  // The «و» of the clause stays before what takes its place.
  if (/(?:^|[\s،])و$/.test(before) && isJoined(text)) return text.slice(1);
  // «ف» leads on as well.
  if (/[،,][ \t]*$/.test(before) && /^ف[اأ]?\p{L}{4,}/u.test(place) && /^(?:ال|عدد|يصبح|بلغ|وصل|شاهد|قُبل|نجح|حصل|في )/.test(text)) return 'و' + text.replace(/^و(?!صل)/, '');
  if (/^ف/.test(place) && calls.test(text) && hasWords(before)) return 'ف' + text;
  return /[،,\p{L}\p{M}\p{N}%٪)\]»][ \t]*$/u.test(before) && isJoined(place) && /^(?!ثم )[ء-ي{]/.test(text) && !isJoined(text) ? 'و' + text : text;
}

/** Whether an Arabic clause that starts with `words` only goes on from one `before` it that says something of its own, and does not congratulate. */
export function goesOnFrom(before: string, words: string): boolean {
  const joint = /(?:[؛;][ \t]*|[،,][ \t]*(و?))$/u.exec(before);
  return !!joint && (joint[1] !== '' || isJoined(words) || soWord.test(words)) && countWords(before) > 3 && !/فائز|فزت|ربحت|محظوظ|مبروك|تهاني|[اإ]ختيارك|[اإ]خترنا|[أا]نتِ?(?!\p{L})/u.test(before) && !unfinished.test(before);
}

/** Whether `behind` goes on with what is drawn from the clause before it. */
export function drawsFrom(behind: string): boolean {
  return drawn.test(behind);
}

/**
 * Where in `before` the clause of an Arabic span, `said`, begins behind what joins it to one that stays; undefined where its
 * punctuation, at `from`, is all that does. `reasonFrom` is where that joint begins, if it makes a reason of the clause.
 */
export function ownFrom(before: string, from: number, said: string): { readonly from: number; readonly reasonFrom?: number } | undefined {
  // The comma before «لأن» goes with it.
  const comma = /[،,]$/.test(before.slice(0, from)) ? from - 1 : from, part = before.slice(comma);
  const joint = [...part.matchAll(reason)].at(-1);
  if (joint) return hasWords(before.slice(0, comma + joint.index)) ? { from: comma + joint.index + joint[0].length, reasonFrom: comma + joint.index } : undefined;
  const left = before.slice(from);
  if (!hasWords(left)) return undefined;
  // What is drawn from a condition or a claim goes with it.
  if (unfinished.test(left)) return undefined;
  const call = calls.test(left);
  if (call && countWords(left) > 1 && (promised.test(said) || /^و\p{L}{3,}(?:ك|كم) (?!\p{L}{1,2} )\p{L}/u.test(said))) return { from: before.length, reasonFrom: before.trimEnd().length };
  if (/^ف(?:لا|لن|لم|ما)(?!\p{L})/u.test(said) && !call) return undefined;
  if (soWord.test(said) && /[\p{L}\p{M}\p{N}\])%]\s+$/u.test(left)) return { from: before.length, reasonFrom: before.trimEnd().length };
  const spared = inOrder.exec(left);
  if (spared && refused.test(said) && hasWords(left.slice(0, spared.index))) return { from: before.length, reasonFrom: before.length - spared[0].length };
  if (remains.test(said) && countWords(left) > 1) return { from: before.length };
  if (states.test(said)) {
    const purpose = because.exec(left);
    if (purpose) return hasWords(left.slice(0, purpose.index)) ? { from: before.length, reasonFrom: before.length - purpose[0].length } : undefined;
    if (/^و/.test(said) && countWords(left) > 1 && !onlyNames.test(left)) return { from: before.length };
  }
  const against = [...left.matchAll(contrast)].at(-1);
  return against && hasWords(left.slice(0, against.index)) && from + against.index + against[0].length === before.length && states.test(said) ? { from: before.length } : undefined;
}
