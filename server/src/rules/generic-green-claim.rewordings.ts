import type { Rewording } from '../engine/rewrite/suggestion';

const resource = '{percent}% less {resource} than {baseline} ({method}, {year})';
const benefit = 'with {measured benefit} ({method}, {year})';
const material = 'made of {percent}% recycled {material} ({certificate})';

/** Words that may stand before green ones, and belong to them. */
const wholly = '(?:(?:100 ?%|fully|completely|truly|totally|genuinely|super|our most) )?';
/** Behind the words flagged stands nothing that needs them. */
const free = '(?: (?:today|tonight|now|here|this|for|in|with|at|on|to|by|from|that|is|are|was|has|have|will|can|and|or|of|as)\\b[^⟦⟧]*)?$';
const soft = '(?:packaging|bags?|cups?|bottles?|boxes|box|straws?|paper|jeans|denim|fashion|cloth(?:es|ing)|cotton|fabrics?|collection|shirts?|sneakers?|shoes?|furniture|towels?|wardrobe|swimwear|polyester|nappies|toothbrush(?:es)?|pens?)';

/** "Eco-friendly bags" stay bags. */
export const goods: readonly Rewording[] = [
  { when: /^([^⟦]*)\b(?:more|most) ⟦\S+ ([^⟦⟧]+)⟧/i, write: `$1$2 ${benefit}` },
  { when: new RegExp(`⟦${wholly}\\S+ ((?:[^⟦⟧]+ )?${soft})⟧${free}`, 'i'), write: `… $1 ${material} …` },
  { when: new RegExp(`⟦${wholly}\\S+ ([^⟦⟧]+)⟧${free}`, 'i'), write: `… $1 ${benefit} …` },
  { when: new RegExp(`⟦${wholly}\\S+ ([^⟦⟧]+)⟧ `, 'i'), write: '… $1 …' },
];

/** Green words before a noun, or in place of a predicate. */
export const adjectives: readonly Rewording[] = [
  { about: '(produce|food|fruit|vegetables|coffee|eggs) [^⟦]*⟦', write: '… grown to {standard} ({certificate number})' },
  { when: /(?:they|we)['’]re ⟦|\bit['’]s ⟦/i, write: '+ ({property}: {figure}, source: {certificate})' },
  { when: /^([^⟦]*)\bin an? ⟦[^⟧]*⟧ (?:manner|way|fashion)\b([^⟦⟧]*)$/i, write: `$1with ${resource}$2` },
  { when: /\b(?:and|or) ⟦[^⟧]*⟧ \p{L}/iu, write: '…' },
  { when: /⟦(?:disappears|vanishes|breaks down|decomposes)/i, write: '… biodegrades by {percent}% within {time} in {conditions} ({standard})' },
  { when: /\b(?:that|which) ⟦/i, write: `… uses ${resource}` },
  { when: /^(?=(?:\S+ ){7})(?!.*⟧$)/, write: '…' },
  { when: new RegExp(`^([^⟦]*)⟦[^⟧]*⟧ ((?:[^⟦⟧]+ )?${soft})$`, 'i'), write: `$1$2 ${material}.` },
  { when: /^([^⟦]*?),? ?⟦[^⟧]*⟧ (?!and\b|or\b|through\b)([^⟦⟧]+)$/i, write: `$1 $2 ${benefit}.` },
  { when: /\b(?:and|or) ⟦/i, write: '…' },
];

/** In place of "is kind to the planet". */
export const predicates: readonly Rewording[] = [
  { when: /^([^⟦]*)⟦(is|are) [^⟧]*⟧ from .+ to /iu, write: `$1$2 ${material}.` },
  { when: /⟦(is|are) [^⟧]*⟧ (?:and|or) [\p{L}-]+/iu, write: '… $1 made of {percent}% ingredients of natural origin (ISO 16128)' },
  { when: new RegExp(`(?:${soft}|\\bit)(?: that| which)? ⟦(is|are)`, 'i'), write: `… $1 ${material}` },
  { when: /⟦is/i, write: `… uses ${resource}` },
  { when: /⟦are/i, write: `… use ${resource}` },
];

