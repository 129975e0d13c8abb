import type { Rewording } from '../engine/rewrite/suggestion';

const right = 'right in {number} of {number} cases ({test}, {date})';
const kinds = '(?:AI|bot|chatbot|algorithm|model|neural (?:network|net)|copilot|assistant|engine|scanner|system|agent|robot|robo-\\p{L}+)';
const trade = '(?: (?:tutor|adviser|coach|lawyer|doctor|assistant|agent|judge|scanner|stylist|accountant|therapist|recruiter|translator|advis[eo]r|teacher|chatbot|model|support))?';
/** Who is said to do it: "our trading bot", "the AI coach". */
const who = `((?:our|the|this|your|an?|these) (?:(?!AI\\b|most|only|first|best|\\p{L}+est\\b)[\\p{L}-]+ ){0,2}?${kinds}${trade})`;
const lead = '^(?:(?:let|trust|meet|that[’\']s|it[’\']s|powered by) )?';
/** After a preposition or a verb stands something, not a sentence. */
const place = "(?:\\b(?:by|with|meet|get|try|built|discover|use|using)|['’]s) ⟦";
const biased = /⟦(?=[^⟧]*(?:bias|fair|objectiv|prejudic|impartial|neutral|discriminat|favou?rites|merit))/i;

function phrased(when: string, write: string): Rewording {
  return { when: new RegExp(when, 'iu'), write };
}

/** It is never wrong, never unfair. */
export const inerrant: readonly Rewording[] = [
  { when: new RegExp(`${place}[^⟧]*(?:bias|objectiv|impartial|neutral)`, 'iu'), write: '… AI tested for bias against {groups} ({test}, {date})' },
  { when: new RegExp(`${lead}${biased.source}${who}\\b(?! (?:hiring|recruit|grading))`, 'iu'), write: '$1 was tested for bias against {groups} ({test}, {date}).' },
  { when: biased, write: 'our AI was tested for bias against {groups} ({test}, {date}).' },
  phrased(`^((?:get|try|use|with) )⟦(?:100 ?% |completely |fully )?[\\p{L}-]+ AI⟧ (\\p{L}+)`, `$1AI $2, ${right}.`),
  phrased(`${place}`, `… an AI that was ${right} and can be wrong.`),
  phrased(`^⟦(?:100 ?% |completely |fully )?[\\p{L}-]+ AI⟧ (\\p{L}+)(?: in seconds)?`, `AI $1, ${right}.`),
  phrased(`^⟦(AI \\p{L}+) (?:with|that)\\b`, `$1, ${right}.`),
  phrased(`${lead}⟦${who}\\b`, `$1 was ${right} and can be wrong.`),
  phrased(`^(our(?: [\\p{L}-]+)*) ⟦(${kinds})\\b`, `$1 $2 was ${right} and can be wrong.`),
];

/** It outdoes people, feels or reads minds. */
export const outdoing: readonly Rewording[] = [
  phrased('^⟦\\p{L}+er than [^,⟧]+⟧', 'measured against {whom} in {test} ({date}).'),
  phrased(`${place}`, '… an AI that {does what}, measured against {whom} in {test} ({date}).'),
  phrased(`${lead}⟦${who}\\b`, '$1 {does what}, measured against {whom} in {test} ({date}).'),
  phrased(`^(our(?: [\\p{L}-]+)*|your(?: [\\p{L}-]+)*) ⟦((?:smart )?${kinds}${trade})\\b`, '$1 $2 {does what}, measured against {whom} in {test} ({date}).'),
  phrased(`^⟦AI[- ]powered (\\p{L}+)`, '$1 using AI to {task}.'),
  phrased(`^⟦(AI (?:support|tutor|coach|assistant|pillows?))\\b`, '$1 that {does what}, measured against {whom} in {test} ({date}).'),
];

/** Nobody is needed any more. */
export const replacing: readonly Rewording[] = [
  phrased(`^(this \\p{L}+) ⟦replaces`, '$1 helps with {task}; {who} checks the result.'),
  phrased(`^⟦${who}\\b`, '$1 helps with {task}; {who} checks the result.'),
];

