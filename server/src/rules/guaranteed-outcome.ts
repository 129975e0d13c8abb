import { placeAfter } from '../disclosure/placement';
import { saidMarks } from '../disclosure/said';
import { sells } from '../disclosure/subject';
import type { Text } from '../engine/finding';
import type { Rule } from '../engine/rule';
import { arabic } from './guaranteed-outcome.ar';
import { english } from './guaranteed-outcome.en';

const asIfCertain: Text = {
  en: '“{text}” gives the gain in figures and no word of the risk. Readers take it for certain and stake their savings. Say that it may be less, and what may be lost.',
  ar: '«{text}» تذكر الربح بالأرقام ولا تذكر المخاطرة، فيظنه القارئ مؤكدًا ويضع فيه مدخراته. اذكر أنه قد ينقص، وما الذي قد يُخسر.',
};
const risk: Text = {
  en: 'Your capital is at risk: returns can fall as well as rise, and you may lose {what is at risk}.',
  ar: 'رأس مالك معرّض للخطر: قد تنخفض العوائد كما ترتفع، وقد تخسر {ما هو معرّض للخسارة}.',
};

export const guaranteedOutcome: Rule = {
  id: 'guaranteed-outcome',
  principle: 'manipulation',
  severity: 'error',
  title: { en: 'Guaranteed result or income', ar: 'نتيجة أو دخل مضمون' },
  why: {
    en: 'Nobody can promise what depends on the buyer, the market or chance. People who believe such promises lose savings, leave jobs or put off real help.',
    ar: 'لا أحد يملك أن يضمن ما يتوقف على المشتري أو السوق أو الحظ. ومن يصدّق هذه الوعود قد يخسر مدخراته أو يترك عمله أو يؤجل علاجًا حقيقيًا.',
  },
  instead: {
    en: 'Say what happened to how many people, over what time and by whose count, and that results vary. Keep guarantees to what you control: refunds, repairs, delivery.',
    ar: 'اذكر ما تحقق ولكم شخص وفي أي مدة وبحسب أي مصدر، وأن النتائج تختلف. واقصر الضمان على ما بيدك: رد المبلغ والإصلاح والتوصيل.',
  },
  message: {
    en: '“{text}” promises what nobody controls, and people stake money or health on it. Say what was achieved, by how many and in what time, and that results vary.',
    ar: '«{text}» وعدٌ بما لا يملكه أحد، والناس يراهنون عليه بأموالهم وصحتهم. اذكر ما تحقق ولكم شخص وفي أي مدة، وأن النتائج تختلف.',
  },
  references: ['us-255', 'uk-cap-3', 'eu-ucpd-67', 'sa-ecl-11', 'ae-media-2023'],
  evidence: { silence: ['quotation', 'about', 'negation', 'question'] },
  except: {
    en: ['(sell|sells|sold|selling) out {..2} every time', 'return~ {..2} yours to', 'guaranteed (prize|gift)', '{money} (voucher|coupon|discount|gift card)', '(turned down|rejected|refused|declined) {..1} by (a|an|the|our) (machine|computer|algorithm|bot)', 'guaranteed to (work|stop|fix|reduce|hold) {..1} (down|up|at|from|in|with|for|between|to)', '(sales|orders|bookings|deliveries) (start|starts|begin|begins|open|opens) {..1} (in|on|from) (<month>|<weekday>|{date}|spring|summer|autumn|winter|{number})', '(can\'t|cannot|won\'t|will never) lose [the|your] (weight|path|way|place|data|files|turn|keys|track|thread|booking|seat)', 
      'pass~ 100 %', "(won't|will not|don't|never) lose (any|your|them|the) {...1} (points|credit|balance|data|files|photos|progress|history|settings|and|place|work|notes|of (them|it|these))",
      '(refund|repair~|replace~|deliver~|delivery|postage|money back|warranty|shipping|price|fresh|returns) {...6} guaranteed', '(goalkeeper|striker|team|goal|player|captain|minister|deal|treaty|law|constitution|state|government|victory) {..3} guarantee~', '(anyone|anybody|someone|somebody|firm~|compan~|companies|adviser~|advisor~|agency|agencies|those|people|site~|broker~|ad|ads|offer~|product~) (who|that|which) {..1} (guarantee~|promise~)', '(promise~|claim~|lure~|offer~|beware|wary|suspicious|talk|myth~) of {..3} guaranteed', '(multiply|double|triple|divide) {..3} by {number}', '(double|triple) your business card~', '(print|printing) money (order~|transfer)', 
      
    ],
    ar: ['(تتكلم~|بتتكلم|نتكلم|تتحدث|نتحدث) من أول (حصة|درس|يوم) {...3} (حصص|مجموعة|معلم|مدرس|دقيقة) {..3}', '(خل|خلي|خلوا|سيب|دع) (فلوسك|مالك|نقودك) في جيبك', '(لاحظن|لاحظوا) (بشرة|شعر) {..3}', 'كل بيعة مؤكدة', 'من {number} {any} لاحظن {..4}', '(اتوظف|توظف) منهم {number} خلال', 'ثابت~ {...1} رسوم إدارية', 'شهادة الادخار {..4}', '<outcome> {..1} (ليس|ليست|غير|مش|لن تكون) (مضمون~|أكيد|مؤكد|محقق|حتمي|محتوم)', '(محد|ما حد|ما حدا|لا أحد|مفيش حد|محدش) {..2} (يضمن|ضمان) {..3}', '(حذر|حذرت|تحذر) {...8} {...8} مضمون~', 'تخسر (مكانك|دورك|موعدك|شيئا|شي|حاجة) {..3} (إن|إذا|لو)', 
      '{..4} (عجلة|سحب|قرعة) {..4}', '(لا|ما|لن|مش|محدش) (يستطيع|تستطيع|يملك|تملك|يمكن) (أي {any}|{any}) [أن|إنه] (يضمن|تضمن|يعد|يوعدك)', 'أفضل نتائج ممكنة', 'غير (مضمون|مؤكد|أكيد|محققة)', '(نتيجة|نتائج) (مباراة|اختبار|امتحان|فحص|تحاليل|تحليل|انتخابات|قرعة|الاقتراع|لقاء|الثانوية|اختبارات|امتحانات)', 'ضمان (استرداد|استرجاع|الوكيل|المصنع|الجودة|سنة|سنتين|الشركة)', '(احذر|انتبه|لا تصدق|وهم|أوهام|خدعة) {..5} (مضمون|الثراء|أرباح|ربح|عوائد)', '(بلا|دون) خسائر (بشرية|مادية|في الأرواح)', '(دون|بلا) (خسارة|خسائر) (أمام|في (الدوري|المباراة|المباريات|المجموعة|آخر))', 'دون خسارة (بيانات|الملفات|الجودة|المعلومات|الوزن)',
      '(ترجع|الرجوع|تتراجع|تنسحب|انسحاب|تلغي|إلغاء|تعيد) {...8} (بلا|دون|من غير) خسارة',
      
    ],
  },
  phrases: { en: english, ar: arabic },
  check(draft, context) {
    if (!sells(draft, 'finance') && !sells(draft, 'restricted')) return [];
    const told = new Set(context.marks('riskWord').filter(({ passage }) => !passage.hidden).map(({ language }) => language));
    const first = saidMarks(draft, context, 'statedReturn', 'riskWord').find(({ language }) => !told.has(language));
    return first ? [{
      start: first.start, end: first.end, language: first.language, severity: 'warning', message: asIfCertain,
      fixes: [{ title: { en: 'Add a word about the risk', ar: 'أضف عبارة عن المخاطرة' }, edits: [placeAfter(draft, first.passage, risk[first.language], first.language)] }],
    }] : [];
  },
  examples: {
    en: [
      '⟦Finish the workshop and you\'ll be in a job by June⟧.', 'Finish the form and you\'ll be sent a receipt.',
      '⟦Your garden will be the best on the street, you can bank on it⟧.', 'You can bank on us being open at nine.',
      '⟦I made $900 last week working two hours a day⟧.', 'The ⟦bot makes money every⟧ day.',
      '⟦You’ll walk out with a job offer⟧.', '⟦We find you the biggest payout⟧.', '⟦You’ll retire rich⟧.', '⟦Whiter teeth in two weeks, guaranteed⟧.', 'Delivery in two days, guaranteed.',
      '⟦Within 60 days your blog will be earning you at least €900 a month⟧.', '⟦By Christmas you will be making at least $5,000 a month⟧.', 'By Christmas you will have written ten listings.', 'The shop will be getting in 900 new books next month.',
      'Sign up today and ⟦you will definitely pass⟧ your driving theory.',
      'With our signals ⟦you can’t lose⟧.',
      'Points become a voucher. You won’t lose any, and there is nothing to do.',
      '⟦Our evening course gets you fluent within six weeks⟧.',
      'Our evening course gets you talking from the first lesson.',

      '---\nproduct-category: finance\n---\n\nThe fund buys warehouses and reached ⟦returns of 9%⟧ in 2025.',
      '---\nproduct-category: finance\n---\n\nThe fund reached returns of 9% in 2025. You may lose some or all of your money.',
      '---\nproduct-category: finance\n---\n\nThe savings account pays 3% interest a year.',
      '⟦Guaranteed results⟧ from the first session.',
      'Join and see your ⟦profits guaranteed⟧.',
      '⟦We guarantee you first place⟧ on the search page.',
      '⟦Double your income with our course⟧.',
      'With this method ⟦you can’t lose⟧.',
      '⟦Make $5,000 a week from home⟧.',
      '⟦Earn money while you sleep⟧ with our app.',
      '⟦Lose 10 kg in two weeks⟧ with this tea.',
      'A ⟦risk-free investment⟧ for families.',
      '⟦Get rich quick⟧ with our newsletter.',
      '⟦Turn $100 into $10,000⟧ by spring.',
      'This serum is ⟦guaranteed to work⟧.',
      'Our kettle is 100% ⟦guaranteed to change your mornings⟧.',
      'This clause is not guaranteed to change your rights.',
      '⟦Everyone is approved⟧, even with bad credit.',
      'Try ⟦our proven formula for winning⟧ at chess.',
      'With us ⟦you will definitely pass⟧ the exam.',
      '30-day money-back guarantee: return the item unused for a full refund.',
      'Two-year manufacturer’s guarantee on parts and labour.',
      'Past performance does not guarantee future results.',
      'Nobody can guarantee first place on a search page.',
      'Be wary of anyone who promises guaranteed returns.',
      'The right to a fair trial is guaranteed by law.',
      'Satisfaction guaranteed, or we collect the sofa for free.',
      'In our 2025 cohort 41 of 60 students passed; results vary.',
      'You may lose some or all of the money you invest.',
      'Nurses here earn $4,000 a month on average.',
      'He lost 10 kg in two months after the operation.',
      'Delivery within two days is guaranteed, or the shipping is free.',
      'The regulator warned about “guaranteed profits” in trading ads.',
      '⟦We promise your son will top the class⟧.', '⟦Everyone who takes the course gets hired⟧.', '⟦Clients will come flooding in⟧.', 'Everyone who takes the course gets a notebook.', 'We promise to answer within a day.',
      'No losses were reported after the storm.',
      'This glue is guaranteed to work down to minus ten degrees.',
      'Sales start in May, orders begin in June.',
      'Nobody is turned away.',
      '⟦Your toddler will talk within three weeks⟧.', 'Your parcel will arrive within three days.',
    ],
    ar: [
      '⟦ستسترد ثمن المدفأة في سنة مهما كان استهلاكك⟧.', 'ستستلم المدفأة مهما كان الطقس.',
      'هتتعلم العزف في شهر، ده ⟦أمر مفروغ منه⟧.', 'موعد الدرس الأحد.',
      '⟦تتوظف بعد الشهادة مباشرة⟧.',
      '⟦ثمنه يرجع لجيبك خلال شهرين⟧.', '⟦لن تخرج من الدورة إلا ومعك شهادة دولية⟧.',
      '⟦فلوسك هتتضاعف قبل العيد⟧.', 'فلوسك تتضاعف أو تضيع.', 'شقتك تدر ⟦إيجارًا ثابتًا مهما تغيرت أحوال العقار⟧.',
      '⟦عائد 9% سنويًا في كل الظروف⟧ من أول شهر.', '⟦أرباح لا تتأثر بحركة السوق⟧', 'مع برنامجنا ⟦رح يصير دخلك ألف دولار بالشهر⟧.', '⟦بتنزلي ستة كيلو بشهر من غير رجيم⟧', '⟦تلقين وظيفة خلال شهرين⟧ من التخرج.', '⟦سيتقن ابنك القراءة قبل نهاية الصيف مهما كان مستواه⟧.', 'بلغ عائد الصندوق 6% في 2025، وقد ينقص أو يزيد.', 'سعر الحصة 90 ريالًا مهما كان مستوى الطالب.', 'تتعلم في الدورة كيف تحسب دخلك وتكاليفك.',
      'الموافقة ليست مؤكدة، ويرد عليك موظف خلال يومي عمل.', 'من قال لك إن التأشيرة مضمونة فاحذر منه.',
      'سجّل اليوم ⟦وستنجح حتمًا⟧ في اختبار القيادة.',
      'مع توصياتنا ⟦لن تخسر أبدًا⟧.',
      'لا تستطيع أي وكالة أن تضمن لك نتيجة الإعلان.', 'لا يستطيع أي محامٍ أن يضمن لك نتيجة الدعوى.',
      '⟦ستتحدثين الفرنسية بطلاقة خلال شهر⟧',
      'ستتحدثين الفرنسية في الدرس منذ اليوم الأول.',
      '⟦مبيعاتك هتتضاعف في أسبوعين⟧',

      '---\nproduct-category: استثمار\n---\n\nيشتري الصندوق مستودعات وحقق ⟦عائدًا بلغ 9%⟧ في 2025.',
      '---\nproduct-category: finance\n---\n\nحقق الصندوق عائدًا بلغ 9% في 2025، وقد تخسر بعض أموالك أو كلها.',
      '⟦نتائج مضمونة⟧ من أول جلسة.',
      'استثمر معنا واحصل على ⟦أرباح مضمونة⟧.',
      '⟦نضمن لك المركز الأول⟧ على محركات البحث.',
      '⟦ضاعف دخلك خلال 30 يومًا⟧ مع دورتنا.',
      'مع هذه الطريقة ⟦لن تخسر أبدًا⟧.',
      '⟦اربح 5000 دولار أسبوعيًا من منزلك⟧.',
      '⟦اكسب المال وأنت نائم⟧ مع تطبيقنا.',
      '⟦اخسري 10 كيلو في أسبوعين⟧ مع شاي الأعشاب.',
      'تداول ⟦بدون أي مخاطرة⟧.',
      '⟦ضمان النجاح⟧ من أول محاولة.',
      'قدّم على المنحة اليوم، ⟦القبول مضمون⟧.',
      '⟦هتكسب 3000 جنيه شهريًا⟧ من الموبايل.',
      '⟦نتيجة أكيدة⟧ مع أول استخدام.',
      'خلطة الأعشاب ⟦مضمونة 100%⟧.',
      'معنا ⟦ستنجح حتمًا⟧ في الاختبار.',
      'ضمان استرداد المبلغ خلال 30 يومًا.',
      'ضمان المصنع سنتان على القطع واليد العاملة.',
      'الأداء السابق لا يضمن النتائج المستقبلية.',
      'لا أحد يستطيع أن يضمن لك المركز الأول في نتائج البحث.',
      'احذر من كل من يعدك بأرباح مضمونة.',
      'قد تخسر بعض المال الذي تستثمره أو كله.',
      'نجح 41 من 60 متدربًا في دفعة 2025، وتختلف النتائج.',
      'اقرأ مضمون الرسالة قبل الرد.',
      'فاز الفريق بست مباريات دون خسارة في الدوري.',
      'يبلغ متوسط راتب الممرض 6000 ريال شهريًا.',
      'الضمان الاجتماعي يغطي هذه الفئة.',
      'حذّرت الهيئة من إعلانات «الأرباح المضمونة».',
      '⟦نعدك أن ابنك يطلع الأول⟧.', '⟦كل من يسجل معنا يتوظف⟧.', '⟦العملاء ينهالون عليك⟧.', 'كل من يسجل معنا يستلم دفترًا.', 'نعدك بالرد خلال يوم.',
      'لن تخسر مكانك إن تأخرت عشر دقائق.',
      '⟦ابنك يحفظ الجدول في أسبوع⟧.', 'تصل الشحنة في أسبوع.',
      '⟦أرباح شهرية مضمونة⟧', 'الشهادة ⟦من أول محاولة مضمونة⟧.',
    ],
  },
};