/** How something was made. */
export const making: readonly Rewording[] = [
  { when: /^([^⟦]*)⟦[^⟧]*?(made|produced|sourced|crafted|grown|farmed|manufactured|designed|packaged|packed|harvested|caught|built|sewn)⟧ (?!(?:for|in|with|at|on|by|from|to|and|or|since)\b)(?!.*\b(?:is|are|has|have|comes?|will|can)\b)([^⟦⟧]+)$/i, write: '$1$3 $2 to {standard} ({certificate number}).' },
  { when: new RegExp(`⟦[^⟧]*(made|produced|sourced|crafted|grown|farmed|manufactured|designed|packaged|packed|harvested|caught|built|sewn)\\b[^⟧]*⟧${free}`, 'i'), write: '… $1 to {standard} ({certificate number}) …' },
  { when: /⟧ (?!(?:for|in|with|at|on|by|from|to|and|or|since)\b)\p{L}+ \p{L}/iu, write: '…' },
];

/** What breaks down, and how it was shown. */
export const decay: readonly Rewording[] = [
  { when: new RegExp(`⟦(?:fully |completely |totally |100 ?% )?\\S+ ([^⟦⟧]+)⟧${free}`, 'i'), write: '… $1 tested to {standard}, {percent}% broken down after {time} in {conditions} …' },
  { when: /⟦\S+ ([^⟦⟧]+)⟧ (\p{L}+)$/iu, write: '… $1 $2 tested to {standard}, {percent}% broken down after {time} in {conditions}.' },
];

/** What is natural, by the standard that says how much. */
export const natural: readonly Rewording[] = [
  { when: /^(.*(?:use|sell|make)) an? ⟦[^⟧]*⟧$/iu, write: '$1 a {percent}% natural ({certificate})' },
  { about: '\\ban? [^⟦,]*, ⟦|(the|our|an?) ⟦[^⟧]*⟧, [a-z]', write: '…' },
  { when: /\b(?:it|they)(?:['’]s|['’]re| is| are) ⟦/iu, write: '… {percent}% of natural origin ({source})' },
  { when: /⟦100 ?% (natural|organic)⟧ (?:and|or) /i, write: '… {percent}% $1 ({certificate}) …' },
  { when: /^([^⟦]*)⟦[^⟧]*⟧ (?!(?:ingredients|for|in|with|at|on|by|from|to|and|or)\b)([^⟦⟧]+)$/i, write: '$1$2 with {percent}% ingredients of natural origin (ISO 16128).' },
  { when: /(?:is|are) ⟦/i, write: '… made of {percent}% ingredients of natural origin (ISO 16128) …' },
];

