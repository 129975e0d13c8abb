import { openElements } from '../disclosure/elements';
import { factsOf } from '../disclosure/facts';
import { firstThat } from '../engine/ordered';
import type { Draft, Passage } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';
import { withSigns } from '../engine/draft/traits';
import { quotesIn } from '../engine/evidence';
import type { Language, Text } from '../engine/finding';
import type { CheckContext, Mark, Report, Rule } from '../engine/rule';
import { own, signedBlocks } from './checks/bylines';
import { pickedReviews } from './checks/pickedReviews';
import { unverifiedTestimonialExamples } from './unverified-testimonial.examples';

const callMessage: Text = {
  en: '“{text}” presents words or pictures of buyers, and nothing here shows that they are real or typical. Say how they were collected and checked, and what most people can expect.',
  ar: '«{text}» تقدّم كلام مشترين أو صورهم، ولا شيء هنا يبيّن أنها حقيقية أو معتادة. اذكر كيف جُمعت وكيف تُحقّق منها، وماذا يتوقع معظم الناس.',
};
const titles = {
  vouch: { en: 'Say who said it and when', ar: 'اذكر من قال ذلك ومتى' },
  count: { en: 'Say whose words they are', ar: 'اذكر كلام مَن هو' },
} satisfies Record<string, Text>;
/** Praise of what a thing did to somebody, which it will not do to all. */
const results = /\b(?:kilos?|kgs?|lbs?|pounds? (?:lighter|gone|in)|stone|weight|slim\w*|dress sizes?|lost|gained|pain|ache|skin|acne|wrinkles?|hair|slee?pt?|grades?|scores?|passed|exam|fluent|earn\w*|income|salary|sales|profit|doubled|tripled|saved|cured?|healed?|relief|energy|before|after|changed|life|guessed|noticed|results?|weeks?|months?)\b|كيلو|وزن|نحف|نزل|خس[ّ]?|ألم|وجع|بشر|حب[وّ]?ب|تجاعيد|شعر|نوم|نمت|صار|درج|علام|نجح|امتحان|بطلاقة|دخل|أرباح|راتب|مبيعات|ضاعف|وفّ?ر|شف[اى]|طاب|تعاف|غيّ?ر|حيات|قبل|بعد|نتيج|نتائج|أسبوع|شهر/iu;
const proof = { results: { en: ' ({verified customer: order or date}; results vary)', ar: ' ({تجربة موثّقة: الطلب أو التاريخ}؛ وتختلف النتائج)' }, others: { en: ' ({verified customer: order or date})', ar: ' ({تجربة موثّقة: الطلب أو التاريخ})' } } satisfies Record<string, Text>;
const counted = { results: { en: ' ({number} verified customers, {month}; results vary)', ar: ' ({العدد} من العملاء الموثّقين، {الشهر}؛ وتختلف النتائج)' }, others: { en: ' ({number} verified customers, {month})', ar: ' ({العدد} من العملاء الموثّقين، {الشهر})' } } satisfies Record<string, Text>;

/** The note that `kind` is for the praise in `passage` about the offset `at`: a passage may be a book. */
function note(kind: typeof proof, { start, prose }: Passage, at: number, language: Language): string {
  const said = prose.slice(Math.max(0, at - start - 300), at - start + 100).replace(/[\u064B-\u0650\u0652]/g, '');
  return kind[results.test(said) ? 'results' : 'others'][language];
}

