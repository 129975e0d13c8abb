import type { WordSets } from '../engine/text/phrase';
import type { Bilingual } from '../engine/reading';

/** Agreeing, what one agrees to, and the acts that are passed off as agreement. */
export const consent: WordSets = {
  /** Using something, from which consent is then read. */
  passing: {
    en: ['signing', 'parking', 'connecting', 'dropping', 'wearing', 'calling', 'continuing', 'using', 'visiting', 'browsing', 'accessing', 'clicking', 'tapping', 'scrolling', 'swiping', 'staying', 'remaining', 'proceeding', 'submitting', 'sending', 'entering', 'signing up', '(signing|logging|walking|checking|driving|coming) in', 'registering', 'subscribing', 'joining', 'downloading', 'installing', 'opening', 'reading', 'replying', 'ordering', 'purchasing', 'buying', 'booking', 'placing', 'checking out', 'completing', 'providing', 'giving', 'sharing', 'filling', 'participating', 'taking part', 'attending', 'closing', 'dismissing', 'ignoring', 'not (replying|responding|answering|objecting|opting out|unticking|unchecking)', 'pressing', 'creating', 'doing nothing', 'entering our', '(scrolling|carrying|going) on', 'keeping', 'texting', 'messaging', 'playing', 'shopping', 'renewing', 'paying', 'posting', 'tagging', 'speaking', 'switching', 'unwrapping'],
    ar: ['باستمرار', 'باستخدام', 'بتصفح', 'بزيارة', 'بدخول', 'بالضغط', 'بضغط', 'بالنقر', 'بنقر', 'بمواصلة', 'بمتابعة', 'بالمتابعة', 'بالاستمرار', 'بتسجيل', 'بالتسجيل', 'باشتراك', 'بالاشتراك', 'بإرسال', 'بتعبئة', 'بإكمال', 'بإتمام', 'بشراء', 'بالشراء', 'بطلب', 'بتحميل', 'بتنزيل', 'بقراءة', 'بفتح', 'ببقاء', 'بالبقاء', 'بالرد', 'باستلام', 'بالاستلام', 'بحصول', 'بالحصول', 'بانضمام', 'بالانضمام', 'بمشاركة', 'بحضور', 'بإغلاق', 'باستعمال', 'بإدخال', 'بتزويدنا', 'بمجرد {..3}', 'بعدم (ردك|اعتراضك|الرد|الاعتراض)', 'استمرارك', 'استخدامك', 'تصفحك', 'مواصلتك', 'باتصال', 'بتركيب', 'بتثبيت', 'بتشغيل', 'بتفعيل', 'بتقديم', 'بإنشاء', 'بتوقيع', 'بمسح', 'بركن', 'بدفع', 'بتواصل', 'بحجز', 'بالحجز', 'بالتسوق', 'بتسوق', 'بالتصفح', 'بالدخول', 'بالزيارة', 'بالتحميل', 'بالتنزيل', 'بالإرسال', 'بالدفع', 'بالطلب', 'بالمشاركة', 'بالحضور', 'بانتقال', 'بالانتقال', 'بالتمرير', 'بتمرير', 'بنزول', 'بجلوس', 'بوقوف', 'بمرور', 'بالمرور', 'بإقامة', 'بتبرع', 'بالتبرع', 'بوجود', 'بتجول', 'بالتجول', 'بمشاهدة', 'بتجربة', 'باقتناء', 'بإضافة', 'باستكمال', 'بإنهاء', 'بلعب', 'باللعب', 'برفع', 'بنشر', 'بترك', 'بمجيء', 'باقتراب', 'بكتابة'],
  },
  /** The act itself, from which consent is then read. */
  theact: {
    en: ['use', 'visit', 'browsing', 'order', 'purchase', 'booking', 'registration', 'participation', 'attendance', 'submission', 'presence', 'entry', 'stay', 'call', 'payment', 'reply', 'membership'],
    ar: ['(استلام|تسلم|تشغيل|تركيب|تفعيل|مسح|دخول|زيارة|ركوب|تعبئة|ملء|ترك|قراءة) [{any}]', 'سكوت {..2}', 'بقاءك', 'وجودك', 'إقامتك', 'استخدامك', 'استعمالك', 'تصفحك', 'بقاؤك', 'بقائك', 'مشاركتك', 'اشتراكك', 'انضمامك', 'طلبك', 'تحميلك', 'تنزيلك', 'فتحك', 'إغلاقك', 'ضغطك', 'نقرك', 'إرسالك', 'ردك', 'صمتك', 'متابعتك', 'مواصلتك', 'ملؤك', 'توقيعك', 'اتصالك', 'وقوفك', 'نزولك', 'تمريرك', 'مرورك', 'عدم ردك', '(استمرار|التصفح|المشاركة|حجز|تسجيل|شراء|حضور) [{any}]', 'تجاهلك', 'عدم (اعتراضك|رفضك|إلغائك|إزالتك|جوابك|تجاوبك)', 'مجرد (استخدام|دخول|تصفح|فتح|تحميل|حضور|وجودك) {..2}', '(متابعة|مواصلة) (التمرير|التصفح|القراءة)', 'إكمالك', 'استكمالك', 'مشاهدتك', 'تسوقك', 'تجولك', 'جلوسك', 'لعبك', 'رفعك', 'نشرك', 'تبرعك', 'إنهاؤك', 'انتظارك', 'تثبيتك', 'ضغطتك', 'كبستك', 'لمسك', 'نقرتك', 'قعدتك', 'رجوعك', 'عودتك', 'مجيئك', 'عدم (إغلاقك|ضغطك|استجابتك|مراسلتك|اتصالك|إبلاغك|إخطارك|انسحابك|تعديلك|سؤالك)'],
  },
  agreed: {
    en: ['consent~', 'agreement', 'acceptance', 'permission', 'approval', 'authorisation', 'authorization', 'assent', "(you've|you have) (agreed|accepted)", 'yes', 'ok', 'okay'],
    ar: [],
  },
  agreeing: {
    en: ['say (ok|okay|yes to|yes)', 'agreed', '(ok|okay|fine|happy) with', '(happy for us|okay for us) to', 'agree', 'consent', 'accept', 'authorise', 'authorize', 'opt-in', 'permit', 'allow', 'give (us permission|permission|consent|your consent|your ok|your permission)', 'grant us', 'are (agreeing|consenting|accepting|giving|happy|saying yes)', '(confirm that you|confirm you|acknowledge and) agree', 'will be (deemed|considered|taken|treated)', 'are (deemed|considered|taken|treated)', 'automatically (agree|consent|accept)', 'also (agree|consent|accept)', 'hereby (agree|consent|accept)', 'give (us|a) green light', 'expressly (agree|consent|accept)', 'have (agreed|consented|given)'],
    ar: ['راضين', 'راضيين', 'موافقين', 'قابل', 'قابلين', 'ما عندك مانع', 'ماعندكش مانع', 'أعطيتنا إذنك', 'سمحت', 'أذنت', 'راض', 'توافق', 'موافق', 'وافقت', 'تقبل', 'تقر', 'تقرين', 'تسمح', 'تأذن', 'تفوضينا', 'قبلت', 'قبولك', 'قبولا', 'تصرح', 'تعطينا', 'تقول نعم', 'تخول', 'تفوض', 'تتنازل', 'تتيح', 'ترضى', 'ترضين', 'رضيت', 'تمنح', 'منحتنا', 'فوضتنا', 'خولتنا', 'أقررت', 'أعطيتنا', 'عطيتنا', 'تدينا', 'تجيز'],
  },
  /** What consent is wanted for. */
  dataUse: {
    en: ['mailings', 'data (policy|terms)', 'targeted ads', 'our adverts', 'marketing', 'newsletter~', 'email~', 'e-mail~', 'text~', 'sms', 'message~', 'call~', 'offer~', 'promotion~', 'promotional', 'update~', 'advertising', 'ads', 'cookies', 'tracking', 'tracker~', 'analytics', 'profiling', 'partner~', 'third (part~|parties)', 'affiliates', 'personal (data|information)', 'your (data|information|details|location|contacts|email|address|number|photo~)', 'data (sharing|processing|collection|use)', 'processing', 'mailing list', 'subscription', 'renewal', 'recordings', 'offers and news', 'ads in {..2} app', 'picture~', 'image~', 'likeness', 'voice', 'transfer of your', '(ring|contact) you'],
    ar: ['تسويق', 'تسويقية', 'رسائل', 'بريدية', 'عروض', 'إعلانات', 'ترويجية', 'ملفات تعريف الارتباط', 'ملفات الارتباط', 'كوكيز', 'تتبع', 'تحليلات', 'شركاء', 'أطراف ثالثة', 'طرف ثالث', 'جهات أخرى', 'بيانات', 'معالجة', 'جمع', 'موقعك', 'جهات اتصالك', 'رقمك', 'بريدك', 'واتساب', 'مكالمات', 'تحديثات', 'تجديد', 'صورك', 'مشاركة', 'استخدام', 'نقل', 'اتصال بك', 'تواصل معك', 'ترويج', 'شروط الجديدة', 'استقبال', 'تلقي', 'استلام', 'صورتك', 'تسجيل صوتك', 'دعاية', 'مواد دعائية', 'لستة', 'قائمة', 'قوائم', 'جروب', 'قروب', 'مراسلة', 'رسائل نصية', 'إيميلات', 'مسجات', 'اتصالات', 'إشعارات', 'تنبيهات', 'تصوير', 'نشر', 'استعمال', 'بيع', 'تخزين', 'تحليل', 'مراقبة', 'بصمتك', 'وجهك', 'ميكروفون', 'صوتك', 'اسمك', 'جوالك', 'معلومات', 'داتا', 'حملات', 'جهات خارجية', 'معلنين', 'أرشفة'],
  },
  /** No answer, from which consent is then read. */
  noAnswer: {
    en: ['silence', 'inaction', 'no (reply|response|answer|objection|refusal)', 'failure to (reply|respond|object|opt out)', '(saying|doing) nothing'],
    ar: ['(أي|كل) {any} [{any}] (ما|لا|لم) {..1} (يبلغنا|يخبرنا|يرد|يعترض|يرفض|يلغي|يراسلنا)', '(طالما|ما دام|ما دمت|مادام|مادمت|طول ما|ما دامت) {..2} (ما|لم|لا|مش) {..1} (اعترضت|رفضت|قلت|رديت|طلبت|لغيت|ألغيت|تعترض|ترفض|ترد|تطلب|تقل|منعت|حكيت|خبرت|أرسلت|بعت)', '(طالما|ما دام|مادام|طول ما) {..2} (ماعترضتش|معترضتش|مرفضتش|مقلتش|ماقلتش|ماقلتيش|مقلتيش|ماقولتش|مارديتش|مردتش|ملغيتش)', '(من|كل من|الذي|أي حد|أي شخص|للي) (ما|لا|لم) {..1} (يرد|يعترض|يرفض|يلغ|يرسل|يطلب|يشيل|يعارض|يبلغنا|يخبرنا|رد|اعترض|رفض)', '(إذا|إن|لو) (ما|لم|مش) {..1} (اعترضت|رفضت|قلت|رديت|وصلنا|يصلنا|ترد|تعترض|ترفض|تجب|تخبرنا|تبلغنا|خبرتنا|سمعنا|نسمع|رد|اعترض)'],
  },
  /** To take something for consent. */
  takesFor: {
    en: ['mean~', '(count~|serve~) (as|for)', 'constitute~', 'signals', 'signifies', 'implies', 'equal~', '=', 'indicates', 'confirms', 'amounts to', 'stands for', 'gives us', '(is|are|be) {..1} (taken|treated|regarded|understood|considered|deemed|interpreted|read|seen|counted) [as|for|to be]'],
    ar: ['(نعتبر|نعد|نحسب|نفترض|اعتبرنا|معتبرين|يعتبر|يعد|يكون|تكون|نسجل|نضيف|نضم)', '(يعني|معناه|فهو|فأنت|تعتبر|تعد|تصبح|يصبح)'],
  },
};

