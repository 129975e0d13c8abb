import type { Bilingual } from '../engine/reading';
import type { WordSets } from '../engine/text/phrase';

/** What a reader is made to do before getting what was asked for, and what is kept back until then. */
export const tolls: WordSets = {
  /** To make oneself known. Fair before one's own things, not before a price. */
  signup: {
    en: [
      '(create~|open~|make|making|made|set~ up|start|get) [up] [yourself] (a|an|your|our) [free|personal|new|customer|member|user|business] (account|profile|membership|login|user name|username|password)', '(register~|sign~ up|signing up|signed up|sign up|log~ in|logged in|sign~ in|signed in) [now|today|here|first|with us|for free|free|with your {..2}|for {..3}|to your account|as a member|using {..2}]', '(become|becoming) a member', '(join|joining|joined) [our|the] [free] (club|community|list|mailing list|newsletter|channel|group|telegram channel|whatsapp group)', '(subscribe|subscribing|subscribed|opt~ in|opted in|sign~ up) [to|for|into] {..3} [newsletter~|list|emails|channel|texts|updates]', '(registration|sign up|signing in|logging in|a login|login|an account|a free account|membership)', "(fill|filling) (in|out) (this|the|our|a) {..2} (form|survey|questionnaire)",
    ],
    ar: ['سجل~ [الدخول|دخولك|حسابك|معنا|أولا|الآن|عضويتك|بياناتك|مجانا]', '(تسجيل|تسجل|تسجلوا) [الدخول|دخولك|معنا|أولا|عضوية]', '(افتح~|اعمل~|سو|سوي|سووا|إنشاء|انشئ~|فتح|عمل|تعمل|تنشئ|تفتح|تسوي) {..1} (حساب|عضوية|ملف شخصي|ملفا شخصيا|بروفايل)', '(اشترك~|تشترك|اشتراك) {..3}', '(أكمل~|كمل~|أتم~) (تسجيلك|بياناتك|التسجيل)', '(انضم~|انضمام|تنضم) {..2} (القناة|قناتنا|المجموعة|الجروب|القروب|النادي|نادينا|قائمتنا|القائمة)', '(املأ~|عبئ~) {..1} (الاستمارة|النموذج|الاستبيان)'],
  },
  /** To hand over a way to be reached. */
  handover: {
    en: ["(enter~|give|giving|leave|leaving|add~|submit~|provide~|type|typing|drop|pop in|share|sharing|hand over|verify~|confirm~|tell us|telling us|send us) [us] [with us] (your|a|my) {..2} (phone|phone number|mobile|mobile number|number|cell number|whatsapp number|email|e-mail|email address|e-mail address|id|passport|date of birth|birthday|home address|contact details|details|salary|income|facebook|instagram|linkedin profile) [number|address|first|below|with us|here]", '(upload~|scan~|submitting) (your|a|a photo of your|a copy of your) {..2} (id|passport|driving licence|driver\'s license|salary slip|bank statement|selfie)', '(add|enter|link|connect) (a|your) {..1} (card|credit card|bank card|payment card|bank account)'],
    ar: ['(ادخل~|اكتب~|حط~|ضع~|اترك~|أضف~|أضيفي|أعطنا|أعطينا|عطنا|سيب~|شارك~|زودنا|ارسل~|ابعت~|إدخال|تدخل|تكتب|تسيب|تحط|تترك|أكد~|وثق~|تعطينا|تزويدنا ب) {..1} (رقم|بريد|جوالك|موبايلك|هاتفك|ايميلك|هويتك|عنوانك|بياناتك|تاريخ ميلادك|راتبك|واتسابك) [جوالك|هاتفك|موبايلك|الإلكتروني|الشخصية|أولا|الأول|الواتساب]', '(تضيف|تحدث|ارفع~|ترفع|صور~|أرفق~|رفع|إضافة|تعطي|تعطونا) {..1} (رقم|جوالك|موبايلك|هويتك|بطاقتك|بريدك|إيميلك|عنوانك|بياناتك) [جوالك|هاتفك|موبايلك|الإلكتروني]', '(ادخل~|اكتب~|أضف~) {..1} (بريد|رقم) (العمل|عملك|الجوال|الهاتف|البطاقة)', '(أضف~|ادخل~|اربط~|سجل~) (بطاقة|بياناتك البنكية)'],
  },
  /** To take an app. */
  appInstall: {
    en: ['(download~|install~|get|getting|add~) (our|the|this) [free|new|mobile|shopping] app'],
    ar: ['(حمل~|نزل~|ثبت~|تحميل|تنزيل|تثبيت|تحمل|تنزل) {..1} (تطبيق|أبلكيشن|البرنامج)'],
  },
  /** To work for the sender: bring friends, spread the word, follow, allow. */
  errand: {
    en: [
      '(share~|forward~|send~|repost~|post~|retweet~|re-post) [this|it|the|our|your|a|now] {..4} (with|to|in|on) [at least] [<count>|your|all|all your|more|other] [of your] [whatsapp|facebook|close|phone] (friends|contacts|people|mates|colleagues|groups|group|followers|others|family|friend|story|stories|timeline|wall|facebook|whatsapp|instagram|social media)', '(share|repost|retweet) (this|our|the) (post|page|link|video|story|offer|deal)', '(post|tweet|write|blog|posting|tweeting|writing) about (us|our {..1}|it)', '(paying|pay) with a (tweet|post|share|like)', '(add|adding|save|saving) us (on|to|as) {..2}', '(send|sending|upload) {..2} (screenshot|proof) {..2}', '(recommend|recommending|promote|advertise) us {..3}', '(take|post|share|upload|publish|posting|sharing|uploading) (a|your) (selfie|story|reel|unboxing {..1}|photo with {..2}|picture with {..2})', '(invite~|refer~|tag~|bring~ in|recruit~|mention~|nominate|get) [at least] [<count>|your|more|a|all|other] [of your] [whatsapp|facebook|close|phone] (friends|contacts|people|mates|colleagues|followers|friend|mate|family|pals|buddies|others) [to {..3}]', '(upload~|sync~|import~|connect~|link~|share|sharing|give us|grant|allow|giving) [us] [access to] [your|the] [phone|whole|google|entire|whatsapp|email] (contacts|contact list|address book|phonebook|phone book|facebook|linkedin|instagram|tiktok|twitter|gmail|google|snapchat|social|social media|bank) [account|accounts|profile|contacts]', '(follow~|like|liking) (us|our page|our account|our {..2} page|the page|this page|our channel) [on {..2}]', '(disable~|turn~ off|turning off|switch~ off|pause~|deactivate~|whitelist~) [your|the|any] (ad blocker|ad-blocker|adblocker|adblock|ad block|vpn|blocker)', '(whitelist|whitelisting|unblock|unblocking) (us|our site|this site|our ads|ads)',
    '(share|sharing|finish|take) (the|this|our) {..1} (quiz|test|survey|poll|post|link)', '(rate~|review~) (us|the app|our app|this app|our {..1} app)', '(watch|watching|view) {..1} (<count>|{number}|an|a few|some|more|these) (ad~|advert~|video ad~|commercial~)', 'comment {..3} and tag {..3}'],
    ar: ['(شارك~|انشر~|ابعت~|ارسل~|حول~|مشاركة|إرسال|نشر|ترسل|تشارك) {..4} (صحابك|أصحابك|أصدقاء|أصدقائك|صديقات|معارفك|جروبات|قروبات|مجموعات|اشخاص|ربعك|جهات اتصالك|ستوري|قصتك|واتساب)', '(ادع~|اعزم~|دعوة|تدعو|تدعي|تعزم|رشح~|منشن~|تمنشن|تاق|تاج|أشر إلى|اذكر~|جيب~|هات~) [ل] {..2} (صحابك|أصحابك|أصدقاء|أصدقائك|صديقات|جهات اتصالك|اشخاص|ربعك|معارفك|ثلاث|خمسة|أربعة|صديق|زملائك|زملاءك|زميلاتك|اثنين|اتنين|شخصين)', '(ارفع~|زامن~|اربط~|استورد~|مزامنة|رفع|ربط|مشاركة|شارك~) {..1} (جهات اتصالك|جهات الاتصال|دفتر عناوينك|دفتر العناوين|حسابك (في|على|ب) {..1}|حساب (فيسبوك|جوجل|انستقرام|لينكدإن|تويتر))', '(اسمح~|امنح~|سماح|أعطنا|أعطينا|عطنا) [لنا] [ب] [حق] (وصول|صلاحية|إذن) {..1} (جهات اتصالك|جهات الاتصال|أسمائك|دفتر عناوينك)', '(تابعنا|تابعينا|تابعونا|متابعتنا|(تابع~|متابعة|تتابع) (حسابنا|صفحتنا|قناتنا|حساباتنا|صفحاتنا))', '(ابعت~|ارسل~) {..1} (سكرين شوت|سكرينشوت|لقطة شاشة|صورة الشاشة) {..4}', '(شارك~|تشارك|مشاركة|انشر~) {..1} (الاختبار|المنشور|البوست|اللينك|الرابط|الفيديو|الصفحة|التحدي)', '(اربط~|ربط) {..1} (حسابك البنكي|حسابك|بطاقتك)', '(أضفنا|ضيفنا|ضيفينا|أضيفينا|إضافتنا|احفظ رقمنا|تضيفنا) {..2}', '(صور~|انشر~|شارك~|نشر|نزل~) {..1} (سيلفي|ستوري|ريل|صورتك مع {..1})', '(اعمل لايك|اضغط لايك|سو لايك|اضغطي لايك) {..2}', '(أوقف~|عطل~|أغلق~|اقفل~|شيل~|إيقاف|تعطيل) {..1} (مانع|حاجب) {..1} إعلانات', '(اعمل~|دوس~|سو) (فولو|لايك|متابعة|شير) {..1}', '(اقفل~|عطل~|أوقف~|شيل~|طفي~) {..1} (الأد بلوك|الاد بلوك|مانع {..1})', '(اعجب~|سجل إعجابك|حط لايك|لايك|إعجاب) {..1} (صفحة|حسابنا|منشور|فيديو)', '(أعد~|عيد~|إعادة) نشر {..2}', '(منشن~|تاق|تاج|تمنشن) {..1} (صاحبك|صديقك|صديقتك|صاحبتك|أخوك|حد|واحد|شخص)', '(قيم~|تقييم|تقيم) {..1} (التطبيق|تطبيقنا|متجرنا)', '(تشارك|شارك~|مشاركة|انشر~|نشر) {..1} (البوست|المنشور|القصة|الستوري|الفيديو)', '(شاهد~|شوف~|تفرج~|مشاهدة) {..1} (إعلان|إعلانات|ثلاثة إعلانات|إعلانين)', '(علق~|اكتب تعليق) {..3} (منشن~|تاق|ادع~) {..2}'],
  },
  /** To let notifications in. Fair before alerts. */
  pushOn: {
    en: ['(allow~|enable~|turn~ on|switch~ on|permit~) [push|browser|our|all|desktop] (notifications|alerts|location|location access|microphone access|camera access)', '(grant|give) us [access to] your (location|photos|microphone|calendar)'],
    ar: ['(فعل~|شغل~|اسمح~|تفعيل|تشغيل|سماح|افتح~|قبول|اقبل~) [ب|لنا ب] {..1} (إشعارات|تنبيهات|موقعك الجغرافي)', '(اسمح~|امنح~|سماح) [لنا] [ب] وصول [إلى|ل] (صورك|موقعك|تقويمك|الكاميرا|الميكروفون)'],
  },
  /** To let advertising and data sharing in. */
  adConsent: {
    en: ['(accept~|agree~ to|agreeing to|consent~ to|consenting to|opt~ in to|opting in to|allow~|receive|receiving|get|say yes to|agreement to|consent to|authorise~|authorize~) [to] [receive|receiving|get|share|sharing|our|the|your|all] [with us] [our] [occasional|regular|partner|third-party|all] (partner calls|calls from {..3}|messages from {..3}|emails from {..3}|marketing|promotional|newsletter~|mailing list|promotions|advertising|personalised ads|personalized ads|targeted ads|tailored ads|ads|non-essential cookies|partner offers|offers from {..3}|tracking|all cookies|cookies|data sharing|share {..3} data|sharing {..3} (data|details)|sms|texts|emails|marketing {..2}|data {..2} partners|data with {..2} partners) [emails|texts|messages|calls|sms|e-mails|e mails|communications|mails]'],
    ar: ['(وافق~|يوافق|اقبل~|موافقة|توافق|قبول|تقبل|يقبل) {..1} [على|ب|في] [استلام|تلقي|مشاركة] {..1} (رسائل|عروض|إعلانات|نشرة|تسويق|مكالمات|اتصالات|مشاركة بيانات|بيانات|تتبع|كوكيز|كل الكوكيز|ملفات تعريف الارتباط|ملفات الارتباط) [التسويقية|الإعلانية|الترويجية|البريدية|المخصصة|مع شركائنا|مع شركائكم]'],
  },
  /** To sign up for advertising, which many do gladly for a discount. */
  joinList: {
    en: ['(sign~ up|signing up|subscribe~|join~) [for|to] [our|the|your] (marketing|promotional|newsletter~|mailing list|promotions|sms|texts|emails|email list|text list) [list|emails|texts|messages|updates|club]'],
    ar: ['(اشترك~|الاشتراك|تشترك|اشتراكك) {..1} (النشرة|نشرتنا|رسائلنا|الرسائل|القائمة|قائمتنا|عروضنا) [البريدية|التسويقية|الإعلانية]'],
  },
  /** To praise. */
  praise: {
    en: ['(i|we) (would|will|can) (definitely|highly|absolutely|100 %|wholeheartedly|thoroughly|happily|totally) (recommend|buy {..2} again|order again|use {..2} again|be back)', '(rate~|review~) (us|our {..2}|the app|this app|this product|it|your purchase) [with|at|as|on {..1}] (({number}|five) [stars|star]|positively)', '(leave|leaving|left|post~|write|writing|give|giving|submit~|drop) [us] [a|your|an] [honest] (5 star|five star|positive|good|great|glowing|nice|excellent|top|raving|rave) [star] (review~|rating~|feedback|score|comment)', '(5 star|five star|positive|glowing|great|rave|good|perfect|top) (review~|rating~|feedback)', '(leave|leaving|give|giving) us (five|5) stars', '(give|giving|gives) (us|the app|our app|it|this {..1}|our {..1}) (five|5) stars'],
    ar: ['(قيمنا|قيمينا|قيمونا|يقيمنا|قيم~ {..2}|تقييم|اعط~|أعط~|عط|إعطاء|تعطي|اعطنا|أعطنا|أعطينا|عطنا|اترك~|اكتب~|ضع~|حط~) {..2} (خمس|5) نجوم', '(اكتب~|اترك~|ضع~|انشر~|حط~|كتابة|ترك|نشر|يكتب|يترك|تكتب|تترك|يضع|ينشر|كتب|أعطانا|يعطينا|تعطينا|يحط|تحط) {..1} (تقييم|رأي|تعليق|مراجعة|ريفيو) (إيجابي|حلو|ممتاز|جيد|رائع)'],
  },
  /** What the reader came for. */
  keptBack: {
    en: ['price~', 'cost~', 'rate~', 'fee~', 'quote', 'it costs', 'discount~', 'offer~', 'deal~', 'code~', 'promo code', 'coupon~', 'voucher~', 'saving~', 'reward~', 'prize~', 'gift~', 'bonus~', 'cashback', 'coin~', 'article~', 'story', 'stories', 'recipe~', 'post', 'content', 'video~', 'answer~', 'result~', 'score~', 'report', 'download', 'download link', 'secret', 'rest', 'full list', 'full menu', 'menu', 'lesson~', 'level~', 'chapter~', 'episode~', 'photos', 'listing~', 'availability', 'guide', 'ebook', 'feature~', 'case study', 'phone number', 'seller', 'address', 'contact', 'solution', 'quiz', 'game', 'name~', 'member price~', 'full story', 'catalogue', 'catalog', '{percent} off', '{money} off', 'access', 'giveaway', 'draw', 'raffle', 'pdf', 'file', 'template~', 'tool', 'trial', 'sample~', 'map', 'order number', 'tracking number', 'free {..1}', 'page', 'site', 'password', 'invoice code', 'link', 'dates', 'syllabus', 'course'],
    ar: ['سعر', 'أسعار', 'تكلفة', 'التحميل', 'إعلانات', 'حساب', 'خصم', 'خصومات', 'عرض', 'عروض', 'كود', 'كوبون', 'قسيمة', 'رمز الخصم', 'نتيجة', 'نتائج', 'مقال', 'محتوى', 'فيديو', 'وصفة', 'رابط', 'لينك', 'ميزة', 'مزايا', 'هدية', 'مكافأة', 'جائزة', 'كاش باك', 'دليل', 'قائمة', 'مستوى', 'درس', 'حلقة', 'نقاط', 'كتالوج', 'إجابة', 'قصة', 'التفاصيل', 'تفاصيل العرض', 'صور', 'سحب', 'ملف', 'نموذج', 'عينة', 'تجربة', 'خبر', 'صفحة', 'موقع', 'كتاب', 'نسخة', 'رقم طلبك', 'الباقي', 'فصل', 'شهادة', 'الحل', 'حلول', 'عقارات', 'كلمة السر', 'درجة', 'علامتك', 'المنهج', 'رقم الهاتف', 'رقم البائع', 'منيو', 'تسعيرة', 'الاختبار', 'اللعبة', 'الأسماء', 'التوصيات', 'العنوان', 'الخريطة'],
  },
  /** To get at it. */
  uncover: {
    en: ['see', 'unhide', 'unblur', 'view', 'reveal', 'unlock', 'uncover', 'show', 'access', 'check', 'discover', 'find out', 'know', 'read', 'watch', 'open', 'release', 'display', 'get to', 'seeing', 'viewing', 'keep reading', 'continue reading', 'learn', 'look at', 'browse', 'hear', 'compare', 'comparing', 'download', 'listen to', 'peek at', 'get hold of'],
    ar: ['مشاهدة', 'هتشوف', 'هيظهر', 'هتظهر', 'هيطلع', 'هتعرف', 'هيتفتح', 'تلاقي', 'يبين', 'تشاهد', 'شاهد~', 'تشوف', 'شوف~', 'رؤية', 'تري', 'ترين', 'معرفة', 'تعرف', 'اعرف~', 'كشف', 'تكشف', 'اكشف~', 'إظهار', 'تظهر', 'يظهر', 'تظهرلك', 'تطلع', 'يطلع', 'تبان', 'يبان', 'فتح', 'تفتح', 'يفتح', 'يتفتح', 'افتح~', 'قراءة', 'اقرأ~', 'متابعة', 'اطلاع', 'تطلع على', 'عرض', 'إلغاء قفل', 'ينفتح', 'تنفتح', 'استعراض', 'تصفح', 'مقارنة', 'تقارن', 'نعرض', 'نكشف', 'نفتح', 'نوريك', 'هنوريك', 'نقول لك', 'تحميل', 'تنزيل', 'تقرين', 'تقري', 'تقرا', 'الوصول إلى', 'تتصفح', 'يتصفح', 'تستعرض', 'تسمع', 'تكتشف', 'اكتشف~', 'ليعرض', 'نظهر', 'لسماع'],
  },
  /** To be given it. */
  collect: {
    en: ['get', 'getting', 'claim', 'claiming', 'receive', 'earn', 'win', 'collect', 'redeem', 'grab', 'activate', 'qualify', 'be eligible', 'enjoy', 'enter', 'keep', 'remove', 'get rid of', 'get back', 'start {..1} download', 'cash out', 'withdraw', 'take part', 'participate'],
    ar: ['تحصل', 'تحصلوا', 'احصل~', 'حصول', 'استلام', 'تستلم', 'استلم~', 'تاخد', 'ياخدوا', 'تأخذ', 'خذ~', 'خد~', 'تفوز', 'فوز', 'اربح~', 'تربح', 'تكسب', 'اكسب~', 'يوصلك', 'توصلك', 'يصلك', 'تصلك', 'هيوصلك', 'نرسل', 'نبعت', 'دخول', 'تدخل', 'استفادة', 'تستفيد', 'صرف', 'يصرف', 'تسحب', 'استرد~', 'تسترد', 'استرداد', 'إزالة', 'تشيل', 'تحتفظ', 'الاحتفاظ', 'بدء', 'نيل', 'تنال', 'تستحق', 'لك'],
  },
  /** To get on with what one is doing. */
  goOn: {
    en: ['continue', 'proceed', 'go on', 'carry on', 'get in', 'enter the site', 'enter the store', 'check out', 'checkout', 'complete {..3} (order|purchase|booking|checkout|registration)', 'place {..2} order', 'keep reading', 'keep watching', 'keep playing', 'keep going', 'buy', 'order', 'book', 'use (the|our|this) {..2}', 'start using', 'pay', 'finish', 'browse', 'read on', 'close this', 'read more', '(keep|continue|go on|carry on) (reading|watching|listening|playing|shopping|browsing)', 'finish (reading|watching)', 'read the (rest|full {..1}|whole {..1})', 'finish (the|this|your) {..1}', 'complete (the|this|your) (level|lesson|quiz|game)'],
    ar: ['متابعة', 'مواصلة', 'إكمال', 'إكمال طلبك', 'إتمام', 'تكمل', 'تتابع', 'استمرار', 'تستمر', 'شراء', 'تشتري', 'طلب', 'دخول الموقع', 'الدخول', 'دفع', 'تفعيل', 'تدفع', 'استخدام', 'تبدأ', 'تبدئي', 'تصفح', 'حجز', 'تواصل القراءة', 'تبدأ مجانا', 'التقديم', 'إكمال المستوى', 'لإكمال {..1}', 'إنهاء المستوى'],
  },
};

