import type { Bilingual } from '../engine/reading';

/** Signs of a commercial tie behind a text, and the labels that make it plain. */
export const adMarks: Readonly<Record<string, Bilingual>> = {
  /** The writer received something: nothing but a paid or gifted post says this. */
  sponsorSignal: {
    en: [
      '(sent|gave|gifted|lent|shipped|mailed) me {..4} <gift>', '(sent|gave|lent|gifted) me {..5} to (try|test|review|keep|wear|play with)', '(gave|given|offered) me {..4} (free|early access|complimentary)', '(flew|flown|whisked|hosted|treated) me {..1} (out|to|for|over|in)', 'invited me {..1} to {..4} (opening|launch|event|try|preview|shop|restaurant|hotel|store|premiere|tasting|dinner|stay)', 'a gift from @ {any}', '(thank you|thanks) {capital} [{capital}] for (gifting|hosting|inviting|treating) (me|us)', '(product|item|laptop|phone|sample|samples|device|set|kit|box|stay|meal) {..1} (provided|supplied|loaned|gifted) by {..3} for {..1} review', '(provided|supplied|loaned|lent) (this|the|me|us) {..3} for {..1} review', "(as a|as an|i'm a|i'm an|i am a|i am an) [proud|official|new] {capital} [{capital}] ambassador", '(sent|gave|gifted) us {..4} (to review|for review|to try out|to feature|for free|free of charge)', '(kindly|generously|very kindly) (sent|gifted|provided|hosted|invited|gave|supplied|offered)', '(kindly|generously) (sponsored|supported) by', 'gifted (by|from) <giver>', '(was|were|got|been) gifted (by|this|these|to me|to us|from)', '(i|we) (was|were|got) [kindly|recently|also] gifted', '(gifted|complimentary) (me|us)', '# gifted', 'gifted (item~|product~|stay|collab|collaboration)',
      '[amazing|lovely|huge|big] pr (package~|box~|haul|gift~|sample~|parcel~|mailer~|unboxing|list|bag)', "(i'm|i am|as) {..1} (a|an|the) [proud|official|new|brand] {..2} ambassador (for|of) {..2}", '(brand|campus|proud|official) ambassador (for|of|with) <giver>', 'my (ambassador|brand|partner|partnership) (code|deal|role)', '(use|enter|apply|quote|try|pop in|add|type) {..1} my {..3} code', 'my {..2} (discount|promo|coupon|referral|voucher|personal) code',
      '(use|with) code {any} (for|to get|to save|and get|and save) {..4} (from me|my|courtesy of)', '(use|with|using|enter|via) my code {capital}', '(thanks|thank you|thank u|shout out|shoutout|big thanks|many thanks) {..2} (to) {..1} @ {any}', '(thanks|thank you) {..2} (to) <giver> {..2} (for) {..1} (sending|having|hosting|inviting|gifting|sponsoring|letting|treating|providing|supplying)',
      'hosted by @ {any}', '(i|we) (was|were) {..1} (hosted|flown|treated) {..1} by', '(i|we) (was|were) {..1} invited by {..4} to (try|taste|stay|review|test|experience|dine|eat|visit their|see their|sample|preview)', "(i've been|i was|we were) {..1} invited to (try|taste|review|test|sample) ", '(my|our) friends (at|from) (@ {any}|{capital})', '(courtesy of|compliments of) @ {any}', '(my|our) {..2} (stay|meal|trip|dinner|visit|ticket~|treatment|flight) {..3} (courtesy of|complimentary|was free|comped|was comped|on the house|covered by)', '(in exchange|in return) for {..2} (honest|my|a|an|our) {..2} (review|post|feature|mention|opinion~|coverage)', '(free of charge|for free|free product~|complimentary) {..4} (in exchange|in return|to review|for review|for this review)',
      '(i|we) (received|got|was sent|were sent|was given|were given) {..6} (from @ {any}|free of charge|for free|to review|to test|to try out|for review|complimentary)', '(i|we) (was|were) (sent|given) {..4} (by|from) <giver>', '(was|were|been) paid (to|for) {..2} (post|review|share|write|promote)', '(paid|comped|covered) (my|our) {..2} (trip|stay|flight~|meal|dinner|tickets)', '(brand|pr|press) trip (with|to|by|courtesy of)',
      '(my|our) (sponsor|sponsors)', "(today's|this week's|this month's) sponsor", 'sponsor of (this|today\'s) <creation>',
    ],
    ar: [
      '(وصلني|وصلتني|وصلنا|وصلتنا|جاني|جاتني|جتني|جاءني|جاءتني) {..2} (هدية|هديه|هدايا|بوكس|صندوق|باكج|بي آر|عينات|عينة|منتجات|منتج|مجموعة) {..1} [من]', '(تزويدي|إهدائي|إهداؤنا|تزويدنا|منحي) {..2} <gift>', '(عطاني|عطتني|عطوني|أعطاني|أعطتني|أعطوني|ادوني|إدوني) {..2} (كود|هدية|خصم|بوكس|منتج|منتجات|باقة)', '(أهدتني|أهداني|أهدتنا|أهدانا|اهدوني|أهدوني|هدتني)', '(أرسلت|أرسلوا|بعثت|بعتوا|بعتت|طرشت|طرشوا|دزوا) (لي|إلي|إلينا)', '(أرسلولي|بعتولي|طرشولي|دزولي|أرسلولنا|بعتولنا)', '(أرسلوا|ارسلوا|أرسلت|ارسلت|بعتت|بعتوا|بعت|طرشوا|طرشوا) [لي|لنا] {..2} (هدية|هدايا|منتج|منتجات|منتجاتهم|عينات|بوكس)', '(شكرا|شكر|مشكورين|تسلمون|ألف شكر|جزيل الشكر) {..2} (علامة|لعلامة|شركة|لشركة|متجر|لمتجر|براند|لبراند|مطعم|لمطعم|فندق|لفندق) {..2} {..2} (على|لإرسال|لاستضافة|لدعوة)',
      '(شكرا|مشكورين|شكرًا) {..1} @ {any}', '(شكرا) {..1} (علامة|لعلامة|براند|لبراند)', '(استخدموا|استخدمي|استخدم|استعملوا|استعملي|استعمل|حطوا|ادخلوا|أدخلوا|أدخلي|اكتبوا|اكتبي|جربوا|طبقوا|لا تنسون|لا تنسوا) {..2} (كودي|كود خصمي|كود الخصم الخاص بي|كوبوني|كود خصمنا|رمزي)', '(كودي|كوبوني|كود خصمي|كود الخصم الخاص بي|كود الخصم حقي|الكود حقي|الكود الخاص بي|الكود تبعي|كود الخصم تبعي|كود الخصم بتاعي|الكود بتاعي)',
      '(سفيرة|سفير|وجه) (علامة|العلامة|براند|ماركة|العلامة التجارية|شركة)', '(أنا|اني|كوني|بصفتي|فخورة|فخور) {..2} (سفيرة|سفير)', '(بدعوة|تلبية لدعوة|دعوة) (كريمة|خاصة|لطيفة) {..1} من', '(دعوة|بدعوة) {..1} من (مطعم|فندق|مقهى|كافيه|متجر|شركة|علامة|منتجع|صالون|عيادة|براند|@)', '(دعاني|دعتني|دعونا|دعتنا|دعوني|عزمني|عزمتني|عزموني|عزمونا|استضافني|استضافتني|استضافنا|استضافتنا|استضافونا)', '(استضافة|ضيافة) (من|مطعم|فندق|منتجع)',
      '(هدية|هديتي|إهداء|مقدم|مقدمة|مهدى) (من) (علامة|العلامة|شركة|متجر|براند|ماركة|@)', '(مقابل) {..1} (مراجعة|تقييم|رأيي|منشور|نشر|تغطية) {..2} (صادق|صادقة|صريح|صريحة|عن|على)', '(بوكس|باكج|صندوق) (بي آر|pr|العلاقات العامة)', '(قدمت لي|قدموا لي|قدم لي|وفرت لي|وفروا لي|منحتني|منحوني) {..4} (مجانا|مجانية|مجاني|هدية|إقامة|باقة|منتج|منتجات|عينة|عينات)', '(مع|ب) كود (الخصم|خصم) {..2} (حقي|الخاص بي|تبعي|بتاعي)', '(راعي|رعاة|الراعي) (هذه الحلقة|هذا الفيديو|الحلقة|حلقة اليوم|هذا المنشور)', 'كود (الخصم|خصم) {..1} (حقي|حقتي|تبعي|بتاعي)',
    ],
  },
  /** A partnership; one behind an endorsement only if the writer also praises in the first person. */
  partnership: {
    en: ['gift from {capital}', 'sent over', 'thanks {..2} {capital} for (having|sending) (me|us)', '(sent|gave|gifted|lent) us {..3} <gift>', '<teaming> (@ {any}|{capital}|my|our|the)', '(sponsored|supported|powered|presented|hosted) by (@ {any}|{capital})', 'use code {any}', '(with|using) [the] code {any}', 'discount code {any}', '# (partner|ambassador|collab|collaboration|partnership)', '(brand|campus) ambassador'],
    ar: ['<teaming>', '(شكرا|شكرًا|تسلمون|مشكورين) {..2} على (الهدية|الهدايا|الدعوة|الاستضافة|الضيافة)', 'كود (الخصم|خصم)', '(بدعم من|بتقديم من|يقدمه لكم|برعاية)', '# (تعاون|شراكة|سفيرة|سفير)', 'استخدموا (كود|الكود|رمز)', '(هدية|إهداء) من'],
  },
  /** A partnership that says of itself that it is behind this very post, or is addressed to a handle. */
  partneredPost: {
    en: [
      '(this|today\'s|tonight\'s|my|my new|new) {..2} <creation> {..4} <teaming>', '(i|i\'m|i\'ve|i am|i have) {..5} (partner~|team~ up|teamed|collab~|collaborat~|collaborated|collaborating|working|worked|joined forces|joining forces|partnered up|linked up) with', '(excited|happy|proud|thrilled|delighted|honoured|honored|pumped|stoked|over the moon|buzzing) {..2} (to) {..2} (partner~|team|collab~|collaborat~|work|join) {..3} with {..3} (for|on|to show|to bring you|and)', '<teaming> @ {any}', '[# ] collab with (@ {any}|{capital})', 'my {..2} (partnership|collab|collaboration|campaign) with', '# collab', '<creation> (in partnership|in collaboration|in collab|together) with',
    ],
    ar: [
      '(هذا|هذه|هاذا|هالـ|هال) {..1} <creation> {..3} <teaming>', '(تعاوني|شراكتي) {..1} مع', '(متعاونة|متعاون) مع', '(متحمسة|متحمس|سعيدة|سعيد|فخورة|فخور|مبسوطة|مبسوط|فرحانة) {..4} <teaming>', '<teaming> @ {any}', '<creation> <teaming>', '(كولاب|كوليب) مع', '(فيديو|بوست|ستوري|حلقة) اليوم {..3} <teaming>',
    ],
  },
  /** Praise in the first person: an endorsement. */
  endorsement: {
    en: [
      "(i'm|i am|i've been|i have been|i was) {..2} (obsessed|in love|hooked|addicted|loving|using|wearing|testing|trying|blown away)", '(i|me) {..2} (love|loved|adore|tried|tested|swear by|recommend|use|wear|wore|own)', 'my {..2} (favourite|favorite|go to|holy grail|routine|skin|hair|honest (review|opinion|thoughts)|new|fave|outfit|look|wardrobe)', '(you guys|my loves|hey loves|hi loves|besties|my followers|my lovelies|hey guys)', '(link in bio|swipe up|link in my bio)', 'i (have to|need to|must) (tell|share)', '(game changer|must have) {..3} (i|my|me)', 'save {..4} with my',
    ],
    ar: ['(جربت|جربته|جربتها|أحببته|أحببتها|حبيته|حبيتها|عشقت|أعشق|أحب|عجبني|عجبتني|أنصح|أنصحكم|انصحكم|استخدمت|استعملت|لبست|صرت|ما أستغني|وقعت في حب)', '(بشرتي|شعري|روتيني|إطلالتي|تجربتي|رأيي|مفضلتي|المفضل عندي|مفضلاتي|نصيحتي|متابعيني|متابعاتي|حبايبي|حبيباتي|بنات|صبايا)', '(الرابط في البايو|الرابط بالبايو)'],
  },
  /** Words that make an advertisement plain, wherever they stand in a sentence. */
  adLabel: {
    en: [
      '# (ad|ads|advert|advertisement|paidad|paidpartnership|sponsored|sponsoredpost|paidpromotion|advertising)', 'paid (partnership|promotion|post|content|collaboration|ad|advert|advertisement|advertising|endorsement|placement)', '^ (ad|advert|advertisement|advertising|advertorial|sponsored|promoted) $', '^ (ad|advert|advertisement) (gifted|paid|sponsored|affiliate|by|for|from|in|partnership|feature~|featuring|paid partnership)', '^ (sponsored|promoted|paid for) by <giver>', '(sponsored|promoted) (post|content|article|video|story|message|feature|recipe|episode|review|by <giver>)', '(this|today\'s) {..2} (is|was) {..2} (sponsored|paid for|an ad|an advert|an advertisement|advertising|a paid)', '(paid|sponsored) (me|us|for) {..3} (publish|post|create|make|write|this|share)', '(is|was|were|am|are) [being] paid by <giver>', '(we|i) (are|am|was|were|have been) paid (by|to|for)', 'advertising feature', 'advertisement feature',
    ],
    ar: [
      '# (إعلان|اعلان|إعلان_مدفوع|شراكة_مدفوعة|محتوى_مدفوع|محتوى_إعلاني|دعاية)', '(إعلان|شراكة|محتوى|منشور|ترويج|دعاية|تعاون|مادة|مشاركة|مقال|مساحة) (مدفوع|مدفوعة|إعلاني|إعلانية|ممول|ممولة|تجاري|تجارية) [الأجر|القيمة]', '^ (إعلان|اعلان|مادة إعلانية|محتوى إعلاني|دعاية) $', '(هذا|هذه) {..1} (إعلان|إعلانا|إعلانية|إعلاني|ممول|مدفوع|مدفوعة|ممولة)', '^ إعلان (شراكة|هدية|من|ل|برعاية|بالتعاون|رابط)', '(دفعت|دفع|يدفع|تدفع) (لنا|لي)', 'إعلان لصالح', '^ برعاية', '(هذا|هذه) {..2} برعاية',
    ],
  },
  /** A statement that commissions are earned. */
  affiliateNotice: {
    en: [
      'affiliate (link~|partner~|disclosure|commission~|marketing|programme~|program~|post)', '(contain~|contains|include~|includes|uses) {..3} affiliate', '(earn~|get|gets|receive~|make|makes|paid) {..5} commission~', 'commission~ {..4} (if|when) you {..3} (buy|purchase|order|shop|click|book)', '(commissionable|commission) link~', '# (affiliate|affiliatelink|affiliatelinks|commissionearned)', 'as an amazon associate', '(get|gets|earn|earns|receive|receives) {..3} (percentage|cut|kickback|referral fee|referral bonus|share) {..5} (sale~|buy|purchase|order|sign up)', '(affiliate|referral) link $', 'ad affiliate',
    ],
    ar: [
      '(روابط|رابط|وصلات) {..2} (عمولة|بالعمولة|أفلييت|افلييت|إحالة مدفوعة)', 'تسويق بالعمولة', '(نحصل|أحصل|احصل|نكسب|أكسب|نتقاضى|أتقاضى|نربح|أربح|تحصل|يحصل|يصلني|يصلنا|ناخذ|آخذ|باخد|بناخد) {..3} عمولة', 'عمولة {..4} (عند|إذا|لو|في حال|عن كل|على كل|مقابل) {..3} (الشراء|شراء|اشتريت|اشتريتم|طلب|شريتوا|عملية)', '# (رابط_بالعمولة|تسويق_بالعمولة|افلييت)', '(نسبة|مقابل|مكافأة) {..3} (عن|على|من) كل {..2} (شراء|عملية|طلب|تسجيل)',
    ],
  },
  /** A referral spoken of in the writer's own voice. */
  affiliateSignal: {
    en: [
      '(my|our) {..1} (affiliate|referral|ref|invite|invitation|shop|shopping|amazon|ltk|special|personal) link~', '(buy|order|shop|purchase|book|sign up|join|register|subscribe|get it|grab it|get yours|try it|download|check out) {..4} (through|via|using|with|from|at) {..1} (my|our) {..1} (link~|code|storefront)', '(use|click|tap|hit) {..1} my link~', '(my|our) [amazon|ltk] storefront', 'shop my {..2} (favourites|favorites|faves|look~|picks|closet|outfit~|list|finds|storefront)', '(check|see|view|get) {..1} [latest|today\'s|current] price~ (on|at) (amazon|ebay|walmart|etsy|noon|booking|agoda|aliexpress|temu|shein)', '(link~) in [my] bio (to|for) {..2} (buy|shop|order|purchase|get)', '(buy|shop|order|purchase|get) {..4} link~ in [my] bio', '(sign up|join|register) (with|using) my code', '(both|each) get {money}',
    ],
    ar: [
      '(اشتر~|اشتروا|اشتري|اطلب~|تسوق~|سجل~|اشترك~|احجز~|حمل~|شروه|اطلبوه|اطلبيه|انضم~|احصل~) {..4} (رابطي|روابطي|الرابط الخاص بي|رابط الإحالة|رابط إحالتي|الرابط حقي|الرابط بتاعي|لينكي)', '(رابطي|رابط الإحالة|رابط إحالة|رابط إحالتي|لينك الإحالة) {..1} (الخاص بي|حقي|بتاعي|تبعي|لي|تحت|في|بالبايو|هنا)', '(من|عبر|عن طريق|من خلال|باستخدام) {..1} (رابطي|رابط الإحالة|كود الإحالة|رمز الإحالة|رابط إحالتي)', '(كود|رمز|رابط) (إحالة|الإحالة|دعوة) [الخاص بي|حقي|بتاعي|تبعي]', '(الرابط|اللينك|رابط الشراء|رابط المنتج) (في|ب) (البايو|بايو|البايو) {..2} (شراء|للشراء|للطلب|للتسوق)', '(كوبون|كود|رمز) خصم {..2} (متابعيني|متابعاتي|متابعينا|لمتابعيني)', 'رابط الشراء (في البايو|بالبايو)', '(الرابط|رابط) (في|ب) البايو', 'تسوق~ (مفضلاتي|اختياراتي|إطلالتي|اطلالتي)',
    ],
  },
};
