import type { Bilingual } from '../engine/reading';
import type { WordSets } from '../engine/text/phrase';

/** Asking again and again, and answers that only put off. */
export const nagging: WordSets = {
  /** To turn to the reader. */
  contacted: {
    en: ['reached out', 'been (in touch with|trying to reach|trying to contact)', 'followed up with', 'chased', 'emailed', 'e-mailed', 'mailed', '(written|wrote|reached out) to', 'called', 'phoned', 'rung', 'contacted', 'messaged', 'texted', 'pinged', 'reminded', 'asked', 'invited', 'nudged', 'knocked', 'tried (to reach|to contact|to call|calling|reaching|emailing)', 'left messages for', 'sent', 'left'],
    ar: ['اتصلنا بيك', 'اتصلنا عليك', 'بعثنا', 'راسلنا', 'كتبنا', 'كتبنا لك', 'كتبنا إليك', 'اتصلنا', 'اتصلنا بك', 'كلمناك', 'تواصلنا', 'تواصلنا معك', 'ذكرناك', 'نذكرك', 'دعوناك', 'سألناك', 'أرسلنا', 'أرسلنا لك', 'أرسلنا إليك', 'بعثنا لك', 'حاولنا', 'حاولنا التواصل', 'حاولنا الاتصال', 'حاولنا نوصلك', 'نكتب', 'نكتب إليك', 'نراسلك', 'نتواصل', 'نتصل', 'نطرق بابك', 'تركنا لك', 'سبنالك', 'طرقنا بابك', 'أعدنا مراسلتك', 'راسلتك', 'كتبت لك', 'كلمتك', 'اتصلت بك', 'اتصلت فيك', 'أرسلت لك', 'بعتلك', 'بعت لك', 'ذكرتك', 'حاولت أكلمك', 'سألتك', 'دعوتك', 'بعتنا', 'رسلنا', 'دقينا', 'دقينا عليك', 'رنينا', 'رنينا عليك', 'نبهناك', 'خبرناك', 'قلنا لك', 'قلنالك', 'عرضنا عليك', 'استأذناك', 'حكيناك', 'حكينا معك'],
  },
  /** To turn to the reader, now or in future. */
  contacting: {
    en: ['popping the question', 'ringing', 'asking', 'reminding', 'emailing', 'e-mailing', 'calling', 'writing', 'messaging', 'texting', 'nudging', 'pinging', 'bugging', 'knocking', 'sending', 'trying', 'inviting', 'checking in', '(following|popping) up', 'reaching out', 'contacting', 'coming back'],
    ar: ['نذكرك', 'نراسلك', 'نرنلك', 'نرن عليك', 'نتصل فيك', 'نتصل بك', 'نكلمك', 'نبعت لك', 'نبعتلك', 'نفكرك', 'نسأل', 'تذكيرك', 'سؤالك', 'مراسلتك', 'الاتصال بك', 'نعيد السؤال', 'راح نذكرك', 'راح نسألك', 'سنطرق بابك', 'سيظهر لك هذا', 'نتواصل معك', 'نكتب لك', 'نعود إليك', 'حبينا نذكرك', 'نحب نذكرك', 'حابين نذكرك', 'نود تذكيرك', 'أذكرك', 'أراسلك', 'أسألك', 'أكلمك'],
  },
  manyTimes: {
    en: ['(many|multiple|so many|a number of|countless) times', '<count> times', 'repeatedly', '(again and|time and) again', 'over and over', 'more than once', 'twice', 'time after time', '<count> (emails|messages|reminders|calls|letters|notices|voicemails)'],
    ar: ['<count> مرة', 'مرات عديدة', 'مرات كثيرة', '<count> مرات', 'أكثر من مرة', 'مرارا', 'مرارا وتكرارا', 'كثيرا', 'كذا مرة', 'مرتين', 'غير مرة', '<count> (رسائل|تذكيرات|مكالمات|إيميلات)', 'مرة بعد مرة', 'مرة تلو الأخرى', 'مية مرة', 'ألف مرة'],
  },
  nth: {
    en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'tenth', '2nd', '3rd', '4th', '5th', '6th', '{number} (nd|rd|th)', 'umpteenth', 'hundredth', 'nth', 'last', 'final', '(very|absolutely|one) last', 'one more', 'yet another', 'another'],
    ar: ['سادسة', 'عاشرة', 'ثاني', 'ثالث', 'رابع', 'خامس', 'أخير', 'آخر', 'نهائي', 'المليون', 'الألف'],
  },
  /** To walk away. */
  leaves: {
    en: ['go', 'leave', 'quit', 'close (the page|this page)', '(leave|stop hearing from) us', 'exit', 'click away', 'bounce', 'say no', 'pass', '(pass this|give this) up', '(skip|miss) this', '(miss|opt) out', 'give up {..4}', 'let (this go|us go)', 'lose {..4}', 'decline', 'turn this down', 'close (the|this) {..1}', 'forgo {..3}', 'throw {..3} away', 'turn down {..3}', 'walk away {..3}', 'continue without {..3}', 'skip {..3}', 'pass on {..3}', 'turn off {..2}', 'switch off {..2}', 'disable {..2}', 'mute {..2}', 'unsubscribe', 'turn {..2} off', 'delete {..2} app', 'downgrade', 'lose your {..2}'],
    ar: ['تغادر', 'المغادرة', 'تمشي', 'تروح', 'تطلع', 'تخرج', 'الخروج', 'تتركنا', 'تذهب', 'الذهاب', 'تقفل', 'تغلق', 'إغلاق الصفحة', 'تفوت', 'تخلي', 'تضيع', 'ترفض', 'الرفض', 'تتنازل', 'تخسر', 'تمشين', 'تخلين', 'تتركين', 'التنازل', 'ترك {..1}', 'تفويت', 'خسارة', 'التفريط', 'تقفل الصفحة', 'تسكر الصفحة', 'تغلق الصفحة', 'تغلق النافذة', 'تستغني', 'الاستغناء', 'تتخطى', 'تتجاهل', 'تتجاوز', 'تكمل بدون {..2}', 'تكمل من غير {..2}', 'المتابعة بدون {..2}', 'المتابعة من دون {..2}', 'تلغي {..1}', 'إلغاء {..1}', 'تطفي {..1}', 'إيقاف {..1}', 'توقف {..1}', 'تحذف {..1}', 'حذف التطبيق', 'تسكر', 'تنسحب', 'الانسحاب', 'تودعنا', 'تكنسل', 'تروح عنا', 'تبطل', 'تفصل', 'تقطع', 'تسيب {..1}', 'إلغاء الإشعارات'],
  },
  /** What a reader is reproached for not having done. */
  joined: {
    en: ['signed up', 'upgraded', 'subscribed', 'joined [us]', 'claimed {..3}', 'redeemed {..3}', 'checked out', 'finished your (order|purchase|checkout)', 'completed your (order|purchase|checkout)', 'bought {..3}', 'ordered {..3}', 'booked {..3}', 'made up your mind', 'decided', 'taken {..3} offer', 'said yes', 'opted in', 'turned on notifications', '(rated|reviewed|followed) us', 'downloaded {..2} app', 'used your {..3}', 'switched', 'donated', 'rated {..3}', 'reviewed {..3}', 'tried {..3}', 'unlocked {..3}', 'used {..3} (credit~|points|coupon|discount|code)', 'accepted {..3}', 'replied', 'picked {..2} plan', 'activated your (free|bonus|gift|premium) {..2}', 'added {..3}', 'invited {..2}', 'shared {..2}', 'taken advantage', 'turned on {..2}', 'renewed'],
    ar: ['تسجل', 'ترق', 'ترقية حسابك', 'ترق حسابك', 'تنضم', 'تكمل طلبك', 'تكمل الشراء', 'تقرر', 'تستخدم {..2}', 'تستعمل كوبونك', 'تشتر', 'تحجز', 'تقيمنا', 'تحمل التطبيق', 'تستفد', 'تستفيدي', 'تفعل {..2}', 'اشتركت', 'سجلت', 'سجلتش', 'اشتركتش', 'قررت', 'انضممت', 'كملت طلبك', 'طلبت', 'جربت', '(تقيم|قيمت) (تطبيق|تجربتك|طلبك|متجر|خدمة|منتج|مشترياتك)', 'تجرب {..1}', 'تشارك {..1}', 'تدع {..1}', 'ترد', 'رديت', 'استخدمت {..1}', 'استعملته', 'فعلت {..1}', 'حملت التطبيق', 'جددت', 'تجدد', 'تتابعنا', 'اشتريت', 'تكمل ملفك', 'كملت ملفك', 'تكمل {..1}', 'تؤكد {..1}', 'توافق', 'تجاوب', 'تفتح {..1}', 'تدخل {..1}', 'ترق باقتك', 'رقيت', 'رقيت باقتك', 'ترقيش', 'كملت', 'قيمت', 'دفعت', 'حجزت', 'حدثت', 'رديتش', 'مردتش', 'ما جربتش', 'وافقت', 'فتحت رسالتنا', 'فتحتش', 'تبرعت', 'تتبرع', 'شاركت', 'دعوت', 'أضفت', 'اخترت', 'تختار', 'تحدد', 'حددت', 'وثقت', 'أكملت', 'تستكمل', 'استكملت', 'استفدت', 'اغتنمت'],
  },
  /** To send a question away. */
  waved: {
    en: ['dismissed', 'closed', 'skipped', 'ignored', 'declined', 'snoozed', 'said no to', 'turned down', 'swiped away', 'refused', 'passed on', 'rejected'],
    ar: ['تجاهلت', 'رفضت', 'أغلقت', 'تخطيت', 'قفلت', 'سكرت', 'طنشت', 'أجلت'],
  },
  /** What is held up to somebody on the way out. */
  bait: {
    en: ['one', 'another', 'one more', 'last', 'offer', 'gift', 'discount', 'surprise', 'deal', '{percent}', '{money}', 'here\'s', 'grab', 'take', 'wait'],
    ar: ['عرض', 'خصم', 'هدية', 'مفاجأة', 'خذ', 'خد', 'شوف', 'لحظة', 'فرصة', 'انتظر', 'آخر', 'قسيمة', 'كوبون', '{percent}'],
  },
};