/** Labels of boxes: what somebody signs up for, and words with which somebody agrees. */
export const consentMarks: Readonly<Record<string, Bilingual>> = {
  signUpMatter: {
    en: ['newsletter~', 'mailing list', 'marketing', 'promotion~', 'promotional', 'offer~', 'deals', 'updates', 'news', 'partner~', 'third (part~|parties)', 'share (my|your)', 'personalised', 'personalized', 'advertising', 'analytics', 'tracking', 'cookies', 'profiling', '(send|email|text|call|contact|notify) me', 'subscribe', '(sign me|round) up', 'keep me (posted|updated|informed)', 'insurance', 'protection', 'warranty', 'donate', 'donation', 'priority', 'add {..4} (to my|for {money}|{money})', 'premium', 'gift wrap~', 'auto-renew~', '(weekly|monthly|every {any}) from then on', '(ships|send|refill) {...8} (weekly|monthly)', 'renew automatically', 'membership', 'seat selection', 'tip', '(i|we) [have read and] (agree|consent|accept)', 'agree to', 'yes i', 'terms'],
    ar: ['نشرة', 'قائمة بريدية', 'تسويق', 'تسويقية', 'ترويجية', 'عروض', 'تحديثات', 'أخبار', 'شركاء', 'أطراف ثالثة', 'مشاركة بياناتي', 'مخصصة', 'إعلانات', 'كوكيز', 'تتبع', 'ملفات تعريف الارتباط', '(أرسلوا|راسلوني|أبلغوني|اتصلوا|ابعتولي|تواصلوا معي|أعلموني)', 'اشترك', 'اشتراك', 'تأمين', 'حماية', 'ضمان إضافي', 'تبرع', 'تغليف هدية', 'تجديد تلقائي', 'عضوية', 'أوافق', 'موافق', 'قبول الشروط', 'الشروط والأحكام', 'رغب', 'أرغب', 'أود', 'أريد', 'أبي'],
  },
  assent: {
    en: ['(i|we) [have read and|hereby] (agree|consent|accept|authorise|authorize|want|wish|would like)', "i'd like", 'yes {..2} (i|me|send|sign|please|add|subscribe|keep|share)', '(send|email|text|call|contact) me', 'sign me up', 'keep me (posted|updated|informed|in the loop)', 'subscribe me', 'add me to', 'opt me in', 'share my (data|details|information|email)'],
    ar: ['(أوافق|نوافق|موافق|أقبل|أرغب|أود|أريد) {..2} (على|أن|في|تلقي|استلام|مشاركة)', 'نعم {..2} (أوافق|أرغب|أرسلوا|أريد|أود|راسلوني|سجلوني|اشترك)', '(أرسلوا|راسلوني|ابعتولي|سجلوني|أضيفوني|اشتركوا) {..3}'],
  },
};