export const unverifiedTestimonial: Rule = {
  id: 'unverified-testimonial',
  principle: 'identity',
  severity: 'warning',
  title: { en: 'Testimonial that nobody can verify', ar: 'شهادة عميل لا يمكن التحقق منها' },
  why: {
    en: 'Readers believe other buyers more than sellers. Praise without a buyer behind it, or the one best case shown as usual, makes them pay for what they will not get.',
    ar: 'يصدّق القارئ المشترين أكثر من البائع. والثناء الذي لا مشتري وراءه، أو أفضل حالة معروضة كأنها المعتاد، يجعله يدفع ثمن ما لن يناله.',
  },
  instead: {
    en: 'Quote a verified buyer with the date, say whether anything was given in return, and what is typical: “Verified buyer, 3 June 2026. Results vary.” One note in the text is enough for all.',
    ar: 'انقل كلام مشترٍ موثّق مع التاريخ، واذكر هل حصل على مقابل، وما المعتاد: «مشترٍ موثّق، 3 يونيو 2026. تختلف النتائج». وتكفي ملاحظة واحدة في النص لكل الشهادات.',
  },
  message: {
    en: '“{text}” is praise with no buyer readers could trace, and may be rare or invented. Add who bought, when, how it was checked, and what is typical.',
    ar: '«{text}» ثناء لا يُعرف وراءه مشترٍ، وقد يكون نادرًا أو مختلقًا. أضف من اشترى ومتى وكيف تُحقّق من كلامه، وما المعتاد.',
  },
  yieldsTo: ['unverifiable-social-proof'],
  references: ['us-465-2', 'us-255', 'eu-ucpd-a23bc', 'uk-dmcc-sch20', 'in-dp-1'],
  options: {
    proofs: {
      type: 'strings', default: [],
      description: { en: 'Further wordings that show where your reviews come from, for example “collected by Acme Reviews”.', ar: 'صيغ أخرى تبيّن مصدر التقييمات، مثل «جُمعت عبر منصة أكمي».' },
    },
  },
  sign: 'testimony',
  check(draft, context) {
    const chosen = pickedReviews(draft, context);
    return isProven(draft, context) ? chosen : [...chosen, ...unverified(draft, context)];
  },
  examples: unverifiedTestimonialExamples,
};

