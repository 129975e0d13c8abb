import type { Language } from '../finding';

/** Where the subject of a claim ends and its verb begins, and what is no subject. */
const verb = /\s(?:is|are|was|were|will|won['’]t|can['’]t|cannot|could|might|may|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|never|has|have|end(?:s|ing)?|expir(?:es?|ing)|clos(?:es?|ing)|disappears?|vanish(?:es)?|goes|go|going|rises?|dies|leaves?|lapses?|finish(?:es)?|runs?|stops?|melts?|turns?|slips?|fades?|bows?|self-destructs?|evaporates?|wraps?|comes?|draws?|filling|fill|selling|sell|running|sounds?|almost|nearly|just|about)(?![\p{L}'’])/iu;
const noSubject = /^(?:by|after|before|come|tomorrow|tonight|today|soon|then|when|once|if|until|because|so|and|it|this|that|they|these|there|hurry|going|t|don['’]t|won['’]t|can['’]t|we|you|must|could|might|may|will|blink|pulling|in|on|at|while|all|everything|only|just|there|here|who|whoever|what|nobody|everyone|everybody|someone|i|he|she)$|^(?:by|after|before|come|tomorrow|tonight|today|once|when|in|on|at|until|while|only|just|we|you|going|blink|t-minus|t|pulling|we['’]re|i|if|whoever|nobody|everyone|don['’]t)[\s-]|n['’]t\s/iu;

/** An offer and up to two words that say which, before what is said of it. */
const arabicSubject = /^[وف]?((?:هذا |هذه )?(?:ال)?(?:عرض|خصم|سعر|كود|كوبون|قسيم[ةت]|باق[ةت]|تخفيض|تخفيضات|تنزيلات|فرص[ةت]|صفق[ةت]|بكج|عروض|أسعار|هدي[ةت]|تصفي[ةت]|توصيل|شحن)(?:ك|كم|نا|ها)?(?: (?!ي|ت|س|ه|راح|رح|قرب|على|أوشك|شارف|لن|ما|مش|مو|لا|بي|في|ب|ل)\S+){0,2}) (?=(?:ي|ت|س[يت]|ه[يت]|ح[يت]|راح|رح|قرب|على وشك|أوشك|شارف|لن|ما|مش|مو|لا|بي))/u;

/** What a matched claim speaks of, "your exclusive rate" of "your exclusive rate expires soon"; undefined where that is not plain. */
export function subjectOf(matched: string, language: Language): string | undefined {
  if (language === 'ar') return arabicSubject.exec(matched)?.[1];
  const end = matched.search(verb);
  const subject = end > 0 ? matched.slice(0, end) : '';
  return subject && !noSubject.test(subject) && !/[,.:;!?\n]/.test(subject) && subject.split(/\s+/).length <= 5 ? subject : undefined;
}

/** Words of a call that press: what stands before them is the call itself. */
const presses: Record<Language, RegExp> = {
  en: /[\s,]+(?:before|while|or|now|today|tonight|soon|fast|quick|quickly|immediately|asap|right|straight|in the|within|at once|by|if|till|until|this|because|so|prices?|rates?)(?![\p{L}'’])/iu,
  ar: /[\s،]+(?:قبل|الآن|الان|الحين|الحيين|دلوقتي|هلق|اليوم|الليلة|النهارده|النهاردة|حالًا|حالا|فورًا|فورا|بسرعة|وإلا|أو|خلال|في غضون|على الفور|بأسرع|بادر|كي|حتى|عشان|لا|ف\p{L}+)(?!\p{L})/u,
};
/** Words against hesitation, before the call. */
const scolds: Record<Language, RegExp> = {
  en: /^(?:don['’]t|do not|stop|quit|no more)\s[^,]{3,30},\s*(?:just\s+)?/iu,
  ar: /^(?:لا|ما|بطّل|بطل|بطلي|كفاية|كفى|بلاش|بلا|سارع|سارعي|سارعوا|بادر|بادري|بادروا)\s[^،]{3,25}(?:،\s*|\sو(?!قت)(?=\p{L}{3}))/u,
};
const noCall: Record<Language, RegExp> = {
  en: /^(?:act|be|get|now|today|tonight|don['’]?t|do|check|and|so|please|must|better|left|soon|limited|ends|my|your|the|hurry|why|if|call|start|save|before)$|^(?:act|be|now|today|tonight|don['’]?t|do|and|so|must|better|left|soon|limited|ends|if|or|the)\s/iu,
  ar: /^(?:الآن|الان|الحين|اليوم|الليلة|سارع|سارعي|سارعوا|بادر|بادري|بادروا|أسرع|اسرع|عجل|استعجل|استعجلي|استعجلوا|يلا|يالله|هيا|اللي|الذي|ما|من|مفيش|مافي|ليس|تحرك|تحركي|تصرف|قبل|لو|إذا|إن|يا|لا|يسري|ساري|متاح|الحق|الحقي|الحقوا|كن|بس|واللي)(?!\p{L})|^ال\p{L}+ (?:ليس|ليست|مش|مو|ما)(?!\p{L})/u,
};

/** Haste before the call: «بسرعة احجزي». */
const hastens: Record<Language, RegExp> = {
  en: /^(?:quick(?:ly)?|hurry(?: up)?|fast)(?:,| and)?\s+(?=\p{L})/iu,
  ar: /^(?:بسرعة|بسرعه|يلا|يالله|هيا|قوام|أوام|حالًا|حالا|فورًا|فورا|على طول)[،,]?\s+و?(?=\p{L})/u,
};

/** What a pressing call calls for, "Grab it" of "Grab it before midnight"; undefined where that is not plain. */
export function callIn(matched: string, language: Language): string | undefined {
  const scolded = (hastens[language].exec(matched) ?? scolds[language].exec(matched))?.[0];
  if (scolded) return callIn(matched.slice(scolded.length) + ' ' + (language === 'en' ? 'now' : 'الآن'), language);
  const end = matched.search(presses[language]);
  const call = end > 0 ? matched.slice(0, end) : '';
  return call && !noCall[language].test(call) && !/[,،:;!?؟\n]|\.(?!\d)/.test(call) && call.split(/\s+/).length <= 6 ? call : undefined;
}

const things = {
  places: /(?<!\p{L})(seats?|spots?|places?|rooms?|tables?|tickets?|slots?|spaces?|suites?|villas?|apartments?|plots?|houses?|appointments?|sessions?|beds?|nights?|lessons?|classes|memberships?|stalls?|desks?|cabins?|berths?|homes?|flats?|offices?)(?!\p{L})/iu,
  goods: /(?<!\p{L})(pairs?|copies|copy|pieces?|units?|items?|bottles?|boxes|box|sizes|keys?|mugs?|jackets?|dresses|sets?|kits?|packs?|bags?|jars?|prints?|sims?|cards?|devices?|phones?|bundles?|codes?|cars?)(?!\p{L})/iu,
};
const numbers = '(?<![\\p{L}\\d])(\\d[\\d.,]*|one(?! of)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a dozen|a hundred)';
const amount = new RegExp(`${numbers}\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu'), figure = new RegExp(`${numbers}(?!\\p{L})`, 'iu');
/** A number and any noun, before what says that no more are left. */
const anyCounted = new RegExp(`${numbers}\\s+(?:more\\s+)?((?:\\p{L}[\\p{L}-]*\\s+)?\\p{L}[\\p{L}-]*[^s\\W]s)\\s+(?:is|are|were|left|remain\\p{L}*|still|available|free|unsold|unclaimed|to go)(?!\\p{L})`, 'iu');
/** What is booked, not stocked. */
const booked = /(?<!\p{L})(?:courses?|workshops?|(?<!your )class(?:es)?|retreats?|tours?|cruises?|sailings?|trips?|seminars?|masterclass(?:es)?|webinars?|concerts?|hotels?|tastings?|lessons?|appointments?|tickets?|seats?|cabins?|clinics?|camps?|treatments?|sessions?|screenings?|venues?|restaurants?|tables|rooms|(?<!living |dining |bath|bed)room|suites?|guests|nursery|cohort|bootcamp|intake|cottages?|villas?|apartments?|chalets?|campsites?|spa|stays?|flights?)(?!\p{L})/iu;

/** What Arabic copy counts, one or two or many of them, and how all of them are called. */
const counted: readonly (readonly [RegExp, string])[] = 'مقاعد مقعد|كراسي كرسي|غرف|تذاكر تذكر|مواعيد موعد|طاولات طاول|شقق شق[ةت]|فلل فيل|ليالي ليل|خانات خان|حصص حص[ةت]|أسرّة سرير|أجنحة جناح|مكاتب مكتب|محلات محل|عضويات عضوي|اشتراكات اشتراك|شاليهات شالي|كوبونات كوبون|جلسات جلس|قطع|وحدات وحدا|نسخ|حبات حب[ةات]|علب|باقات باق[ةت]|فساتين فستان|عبايات عباي|شنط|أجهزة جهاز|سيارات سيار|عطور عطر|منتجات منتج|مقاسات مقاس|زجاجات زجاج|عبوات عبو|كراتين كرتون|أكياس كيس|أطقم طقم|صناديق صندوق|كتب كتاب|هواتف هاتف'
  .split('|').map((entry) => {
    const [all = '', one = all] = entry.split(' ');
    return [new RegExp(`(?<!\\p{L})[وفبل]?(?:ال|لل)?(?:${all}|${one})`, 'u'), `ال${all}`];
  });
const anyOf = { places: 'الأماكن', goods: 'القطع' };

/** What a match counts, "two seats" of "just two seats left", with a blank for a number that it does not give; undefined where it names no such thing. In Arabic all of them, «المقاعد». */
export function countedIn(matched: string, kind: keyof typeof things, language: Language, around = ''): string | undefined {
  if (language === 'ar') {
    const found = counted.map(([one, all]) => ({ at: matched.search(one), all })).filter(({ at }) => at >= 0);
    return found.sort((a, b) => a.at - b.at)[0]?.all ?? anyOf[kind];
  }
  const found = things[kind].exec(matched);
  if (!found && kind === 'places' && !things.goods.test(matched) && !anyCounted.test(matched) && !/\bstocks?\b/i.test(matched) && booked.test(around)) return `${figureIn(matched)} places`.replace(/^((?:one|1) place)s$/, '$1');
  if (!found) return undefined;
  const before = matched.slice(0, found.index);
  const noun = /[A-Z]{2}/.test(found[1] as string) ? found[1] as string : (found[1] as string).toLowerCase(), number = amount.exec(before)?.[1]?.toLowerCase();
  if (number) return `${number} ${noun}`;
  if (/s$/i.test(noun)) return `{number} ${noun}`;
  return /(?:last|final|only|single|few)\s+$/i.test(before) ? `{number} ${noun.replace(/y$/, 'ie').replace(/(?<=x|ss)$/, 'e')}s` : undefined;
}

/** Whether `text` is about what people book. */
export function isBooked(text: string): boolean {
  return booked.test(text);
}

/** The number in a match, in figures or in words, or a blank for it. */
export function figureIn(matched: string): string {
  return figure.exec(matched)?.[1]?.toLowerCase() ?? '{number}';
}

/** Whatever a match counts, "three wheels" of "only three wheels are left"; undefined where it counts nothing by name. */
export function anythingIn(matched: string): string | undefined {
  const found = anyCounted.exec(matched);
  return found ? `${found[1]} ${found[2]}`.toLowerCase() : undefined;
}

/** The noun that a match is about: "sale" of "flash sale", «خصم» of «خصم لفترة محدودة». */
export function nounIn(matched: string, language: Language): string | undefined {
  if (language === 'ar') return /^\p{L}[\p{L}\p{M}]+/u.exec(matched)?.[0];
  return /(\p{L}+)(?:\s+(?:alert|now|event))?$/iu.exec(matched)?.[1]?.toLowerCase();
}

/** The verb that a match leads up to: "get" of "last chance to get", «الحصول» of «آخر فرصة للحصول»; undefined where it ends otherwise. */
export function lastWord(matched: string, language: Language): string | undefined {
  if (language === 'en') return /\sto\s+(\p{L}+(?:\s(?:up|in|out|on|for|off|yours))?)$/iu.exec(matched)?.[1];
  const word = /(?:^|\s)لل(\p{L}{3,})$/u.exec(matched)?.[1];
  return word && `ال${word}`;
}