/** Boxes and walls: what a box is for, and whether there is another way in. */
export const tollMarks: Readonly<Record<string, Bilingual>> = {
  adMatter: {
    en: ['(newsletter~|mailing list|marketing|promotional|promotions|special offers|offers|deals|partner offers|advertising)', '(share|sharing|pass|sell) {..3} (data|details|information|email) {..2} (partners|third parties|advertisers|sponsors)', '(text|call|email|contact) me {..3} (offers|deals|news|products)'],
    ar: ['(نشرة|قائمة بريدية|تسويق|تسويقية|ترويجية|دعائية|إعلانية|عروض|إعلانات)', '(مشاركة|تمرير|بيع) {..2} (بياناتي|معلوماتي|رقمي) {..2} (شركاء|شركائكم|أطراف|معلنين|رعاة)'],
  },
  contractMatter: {
    en: ['(terms|conditions|privacy (policy|notice)|agreement|contract)'],
    ar: ['(شروط|الأحكام|سياسة الخصوصية|الاتفاقية|العقد)'],
  },
  otherWay: {
    en: ['(continue|read|proceed|carry on|go on|browse|shop|enter|checkout|check out) {..3} (without|as a guest|as guest)', '(no thanks|no thank you|not now|maybe later|skip|close|dismiss|cancel|go back|reject all|decline|reject|only necessary|necessary only|refuse)', '(guest|anonymous) (access|checkout|mode|visitor)'],
    ar: ['(متابعة|تابع~|أكمل~|اقرأ~|قراءة|تصفح~|دخول|ادخل~|شراء) {..2} (دون|بلا|من غير|كضيف|كزائر)', '(لا شكرا|ليس الآن|لاحقا|تخط|إغلاق|أغلق|إلغاء|رجوع|رفض الكل|رفض|الضرورية فقط)', '(زائر|ضيف)'],
  },
};
