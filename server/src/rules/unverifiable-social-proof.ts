import type { Rule } from '../engine/rule';
import { socialProofAr } from './unverifiable-social-proof.ar';
import { socialProofEn } from './unverifiable-social-proof.en';
import { inventedCounters, liveCounters } from './checks/liveCounter';

export const unverifiableSocialProof: Rule = {
  id: 'unverifiable-social-proof',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Crowd or activity that cannot be checked', ar: 'حشد أو نشاط لا يمكن التحقق منه' },
  why: {
    en: 'People do what they believe others do. A crowd without a source, or a purchase that nobody can trace, makes them copy something that may never have happened.',
    ar: 'يميل الناس إلى ما يظنون أن غيرهم يفعله. والحشد بلا مصدر، أو عملية شراء لا أثر لها، تجعلهم يقلدون ما قد لا يكون حدث أصلًا.',
  },
  instead: {
    en: 'Give the number, the date and where it comes from, or quote a verified customer by name.',
    ar: 'اذكر العدد وتاريخه ومصدره، أو انقل رأي عميل موثّق باسمه.',
  },
  message: {
    en: '“{text}” asks readers to follow a crowd they cannot see. Give the number with its date and source, or leave the crowd out.',
    ar: '«{text}» تدعو القارئ إلى اتباع حشد لا يراه. اذكر العدد مع تاريخه ومصدره، أو احذف العبارة.',
  },
  references: ['us-465-8', 'in-dp-1', 'uk-dmcc-sch20'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Figures your team can prove, as they are written: “over 40,000 members”.', ar: 'أرقام يستطيع فريقك إثباتها، كما تُكتب: «أكثر من 40 ألف عضو».' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'source', 'live'], soften: ['date'] },
  except: {
    en: ['^ (nobody|no one) complained $', 'order {..1} (dispatched|shipped|delivered|packed) {..4}', 'half (returned|refunded|back|paid back) if {..2}', '(everybody|everyone) has enough {..2}', 'you {..1} (booked|bought|ordered|visited|viewed|watched|saved) <count> times', '(need|needs|want|seek|seeking|hiring|looking for) {..1} (one|two|three|four|five|six) (people|person) who {..3}', '(term|year|grade|class|phase) {number} (families|parents|students|pupils)', 'in {number} (kg|kilo~|g|gram~|lb~|litre~|ml|oz|cm|mm|inch~|page~) {any}', 'have it by {number}', 'never mind what {..4}', 'half the {...8} other half', 'most popular (time|day|hour)', 'most people choose (a|their) (name|date|initials|number) {..2}', 'added <count> {..1} (people|drivers|colleagues) to (the|our)', 'our most {any} {any} ((last|this) (year|month|week|season|summer|winter)|in {number}) (was|were|is)', 'saved {number} (litres|liters|kilos|tonnes|kwh|trees|bottles|bags|gallons|pounds|dollars)', '(meant|means|mean) that (somebody|someone) {..3}', '(talking|talks) about the (neighbour~|neighbor~|weather|match|election|storm|strike|scandal|heat|war)', '(people|person|callers|customers|patients|guests|visitors|chats) {..3} (before|ahead of|in front of) you', '(half|all|most) of the {..2} (is|are) (closed|invited|open|flooded|without|reserved) {..2}',
      'only (one|kid|child|girl|boy) {..2} (class|school|playground|block|team)', 'thousands registered so far', '(is|are) already (asleep|closed|open|dark|full|home|gone|awake|there|here)',
      '(booked|bought|ordered|reserved|purchased) (by|before|on|until) ({date}|{number}|<weekday>|<month>|noon|midnight|midday)',
      '(most popular|bestselling|best selling|best seller) {..4} (in|of|since|from) {..2} ({date}|<month>|last month|winter|summer|spring|autumn) {...5} {number}', '(what|which) {..2} {number} {..1} <folk> (want|wanted|need|needed|look for|looked for|like|liked|love|use|used|prefer)', '(asked|surveyed|interviewed|invited|polled) {..2} {number} (people|customers|buyers|readers|riders|users|members|guests|patients|clients) who',
      'by (leading|top) {..1} <adviser>',
      
      '(readers|people|borrowers|members) in the queue', 'next of {..3} in the queue',
      "what's in {...3}",
    ],
    ar: ['(عربتك|سلتك|حقيبتك|حسابك) {number}', '(الأكثر مبيعا|الأكثر مشاهدة|الأكثر شيوعا) {...1} (الأحدث|السعر|الأقل|الأعلى|الأقدم)', '{number} {..1} من أصل {number}', 'زمان ما شفنا~', 'سواسية', 'من (سابقه|سابقته|سابقتها)', 'كلهم {..1} (عندهم|معهم|لديهم|حاصلين|مدربين|مؤهلين) {..2}', '(زيارة|تزور~|نزور) {..2} (مزارع|بيوت|مواقع|مشاريع) {..4}', '^ (علاش|ليش|ليه|لماذا|لشو) {..1} (الناس|زبايننا|العملاء)', 'من {number} [{any}] (ل|إلى|حتى) {number}', 'انضم إلينا حديثا', 'اشتريه', 'لسنا أكثر {any}', 'شغلكم', '(عند|لدى) موظفي', 'كلهم (مدربين|مدربون)', '{..2} بما مجموعه', 'وحده من', 'يمكن حجزه', 'بيسألوا {..1} عن مواعيد', 'طلب موثق', 'لمجرد أن {..1}', '(مو|ليس) كل الناس', 'مرضى الكلى', 'مطلوب من (طالب|طلاب|الموظف)', 'من (أخواتي|إخواني)', 'واحد من بعد', '<count> (لاعب|لاعبين|أطفال|أشخاص) من (عمر|سن)', 'كشري', '(لو|إذا|إن|متى) (طلبت|حجزت|سجلت|اشتركت|اشتريت) {..4}', '(نص|نصف) (<currency>|ساعة|كيلو|سعر) {..4}', '(المشاهير|المؤثرين) {..4} (لازم|يجب|ملزمون) {..2}', 'متابعة (التصفح|القراءة)', 'الأكثر مبيعا {..3} ({number}|{..1} <month>)', '(الطلب|الحجز) {..3}', 'وقت~ {..1} دقيقة', '{number} مرات في (اليوم|الأسبوع|الشهر|السنة)', 'كلهم من غير {..1}', '(حجز|طلب|بيع|تباع|يباع|يشترى) {..2} {number} <currency> {..1}', 'واحد من كل {..5} (لم|ما) {..2}', '(أدين|أدانت|غرم|غرمت|حكم|حكمت) {...8} (تقييمات|مراجعات|متابعين)', '(أول|كل|أي|على) طلب (فوق|أكثر من|يتجاوز|بقيمة) {number}', 'الحجز (بالساعة|لليلة|لليوم|للساعة|للشخص) {number} {..1}', '(لا|ما|لن) (نعرض|نظهر|نكتب|نذكر|نخبر) {..6}', '(يتحدث|يتكلم|يحكي) عن (الجار|جارنا|الطقس|المباراة|الانتخابات|العاصفة|الإضراب|الحرب) {..1}', '(السنة|العام|الموسم|المرة|الدورة) {..2} (سجل|عدينا|أحصينا|عددنا|حضر|زارنا) {..3} {number} {..1}', 'الطلب {number}', '(انحجز|انباع|اتحجز|بعنا|انحجزت|بيع) (منهم|منه) {..4} (حتى|لين) {..2}', '(رسالة|إشعار) {..1} إن {..8}', 'طلب {number} (منهم|منهن) {..4}', '(استلمنا|رقم|إيصال|بخصوص|شحنا|وصل|عن|سلمنا) {..1} طلب {number} {..2}', '(طلب|حجز|تسجيل) حتى', 'جرب {..2} {number} (أيام|يوم|أسبوع|أسابيع|أشهر|شهر)',
      
      '(الوحيد|آخر واحد~) {..1} (الفصل|الصف|المدرسة|الحارة|فصلك|صفك|مدرستك)', 'حديث الناس عن', '(طلب|شاهد|جرب|حجز|اشترى) {number} (تلميذا|تلاميذ|طالبا|طلاب|راكبا|موظفا|طفلا|أطفال|نزيلا|ضيفا) {..1}', '(حجز|بيع|نفد|اتحجز|انحجز) منها {number} {..1}', '(أقل|أدنى|أصغر) (طلب|حجز) {..1} ({money}|{number})', '(طلب|حجز) <count> (<timeunit>|ليال)', 'سبقك {..3} (الدور|الطابور|القائمة)', '(<healer>|خبراء|مختصين) {..1} كلهم {..4}', '(طلبك|حجزك|اشتراكك|تسجيلك) {..4}', '(كثير|بعض|عدد) من {any} (يسأل|تسأل) {..1} (عن|هل|كيف|متى|لماذا|إن|لو)', '(اشترينا|طلبنا|حجزنا|جربنا|شاهدنا) {..3} {number}', '(للاستفسار|للتواصل|لطلب|لحجز|هاتف|واتساب) {..2} {number}', '(طلب|حجزك|شحنتك|فاتورتك) رقم {number}', '(كل|أي) طلب',
      '(إذا|عندما|حين|لو|متى) {..3} (شخص|عميل|أحد)',
      '(اشترى|اشتراه|طلب|حجز|جرب|شاهد) (من|في|سنة|منذ|عام) {number}', 'كل (بيت|واحد|حي) عنده (حق|رأي|ذوق|طريقة|قصة|عادة)',
      '(طلب|حجز) {number} $', 'قبل الساعة',
      '(طلب|حجز) <month> {number}',
      '(اشترى|اشترت) يوم {date}'],
  },
  phrases: { en: socialProofEn, ar: socialProofAr },
  check: (draft, context) => [...liveCounters(context, draft, 'crowdCounter'), ...inventedCounters(draft, 'crowdCounter')],
  examples: {
    en: [
      '⟦Pretty much every rider on the island ends up with our bell⟧.', 'Every bike in the race has a number.',
      '⟦Hardly a baker in the valley who uses anything else⟧.', 'Hardly a bus runs here on Sundays.',
      '⟦Savvy owners choose our kennels⟧.', '⟦TikTok made me buy⟧ it.',
      '⟦Every office in town has switched to our coffee⟧.', '⟦Everyone and his brother wants one⟧.', '⟦Couples all over Oman are falling in love with our tents⟧.',
      'The studio has ⟦helped over 9,000 families⟧ sleep better.', 'We have ⟦taught more than 3,000 learners⟧ to drive.',
      '“Climate neutral” usually meant that somebody bought certificates.',
      'Everybody’s talking about the neighbour.',
      'There are three people in the queue before you, about six minutes.',
      '⟦The whole street has gone mad for our rolls⟧.', '⟦Do what 12,000 careful drivers did⟧.', 'Half of the road is closed for repairs.',
      'For sailings to 12 December 2026, booked by 28 November.',
      'Our most popular soup in November was lentil: 312 bowls.',
      '⟦Worn by a staggering number of⟧ runners.',

      '⟦{{ viewers }} people are viewing this⟧', { text: 'Cups. <span class="viewer-count" ⟦data-min="12"⟧ data-max="45"></span> people', format: 'html' }, 'The tea ⟦that thousands of students have tried⟧', 'Our scarves ⟦sell like hot cakes⟧ before Eid.', 'Our app ⟦is trusted by thousands of shops⟧.', '⟦Everybody’s doing it⟧, so why aren’t you?',
      '⟦12 sold in last 24 hours⟧', '{{ viewers }} people viewed this today (source: our analytics, updated hourly)', '⟦Join thousands of happy customers⟧.', '⟦27 people are viewing this right now⟧', '⟦Someone in Amman just bought this⟧', '⟦Trusted by thousands of businesses⟧.', '⟦1,284 sold in the last 24 hours⟧', '⟦Everyone is talking about this lamp⟧.', '⟦64 people have this in their cart now⟧', '⟦Loved by over 1 million users⟧.', '⟦Millions of women trust us⟧.', '⟦Omar from Doha just ordered a desk 4 minutes ago⟧', '⟦Don’t be left behind⟧.', '⟦Viewed 312 times today⟧', 'Our lamps ⟦sell like hot cakes⟧.', '⟦The world’s favourite coffee⟧', '⟦Our most popular plan in Europe⟧',
      'In our March 2026 survey, 412 of 500 customers said they would buy again (method on page 4).', '1,032 verified buyers rated this product; read all reviews.', 'Join our team of 40 engineers in Amman.', 'When a customer orders a desk, we print the label.', 'Everyone is welcome at the open day.', 'Thousands of people fled the flood.', 'According to the census, 12,400 people live here.', 'The library holds millions of documents.', 'The museum bought the painting in 1962.', 'Two people are needed to lift the box.', 'If someone in your team leaves, remove their access.', 'Most people recover within a week.', 'What 300 subscribers want from a newsletter',
      '⟦Nobody shops anywhere else these days⟧.', '⟦They’ve all switched⟧, why not you?', 'Nobody else in the building has a key.',
      '⟦Two million families cook with us⟧.', '⟦The podcast everyone is talking about⟧', 'Two million people live in the city.',
      '⟦Trending in your city⟧', '⟦Members are raving about our soap⟧.', '⟦Customers are obsessed with this lamp⟧.', '⟦People like you buy the blue⟧ one.', '⟦Most shoppers add the care kit⟧.', '⟦See why so many families moved to Lumo⟧.', 'Most customers choose by size.',
    ],
    ar: [
      '⟦الحارة كلها صارت تطلب من عندنا⟧.', 'الحارة كلها صارت مرصوفة.',
      '⟦نص بيوت طنطا بقت نايمة على مخداتنا⟧.', '⟦٨٠ عائلة في حيّك سبقوك⟧.',
      '⟦نص القاهرة حجزت⟧.', '⟦كل شباب الحارة يحلقون عندنا⟧.', '⟦كل بيت في الحارة صار يطلب كعكنا⟧.',
      '⟦كل عرايس جدة اختاروا فساتيننا⟧.',
      '⟦14 واحد بيتفرجوا على الشاليه ده دلوقتي⟧', '⟦ما ضل حدا إلا وسجّل ولاده⟧.', 'لا نعرض لك كم شخصًا يتصفح الصفحة.',
      'الكل يتحدث عن المباراة.', 'السنة اللي راحت سجّل عند البوابة 73 زائر.',
      'ربّينا ستين، وانحجز منهم واحد وأربعين لحد اليوم.',
      '⟦نص الحارة صارت تشتري من عندنا⟧.', '⟦ما في بيت بالضيعة إلا وعنده من صابوننا⟧.', 'استلمنا الطلب 3051 صباح الأحد.',
      'أقل طلب 120 درهمًا.', 'التحديث لا يمس بياناتك، لكن الرجوع إلى 5.1 غير ممكن بعده.',
      'استلمنا طلبك يوم 24 نوفمبر 2026.',
      'كثير من زبائننا يسألون عن موعد الحصاد، وهذا جوابه.',
      'طلب 640 راكبًا في استبيان سبتمبر رحلات أبكر.',
      '⟦رفيق ملايين⟧ الطلاب',
      'نضيف الهدية إلى كل طلب.',
      'موعد التسليم في طلبك السابق.',

      'جمعنا 2,140 دينارًا واشترينا بها 310 كتب ورفوفًا.',
      '⟦{{ viewers }} شخصًا يشاهدون هذا المنتج⟧', '{{ viewers }} شخصًا يشاهدون هذا المنتج (المصدر: سجل الزيارات، محدّث كل ساعة)', '⟦كل جروبات الأمهات بتتكلم عنه⟧.', '⟦الكل يسويها⟧، وأنت متى؟', '⟦انضمي إلى 9 آلاف أم⟧.', 'عباياتنا صارت ⟦حديث الجميع⟧ في العيد.', '⟦انضم إلى آلاف العملاء السعداء⟧.', '⟦25 شخصًا يشاهدون هذا المنتج الآن⟧', '⟦اشتراه أحمد من الرياض قبل دقائق⟧.', '⟦يثق بنا آلاف العملاء⟧.', '⟦الأكثر مبيعًا في الوطن العربي⟧', '⟦الجميع يستخدمه⟧.', 'لونٌ صار ⟦حديث الجميع⟧.', '⟦لا تكوني آخر من يعلم⟧.', '⟦بيع منه 120 قطعة اليوم⟧', '⟦كل البنات يتكلمون عنه⟧.', '⟦أكثر من 50 ألف عميل سعيد⟧', '⟦عميل من جدة حجز الغرفة قبل ساعة⟧.', '⟦خيار الملايين⟧ حول العالم.',
      'أظهر استطلاع أجريناه في مارس 2026 على 500 عميل أن 412 منهم سيكررون الشراء.', 'انضم إلى فريقنا في عمّان.', 'تسبب الهجوم في نزوح آلاف العائلات.', 'الجميع مدعوون إلى اليوم المفتوح.', 'إذا طلب عميل فاتورة فأرسلها إليه.', 'حضر الورشة 25 شخصًا من القسم.', 'قيّم المنتج 1032 مشتريًا موثقًا، واقرأ المراجعات كلها.', 'يحتاج رفع الصندوق إلى شخصين.', 'تضم المكتبة آلاف الكتب.', 'طلبت الوزارة من الشركات تحديث بياناتها.', 'وفق التعداد يعيش هنا 12,400 شخص.', 'كنت في البيت بعدما اشتركت في الجمعية.', 'ترددت في الأمر كثيرًا حتى اشتركت.',
      'الناس كلها سواسية في الطابور.',
      '⟦ملايين السائقين يركنون معنا⟧.', '⟦الكتاب اللي الكل يقرؤه⟧', 'ملايين النجوم في السماء.',
      '⟦زبايننا يعودون إلينا دائمًا⟧', 'يعود العملاء إلى المحل بعد العيد.',
    ],
  },
};