/** Answers that put off, and answers that end the matter. */
export const naggingMarks: Readonly<Record<string, Bilingual>> = {
  putOff: {
    en: ['^ (decide|choose|think about it) (tomorrow|next {any}|another time) $',
      '^ remind me (at|over|after|before|in|on|around|by|once|when|next) {..3} $', '^ [no|not today|not now|okay|ok|fine|thanks|please|yes but|sure but] (ask|remind|tell|show|nudge|ping|notify|prompt|email) [me] [about this|this] [again] (later|tomorrow|next time|next week|in {..3}|next month|another time|another day|soon|the next time|again [tomorrow|later|next time]|at a later time) $', '^ (maybe|perhaps|possibly) (later|another time|next time|tomorrow|some other time|another day) $', "^ (i'll|i will|let me) (decide|think about it|do it|do this|think|sign up|look|choose|come back|join|upgrade|get back to you) (later|tomorrow|some other time|another time|another day) $", '^ not (now|yet|today|right now|at the moment|this time|at this time) $', '^ (snooze|postpone|delay) (this|the|my) {..2} $', '^ (decide|choose|think about it|do it|do this|sign up|upgrade|set up|finish) later $', '^ remind me $', '^ later $', '(or|and) (decide|choose|ask me|remind me|maybe|think about it) [again] later $',
    ],
    ar: ['^ [مو هلق|مش هلق|مش دلوقتي|مو الحين|مب الحين|ماشي دابا|ليس الآن] [ارجعوا|ارجع~] (ذكروني|فكروني|اسألوني|نبهوني|ذكريني|فكريني) {..3} $', '^ (ربما|يمكن) في (المرة|الزيارة|وقت|يوم) (القادمة|الجاية|الجاي|لاحق|تاني|ثاني) $', '^ (ذكرني|فكرني|اسألني|نبهني) [بعد {..2}|{..2}] $', '^ (أقرر|بقرر|أفكر) (لاحقا|بعدين|بكرة|غدا|الأسبوع {any}) $', '^ [لا|حسنا|طيب|تمام|أوك|ليس الآن|مو الحين|مو الآن|مش دلوقتي|مش الآن] (ذكرني|ذكريني|ذكروني|فكرني|فكريني|اسألني|اسأليني|اسألوني|نبهني|نبهيني|أعلمني|راسلني) [مرة أخرى|مجددا] (لاحقا|بعدين|غدا|باكر|في وقت لاحق|المرة (القادمة|الجايه)|(الأسبوع|الشهر|اليوم) (القادم|الجاي|المقبل)|يوم ثاني|بعد {..2}|في وقت آخر|مرة ثانية|مرة أخرى|وقت ثاني|في الزيارة القادمة) $', '^ [لا|ليس الآن|مو الحين|مو الآن|مش دلوقتي] (ربما|يمكن|ممكن) (لاحقا|بعدين|في وقت لاحق|غدا|وقت ثاني|بكرة|مرة ثانية|في وقت آخر) $', '^ (ليس الآن|مش الآن|ليس اليوم|مش النهاردة|ليس بعد|لسه لا) $', '^ (أجل~|تأجيل|غفوة) (القرار|التذكير|العرض|الأمر|هذا {..1}) $', '^ (قرر~|فكر~|اشترك~|سجل~) (لاحقا|بعدين|فيما بعد) $', '^ (سأرجع|برجع|هرجع|سأعود|سأشتري|خليها|خلها) (لاحقا|بعدين|بكرة|وقت ثاني|في وقت آخر) $', '^ (أقرر|بقرر|هقرر|سأفكر|بفكر|هفكر|خلني أفكر|خليني أفكر|أفكر فيها|سأشترك|بشترك|هشترك) (لاحقا|بعدين|غدا|بكرة|في وقت لاحق|وقت ثاني|فيما بعد) $', '^ (بعدين|وقت آخر) $'],
  },
  /** Something the reader's own work needs, which may well be put off. */
  chore: {
    en: ['^ (book|reserve|save|restart|back up|sync|charge|verify|sign out|log out|reconnect|print|export|update|install (the |)update) [{any}] [{any}] $'],
    ar: ['^ (احفظ~|أعد~ (التشغيل|تشغيل {any})|حدث~|زامن~|اطبع~) [{any}] [{any}] $'],
  },
  plainNo: {
    en: ['^ (no|nope|never|decline|reject|dismiss|refuse|skip|close|cancel|unsubscribe|opt out|not interested|i\'m not interested) $', "^ no {...1} (thanks|thank you|don't ask {..3}|not interested|continue {..4}|i don't want {..4})", "(don't|do not|never|stop) (ask~|show~|remind~|email|notify|prompt) [me|this] {..3} [again]", '(reject|decline) (all|offer|this)'],
    ar: ['^ (لأ|أرفض|رفض|تخط|إغلاق|أغلق|إلغاء|غير مهتم|لست مهتما|مش مهتم|مش عايز|ما أبي|ما أبغى) $', '(لا|عدم) (تسألني|تسأليني|تذكرني|تظهر|تعرض|تسألوني|إظهار|عرض|تذكير) {..2} (مجددا|أخرى|مرة أخرى|بعد الآن|ثاني|هذا)', '^ لا {...1} (شكرا|أريد|أرغب|ولا تسألني)'],
  },
};