/** It runs by itself. */
export const unattended: readonly Rewording[] = [
  phrased(`\\ba ⟦`, '… AI agent that {does what}, checked by {who}'),
  phrased(`${lead}⟦${who}\\b`, '$1 {does what}, and {who} checks the results.'),
  phrased(`⟦no humans needed:? (our (?:AI|bot|model))`, '$1 {does what}, and {who} checks the results.'),
];

/** Great words and thinking things. */
export const hyped: readonly Rewording[] = [
  phrased('⟦([\\p{L}-]+) (?:with|that has) (?:built[- ]in|integrated|embedded|a brain|a mind|an iq)', '… $1 using AI to {task} …'),
  phrased('⟦(?:smart |intelligent )?AI(?:[- ]powered)? ((?!that|with|certified|hiring|magic)\\p{L}+)⟧ (?:that|which) ', '$1 using AI to {task}.'),
  phrased('⟦(?:smart |intelligent |the world[’\']s smartest )?AI(?:[- ]powered)? ((?!that|with|certified|hiring|magic)\\p{L}+)⟧', '… $1 using AI to {task} …'),
  phrased('⟦(?:world[’\']s|the world[’\']s) \\p{L}+ AI (\\p{L}+)⟧', '… $1 using AI to {task} …'),
  phrased('\\b(?:powered by|with) ⟦[^⟧]*AI⟧', '… AI that {does what} …'),
  phrased('^⟦powered by', 'powered by AI that {does what} …'),
  phrased('^let ⟦our', 'let our AI help with {task}.'),
  phrased(`${lead}⟦${who}\\b`, '$1 {does what}, as {test} showed in {date}.'),
  phrased('^(our) ⟦(AI)\\b', '$1 $2 {does what}, as {test} showed in {date}.'),
  phrased('^⟦bias-free (hiring|recruitment|screening)', '$1 with AI that was tested for bias against {groups} ({test}, {date}).'),
  phrased('(?:\\b(?:an?|the|only|next-gen\\w*|revolutionary)) ⟦', '… AI that {does what}'),
];

const he = '((?:ذكاؤنا|ذكائنا) الاصطناعي|نموذجنا(?: الذكي)?|روبوتنا(?: الذكي)?|محركنا|نظامنا|الذكاء الاصطناعي(?: عندنا)?|الشات بوت(?: حقنا)?|(?:ال)?(?:بوت|تطبيق|مساعد) (?:بتاعنا|حقنا)|ال\\S+ (?:الآلي|الذكي)|بوت التداول|روبوت المحادثة(?: عندنا)?|مساعدنا(?: الذكي)?)';
const she = '(خوارزميتنا(?: الذكية)?|خوارزمياتنا|شبكتنا العصبية|الخوارزمية)';
const rightAr = 'في {العدد} من {العدد} حالة ({الاختبار}، {التاريخ})';
const biasedAr = /⟦(?=[^⟧]*(?:تحيز|انحياز|عادل|موضوعي|يميز|يميّز|تنحاز|محاباة|يظلم))/;
const testedAr = 'انحيازه تجاه {الفئات} ({الاختبار}، {التاريخ})';

function arabicPhrased(when: string, write: string): Rewording {
  return { when: new RegExp(when), write };
}

export const arabicInerrant: readonly Rewording[] = [
  { when: new RegExp(`[\\u0621-\\u064A] ${biasedAr.source}ب`), write: `… بالذكاء الاصطناعي، اختُبر ${testedAr}` },
  { when: biasedAr, write: 'اختُبر انحياز ذكائنا الاصطناعي تجاه {الفئات} ({الاختبار}، {التاريخ}).' },
  arabicPhrased('^(?:ال\\S+ة|\\S+تنا)(?: \\S+)* ⟦ب(?:ال)?ذكاء الاصطناعي (?!الذي|التي|اللي)', `… بالذكاء الاصطناعي أصابت ${rightAr}، وقد تخطئ`),
  arabicPhrased('^(?!(?:ال\\S+ة|\\S+تنا) )(?:ال\\S+|\\S+نا)(?: \\S+)* ⟦ب(?:ال)?ذكاء الاصطناعي (?!الذي|التي|اللي)', `… بالذكاء الاصطناعي أصاب ${rightAr}، وقد يخطئ`),
  arabicPhrased('[\\u0621-\\u064A] ⟦ب(?:ال)?ذكاء', `… بالذكاء الاصطناعي الذي أصاب ${rightAr}`),
  arabicPhrased(`⟦${she}`, `$1 أصابت ${rightAr}، وقد تخطئ.`),
  arabicPhrased(`⟦${he}`, `$1 أصاب ${rightAr}، وقد يخطئ.`),
];

