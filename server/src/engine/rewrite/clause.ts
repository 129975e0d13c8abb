import type { Language } from '../finding';
import { andWord, onlyNames, ownFrom, soThen } from './joining';
import { hasWords } from './wording';

/** The clause that a span of a sentence belongs to. Offsets are in the passage's text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Words of the clause stand before the span, so that what replaces it must go on from them. */
  readonly wordsBefore: boolean;
  /** Words of the clause stand behind the span, and need it. */
  readonly wordsBehind: boolean;
  /** Where what only adds to the clause ends ("in ten days"); another clause is no part of that. */
  readonly wholeEnd: number;
  /** The same, without what seals a promise. */
  readonly saidEnd: number;
  /** Where one more of what the span names ends: "colds ⟦…⟧ and flu". */
  readonly kindEnd: number;
  /** The clause as far as its punctuation, the span between `⟦ ⟧`. */
  readonly marked: string;
  /** From its start to `wholeEnd`. */
  readonly said: string;
  /** Where what makes the clause the reason for what is said before it begins: «، لأن». */
  readonly reasonFrom?: number;
}

/** No point ends anything behind "11 a.m. on weekdays" and "St. Louis". */
export const abbreviated = String.raw`(?<!\b(?:[ap]\.m(?=\.\s+\p{Ll})|(?:St|Mt|Ft|Dr|Mr|Mrs|Ms|Prof|vs|approx)(?=\.\s)))`;

/** What no sentence goes across. The break of a wrapped line is none. */
const barrier = String.raw`[–—|•·()«»“”"]|(?<=\s)-(?=\s)|\n(?![ \t>]*\p{Ll})|\p{Extended_Pictographic}`;
const mark = (marks: string): string => String.raw`${abbreviated}[${marks}](?=["'”’»)\]]*(?:\s|$))`;

/** Punctuation between clauses. A comma or colon between digits is none. */
export const boundary = new RegExp(`${mark(',،;؛:.!?؟…')}|${barrier}`, 'gu');

/** Where what the writer adds to a clause ends: not at a comma or colon. */
const endsAddition = new RegExp(`${mark('.!?؟…')}|${barrier}`, 'u');

