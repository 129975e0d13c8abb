import type { Rewording } from '../engine/rewrite/suggestion';

/** Praise above all others, which a sentence stands without; behind it, among whom. */
const above = "(?:(?:simply|quite simply|hands down|easily|by far|undoubtedly|unquestionably|without a doubt|without question|truly) )*(?:(?:the|our|your|a|[\\p{L}]+['’]s) ){0,2}(?:(?:very|single|undisputed) )*";
const first = '(?:best|finest|greatest|number one|number 1|no\\.? ?1|nr\\.? ?1|# ?1|top|leading|ultimate|favou?rite|one and only|only|sole|one|last|most[ -](?:trusted|loved|recommended|popular|respected|admired|desirable|awarded|complete|praised)|best-\\p{L}+|top-rated|(?:market|industry|world|class)[ -]leading)';
const kept = "((?!(?:in|for|of|on|at|choice|place|spot|the|forever|eternally|longer)\\b)[^⟦⟧]+?)(?: brand)?";
const among = "(?:,? (?:full stop|period|in (?:the )?(?:town|city)|in the (?:whole |entire )?(?:world|market|universe|galaxy|industry|business|region|land|nation)|on (?:the planet|earth|the market|the internet|the high street)|in the world|anywhere|worldwide|around|alive|available|today|bar none|of all time|of its kind|in history|in existence|money can buy|under the sun|known to (?:man|science)|out there|yet|(?:that )?(?:you|you['’]ll|you will|you['’]ve|you have|your \\p{L}+ will)(?: will)? (?:ever )?(?:really |truly )?(?:need|want|buy|use|own|taste|tasted|try|tried|used|owned|find|see|have|wear|drink|eat)|(?:every|each|any) \\p{L}+ (?:needs|must have|should own|should have|will love)|ever(?: (?:made|built|created|designed|invented|brewed|baked|produced|developed|sold))?|made|built|sold|for your money))*";
const behind = '(?: ((?:for|in|on|at|to|with|from|by) [^⟦⟧]+))?$';

/** `kinds` of superlatives, each with what is left of it. */
const kinds: readonly [superlative: string, plain: string][] = [
  [`${first} ()`, ''], ['most (\\p{L}+) ', '$_1 '], ['(tast|friendl|comf|clever|eas|cos|health|risk|hand)iest ', '$_1y '], ['(saf|pur|nic|wis|rar)est ', '$_1e '], ['(?!(?:fin|great|saf|pur|nic|wis|rar|\\p{L}+i)est)(\\p{L}{3,})est ', '$_1 '],
];

/** Who says it of themselves. */
const makers = '(?:provider|developer|company|bank|school|clinic|agency|platform|operator|retailer|manufacturer|supplier|academy|airline|hospital|university|chain|dentist|lawyer|courier|broker|agent|studio|salon|gym|hotel|restaurant|cafe|store|shop|team|tutor|builder|baker|plumber|doctor|coach)';

/** Keep what the best of all is called, and leave its rank out. */
const ranked: readonly Rewording[] = kinds.flatMap(([superlative, plain]) => [
  { when: new RegExp(`^(?:the )?⟦${above}${superlative}((?:\\p{L}+ ){0,3}?${makers}\\b[^⟦⟧]*?)${among}⟧([^⟦⟧]*)$`, 'iu'), write: `a ${plain}$2$3: {fact you can show}.` },
  { when: new RegExp(`^⟦${above}${superlative}${kept} (for|of|in|against)⟧ ([^⟦⟧]+)$`, 'iu'), write: `our ${plain}$2 $3 $4: {fact you can show}.` },
  { when: new RegExp(`^(?:the )?⟦${above}${superlative.trimEnd()}⟧ \\p{L}`, 'iu'), write: `our ${plain.trimEnd()} …` },
  { when: new RegExp(`^(?!.*\\b(?:is|are|be|as|it|the|an?) ⟦).+ ⟦${above}${superlative.trimEnd()}⟧ \\p{L}`, 'iu'), write: `… our ${plain.trimEnd()} …` },
  { when: new RegExp(`^⟦${above}${superlative}${kept}${among}⟧ (?:(?:now|also|just|still|always|already) )?(?:is|are|has|have|will|can|was|were|(?:com|mak|arriv)e|(?:keep|ship|fit|cost|hold|open)|\\p{L}{2,}[^s\\W]s) `, 'iu'), write: `our ${plain}$2 …` },
  { when: new RegExp(`(?:\\b(?:is|it|as|was|to be)|\\b(?:it|that|this|here|there|s?he|what|who|ours)['’]s)(?: simply| quite simply)? ⟦${above}${superlative}${kept}${among}⟧`, 'iu'), write: `… a ${plain}$2${plain ? '' : ' with {what you can show}'} …` },
  { when: new RegExp(`^(?:the )?⟦${above}${superlative}${kept}${among}⟧${behind}`, 'iu'), write: `our ${plain}$2 $3: {fact you can show}.` },
  { when: new RegExp(`^we (?!are)\\p{L}+ ⟦${above}${superlative}${kept}${among}⟧`, 'iu'), write: `… our ${plain}$2 with {what you can show} …` },
  { when: new RegExp(`^(?!.*(?:\\b(?:is|are|be|being|as|it|the|an?)|['’](?:s|re|m)) ⟦).+ ⟦${above}${superlative}${kept}${among}⟧`, 'iu'), write: `… our ${plain}$2 …` },
]);

