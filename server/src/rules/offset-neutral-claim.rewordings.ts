import type { Rewording } from '../engine/rewrite/suggestion';

const perUnit = '{kg} kg CO2e per {unit} ({method}, {year})';
const fewer = '{percent}% less than in {base year}';
const neutral = '(?:100 ?% |fully |completely |certified |truly )*(?:(?:carbon|climate|co2|co₂|co 2|emissions?|ghg)[ -](?:neutral|free|positive|negative|compensated|neutrali[sz]ed|balanced|offset)|net[ -]zero|zero[ -](?:carbon|emissions?|co2)|0 ?% (?:carbon|co2))(?:ly)?(?: certified)?';
/** Behind the words flagged stands nothing that needs them. */
const free = '(?: (?:today|tonight|now|here|this|for|in|with|at|on|to|by|from|that|is|are|was|has|have|will|can|and|or|of)\\b[^⟦⟧]*)?$';

/** Say what is emitted, in the place of what is said to be undone. */
export const english: readonly Rewording[] = [
  { about: '^⟦(carbon|climate|co2)[^⟧]*⟧[^.]* thanks to', write: `^ {product}: ${perUnit} $` },
  { when: new RegExp(`^⟦(fly|travel|ship|drive|shop|eat|sail|stay) ${neutral}⟧ (?:with|to|from|by|at|in|this|and)\\b`, 'i'), write: '$1 …' },
  { when: /\b(?:mak|keep)\S* ([^⟦]+) ⟦/i, write: `emissions of $1: ${perUnit}.` },
  { when: /\b(?:will be|['’]ll be|become|becoming|to be|go|going) (?:an? )?(?:fully )?⟦/i, write: 'our plan cuts emissions by {percent}% by {year}, checked by {verifier} ({link}).' },
  { when: /⟦[^⟧]*\b(?:road|journey|path|way|race|roadmap|march|drive) (?:to|towards?) /i, write: 'our plan cuts emissions by {percent}% by {year}, checked by {verifier} ({link}).' },
  { when: new RegExp(`^(?:we are|we['’]re|our company is) ⟦${neutral}⟧`, 'i'), write: `we emitted {tonnes} t CO2e in {year} ({method}), ${fewer}.` },
  { when: /^(?:and |so |because )?(?:we(?:['’]ve)? ⟦|⟦we(?:['’]ve|['’]ll| have| will)?\b)/i, write: `we emitted {tonnes} t CO2e in {year} ({method}), ${fewer}.` },
  { when: /⟦(?!footprint|emissions)(\p{L}+) is /iu, write: `… $1 emits ${perUnit}` },
  { when: /⟦emissions are/i, write: `… emissions are ${perUnit}` },
  { when: /⟦(\p{L}+) are /iu, write: `… $1 emit ${perUnit}` },
  { when: /^your ⟦(?!footprint is)([^⟧,]+),? (?:fully |100 ?% |completely )?\p{L}+⟧$/iu, write: `your $1: ${perUnit}.` },
  { when: /⟦(has|have) (?:no|zero|not a) /i, write: `… $1 a footprint of ${perUnit} …` },
  { when: new RegExp(`\\p{L}['’]s ⟦${neutral}⟧`, 'iu'), write: `… at ${perUnit} …` },
  { when: /\b(?:has|have|having) ⟦(?:no|zero)\b/i, write: `… a footprint of ${perUnit}` },
  { when: new RegExp(`^(?:we )?(?:fly|travel|ship|drive|shop|eat|sail)(?: (?:with|from|to|by|at|in|your|our|us)(?: \\p{L}+)?)? ⟦${neutral}⟧ (?!and\\b|or\\b)\\p{L}`, 'iu'), write: '…' },
  { when: new RegExp(`\\p{L} ⟦${neutral}⟧${free}`, 'iu'), write: `… with ${perUnit} …` },
  { when: /⟦with(?:out)? (?:no|zero|any|a)\b/i, write: `… with ${perUnit}` },
  { about: '⟦leave[^⟧]*⟧,? (since|because|as|thanks to|on account of)', write: `… emits~ ${perUnit} |` },
  { when: /^(?!.*\b(?:to|and|we) ⟦).*\S ⟦(?:run|leave|take|remove|absorb|cancel|erase|store|capture|lock|save|pull|offset|neutralise|compensate|balance)s? /i, write: `… emits~ ${perUnit}` },
  { when: /^⟦[^⟧]*(?: from)?⟧ ?(?:from )?(farm to \p{L}+|door to door|start to finish)$/iu, write: '{kg} kg CO2e per {unit} from $1 ({method}, {year}).' },
  { when: new RegExp(`⟦${neutral} (?!guilt|footprint|emissions|since)([^⟦⟧]+)⟧${free}`, 'i'), write: `… $1 with ${perUnit} …` },
  { when: new RegExp(`^([^⟦]*)⟦${neutral} ?(?!since|guilt)([^⟧]*)⟧ (?!(?:for|in|with|at|on|to|by|from|and|or|since|before|today|tonight|now|here|this)\\b)([^⟦⟧]+)$`, 'i'), write: `$1$2 $3 with ${perUnit}.` },
  { when: new RegExp(`^([^⟦]*)⟦(?:100 ?%|fully|completely) offset⟧ (?!(?:for|in|with|at|on|to|by|from|and|or|since|before|today|tonight|now|here|this)\\b)([^⟦⟧]+)$`, 'i'), write: `$1$2 with ${perUnit}.` },
];

const perUnitAr = '{كغ} كغ مكافئ CO2 لكل {الوحدة} ({المنهج}، {السنة})';
const neutralAr = '[وبكل]?(?:ال)?(?:محايد|محايدة|محايدات|حيادي|حيادية|متعادل|متعادلة|خال|خالٍ|خالي|خالية|صفري|صفرية|عديم|عديمة|معدوم|معدومة|إيجابي|إيجابية|سالب|سالبة|سلبي|سلبية|معوض|معوضة|معوَّض|معوَّضة|معوّض|معوّضة|بلا|بدون|دون|صفر|زيرو|صافي|حياد)(?: |(?=⟧))';
const plan = 'نخطط لخفض الانبعاثات {النسبة}% بحلول {السنة}، وتتحقق من ذلك {جهة التحقق} ({الرابط}).';

export const arabic: readonly Rewording[] = [
  { about: '(زرعنا|نزرع)[^⟦]*⟦', write: `^ انبعاثات {المنتج} ${perUnitAr}، وزرعنا {العدد} شتلة في {المكان} $` },
  { when: /(?:(?:[سهحب]?[نتي]صبح|[سهحب]?نكون|[سهحب]?نصير|[هح]نبقى|[تن]ول[ّ]?[يو]ا?|سنصل(?: \S+)? إلى|نحو|طريقنا إلى)(?: \S+){0,2}) ⟦|⟦[^⟧]*(?:نحو|طريق|رحلة إلى|مسيرة|سباق)|⟧ (?:بحلول|قبل)/, write: plan },
  { when: /كل \S+ة (?:\S+ )?\S*(?:ه|ها) ⟦/, write: '… ينتج عنها {كغ} كغ مكافئ CO2 ({المنهج}، {السنة}) |' },
  { when: /كل \S+ (?:\S+ )?\S*(?:ه|ها) ⟦/, write: '… ينتج عنه {كغ} كغ مكافئ CO2 ({المنهج}، {السنة}) |' },
  { when: /(?:^|\s)كل \S+ة(?: [^⟦]{1,25})? ⟦[^⟧]*⟧ (?:لأن|بفضل)/, write: '… ينتج عنها {كغ} كغ مكافئ CO2 ({المنهج}، {السنة}) |' },
  { when: /(?:^|\s)كل \S+ة(?: [^⟦]{1,25})? ⟦/, write: '… ينتج عنها {كغ} كغ مكافئ CO2 ({المنهج}، {السنة})' },
  { when: /^(?:نحن |إننا |شركتنا |معتمدون )⟦|⟦(?:نعوض|بنعوض|نوازن|نعادل|نلغي|عوضنا|عادلنا|وازنا|ألغينا|محونا|صفرنا|نصفر|نمحو|نمسح|نسحب|نزيل|بنعادل|بنوازن|هنعوض|محايدون|محايدين)/, write: 'بلغت انبعاثاتنا {طن} طن مكافئ CO2 في {السنة} ({المنهج})، أقل بنسبة {النسبة}% من {سنة الأساس}.' },
  { when: /^(?:سافر|سافري|سافروا|طر|طيري|اشحن|تسوق)(?:(?: [\u0621-\u064A]+)+ ⟦ب|[^⟦]* ⟦ب[^⟧]*⟧ [\u0621-\u064A])/, write: '…' },
  { when: new RegExp(`⟦(?!${neutralAr})([^ ⟧]+) ${neutralAr}[^⟧]*⟧`), write: `… $1 بانبعاثات ${perUnitAr} …` },
  { when: /[\u0621-\u064A] ⟦[^⟧]*⟧ (?:بالكامل|تماما|تمامًا|كليا|كليًا)$/, write: `… بانبعاثات ${perUnitAr}.` },
  { when: /[\u0621-\u064A] ⟦[^⟧]*⟧ (?:لأن|بفضل)/, write: `… بانبعاثات ${perUnitAr} |` },
  { about: '⟧، ?(لان|بفضل)', write: `… بانبعاثات ${perUnitAr} |` },
  { when: new RegExp(`[\\u0621-\\u064A] ⟦(?!\\S+ ذنب)${neutralAr}[^⟧]*⟧`), write: `… بانبعاثات ${perUnitAr} …` },
  { when: /[\u0621-\u064A] ⟦(?:(?:لا|ما|لن) (?:تترك|يترك|تخلف|يخلف|له|لها)|ليس له|ليست لها|ليس لها|يزيل|تزيل|يلغي|تلغي|يسحب|تسحب|يمتص|تمتص|يمحو|تمحو|يعوض|تعوض)[^⟧]*⟧/, write: `… بانبعاثات ${perUnitAr} …` },
  { when: new RegExp(`^⟦((?:ال)?(?:شحن|توصيل|رحلات?|قهوة|إقامة|طلب|طرد|استضافة|شحنات|طيران|بنك|فندق)[^ ]*) [^⟧]*⟧`), write: `$1 بانبعاثات ${perUnitAr} …` },
];