export const arabicOutdoing: readonly Rewording[] = [
  arabicPhrased('⟦([^⟧]+نا(?: [^⟧]+)?) (?:ال)?مدعومة ب(?:ال)?ذكاء الاصطناعي⟧', '… $1 التي تستخدم الذكاء الاصطناعي في {المهمة} …'),
  arabicPhrased('⟦([^⟧]+نا(?: [^⟧]+)?) (?:ال)?مدعوم ب(?:ال)?ذكاء الاصطناعي⟧', '… $1 الذي يستخدم الذكاء الاصطناعي في {المهمة} …'),
  arabicPhrased('⟦(?!ال?ذكاء|ذكاؤ|مساعد|بوت|روبوت|توق)(\\S+)(?: ذكية?)? ب(?:ال)?ذكاء الاصطناعي⟧', '… $1 مع ذكاء اصطناعي يساعد في {المهمة} …'),
  arabicPhrased('[\\u0621-\\u064A] ⟦ب(?:ال)?ذكاء', '… بالذكاء الاصطناعي، قورن بـ{من} في {الاختبار} ({التاريخ})'),
  arabicPhrased('^خل\\S* ⟦', '… الذكاء الاصطناعي يساعدك في {المهمة}، ويراجع {المسؤول} نتائجه.'),
  arabicPhrased(`⟦${she}`, '$1 قورنت بـ{من} في {المهمة} ({الاختبار}، {التاريخ}).'),
  arabicPhrased(`⟦${he}`, '$1 قورن بـ{من} في {المهمة} ({الاختبار}، {التاريخ}).'),
];

export const arabicReplacing: readonly Rewording[] = [
  arabicPhrased('^خل\\S* ⟦', '… الذكاء الاصطناعي يساعدك في {المهمة}، ويراجع {المسؤول} نتائجه.'),
  arabicPhrased('[\\u0621-\\u064A] ⟦(?:يغني|تغني)', '… يساعدك في {المهمة}، ويراجع {المسؤول} النتائج.'),
];

export const arabicUnattended: readonly Rewording[] = [
  arabicPhrased('^خل\\S* ⟦', '… الذكاء الاصطناعي يساعدك في {المهمة}، ويراجع {المسؤول} نتائجه.'),
];

export const arabicHyped: readonly Rewording[] = [
  arabicPhrased('^([^⟦]*\\S) ⟦(ال?ذكاء ال?[اإ]صطناعي) (?:ال[^⟧]*)⟧(?: في العالم| على الإطلاق)? (ل[^⟦⟧]+)$', '$1 $2 $3.'),
  { when: /⟦خوارزمي[^⟧]*(?:تنحاز|تحيز|انحياز)/, write: 'اختُبر انحياز ذكائنا الاصطناعي تجاه {الفئات} ({الاختبار}، {التاريخ}).' },
  arabicPhrased('[\\u0621-\\u064A] ⟦ب(?:ال)?ذكاء', '… بذكاء اصطناعي يساعد في {المهمة}'),
  arabicPhrased('⟦(?!ال?ذكاء|ذكاؤنا|نقلة|قرارات)(\\S+)(?: ذكية?| أسنان(?: ذكية)?)?(?: تعمل)? ب(?:ال)?ذكاء', '… $1 مع ذكاء اصطناعي يساعد في {المهمة} …'),
  arabicPhrased('⟦توظيف', 'توظيف بالذكاء الاصطناعي، اختُبر انحيازه تجاه {الفئات} ({الاختبار}، {التاريخ}).'),
  arabicPhrased(`⟦${he}`, '$1 يساعد في {المهمة}.'),
];