/** Words that open a clause without being part of it. */
const opens: Record<Language, RegExp> = {
  en: /^\s*(?:(?:and|but|or|so|then|because|plus|please|yes|no|now|well|also|that['’]s why|since|although|though|now that|given that|which means(?: that)?)\s+)*$/i,
  ar: /^\s*(?:(?:و|ثم|لكن|ولكن|بل|أو|او|لأن|لذا|لذلك|نعم|من فضلك|رجاء|رجاءً|حتى)\s+)*$/,
};

/** What joins a clause to the one before it, and stays when the clause is written anew. */
const leadsIn: Record<Language, RegExp> = {
  en: /^\s*(?:and|but|so|which is why|that['’]s why|because|since|although|though|while|now that)\s+/i,
  ar: /^\s*و(?=(?:قد|إذا|اذا|إن|لن|لا|لم|هو|هي|هم|كل|أنت|نحن|لو)(?!\p{L})|ال\p{L}{3})/u,
};

/** Words behind a whole clause that only add to it: where, when, with what, or the next clause. */
const addsTo: Record<Language, RegExp> = {
  en: /^\s*(?:and|but|or|so|because|while|when|whenever|before|after|unless|if|since|as|then|for|with|without|at|in|on|from|by|during|until|via|through|today|tonight|tomorrow|now|here|this (?:week|weekend|month|season|year|summer|winter|spring|autumn|fall|morning|evening|time)|every|each|per|please|(?:this|next) \p{L}+day|all (?:day|week|month|season|year))(?![\p{L}\p{N}'’-])/iu,
  ar: new RegExp(String.raw`^\s*(?:ثم|لكن|ولكن|بل|أو|او|يا|لأن|لان|بينما|عندما|حين|قبل|بعد|إذا|اذا|إن|لو|كي|حتى|مع|بدون|دون|عند|عندنا|لدينا|في|على|من|عن|عبر|خلال|إلى|الى|ضمن|اليوم|الليلة|غدا|غدًا|الآن|الان|هنا|كل|لكل|هذا|هذه|ول[امن]|وما|${soThen}(?:\p{L}*)|${andWord}|[لب]ـ?\p{L}{3,})(?![\p{L}\p{N}])`, 'u'),
};

/** Words that join another clause or another of its kind. */
const joins: Record<Language, RegExp> = {
  en: /^\s*(?:and|but|or(?! (?:less|fewer|more|so|sooner|two|three|four|five))|so|because|while(?! (?:you|they) )|then|&)(?![\p{L}\p{N}'’-])/iu,
  ar: new RegExp(String.raw`^\s*(?!و[أإا]نتِ?م?[يو]?(?!\p{L}))(?:ثم|لكن|ولكن|بل|[أا]و(?! (?:أقل|اقل|أكثر|أسرع|ثلاث|تلات|أربع|اربع|خمس|\p{L}+ين(?!\p{L})))|لأن|لان|بينما|ول[امن](?!\p{L})|وما(?!\p{L})|${soThen}|${andWord})`, 'u'),
};

/** One more of a kind, to the end of the clause: "colds ⟦…⟧ and flu". */
const oneMore: Record<Language, RegExp> = { en: /^\s*(?:and|or) (?:the )?\p{L}[\p{L}-]*(?<!ly|ing)\s*$/u, ar: /^(?:\s*وال\p{L}{3,}(?:\s+ال\p{L}{3,})?)+\s*$/u };
/** Several more of it, up to the end of the sentence: "stress ⟦…⟧, anxiety and insomnia". */
const severalMore = /^(?:,\s+\p{L}[\p{L}-]*(?<!ly|ing|[^s]s)){1,3},?\s+(?:and|or)\s+\p{L}[\p{L}-]*(?<!ly|ing)(?: for good| for ?ever)?(?=[.!?]|$)/iu;

/** What seals a promise behind its comma, and has nothing to seal behind a statement. */
const seals: Record<Language, RegExp> = {
  en: /^(?:,?\s*(?:guaranteed|promised?|period|always|every (?:single )?time|for (?:every|any)(?:one|body)|whoever you are|no matter what|no exceptions|without exception|no losses ever|no (?:human )?(?:oversight|supervision|review|humans?) (?:needed|required|necessary)))+(?=\s*(?:[.!;]|, (?:and|but|so|or)\b|$))/i,
  ar: /^،?\s*(?:مضمونة?|بضمان|أكيد|وعد|وعد منا|دائمًا|دائما|كل مرة|بلا استثناء|(?:بدون|دون|بلا) أي (?:إشراف|تدخل)[^،.]*)(?=\s*(?:[.!؛]|، ?[وفأ]|$))/,
};

/** The same, at the end of the clause. */
const sealsEnd = /\s+(?:مضمونة?|بضمان|أكيد|وعد|دائمًا|دائما|كل مرة)\s*$/u;

/** A conjunction right before the span, which stays where the span says something of its own. */
const joint: Record<Language, RegExp> = {
  en: /[\p{L}\p{N}%)]\s+(?:and|but|so|because|while|as)\s+$|^\s*(?:as|while)\s+$/iu,
  ar: /(?:\S+\s+){2}$/u,
};

/** A span that says something of its own, its subject and its verb. What commands before it promise is theirs: "sign up and you will pass". */
const saysItself: Record<Language, RegExp> = {
  en: /^(?!(?:is|are|was|were|will|has|have|had|can|may|must)(?!\p{L}))(?!.*\b(?:who|that|which|will|everything)(?!\p{L}))(?!.*['’]ll\b).+?(?:\s(?:is|are|was|were|won['’]t|has|have|had|can|cannot|can['’]t|may|must|ends?|expires?|closes?)(?![\p{L}'’])|(?<=\b(?:it|that|there|we|they|you|what|who)['’](?:s|re|ve))\s)/iu,
  ar: /^و(?:لم|لن|ما|مش|مو|قد|باقي|بقي|فاضل|تبقى|متبقي|متبق|كل|فيه|عليها?)(?!\p{L})|^و(?:ال\p{L}{2,}|\p{L}{3,}(?:نا|ك|كم)) [هسح]?[يتن]\p{L}{3,}/u,
};

/** Where, how or with what, before a clause that has its own subject: "with our method ⟦you are sure to pass⟧". */
const setting = /^\s*(?:(?:and|but|so)\s+)?(?:with|using|thanks to|after|in|at|on|by|from|for(?! your)|during|through|inside|under|within)\s+(?:(?!(?:is|are|was|were|will|can|has|have|had|and|or|but|that|which|who|you|we)(?!\p{L}))[\p{L}\p{N}%’'-]+\s+){1,6}$/iu;
const subject = /^(?:you|we|they|it|there|everyone|everybody|nobody|no one|your \p{L}+)(?=['’\s])/iu;

/** A call to hurry, which another call joins: "send us a photo and ⟦act fast⟧". */
const command = /^(?:act|hurry|rush|be (?:quick|fast)|order|book|grab|don['’]t|do not|reserve|claim|sign up|join|shop|apply)(?![\p{L}'’])/iu;

/** A conjunction and the subject of another clause behind it: " and we". */
const turns = /\s(?=(?:and|but|so|because|while)\s+(?:we|you|it|they|there)(?:['’]|\s))/giu;

/** Something else that is said of the same subject: " and can be ordered". */
const predicate = /\s(?:and|but)\s+(?:can|is|are|was|were|will|has|have|comes?|includes?|costs?|takes?|runs?|works?|speaks?|opens?|closes?)(?![\p{L}'’])/iu;

/** Words that leave their clause unfinished at a comma. */
const subordinates = /^(?:because|since|if|when|while|as|although|though|unless|until|once|given)(?![\p{L}'’-])|^(?:لأن|لأنك|لأنكم|لأنكِ|بما أن|بما أنك|إذا|لو|عندما|حين|ما دمت|طالما)(?!\p{L})/iu;

/** Words that need what follows them. */
const leadsOn = /(?:^|\s)(?:before|or|and|the|a|an|of|to|for|by|with|from|your|our|my|their|than|until|that|who|is|are|قبل|من|على|في|إلى|الى|عن|أو|حتى|كل|أن)$/i;

/** Whether the span ends in a word that needs the next one, and has it. */
export function isCutShort(prose: string, start: number, end: number): boolean {
  return leadsOn.test(prose.slice(start, end)) && /^[ \t]*\n?[ \t]*[\p{L}\p{N}]/u.test(prose.slice(end, end + 20));
}

/** The clause around `start` to `end` in `sentence` of a passage's masked text `prose`. */
export function clauseAround(prose: string, start: number, end: number, sentence: { readonly start: number; readonly end: number }, language: Language): Clause {
  const before = prose.slice(sentence.start, start), behind = prose.slice(end, sentence.end), said = prose.slice(start, end);
  // A subordinate clause and the one it belongs to stand and fall together.
  const isSubordinate = subordinates.test(said), unfinished = isSubordinate || isCutShort(prose, start, end);
  const list = listBefore(before, said), mark = list ?? lastBoundary(before, said, behind);
  const joined = language === 'ar' ? ownFrom(before, mark, said) : undefined;
  const from = joined?.from ?? (language === 'en' ? mark + ([...before.slice(mark).matchAll(turns)].at(-1)?.index ?? 0) : mark);
  const left = before.slice(from), right = behind.slice(0, clauseStop(behind, unfinished, isSubordinate, language));
  const wordsBefore = hasWords(left) && !opens[language].test(left) && !(list === undefined && isJoined(left, said, language)) && !isOwn(left, said, language);
  const wordsBehind = hasWords(right) && (unfinished || !addsTo[language].test(right));
  const also = (language === 'en' ? predicate : sealsEnd).exec(right)?.index ?? right.length;
  const added = hasWords(right) && (wordsBehind || !joins[language].test(right)) ? right.slice(0, also).trimEnd().length : 0;
  const whole = added + (seals[language].exec(behind.slice(added))?.[0].length ?? 0), begin = wordsBefore ? sentence.start + from + leadLength(left, said, language) : start;
  return {
    start: begin,
    end: wordsBehind ? end + right.trimEnd().length : end,
    wordsBefore, wordsBehind,
    saidEnd: end + added,
    wholeEnd: end + whole,
    said: prose.slice(begin, end + whole).replace(/\s+/g, ' '),
    kindEnd: kindEnd(said, right, behind, wordsBehind, language) + end,
    ...(joined?.reasonFrom !== undefined && { reasonFrom: sentence.start + joined.reasonFrom }),
    marked: `${left.trimStart()}⟦${said}⟧${right.trimEnd()}`.replace(/\s+/g, ' '),
  };
}

/** Where the list that shares the span's verb begins: "seats, bags and ⟦meals are extra⟧". Its commas are none between clauses. */
function listBefore(before: string, said: string): number | undefined {
  const list = /^(?:[\p{L}-]+ ){1,3}(?:is|are|need|extra)\b/iu.test(said) ? /(?:^|[.!?:*])\s*((?:[\p{L}-]+ )?[\p{L}-]+,(?:,? [\p{L}-]+){1,4} and )$/u.exec(before)?.[1] : undefined;
  return list === undefined ? undefined : before.length - list.length;
}

/** Where the last punctuation between clauses ends in `before`. */
function lastBoundary(before: string, said: string, behind: string): number {
  const aside = asideBefore(before, said), bounds = [...before.matchAll(boundary)].filter(({ index }) => index < aside);
  // Nor is that of a list which the span goes on with: "bags, ⟦seats and meals⟧", "a soft, ⟦natural⟧ soap".
  if (/^\s*\p{L}+,\s*$/u.test(before) && /^\p{L}+ and \p{L}/u.test(said) || /(?:^|\s|['’])(?:an?|the|our|your|is|are|s|re)\s+[\p{L}-]+,\s+$/iu.test(before) && /^[\p{L}-]+ \p{L}/u.test(said + behind.slice(0, 2))) bounds.pop();
  const last = bounds.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Where brackets or a quoted name begin that stand behind a word and before the span: they are part of its clause, and so is a name that the span ends. */
function asideBefore(before: string, said: string): number {
  if (/^[^«]*»/.test(said)) return /(?<=\p{L} )«[^«»]*$/u.exec(before)?.index ?? before.length;
  // How many are left is told of nothing named before.
  if (/^(?:آخر|باقي|بقي|متبق)/.test(said)) return before.length;
  return /(?<=\p{L} ?)(?:\([^()]*\)|«[^«»]*»|“[^“”]*”|"[^"]*")[\s\p{L}]*$/u.exec(before)?.index ?? before.length;
}

/** What follows from a clause goes with it, and so does what a subordinate one is said for; a reason, or what is told of a thing, does not. */
const follows = /^,\s+so\s/i, tells = /^,\s+(?:because|since|as|although|while|which|where)\s/i;

/** Where the clause ends in `behind`: at the punctuation behind it, or where another subject begins. One that `isUnfinished` may go on past commas. */
function clauseStop(behind: string, isUnfinished: boolean, isSubordinate: boolean, language: Language): number {
  const spoken = untilAnother(behind, language);
  const goesOn = ({ 0: mark, index }: RegExpMatchArray): boolean => {
    const rest = behind.slice(index);
    return isUnfinished && index !== spoken && /[,،]/.test(mark) && (isSubordinate ? !tells.test(rest) : follows.test(rest));
  };
  const stop = [...behind.matchAll(boundary)].find((bound) => !goesOn(bound))?.index ?? behind.length, turn = language === 'en' ? behind.search(turns) : -1;
  return turn < 0 ? stop : Math.min(stop, turn);
}

/** Whether the span says something of its own behind the conjunction that ends `left`. */
function isJoined(left: string, said: string, language: Language): boolean {
  return joint[language].test(left) && !(language === 'ar' && onlyNames.test(left)) && saysItself[language].test(said);
}

/** Whether the span says something of its own behind a setting, or commands something else than `left`. */
function isOwn(left: string, said: string, language: Language): boolean {
  return language === 'en' && ((setting.test(left) && subject.test(said)) || (/\p{L}\s+and\s+$/iu.test(left) && command.test(said)));
}

/** The length of what joins the clause that begins with `left` to the one before it. */
function leadLength(left: string, said: string, language: Language): number {
  const lead = leadsIn[language].exec(left) ?? (language === 'en' && saysItself.en.test(said) ? /^\s*as\s+(?=\p{L})/iu.exec(left) : null);
  return lead?.[0].length ?? left.length - left.trimStart().length;
}

/** How far behind the span, `named`, the words reach that only name more of its kind. */
function kindEnd(named: string, right: string, behind: string, wordsBehind: boolean, language: Language): number {
  const several = language === 'en' && !hasWords(right) ? severalMore.exec(behind)?.[0].length : undefined;
  if (several !== undefined || wordsBehind || !oneMore[language].test(right)) return several ?? 0;
  return language === 'ar' || /\p{L}s$/u.test(named) || /\p{Lu}\p{L}+$/u.test(named) && /^\s*(?:and|or) \p{Lu}/u.test(right) ? right.trimEnd().length : 0;
}

/** Behind a semicolon or a comma: a clause of its own, which says its own thing and stays. */
const another: Record<Language, RegExp> = {
  en: /;\s+(?=\p{L})|,\s+(?=(?:and|but|so)\s+(?:(?:we|you|our|your|it|its|they|their|the|this|there|here|my|all|every|each|both|enjoy|book|order|call|meet|choose|see|try|get|come|visit|explore|find|join|read|ask|pick)(?![\p{L}'’])|(?:you|we)['’]ll (?:get|receive|hear|have|find|see|send|email|text|call)(?!\p{L})|\p{L}+(?: \p{L}+){0,2} (?:is|are|was|were|will|can|takes?|opens?|starts?|comes?|includes?|have|has|costs?|works?|lasts?|answers?|replies|ships?|arrives?|stays?|keeps?|holds?|covers?|sells?|runs?|closes?|offers?|serves?|brings?|fits?|sleeps?)(?!\p{L})))/iu,
  ar: /[؛;]\s*(?=\p{L})|،\s*(?=(?:و(?!هي |هو |هم |[أإا]نت|الدور|قت|احد|ليس|لا |لن |لم |دون|بدون|بلا|إلا|إن |كأن)\p{L}{3,}|ف(?:ال|آلاف|أكثر|أسعار|أصدقا|أماكن|هذ[اهي] |لدينا |عندنا |نحن )|أما |بس (?=\p{L}{3,}(?:ك|نا|كم) [يت]\p{L})|لكن|ولكن|لذلك |لذا |ف(?:خلّ?ينا |تعالي? |تعالوا |شرّ?فونا |زور|احجز|اطلب|جرّ?ب|تواصل|اتصل|راسل|مرّ?وا )|(?:تسوّ?ق|[اأ]حجز|جرّ?ب|شوف|[اأ]كتشف|[اأ]ستمتع)(?:ي|وا)?(?!\p{L})))/u,
};

/** How much of `text` belongs to its first clause: all, or what stands before another that stays. */
export function untilAnother(text: string, language: Language): number {
  const found = another[language].exec(text);
  return found ? found.index : text.length;
}

/** Where the sentence that goes on at `at` comes to its end, before its punctuation or a clause of its own. */
export function sentenceEnd(prose: string, at: number, sentence: { readonly end: number }, language: Language): number {
  const rest = prose.slice(at, sentence.end);
  const added = rest.slice(0, Math.min(endsAddition.exec(rest)?.index ?? rest.length, untilAnother(rest, language)));
  return hasWords(added) ? at + added.trimEnd().length : at;
}
