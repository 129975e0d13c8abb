import type { WordSets } from '../engine/text/phrase';

/** What things cost: nothing, less than before, or more than was said. */
export const price: WordSets = {
  /** Without payment, as copy says it behind what is given: "two weeks on us". */
  gratis: {
    en: ['free', 'for (free|nothing|zero)', '(free of|no) charge', 'at no (charge|cost)', '(at zero|without) cost', 'on (us|the house)', 'gratis', 'complimentary', 'without paying [anything|a (cent|penny|thing)]', 'for $ 0', '100 % free', 'our (treat|gift)'],
    ar: ['مجانا', 'مجاني~', 'بالمجان', 'بلاش', 'علينا', 'على حسابنا', '(بلا|دون|من غير) [أي] (مقابل|ثمن|فلوس|تكلفة|رسوم)', 'هدية منا'],
  },
  /** A coin or two of the currency. */
  coins: {
    en: ['{money}', '(a|one) (dollar|euro|pound|cent|penny|quid|buck)'],
    ar: ['دراهم', 'ريالات', 'جنيهات', 'دنانير', 'ريال', 'ريالين', 'درهم', 'درهمين', 'جنيه', 'جنيهين', 'دينار', 'دينارين', 'دولار', 'دولارين', 'يورو', '{money}'],
  },
  /** A span a contract is counted in. */
  period: {
    en: ['day~', 'week~', 'month~', 'quarter~', 'year~', 'fortnight', 'mo'],
    ar: ['يوم', 'أيام', 'يومين', 'يومان', 'أسبوع', 'أسبوعين', 'أسبوعان', 'أسابيع', 'شهر', 'شهرين', 'شهران', 'أشهر', 'شهور', 'سنة', 'سنتين', 'سنوات', 'عام', 'عامين'],
  },
  /** What is charged on top of a price. */
  fee: {
    en: ['fee', 'fees', 'charge', 'charges', 'surcharge~', 'tax', 'taxes', 'vat', 'gst', 'duty', 'duties', 'levy', 'levies', 'shipping', 'handling', 'postage', 'delivery', 's {any} h', 'p {any} p', 'gratuity', 'gratuities', 'tip', 'tips', 'freight', 'customs', 'supplement~', 'cleaning', 'installation', 'assembly', 'setup', 'admin', 'deposit', 'insurance', 'tolls', 'add-ons', 'extras', 'carriage', '(delivery|shipping|installation|assembly|travel|transport|haulage|freight|customs|cleaning|handling) (cost~)', 'labour', 'labor', 'local charges', 'cover charge', 'commission', 'booking', 'connection', 'line rental', '(admin|administration|service|legal|survey|moving|registration|connection|processing|booking|maintenance|repair|parts|material) (cost~|expenses)'],
    ar: ['رسوم', 'رسم', 'مصاريف', 'مصروفات', 'تكاليف', 'تكلفة', 'كلفة', 'أجور', 'أجرة', 'ضريبة', 'ضرائب', 'دمغة', 'بقشيش', 'إكرامية', 'جمارك', 'شحن', 'توصيل', 'تركيب', 'تغليف', 'مناولة', 'تأمين', 'تنظيف', 'خدمة', 'إضافات', 'نقل', 'قيمة مضافة', '(مواد|قطع|أدوات|مشروبات|فطور|مواقف|وقود|ملحقات) [غيار]', 'مصنعية', 'أجور اليد', 'يد عاملة', 'أتعاب', 'عمولة', 'فواتير', 'صيانة', 'تسجيل', 'كتب', 'زي المدرسة', 'باص', 'مواصلات', 'كهرباء', 'الماء', 'مياه', 'عداد', 'تأشيرة', 'فيزا', 'حقائب', 'أمتعة', 'مقاعد', 'إفطار', 'مرافق'],
  },
  /** The one of those that has no other everyday sense. */
  levy: {
    en: ['fee', 'fees', 'charges', 'surcharge~', 'tax', 'taxes', 'vat', 'gst', 'duties', 'shipping', 'handling', 'postage', 's {any} h', 'p {any} p', 'gratuity', 'gratuities', 'freight', 'tolls', 'supplement~'],
    ar: ['رسوم', 'مصاريف', 'مصروفات', 'تكاليف', 'ضريبة', 'ضرائب', 'جمارك'],
  },
  /** What the fee is said to be for. */
  feeFor: {
    en: ['booking', 'service', 'processing', 'handling', 'admin', 'administration', 'administrative', 'convenience', 'transaction', 'resort', 'facility', 'facilities', 'cleaning', 'delivery', 'shipping', 'setup', 'set-up', 'activation', 'connection', 'fuel', 'airport', 'local', 'city', 'tourist', 'card', 'payment', 'destination', 'documentation', 'small order', 'peak', 'regulatory', 'recovery', 'management', 'membership', 'joining', 'registration', 'enrolment', 'enrollment', 'entry', 'exam', 'legal', 'agency', 'sign-up', 'signing', 'amenity', 'mandatory', 'compulsory', 'small', 'additional', 'extra', 'other', 'hidden', 'further', 'credit card', 'venue', 'ticketing', 'fulfilment', 'fulfillment', 'baggage', 'luggage', 'seat', 'packaging', 'installation', 'dealer', 'restocking', 'platform', 'insurance', 'usual', 'standard', 'government', 'state', 'sales', 'import', 'carrier', 'low-balance', 'initiation', 'port', 'harbour', 'cruise', 'towel', 'spa', '(late|early) check-in', 'pet', 'parking', 'linen', 'security', 'technology', 'compliance', 'priority', 'courier', 'customs', 'brokerage', 'notary', 'certificate', 'lab', 'materials', 'uniform', 'bus', 'crew'],
    ar: ['حجز', 'خدمة', 'خدمات', 'معالجة', 'إدارية', 'مناولة', 'تنظيف', 'توصيل', 'شحن', 'تفعيل', 'تأسيس', 'وقود', 'مطار', 'محلية', 'بلدية', 'سياحة', 'سياحية', 'منتجع', 'بطاقة', 'دفع', 'سداد', 'تركيب', 'تغليف', 'إضافي', 'أخرى', 'بسيطة', 'رمزية', 'جمركية', 'قيمة', 'مضافة', 'منصة', 'دليفري', 'تشغيل', 'إصدار', 'كهرباء', 'ميناء', 'موانئ', 'إدارة', 'ملف', 'تسجيل', 'تأمين', 'كتب', 'نقل', 'باص', 'مختبر', 'شهادة', 'امتحان', 'تخليص', 'وساطة', 'مكتب', 'سعي', 'عمولة', 'بنكية', 'بنك', 'صيانة', 'نظافة', 'مواقف', 'مسبح', 'طاولة', 'جلسة'],
  },
  /** Joins a fee to the price: "plus". */
  ontop: {
    en: ['plus', '+', 'excluding', 'excludes', 'exclude', 'excl', '(exclusive|net) of', 'not (counting|including)', 'ex'],
    ar: ['زائد', '+', '(غير|مش|ليس|ليست) شامل~', '(لا|ما) (يدخل|تدخل|ندخل|نحسب|نحط) (فيه|في|ضمن) [السعر]', '(لا|ما) (يشمل|تشمل|يتضمن|تتضمن|يغطي|تغطي)', '(دون|قبل|بلا) (احتساب|إضافة|حساب)', 'غير متضمن~', 'ما عدا', 'باستثناء', '(يضاف|تضاف) (إليه|عليه)'],
  },
  /** Not covered. */
  notCovered: {
    en: ["(not|isn't|aren't|never) (included|inclusive|incl|shown|covered|reflected|part of the price)", '(are|is|charged|sold|billed|come~) (extra|separate|separately|on top|additional)', 'extra', "(does not|do not|don't|doesn't) come with", 'not part of {..2}', 'for an extra {..1}', 'at (extra cost|additional cost|your expense)', '(is|are) on you', 'payable extra', 'sold apart', 'your responsibility', 'borne by {..2}'],
    ar: ['غير (مشمول~|شامل~|محسوب~|داخل~|متضمن~|مدرج~)', '(مش|ما هي|ليست) (مشمول~|شامل~|محسوب~|داخل~|ضمن {..1}|من ضمن {..1})', '(لا|ما) (تدخل|يدخل|تشمل|يشمل) (في|ضمن) {..1}', 'على حسابك', 'على النزيل', 'على المشتري', '(تدفعها|يتحمله|يدفعه) {..1}', 'خارج السعر', 'على حدة', 'لحالها', 'لوحدها', 'بروحها', 'على جنب', 'بمبلغ إضافي', 'برسوم إضافية', 'بتكلفة إضافية', '(تباع|يباع|تشترى|تحسب|تحتسب|تنحسب|تدفع) (منفصلة|منفصلا|لحاله|بروحها|لوحده|على حدة)', 'عليك', 'على الزبون', 'على المستأجر', 'على ولي الأمر', 'خارج العرض', 'خارج الباقة', 'مش عليها', 'مو معها', 'مش معاها'],
  },
  /** When the reader learns of it: too late. */
  later: {
    en: ['at [the] (register|yard)', 'when you (settle up|come to settle|pick up)', 'when {..1} hands over the keys', '(pop|popped|put) on at {..2}', 'at (check-in|check-out|handover|collection)',
      'right before you pay', 'last {any}', 'at [the] (checkout|payment|till|counter|desk|end|airport|hotel|pickup|pick-up|property|door|last step|final step|signing|border|time of (booking|payment|order|pickup|delivery|purchase))', '(on|upon) (arrival|delivery|check-in|check-out|checkout|departure|pickup|collection|receipt|site)', "(once|after|when) you've paid", '(when|once|as|after) you (pay|check out|arrive|book|order|confirm|sign|collect|check in)', 'during (checkout|payment|booking)', 'in [the] (checkout|last step|next step|final step|basket|cart)', 'on [the] (payment|next|final|last|checkout|invoice|bill) [page|step|screen]', 'locally', 'separately', 'later', 'on (top|board|completion)', 'afterwards', 'to your (order|bill|total|booking|invoice)', 'on your (bill|invoice)', 'in your cart', 'at [the] (front desk|reception|venue|station|gate)', 'at (the resort|embarkation|handover)', 'once you reach {..2}', 'in the final {..1}', 'with the final {..1}', 'after booking', 'with your first bill'],
    ar: ['(عند|وقت|ساعة|لحظة|أثناء|خلال|لما) {..1} (صرف|دفع|سداد|شراء|إتمام|وصول|تسليم|استلام|حجز|توقيع|مغادرة|تسجيل|تأكيد|تدفع|توصل|تستلم|إكمال)', '(عند|على) (الكاشير|الكاش|الصندوق)', 'في الآخر', 'آخر شي', 'آخر (خطوة|صفحة|مرحلة|شاشة)', 'يوم {any}', 'ليلة (الحفل|العرس|الفرح|الزفاف|المناسبة)', '(على|ع) (بطاقتك|حسابك|فيزتك|فاتورتك)', 'عالفاتورة', '(في|على) (آخر|الخطوة|صفحة|نهاية|المرحلة|الشاشة) {..1} (خطوة|صفحة|شاشة|مرحلة|دفع|سداد|طلب|أخيرة|تالية|قادمة|فاتورة|حجز)', 'في (الاستقبال|الريسبشن|المطار|الفندق|الموقع|المتجر|الفرع|الفاتورة|السلة)', 'لاحقا', 'بعدين', 'فيما بعد', 'محليا', 'بشكل منفصل', 'منفصلة', 'على الفاتورة', 'إلى (الفاتورة|الإجمالي|المجموع|المبلغ|طلبك)', 'عند الباب', 'على متن {..1}', 'على الباخرة', 'على المركب', 'على الطائرة', 'بعد (الحجز|الطلب|الدفع|التوقيع|ما تحجز|ما تطلب|ما توقع|ما تكمل|تأكيد {..1})', 'مع أول فاتورة', 'في أول فاتورة', 'عند الاستلام', 'لما يوصلك', 'مع المندوب', 'عند المندوب', 'في آخر خطوة', 'عند بوابة {..1}', 'بالمطار', 'عالباب', 'بالفندق', 'بالآخر', 'عالآخر'],
  },
  /** Turns up, by nobody's choice. */
  isAdded: {
    en: ['figured in', 'popped on', 'put on', 'reckoned up', 'sorted out', 'go on', 'goes on', 'apply', 'applies', 'added', 'payable', 'due', 'charged', 'billed', 'collected', 'calculated', 'incurred', 'levied', 'paid', 'arise', 'occur', 'vary', 'accrue', 'follow', 'be added', 'confirmed', 'tacked on'],
    ar: ['تضاف', 'يضاف', 'أضيفت', 'أضيف', 'اتضافت', 'انضافت', 'هتتضاف', 'بتتضاف', 'تنضاف', 'تطبق', 'يطبق', 'تحتسب', 'تحسب', 'يحسب', 'تنحسب', 'هتتحسب', 'بتتحسب', 'تفرض', 'تستحق', 'تدفع', 'يدفع', 'ادفع', 'تسدد', 'يسدد', 'تحصل', 'يتحمل', 'تتحمل', 'تترتب', 'يترتب', 'تظهر', 'تستوفى', 'تختلف', 'تسري', 'تخصم', 'تطلع', 'تتحاسب~', 'ينزل', 'تنزل', 'تنخصم', 'ينخصم',
      'يتحسب', 'تندفع'],
  },
  /** An extra that shops slip in. */
  addOn: {
    en: ['(protect|protection|care|service) plan', 'care kit', 'priority handling', 'fast-track {..1}', '(roadside|cancellation) cover', '(care|support) pack', 'warranty', 'protection', 'insurance', 'cover', 'coverage', 'gift (wrap|wrapping|bag)', 'donation', 'tip', 'gratuity', 'priority (delivery|shipping|boarding)', 'guarantee', 'assistance', 'purchase protection', 'seat selection', 'carbon offset', 'extended {..1}', 'express (shipping|delivery)', 'contribution', 'membership card', 'lounge access'],
    ar: ['ضمان', 'حماية', 'خطة الحماية', 'تأمين', 'تغليف', 'كيس هدايا', 'حقيبة هدايا', 'تبرع', 'بقشيش', 'إكرامية', 'خدمة', 'توصيل سريع', 'تركيب', 'صيانة', 'اشتراك', 'مساهمة'],
  },
  basket: {
    en: ['(your|the) [shopping] (cart|basket|bag|order|booking|total|bill|trolley|reservation|purchase|trip|ticket~)'],
    ar: ['سلة', 'طلبك', 'عربة', 'حجزك', 'فاتورتك', 'تذكرتك', 'سلة التسوق', 'رحلتك'],
  },
  /** Costing nothing, as an adjective. */
  free: {
    en: ['free', 'complimentary', 'no-cost'],
    ar: ['مجاني~', 'مجانا', 'بالمجان', 'بلاش', 'فري', 'ع حسابنا'],
  },
  /** How far it is said to be free. */
  howFree: {
    en: ['totally', 'completely', 'absolutely', 'entirely', 'truly', 'utterly', 'genuinely', '100 percent', 'really', 'always', 'forever', 'fully', '{number} %', 'actually', 'literally', 'seriously', 'honestly', 'for real', 'permanently', 'unconditionally', 'legitimately', 'simply'],
    ar: ['تماما', 'كليا', 'كامل', '100 %', '% 100', 'مئة بالمئة', 'للأبد', 'إلى الأبد', 'على طول', 'مدى الحياة', 'مدى العمر', 'طول العمر', 'طوال العمر', 'دائما وأبدا', 'حقا', 'فعلا', 'قطعا', 'خالص', 'بالمرة', 'عالآخر', 'والله', 'نهائي', 'بدون مقابل', 'حرفيا', 'من غير لف ودوران', 'بدون شروط', 'بلا شروط', 'وبس', 'عن جد', 'بجد', 'فعليا', 'جملة وتفصيلا'],
  },
  /** The smallest coin. */
  coin: {
    en: ['penny', 'cent', 'dime', 'thing', 'single (penny|cent|thing|dollar|euro)', 'bean', 'dollar', 'euro', 'red cent', 'nickel', 'pound', 'fils'],
    ar: ['ريال', 'قرش', 'مليم', 'فلس', 'درهم', 'جنيه', 'هللة', 'دينار', 'شيئا', 'شي', 'حاجة', 'أي مبلغ', 'أي مقابل', 'دولار', 'ليرة', 'مليون ليرة', 'فلوس', 'قروش', 'هللات', 'سنت', 'تعريفة', 'أي رسوم'],
  },
  /** What one has to buy, sign or pay first. */
  purchaseOf: {
    en: ['purchase~', 'order~', 'buy', 'buying', 'spend', 'checkout', 'check out', 'contract~', 'subscription~', 'subscribe', 'membership~', 'plan~', 'package~', 'booking~', 'book', 'meal~', 'course~', 'ticket~', 'stay~', 'treatment~', 'deposit', 'upgrade', 'renewal', 'warranty', 'sign', 'full-price', 'basket', 'bundle~', 'machine', 'phone', 'main~', 'pay', 'delivery', 'enrol', 'enroll', 'appointment', 'visit', 'spending', '(your|min|minimum|any) order', 'minimum spend', '(minimum|a) purchase', 'top-up', 'recharge', 'referral', 'trade-in'],
    ar: ['شراء', 'مشتريات', 'طلب', 'طلبية', 'فاتورة', 'عقد', 'اشتراك', 'باقة', 'باقات', 'حجز', 'تذكرة', 'وجبة', 'وجبات', 'دفعة', 'عربون', 'عضوية', 'تجديد', 'جهاز', 'ضمان', 'تشتري', 'تطلب', 'تشترك', 'اشتريت', 'طلبت', 'اشتركت', 'تحجز', 'جلسة', 'علاج', 'منتج', 'قطعة', 'قطعتين', 'عملية', 'زيارة', 'بكج', 'أوردر'],
  },
  /** Having to pay the way there. */
  carriage: {
    en: ['shipping', 'postage', 'handling', 'delivery', 'p {any} p', 's {any} h', 'freight', 'packing', 'processing', '(shipping|the|a small) fee', 'tax', 'taxes'],
    ar: ['شحن', 'توصيل', 'بريد', 'مناولة', 'تغليف', 'رسوم', 'مصاريف', 'أجرة', 'أجور', 'مندوب', 'ضريبة', 'دليفري', 'تكلفة', 'قيمة الشحن', 'قيمة التوصيل'],
  },
  /** To buy, sign or book, as the condition of something. */
  takesUp: {
    en: ['buy', 'buys', 'order', 'orders', 'book', 'books', '(take|takes|check) out', 'sign', 'signs', 'sign up', 'renew', 'renews', 'subscribe', 'subscribes', 'switch', 'switches', 'open', 'purchase', 'upgrade', 'spend', 'install', 'refinance', 'lease', 'hire', 'add', 'rent', 'pay', 'choose', 'pre-order', 'preorder', 'enrol', 'enroll', 'service', 'dine', 'repair', 'visit', 'stay'],
    ar: ['تشتري', 'اشتريت', 'يشتري', 'تشتروا', 'تشترين', 'شراء', 'تشترك', 'اشتركت', 'يشترك', 'اشتراك', 'تجدد', 'جددت', 'تجديد', 'يجدد', 'تحجز', 'حجزت', 'يحجز', 'حجزك', 'تطلب', 'طلبت', 'يطلب', 'طلبك', 'توقع', 'وقعت', 'يوقع', 'تحول', 'تعبئة', 'دفعت', 'تدفع', 'يدفع', 'تركيب', 'تعاقدك', 'استئجار', 'تعمل', 'تسوين'],
  },
  /** Things that people expect in the price. */
  expected: {
    en: ['books', 'exam~', 'uniform~', 'fitting', 'materials', 'parts', 'labour', 'labor', 'drinks', 'equipment', 'linen', 'linens', 'towels', 'fuel', 'breakfast', 'parking', 'meals', 'heating', 'utilities', 'mounting', 'hardware', 'accessories', 'wi-fi', 'wifi', 'bedding', 'ski pass', 'transfers', 'service', 'assembly', 'cables', 'sheets', 'ingredients', 'delivery', 'lessons', 'tuition', 'gear', 'helmet~', 'snacks', 'visa~'],
    ar: ['مواد', 'قطع', 'مشروبات', 'أدوات', 'مناشف', 'وقود', 'بنزين', 'فطور', 'إفطار', 'مواقف', 'وجبات', 'تدفئة', 'ملحقات', 'مفارش', 'تنظيف', 'تركيب', 'توصيل', 'شحن'],
  },
};
