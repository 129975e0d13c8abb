import type { WordSets } from '../engine/text/phrase';
import { theyDo, youDo, youWill } from './arabicVerbs';

/** What sellers promise and cannot control. */
export const outcomes: WordSets = {
  /** A result that depends on the buyer, the market or others. */
  outcome: {
    en: [
      'result~', 'outcome~', 'success', 'income', 'incomes', 'profit~', 'return~', 'roi', 'yield~', 'earnings', 'gain~', 'win~', 'winning~', 'sales', 'leads', 'conversion~', 'growth', 'traffic', 'ranking~', 'first page', 'top ranking~', 'page one', 'first place', 'number one', 'position one', 'top (spot|position|result)', 'followers', 'subscribers', 'customers', 'clients', 'bookings', 'commission~', 'weight loss', 'fat loss', 'muscle gain', 'hair growth', 'hair regrowth',
      'approval', 'acceptance', 'admission', 'visa~', 'residency', 'placement~', 'job~', 'job offer~', 'employment', 'promotion', 'pass', 'pass mark', 'grade~', 'a grade~', 'score~', 'certification', 'fluency', 'pregnancy', 'recovery', 'saving~', 'dividend~', 'payout~', 'prize~', 'wealth', 'financial freedom', 'sales increase', 'increase~', 'improvement~', 'views', 'likes', 'payback', 'rental income', 'rental yield~', 'appreciation', 'capital growth', 'a win', 'relief', 'satisfaction or', 'jackpot', 'slimming', 'six-pack', 'fat reduction', 'matches', 'dates', 'scholarship~', 'internship~', 'interview~', 'citizenship',
    ],
    ar: [
      'مربح', 'عائد سنوي',
      'نتائج', 'نتيجة', 'ربح', 'أرباح', 'عائد', 'عوائد', 'دخل', 'مكسب', 'مكاسب', 'نجاح', 'تفوق', 'فوز', 'قبول', 'وظيفة', 'توظيف', 'تأشيرة', 'إقامة', 'مبيعات', 'زبائن', 'متابعين', 'مشتركين', 'مشاهدات', 'زيارات', 'ترتيب', 'تصدر', 'المركز الأول', 'الصفحة الأولى', 'المرتبة الأولى', 'الصدارة', 'نزول وزن', 'إنقاص الوزن', 'نحافة', 'تخسيس', 'شفاء', 'تحسن', 'حمل', 'زيادة', 'نمو', 'موافقة', 'تمويل', 'علامة كاملة', 'درجات', 'درجة', 'معدل', 'توفير', 'ثروة', 'جائزة', 'إتقان', 'طلاقة', 'عائد استثمار', 'استثمار', 'صفقات', 'صفقة رابحة', 'إيجار', 'خسارة وزن', 'فقدان وزن', 'حرق الدهون', 'تنحيف', 'إنبات الشعر', 'نمو الشعر', 'تفتيح', 'تبييض', 'زواج', 'منحة', 'بعثة', 'جنسية', 'ترقية', 'مقابلات', 'اجتياز', 'حجوزات', 'بيع', 'متابعة', '(خسارة|فقدان|نزول|إنقاص|نقصان) {..1} <slimming>', 'التحدث', 'محادثة', 'فيزا', 'بشرة صافية', 'زواج سعيد', 'وظيفة أحلامك', 'دخل ثابت'
    ],
  },
  /** Money one is said to make. */
  wallet: {
    en: ['income~', 'money', 'cash', 'salary', 'wages', 'earning~', 'profit~', 'revenue~', 'sales', 'savings', 'investment~', 'capital', 'turnover', 'bitcoin', 'wealth', 'stake', 'deposit', 'return~', 'business', 'portfolio', 'pay'],
    ar: ['دخل', 'راتب', 'أرباح', 'ربح', 'أموال', 'مالك', 'فلوس', 'رأس مالك', 'رأس المال', 'رأسمالك', 'مبيعات', 'مدخرات', 'استثمار', 'استثمارات', 'إيرادات', 'ثروتك', 'مصرياتك', 'تحويشة', 'محفظتك', 'رصيدك'],
  },
  /** So much money, in figures or in words. */
  sum: {
    en: ['{money}', '{number}', '(a|one|two|three|five|ten|fifty) (hundred|thousand|million|grand)', 'hundreds', 'thousands', 'millions', 'double', 'twice {..2}', 'ten times {..2}', 'ten', 'tenfold'],
    ar: ['{money}', '{number}', 'ألف', 'ألفين', 'مئة', 'آلاف', 'مليون', 'ملايين', 'عشر', 'ضعف', 'ضعفين', 'أضعاف'],
  },
  /** What the reader is told to become, win or earn. */
  willGain: {
    en: [],
    ar: youWill('نجح', 'ربح', 'كسب', 'توظف', 'نحف', 'خس', 'تقن', 'تفوق', 'قبض', 'تقبل', 'غتني'),
  },
  multiply: {
    en: ['double', 'triple', 'quadruple', 'multiply', '{number} x', '10x', '5x', '2x', '3x', '100x', 'grow', 'doubling', 'tripling', 'skyrocket'],
    ar: ['ضاعف', 'دبل', 'دوبل', 'تضاعف', 'راح تضاعف', 'نضاعف', 'مضاعفة', 'كبر', 'زود', 'نكبر', 'ثلاث أضعاف'],
  },
  /** So that nothing seems to be needed for it. */
  effortless: {
    en: ['(while you|in your|as you) sleep', 'while sleeping', 'without (working|lifting a finger|effort|any effort|skills|experience|any experience|doing anything|leaving (home|your sofa|the house)|leaving your home)', 'with (no|zero|little) (effort|experience|skills|work|risk)', 'on autopilot', 'from (home|your sofa|your phone|the comfort of your home|anywhere|your couch|your bed)', 'from (your|the) (own home|kitchen table)', 'doing nothing', 'no experience (needed|required|necessary)', 'no skills (needed|required)', 'hands-free', '(at the|from the) beach', 'in your (spare|free) time', 'in (just minutes a day|your pyjamas|your pajamas)', 'overnight', '(risk|effort) free', '(one|two|three|a few) hours a (day|week)', 'working (<count>|{number}) hours {..3}', '(after|before) breakfast', 'between coffees', 'without a boss', 'while you (rest|relax|travel|watch tv|eat)'],
    ar: ['وأنت نايم', 'وأنتم نائمون', 'أثناء نومك', 'خلال نومك', 'وأنت في (بيتك|البيت|سريرك|مكانك)', 'وانت قاعد', 'وأنت جالس', 'من (بيتك|البيت|جوالك|مكانك)', '(بلا|دون|من غير|من دون) (أي|) (مجهود|جهد|تعب|خبرة|عمل|عناء|شغل|رأس مال|رأسمال|مهارات|ما تتعب|ما تتحرك)', 'بأقل مجهود', 'بضغطة زر', 'من غير ما (تشتغل|تقوم)', 'بدون ما (تشتغل|تقوم)', 'وانت مرتاح', 'وإنت بالبيت', 'من الكنبة', '(ساعة|ساعتين|دقائق|{number} (دقيقة|دقائق|ساعات)) [فقط|بس] (يوميا|باليوم|في اليوم)', 'وأنت (مسافر|على الشاطئ|مستريح)'],
  },
  everyPeriod: {
    en: ['(a|per|every|each|in your first) (day|week|month|year|hour|night|weekend)', '(daily|weekly|monthly|hourly)', 'in {duration}'],
    ar: ['يوميا', 'أسبوعيا', 'شهريا', 'سنويا', 'كل (يوم|أسبوع|شهر|ساعة)', 'باليوم', 'بالشهر', 'بالأسبوع', 'بالساعة', '(خلال|في|في غضون) {duration}'],
  },
  /** What ads grow, clear or flatten on a body. */
  bodyPart: {
    en: ['beard', 'moustache', 'hair', 'hairline', 'eyelashes', 'lashes', 'eyebrows', 'nails', 'muscle~', 'abs', 'six-pack', 'biceps', 'arms', 'glutes', 'booty', 'waist', 'tummy', 'stomach', 'belly', 'skin', 'complexion', 'teeth', 'smile', 'body', 'physique', 'legs', 'figure'],
    ar: ['لحية', 'شعر', 'رموش', 'حواجب', 'أظافر', 'عضلات', 'بطن', 'خصر', 'بشرة', 'وجهك', 'أسنان', 'ابتسامة', 'جسم', 'قوام', 'ساقين', 'وزنك', 'طولك', 'صلع', 'شفايفك'],
  },
  /** What ads make go away. */
  blemish: {
    en: ['acne', 'pimples', 'spots', '(dark|bald) spots', 'scars', 'wrinkles', 'fine lines', 'stretch marks', 'cellulite', 'belly fat', 'double chin', 'dandruff', 'debts', 'debt', 'back pain', 'dark circles', 'grey hair', '(yellow|crooked) teeth', 'love handles'],
    ar: ['حبوب', 'بقع', 'ندبات', 'تجاعيد', 'هالات', 'كرش', 'دهون', 'سيلوليت', 'قشرة', 'صلع', 'ديونك', 'شيب', 'تصبغات', 'آثار الحبوب', 'كلف', 'لغد', 'ترهلات', 'فراغات'],
  },
  /** The last word of a promise that nothing can go wrong. */
  forSure: {
    en: ["that's our promise", 'cross our hearts', '(our word on|count on|you can count on) it', 'guaranteed', 'promised', 'for sure', '(for|it is) certain', 'no (doubt|matter what|ifs no buts no maybes|exceptions)', 'without (fail|a doubt|exception)', '100 %', 'or your money back', 'no ifs [or|and|no] buts', '(we|i|a) promise', 'promise', "that's a promise", 'we are [100 %|absolutely] sure', "we're [100 %|absolutely] sure", "it's a certainty", 'a sure thing', 'you have our word', '(mark my|mark our) words', 'beyond doubt', 'cast-iron', 'come what may', 'hand on heart', 'we swear', 'rain or shine', 'or we pay {..2}', 'every (time|single time)', 'end of story', 'take it from us'],
    ar: ['وعد منا', '(هذا) (التزام|وعد|تعهد|عهد) (منا|علينا|مني)', '(نحن) (نتكفل|نتعهد|نضمن|متكفلين|ضامنين|كفلاء) [ب] {..1}', 'نتكفل بذلك', '(أيا|مهما) (كان|كانت|يكن) {..1} (مستوى|مستواك|مستواه|مستواهم|عمرك|عمره|سنك|خبرتك|درجاتك|معدلك|وزنك|لغتك|خلفيتك)', 'أكيد', 'حتما', 'بالتأكيد', 'مضمون', 'ضمان', 'لا محالة', 'بلا شك', 'من غير شك', 'قطعا', 'مئة بالمئة', '100 %', 'مهما كان', 'غصب', 'وعد', 'بكل تأكيد', 'على ضمانتنا', 'على مسؤوليتنا', 'على مسؤوليتي', 'بضمانتنا', 'كلمة شرف', 'نوعدك', 'نعدك', 'وعد مني', 'من كل بد', 'دون شك', 'يقينا', 'بإذن الله أكيد', 'ولا نقاش', 'وهتشوف', 'غصب عن الكل', 'من غير كلام'],
  },
  /** By when. */
  soonDone: {
    en: ['(in|within|after) [just|only|under|less than|as little as|about] [<count>] [the|a|your|one] [first|single|few] ({duration}|<timeunit>|quarter~|use~|session~|wash|washes|try|application~|lesson~|class|classes)', '(by|before) (<weekday>|<month>|summer|christmas|next {any}|the end of {..2})', 'from (the first|day one|the very first) [use|day|session|wash|application]', 'overnight', 'this (week|month|year|weekend|summer)', '(by|before) (easter|spring|autumn|winter|the (weekend|holidays|wedding|exam~)|your {..1})'],
    ar: ['(خلال|في|بعد|في غضون) [أقل من|أول|بس] ({duration}|<count> (حصص|حصة|درس|دروس|جلسة|جلسات))', '(قبل|مع) (<weekday>|<month>|العيد|الصيف|نهاية {..2}|آخر {..1})', 'من (أول|المرة الأولى) {..1}', 'بين ليلة وضحاها', '(خلال|في|بعد) (ثلاثين|أربعين|ستين|تسعين|مية) يوم', 'هذا (الأسبوع|الشهر|الصيف)', 'هالشهر', 'الشهر ده', 'بأسبوع', 'بشهر', 'بيوم', '(بثلاث~|بخمس~|بسبع~|بعشر~|بست~|بأربع~) (أيام|أسابيع|شهور|أشهر|جلسات)', 'بشهرين', 'بأسبوعين', 'بأيام', 'من أول (أسبوع|يوم|حصة|درس|جلسة)'],
  },
  slimming: {
    en: ['(<count>|a few) (kg|kgs|kilo~|kilogram~|pound~|lb|lbs|stone|inch~|[dress] sizes)', 'a (stone|dress size)', 'up to {number} (kg|kilo~|pound~|lbs)'],
    ar: ['{number} (كيلو|كجم|كغ|كغم|كيلوغرام~|كيلوجرام|كيلوهات|رطل|سم|سنتي|مقاس~)', '(ثمانية|ستة|عشر~|خمس|سبع) (كيلو~|كيلوغرامات|كيلوجرامات|كيلوهات)', '(كيلو~)'],
  },
  /** To get where the ad says everybody gets. */
  achieves: {
    en: ['pass~', 'win', 'wins', 'won', 'succeed~', 'top (the|your|his|her|their) {..1} (class|exam|school|list|charts|rankings)', 'come~ (first|top)', '(get~|got|be|is|are) {..1} (hired|accepted|promoted|admitted|fluent|rich|approved|pregnant|slim|published|verified|debt-free|results|in|a job|an offer|top marks|straight as)', 'land~ {..2} (job|role|offer|client~|visa|interview~)', 'profit~', 'earn~ {..1} (more|{money}|double|big|six figures)', 'lose~ {..2} (kilos|pounds|weight|kg|inches|<slimming>)', 'drop~ {..1} (size~|dress sizes|kilos|pounds)', 'grow~ back', '(rank~) {..2} (first|# 1|number one|on google|page one)', 'speak~ {..1} fluently', 'graduate~ {..2} (top|with honours|first)', 'go~ viral', 'become~ {..2} (millionaire|rich|fluent|expert|pro|famous|slim)', '(double~|triple~|10x)', 'ace~', 'master~', 'quit~ smoking', 'sell~ out', 'retire~ (early|rich|young)', '(find~) {..1} (love|a husband|a wife|work|a job|clients)', 'look~ {..1} younger', 'sleep~ (through the night|like a baby|better)', 'save {..1} (thousands|hundreds|{money}|money|a fortune)', '(see~|notice|feel) {..1} (results|a difference|the difference|a change|an improvement)', '(sell~) {..1} (home|house|property|car|flat)', 'speak~ {..1} (english|french|german|spanish|arabic|italian)', '(make~) {..1} (money|profit|a fortune|six figures|a killing)', '(drop~|shed~) {..1} weight', '(find~) (work|love)', '(get~|got) in'],
    ar: ['(يجيب|تجيب|ياخذ|تاخذ|يحصد|ينال|يحقق) {..1} (الدرجة (النهائية|الكاملة)|العلامة الكاملة|فل مارك|امتياز|مجموع {any})', '(يحفظ|تحفظ|يختم) <count> {..1} (جزء|أجزاء|سور|كلمة)', '(يوصلك|توصلك|نوصلك) ل {any} [{number}]', ...theyDo('نجح', 'تفوق', 'توظف', 'ربح', 'كسب', 'تصدر', 'تقن', 'خس', 'نحف', 'غتني', 'تخرج', 'جتاز', 'شتغل', 'لاقي شغل', 'لاقي وظيفة'), ...youDo('نجح', 'تفوق', 'توظف', 'ربح', 'كسب', 'تصدر', 'تقن', 'خس', 'نحف', 'غتني', 'جتاز', 'تكلم', 'تحدث', 'حكي', 'شتغل'), '(يطلع|تطلع|يجيب|تجيب|يكون|تكون) {..1} (الأول~|الأوائل|العلامة كاملة)', '(يرجع|ترجع|يطول|ينبت|يكثف) {..1} (شعر|رموشك)', '(تخسر~|تنزل~|ينزل|تفقد~) {..1} (وزن|مقاس~|<slimming>)', '(تصير|تصبح|تبقى) {..1} (غني|مليونير|ثري|خبير|محترف|مشهور|رشيقة|طلق)', '(تضاعف|يتضاعف) {..1} <wallet>', '(تحصل|يحصل) على {..1} (وظيفة|قبول|تأشيرة|نتيجة|ترقية|أعلى|درجة)', 'نجح', 'توظفوا', 'اتوظف', 'ناجح', 'كسبان'],
  },
  /** What people long for, and others decide. */
  dreamed: {
    en: ['(your|a|the) dream {..1}', '(the|your|that) (promotion|visa|raise|scholarship|mortgage|job you {..2})', 'a (raise|pay rise|promotion|scholarship|husband|wife|soulmate|better job|well-paid job|high-paying job|top grade|top mark|visa|record deal|book deal|six-pack)', '(top|full|perfect|straight) (grades|marks|scores|as)', 'the (love|man|woman) of your life', 'more (clients|customers|sales|bookings|followers|leads|matches) [than {..4}]', 'your soulmate', 'true love', 'financial (freedom|independence)', '(a|your) (six-figure|seven-figure|bigger) (salary|income)'],
    ar: ['(وظيفة|بيت|جسم|سيارة|عريس|راتب|عمل|مشروع|وزن|قوام|عروس|جامعة) (أحلامك|العمر|الأحلام|الذي تحلم~ {..1})', '(ترقية|تأشيرة|فيزا|بعثة|منحة|وظيفة|زوج|عريس|دخل) (التي|الذي) (تتمناه|تحلم~ به|تحلم~ بها|تبيها)', 'فتى أحلامك', 'شريك حياتك', 'حريتك المالية', 'الحرية المالية', 'عملاء أكثر', '(أعلى|أفضل) الدرجات', 'العلامة الكاملة', 'الدرجة النهائية'],
  },
  /** What is said to earn for its owner. */
  earner: {
    en: ['shop', 'store', 'blog', 'channel', 'flat', 'home', 'spare room', 'practice', 'side hustle', 'business', 'bot', 'website', 'site', 'course', 'app', 'podcast', 'page', 'studio', 'salon', 'account', 'portfolio', 'listing', 'farm'],
    ar: [],
  },
  /** To bring in money or trade. */
  yieldsIt: {
    en: ['be [bringing in|making|earning|turning over|paying|pulling in|netting|clearing]', '(bring|pull) in', 'earn [you|your {..1}]', 'make [you]', 'pay', 'turn over', 'net', 'clear', 'land', 'win'],
    ar: [],
  },
  /** What it brings in. */
  takings: {
    en: ['[at least|over|more than|up to|no less than|a minimum of] {money}', 'your rent', 'your {..1} (salary|mortgage|bills)', 'a (six-figure|five-figure|full-time|second) {..1}', '{number} new (clients|customers|orders|leads|bookings)', 'ten new (clients|customers|orders|leads)'],
    ar: [],
  },
  /** A day that is near. */
  byThen: {
    en: ['(by|before) this time next (week|month|year)', 'this time next (week|month|year)', '(by|before|in|within|inside) {..3} (<timeunit>|fortnight|<month>|spring|summer|autumn|winter|christmas|easter)', 'next (week|month|year)', '{..2} from (now|today)', 'from the (first|very first) {any}', 'after {..3}'],
    ar: [],
  },
  /** Buyers and money that come by themselves. */
  flows: {
    en: ['pour', 'flood', 'roll', 'flock', 'rain'],
    ar: theyDo('نهال', 'تدفق', 'نهمر', 'جيك', 'جيلك', 'لاحق', 'طارد', 'مطر', 'نزل عليك', 'دق بابك', 'تهافت', 'تسابق'),
  },
  /** Whatever happens to the market. */
  anyMarket: {
    en: [],
    ar: ['(مهما|أيا|بغض النظر|حتى لو|ولو|لا يتأثر|ما يتأثر|مش بيتأثر|لا تتأثر|ما تتأثر|لا يهزه|رغم) {..3} (سوق|أسواق|بورصة|أسعار|ظروف|اقتصاد|تقلبات|أزمة|أزمات|أحوال|عقار|دولار|ذهب)', '(في|ب|تحت) (كل|جميع|أي|كافة|أسوأ) (ظروف|ظرف|أحوال|حال|حالات)', '(ارتفع|صعد|طلع|ارتفعت|صعدت|طلعت|نزل|هبط|نزلت|هبطت|نازل|طالع) {..2} (أو|أم|ولا|وإلا) (انخفض|نزل|هبط|انخفضت|نزلت|هبطت|ارتفع|طلع|طلعت|ارتفعت|نازل|طالع)'],
  },
};