/** Each sale saves the world: say what it saves. */
export const slogans: readonly Rewording[] = [
  // "…, and the planet will thank you": nobody speaks for it.
  { when: /\b(?:and|so) ⟦(?:(?:the|our|mother) )?\w+ (?:will |says? |is |deserves|thanks|loves|approves|smiles|wins|breathes)/i, write: '…' },
  { when: /\bthat ⟦(?:(?:the|our|mother) )?\w+ (?:will |says? |is |deserves|thanks|loves|approves|smiles|wins|breathes)/i, write: `… {product} uses ${resource} |` },
  { when: /^⟦(?:(?:the|our|mother) )?\w+ (?:will |says? |is |deserves|thanks|loves|approves|smiles|wins|breathes)/i, write: `^ {product} uses ${resource} $` },
  { when: /^⟦[^⟧]*⟧ with (?:our|the|this|these|every|each) ([^⟦⟧]+)$/i, write: `our $1: ${resource}.` },
  { when: /⟦[^⟧]* with(?: (?:our|the|this))?(?: new)?(?: eco| green| sustainable)?⟧ (?:our |the |this )?([^⟦⟧]+)$/i, write: `our $1: ${resource}.` },
  { when: /\b(?:that|which) ⟦/i, write: `… uses ${resource}` },
  { when: /⟦(our [^⟧]+?) (?:love|respect|protect|put|look|care)\b/i, write: `$1 use ${resource}.` },
  { when: /⟦(our [^⟧]+?) (?:loves|respects|protects|puts|looks|cares)\b/i, write: `$1 uses ${resource}.` },
  { when: /⟦(?!our)([^⟦⟧]+?) that (?:cares|protects|loves|respects|saves|gives|is|helps)\b/i, write: `… $1 that uses ${resource} …` },
  { when: /⟦[^⟧]+ of ((?:this|our) [^⟧]+)⟧/i, write: `$1 uses ${resource}.` },
  { when: /^⟦(?:good|choose|save|protect|heal)\b/i, write: '' },
  { when: /\S ⟦(?:the|our|mother|this) (?:earth|planet|nature|oceans?|environment|climate|seas)\b(?! (?:will|says?|is|thanks?|loves?|approves?|smiles?|wins?)\b).*⟧$/i, write: `… with ${resource}` },
  { when: /⟦our \S+ ([^⟧]+)⟧/i, write: `our $1: ${resource}.` },
  { when: /^⟦we (?:\p{L}+ )?(?:love|care)\b[^⟧]*⟧$/iu, write: '' },
  { when: /⟦we\b/i, write: `we use ${resource}.` },
  { when: /⟦(?:the|an?|our) (?:cleaner,? )?\S+ (choice|option|start)⟧/i, write: `… a $1 that uses ${resource} …` },
  { when: /⟦(?:the|an?) (?:cleaner,? )?\S+ ([^⟦⟧]+)⟧ (?!(?:for|in|with|at|on|by|from|to|and|or|since|is|that)\b)([^⟦⟧]+)$/i, write: `… a $1 $2 that uses ${resource}.` },
  { when: /⟦(?:the|an?) (?!earth|planet|nature|ocean|environment|climate|seas)(?:cleaner,? )?\S+ ([^⟦⟧]+)⟧/i, write: `… a $1 that uses ${resource} …` },
  { when: /\b(?:an?|the) ⟦(?:cleaner|greener|kinder),? (?:(?:and )?(?:cleaner|greener|kinder) )?([^⟦⟧]+?)(?: for (?:tomorrow|the future|all of us|the planet))?⟧/i, write: `… $1 that uses ${resource} …` },
  { when: /\S ⟦(?:for|towards?) an? /i, write: `… to use ${resource}` },
  { when: new RegExp(`⟦(?:low|lower|minimal)[ -]impact (?:on \\S+ )?(?!living|lifestyle)([^⟦⟧]+)⟧`, 'i'), write: `… $1 made with ${resource} …` },
  { when: /\bmade ⟦/i, write: `… with ${resource}` },
  { when: /(?:\b(?:is|are)|['’]s|['’]re) ⟦/i, write: `… made with ${resource}` },
  { when: /\b(?:and|or) ⟦(?!save|protect|heal|help|let|choose|care|love|reduce|doing|build)/i, write: '…' },
];

/** Statements of their own. */
export const states = { resource: `{product}: ${resource}.`, material: `${material}.`, benefit: `{product} ${benefit}.` };

const resourceAr = '{استهلاك الماء أو الطاقة} أقل بنسبة {النسبة}% من {الأساس} ({المنهج}، {السنة})';
const benefitAr = 'بـ{ميزة بيئية مقيسة} ({المنهج}، {السنة})';
const materialAr = 'من {مادة} معاد تدويرها بنسبة {النسبة}% ({الشهادة})';
const softAr = '(?:ال)?(?:تغليف|أكياس|كيس|حقائب|عبوات|أكواب|علب|جينز|أزياء|ملابس|ورق|حفاضات|أحذية|قماش|أثاث|تشكيلة|تشكيلتنا|مجموعتنا|موضة|دينيم|طرود)\\S*';
/** What a span starts with where the thing sold stands before it. */
const noThing = '(?:[وب]?(?:ال)?(?:صديق|رفيق|لطيف|رحيم|آمن|محب|مراع|مسؤول|واع|مفيد|خير|طبيعي|خال|قابل|مصنوع|صنع|صُنع|نظيف|نقي|أخلاقي|أفضل|أكثر|قليل|مستدام|إيكو|أخضر|خضراء?)|لا |و?ما |دون|بلا|بدون|من غير|في |كل |نحمي|أنقذ|اختر|اختار|احم|تسو|اغسل|عيش|كن |كوني|انضم|قل|البس|سافر|الاستدامة|الأرض|الطبيعة|الكوكب|لل?|بن|ست|تر|يرد|يردّ|تختار|ومفيد|وأ|ول|وخ|إحنا)';

