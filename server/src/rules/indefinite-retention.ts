import type { Rule } from '../engine/rule';
import { stays } from '../words/lacking';

const ever = '(?:for ?ever|indefinitely|permanently|for (?:good|life|as long)|in perpetuity|as long|even (?:after|if|when)|without|with no|just in case|for (?:an )?(?:indefinite|unlimited|future))';
const keepEn = [
  { when: new RegExp(`⟦(we [^⟧]*?\\b(?:keep|store|retain|hold|hold on to) (?:\\p{L}+ )?(?:copies|records|photos|pictures|scans|recordings|notes|images|messages|logs|files)(?: [^⟧]*?)??)(?: for)? ${ever}`, 'iu'), write: '$1 for {period} after {event} and then delete them |' },
  { when: new RegExp(`⟦(we [^⟧]*?\\b(?:keep|store|retain|hold|hold on to) [^⟧]*?s)(?: for)? ${ever}`, 'i'), write: '$1 for {period} after {event} and then delete them |' },
  { when: new RegExp(`⟦(we [^⟧]*?\\b(?:keep|store|retain|hold|hold on to) [^⟧]*?[^s\\s⟧])(?<! for)(?: for)? ${ever}`, 'i'), write: '$1 for {period} after {event} and then delete it |' },
  { when: new RegExp(`⟦((?:your|our|the|all) [^⟧]*?) (may|can|will) be (kept|stored|retained|held|archived|saved)[^⟧]*? ${ever}`, 'i'), write: '$1 $2 be $3 for {period} after {event} and then deleted |' },
  { when: new RegExp(`⟦((?:your|our|the|all) [^⟧]*?) (is|are) (kept|stored|retained|held|archived|saved)[^⟧]*? ${ever}`, 'i'), write: '$1 $2 $3 for {period} after {event} and then deleted |' },
  stays,
  { about: '(?<!we )⟦retention period', write: '… retention period is {period} after {event} |' },
  { about: '[a-z] ⟦(is|are)', write: '… is~ kept for {period} after {event} and then deleted |' },
  'we keep {data} for {period} after {event} and then delete it |',
];
const deleteEn = ['we delete {data} {period} after {event} |'];
const everAr = '(?:إلى (?:الأبد|أجل)|للأبد|لأجل|دون|بلا|بدون|من غير|مدى|طول|لفترة|لمدة غير|بشكل دائم|حتى (?:بعد|لو)|ما دمنا|للمدة|على طول)';
const keepAr = [
  { when: new RegExp(`⟦((?:س|ب|و)?(?:نحتفظ|نخزن|نخزّن|نحفظ) [^⟧]*?) ${everAr}`), write: '$1 لمدة {المدة} بعد {الحدث} لا أكثر |' },
  { about: '[ء-ي] ⟦ت(حفظ|خزن|بقي)(?! \\S+ك )', write: '… تُحفظ لمدة {المدة} بعد {الحدث} ثم تُحذف |' },
  { about: '[ء-ي] ⟦ي(حفظ|خزن|بقي)(?! \\S+ك )', write: '… يُحفظ لمدة {المدة} بعد {الحدث} ثم يُحذف |' },
  { about: 'اما ⟦', write: 'أما {البيانات} فنحتفظ بها لمدة {المدة} بعد {الحدث} ثم نحذفها |' },
  'نحتفظ بـ{البيانات} لمدة {المدة} بعد {الحدث} ثم نحذفها |',
];
const deleteAr = ['نحذف {البيانات} بعد {المدة} من {الحدث} |'];

