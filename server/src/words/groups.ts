import type { WordSets } from '../engine/text/phrase';

/** Groups of people, and what is said of them all. */
export const groups: WordSets = {
  /** Women, as copy lumps them together. */
  women: {
    en: ['woman', 'women', 'girl', 'girls', 'lady', 'ladies', 'wife', 'wives', 'housewife', 'housewives', 'mom~', 'mum~', 'mother~', 'girlfriend~', 'blonde~', 'female~', 'grandma~', 'grandmother~', 'granny', 'grannies', 'bride~'],
    ar: ['امرأة', 'المرأة', 'نساء', 'النسوان', 'حريم', 'بنات', 'البنت', 'الفتيات', 'السيدات', 'ستات', 'ربات البيوت', 'ربة بيت', 'الزوجات', 'الجدات', 'العجائز'],
  },
  /** Anyone a stereotype calls slow with technology or figures. */
  belittled: {
    en: ['<women>', 'your [own] (mom|mum|mother|grandma|grandmother|granny|nan|wife|grandparents|parents|grandad|grandpa|girlfriend)', '(elderly|old) [people|person|folk~|man|woman|lady~]', 'senior~', 'senior citizen~', 'boomer~', 'pensioner~', 'foreigner~', 'immigrant~', 'farmer~', 'redneck~', 'peasant~', 'retard~', 'idiot~', 'disabled person', 'blind man', '(mother-in-law|mother in law)', 'mothers in law', 'your (granddad|grandfather|dad|nana|aunt|auntie)', 'your (neighbour|gran|mother in law|uncle|boss\'s wife)', 'the (missus|cleaning lady)', 'hubby', 'a blonde', 'your (old man|maid)', 'village~ women', 'cleaning ladies', 'arts student~', 'an old (lady|woman|man)', 'grandpa', 'grandad', 'nana', 'gran', 'dad'],
    ar: ['<women>', 'جدتك', 'جدك', 'ستك', 'تيتا', 'أمك', 'والدتك', 'زوجتك', 'مراتك', 'كبار السن', 'المسنين', 'المسنون', 'عجوز', 'الختيار', 'الشيبان', 'الأجانب', 'الأجنبي', 'الفلاح', 'الفلاحين', 'البدو', 'الصعايدة', 'المعاق', 'المعاقين', 'الأعمى', 'الأغبياء', 'حماتك', 'خالتك', 'عمتك', 'ستي', 'جدتي', 'الحجة', 'الحاج', 'جدو', 'المدام', 'أم العيال', 'مرة', 'بنت', 'الشياب', 'أبوك', 'القروي', 'الست'],
  },
  easyDeed: {
    en: ['use', 'do', '(do|use|understand|drive|get) it', 'understand', 'operate', 'manage', 'handle', 'figure (it|this|that) out', 'set (up|it up)', 'install', 'drive', 'park', 'follow', 'learn', 'assemble', 'fix', 'cope'],
    ar: ['استخدامه', 'تستخدمه', 'يستخدمه', 'استعماله', 'تستعمله', 'فهمه', 'تفهمه', 'يفهمه', 'تشغيله', 'تشغله', 'تركيبه', 'تركبه', 'قيادتها', 'تسوقها', 'يقدر', 'تقدر', 'تقدر عليه', 'تعرف تستخدمه', 'تعلمه', 'يتعلمه', 'تفتحه', 'تفهم عليه', 'تعمله', 'تتعامل معه'],
  },
  /** People said to be all alike. */
  lumped: {
    en: ['mothers-in-law', 'moms', 'mums', 'grandmothers', 'teenage girls', 'refugees', 'villagers', 'gypsies', 'girls', 'women', 'ladies', 'females', 'blondes', 'wives', 'housewives', '(old|elderly|older|poor|fat) people', 'older (workers|employees|staff)', 'seniors', 'pensioners', 'grandmas', 'grannies', 'boomers', 'foreigners', 'immigrants', 'mothers', 'daughters', 'nannies', 'cleaners', 'arabs', 'asians', 'africans', 'mexicans', 'indians', 'muslims', 'single women', 'brides'],
    ar: ['المسنات', 'ربات البيوت', 'القرويين', 'اللاجئين', 'الهنود', 'المراهقات', 'الأمهات', 'الجدات', 'الأرامل', 'المطلقات', 'العوانس', 'الغجر', 'الخادمات', 'النساء', 'المرأة', 'البنات', 'الحريم', 'الستات', 'النسوان', 'الفتيات', 'السيدات', 'الزوجات', 'كبار السن', 'المسنين', 'العجايز', 'الشيبان', 'الأجانب', 'الوافدين', 'الفقراء', 'البدو', 'الصعايدة', 'الفلاحين', 'البنت', 'الست', 'الحرمة', 'المره', 'الزوجة', 'العرائس', 'الأفارقة', 'العمال', 'الخدم'],
  },
  /** Things copy hands to men. */
  manly: {
    en: ['robotics', 'tools', 'gadgets', 'trucks', 'cars', 'engineering', 'coding', 'maths', 'math', 'rockets', 'drills', 'power tools', 'football', 'science', 'business', 'leadership', 'robots', 'tech', 'adventure', 'grilling', 'driving', 'finance', 'investing', 'barbecue', 'the (garage|remote)', 'beer', 'gaming', 'spreadsheets', 'machines', 'stocks', 'money', 'career', 'sports', 'chess', 'bills'],
    ar: ['العدة', 'العدد', 'السيارات', 'البرمجة', 'الهندسة', 'العلوم', 'الرياضيات', 'القيادة', 'السواقة', 'الكورة', 'الروبوتات', 'الإدارة', 'الاستثمار', 'الأجهزة', 'المغامرة', 'سيارة', 'العربيات', 'السياسة', 'الفلوس', 'التقنية', 'الكمبيوتر', 'كرة القدم', 'التكنولوجيا', 'الأرقام', 'الشغل', 'البورصة', 'الكهرباء'],
  },
  /** Things copy hands to women. */
  womanly: {
    en: ['cooking', 'recipes', 'cleaning', 'dolls', 'pink', 'kitchen', 'makeup', 'gossip', 'shopping', 'flowers', 'aprons', 'baking', 'cupcakes', 'lipstick', 'shoes', 'ironing', 'dishes', 'laundry', 'knitting', 'princesses', 'nail polish', 'handbags', 'nappies', 'tea parties', 'spa days'],
    ar: ['المطبخ', 'الطبخ', 'التنظيف', 'الغسيل', 'الدمى', 'العرائس', 'المكياج', 'التسوق', 'الوردي', 'الكنس', 'الوصفات', 'الموضة', 'الكوي', 'الجلي', 'غسالة', 'مكنسة', 'خلاط', 'مكواة', 'فساتين', 'شنط', 'مسلسلات', 'تربية العيال', 'مانيكير'],
  },
  /** Boys and men. */
  males: {
    en: ['boys', 'lads', 'sons', 'men', 'guys', 'dads', 'fathers', 'husbands', 'gentlemen', 'fellas', 'uncles', 'grandads'],
    ar: ['أولاد', 'شباب', 'رجال'],
  },
  /** Girls and women. */
  females: {
    en: ['girls', 'daughters', 'women', 'ladies', 'mums', 'moms', 'mothers', 'wives', 'girlfriends', 'aunties', 'grandmas'],
    ar: ['بنات', 'صبايا', 'نساء', 'ستات'],
  },
  /** What is set down as theirs to do or to like. */
  hisPart: {
    en: ['love', 'adore', 'enjoy', 'prefer', 'like', 'will (love|enjoy|adore)', 'build', 'fix', 'handle', '(run|man) the', 'tackle', 'play with', 'talk', 'talk business', '(get stuck|are) into', 'race', 'code', 'can (build|fix)', 'go wild for'],
    ar: ['علوم', 'روبوتات', 'سيارات', 'مكعبات', 'برمجة', 'كورة'],
  },
  /** What is set down as the others’ part. */
  /** What each is handed. */
  gets: { en: ['get~', 'have', 'learn~', 'do', 'choose~', 'pick~', 'go to', '(play|work) (in|with)'], ar: [] },
  herPart: {
    en: ['can', 'love', 'like', 'prefer', 'enjoy', 'will (love|enjoy|adore)', 'help', 'make', 'decorate', 'take care of', 'look after', 'handle', 'relax', 'bake', 'cook', 'shop', 'do the', 'paint', 'chat', 'gossip', 'watch', 'cheer', 'sew'],
    ar: ['مكياج', 'طبخ', 'مطبخ', 'عرايس', 'تسوق'],
  },
};
