import type { Suggestion } from '../engine/rewrite/suggestion';

/** What readers came for, by the words that tell it, and what they can do in that case. */
const goals = {
  en: [
    'giveaway|contest|draw\\b|eligible = enter the draw', 'price|pricing|rates|cost|quote|fare|tariff = see our prices', 'results?\\b|score|answers?\\b = see your results', 'menu = see the menu',
    'check ?out|place an order|purchase|your order|shop\\b|buy = place your order', 'discount|codes?\\b|coupon|voucher|deals?\\b|offers?\\b = get the offer',
    'level|lesson|chapter|course|game|play = carry on', 'to [^⟧]*watch|video|episode = watch it', 'to [^⟧]*read|article|story to|this story|recipe|see this page = read on',
    'to download|can download|e-book|case study|download link|pdf|ebook|guide|file = download it', 'reward|gift|cashback|coins|month|bonus|prize|ticket|mug|points|sample|trial|refund|warranty = get {the reward}',
    ' = carry on',
  ],
  ar: [
    'سعر|اسعار|تكلفه|التكاليف|تسعير = مشاهدة الأسعار', 'نتيجت|نتيجه|نتائج|درجت|اجابه|جواب = مشاهدة النتيجة', 'قائمه|منيو|كتالوج = مشاهدة القائمة',
    'شراء|(اتمام|اكمال|تاكيد|لاكمال)[^⟧]*⟧? ?طلب|متجر = إتمام الشراء', 'السحب|القرعه = دخول السحب', 'خصم|خصومات|كوبون|كود|قسيم|العرض|العروض|عرض|عروض = الحصول على العرض',
    'لعب|مستوي|درس|فصل = الاستمرار', 'مشاهده|فيديو|حلقه = إكمال المشاهدة', 'قراء|مقال|خبر|وصفه|تقرا = إكمال القراءة',
    'لتحميل|رابط التحميل|التحميل بعد = التحميل', 'مكافا|هديه|هديت|كاش باك|شهر مجاني|تذكره|نقاط = الحصول على {المكافأة}',
    ' = الاستمرار',
  ],
};

/** What was asked for it, and how to say that nobody needs to. */
const acts = {
  en: [
    'ad ?block|adblock|ad-block|whitelist = with or without an ad blocker', 'notifications?|push(?!:) = with notifications on or off', 'contacts|contact list|address book = without sharing your contacts',
    'data\\b|partners = without sharing your data', 'cookies|personali\\wed|tracking(?! is) = without agreeing to tracking', 'bank account = without linking your bank account',
    'tweet|repost|⟦post |forward this|send this|screenshot|recommend = without posting anything', 'invit|refer |referring|friends?\\b|colleagues|families|mates|tag |share |sharing = without inviting or tagging anyone',
    'follow|like (our|the)|tiktok|instagram|channel|comment|add us = without following us', '⟦watch [^⟧]* ?ads?\\b = without watching ads', 'rate |rating|review|stars = without leaving a rating',
    '(your|an?|no) ([^ ⟧]+ )?(email|e-mail|number|mobile|whatsapp) = without leaving your contact details', 'location = without sharing your location', 'a card|your card = without a card', 'your (id|passport)\\b = without uploading your ID',
    'newsletter|marketing|promotional|mailing|sms|texts|opt in|opted in|emails|e-mails = without signing up for marketing',
    'apps?\\b|install|toolbar|extension = without installing anything', 'sign|log ?in|logged|login|register|registered|registration|account|profile|member|subscrib = without an account',
  ],
  ar: [
    'مانع|حاجب = دون إيقاف مانع الإعلانات', 'اشعار|تنبيه = دون تفعيل الإشعارات', 'جهات اتصال|دفتر عناوين|جهات الاتصال = دون مشاركة جهات اتصالك', 'بياناتك|شركائ|مخصصه|ارتباط = دون مشاركة بياناتك',
    'ادع |بدعوه|دعوه|(?<!م)شارك|صديق|اصدقا|صحاب|زملا|منشن|رشح|(ابعت|ابعتي|ارسل) (اللينك|الرابط)|الرابط ل|تعزم = دون دعوة أحد', 'نشر(?!ه|ت)|قصه = دون نشر شيء',
    'تابع(ي|وا)?نا|تابع(ي|وا)? (صفح|حساب|قنا)|متابعه (صفح|حساب|قنا)|بدون متابعه|لايك|اعجب|قناتنا|القناه|انستغرام|تيليجرام = دون متابعة حساباتنا', 'شاهد[^⟧]*اعلان = دون مشاهدة إعلانات',
    'رقمك|رقم (جوال|موبايل|هاتفك|تلفون)|ايميل|بريدك|بريد العمل|واتس = دون ترك بيانات تواصل', 'موقعك|جغرافي|فعل الموقع = دون مشاركة موقعك', 'هويت|جواز = دون رفع هويتك', 'بنكي|بطاقتك|بطاقه = دون بيانات بنكية',
    'تسويق|ترويجي|اعلاني|رسائل|نشره|مكالمات = دون الاشتراك في رسائل تسويقية', 'قيم = دون تقييم',
    'تطبيق|نزل|حمل|ثبت|برنامج|اضافه = دون تحميل شيء', 'سجل|حساب|تسجيل|اشترك|اشتراك|تشترك|مشترك|اعضا|عضو|ملف|دخول = دون تسجيل',
  ],
};

const pairs = (list: readonly string[]): string[][] => list.map((line) => line.split(' = '));

/** “You can see our prices without an account.” The first is for several acts in a row, the last holds for any goal and any act. */
function withoutIt(language: 'en' | 'ar', several: Suggestion, start: string, otherwise: string): Suggestion[] {
  return [
    several,
    ...pairs(acts[language]).map(([act, freely]) => ({ about: `⟧,? (?!و(?!ه)|لكن|اما|and\\b|but\\b|so\\b)[a-zء-ي].*$(?<=(${act}).*)`, ...(language === 'en'
      ? { when: /⟦[^⟧]*\b(read|watch|view|see|play)(?:ing)? ((?:this|the|our|that|your) [^⟧]+)⟧/i, write: `${freely}, you can $1 $2 …` }
      : { when: /⟦[^⟧]*?(قراءة|مشاهدة|تصفح|سماع) ([^⟧]+)⟧/, write: `يمكنك ${freely} $1 $2 …` }) })),
    ...pairs(goals[language]).flatMap(([goal, can]) => pairs(acts[language]).map(([act, freely]) => ({ about: `(?=.*(${goal})).*(${act})`, write: `${start} ${can} ${freely} |` }))),
    otherwise,
  ];
}

export const freelyEn = withoutIt('en', { about: '^(follow|like|share|subscribe|tag|comment)\\b[^⟦]*, [^⟦]*⟦', write: '^ you can get {what you offer} without following or tagging anyone $' }, 'you can', '{what you offer} is open to everyone; {the act} is optional |');
export const freelyAr = withoutIt('ar', { about: '^(تابع|شارك|اعمل لايك|اشترك)[^⟦]*، [^⟦]*⟦', write: '^ يمكنك الحصول على {ما تقدّمه} دون متابعة أحد أو دعوته $' }, 'يمكنك', '{ما تقدّمه} متاح للجميع، و{الفعل} اختياري |');