export const indefiniteRetention: Rule = {
  id: 'indefinite-retention',
  discloses: true,
  principle: 'consent',
  severity: 'warning',
  title: { en: 'Personal data kept without an end', ar: 'الاحتفاظ بالبيانات الشخصية بلا نهاية' },
  why: {
    en: 'Data that is kept for ever leaks one day, is used for what nobody agreed to, and follows people long after they have left.',
    ar: 'البيانات التي تُحفظ بلا نهاية تتسرب يومًا، وتُستخدم فيما لم يوافق عليه أحد، وتلاحق أصحابها بعد مغادرتهم بزمن.',
  },
  instead: {
    en: 'Say how long you keep which data and what ends it: “We keep your address for 24 months after your last order, then delete it.”',
    ar: 'اذكر مدة الاحتفاظ بكل نوع من البيانات وما ينهيها: «نحتفظ بعنوانك 24 شهرًا بعد آخر طلب ثم نحذفه».',
  },
  message: {
    en: '“{text}” keeps people’s data without an end, and they cannot foresee what becomes of it. Say for how long, after what, and that it is deleted then.',
    ar: '«{text}» تُبقي بيانات الناس بلا نهاية، فلا يعرفون مصيرها. اذكر مدة الاحتفاظ وبدايتها، وأنها تُحذف بعدها.',
  },
  references: ['us-coppa', 'eg-pdpl'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example for records the law tells you to keep.', ar: 'صيغ يحق لفريقك استخدامها، مثل ما يلزمكم القانون بحفظه.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'question'] },
  except: {
    en: [      'nothing {..1} (you|you\'ve|you have|that you) {..1} (saved|stored|uploaded|made|wrote|created) is {..1}',
      '^ keep your {..1} forever', 'retention (call|calls|offer|offers|team|agent|department|desk)',
      '(as long as|while) (necessary|needed|required) {...3} (to|for|by|in order|under) {..3}', '<endless> {...8} (at most|maximum|no longer than|but not|never more than|then delete|and then|deleted) {..5}', '(permanently|indefinitely|for good|forever) (delete~|erase~|remove~|destroy~|wiped|gone|lost|closed)', '(you|your family|customers|readers|anyone) (keep|store|own|save|can keep|can store|have) {..5} (forever|for life|permanently)',
      '(some|many|most|other|these|which) (apps|companies|sites|shops|services|platforms) {..3} <owndata>', '<endless> {...3} (critics|experts|campaigners|they) (warn|warned|say|said|fear)', '(never|not|don\'t) {..2} (delete|deleted|be deleted|be erased|be removed|erase|remove|lose) {..6} (by mistake|accidentally|without (your|asking|permission|notice|telling|warning|consent))',
      '(not|never|no|don\'t|doesn\'t|won\'t|cannot|can\'t) {..2} (<holds>|<held>) {..6} <endless>', '(keeping|storing|holding|retaining) {..3} <endless>',
    ],
    ar: ['(للمدة|للفترة) (التي|اللي) {..1} (القانون|النظام)',
      'بيانات {..3} دون (أسماء|اسم)', 'ينحذف إذا غيرت', 'مراجعات {...8} {...3} نحذف منها', '<holds> {..3} [لمدة] ({number}|ثلاثين|ستين|تسعين|ثلاثة|ستة) <timeunit> لأغراض', '(لو|إذا) لا {..3}', 'مدة الاحتفاظ {...4} <duration> {..2}', 'التي (تحددها|يحددها|تفرضها|يفرضها|يشترطها) (القانون|وزارة|النظام|الهيئة|اللائحة) {..2}',
      '(تعليقات|تقييمات|آراء|مراجعات) {...8} (نمسح|نحذف) {..3}', '(نمسح|نحذف) {..1} غير (شتائم|المسيء|المسيئ~)',
      '(ضروري|لازما|لازمة|مطلوبا) {..1} (لتقديم|لتنفيذ|لتحقيق|لإتمام|لأداء|أغراض|غرض|للوفاء|من أجل|لامتثال|وفق|بموجب|لخدمتك)', '(نحذف|حذف|تحذف|نمحو|محو|نمسح|إتلاف) {..5} (بشكل دائم|بصفة دائمة|بصورة دائمة|نهائيا|إلى الأبد|للأبد)', '(لا|لن|ما) {..1} <erases> {..4} (دون|من غير|إلا) {..3}', '(نمسح|نحذف) (حاجة|شي|شيئا|أي شيء) (لا) (نفتح|نلمس|نغير|نقرأ) {..1}', '(لا|لن|ما) (تحذف|يحذف|تمسح|يمسح) {..2} (إلا|دون|من غير|قبل|حتى|إذا|بعد)',
      '<holds> {..4} <endless> {..2} (ممنوع|محظور|مخالف|غير قانوني|لا يجوز|مرفوض)', '(لا|لن|ما|مش|لسنا) {..1} <holds> {..5} <endless>',
    ],
  },
  phrases: {
    en: [
      {
        match: ['(we|we will|we may|we can|we\'ll|the company|the company will|the company may|our servers|our systems|{capital}) {..1} <holds> {..1} <owndata> {...6} <endless>', '<holds> {..1} <owndata> {...4} <endless>', '(we|the company) {..2} <holds> (it|them|everything|all of it|these|this) {...3} <endless>'],
        suggest: keepEn,
      },
      {
        match: ['<owndata> {..3} (is|are|will be|may be|shall be|can be|gets|stay~|remain~|will remain|will stay|live~) {..2} [<held>] {...4} <endless>', '<owndata> <held> {...3} <endless>', '^ [all] (entries|uploads|<datakind>) {..1} <held> {..2} even (after|if|when) you (delete|close|cancel|leave) {..3}'],
        suggest: keepEn,
      },
      {
        match: ['(cv|resume|data|details|records|photos|it|they) (stays|stay|remains|remain) {..1} (in|on|with) (our|the) {..2} (lifelong|for good|for ever|forever|for life|for always)', "we (don't|do not|never|won't|will not) (delete|erase|wipe|destroy|remove) [it|them|anything|any of it|any of them|a thing] $", '(chats|calls|messages|conversations|recordings|searches|photos|logs) are {...4} never (purged|deleted|erased|wiped|removed)', 'your (profile|data|account|photos|details|record~) (outlive~|survive~) your (subscription|account|membership|cancellation|contract|plan)', "^ we (don't|do not|never) (delete|erase|remove|close) [old|your|any] (accounts|profiles|records|data|chats|photos|recordings|logs|transcripts|footage|messages|applications|(chat|call|voice) (logs|recordings|transcripts))", 'after you (leave|cancel|quit|unsubscribe|close {..2}|go) {...1} we {..1} (go on|keep on|carry on|continue|still) {..1} (keep~|hold~|store~|retain~) {..1} <owndata>', 'no (expiry|expiration|end) [date] (apply~) to {..2} (information|data|details|photos|records)', "we (don't|do not|never) (throw away|delete|discard|erase|get rid of) anything {..1} you {..2}", "(we|the company|we'll|we will) {..1} (never|do not ever|don't ever|will never) <erases> {..1} <owndata>", '(we|the company) (don\'t|do not) (delete|erase|purge|wipe|destroy) {..1} <owndata>', "<owndata> {..2} (is|are|will be|can) {..1} (never|not ever) [be] (deleted|erased|removed|purged|destroyed|wiped)", '<owndata> never (expire~|dies|goes away)'],
        evidence: { silence: ['quotation', 'about', 'question'] },
        suggest: deleteEn,
      },
      {
        match: ['^ [your|our] <datakind> {...1} [storage] (no (expiry [date]|deletion date|end date|time limit|limit)|kept (for good|forever|for ever|for life)|never (deleted|erased|wiped)|stored (forever|for good)) {..3} $', '(no|unlimited|indefinite|permanent|perpetual|open ended) [data] retention [period|limit|policy|time] [limit] [of|for] [<owndata>]', 'lifetime (data|record|profile) (storage|retention)', '(there is|with|we have|have) no (limit|time limit|retention limit|retention period|end date) {..2} (to|on|for) {..3} (keep~|store|retain|hold|storage|retention) {..1} [<owndata>]'],
        evidence: { silence: ['quotation', 'about', 'question'] },
        suggest: keepEn,
      },
      {
        match: ['(keep|hold on to|hang on to|store|save|keeping) {..2} <datakind> {..4} <endless>', 'we (keep|hold on to|hang on to|store) (every|each) {any} of your {...6} <endless>', '(keep|hold on to|hang on to|store|save|keeping) {..2} <datakind> {...3} (you never know|who knows|just in case) {..6}', "(once|when|after) {..2} (it|its|something|a photo|your {..2}) {..2} in our (system~|database|files|records) {...2} (it|they) (stay~|remain~|is there|lives)", '(deleted|erased|removed) {..1} (messages|photos|files|accounts|posts|data|items|orders|chats) {..4} (in|on) our (archive~|servers|backups|systems|database)', 'no (expiry|end|limit|end date) (on|to|for) (what we know|how long we|your)', 'even (if|when|after) you {...6} your {..2} (stay~|remain~) (in|on|with) {..1} (our|us|the)', "(no|not|don't|never) {..2} (limit|end|deadline) {..1} (on|to|for) how long we (store|keep|hold|retain)", '(remember~) you (for life|forever|for ever|for good)', '(resumes|cvs|applications|recordings|call logs|id scans|scans) (are|is|will be) <held> <endless>', '(data|information|content|files|photos|messages|account~|anything|what) you (delete~|erase|remove|close~) {..2} (stay~|remain~|live~) {..1} our {..2}', '(closed|deleted|old|inactive|dormant|cancelled) (account~|profile~|record~|data) {..1} (remain~|stay~|live~) {..1} our {..1} (database~|servers|systems|records|files|archive~|backups)', '(closing|deleting|cancelling|canceling|leaving|uninstalling|deactivating) {..4} (does not|doesn\'t|won\'t|will not) <erases> {..1} <owndata>', '(reserve the right|are entitled|have the right|we may|we can) {..1} <holds> {..1} <owndata> {..2} after {..2} (cancellation|closure|termination|you leave|you cancel|you close {..2}|account closure)', '(keep~|retain|hold~) a copy (anyway|regardless|all the same|for ourselves)', 'no reason to {..2} (erase|delete|remove) <owndata>', '(retention|storage) (period|time|limit) {...1} (unlimited|none|indefinite|permanent|forever|for ever)', '(list|newsletter|account) but not from our (records|files|database|systems)', '(old|inactive|closed|deleted|dormant) (profile~|account~|record~) {..1} (are|is) never (purged|deleted|removed|erased)', '<owndata> (stay~|remain~) with us {...1} (always|forever|for good)', '(is|are|will be|may be) {..1} (kept|stored|retained|held|archived|saved) {..1} <endless>', "(once|when) (you're|you are|your {..2}) {..1} in (our|the) {..2} (database|system|records|files|books) {...2} (you|it|they) {..1} (stay~|remain~) {..2}", '(even|also) (when|if|after) you {..1} (leave|go|quit|close|unsubscribe) {...3} your {..2} (lives on|stay~|remain~)', "<owndata> {..1} (will|does|may) {..1} (outlive|outlast|survive) your (account|membership|subscription)", '(for|as long as) {..2} as long as (we (need|like|want|wish|see fit|choose|please)|is commercially useful|it is (useful|of use))'],
        suggest: keepEn,
      },
      { match: ['(nothing|none of what|not one word) {..4} (is|gets|will be) {..1} (thrown away|discarded|forgotten|wiped|purged|binned|shredded|deleted|erased)'], evidence: { silence: ['quotation', 'about', 'question'] }, suggest: deleteEn },
      { match: ['<owndata> {..1} (will|can|shall|would) (never|not) be (deleted|erased|removed|purged|destroyed|wiped)'], evidence: { silence: ['quotation', 'about', 'question'] }, suggest: deleteEn },
    ],
    ar: [
      { match: [
      '(نبقي|نترك|نخلي|نخزن) {...6} ما دام {..1} (لازما|ضروريا|مفيدا|مطلوبا|لازم|ضروري)', '(تبقى|تظل|تضل|بتضل|بتفضل|يبقى|يظل) (عندنا|لدينا|معنا|في (سجلاتنا|أرشيفنا|أنظمتنا|خوادمنا)) {...1} (لا|ما|مش|فلا) (تمحى|تمسح|تحذف|نمسح~|نحذف~|بتتمسح|بتنمسح|يمحى|يحذف)', '(ما في|مافي|لا يوجد|لا توجد|ليس هناك|ما عندنا|ليس لدينا) {..1} (وقت|موعد|مدة|تاريخ) {..1} {..2} (نمسح|نحذف|نمحو|نتخلص|لإتلاف|لمحو|حذف|مسح|تنحذف|تنمسح) {..2}', '(<owndata>|<holds>) {..2} (للوقت|للمدة|للفترة) (الذي|التي) {..2}', '<owndata> {...3} (يظل|تظل|يضل|تضل|يفضل|تفضل|يبقى|تبقى|يتم|بتتم|محفوظ~) {..3} <endless>',
      '(تسجل|تحفظ|تخزن) (محادثات|مكالمات|رسائل|صور|عمليات بحث) {..1} لا (تحذف|تمسح|تمحى) أبدا', '(لا|ما في) (تاريخ|موعد|مدة) (انتهاء|نهاية) {..1} (معلومات|بيانات|صور|سجلات|ملفات)', '(يحق لنا|نحتفظ بحق|من حقنا|قد|لنا الحق) {..1} <holds> {..1} <owndata> بعد (إلغاء|إغلاق|مغادرتك|إنهاء|انتهاء) {..2}', 'نسخة {..1} تبقى (لدينا|معنا) {..2}', '(مدة|فترة) (الاحتفاظ|الحفظ|التخزين) {...1} (غير محدودة|بلا حد|دائمة|مفتوحة|غير محددة)', '(الملفات|الحسابات|السجلات) (القديمة|المغلقة|غير النشطة) لا (تمسح|تحذف|تمحى|تزال) [أبدا]', '(القائمة|النشرة) لا من (سجلاتنا|ملفاتنا|قاعدتنا)', '<owndata> {..1} (لا|ما) (تنتهي|تنقضي|تسقط|ينتهي) {..1} [أبدا|صلاحيته]', '(حتى لو|ولو|حتى بعد|حتى إن) {..1} (غادرت|رحلت|تركتنا|مغادرتك|ألغيت|أغلقت) {..2} (يبقى|تبقى|نحتفظ|يظل|تظل) {..1} <owndata> {..1}', '<owndata> {..2} (تعيش|تبقى|يعيش) أطول من (حسابك|اشتراكك|عضويتك)', '(متى|إذا|حين) دخلت {..1} <owndata> {..2} (بقيت|تبقى|لا تخرج) {..1}', '(لا|ما في|لا يوجد|ليس هناك) (حد|سقف|نهاية) {..1} (مدة|فترة) {..1} (احتفاظ|تخزين|حفظنا) {..1} <owndata>', '<holds> {..1} <owndata> {...4} <endless>', '<holds> (بها|بكل شيء|بكل ما) {...3} <endless>'], suggest: keepAr },
      { match: ['(نحفظ~|نحتفظ|محفوظان|محفوظة|محفوظ) {..4} ما (بقي|دام|حيينا) {..4}', '(نخزنها|نحفظها|نخزن|نحفظ) {..2} (ولا|بلا) {..2} تاريخ انتهاء', '(<held>|<holds>) {..1} (البيانات|السجلات|المعلومات|الحسابات|المحادثات|التسجيلات|السير|الرسائل الصوتية|صور الهوية|نسخ الهوية|نسخ الجوازات) {...4} <endless>', '<held> {..1} <owndata> {...4} <endless>', '<owndata> {..3} <held> {...3} <endless>'], suggest: keepAr },
      {
        match: ['(مبنحذفش|مابنحذفش|مبنمسحش|مابنمسحش|ما نحذف|لا نحذف|ما نمسح|لا نمسح|لا نمحو|مش بنحذف|مش بنمسح) {..1} (حسابات|حسابك|شاتات|محادثات|رسائل|سجلات|صور|ملفات|بيانات|سجلك|شي|حاجة)', '<owndata> {..1} (ما|لا|لن|مش) (تحذف|تمسح|يزول|ينمسح|تنمسح|ينحذف|تنحذف|يتمسح|بتتمسح|يمسح|يحذف|تمحى|يمحى|راح ينحذف) [أبدا]', '(الرسائل|الصور|الملفات|الحسابات|المنشورات|الطلبات) (المحذوفة|الملغاة|المغلقة) {..1} (تظل|تبقى|بتفضل|لا تزال|موجودة) {..1} (أرشيفنا|خوادمنا|أنظمتنا|عندنا)', '(ما نعرفه عنك|معلوماتنا عنك|<owndata>) {..1} (ليس له|ليس لها|ما له|ما لها|مالهاش|مالوش) {..1} (تاريخ|نهاية|انتهاء|حد)', '(حتى لو|حتى بعد|ولو) {...4} <owndata> {..1} (باق|يبقى|تبقى|بيفضل|محفوظ)', '(لا|ما) (نضع|نحدد|يوجد|توجد) {..1} (حدا|حد|مدة|سقف) {..1} (تخزين|حفظ|احتفاظ)', '(يتذكرك|نتذكرك|تتذكرك) <endless>', '(السير الذاتية|سجلات المكالمات|التسجيلات|صور الهوية|الطلبات) <held> {..1} <endless>', 'لا (يحذف|يمحى|يمسح|تحذف) {..3} (شيء|ما) {..1} (رفعته|أرسلته|كتبته|قلته|شاركته|ترفعه|تكتبه|ترسله)', '(لا|ما|لن) (يمكن|تقدر|ينفع) <erases> {..1} <owndata>', '<owndata> {..3} (لا|ما|لن) (يمكن|تقدر|ينفع) (حذف|مسح|إزالة|محو|نحذف|تحذف|تمسح) [أبدا|نهائيا]', '(لا|لن|ما|مش ه|ما راح|مستحيل) <erases> {..1} <owndata> [مطلقا|إطلاقا|نهائيا|بتاتا|أبدا أبدا|ابد|خالص]'],
        evidence: { silence: ['quotation', 'about', 'question'] },
        suggest: deleteAr,
      },
      { match: ['(لا|ما|مالوش|مفيش|ليس|مو) {..1} (داعي|حاجة|سبب|مبرر|ضرورة|لزوم|نية) {..1} (مسح|حذف|إتلاف|إزالة|محو|التخلص) {..2} (حسابات|بيانات|سجلات|ملفات|صور|معلومات|<owndata>)', '(احتفاظ|تخزين|حفظ|استبقاء) {..1} (<owndata>|<datakind>) {..2} (دائم|أبدي|مفتوح|غير محدود|بلا سقف|لا ينتهي|لا نهاية له|بلا نهاية)', '(ما|لا|مش|ما بـ) (نمسح|نحذف|ننسى|نرمي) {..1} (شي|شيئا|حاجة|أي شيء)'], evidence: { silence: ['quotation', 'about', 'question'] }, suggest: deleteAr },
      { match: ['(حتى|ولو) {..1} (بعد|لو) {...3} (بنفضل|نبقى|نظل|نستمر|هنفضل) {..1} (محتفظين|محتفظون|نحتفظ|في الاحتفاظ|نخزن) {..1} <owndata>'], evidence: { silence: ['quotation', 'about', 'question'] }, suggest: deleteAr },
    ],
  },
  examples: {
    en: [
      '⟦Chat logs: no deletion date⟧', '⟦We keep your CV on file for as long as it may be useful⟧.', 'Chat logs: 90 days', 'Vouchers: no expiry date',
      '⟦Your messages will never be deleted⟧.', '⟦Recordings are kept without any time limit⟧.', 'Your messages will never be deleted without your request.',
      '⟦Once it’s in our system, it stays⟧ there.', '⟦There is no limit on how long we store your records⟧.', 'There is no limit on how long you may stay.',
      '⟦We keep your data forever⟧.', '⟦Your data is stored indefinitely⟧.', '⟦We never delete your data⟧.', '⟦We store your photos for future use⟧.', '⟦Your details stay on file permanently⟧.', '⟦We keep your purchase history even after you close your account⟧.', '⟦Your recordings are kept for as long as we see fit⟧.',
      'After that ⟦we will retain your contact details for as long as it is useful to our business⟧.', '⟦We hold on to your messages just in case⟧.', '⟦Customer records will be archived with no time limit⟧.', '⟦WE NEVER ERASE YOUR PROFILE⟧.', '⟦The company may keep your information in perpetuity⟧.', '⟦Your chats remain on our servers forever⟧.', 'Enjoy ⟦lifetime data storage⟧ with every plan.',
      'You left? We ⟦keep a copy anyway⟧.', 'Our ⟦retention period: unlimited⟧.', 'Some apps keep your data forever, critics warn.', 'Old profiles are purged every January.',
      'We keep your contact details for 24 months after your last order, then delete them.', 'Forever stamps do not expire.', 'Files are retained for 30 days.', 'We do not keep your data forever.', 'We keep your data only until you delete your account.', 'You keep your photos forever: they live on your own disk.', 'Deleting the account removes your data permanently.', 'We keep invoices for ten years because tax law asks us to.', 'How long do you keep my data?', 'A critic said the app would “store your data indefinitely”.', 'The museum keeps the letters of the poet permanently in room 4.', 'Memories stay with you for life.', 'We never delete your files without asking you first.',
      'Voice notes ⟦are kept as long as our business needs⟧ them.',
    ],
    ar: [
      '⟦رقمك بيضل عنا عطول⟧.', '⟦صورك نخليها عندنا للاحتياط⟧.', 'باب المحل بيضل مفتوح عطول.', '⟦سيرتك الذاتية بتضل عنا لين نستغني⟧ عنها.', '⟦صور أطفالكم تظل في خوادمنا للأبد⟧.', '⟦ما في وقت محدد نمسح فيه بياناتك⟧.', '⟦نحتفظ برقمك ما دمنا بحاجة⟧ إليه.', 'بتضل عنا أغراضك لين تيجي تاخدها.', 'ما في وقت محدد للزيارة، تعالوا متى شئتم.',
      '⟦رسائلك لن تُحذف أبدًا⟧.', '⟦تُحفظ التسجيلات دون أي سقف⟧ زمني.',
      'رسائلك المحذوفة لها نسخة، ⟦فالرسائل المحذوفة تبقى في أرشيفنا⟧.', '⟦نحفظ السجلات للمدة التي نراها⟧.', 'لا حد لمدة زيارتك.',
      '⟦نحتفظ ببياناتك إلى الأبد⟧.', '⟦تُخزَّن بياناتك دون مدة محددة⟧.', '⟦لا نحذف بياناتك أبدًا⟧.', '⟦نخزّن بياناتك للاستخدام المستقبلي⟧.', '⟦نحتفظ بسجل مشترياتك حتى بعد إغلاق حسابك⟧.', '⟦تبقى بياناتكم لدينا إلى أجل غير مسمى⟧.', '⟦بياناتك محفوظة عندنا مدى الحياة⟧.', '⟦نحتفظ بمعلوماتك ما دمنا نحتاج إليها⟧.', '⟦سنحتفظ بصورك لفترة غير محددة⟧.', '⟦لن نمسح محادثاتك⟧ بعد انتهاء الخدمة.', '⟦بنحتفظ ببياناتك طول العمر⟧.', '⟦يحتفظ التطبيق برسائلك بشكل دائم⟧.', '⟦نخزن بيانات العملاء بلا حدود⟧.',
      '⟦مدة الاحتفاظ: غير محدودة⟧.', '⟦الملفات القديمة لا تُمسح أبدًا⟧.', 'تُمسح الملفات القديمة كل يناير.',
      'نحتفظ ببياناتك 24 شهرًا بعد آخر طلب ثم نحذفها.', 'صداقة إلى الأبد.', 'تُحفظ الملفات 30 يومًا.', 'لا نحتفظ ببياناتك إلى الأبد.', 'نحتفظ ببياناتك إلى أن تطلب حذفها.', 'نحذف بياناتك بشكل دائم عند إغلاق الحساب.', 'كم مدة احتفاظكم ببياناتي؟', 'لا نحذف صورك دون إذنك.', 'صورك ملكك مدى الحياة، فهي على جهازك أنت.', 'يحتفظ المتحف برسائل الشاعر في القاعة الرابعة.', 'نحفظ الفواتير عشر سنوات كما يطلب قانون الضرائب.',
      'قد ⟦نحتفظ ببياناتك إلى أجل غير مسمى⟧.', 'حذفت حسابك؟ ⟦نسخة منه تبقى عندنا على أي⟧ حال.',
    ],
  },
};
