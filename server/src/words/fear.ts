import type { WordSets } from '../engine/text/phrase';
import { theyDo } from './arabicVerbs';

/** Arabic words that are the reader's: each with the pronouns of one man or woman, of several, and of several women. */
function yours(...words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const stem = word.replace(/ة$/, 'ت');
    return [`${stem}ك`, `${stem}كم`, `${stem}كن`];
  });
}

/** Frightening, blaming and shaming a reader. */
export const fear: WordSets = {
  /** People one fears for. */
  kin: {
    en: ['your [whole|own|little|precious|poor] (family~|kid~|child|children|baby~|loved ones|son~|daughter~|wife|husband|spouse|partner|parents|mother|father|mom|mum|dad|grandchildren|grandkids|toddler~|newborn|teen~|teenager~|girl|boy|granny|nan|pet~|dog|cat|team|employees|students)', 'your little ones', '(those you|the people you|everyone you) love'],
    ar: [...yours('عائلة', 'أسرة', 'أطفال', 'أبناء', 'أهل', 'والدي', 'والد', 'والدة', 'أم', 'أمهات', 'زوجة', 'زوج', 'أحباب', 'أحبة', 'طفل', 'ابن', 'ابنة', 'بنات', 'بنت', 'ولد', 'صغار', 'رضيع', 'أحبائ', 'فريق'), 'من تحب', 'اللي تحبهم', 'فلذات أكبادك', 'فلذة كبدك'],
  },
  /** What one fears to lose. */
  belongings: {
    en: ['your [whole|own|entire|small|hard-earned|online|personal] (home|house|business~|company|shop|store|startup|money|savings|retirement|pension|identity|reputation|marriage|relationship|career|job|future|life|health|heart|brain|looks|youth|customers|clients|privacy|bank account~|livelihood|freedom|legacy|brand|phone|bank details|data|password~|wallet|inbox|car|roof|back|spine|skin|eyes|lungs|liver|bones|teeth|hearing|memory|photos|network)'],
    ar: yours('بيت', 'منزل', 'دار', 'مشروع', 'شركة', 'متجر', 'تجارة', 'مال', 'أموال', 'فلوس', 'مدخرات', 'تحويشة', 'هوية', 'سمعة', 'زواج', 'وظيفة', 'مستقبل', 'حياة', 'صحة', 'عملاء', 'زبائن', 'خصوصية', 'حساب', 'رزق', 'جمال', 'شباب', 'شبابية', 'عمر', 'هاتف', 'جوال', 'قلب', 'دماغ', 'كبد', 'عظام', 'مناعة', 'سيارة', 'محل', 'جسم', 'متابعي', 'راتب', 'ظهر', 'بشرة', 'بيانات', 'رئة', 'أسنان', 'نظر', 'محفظة', 'بصر', 'سمع', 'ذاكرة', 'معاش', 'ابتسامة', 'مفتاح سيارت', 'نوم'),
  },
  /** Who is said to be after the reader. */
  menace: {
    en: ['hacker~', 'thief', 'thieves', 'criminal~', 'cybercriminal~', 'burglar~', 'predator~', 'stranger~', 'intruder~', 'competitor~', 'the competition', 'rival~', 'robber~', 'stalker~', 'spies', 'identity thieves', 'bad guys', 'attacker~', 'everyone else', 'everybody', 'everyone', 'they', 'somebody', 'someone', 'scammer~', 'fraudster~', 'virus', 'viruses', 'snoops', 'bots', 'creeps', 'data brokers', 'one (accident|mistake|click)', 'a single accident', 'a (fire|flood|burst pipe|break-in|breach|lawsuit|virus)', 'one (fire|illness|storm|breach|lawsuit)', 'cancer', 'debt', 'inflation'],
    ar: [ 'هاكرز', 'قراصنة', 'المخترقون', 'المخترقين', 'لصوص', 'حرامي', 'مجرمون', 'المجرمين', ...yours('منافسو', 'منافسي', 'منافس'), 'المنافسون', 'المنافسين', 'غرباء', 'المتربصون', 'المتلصصون', 'النصابين', 'المحتالين', 'المحتالون', 'فيروسات', 'المتحرشين', 'المتطفلين', 'السارق', 'اللص', 'غريب', '(حادث|حريق|غلطة|ضغطة|نقرة|خطأ|رسالة|مرض) (واحد~|بسيط|صغير)', 'السرطان', 'الديون', 'التضخم', 'النصابون', 'الهكر'],
  },
  /** What threatens inside the house or the body. */
  hazard: {
    en: ['killer~', 'danger~', 'poison~', 'toxin~', 'threat~', 'menace', 'enemy', 'enemies', 'time bomb', 'germs', 'bacteria', 'monster~', 'nightmare'],
    ar: ['قاتل', 'خطر', 'سم', 'سموم', 'عدو', 'قنبلة موقوتة', 'الكابوس', 'جراثيم', 'بكتيريا', 'وحش', 'تهديد', 'قنبلة', 'مرض خفي'],
  },
  /** Parts of the body that copy makes people ashamed of. */
  body: {
    en: ['body', 'bodies', 'belly', 'stomach', 'tummy', 'fat', 'flab', 'weight', 'figure', 'thighs', 'arms', 'legs', 'skin', 'face', 'nose', 'teeth', 'smile', 'hair', 'wrinkles', 'acne', 'pimples', 'spots', 'scars', 'stretch marks', 'cellulite', 'breath', 'sweat', 'smell', 'odor', 'odour', 'nails', 'feet', 'toes', 'chest', 'breasts', 'bald spot', 'hairline', 'height', 'looks', 'appearance', 'clothes', 'double chin', 'dark circles', 'bags under your eyes', 'love handles', 'muffin top', 'size', 'accent', 'age', 'lips', 'neck', 'eyes', '(gray|grey) hair', 'hands', 'handwriting', 'voice', 'tattoo', 'eyebrows', 'gums', 'elbows', 'knees', 'home', 'kitchen', 'car', 'english', 'garden'],
    ar: ['جسم', 'جسد', 'بطن', 'كرش', 'وزن', 'وزنك الزائد', 'دهون', 'سمنة', 'ترهلات', 'قوام', 'أرداف', 'ساقين', 'بشرة', 'وجه', 'أنف', 'أسنان', 'ابتسامة', 'شعر', 'تجاعيد', 'حب الشباب', 'حبوب', 'بثور', 'ندبات', 'سيلوليت', 'رائحة', 'ريحة', 'عرق', 'أظافر', 'قدمين', 'صدر', 'صلع', 'طول', 'شكل', 'مظهر', 'ملابس', 'لبس', 'هالات', 'قصر القامة', 'لهجة', 'سن', 'عمر', 'رقبة', 'شيب', 'سمار', 'يدين', 'يديك', 'إيديك', 'بيتك', 'سيارتك', 'صوتك', 'خطك', 'إنجليزيتك', 'مطبخك', 'ركبك'],
  },
  ugly: {
    en: ['ugly', 'disgusting', 'gross', 'hideous', 'embarrassing', 'shameful', 'unsightly', 'repulsive', 'revolting', 'humiliating', 'pathetic', 'saggy', 'flabby', 'nasty'],
    ar: ['قبيح', 'بشع', 'مقزز', 'مقرف', 'محرج', 'مخجل', 'منفر', 'معيب', 'مترهل', 'مهمل', 'عجوز', 'باهت', 'ذابل', 'كبير في السن', 'مثير للشفقة'],
  },
  /** Roles in which people want to do right. */
  carer: {
    en: ['mother~', 'mom~', 'mum~', 'mama~', 'father~', 'dad~', 'parent~', 'wife', 'wives', 'husband~', 'son~', 'daughter~', 'friend~', 'boyfriend~', 'girlfriend~', 'partner~', '(dog|pet) owner~', 'pet parent~', 'homeowner~', 'host~', 'hostess~', 'provider~', 'boss~', 'muslim~', 'christian~', 'citizen~', 'patriot~', 'american~'],
    ar: ['أم', 'الأمهات', 'أب', 'زوج', 'الوالدين', 'الابن', 'صديق', 'مسلم', 'المواطن', 'مربية', 'ست البيت'],
  },
  /** Poison for the body, in the air or on the plate. */
  poison: {
    en: ['poison~', 'toxin~', 'toxic {..1}', 'chemical~', 'mould', 'mold', 'germs', 'bacteria', 'dust mites', 'microplastics', 'pesticides', 'lead', 'dirt', 'mites', 'parasites', 'bedbugs', 'virus', 'viruses', 'asbestos', 'radiation', 'smoke', 'pollution', 'allergens', 'sugar', 'pesticide'],
    ar: ['سموم', 'سم', 'جراثيم', 'بكتيريا', 'عفن', 'مواد (كيميائية|سامة|مسرطنة)', 'ملوثات', 'كيماويات', 'غبار', 'ميكروبات', 'طفيليات', 'فيروسات', 'حشرات', 'عث', 'ديدان', 'إشعاع', 'إشعاعات', 'تلوث', 'دخان', 'رصاص', 'صدأ', 'أوساخ', 'بق الفراش'],
  },
  /** Without being seen. */
  unseen: {
    en: ['slowly', 'silently', 'quietly', 'secretly', 'already', 'literally', 'gradually', '(day by|every) day'],
    ar: ['ببطء', 'بصمت', 'في صمت', 'بهدوء', 'دون أن (تدري|تشعر|تعلم)', 'وأنت (لا|ما|مش) (تدري|تشعر|داري|حاس)', 'من غير ما (تحس|تعرف|تدري)', 'بدون ما (تحس|تدري|تعرف)', 'كل يوم', 'يوما بعد يوم', 'وانت نايم', 'بالبطيء', 'وانتو (مش داريين|ما تدرون)', 'شوي شوي'],
  },
  /** Those before whom one is ashamed. */
  onlooker: {
    en: ['everyone', 'everybody', 'people', 'strangers', 'others', 'they all', 'your (husband|wife|boyfriend|girlfriend|date|partner|friends|boss|neighbours|neighbors|guests|colleagues|coworkers|mates|ex|crush|kids|children|mother-in-law|followers)'],
    ar: ['الكل', 'الجميع', 'كلهم', 'الناس', 'كل الناس', 'زوج', 'زوجتك', 'خطيبك', 'صاحباتك', 'صحابك', 'صديقاتك', 'أصدقائك', 'زملاؤك', 'زملائك', 'زميلاتك', 'ضيوفك', 'مديرك', 'جيرانك', 'حماتك', 'أولادك', 'اللي حولك', 'من حولك'],
  },
  /** What fear is of. */
  ruin: {
    en: ['ruin', 'ruined', '(lose|losing|lost) everything', 'wiped out', 'broke', 'bankrupt', 'homeless', 'burgled', 'robbed', 'hacked', 'scammed', 'stolen', 'empty', 'emptied', 'destroyed', 'dead', 'dying', 'in (hospital|danger|debt|court)', 'alone', 'lonely', 'forgotten', 'left behind', 'unprotected', 'helpless', 'disaster', 'the worst', 'stroke', 'heart attack', 'break-in', 'fired', 'poisoned', 'hurt', 'crying', 'penniless', 'on the street', 'extinct', 'obsolete', 'out of business', 'irrelevant', 'finished', 'replaced', 'with nothing', 'nothing left', 'regret', 'gone', 'worthless'],
    ar: ['خراب', 'كارثة', 'كوارث', 'مصيبة', 'إفلاس', 'مفلس', 'ضاع', 'ضاعت', 'مسروق', 'فارغ', 'فاضي', 'صفر', 'وحيد', 'بلا شيء', 'بلا مأوى', 'ندم', 'طلاق', 'فضيحة', 'جلطة', 'تشرد', 'الأسوأ', 'فات الأوان', 'محترق', 'مخترق', 'مديون', 'فقير', 'على الحديدة', 'محتاج', 'عاجز', 'منسي', 'مهجور', 'حريق', 'اختفى', 'اختفت', 'انهيار', ...theyDo('نهار', 'ضيع', 'خسر', 'فلس', 'ختفي', 'ندم', 'تشرد', 'حترق', 'موت', 'نقرض', 'غرق', 'مرض', 'نسرق', 'تسرق', 'تهكر', 'ندثر', 'رسب', 'سقط', 'فشل')],
  },
  /** What copy holds out against it. */
  shield: {
    en: ['cover', 'coverage', 'protection', 'insurance', 'a (plan|backup|lock|camera|will)', 'backups', 'an alarm', 'antivirus', 'savings', 'security'],
    ar: ['حماية', 'تأمين', 'تغطية', 'نسخة احتياطية', 'كاميرا', 'كاميرات', 'قفل', 'إنذار', 'وصية', 'مدخرات', 'ادخار'],
  },
  /** To lie in wait. */
  stalks: {
    en: ['lurk~', 'creep~', 'circle~'],
    ar: theyDo('تربص', 'ترصد', 'حاصر', 'هدد', 'لاحق', 'زحف', 'تسلل', 'عشش', 'تكاثر', 'طارد', 'فتك', 'نهش', 'ستهدف', 'خترق', 'تجسس على', 'راقب', 'حوم حول', 'نهب', 'غزو', 'هاجم', 'سمم', 'أكل في'),
  },
  /** Those whom children are sent to. */
  theFolks: {
    en: ['[your|the] (mom|mum|mommy|mummy|mother|dad|daddy|father|parents|grandma|grandpa|granny|grandparents|folks|uncle|aunt|nan|big brother)'],
    ar: ['ماما', 'بابا', 'أمك', 'أبوك', 'أهلك', 'مامتك', 'والدك', 'والدتك', 'والديك', 'ماماتكم', 'جدو', 'تيتا', 'جدك', 'جدتك', 'أبيك', 'خالك', 'عمك', 'أخوك', 'الوالد'],
  },
  /** Children, called upon. */
  youngOnes: {
    en: ['kids', 'kiddos', 'kiddies', 'children', 'boys and girls', 'girls and boys', 'little ones', 'young (gamers|heroes|explorers)', 'champs', 'teens', 'juniors', 'kids club', 'munchkins'],
    ar: ['أطفال', 'صغار', 'حلوين', 'شطار', 'أبطال', 'نونو', 'بطل', 'شاطر', 'بطوط', 'أحبابي الصغار', 'كتاكيت', 'حبايب', 'براعم'],
  },
  /** What a child would beg of: things that seem to feel. */
  cuddly: {
    en: ['pet', 'puppy', 'kitten', 'kitty', 'dragon', 'unicorn', 'teddy', 'doll', 'avatar', 'character', 'monster', 'hero', 'bunny', 'panda', 'dino', 'pony', 'hamster', 'fairy', 'robot friend'],
    ar: ['قطتك', 'كلبك', 'جروك', 'دميتك', 'عروستك', 'شخصيتك', 'تنينك', 'دبدوبك', 'لعبتك', 'أرنبك', 'بطلك', 'وحشك', 'حصانك', 'صديقك الصغير', 'ديناصورك', 'عصفورك'],
  },
  /** Heaven's reward, promised for money. */
  blesses: {
    en: ['bless', 'reward'],
    ar: theyDo('كرم', 'ضاعف', 'عوض', 'رزق', 'فرجها', 'شفي', 'بارك', 'ستجيب', 'فتحها', 'جزي', 'خلف', 'سهلها'),
  },
  /** What it does to what one loves. */
  harming: {
    en: ['destroy~', 'ruin~', 'steal', 'stealing', 'steals', 'empty', 'emptying', 'empties', 'wipe~ out', 'kill~', 'poison~', 'harm~', 'damage~', 'hurt', 'hurts', 'hurting', 'wreck~', 'take', 'takes', 'drain~', 'cost', 'costs', 'end', 'ends', 'bankrupt', 'cripple~', 'burn down', 'rob', 'robs'],
    ar: theyDo('دمر', 'سرق', 'فرغ', 'ضيع', 'خرب', 'قتل', 'سمم', 'أذي', 'وذي', 'ضر', 'نهب', 'حرق', 'خطف', 'تلف', 'هدم', 'فسد', 'نهك', 'هلك', 'فقدك', 'كلف', 'أكل', 'اكل', 'صيب', 'شوه', 'نهي'),
  },
};