function unverified(draft: Draft, context: CheckContext): Report[] {
  const set = (name: string): readonly Mark[] => context.marks(name).filter(({ passage }) => !passage.hidden);
  const others = [...set('notTestimony'), ...set('aboutCopy')];
  const isOther = (mark: Mark): boolean => others.some(({ passage }) => passage.start === mark.passage.start && passage.end === mark.passage.end);
  const reports: Report[] = [];
  const add = (report: Report): void => {
    if (!reports.some(({ start, end }) => start < report.end && end > report.start)) reports.push(report);
  };
  // One finding for what one person says, and one for the announcement above it.
  const voices = new Set<string>();
  // What a sponsored writer praises is an endorsement, and other rules ask for its label.
  const endorsed = factsOf(draft).brand !== undefined || ['sponsorSignal', 'adLabel', 'affiliateSignal', 'affiliateNotice'].some((name) => context.marks(name).length > 0);
  const hear = (mark: Mark, counts: (passage: Passage) => boolean): void => {
    const { passage } = mark;
    if (isOther(mark) || isDated(passage) || !counts(passage)) return;
    const quote = quoteAround(passage, mark);
    if ((endorsed && !quote) || /[[{]/.test(draft.text.slice(mark.start, mark.end))) return;
    const voice = `${passage.start} ${quote?.start ?? 'whole'}`;
    if (!voices.has(voice)) add(quoted(passage, mark));
    voices.add(voice);
  };
  for (const mark of longest(set('testimony'))) hear(mark, (passage) => !context.isHunch || isVoiced(passage, mark));
  for (const mark of longest(set('praise'))) hear(mark, (passage) => isAttributed(passage, mark));
  const about = new Set(others.map(({ passage }) => passage.start));
  for (const { passage, found: quotes } of signedQuotes(draft)) {
    const [language] = passage.languages;
    if (!language || passage.hidden || passage.kind === 'cell' || passage.kind === 'heading' || about.has(passage.start) || isDated(passage)) continue;
    for (const { start, end } of quotes) {
      add({ start: passage.start + start + 1, end: passage.start + end, language, fixes: [vouch(passage, passage.start + end + 1, language)] });
    }
  }
  for (const { passage, start, end, signed } of signedBlocks(draft)) {
    const [language] = passage.languages;
    if (language && !about.has(passage.start) && !isDated(passage)) add({ start, end, language, fixes: [{ title: titles.vouch, edits: [{ start: signed, end: signed, text: note(proof, passage, end, language) }] }] });
  }
  for (const mark of longest(set('testimonyCall'))) {
    const { start, end, kind } = mark.passage;
    if (kind !== 'cell' && !(kind === 'heading' && isKeptBelow(draft, mark.passage)) && !isOther(mark) && !isDated(mark.passage) && !isOpinion(draft, mark) && !/\byour\s+$/i.test(draft.prose.slice(start, mark.start)) && !reports.some((report) => report.start >= start && report.end <= (kind === 'heading' || /:\s*$/.test(mark.passage.prose) ? end + 40 + report.end - report.start : end))) add(call(mark));
  }
  let rated = false;
  for (const { passage, found: row } of starsIn(draft)) {
    const isRating = rating(passage.prose), language = passage.languages[0] ?? (isRating || /^[\s★⭐]+$/.test(passage.prose) ? draft.languages[0] ?? 'en' : undefined);
    if (passage.hidden || !language || isDated(passage) || (isRating ? rated || isLinked(draft, passage) : /\d/.test(passage.prose))) continue;
    const start = passage.start + row.index, end = isRating ? passage.end : start + row[0].length;
    if (reports.some((report) => report.end > passage.start && report.start < passage.end)) continue;
    add({ start, end, language, fixes: isRating ? [{ title: titles.count, edits: [{ start: end, end, text: note(counted, passage, end, language) }] }] : [vouch(passage, quoteBehind(passage, end) ?? end, language)] });
    // One note says where all the ratings of a page come from.
    rated ||= isRating;
  }
  return reports;
}

/** Somebody's voice: a quotation, stars, who says it, or a first person. What only resembles praise is nobody's testimony without one. */
const voice = /["“”«»★⭐]|(?:^|\s)['‘]|^\s*>|\b(?:I|me|my|mine|says?|said|told|tells|writes?|wrote|put it|verdict|review)\b|[–—-]\s*\p{Lu}|(?<!\p{L})و?(?:تقول|يقول|قالت?|كتبت?|أنا|انا|كنت|صرت|جربت\p{L}*|زوجي|زوجتي|جوزي|مراتي|ابني|بنتي|ولدي|عيالي|أمي|حياتي|لي|معي|معايا|عندي|بشرتي|وجهي|وشي|شعري|وزني|طلبت\p{L}*|اشتريت\p{L}*|لقيت\p{L}*|شفت|حسيت|نزلت|خسرت)(?!\p{L})/iu;

function isVoiced({ start, prose }: Passage, mark: Mark): boolean {
  return voice.test(prose.slice(Math.max(0, mark.start - start - 200), mark.end - start + 60));
}

/** Stars with an average or a count, and no word of where they come from. */
function rating(prose: string): boolean {
  return /[\d٠-٩][\d٠-٩.,٫٬]*[\d٠-٩]|\(\s*[\d٠-٩]/.test(prose) && !/\p{L}/u.test(prose.replace(/[\u064B-\u0652]/g, '').replace(/\b(?:reviews?|ratings?|rated|stars?|out|of|from|by|based|on|customers?|buyers?|excellent)\b|تقييم\p{L}*|مراجع\p{L}*|نجوم|نجمة|من|أصل|آراء|ممتاز|عميل\p{L}*|مشتر\p{L}*/giu, ''));
}

/** A link says where to look. */
function isLinked(draft: Draft, { start, end, kind }: Passage): boolean {
  return kind === 'link' || /<a\b|\]\(/i.test(draft.text.slice(start, end)) || openElements(draft, start).some(({ name }) => name === 'a');
}

const stars = /(?:[★⭐]\uFE0F?\s?){4,5}/;
const starsIn = passagesWith(({ prose }) => stars.exec(prose) ?? undefined, withSigns('★⭐'));

/** "What our readers think of remote work": readers on a subject, not buyers on what is sold. */
function isOpinion(draft: Draft, { start, end, passage }: Mark): boolean {
  return /\bthink$/i.test(draft.prose.slice(start, end)) && /^\s+(?:of|about|on)\s+(?!(?:us|me|it|them|our|my|the|this|these|their|its)\b|\p{Lu}\p{Ll})/u.test(draft.prose.slice(end, passage.end));
}

/** A note anywhere says where praise comes from, or that results vary. */
function isProven(draft: Draft, context: CheckContext): boolean {
  if (context.marks('testimonyProof').some(({ passage }) => !passage.hidden)) return true;
  const wordings = (context.options['proofs'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  return wordings.length > 0 && draft.passages.some(({ hidden, prose }) => !hidden && wordings.some((wording) => prose.toLowerCase().includes(wording)));
}

/** What is quoted under a heading says when it was said. */
function isKeptBelow({ passages }: Draft, { end }: Passage): boolean {
  let next = firstThat(passages.length, (n) => (passages[n] as Passage).start >= end);
  for (let passage; (passage = passages[next]) && passage.kind !== 'heading'; next++) if (isDated(passage)) return true;
  return false;
}

function isDated({ prose }: Passage): boolean {
  return /(?<![\d,.])(?:20\d\d|٢٠[٠-٩]{2})(?!\d)/.test(prose);
}

/** Of marks that share words, the longest. */
function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let reached: Mark | undefined;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Of those that start no later the one that ends last; equals stay beside each other.
    if (reached && reached.end >= mark.end && reached.end - reached.start > mark.end - mark.start) continue;
    kept.push(mark);
    if (!reached || mark.end > reached.end) reached = mark;
  }
  return kept;
}

/** Somebody's words: in quotation marks or a block quote with a name behind or before, or under a row of stars. */
function isAttributed(passage: Passage, mark: Mark): boolean {
  const { prose } = passage;
  if (stars.test(prose)) return true;
  if (passage.quoted) return /(?:^|\n)[\s>]*(?:[-–—~]{1,2})\s*\p{L}/u.test(prose);
  const quote = quoteAround(passage, mark);
  if (!quote || refusal.test(prose.slice(quote.start + 1, quote.end)) || letters.test(prose.slice(0, quote.start))) return false;
  const after = prose.slice(quote.end + 1);
  return signed.test(after) || named.test(after) || introduced(prose.slice(0, quote.start));
}

/** A name or a role after a dash. */
const signed = /^[\s.,،]*(?:[-–—~―(]{1,2}\s*@?\p{L}|(?:says|by)\s+(?:\p{Lu}|an? \p{Ll})|(?:he|she|they|one (?:user|customer|client|member)|\p{Lu}\p{Ll}+)\s+(?:told us|tells us|says|said|wrote)\b|(?:يقول|تقول|قالت|بقلم)\s+\p{L})/u;
/** A name alone. */
const named = /^[\s.,،]*(?!(?:وانته|ولا|ولم|ولن|وهو|وهي|وقد|وكان|فهو|فلا|لأن)|(?:ثم|هو|هي|في|من|على|إلى|أو|عند|بعد|قبل|كل|مع|ليس|ليست|كان|كانت|هذا)\s)[\p{Lu}\p{Script=Arabic}][\p{L}'’.]*(?:\s+[\p{Lu}\p{Script=Arabic}][\p{L}'’.]*){0,2}\s*(?:[,،.(]|$)/u;
/**
 * As buyers are signed: a first name alone or with an initial, a name with age, town or role, a handle, a role.
 * Thinkers and officials are signed with their full name.
 */
const buyer = /^[\s.,،]*[-–—~―]{1,2}\s*(?:@\w|\p{Ll}[\p{L}-]*\s+\p{L}|(?:أم|أبو|أب|عيلة|عائلة|آل|الأستاذ|مدرس|معلمة|مدير|صاحب|مشتركة|عميل|طالب|موظف|ربة)\s+\p{L}|(?:\p{Lu}[\p{L}'’]+|\p{Script=Arabic}{2,})(?:\s+\p{Lu}\.?|\s+\p{Script=Arabic}\.|\s*(?:&|and)\s*\p{Lu}\p{L}+|\s+و\p{Script=Arabic}{2,})?\s*(?:[,،(]\s*[\p{L}\d]|[.)]?\s*$|\s+من\s|\s*(?:[✔✓☑]|verified\b|موثق)))/u;
/** Whoever speaks has told the seller. */
const toldUs = /(?:\b(?:told|wrote to|writes to) us|(?:^|\s)(?:قال|قالت|كتب|كتبت|حكى|حكت)\s+لنا)\s*[:،,]?\s*$/iu;
/** A name and an age. */
const aged = /^[\s.,،]*(?:\p{Lu}[\p{L}'’]+|\p{Script=Arabic}{2,})(?:\s+\p{Lu}\.?)?\s*[,،(]\s*\d{2}\b/u;
/** A name and a town, a handle or a role, with nothing behind. */
const placed = /^[\s.]+(?:@\w+\s*$|(?:CEO|CTO|Founder|Owner|Manager|Director|Head of|مدير|صاحب|مؤسس)(?=[\s,،])[^.!?\n]{0,40}$|(?:\p{Lu}[\p{L}'’]+|(?:(?:أم|أبو|بو|عائلة)\s+)?\p{Script=Arabic}{2,})(?:\s+\p{Lu}\.)?\s*[،,]\s*[\p{Lu}\p{Script=Arabic}]\p{L}+\s*\.?\s*$)/u;
/** Mrs. S. */
const courtesy = /^([\s.,–—-]*)(Mrs?|Ms|Miss)\.? \p{Lu}[\p{L}'’-]*\.?/u;
/** A mood and a role: nobody. */
const unnamed = /^[\s.,(–—-]*(?:an? |one (?:of our )?)?(?:very )?(?:happy|satisfied|delighted|grateful|loyal) [\p{L} -]{3,25}[).]?(?:\n|$)/iu;
const thinkers = /^[\s.,،]*[-–—~―(]{1,2}\s*(?:plato|aristotle|socrates|confucius|rumi|voltaire|seneca|gandhi|einstein|buddha|nietzsche|anonymous|unknown|anon|proverb|editor|سقراط|أفلاطون|أرسطو|المتنبي|جبران|فولتير|غاندي|مجهول|مثل|حكمة|القرآن|حديث|[^،\n]{2,25}، ?(?:مسؤول|مندوب)[ةه]? ال(?:حجز|تأجير|مبيعات))/iu;
/** An answer to an offer. */
const refusal = /^\s*(?:no|لا)[,،.]?\s+(?:thank|شكر)/iu;
/** Readers write to a paper. */
const letters = /\bletters? (?:of the week|to the editor)\b|رسال[ةه] (?:الأسبوع|الشهر|القارئ)|رسائل القراء|بريد القراء/iu;

function introduced(before: string): boolean {
  return /[:：]\s*$/.test(before) && (before.split(/[.!?؟]\s/).at(-1) as string).trim().split(/\s+/).length <= 6;
}

const withQuotes = withSigns('"\'“”„«»‹›‘’「」');
/** Quotations signed as buyers' words are, whatever they praise. */
const signedQuotes = passagesWith((passage) => {
  const { prose } = passage;
  const quotes = quotesIn(passage).filter(({ start, end }) => {
    const after = prose.slice(end + 1, end + 80).replace(courtesy, '$1$2');
    return !/[[{]/.test(prose.slice(start, end)) && /\p{L}\s+\p{L}/u.test(prose.slice(start + 1, end)) && (buyer.test(after) || unnamed.test(after) || aged.test(after) || placed.test(after) || toldUs.test(prose.slice(0, start))) && !thinkers.test(after) && !refusal.test(prose.slice(start + 1, end)) && !letters.test(prose.slice(0, start)) && own.test(prose.slice(start + 1, end));
  });
  return quotes.length ? quotes : undefined;
}, withQuotes);

function quoteAround(passage: Passage, mark: Mark): { start: number; end: number } | undefined {
  const { start } = passage;
  return quotesIn(passage).find((quote) => quote.start < mark.start + 1 - start && quote.end >= mark.end - start);
}

/** Where the quotation ends that begins at `from`. */
function quoteBehind(passage: Passage, from: number): number | undefined {
  const quote = quotesIn(passage).find(({ start }) => passage.start + start >= from - 1);
  return quote && !/\p{L}/u.test(passage.prose.slice(from - passage.start, quote.start)) ? passage.start + quote.end + 1 : undefined;
}

/** The quotation around the praise, where it is short; otherwise the praise alone. */
function quoted(passage: Passage, mark: Mark): Report {
  const quote = quoteAround(passage, mark);
  const short = quote && quote.end - quote.start <= 160;
  const start = short ? passage.start + quote.start + 1 : mark.start;
  const end = short ? passage.start + quote.end : mark.end;
  return { start, end, language: mark.language, fixes: [vouch(passage, quote ? passage.start + quote.end + 1 : mark.end, mark.language)] };
}

/** Whose words a passage is, behind a dash at its end: "… every morning. – Sara, Leeds". */
const signature = /^[^–—―]*(?:^|[\s.!?؟…»”"])[-–—~―]{1,2}\s*@?\p{L}(?!.*\.\s+\p{L}{2})[^\n!?؟«“"–—―]{0,40}$/u;

/** Behind the name that follows, or where the sentence or line ends. */
function vouch(passage: Passage, from: number, language: Language): { title: Text; edits: { start: number; end: number; text: string }[] } {
  const { start, prose, quoted: inQuote } = passage;
  // A name stands near; what is asked at every key reads no book for it.
  const rest = prose.slice(from - start), said = rest.length < 600 ? rest.trimEnd() : '', isSigned = !(inQuote ? /["«“]/ : /["«“\n]/).test(said) && signature.test(said);
  const stop = isSigned ? undefined : /[.!?؟]*(?=\n|$)|(?<=(?<!\b(?:Mrs?|Ms)|(?:^|[\s—–-])\p{Script=Arabic})[.!?؟…])\s/u.exec(rest);
  let end = stop ? stop.index : rest.length;
  end = rest.slice(0, end).trimEnd().replace(/\.$/, '').length;
  // The stop of an initial belongs to the name.
  if (rest[end] === '.' && /[\s.]\p{Lu}$/u.test(rest.slice(0, end))) end++;
  const place = from + end;
  return { title: titles.vouch, edits: [{ start: place, end: place, text: note(proof, passage, from, language) }] };
}

/** "Sara lost two sizes", "Meet Laura": one buyer's story. */
const oneBuyer = /\b(?!Our|My|The|We|They|Real|See|Watch|How)\p{Lu}\p{Ll}+(?:['’]s incredible|['’]s amazing| (?:lost|dropped|doubled|tripled|went|paid|quit|saved|built|made))\b|\b(?:Meet|how) \p{Lu}\p{Ll}+/u;

/** Behind what the announcement says, in front of the punctuation. */
function call({ start, end, language, passage }: Mark): Report {
  const rest = passage.prose.slice(end - passage.start);
  const place = end + rest.slice(0, /[.!?؟…،;؛:]+(?=\s|$)|,(?=\s)|\n|\s[-–—]\s|$/.exec(rest)?.index ?? rest.length).trimEnd().length;
  const ofOne = oneBuyer.test(passage.prose.slice(start - passage.start, end - passage.start));
  return { start, end, language, message: callMessage, fixes: [{ title: ofOne ? titles.vouch : titles.count, edits: [{ start: place, end: place, text: note(ofOne ? proof : counted, passage, end, language) }] }] };
}
