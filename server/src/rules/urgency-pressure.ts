import type { Rule } from '../engine/rule';
import { countdowns } from './countdown';
import { timers } from './timer';
import { urgencyAr } from './urgency-pressure.ar';
import { urgencyEn } from './urgency-pressure.en';

export const urgencyPressure: Rule = {
  id: 'urgency-pressure',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Urgency without a dated deadline', ar: 'استعجال بلا موعد محدد' },
  why: {
    en: 'Time pressure cuts the reader’s thinking short. Where the deadline is vague or invented, people buy what they would have left, and find the same offer there next week.',
    ar: 'ضغط الوقت يقطع على القارئ تفكيره. وحين يكون الموعد مبهمًا أو مختلقًا يشتري الناس ما كانوا سيتركونه، ثم يجدون العرض نفسه قائمًا في الأسبوع التالي.',
  },
  instead: {
    en: 'Say when the offer starts and ends, with date and time zone. If nothing ends, leave the pressure out.',
    ar: 'اذكر تاريخ بداية العرض ونهايته والمنطقة الزمنية. وإن لم يكن هناك ما ينتهي فاحذف الاستعجال.',
  },
  message: {
    en: '“{text}” presses readers to decide before they have thought, and no date backs it up. Say when the offer really ends, or leave the pressure out.',
    ar: '«{text}» تستعجل القارئ قبل أن يفكر، ولا تاريخ يسندها. اذكر متى ينتهي العرض فعلًا، أو احذف الاستعجال.',
  },
  references: ['eu-ucpd-a7', 'uk-dmcc-sch20', 'in-dp-1', 'oecd-2022'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example the name of an event: “Flash Friday”.', ar: 'عبارات يحق لفريقك استخدامها، مثل اسم فعالية: «جمعة التخفيضات».' },
    },
  },
  evidence: { silence: ['quotation', 'about'], soften: ['date'] },
  except: {
    en: ['(last|final) (week|night|month|year|day|time) (we|i|it|he|she|they|you|the)', '(birds|species|animals|trees|houses|mills|words) {..2} gone forever', 'gone soon after', 'ends in {number} (rounds|laps|sets|parts|acts|games)', 'before the timer (rings|goes|beeps) {...4} (oven|pot|lid|cake)', '(it|they) (goes|go) (out|in|off|to|by|with|on|into|home|straight) {..2}', '(people|they|readers|customers|nobody) {..4} (your|the|our) last chance {..3}', 'last chance comes', 'rush hour~', '(today|tonight|this week|this weekend|this month) only (the|a|our|line|room|part) {..1}', 
      '(hurry|rush|run) (to|towards|out of|past|down|through) {..6} (exit~|alarm~|hospital|doctor|assembly|shelter)', "(no need|needn't|needn’t|don't (need|have)|do not (need|have)|never (need|have)|without (needing|having)) [to] {..1} (decide|choose|order|book|buy|commit|act|answer|reply) {..1} (now|today|tonight|yet|right away|straight away|on the spot)", "(no need|needn't|don't (need|have)|do not (need|have)) [to] decide",
      '(we|they|i|he|she|who|shops|farms) [can|will|could|then|usually|often|have to|must|need to] (order|buy|book|purchase|act|pay|reserve|sign) {..4}',
      '(goes|go|rises|rise|increases|increase) [up] (only if|if|only when)',
      'within [a|one|the|{number}] (month~|year~)', 'within {number} (days|weeks) of', 'before (it|they) (goes|go) (out|in|into|to|on|through|up|down|home|over|any|further|live|back|bad|cold|stale)', '(over|under|aged) {number} only', '{number} (s|plus|and over|years and over) only', '(in|no|any|in no|such|terrible) [a|such a|great|particular] hurry', "(no|not|without|never|don't|do not|needn't|rather than|you don't have|why the|what's the) {..3} (hurry|rush)", 'hurry (home|back|sickness|past|through|along|across|out|away|up and wait|to (school|work|hospital|the hospital|help|catch|finish|judgment|judgement))', '(need|have|want|trying|tried|decided|begin|began|me|him|her|them|us|he|she|they|people) to hurry',
      '(stroke|symptom~|emergency|ambulance|hospital|doctor|medical|bleeding|overdose|allergic|paramedic~|poison~|seizure~|999|911|112|fire|evacuat~) {...8} (act fast|act quickly|act now|act immediately|right away|wait|delay|hesitate)', "(act fast|act quickly|act now|act immediately|don't (wait|delay|hesitate)) {...8} (stroke|symptom~|emergency|ambulance|hospital|doctor|medical|bleeding|999|911|112|medical help|help)", '(government~|lawmakers|leaders|ministers|congress|parliament|nations|countries|council|senate|world) {..4} act (now|fast|quickly)',
      '(have|has|had|having|with such|given) [a|very|only|so little|such] limited time', 'limited time (on|in) (earth|office|power)', '(limited|long|short) time (horizon|series|frame|slot|window~)', 'time-limited', "(don't|do not|never|won't|we no longer) (run|use|do|send|offer|hold|have|write|publish|believe in) {..3} (flash sale~|limited time|countdown~|last chance|hurry)", '(not|never|isn\'t|no) {..3} (flash sale~|limited time|last chance|one time offer|countdown~)', '(instead of|avoid|ban~|without|no) {..3} (limited time|flash sale~|countdown~|last chance|urgency)', 'last call (for papers|for proposals|optimisation|optimization|was|by)', 'last orders (at|are)',
      'hurry (is|was) (not|never|bad|no)', '(should|must|need|needn\'t) {..2} hurry', 'act (now|fast|quickly|immediately) if you (smell|see|notice|feel|suspect|hear)', '(minute~|second~|hour~|day~|week~) (left|remaining|to go) (on|in|of) (the|this|that|his|her|their|our|your) (clock|game|match|half|season|film|journey|exam|test|day|battery|charge|flight|drive|song|race|term|year)', 'act (now|fast|quickly|immediately) {...1} (said|says|urged|warned|told|wrote)', 'hesitate to', "(don't|do not) (wait for|wait on) {..4}", '(session|token|link|certificate|password|cookie|cache|key|lease) {..2} (expires|expire|expiring|ends)', '(security|verification|login|access|sms|this|the|confirmation) code (expires|will expire|is valid)', '(trial|free trial) (ends|expires) (in|on|after)', 'final (hours|days|minutes|day|hour|minute) (of|in) (the|his|her|their|a|world|campaign~|war|season) (match|game|war|campaign|life|race|session|film|show|election|half)',
      '(prices|price|rates) (go|goes|going) up (in|by|as|with|when|because|and down|to|for)', 'sale (ended|closed)', 'close (of|to)', '(for sale|on sale) {..3} (ends|end)', 'limited (liability|company|edition|warranty|access to)', '(last|final) (day|days|hours|minutes|week) (at|of) (school|work|class|summer|term|the month|the year)', 'end today with', 'once in a lifetime (trip|experience|event)',
    ],
    ar: ['لا يفوتك (القطار|الباص|الطائرة|الحافلة)', 'لا تنتظر (جوابا|ردا|الباص|الحافلة)', '(سلتك|طلبك|حجزك|مقعدك) محفوظ~ {..3} ثم {..2}', '(في|خلال) اخر {number} {..1}', '(اليوم|الليلة|هذا الأسبوع|هالأسبوع) (فقط|بس) (مدخل|باب|حوض|قاعة|مسبح|عيادة|مكتب|حافلة|خط|مصعد)', '(فقط|بس) اليوم (لا|ما|مش)', 'باب {..1} يغلق {..1} (تلقائيا|لوحده)', '(مواعيد|مهل|جرعة|جرعات|تطعيمات|لقاحات|خطوات|فحوص|فحوصات) (لا|ما) تفوت~', 'آخر يوم (عمل|دوام)', 'اليوم فقط (عرفت|فهمت|اكتشفت|أدركت|علمت|عرفنا|فهمنا)', 'سجل (الائتماني|التجاري|الطبي|المدني|العقاري|الصحي)', 
      '(دون|لا داعي|بلا|لا حاجة) (استعجال|عجلة|تسرع)', 'في عجلة', 'على عجل', '(طبيب|طبيبتك|إسعاف|مستشفى|طوارئ|أعراض|نزيف|جلطة|مراجعة|استشارة|ألم) {..8} (فورا|حالا|تنتظر|تتردد|تتأخر|تؤجل|قبل فوات الأوان|بسرعة)', 'لا (تتردد|تترددوا|تنتظر|تتأخري|تؤجلي) {..4} (طبيب|طبيبتك|مراجعة|استشارة|تواصل|سؤال|اتصال|استفسار|إسعاف|طوارئ|المساعدة)',
      '(المباراة|الشوط|اللقاء|الدوري|الهدف|الهلال|النصر|الأهلي|المنتخب) {..6} الأخير', '(لم|ما|لن) {..3} (المباراة|الشوط|اللقاء|الحرب|الرحلة|الحصة|الدرس|الامتحان|الفيلم|العام|السنة|الموسم|عمره|حياته) {..2} <timeunit>', '(الدقائق|اللحظات|الساعات|الأيام) الأخيرة (من|في|قبل) {..2} (المباراة|الشوط|اللقاء|عمر|حياة|الحرب|المعركة|الحملة)', 'محدود (المسؤولية|التأثير|الدخل)', 'فترة (قصيرة|محدودة) (من|بعد|قبل)', '(بعد|قبل|منذ|خلال|في) فترة (قصيرة|محدودة|وجيزة)', 'بفترة قصيرة', 'ليس عرض {..2}',
    ],
  },
  phrases: { en: urgencyEn, ar: urgencyAr },
  check: (draft) => [...countdowns(draft), ...timers(draft)],
  examples: {
    en: [
      'There is no need to decide now.',
      'The fee goes up only if a title deed is missing.',
      'Should I hurry? Take the time you need for a second visit.',
      'Act now if you smell gas: leave the house.', 'Hurry is bad for bread.',
      'If you buy the bottle within a month, the price of the sample comes off.',
      { text: '<p>Spring sale</p><div class="countdown" ⟦data-minutes="15"⟧></div>', format: 'html' },
      { text: '<Countdown ⟦minutes={10}⟧ />', format: 'mdx' },
      { text: '<div data-countdown="2026-12-01T18:00+03:00">Sale</div>', format: 'html' },
      { text: '<Countdown until={sale.endsAt} />', format: 'mdx' },
      { text: '<div class="kitchen-timer" data-minutes="12">Boil the eggs for 12 minutes.</div>', format: 'html' },
      '⟦Hurry⟧! The shop is open.', '⟦Act now⟧ for 20% off.', 'The summer ⟦offer ends soon⟧.', 'Free delivery ⟦for a limited time only⟧.', '⟦This is your last chance to⟧ save.', '⟦Order now before it’s too late⟧.',
      'Take 15% off ⟦today only⟧.', '⟦Don’t miss out on⟧ our spring menu.', '⟦Your basket is reserved for 10 minutes⟧.', '⟦Tomorrow this page goes back to full price⟧.', '⟦The clock is ticking⟧: choose your plan.', '⟦Registration closes tonight⟧. Bring a friend.',
      'It is ⟦a limited-time offer⟧ on every mattress.', '⟦ENDS IN 04:12:09⟧ - free returns', 'This bundle is yours ⟦if you order within the next 20 minutes⟧.', '⟦02 days : 04 hours : 13 mins : 28 secs⟧',
      'The registration closes on 30 November 2026 at 17:00 GMT.', 'Seek medical help right away if symptoms get worse.', 'Take your time: nobody should buy in a hurry.', 'The early-bird price of $99 applies until 15 January 2027; after that the ticket costs $129.', 'Don’t hesitate to write to us with questions.',
      'The session token expires in 30 minutes.', 'In a stroke, act fast: every minute counts.', 'Quick start: install the package and open a file.', 'The talk starts at 10:00 and ends at 11:30.', 'Regulators call “hurry, last chance!” a manipulative practice.', 'Updated within the last hour of trading.', 'We don’t run flash sales, so there is no need to rush.', 'Proof the dough for 45 minutes, then bake for 30.',
      '⟦By morning our fares are history⟧.', '⟦The longer you wait, the more the price climbs⟧.', 'Please hurry to the nearest shelter if the siren sounds.',
      'We can order the rest within a week.',
      'Will the price go up? Not during your term.',
      'Order before 2 pm and it goes out the same day.',
      '⟦Wake up to full prices tomorrow⟧.',
      'Dear members, ⟦book your place today before it’s gone⟧.', 'Our winter ⟦sale ends tomorrow⟧, free delivery included.', '⟦Last chance to get⟧ the autumn box with free postage.', 'The bundle ⟦won’t be here when you come back⟧.',
    ],
    ar: [
      'مواعيد لا تفوّتها: الدعوى لا تُسمع بعد اثني عشر شهرًا من انتهاء العقد.',
      'آخر يوم للعمل قبل الإجازة 20 ديسمبر.',
      'اليوم فقط عرفت كيف يُعصر الزيتون.',
      'نخصم ثمن العينة إن اشتريت القنينة خلال شهر.',
      { text: '<div id="deal-timer" ⟦data-duration="900"⟧></div><p>عروض الربيع</p>', format: 'html' },
      { text: '<div data-countdown="2026-12-01"></div><p>ينتهي العرض يوم 1 ديسمبر 2026.</p>', format: 'html' },
      '⟦سارع بالشراء اليوم⟧.', '⟦العرض ينتهي قريبًا⟧.', 'خصم ٢٠٪ ⟦لفترة محدودة فقط⟧.', '⟦لا تفوّت الفرصة⟧.', '⟦احجزي مقعدك قبل أن يسبقك غيرك⟧.', 'التوصيل مجاني ⟦اليوم فقط⟧.', '⟦فرصتك الأخيرة للتسجيل⟧ معنا.', '⟦الحقي العرض⟧ يا بنات.', '⟦بكرة كل شي يرجع على سعره⟧.', '⟦لم يتبقَّ سوى ساعات⟧.',
      '⟦سلتك محجوزة لمدة 10 دقائق⟧.', '⟦وش تنتظر⟧؟ العبايات وصلت.', '⟦سارعي قبل فوات الأوان⟧! الأكواب من غنت.', '⟦بدأ العدّ التنازلي⟧.', '⟦اطلبها الحين قبل لا يخلص العرض⟧.',
      'يُغلق باب التسجيل يوم 30 نوفمبر 2026 الساعة الخامسة مساءً.', 'صلاحية القسيمة ستة أشهر من تاريخ الإصدار.', 'لا تتردد في التواصل معنا إن كان لديك سؤال.', 'خذ وقتك في الاختيار، فلا داعي للعجلة.', 'سجّل المنتخب هدفين في الدقائق الأخيرة من المباراة.', 'تعود الخصوبة بعد التوقف عن الدواء بفترة قصيرة.', 'سارعت الوزارة إلى توضيح القرار.', 'راجع الطبيب فورًا إذا ارتفعت الحرارة.', 'هذه الطابعة أسرع من سابقتها.', 'شركة ذات مسؤولية محدودة.', 'عبارة مثل «سارع قبل فوات الأوان» تستعجل القارئ.', 'يبدأ الدرس الساعة 10:00 وينتهي الساعة 11:30.',
      '⟦كلما تأخرت زاد السعر عليك⟧.', '⟦دقيقة تردد تضيع عليك الصفقة⟧.', 'كلما تأخر القطار بقي الركاب في القاعة.',
      'خصم 20٪ على الشاي ⟦لمدة يومين فقط⟧ في كل فروعنا.', 'سلتك ⟦تنتهي صلاحيتها قريبًا⟧.', '⟦آخر فرصة للحصول⟧ على علبة التمر مع توصيل مجاني.',
      '⟦الأسعار راجعة لأصلها بكرة⟧.', 'الأسعار مكتوبة على الباب.',
    ],
  },
};