export const arabic: readonly Rewording[] = [
  { when: /(?:^| )و?(?:[إا]?حنا|نحن) ⟦ب?ن|⟦ما ب/, write: '+ ({الخاصية}: {الرقم}، المصدر: {الشهادة})' },
  { when: /^(?:\S+ )*\S+ ⟦ال[^⟧]*⟧ (?:\S+ ){3}/, write: '…' },
  { when: /\S ⟦و/, write: '…' },
  { when: /(?:عافيت|حيات|خضرت|صحت)ها⟧/, write: `{المنتج}: ${resourceAr}.` },
  { about: ': ?⟦', write: `… ${benefitAr} …` },
  { about: '(^|،)[^ء-ي:]*⟦', when: /^⟦(?:لطيف|مفيد|صديق|رفيق|أفضل)[^⟧]*⟧ و/, write: '' },
  { when: /⟦(قابلة|تتحلل)[^⟧]*/, write: '… تتحلل بنسبة {النسبة}% خلال {المدة} في {الظروف} ({المعيار}) …' },
  { when: /⟦(?:قابل|يتحلل|يختفي)/, write: '… يتحلل بنسبة {النسبة}% خلال {المدة} في {الظروف} ({المعيار}) …' },
  { when: /⟦((?:مصنوعة?|صُ?نعت?))[ ⟧]/, write: '… $1 وفق {المعيار} (شهادة رقم {الرقم}) …' },
  { when: /(?:خامات?|مواد|مادة|قماش|أقمشة|خشب|أخشاب|جلد|قطن|صوف|ألياف) ⟦(طبيعية?) ?(?:100|١٠٠)/, write: '… $1 بنسبة {النسبة}% ({الشهادة}) …' },
  { when: /مكونات ⟦طبيعي/, write: '… طبيعية المنشأ بنسبة {النسبة}% (ISO 16128)' },
  { when: /⟦(?:طبيعي|خال)/, write: '… بمكونات طبيعية المنشأ بنسبة {النسبة}% (ISO 16128)' },
  { when: /⟦(\S+) من مصادر/, write: '… $1 من {المصدر} بشهادة {الشهادة ورقمها} …' },
  { when: /⟦(\S+) [^⟧]*⟧ 100 ?%$/, write: `$1 ${materialAr}` },
  { when: /⟦مستدامة? المصدر/, write: '… من {المصدر} بشهادة {الشهادة ورقمها} …' },
  { when: /⟦[^⟧]*(?:مع|كل)⟧ ((?:\S+ )*?\S+نا(?: [^⟦⟧]*)?)$/, write: `$1: ${resourceAr}.` },
  { when: /⟧ مع ((?:\S+ )*?\S+نا(?: [^⟦⟧]*)?)$/, write: `$1: ${resourceAr}.` },
  { when: /⟦[^⟧]*مع (\S+نا)⟧ ?/, write: `$1: ${resourceAr}.` },
  { when: /^(?:ننظف|نعمل|نظف|نصنع|نطبخ|نبني|صنع|صُنع|اغسل\S*)(?: \S+)* ⟦(?:دون|بلا|بدون|من غير|لخير|ب)/, write: '… بـ{استهلاك الماء أو الطاقة} أقل بنسبة {النسبة}% ({المنهج}، {السنة})' },
  { when: new RegExp(`^(?:\\S+ )*${softAr} ⟦`), write: `… ${materialAr} …` },
  { when: new RegExp(`⟦(${softAr}(?: غداء| (?!المستدام|الصديق|الواعي|الأخضر|الخضراء|الإيكو|البيئي|الأخلاقي)ال\\S+)?) `), write: `… $1 ${materialAr} …` },
  { when: new RegExp(`⟦(?!${noThing})(?!(?:ي|ت|ن|ا)\\S{2,5} (?:ال|بلا|أخضر|بوعي|خضر|وضمير|كوكب))([^⟧ ]+)(?: [^⟧]*)?⟧`), write: `… $1 ${benefitAr} …` },
  { when: /^(?!(?:ننظف|نعمل|إحنا|اختر|اختاري|اجعله|انضم|تسوق|اخترنا|البسي|اشرب))\S+(?: \S+)* ⟦(?!الاستدامة)/, write: `… ${benefitAr} …` },
];

export const arabicStates = { resource: `{المنتج}: ${resourceAr}.`, benefit: `{المنتج} ${benefitAr}.` };
