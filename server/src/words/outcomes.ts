import type { WordSets } from '../engine/text/phrase';

/** What sellers promise and cannot control. */
export const outcomes: WordSets = {
  /** A result that depends on the buyer, the market or others. */
  outcome: {
    en: [
      'result~', 'outcome~', 'success', 'income', 'incomes', 'profit~', 'return~', 'roi', 'yield~', 'earnings', 'gain~', 'win~', 'winning~', 'sales', 'leads', 'conversion~', 'growth', 'traffic', 'ranking~', 'first page', 'top ranking~', 'page one', 'first place', 'number one', 'position one', 'top (spot|position|result)', 'followers', 'subscribers', 'customers', 'clients', 'bookings', 'commission~', 'weight loss', 'fat loss', 'muscle gain', 'hair growth', 'hair regrowth',
      'approval', 'acceptance', 'admission', 'visa~', 'residency', 'placement~', 'job~', 'job offer~', 'employment', 'promotion', 'pass', 'pass mark', 'grade~', 'a grade~', 'score~', 'certification', 'fluency', 'pregnancy', 'recovery', 'saving~', 'dividend~', 'payout~', 'prize~', 'wealth', 'financial freedom', 'sales increase', 'increase~', 'improvement~', 'views', 'likes', 'payback', 'rental income', 'rental yield~', 'appreciation', 'capital growth', 'a win', 'relief', 'satisfaction or', 'jackpot', 'slimming', 'six-pack', 'fat reduction', 'matches', 'dates', 'scholarship~', 'internship~', 'interview~', 'citizenship',
    ],
    ar: [
      'نتائج', 'نتيجة', 'نتيجه', 'ربح', 'أرباح', 'عائد', 'عوائد', 'دخل', 'دخلا', 'مكسب', 'مكاسب', 'نجاح', 'تفوق', 'فوز', 'قبول', 'وظيفة', 'توظيف', 'تأشيرة', 'إقامة', 'مبيعات', 'عملاء', 'زبائن', 'متابعين', 'مشتركين', 'مشاهدات', 'زيارات', 'ترتيب', 'تصدر', 'المركز الأول', 'الصفحة الأولى', 'المرتبة الأولى', 'الصدارة', 'نزول الوزن', 'نزول وزن', 'خسارة الوزن', 'إنقاص الوزن', 'نحافة', 'تخسيس', 'شفاء', 'تحسن', 'حمل', 'زيادة', 'نمو', 'موافقة', 'تمويل', 'علامة كاملة', 'درجات', 'درجة', 'معدل', 'توفير', 'ثروة', 'جائزة', 'إتقان', 'طلاقة', 'عائد استثمار', 'استثمار', 'استثمارك', 'صفقات', 'صفقة رابحة', 'إيجار', 'خسارة وزن', 'فقدان الوزن', 'فقدان وزن', 'حرق الدهون', 'تنحيف', 'إنبات الشعر', 'نمو الشعر', 'تفتيح', 'تبييض', 'زواج', 'منحة', 'بعثة', 'جنسية', 'ترقية', 'مقابلات', 'اجتياز', 'حجوزات', 'بيع', 'متابعة',
    ],
  },
  /** Money one is said to make. */
  wallet: {
    en: ['income~', 'money', 'cash', 'salary', 'wages', 'earning~', 'profit~', 'revenue~', 'sales', 'savings', 'investment~', 'capital', 'turnover', 'bitcoin', 'wealth', 'stake', 'deposit', 'return~', 'business', 'portfolio', 'pay'],
    ar: ['دخل', 'راتب', 'أرباح', 'ربح', 'أموال', 'مالك', 'فلوس', 'رأس مالك', 'رأس المال', 'رأسمالك', 'مبيعات', 'مدخرات', 'استثمار', 'استثمارات', 'إيرادات', 'ثروتك', 'مصاري', 'مصرياتك', 'تحويشة', 'محفظتك', 'رصيدك'],
  },
  multiply: {
    en: ['double', 'triple', 'quadruple', 'multiply', '{number} x', '10x', '5x', '2x', '3x', '100x', 'grow', 'doubling', 'tripling', 'skyrocket'],
    ar: ['ضاعف', 'ضاعفوا', 'تضاعف', 'تضاعفين', 'هتضاعف', 'راح تضاعف', 'نضاعف', 'مضاعفة'],
  },
  /** So that nothing seems to be needed for it. */
  effortless: {
    en: ['while you sleep', 'in your sleep', 'as you sleep', 'while sleeping', 'without (working|lifting a finger|effort|any effort|skills|experience|any experience|doing anything|leaving (home|your sofa|the house)|leaving your home)', 'with (no|zero|little) (effort|experience|skills|work|risk)', 'on autopilot', 'from (home|your sofa|your phone|the comfort of your home|anywhere|your couch|your bed)', 'from (your|the) (own home|kitchen table)', 'doing nothing', 'no experience (needed|required|necessary)', 'no skills (needed|required)', 'hands-free', 'at the beach', 'in your (spare|free) time', 'in just minutes a day', 'overnight', '(risk|effort) free'],
    ar: ['وأنت نائم', 'وانت نايم', 'وأنت نايم', 'وانتي نايمة', 'وأنت نائمة', 'وأنتم نائمون', 'أثناء نومك', 'خلال نومك', 'وأنت في (بيتك|منزلك|البيت|سريرك|مكانك)', 'وانت قاعد', 'وأنت جالس', 'من (بيتك|منزلك|البيت|المنزل|جوالك|هاتفك|موبايلك|مكانك)', '(بلا|دون|من غير|من دون) (أي|) (مجهود|جهد|تعب|خبرة|عمل|عناء|شغل|رأس مال|رأسمال|مهارات|ما تتعب|ما تتحرك)', 'بدون أي (مجهود|جهد|تعب|خبرة)', 'بأقل مجهود', 'بضغطة زر'],
  },
  everyPeriod: {
    en: ['(a|per|every|each|in a|in one|in your first) (day|week|month|year|hour|night|weekend)', '(daily|weekly|monthly|hourly)', 'in {duration}'],
    ar: ['يوميا', 'أسبوعيا', 'شهريا', 'سنويا', 'في (اليوم|الأسبوع|الشهر|الساعة)', 'كل (يوم|أسبوع|شهر|ساعة)', 'باليوم', 'بالشهر', 'بالأسبوع', 'بالساعة', '(خلال|في|في غضون) {duration}', 'كل يوم'],
  },
  /** What ads grow, clear or flatten on a body. */
  bodyPart: {
    en: ['beard', 'moustache', 'hair', 'hairline', 'eyelashes', 'lashes', 'eyebrows', 'nails', 'muscle~', 'abs', 'six-pack', 'biceps', 'arms', 'glutes', 'booty', 'waist', 'tummy', 'stomach', 'belly', 'skin', 'complexion', 'teeth', 'smile', 'body', 'physique', 'legs', 'figure'],
    ar: ['لحية', 'شعر', 'رموش', 'حواجب', 'أظافر', 'عضلات', 'بطن', 'خصر', 'بشرة', 'وجهك', 'أسنان', 'ابتسامة', 'جسم', 'قوام', 'ساقين', 'وزنك'],
  },
  /** What ads make go away. */
  blemish: {
    en: ['acne', 'pimples', 'spots', 'dark spots', 'scars', 'wrinkles', 'fine lines', 'stretch marks', 'cellulite', 'belly fat', 'double chin', 'dandruff', 'bald spots', 'debts', 'debt', 'back pain', 'dark circles', 'grey hair', 'yellow teeth', 'love handles'],
    ar: ['حبوب', 'بقع', 'ندبات', 'تجاعيد', 'هالات', 'كرش', 'دهون', 'سيلوليت', 'قشرة', 'صلع', 'ديونك', 'شيب', 'تصبغات', 'آثار الحبوب', 'كلف', 'لغد', 'ترهلات', 'فراغات'],
  },
  /** The last word of a promise that nothing can go wrong. */
  forSure: {
    en: ['guaranteed', 'promised', 'for sure', 'for certain', 'no doubt', 'without fail', '100 %', 'no matter what', 'or your money back'],
    ar: ['أكيد', 'حتما', 'بالتأكيد', 'مضمون', 'ضمان', 'لا محالة', 'بلا شك', 'من غير شك', 'قطعا', 'مية بالمية', 'مئة بالمئة', '100 %', 'مهما كان', 'غصب', 'وعد'],
  },
  /** By when. */
  soonDone: {
    en: ['(in|within|after) [just|only|under|less than|as little as|about] [{number}] [the|a|your|one] [first|single|few] ({duration}|<timeunit>|use|session|wash|try|application)', '(by|before) (<weekday>|<month>|summer|christmas|eid|ramadan|next {any}|the end of {..2})', 'from (the first|day one|the very first) [use|day|session|wash|application]', 'overnight', 'this (week|month|year|weekend|summer)'],
    ar: ['(خلال|في|بعد|في غضون) [أقل من|أول|بس] ({duration}|<timeunit>)', '(قبل|مع) (<weekday>|<month>|رمضان|العيد|الصيف|نهاية {..2}|آخر {..1})', 'من (أول|المرة الأولى) {..1}', 'بين ليلة وضحاها', 'هذا (الأسبوع|الشهر|الصيف)', 'هالشهر', 'الشهر ده', 'بأسبوع', 'بشهر', 'بيوم'],
  },
  slimming: {
    en: ['{number} (kg|kgs|kilo~|kilogram~|pound~|lb|lbs|stone|inch|inches|dress sizes|sizes)', '(two|three|a few) (dress sizes|sizes|inches)', '(ten|five|seven|eight|twenty|fifteen|six|four|three) (kilo~|pound~|stone|inches|dress sizes|kg)', 'a (stone|dress size)', 'up to {number} (kg|kilo~|pound~|lbs)'],
    ar: ['{number} (كيلو|كجم|كغ|كغم|كيلوغرام|كيلوغرامات|كيلوجرام|كيلوهات|رطل|سم|سنتي|مقاسات|مقاس)', '(ثمانية|ستة|عشرين|عشر|خمس|سبع) (كيلو|كيلوغرامات|كيلوجرامات|كيلوهات|كيلوات)', '(كيلو|كيلوين)', '{number} (كيلوغراما|كيلوجراما)'],
  },
};