const fails = "(?:(?:simply|just|ever) )*(?:don['’]t|do not|doesn['’]t|does not|never|can['’]t|cannot|will never|won['’]t) ";

export const english: readonly Rewording[] = [
  { about: '⟦(no one|nobody) [^⟧]* ever⟧', write: 'of {number} people who tried it, {number} {reported what} ({source}, {date}).' },
  { when: /\b(?:as|than|against) ⟦(?:the )?(?:leading|best|top) (?:brand|competitor|product)s?⟧/i, write: '… {compared product} …' },
  { when: /^⟦(?:rated|ranked|voted|named|crowned) /i, write: 'ranked {place} of {number} in {test} ({source}, {date}).' },
  { when: /\b(?:is|are|was|were|been) ⟦(?:rated|ranked|voted|named|crowned) /i, write: '… ranked {place} of {number} in {test} ({source}, {date}) …' },
  { when: /\b(?:rated|ranked|voted|named|crowned|called) ⟦/i, write: '… {place} of {number} in {test} ({source}, {date}) …' },
  { when: /^(?:and |but |so )?(?:it|they|this|we|our [^⟦]+) ⟦(?:always )?works? (?:every|each|all|always|100|without|for every)/i, write: '… worked in {number} of {number} cases ({source}, {date})' },
  { when: /^as (?:the|an?|one of the) ⟦/i, write: 'with {fact you can show} ({source}, {date})' },
  { when: /\S ⟦(?:can['’]t|cannot|never|won['’]t|will not) be/i, write: '… scored {score} in {test} ({source}, {date})' },
  { when: /⟦(?:.* )?in (?:a class|a league) of/i, write: '… rated {score} by {source} ({date}) …' },
  { when: /^(?:we are|we[’']re) ⟦(?:the )?(?:\p{L}+ )?(?:number one|number 1|no\.? ?1|# ?1|best|leaders?) (in|at|for)⟧ ([^⟦⟧]+)$/iu, write: 'we ranked {place} of {number} $1 $2 by {source} ({date}).' },
  { when: /^we(?: are|['’]re) ⟦(?:simply )?the (?:best|finest|greatest|top) ([^⟦⟧]+?)(?: (?:in|around|for) [^⟦⟧]+)?⟧ and /iu, write: '… a $1 with {fact you can show} …' },
  { when: /^we(?: are|['’]re) ⟦(?:simply )?(?:the|your) (?:\p{L}+est|most \p{L}+) ([^⟦⟧]+)⟧$/iu, write: 'we are a $1: {fact you can show}.' },
  { when: /⟦(?:number one|number 1|no\.? ?1|# ?1|first|unbeaten|top|tops) in ([^⟦⟧]+)⟧/i, write: '… ranked {place} of {number} in $1 by {source} ({date}) …' },
  { when: /^⟦(?:leading|leads|lead|conquering|dominating) the \w+ in ([^⟦⟧]+)⟧/i, write: 'our work in $1: {fact you can show}.' },
  { when: /⟦((?:our|we)\b[^⟧]*?)(?: (?:is|are)|['’]re)(?: simply| just| quite simply| by far)* the (?:best|greatest|cheapest|finest|number one)\b/i, write: '$1 ranked {place} of {number} in {test} ({source}, {date}).' },
  { when: /\b(?:have|has|offer|offers|got|with|at) ⟦(?:the |our )?(?:lowest|best|cheapest|most competitive) (?:prices|rates|fares|deals)\b[^⟧]*⟧/i, write: '… prices you can compare with those of {shops} ({date}) …' },
  { when: /⟦[^⟧]*\bprices (on|for)⟧ ([^⟦⟧]+)$/i, write: 'compare our prices $1 $2 with those of {shops} ({date}).' },
  { when: /⟦(?:(?:you|nobody|no one|nothing|no other|there|prices|try|impossible)\b.*)?(?:(?<!any |every )price|prices|cheaper|deal|deals|rates|lower|undercuts)\b(?! of)[^⟧]*⟧/i, write: 'compare our prices with those of {shops} ({date}).' },
  ...ranked,
  { said: /^(?:nobody|no one)(?: else)? (?:makes|bakes|brews|builds|cooks|does|sells|offers|serves|grows|rears|roasts) (?:an? )?(?:better|finer|tastier|cheaper|fresher|nicer|softer|stronger) ([^]+)$/i, write: 'compare our $1 with {competitor} on {what} ({source}, {date}).' },
  { when: /\b(?:is|are|we['’]re) (?:simply |still |now )?⟦(?:the )?(?:\p{L}+ )?(?:leaders?|champions?|kings?|number one|no\.? ?1) (in|for|at|of)⟧ /iu, write: '… ranked {place} of {number} by {source} ({date}) $1 …' },
  { said: /^nothing \p{L}+s \p{L}+ than ((?:our|this|these|the) [^]+)$/iu, write: 'compare $1 with {competitor} on {what} ({source}, {date}).' },
  { said: /^nothing (?:beats|matches|tops|rivals|compares (?:to|with)|comes close to) ((?:our|this|these|the) .+)$/i, write: 'compare $1 with {competitor} on {what} ({source}, {date}).' },
  { when: /⟦(?:nobody|no one|nothing|none|no other|no |there(?:['’]s| is| are) no|you |try to|impossible|won['’]t)(?!.*\b(?:another|any other|a different|risk|risks|side effects|danger|bugs|flaws|faults|defects|failures|downtime|complaints|errors|mistakes)\b)/i, write: 'see how we compare with {competitor} on {what} ({source}, {date}).' },
  { when: /⟦(?:your|the) (?:search|hunt|quest) for ((?:an?|the|your) [^⟧]+?) (?:ends|is over|stops)/i, write: 'looking for $1? See {what you offer}.' },
  { when: /⟦(?:you|you['’]ll)[^⟧]* (?:another|any other|a different) ([^⟧]+?)(?: again)?⟧/i, write: 'our $1: {fact you can show}.' },
  { when: /⟦we (?:[^⟧]* )?(?:mistakes?|errors?)⟧/i, write: 'we correct mistakes within {time}.' },
  { when: new RegExp(`⟦((?:it|they|we|our|this|these)(?: [^⟧ ]+)*?) ${fails}`, 'i'), write: '$1 passed {number} of {number} tests ({source}, {date}).' },
  { when: /⟦(?:zero|no|not a single) (bugs|flaws|faults|defects|failures|complaints|errors|mistakes|crashes)\b/i, write: '{number} known $1 as of {date}.' },
  { when: /⟦(kills|removes|eliminates|destroys|blocks|stops) /i, write: '… $1 {percent} of {what} in {test} ({standard}, {year}).' },
  { when: /⟦(?:perfect|suitable|right|ideal|works|made) for (?:every|all|any|abs)/i, write: 'suitable for {whom}, as tested by {source} ({date}).' },
  { when: /⟦100 ?%[^⟧]*(?:satisf|happi)/i, write: 'rated {score} by {number} customers ({source}, {date}).' },
  { when: /⟦(?:the )?(?:undisputed )?(?:king|queen|champion|emperor|mother|ferrari|rolls[ -]royce|gold standard) of(?: all)?⟧? ([^⟦⟧]+)⟧?$/i, write: 'our $1: {fact you can show}.' },
  { when: /⟦un\p{L}+ prices?⟧/iu, write: '… prices compared with {shops} on {date} …' },
  { when: /⟦(?:un\p{L}+|incomparable|matchless|peerless) ((?:on|for|in|at) [^⟧]+)⟧/iu, write: '… rated {score} $1 by {source} ({date}) …' },
  { when: /⟦(?:un\p{L}+|incomparable|matchless|peerless) ([^⟧]+)⟧/iu, write: '… $1 rated {score} by {source} ({date}) …' },
  { when: /^(?:(?:get|enjoy|our|with|at|for|an?) )?⟦(?:un\p{L}+|incomparable|matchless|peerless)⟧ \p{L}+ \p{L}/iu, write: '…' },
  { when: /^⟦(?:un\p{L}+|incomparable|matchless|peerless)⟧ (\p{L}+)$/iu, write: '$1 rated {score} by {source} ({date}).' },
  { when: /^(?!.*⟦(?:100 ?%|completely|totally|fully|entirely|absolutely) )(?:(?:it|they|this|that|these)(?: (?:is|are|was|were)|['’](?:s|re))|is|are|was|were) (?:simply |truly |still )?⟦[^⟧]*⟧(?: (?:and|or|but|for|in|on|at|when|with) |$)/i, write: '… ranked {place} of {number} in {test} ({source}, {date}) …' },
  { when: /^(?!.*⟦(?:100 ?%|completely|totally|fully|entirely|absolutely) )((?:our|this|these|my) [^⟦]*?) (is|are|was|were) (?:simply |truly |still )?⟦[^⟧]*⟧ (and|but) (?=\p{L})/iu, write: '$1 $2 ranked {place} of {number} in {test} ({source}, {date})' },
  { about: '[a-z][^⟦:.!?]*[,;] [^⟦,;]*⟦', when: /^(?!.*⟦(?:100 ?%|completely|totally|fully|entirely|absolutely) )(?:our|this|these|my) [^⟦]*? (?:is|are) (?:simply |truly |still )?⟦[^⟧]*⟧$/i, write: '… rated {score} by {source} ({date}) …' },
  { when: /^(?!.*⟦(?:100 ?%|completely|totally|fully|entirely|absolutely) )((?:our|this|these|my) [^⟦]*?) (?:is|are) (?:simply |truly |still )?⟦[^⟧]*⟧$/i, write: '$1: {fact you can show} ({source}, {date}).' },
];

const fact = '{حقيقة يمكن إثباتها}';
/** «أفضل قهوة», «أكثر منصة موثوقية»: the noun stays. */
const elative = '(?:(?:ببساطة|بلا جدال|بلا شك|بدون نقاش|بكل بساطة) )?أ(?!\\S+نا |سعار|حذية|داة|دوات|جهزة|طباق|كواب|كثر|ول )[\\u0621-\\u0652]{2,6}';
const amongAr = '(?:(?: (?:في|ب)(?: )?(?:العالم|السوق|الأسواق|الدنيا|التاريخ|الكون|البلد|المدينة|المنطقة|حياتك|مجاله|مجالها|الوجود)| بالعالم| بالسوق| بالدنيا| بالبلد| بحياتك| على الإطلاق| على وجه الأرض| على الكوكب| (?:بلا|ب?دون|من غير) (?:منازع|منافس|كلام|نقاش|جدال|شك|مبالغة)| عالميًا| عالميا| محليًا|(?: راح| ممكن| يمكن| تقدر| سوف| قد| أن)* [يتنس][\\u0621-\\u0652]{2,9}| صُ?نعت?| صُ?ممت?| هتشتري\\S*| جربت\\S*))*';
const rank = '(?:رقم واحد|رقم 1|رقم ١|الأول|الأولى|نمبر ون|الأكثر \\S+|الأفضل|الأقوى|الأسرع|الأرخص|الرائدة?|الأوثق|الأشطر|الأذكى|الوحيدة?)(?: (?:والأفضل|والأخير|بلا منازع|على الإطلاق|عالميًا|عالميا|في السوق|في العالم|بالسوق|بالعالم|في المنطقة|في فئته|في فئتها))*';
const wholly = /⟦(?:[^⟧]*)(?:100|١٠٠|تمام|كليا|كليًا|بالكامل|كامل|مية|مئة|قطعا|إطلاق|أبد|مطلق)[^⟧]*⟧/;

/** Among whom, where it says nothing of the thing itself. */
const region = '(?: (?:في|ب)(?: )?(?:ال)?(?:خليج|مملكة|سعودية|كويت|إمارات|بحرين|أردن|بلد|بلاد|منطقة|مصر|قطر|لبنان|العراق|المغرب|وطن العربي|عالم العربي|شرق الأوسط)(?: كله?ا?)?)?';

/** As it was tested, in the gender of what it is said to be. */
const tested: readonly Rewording[] = [
  { when: new RegExp(`^⟦[^⟧ ]*ة [^⟧]*⟧ ((?:ل|على |ضد |مع )[^⟦⟧]+)$`), write: 'مختبَرة $1 لدى {المختبر} ({المعيار}، {السنة}).' },
  { when: new RegExp(`^⟦[^⟧]*⟧ ((?:ل|على |ضد |مع )[^⟦⟧]+)$`), write: 'مختبَر $1 لدى {المختبر} ({المعيار}، {السنة}).' },
  { when: /⟦و[^⟧ ]*ة /, write: '… ومختبَرة لدى {المختبر} ({المعيار}، {السنة}) …' },
  { when: /⟦و/, write: '… ومختبَر لدى {المختبر} ({المعيار}، {السنة}) …' },
  { when: /⟦[^⟧ ]*ة [^⟧]*⟧ (?:ل|على |ضد )/, write: '… مختبَرة لدى {المختبر} ({المعيار}، {السنة}) …' },
  { when: /⟦[^⟧]*⟧ (?:ل|على |ضد )/, write: '… مختبَر لدى {المختبر} ({المعيار}، {السنة}) …' },
  { when: /⟦[^⟧ ]*ة /, write: '… مختبَرة لدى {المختبر} ({المعيار}، {السنة}).' },
  { when: wholly, write: '… مختبَر لدى {المختبر} ({المعيار}، {السنة}).' },
];

export const safe: readonly Rewording[] = [
  { when: /⟦(يقتل|تقتل|يقضي على|تقضي على|يزيل|تزيل|ب?[يت]شيل|يبيد) /, write: '… $1 {النسبة}% من {ماذا} بحسب اختبار {المختبر} ({السنة}).' },
  { when: /⟦(?:صفر|زيرو) (?:أخطاء|عيوب)/, write: 'عدد الأخطاء المعروفة حتى {التاريخ}: {العدد}.' },
  { when: /⟦[^⟧]*(?:مخاطر|خطر|ضرر|أخطار|أضرار|خطورة)/, write: 'المخاطر مذكورة في {المستند}.' },
  ...tested,
];

export const arabic: readonly Rewording[] = [
  { when: /^([^⟦]*نا(?: [^⟦]*)?) (?:هي|هو|هم) ⟦[^⟧]*⟧ ?([^⟦⟧]*)$/, write: `$1 $2: ${fact} ({المصدر}، {التاريخ}).` },
  { when: /⟦[^⟧]*أسعار\S* (في|على)⟧ ([^⟦⟧]+)$/, write: 'قارن أسعارنا $1 $2 بأسعار {متاجر} ({التاريخ}).' },
  { when: /⟦(?:ما|لن|لا|محد|محدش|مستحيل|مفيش|مش|عمرك)(?=[ ا-ي])[^⟧]*(?:أسعار|أرخص|سعر|عرض)|⟦أسعار|⟦أرخص من /, write: 'قارن أسعارنا بأسعار {متاجر} ({التاريخ}).' },
  { when: /\S ⟦(?:أرخص|أفضل|أقل|أحسن|أنسب) (أسعار[^⟧]*)⟧/, write: '… $1 (مقارنة بأسعار {متاجر} في {التاريخ}) …' },
  { when: /أسعار[^⟦]* ⟦/, write: '… مقارَنة بأسعار {متاجر} في {التاريخ} …' },
  { when: /⟦(?:بحثك|رحلة بحثك|رحلتك) عن ([^⟧]+?) (?:ينتهي|تنتهي|انتهى|انتهت|خلص|يخلص)/, write: 'تبحثون عن $1؟ شاهدوا {ما تقدمونه}.' },
  { when: /⟦(?:لن|ما راح|مش|ما|ما عاد) ه?[تي](?:حتاج|شتري|ستخدم|بحث|دور)\S* (?:إلى |عن )?([^⟧ ]+) (?:آخر|أخرى|غيره|غيرها|ثاني|ثانية|تاني|تانية)/, write: `$1: ${fact}.` },
  { when: /⟦(?:لا أحد|ما أحد|ما حد|ماحد|محد|محدش|مفيش|ما في|مافي|ما فيه|لا يوجد|لا توجد|لا شيء|لا بنك|لا \S+ (?:آخر|أخرى|يضاهي|ينافس)|مستحيل ت|مستحيل هت|صعب ت|لن ت|ما را?ح ت|مش ه|عمرك ما|نتفوق|يتفوق|تتفوق|متفوق)(?!فشل|عطل|خرب|خسر|فقد|ضيع)/, write: 'قارن بيننا وبين {المنافس} في {ماذا} ({المصدر}، {التاريخ}).' },
  { when: /^(?:نحن|احنا|إحنا|حنا) ⟦[^⟧]*⟧ (في [^⟦⟧]+)$/, write: 'نحن في المركز {الترتيب} من {العدد} $1 بحسب {المصدر} ({التاريخ}).' },
  { when: /⟦(?:نحن|احنا|حنا) |^(?:نحن|احنا|حنا) ⟦/, write: 'نحن في المركز {الترتيب} من {العدد} بحسب {المصدر} ({التاريخ}).' },
  { when: /⟦[^⟧]*(?:نغلط|نخطئ|نفشل|نخيب)/, write: 'نصحح أخطاءنا خلال {المدة}.' },
  { when: /⟦(?:ولا|صفر|بلا|بدون) (?:غلطة|عيب|عيوب|خطأ|أخطاء|مشكلة|عطل|أعطال)/, write: 'عدد الأخطاء المعروفة حتى {التاريخ}: {العدد}.' },
  { when: /⟦(?:رضا|رضى)/, write: 'تقييم عملائنا {الدرجة} ({العدد} تقييمًا، {المصدر}، {التاريخ}).' },
  { when: /⟦(يناسب|تناسب) /, write: '… $1 {مَن} بحسب اختبار {الجهة} ({التاريخ}).' },
  { when: /⟦(مناسب|مناسبة|يصلح|تصلح|ينفع|تنفع|ينظف|تنظف) /, write: '… $1 لـ{ماذا} بحسب اختبار {الجهة} ({التاريخ}).' },
  { when: /⟦(?:يدوم|يبقى|يعيش) /, write: '… دام {المدة} في {الاختبار} ({التاريخ})' },
  { when: /⟦(?:تدوم|تبقى|تعيش) /, write: '… دامت {المدة} في {الاختبار} ({التاريخ})' },
  { when: /⟦(?:دائما |دايما )?(?:لا|ما|لن|عمرها ما) ب?ت(?!نافس|قارن|ضاهى|جارى|وصف|قبل|لق|جد|خسر|فقد|ضيع)/, write: '… نجحت في {العدد} من {العدد} اختبارًا ({المصدر}، {التاريخ}).' },
  { when: /⟦(?:دائما |دايما )?(?:(?:لا|ما|لن|عمره ما|مستحيل) ب?ي(?!نافس|قارن|ضاهى|جارى|على|وصف|قبل|وجد|مكن)|ينجح|يعمل|يضبط|يشتغل|دائما|دايما|نتائج|نتيجة|أداء)/, write: '… نجح في {العدد} من {العدد} اختبارًا ({المصدر}، {التاريخ}).' },
  { when: /⟦(?:لا|ما|ليس) (?:له )?(?:مثيل|نظير|شبيه)⟧ ل(\S+?)ت(?:ه|ها)(?: في [^⟦⟧]+)?$/, write: `ال$1ة: ${fact}.` },
  { when: /⟦(?:لا|ما|ليس) (?:له )?(?:مثيل|نظير|شبيه)⟧ ل(\S+?)(?:ه|ها)(?: في [^⟦⟧]+)?$/, write: `ال$1: ${fact}.` },
  { when: /⟦(?:ال)?(جودة|طعم|راحة|فخامة|خدمة|سرعة|لذة|نعومة|ثبات|دقة|جمال) (?:ما|ليس|لا|مالها|بلا|دون|بدون)/, write: '… $1 بتقييم {الدرجة} من {المصدر} ({التاريخ}) …' },
  { when: /^(?!⟦لا ت).*⟦(?:الذي |التي )?(?:(?:بلا|دون|من غير|بدون)(?! جدال| شك| نقاش| مبالغة)|لا|ما|ليس|مالو|ماله|مالوش|ملوش|ملهاش|مالهاش|منقطع|خارج|فوق)/, write: '… بتقييم {الدرجة} من {المصدر} ({التاريخ}) …' },
  { when: /⟦آخر (\S+) /, write: `$1: ${fact}.` },
  { when: /^⟦ال(\S+) الرائدة في ([^⟧]+)⟧(?: ([^⟦⟧]+))?$/, write: `$1 متخصصة في $2 $3: ${fact}.` },
  { when: /^⟦ال(\S+) الرائد في ([^⟧]+)⟧(?: ([^⟦⟧]+))?$/, write: `$1 متخصص في $2 $3: ${fact}.` },
  { when: /^(هذ[اه]) ⟦(ال\S+) الوحيدة? (?:الذي|التي|اللي)⟧/, write: '… $2 …' },
  { when: /^([^⟦]+) ⟦(?:الوحيدة?|الأوحد)[^⟧]*⟧$/, write: `$1: ${fact}.` },
  { when: /^⟦(ال\S+) (?:الوحيدة?) (?:التي|الذي|اللي) [^⟧]*⟧(?: في حياتك)? ([يت]\S{2,} [^⟦⟧]+)$/, write: '$1 $2.' },
  { when: /⟦(ال\S+ة) (?:الوحيدة|اللي كل|التي كل)/, write: `هذه $1: ${fact}.` },
  { when: /⟦(ال\S+) (?:الوحيد|اللي كل|الذي كل)/, write: `هذا $1: ${fact}.` },
  { when: /⟦(?:ملك|سلطان|ملوك|أسطورة|إمبراطور) (?:ال)?(\S+?)(?: [^⟧]*)?⟧/, write: `$1: ${fact}.` },
  { when: new RegExp(`⟦أكثر ([^⟧]+?) [^ ⟧]+(?:ية|ة|ً|ةً|ًا|اً|ا)(?: (?:في|على) [^⟧]+)?${amongAr}⟧`), write: `$1: ${fact}.` },
  { when: new RegExp(`^(?:ببساطة )?⟦${elative} ([^⟧]+?)${amongAr}⟧$`), write: `$1: ${fact}.` },
  { when: new RegExp(`^(?:ببساطة )?⟦${elative} ([^⟧]+?)${amongAr}⟧ ((?:ل|في |ب|من |مع )[^⟦⟧]+)$`), write: `$1 $2: ${fact}.` },
  { when: new RegExp(`^(?:و?(?:بشهادة|باعتراف|بإجماع|برأي|ب?حسب|في رأي) [^⟦]*)⟦${elative} ([^⟧]+?)${amongAr}⟧`), write: `$1: ${fact}.` },
  { when: new RegExp(`\\S ⟦${elative} ([^⟧]+?)${amongAr}⟧ (وال[^⟦⟧]+)$`), write: `… $1 $2 بـ{ميزة يمكن إثباتها}.` },
  { when: new RegExp(`\\S ⟦${elative} ([^⟧]+?)${amongAr}⟧`), write: `… $1 بـ{ميزة يمكن إثباتها} …` },
  { when: new RegExp(`^⟦ال(?!رائد)(\\S+) ${rank}(?: ((?:في|ل|ب|من)[^⟧]+))?⟧(?: ([^⟦⟧]+))?$`), write: `$1 $2 $3: ${fact}.` },
  { when: new RegExp(`^⟦(?!الرائد|رقم)([^⟧]+?) ${rank}(?: ((?:في|ل|ب|من)[^⟧]+))?⟧(?: بأكمل\\S+)?(?: ([^⟦⟧]+))?$`), write: `$1 $2 $3: ${fact}.` },
  { when: new RegExp(`^(?!و?ه[وي] ⟦)(?!.*(?:[إأ]ن\\S{0,2}|قال|يقول\\S*) ⟦)([^⟦]+?)(?: ه[وي]| هم)? ⟦${rank}${region}(?: ((?:في|ل|ب|من)[^⟧]+))?⟧(?: ([^⟦⟧]+))?$`), write: `$1 $2 $3: ${fact}.` },
];
