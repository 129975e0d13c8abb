import { isDated } from './suggestion';
import { boundary, untilAnother } from './clause';
import { countWords, hasWords } from './wording';
import type { Language } from '../finding';

/** Words before a removed span that would be left waiting for it. */
const waits: Record<Language, RegExp> = {
  en: /(?:^|\s)(?:is|are|was|were|be|been|being|am|has|have|had|\p{L}+['’](?:s|re|m|ve|ll)|a|an|the|our|your|my|their|its|his|her|this|these|that|of|to|for|by|with|from|on|at|in|and|or|but|not|never|very|so|as|than|if|because|get|gets|use|it|we|you)\s*$/iu,
  ar: /(?:^|\s)(?:على|في|من|عن|إلى|الى|مع|أن|إن|هو|هي|كان|كانت|كل|أو|ثم|لأن|بأن|هذا|هذه|غير|إنه|إنها|أنه|أنها|نحن|أنا|أنت)\s*$/u,
};

/** Words behind a removed span that hung on it. */
const hangs: Record<Language, RegExp> = {
  en: /^\s*(?:way|manner|for|with|without|at|in|on|from|by|of|to|until|than|as|like|that|who|which|because|while|when|if|before|after|since|is|are|was|were|will|has|have)(?![\p{L}\p{N}'’-])/iu,
  ar: /^\s*(?:على|في|من|عن|إلى|الى|مع|أن|أنه|أنها|قبل|بعد|عند|حتى|كي|لأن|التي|الذي|اللي|أو|ب(?:ـ|ه|ال)\p{L}{2,}|لل\p{L}{2,}|ل(?:ه|ها|ك|كم)(?!\p{L})|ب\p{L}{4,})(?!\p{L})/u,
};

/** Arabic words that only another clause can follow. */
const waitsForClause = /(?:^|\s)و?(?:لكن|بس|لأن|حيث|[إأ]لا أن|غير أن)\s*$/u;

/** Behind a removed clause, more about what it was about: "and it comes in a box". */
const goesOn: Record<Language, RegExp> = { en: /^,\s*(?:which|who|whose|where)\s/iu, ar: /^،?\s*و[بهس]?[يت]\p{L}{2,}/u };

/** A condition without what it is one for: "if you like tea, ". */
const condition = /^\s*(?:if|when|because|since|until|unless) [^,]*,\s*$/i;

/** Words that join what follows to what stands before, and so may open a short sentence. */
const joinsOn = /^(?:and|then|so|ثم|و)\s+\S+\s+\S/i;

/** So many words say nothing: a name or a greeting is no sentence, "folks", "dear reader". */
const namesOnly: Record<Language, number> = { en: 2, ar: 1 };

/** Whether the words around the span, `start` to `end` in `prose`, still say something without it. */
export function standsWithout(prose: string, start: number, end: number, sentence: { readonly start: number; readonly end: number }, language: Language): boolean {
  const before = prose.slice(sentence.start, start), said = prose.slice(end, sentence.end);
  // "A ⟦natural⟧, mild soap": the comma goes with the first of several.
  const behind = /(?:^|\s)(?:an?|the|our|your)\s+$/iu.test(before) ? said.replace(/^,(?=\s)/, '') : said;
  // What is set against a clause goes with what sets it.
  if (/(?:,\s+but|،\s*(?:لكن|ولكن|بس))\s+$/iu.test(before) && !hasWords(said)) return true;
  if (language === 'ar' && waitsForClause.test(before)) return false;
  if (/[:：]\s*$/.test(before)) return hasWords(behind.replace(boundary, '')) || hasWords(prose.slice(sentence.end));
  const bound = behind.search(boundary), left = before.slice(([...before.matchAll(boundary)].at(-1)?.index ?? -1) + 1), right = bound < 0 ? behind : behind.slice(0, bound);
  if (hasWords(left)) {
    // "And" goes with the words that it joins.
    if (waits[language].test(left.replace(/\s+(?:and|or|&|و|أو)\s*$/iu, '')) && (!hasWords(right) || hangs[language].test(right))) return /\s(?:and|or|&|و|أو)\s*$/iu.test(left);
    return countWords(left + right) > namesOnly[language];
  }
  if (hangs[language].test(right) || goesOn[language].test(behind)) return false;
  // What stands in brackets is said of the words before them.
  if (!hasWords(before) && /^\s*\(/.test(behind)) return false;
  const rest = behind.replace(/^[^\p{L}\p{N}]+/u, '');
  if (rest.toLowerCase().startsWith(prose.slice(start, end).toLowerCase())) return true;
  if (hasWords(rest)) return hasWords(before) || (countWords(rest) > namesOnly[language] && !/^يا\s/.test(rest)) || joinsOn.test(rest);
  if (hasWords(before)) return countWords(before) > 1 && !condition.test(before);
  // All of a sentence may go, but for the answer to a question.
  return hasWords(prose.slice(sentence.end)) || !/[?؟]\s*$/.test(prose.slice(0, start));
}

/** A greeting that stays where the rest of its sentence is written anew. */
const greeting = /^\s*(?:(?:dear(?!\s+winner)|hi|hello|hey)(?:\s+\p{L}+){0,3}|(?:عزيزي|عزيزتي|أعزاءنا|مرحبًا|مرحبا|أهلًا|أهلا|السلام عليكم)(?:\s+\p{L}+){0,3})\s*[,،:]\s*/iu;

/** An alarm before a claim, which goes with it. */
const alarms = /^\s*(?:(?:final|last|urgent|important)\s+\p{L}+|urgent|alert|scratch here|(?:إشعار|تنبيه|تذكير)\s+\p{L}+|عاجل|تنبيه)\s*[:–—-]\s*$/iu;

/** A cheer before a claim, which goes with it. */
const cheers = /(?<=^|[.!?؟…\n]\s*)(?:congratulations|congrats|winner|hooray|woohoo|boom|bingo|jackpot|surprise|you['’]re in|ألف مبروك|مبروك|مبرووك|تهانينا|هنيئًا لك|هنيئا لك|مفاجأة|أبشر|أبشري)(?:\s+\p{L}+)?\s*[!.…]+\s*$/iu;

/** A call that is good to follow, behind a colon or dash. */
const calls = /[:–—]\s+(?=(?:enrol|enroll|order|join|see|read|book|try|discover|learn|shop|choose|start|compare|download|install|switch|talk|ask|find|text|reply|اطلب|جرب|جرّب|سجل|سجّل|احجز|اشترك|انضم|تعرف|تعرّف|اقرأ|شاهد|اكتشف|تسوق|ابدأ|قارن|حمّل|[أا]رسل|[اإ]?بعت|رد)(?![\p{L}]{3})|لل\p{L}{3,} |to \p{L}+ )/iu;

/** The first character of words, or the sign of the money they begin with. */
const opening = /[$€£¥]?[\p{L}\p{N}]/u;

/** From the clause that begins at `at` and goes on at `end` to the end of `sentence`, with the clauses that commas join before it; a greeting stays, another clause behind it, and the punctuation around. */
export function sentenceAround(prose: string, sentence: { readonly start: number; readonly end: number }, at: number, end: number, language: Language): { start: number; end: number } {
  const before = prose.slice(sentence.start, at), bound = before.length - (/(?:[^:–—|•·«»“”"()]|(?<=\p{L} )«[^«»]*»(?= ))*$/u.exec(before)?.[0].length ?? 0);
  const from = alarms.test(before.slice(0, bound)) ? 0 : bound;
  const cheer = from === 0 ? cheers.exec(prose.slice(0, sentence.start))?.[0].length ?? 0 : 0;
  const text = prose.slice(sentence.start + from, sentence.end);
  const call = text.slice(at - sentence.start - from).search(from > 0 && prose[sentence.start + from - 1] === '(' ? /\)/ : calls), called = call < 0 ? text : text.slice(0, at - sentence.start - from + call);
  const spoken = end - sentence.start - from, until = called.slice(0, spoken + untilAnother(called.slice(spoken), language));
  const opened = greeting.exec(text)?.[0].length ?? 0, greeted = opened > at - sentence.start - from ? 0 : opened;
  const first = text.slice(greeted).search(opening), last = /[\])”»]?[^\p{L}\p{M}\p{N}%٪]*$/u.exec(until);
  return { start: cheer && !greeted ? sentence.start - cheer : sentence.start + from + greeted + Math.max(0, first), end: sentence.start + from + (last ? last.index + (/^[\])”»]/.test(last[0]) ? 1 : 0) : until.length) };
}

/** A vague time. */
const time: Record<Language, RegExp> = {
  en: /^\s+(?:(?:today|tonight|tomorrow|soon|now|shortly|quickly|fast|again|rapidly|for ?ever|for good|today only|(?:at|by|before|until|after) (?:midnight|noon|tonight|tomorrow|sunrise)|by the (?:second|minute|hour|day)|every (?:second|minute|hour|day)|all (?:day|week|month|season|year)(?: long)?|as we speak|as you read this|at the moment|right now|already|(?:this|next|with the) (?:week|weekend|month|evening)|(?:on |by |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|in \S+ (?:hours?|minutes?|days?)|when the (?:timer|clock|countdown) \p{L}+ \p{L}+)(?![\p{L}\p{N}'’-]))+/iu,
  ar: /^\s+(?:(?:بسرعة|سريعًا|سريعا|جدًا|جدا|اليوم|الليلة|غدًا|غدا|بكرة|باكر|قريبًا|قريبا|الآن|الحين|فقط|بس|للأبد|عند منتصف الليل|منتصف الليل|هذا (?:الأسبوع|الشهر|الموسم|المساء)|ه(?:ال)?(?:أسبوع|شهر|موسم)|النهارد[هة]|دلوقتي?|هلق|بكر[اه]|نهاية الأسبوع|كل (?:ثانية|لحظة|دقيقة|ساعة)|أو (?:بكر[اه]|غد[ًا]*))(?![\p{L}\p{N}]))+/u,
};

const beforeWhat: Record<Language, RegExp> = {
  en: /^\s+(?:before|while) [^,.;:!?–—\n]*/iu,
  ar: /^\s+قبل [^،,.;:!؟?–—\n]*/u,
};

/** Behind a claim, what tells more of the thing that it is about: ", which folds flat", «، وهو قابل للطي». */
const more: Record<Language, RegExp> = {
  en: /,\s+which\s+(?!is (?:why|when|where|how|what)(?!\p{L})|means?(?!\p{L})|(?:we|you|they|it|he|she|i|our|your|the|my)(?!\p{L}))(?=(are|have|do|can|\p{L}+[^s\s](?=\s))?)/iu,
  ar: /،\s*(?=وه[يو]\s)/u,
};

/** Where in `behind` more is told of the thing, and what a rewrite says in place of what joined it; undefined where nothing is, or the rewrite keeps its noun. */
export function moreOfThing(behind: string, language: Language): { readonly at: number; readonly joint: number; readonly text: string } | undefined {
  const found = more[language].exec(behind);
  // An aside between commas is no end of its sentence.
  return found && !/[.!?؟;؛]/.test(behind.slice(0, found.index)) && !(language === 'en' && /,\s+(?!and\s|but\s|so\s)/u.test(behind.slice(found.index + 1))) ? { at: found.index, joint: language === 'en' ? found[0].length : 0, text: language === 'en' ? `. ${found[1] && !/^can$/i.test(found[1]) ? 'They' : 'It'} ` : '' } : undefined;
}

/** What a promise says that nobody needs for it, or suffers. */
const spared = {
  en: String.raw`(?:gym|diet(?:s|ing)?|exercis\p{L}+|effort|surgery|injections?|needles?|drilling|pills?|pain|downtime|sweat|hunger|side[ -]effects|work)`,
  ar: '(?:ألم|وجع|رجيم|رياضة|دايت|جراحة|عمليات|عملية|إبر|أدوية|مجهود|تعب|حرمان|جوع|جفاف|هالات|تورم|كدمات|نزيف|غرز|مضاعفات|آثار جانبية)',
};
/** What seals a claim. */
const seals = {
  en: 'now or ever|period|full stop|bar none|hands down|guaranteed|no exceptions?|no questions asked|by the way',
  ar: 'نقط[هة](?: آخر السطر)?|وخلاص|و?(?:بلا|بدون|من غير|من دون) (?:كلام|منازع|منافس|شك|أي شك|استثناء|أي استثناء|نقاش)',
};
/** Days and times, which "every" makes a schedule of. */
const scheduled = '(?:mon|tue|wed|thu|fri|sat|sun|day|week|month|year|night|morning|evening|hour)';

/** How much of it a claim is true, for whom and without what, which a measured fact is not. */
const degree: Record<Language, RegExp> = {
  en: new RegExp([
    String.raw`^\s+(?:completely|entirely|totally|altogether|through and through|at all|whatsoever)(?=\s*(?:[,.;!?]|(?:and|once|when|if|as|until|after|with)\s|$))`,
    String.raw`^\s*[,–—-]?\s+(?:(?:for )?every (?:single )?(?!${scheduled})\p{L}+(?:,? (?:and )?every (?:single )?\p{L}+)*`,
    String.raw`(?:for )?(?:good|life|ever)(?=\s*[,.;!?]|\s*$)`,
    String.raw`(?:with )?(?:no|zero|without(?: any)?) ${spared.en}(?:(?:,|,? (?:and|or)) (?:no |without )?${spared.en})*`,
    String.raw`(?:no matter|whatever) [^,.;:!?–—\n]+`,
    String.raw`(?:so much so|to the point) (?:that|where) [^.;!?–—\n]*`,
    String.raw`(?:${seals.en})(?=\s*[,.;!?*_]|\s*$))(?![\p{L}\p{N}'’-])`,
  ].join('|'), 'iu'),
  ar: new RegExp([
    String.raw`^\s+(?:بالكامل|على حاله(?:ا|م)?(?: طويل[اً]{0,2})?|(?:تمام|كلي|أبد|مطلق)\u064B?ا\u064B?|كليةً|بكل معنى الكلمة|على الإطلاق|خلاص|في شيء|كل(?:ها|ه)|في كل مكان|حول العالم|(?:(?:في |ب)(?:العالم|الدنيا|السوق|الكون|التاريخ|الوجود))(?: كل(?:ها|ه)| أجمع| بأسرها?)?|100 ?[%٪]|١٠٠ ?[%٪])(?![\p{L}\p{N}])`,
    String.raw`^\s*[،–—-]?\s+(?:(?:${seals.ar})`,
    String.raw`(?:بلا|بدون|من غير|من دون) (?:أي )?${spared.ar}(?:[،]? و?لا (?:أي )?\p{L}+(?: جانبي[ةه]?)?)*`,
    String.raw`ولا رح [يت]كون|ول[ان] [يت](?:كون|خطئ|زل|ضاهى|تكرر)(?: أبد\u064B?ا\u064B?)?`,
    String.raw`لدرجة [^؛.!؟–—\n]*`,
    String.raw`و?لا (?:بال|في ال)\p{L}+(?: كل(?:ها|ه))?`,
    String.raw`مهما \p{L}[^،؛:.!؟–—\n]*)(?![\p{L}\p{N}])`,
  ].join('|'), 'u'),
};

/** The length of words at the start of `text` that say how much a claim is true, «بالكامل». */
export function degreeBehind(text: string, language: Language): number {
  return degree[language].exec(text)?.[0].length ?? 0;
}

/** What follows for the reader where a claim is true: what they need no more, or can do without a thought. */
const drawn: Record<Language, RegExp> = {
  en: /^,\s+which\s+is\s+why\s[^,;:.!?–—\n()]*|^,?\s+and\s+(?:it|they|she|he)\s+(?:never|does(?:n['’]t| not)|do(?:n['’]t| not)|has(?:n['’]t| never)|won['’]t)\s+(?:ever\s+)?(?:put a foot wrong|slip|miss|get it wrong|make (?:a )?mistakes?|err|fail|tire|sleep|lie)(?!\p{L})[^,;:.!?–—\n()]*|^,?\s+(?:and\s+)?(?:so(?:\s+that)?|which\s+means(?:\s+that)?|meaning(?:\s+that)?)\s+(?:you|your|no|none|nobody|they|he|she|there(?:['’]s|\s+is)\s+no|there\s+(?:might|may|mightn['’]t|won['’]t)|we\s+(?:never|no longer|need|don['’]t|won['’]t|do not|will not)|hurry|be quick|act|move fast|don['’]t (?:wait|delay|dither|hang|sleep)|do not (?:wait|delay))(?!\p{L})[^,;:.!?–—\n()]*/iu,
  ar: /^،?\s*(?:حتى\s+)?ولو(?!\p{L})[^،؛:.!؟–—\n()]*|^،?\s*(?:و(?:بعدها|عقبها|بعدين|حينها|عندها)|فكأن\p{L}*)(?!\p{L})[^،؛:.!؟–—\n()]*|^،\s*وأن(?:ك|كم|كِ|ه|ها|هم|نا|ي)?(?!\p{L})[^،؛:.!؟–—\n()]*|^،?\s*ف(?:لن|لم|لا|ما|ليس|لست|مش|مو|انس|ودّ?ع|ارمي?|[تب]قدر|بتقدر|تستطيع|يمكنك|يمديك|فيك|بطّ?ل|[اأ]?لحق|[اأ]سرع|سارع|بادر|عج[ّ]?ل|استعجل)(?:ي|وا)?(?!\p{L}|\s+ت(?:فو[ّ]?ت|تردد|نتظر|تأخر|نس|ضي[ّ]?ع))[^،؛:.!؟–—\n()]*/u,
};

/** The length of what the start of `behind` draws from the claim before it. A number or an address is a fact of its own. */
export function drawnBehind(behind: string, language: Language): number {
  const said = drawn[language].exec(behind)?.[0].trimEnd() ?? '';
  return /[\d٠-٩@]|www|http/.test(said) ? 0 : said.length;
}

/** The length of a vague time at the start of `text`, "tonight", or "before prices rise". */
export function timeBehind(text: string, language: Language): number {
  return (time[language].exec(text) ?? beforeWhat[language].exec(text))?.[0].trimEnd().length ?? 0;
}

/** A vague time at the end of a clause: "tonight", "before prices go up". */
const lateTime: Record<Language, RegExp> = {
  en: /\s+(?:(?:today|tonight|tomorrow|now|soon|right away|this minute)|(?:before|while) (?:(?:the|our|these|this) )?(?:prices?|rates?|fees?|fares?|stocks?|it['’]s|it is|they|someone|everyone|offer|deal|sale)(?![\p{L}'’])[^,;:.!?]*)\s*$/iu,
  ar: /\s+(?:الليلة|الآن|الحين|دلوقتي|فورًا|فورا|قبل (?:ما|أن|لا) [^،؛:.!؟]*|قبل (?:ارتفاع|انتهاء|نفاد|فوات|زيادة|رفع) [^،؛:.!؟]*)\s*$/u,
};

/** Where in `clause` a vague time at its end begins, which says nothing beside a date; its length where there is none. */
export function lateTimeIn(clause: string, language: Language): number {
  // When it comes is no time to buy.
  return (language === 'en' && /\b(?:(?:get|receive|have|collect) (?:it|them|yours)|deliver|arrive)/i.test(clause) ? undefined : lateTime[language].exec(clause)?.index) ?? clause.length;
}

/** Words that start a sentence of their own, so that no "please" leads on to them. */
const subject = /^(?:(?:with|without|you|your|we|our|it|the|they|there|everyone|anyone)(?![\p{L}'’])|\{)/iu;
const request = /(?:^|\s)(please[ \t]+|(?<=^\s?)until [^,.;:!?]*, )$/i;

/** A moment that is none any more where a claim is about a month. */
const moment = /(?:^|[.!?؟]\s*)((?:right now|right this (?:second|minute)|at this (?:very )?moment|currently|as we speak|as you read this|today|الآن|الان|الحين|حاليًا|حاليا|دلوقتي|في هذه اللحظة)[,،]?\s+)$/iu;

/** How many characters of `before` go too when `text` comes behind it: the "please" of a request that is none any more, the "right now" of what has a date. */
export function requestBefore(text: string, before: string, language: Language): number {
  const now = isDated(text) || /\{(?:month|الشهر)\}/.test(text) ? moment.exec(before)?.[1]?.length ?? 0 : 0;
  if (now) return now;
  return language === 'en' && subject.test(text) ? request.exec(before)?.[1]?.length ?? 0 : 0;
}

/** The length of a «لحد» at the end of `before`, where what comes behind it says «حتى» itself. */
export function untilBefore(text: string, before: string, language: Language): number {
  return language === 'ar' && /^(?:حتى|من \{تاريخ)/.test(text) ? /(?<!\p{L})(?:لحدّ?|لغاية|لين|إلى|حتى)[ \t]+$/u.exec(before)?.[0].length ?? 0 : 0;
}

/** The length of a promise at the end of `before`, "is guaranteed to", where a verb of its own takes the place of what was promised. */
export function pledgeBefore(text: string, before: string, language: Language): number {
  return language === 'en' && /^\p{L}+~/u.test(text) ? /(?<!\p{L})(?:is|are) (?:\p{L}+ly )?(?:guaranteed|certain|sure|bound|proven|destined) to\s+$/iu.exec(before)?.[0].length ?? 0 : 0;
}

/** What allows something. */
const permits: Record<Language, RegExp> = { en: /^(?:with[^,]*, )?you (?:can|may)(?!\p{L})|^\{number\} were in stock/iu, ar: /^يمكنك/u };
const against = {
  before: { en: /(?<!\p{L})but[ \t]+$/iu, ar: /(?<!\p{L})(?:و?لكن|أما|بس)[ \t]+$/u },
  behind: { en: /^,\s+but\s+/iu, ar: /^،\s+و?لكن\s+/u },
} satisfies Record<string, Record<Language, RegExp>>;
const joined: Record<Language, string> = { en: 'and ', ar: 'و' };

/**
 * `text` with "and" where a "but" stands beside it that set a refusal against something: what allows it is no contrast. With how many
 * characters before and behind it go.
 */
export function withoutContrast(text: string, before: string, place: string, behind: string, language: Language): { readonly text: string; readonly before: number; readonly behind: number } {
  const left = permits[language].test(text) ? against.before[language].exec(before)?.[0].length ?? 0 : 0;
  const right = permits[language].test(text) ? against.behind[language].exec(behind)?.[0].length ?? 0 : 0;
  // «أما» stands in its clause, and goes with it.
  const leads = left || permits[language].test(text) && /^أما\s/.test(place) && hasWords(before);
  // A fact follows from nothing said before it.
  const drawn = language === 'en' && text !== '' ? /,\s+(?:which is why|(?:and )?that['’]s why)\s+$/iu.exec(before)?.[0].length ?? 0 : 0;
  if (drawn) return { text: `; ${text}`, before: drawn, behind: 0 };
  return { text: `${leads ? joined[language] : ''}${text}${right ? `${language === 'ar' ? '،' : ','} ${joined[language]}` : ''}`, before: left, behind: right };
}

/** Participles that shared the "are" of the words taken away, "⟦are carbon neutral⟧ and powered by the sun", with it; how many characters they take behind the place. */
export function lendingVerb(text: string, place: string, behind: string): { readonly text: string; readonly behind: number } {
  const verb = /^(is|are|was|were)\s/i.exec(place)?.[1];
  const shared = verb && !/^(?:is|are|was|were)(?![\p{L}~])/u.test(text) ? /^\s+(?:and|but)(?=\s+(?:\p{L}+ed|made|built|run|grown|sewn|woven|free|ready)(?!\p{L}))/iu.exec(behind)?.[0] : undefined;
  return shared ? { text: `${text}${shared} ${verb}`, behind: shared.length } : { text, behind: 0 };
}

/** From the end of a claim to the clause that its sentence draws from it. */
const consequence = /^[^,،;؛:.!?؟\n]{0,40}[,،]\s*(?:(?:and so|so|that['’]s why|which is why|therefore|لذلك|لذا|ولذلك|ولذا|لهذا|عشان كده|علشان كده|عشان كذا|عشان هيك)\s+|ف(?=\p{L}{3}))?(?=\p{L})/u;
/** What a claim is drawn from, "based on your orders,". */
const grounds = /(?:^|[.!?؟…:]\s*)((?:based on|judging by|going by|looking at|from|given|since|because|as|now that|بناءً? على|بناءًا? على|بالنظر إلى|نظرًا? إلى|من خلال|حسب|وفقًا ل|استنادًا إلى)(?!\p{L})[^,،.!?؟:]*[,،]?\s*)$/iu;

/** How far the words reach that a lead to the next clause takes the place of; undefined where no clause follows. */
export function leadOver(before: string, behind: string): { before: number; behind: number } | undefined {
  const found = consequence.exec(behind);
  return found ? { before: grounds.exec(before)?.[1]?.length ?? 0, behind: found[0].length } : undefined;
}
