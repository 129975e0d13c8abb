import type { Draft } from '../engine/draft/draft';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { answered } from './answered';

const onlineText = { en: 'To leave, cancel online at any time at {address}', ar: 'للإلغاء إلكترونيًا في أي وقت: {الرابط}' };

/** “Want out? Ring us first.” */
function longWayOut(draft: Draft, context: CheckContext): Report[] {
  return answered(draft, context, 'leavingAsked', 'longWay', 'wayOnline').map(({ start, end, language }) => ({
    start, end, language,
    fixes: [{ title: { en: 'Offer a way online', ar: 'اعرض الإلغاء إلكترونيًا' }, edits: [{ start, end, text: onlineText[language] }] }],
  }));
}

export const obstructedCancellation: Rule = {
  id: 'obstructed-cancellation',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Leaving is harder than joining', ar: 'الخروج أصعب من الدخول' },
  why: {
    en: 'Who joined with a click must now phone, write or travel to leave. People stay and pay for what they no longer want.',
    ar: 'من اشترك بنقرة عليه الآن أن يتصل أو يكتب أو يحضر ليخرج، فيبقى الناس ويدفعون ثمن ما لم يعودوا يريدونه.',
  },
  instead: {
    en: 'Let people cancel the way they joined: online, at any time, without giving reasons. Say where.',
    ar: 'اسمح بالإلغاء بالطريقة نفسها التي تم بها الاشتراك: إلكترونيًا، في أي وقت، ودون إبداء الأسباب، واذكر أين.',
  },
  message: {
    en: '“{text}” makes leaving harder than joining, so people pay for what they no longer want. A way to cancel online is missing: say where it is.',
    ar: '«{text}» تجعل الخروج أصعب من الدخول، فيدفع الناس ثمن ما لم يعودوا يريدونه. ينقص الإلغاء إلكترونيًا: اذكر أين يكون.',
  },
  references: ['us-rosca', 'ca-arl', 'uk-dmcc-subs', 'in-dp-5', 'eu-dsa-25'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use where another rule of law requires it.', ar: 'عبارات يحق لفريقك استخدامها حيث يوجبها نظام آخر.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'online'] },
  except: {
    en: ['(send|reply|text|txt) {..2} (stop|end|quit|unsubscribe)', '(if|when|unless) you (cannot|can\'t|can not|are unable to|aren\'t able to) {..1} (cancel|leave|unsubscribe) {..4}', '(call|contact|email|write to) {..4} (help|questions|support|advice|choosing|information)', '(event|flight~|concert|show|class|appointment~|lesson|visit|meeting|session|game|match) {..4} (cancelled|canceled|cancel)', '(appointment~|visit|booking for|lesson|class) {..6} (call|contact|phone|text)', 'cancel {..3} (appointment~|visit|lesson|class|meeting|job|build|request|timer|download)', '(how|where) to contact', 'no [{..1}] (cancellation|exit|leaving|termination) fee~', '(job|employment|employee~|landlord|tenancy|tenant~|position) {..6}', 'cancel free of charge', 'unsubscribe (link|button|option|header|instructions)', 'call (to|for) action'],
    ar: ['(أرسلوا|ارسل|ابعت|رد|ردي) {..2} (stop|قف|إيقاف|إلغاء|توقف)', '(موعد|مواعيد|زيارة|الحجز الطبي|درس|حصة|رحلة) {..6} (اتصال|اتصل|تواصل)', 'إلغاء {..3} (موعد|زيارتك|الرحلة|الحفل)', '(دون|لا توجد|لا) رسوم (إلغاء|خروج|إنهاء)', '(وظيفة|الموظف|المستأجر|عقد العمل) {..6}', 'إلغاء مجاني', '(متى|وقتما) شئت $'],
  },
  phrases: {
    en: [
      {
        match: [
          "(must|have to|need to|you'll need to) <trudge> {..5} before {..1} (closing|leaving|cancelling|canceling|quitting|ending|deleting|you (cancel|leave|close|quit)|<leaving>) {..2}",
          'it (takes|can take|may take) {..3} {number} (days|weeks|months) to (process|complete|cancel|close|delete|stop|handle|unsubscribe) {..3}',
          '<leaving> (is|are) (not|never|no longer|currently not|temporarily not) {..1} (available|possible|offered|supported|allowed|enabled)',
          'refund~ {..1} (are|is) {..1} (not|never) {..1} (available|given|offered|possible|granted|provided|made|issued) {..5}',
          '{..1} (team|manager|department|office|advisers|advisors|staff|we) {..1} (must|has to|have to|needs to|need to) {..1} (approve|review|confirm|agree to|authorise|authorize|sign off) {..2} (cancellation~|request~|refund~|closure~|withdrawal~) {..1}',
          '(<leaving>|(cancellation|refund)~|refund requests|opt-outs|withdrawals) {...6} <hurdle>',
          '(contract|contracts|subscription|subscriptions|membership|memberships|plan|plans|agreement) {..1} (end|ends|ending|stop|stops|finish|expire~|terminate~) {..1} (only|solely) {..1} (after|when|once|if|with|upon|by) {..6}',
          '(contract|contracts|subscription|subscriptions|membership|memberships|plan|plans|agreement) {..1} (end|ends|stop|stops|finish|terminate~) {..4} <hurdle>',
          '(we|our team|management|the club|the company) {..2} (may|can|might|reserve the right to|is free to) {..1} (decline|refuse|reject|deny|delay|ignore) {..1} (cancellation|cancellations|refund~|your (cancellation|request|refund)|requests to cancel|a cancellation) {..4}',
          '(leaving|cancelling|canceling|quitting|cancellation|going|downgrading) (is|are) (not|never) [{any}]',
          '(fee|fees|charge|penalty|{money}) {..2} to (get out|leave|exit|cancel|quit|break {..2}|end {..2}) {..2}',
          'no (downgrades|downgrade|cancellations|switching|early leavers|exits|pausing|transfers) {..1} (during|before|until|in|within|for|allowed) {..3}',
          '<leaving> {..3} (is|are) {..2} (handled|processed|dealt with|managed|reviewed|taken|accepted|arranged|considered|approved|granted|completed) {..1} (by|through|at|on|in|during|only|between|via|after|manually) {..4}',
          "(we|we'll|we will|our team|our office|please allow) {..2} (process|handle|action|complete|review|look into|consider|stop|honour|honor) {..1} (your|all|any|the|every|each) {..1} (cancellation|termination|closure|deletion|unsubscribe|opt-out|exit) {..1} (within|in|after|once|only|when|up to) {..4}",
          '(no|without|zero) [any] (early exit|early cancellation|early termination|way out|exit|opt-out|escape|get-out|break clause|backing out|turning back) {..4}',
          '(locked in|locked into|tied in|tied into|bound|committed|stuck|held) {..3} (for|until|till|to the end of|throughout) {..2} (<period>|end|term|contract|{number}) {..2}',
          '(forfeit|forfeits|lose|loses|give up|waive) {..5} (if|when|once|by|upon|on) {..2} (<leaving>|you (stop|leave|cancel|quit|exit)|stop your {..1}|leave|quit)',
          '<leaving> {..4} (requires|require|needs|need|takes|involves|means|calls for|must include|must come with) {..2} (copy|passport|id|identification|proof|signature|notary|notarised|notarized|letter|form|phone call|call|visit|approval|reason|explanation|photo|ticket|interview|fee|payment|manager|weeks|months|appointment)',
          '(post|mail|send|bring|fax|submit|upload|attach|hand|deliver|present|print|sign|fill in|fill out) {..6} to <leaving>',
          '<trudge> {..5} to (<leaving>|stop (the|your|these|this) {..2}|get out)',
          "to (<leaving>|stop (the|your|these|this) {..2}|get out) {...3} [you must|you'll need to|you have to|please|simply|just|first] <trudge> {..4}",
          'before (you|we) {..3} <leaving> {...2} <trudge> {..4}',
          '<leaving> within {..3} or {..4} (due|charged|payable|owed|billed|apply|applies)',
          '(or|otherwise) {..1} (the|you owe the|you pay the) (full|whole|entire|rest of the|remaining) {..2} (is|are|falls|becomes|will be) {..1} (due|payable|charged|owed|billed)',
          "(there is|there's) no (button|link|option|form|way|setting|page) {..2} (for|to) {..1} (<leaving>|leave|cancelling|quit|stop)",
          "(we|we'll|we will) (keep|continue|carry on|go on) {..1} (charging|billing|sending|debiting|shipping) {..3} (until|unless) {..2} (letter|call|phone|write|hear|receive|confirm|form|branch|speak|signed) {..3}",
          '(cancel|leave|quit|stop) {...8} {...8} {...5} by (calling|phoning|ringing|writing|faxing|visiting|contacting|emailing) {..4}',
          '(sleep on it|cooling|waiting|waiting period|pending|on hold|locked) {..3} {number} (days|weeks) before {..3} (<leaving>|cancel|close|deleted|closed)',
          '(memberships|membership|subscriptions|subscription|plans|plan|contracts|contract|accounts|account|policies|policy) {..1} can only be (cancelled|canceled|ended|closed|stopped|terminated|deleted) {..1} (at|in|by|through|via|on|during|with|after) {..3}',
          'you {..1} (can\'t|cannot|won\'t|will not) {..1} (get|have|receive|claim) {..1} (your money|a refund|any money|refunds|money) [back] {..1} (after|once|if|unless|under|for) {..4}',
          '(review|reviews|approve|approves|check|checks|confirm|confirms|examine) {..1} (every|each|all|any) (cancellation|cancellation request|refund request|refund|request to cancel)~',
          '(unsubscribing|cancelling|canceling|cancellation|cancellations|closing your account|deleting your account|account deletion|refunds) [requests] {..1} (takes|take|can take|may take) {..2} {number} (weeks|months|days to be {..1}|working days)',
          '(unsubscribing|deleting your account|account deletion) {..1} (takes|take|can take|may take) {..2} {number} days',
          '(allow|wait) {..2} {number} (days|weeks|months) {..3} (to|until we) (delete|close|cancel|remove|stop|unsubscribe) {..3}',
          '(charge|bill|owe|pay|invoice) {..2} (remaining|rest of|outstanding|full) {..3} (if|when|should) you (leave|cancel|quit|stop|end) {..2}',
          '(all|every) {..2} (sales|sale|purchases|orders|bookings) [are|is] [strictly] final {...1} (no|without|whatever|under no) {..2}',
          '<givenBack> {..3} (must|need to|needs to|has to|have to|can only|are only|is only) {..2} (posted|mailed|faxed|sent by post|in writing|in person|by phone|signed|by letter|at a branch|approved) {..4}',
          '(early termination|early cancellation|early exit|cancelling early|canceling early|leaving early|(ending|cancelling|canceling|leaving|terminating) {..3} early) {..2} (incurs|incur|costs|carries|attracts|triggers|means|results in) {..3} ({money}|fee|charge|penalty)',
          '(<leaving>|<cancel>) {..2} [only] (possible|allowed|permitted|available|accepted|effective) [only] {..1} after {..2} {number} (months|years|weeks|payments)',
          '(contract|membership|subscription|plan|account|policy|profile|agreement|line) (can\'t|cannot|can not|may not) be (cancelled|canceled|ended|terminated|closed|stopped|broken|left) {..1} (before|until|during|within|for the first) {..4}',
          '(deleting|closing|cancelling|canceling|removing|deactivating|ending) {..1} (your|the|an|a) (profile|account|membership|subscription|plan|contract) (isn\'t|is not|is currently|is no longer|is temporarily) {..1} (possible|available|supported|allowed|permitted|unavailable|an option) {..3}',
          '{number} (days\'|days|weeks|weeks\'|months|months\') notice {..3} (to|before|if you) {..1} (leave|leaving|cancel|cancelling|canceling|quit|close|end)',
          '<givenBack> {..3} (as|in|with|by|for|only) {..1} <shopMoney> only',
          '<givenBack> {..3} only {..2} (as|in|with) {..1} <shopMoney>',
          '(no way|no option|impossible|not possible|can\'t|cannot) {..1} (cancel|leave|quit|back out|get out) {..1} (until|before|for the first) {..4}',
          '(contact|call|email|write to|phone|ring|visit|message|chat with|speak to|talk to) {..4} to <leaving>',
          '(bring|take|show|present|carry) {..3} (branch|store|office|reception|counter|shop) {..2} to <leaving>',
          '(to|you can|you may|may|can|you must|must|please|you will need to|you have to|you need to) [only|also] <cancel> {...8} [by|via|through|please|you can|you must|you may|simply|just|you need to|you will need to|you have to|must be] <detour> {..5}', '<cancel> {...8} (by|via|through|please|you can|you must|you may|you need to|you will need to|you\'ll need to|you have to|only by|only|you should|must be|simply|customers must|members must) [only|either|first] <detour> {..4}', '^ [if|should] {...4} <cancel> {...6} <detour> {..4}', '^ to <cancel> {...6} <detour> {..4}', '<cancel> {...8} {...8} by (calling|phoning|emailing|contacting|writing to|telephone|phone) {..4}', "if you don't want {..3} (renewed|to renew|to continue) {...3} (contact|call|email|write) {..3}", '(contact|call|email|write to|phone) {..4} [customer service|support|us|team] to (cancel|terminate|stop|close your account|opt out|end your {..1})', "(you|you'll|customers|members) [can|may|will|must|have to|need to] only <cancel> {...6}", '<cancel> {..4} (only|solely|exclusively) (by|via|through|in|at|over) {..3}', '<cancel> (requires|is subject to|needs) {..8}', '(refunds|refund) [on|will|are] {..3} [only] be obtained by (calling|phone) {..2}', 'to obtain a refund {...4} <detour> {..3}', '(speak|talk) (to|with) {..3} (retention|specialist|agent|representative|advisor|adviser|team) (to|before|if|in order to) {..4} <cancel>',
        ],
        suggest: ['cancel online at any time at {address}'],
      },
      {
        match: ['(cancellation|early termination|exit|termination|early exit|closing|administrative) fee [of {..2}] {..2} (applies|apply|will|of {..2}|may|is|per)', '(charge|pay) {..5} (cancellation|termination|exit|administrative) fee {..4}', '{number} (days|months|weeks) [prior|advance|written] {..1} notice {..3} <cancel>', '<cancel> {...4} {number} (days|months|weeks|business days) [prior|advance|written] {..1} (notice|before|prior|in advance)', '(notice|cancel) {...6} (registered|certified) (mail|letter|post)', 'a (cancellation|early termination|exit|termination) fee [of {..2}] {..2} (applies|apply|will|of {..2}|may|is|per)', '(accounts|account|memberships|subscriptions|subscription|profile) (cannot|can not|can\'t|may not) be (deleted|cancelled|canceled|closed|terminated|removed)'],
        suggest: ['cancel online at any time, free of charge, at {address}'],
      },
      {
        match: [
          '(no|zero) (refunds|returns|refund|exchanges) {..4} (whatever|under any|for any|no matter|even if|ever|at all|regardless|once|after|period|full stop)',
          "(we|shop|store) (never|don't|do not|won't) {..1} (give|pay|hand|send|refund|return) {..2} (money|cash|payments|deposits|anything) {..1} [back]",
          '(exchange|exchanges|store credit|vouchers|credit) only {..1}',
          'refund~ {...2} (less|minus|after deducting|net of) (any|the|a|all|our) {..4}',
          '(all|every|these) {..1} (payments|fees|deposits|bookings|passes|tickets|vouchers|memberships) [is|are] {..2} (final|non-refundable|nonrefundable|not refundable|never refunded)',
          'no (refund|refunds|returns) (under any circumstances|whatsoever|for any reason|ever|at all|once|after|will be {..4})', '[there are] no refunds on {..3} (membership~|subscription~|plan~)', 'all sales are final (no {..3}|without {..2})', "(are you sure|before you (go|leave|cancel)|if you (cancel|leave)) {...3} (you'll|you will) lose {..4} (benefits|access|rewards|points|discounts|savings|perks|everything)", '(only|just) (visit|come to|in) {..2} branch {..4} <cancel>', '[you|customers|members] must visit {..3} (branch|store|office) to {..3}'],
        suggest: ['refunds within {number} days: {address}'],
      },
      {
        match: [
          '<leaving> {...5} (requires|require|needs|need|must be|has to be|have to be|is subject to|depends on) {..3} (call|approval|approved|manager|letter|signed|sales|in person|notice|form|appointment|interview|signature|post|phone|writing)', '(come|visit|drop by|stop by|go|appear|show up) {..4} (in person|branch|store|gym|office|reception|desk) {..2} to <leaving>', '(letter|fax|registered mail|certified mail|written request|written notice|in writing|by post|signed form|paper form) {..5} to <leaving>', 'to <leaving> {...4} (send|post|mail|fax|bring|sign|schedule)', '<leaving> {..3} [only] {..3} (processed|handled|accepted|possible|available|done) {..2} (by|through|via|over|at|in) {..2} (phone|post|mail|letter|branch|writing|fax|store|team|person)', '(cancel|leave|quit) {..5} or {..2} (locked in|tied in|bound|committed|stuck)', '(exit|leaving|early exit|cancellation|termination|closing|break) fee [of {money}]', '(fees|payments|amounts|deposits|dues|charges|subscriptions|purchases) {..3} (non-refundable|nonrefundable|not refundable|never refunded|not be refunded) {..2} (under all|under any|in any|in all|no matter|whatever|at all|ever|without exception)', '(not possible|impossible|no way|no option) to (delete|remove|close|cancel|leave|deactivate) {..2} (profile|account|membership|subscription|plan|data)', '(give|giving|with|requires|require) {..2} {number} (days|weeks|months) [written] notice {..2} (leaving|you leave|cancelling|canceling|cancel|quitting|ending)', '(explain|tell us|state|give|write) {..4} (why|reason~) {..3} (want to leave|leaving|want to cancel|cancelling|canceling|cancel|your cancellation)', '(only way|the only option) to <leaving>', '(phone|call|live chat|post|letter|visit~|fax) {..1} is the only way to <leaving>', 'if you (quit|leave|cancel|stop) {...2} you {..1} (forfeit|lose) {..4} (credit~|points|benefits|rewards|discount|progress|everything|perks|data|price)', 'refund~ {..4} (declined|refused|rejected|denied) {..2} [after {..1}] {...1} (no exceptions|always|without exception)',
        ],
        suggest: ['cancel online at any time at {address}'],
      },
      {
        // “Not in the app” is no way to do it in the app.
        evidence: { silence: ['quotation', 'about'] },
        match: [
          "(can't|cannot|can not|not possible to|unable to|no way to|isn't possible to) {..1} (cancel|leave|unsubscribe|close your account|delete your account|end your {..1}|stop your {..1}) {..2} from (the|your|our) (app|website|site|phone|account|settings|dashboard)",
          "(can't|cannot|can not|not possible to|unable to|no way to|may not|isn't possible to) {..1} (cancel|leave|unsubscribe|close your account|delete your account|end your {..1}|stop your {..1}) {..4} (online|in the app|on the (site|website)|on our (site|website)|by email|yourself|in settings)"],
        suggest: ['cancel online at any time at {address}'],
      },
    ],
    ar: [
      {
        match: [
          '(<leaving>|خروج|مغادرة) {..1} (مبكر|مبكرا|بدري) {..2} (غرامة|رسوم|جزاء|مبلغ|عقوبة) {..3}',
          '(زيارة|مراجعة|التوجه إلى|توجه إلى|اذهب إلى) {..2} (فرع|مكتب|مقر|مركز) {..2} (<leaving>|إلغاء|إغلاق|إيقاف|حذف)',
          '(يجب|لازم|لا بد|يلزم|يشترط) {..1} (يوافق|توافق|تصادق|يصادق|يراجع|تراجع|يعتمد|تعتمد|موافقة) {..5} (إلغاء|استرداد|استرجاع|إنهاء|انسحاب|إغلاق) {..1}',
          '<leaving> {...5} <hurdle>',
          '(ما|لا|لن|مش) (تنتهي|ينتهى|يتوقف|تتوقف|يلغى|تلغى|ينحل|يتقفل|تتقفل|ينفسخ|يسقط) {..2} (<bond>|التزامك|اشتراكك|عقدك) {..2} (إلا|غير) {..4}',
          '(<bond>|التزامك) (ينتهي|تنتهي|يتوقف|تتوقف|يلغى|تلغى) {..2} <hurdle>',
          '(ينتهي|تنتهي|يتوقف|تتوقف|يلغى|تلغى) {..1} <bond> {..2} <hurdle>',
          '(ما|لا|مش|مو|لن) (تقدر|تقدرين|يمكن|هتقدر|ينفع|يسمح) {..1} (<stops>|الإلغاء|الخروج|تنزل الباقة|تغير الباقة|بتخفيض الباقة|بالانسحاب) {..2} $',
          '(لا|ما) (يسمح|تسمح|نسمح|يجوز) {..1} (تخفيض|تنزيل|إلغاء|نقل|تجميد|انسحاب|خروج|تغيير) {..4} (طوال|خلال|قبل|أثناء|حتى|إلا) {..2}',
          '(رسوم|رسم|غرامة|مبلغ) (خروج|مغادرة|انسحاب|إنهاء|فسخ|إلغاء|كسر) {..3} ({money}|{number}) {..1}',
          '(لنا|لدينا|نملك|للإدارة|للشركة|نحتفظ ب) {..1} (حق|حرية) {..1} (رفض|تأجيل|تأخير|عدم قبول) {..1} (إلغاء|طلب|الانسحاب|استرداد) {..3}',
          'قبل (ما|أن|لا) (نلغي|نلغيلك|نوقف|نقفل|نوقفلك|نحذف|ننهي) {...4} <trudge> {..4}',
          '<leaving> {..4} (<trudge>|قسم|موظف|مدير|إدارة|فرع|خطاب|توقيع|موافقة|ورقي|خطيا|شخصيا|حضوريا) {..3} (أول|قبل|فقط|بس|حصرا|لا غير)',
          '(لازم|يجب|يلزم|ضروري|عليك|يشترط|يتوجب|فضلا|نرجو|يرجى|الرجاء) {..1} (<trudge>|<detour>) {..4} (<leaving>|<stops>)',
          '(علشان|عشان|كي|حتى|إذا|لو|لما|إن) {..1} (<leaving>|<stops> {..1} (<bond>|خط|رسائل|رقم|خصم|سحب)) {...3} <trudge> {..5}',
          '(لإيقاف|لإلغاء|لإنهاء <bond>|لإغلاق|لحذف|للانسحاب|لفسخ|لفصل|لوقف|للخروج) {...3} <trudge> {..4}',
          '(يستغرق|تستغرق|ياخد|يأخذ|يحتاج|تحتاج|يتطلب|تتطلب) {..1} <leaving> {..3} <timeunit>',
          '<leaving> {..2} (يستغرق|تستغرق|ياخد|يأخذ|يحتاج|تحتاج|خلال|بعد|في غضون|على) {..2} (أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|شهور|تسعين|ستين|{number} يوم|{number} يوما) {..2}',
          '<leaving> {..1} (تراجع|يراجع|تدرس|يدرس|تعالج|يعالج|تعرض|يعرض|تحول|يحول|ينظر|يبت|تخضع|يخضع|مرهون|مشروط|بموافقة|متوقف) {..5}',
          '(ما|لا|لن|مش|ليس|غير) {..1} (يحق|مسموح|يسمح|يمكن|تقدر|ينفع|يجوز|في|ممكن|مجال) {..1} (لك|لكم|ل) {..1} (خروج|إلغاء|انسحاب|فسخ|إنهاء|إيقاف|تراجع|<stops>) {..3} (قبل|خلال|إلا|طوال|حتى|أثناء|بعد) {..3}',
          '(يحق لنا|لنا الحق|من حقنا|نحتفظ بحق) {..2} (رفض|عدم قبول|تأجيل|تأخير) {..2} (إلغاء|استرداد|استرجاع|انسحاب|إنهاء|الفسخ|حذف) {..2}',
          '(أي|كل) (انسحاب|إلغاء|فسخ|خروج|إنهاء|تراجع) {..3} (دفع|سداد|خصم|غرامة|رسوم|كامل|بقية|باقي) {..4}',
          '(إذا|لو|إن) (ألغيت|لغيت|انسحبت|غادرت|تركت|وقفت|كنسلت|طلعت|فسخت) {...3} (يضيع|تضيع|تخسر|تفقد|هتخسر|يروح|يحذف|تدفع|هتدفع|ندفعك|تلتزم|يلزمك|نخصم|يترتب) {..4}',
          '(لا|ما|مفيش|مافي|ما في|ممنوع|مافيش|ماكو) {..1} (كنسلة|إلغاء|ترجيع|استرجاع|استرداد|رجعة|تراجع|إرجاع|انسحاب) {..1} (بعد|إطلاقا|نهائيا|مهما|لأي|تحت|أبد|إلا|بأي|خلال|قبل) {..3}',
          '(مدة|فترة) (عقد|التزام|اشتراك|ارتباط) {..3} (ولا|وما|بلا|دون|غير قابل) {..4}',
          '(ملتزم|ملزم|مرتبط|مربوط|مقيد) {..2} (لمدة|حتى|طوال|لحد|إلى) {..2} (<period>|نهاية|انتهاء|العقد)',
          '(نواصل|نستمر في|سنستمر في|بنستمر|هنفضل) {..1} (خصم|سحب|إرسال|تحصيل) {..3} (حتى|إلى أن|لين|لحد) {..1} (تراجع|تتصل|تزور|ترسل|توقع|تحضر|خطاب|نستلم|توصلنا) {..3}',
          '(لا|ما|لن|مش) {..1} (تلغى|يلغى|تنلغي|بتتلغي|ينهى|يغلق|يتقفل|تتقفل|يحذف) {..2} إلا {..4}',
          '(لا|ما|لن|مش) {..1} (تقدر|تقدرين|يمكن|يحق لك|هتقدر) {..1} (استعادة|استرداد|استرجاع|تسترد|ترجع|تستعيد|تسترجع) {..2} (بعد|إلا|إذا|مهما|تحت) {..3}',
          '(إلغاء|حذف|إغلاق|إيقاف) {..1} (اشتراك|حساب|عضوية|باقة|رسائل) {..1} (يستغرق|تستغرق|ياخد|يأخذ|يحتاج) {..2} {number} {..2}',
          '(لإيقاف|لإلغاء|لإنهاء|لإغلاق|لحذف) {..1} (باقة|اشتراك|حساب|عضوية|عقد|خط) {...1} (املأ~|عبئ~|اطبع~|قدم~|ارسل~|احضر~|راجع~|توجه~) {..4}',
          '(نخصم|تدفع|نحاسبك|يخصم|هنخصم|تلتزم) {..2} (بقية|باقي|كامل|المتبقي) {..3} (إذا|لو|عند|إن) {..1} (غادرت|ألغيت|لغيت|انسحبت|خرجت|الإلغاء|المغادرة|تركت|وقفت) {..1}',
          '(إلغاء|الإيقاف|الإنهاء|الاسترداد) (بالهاتف|بالتلفون|بالاتصال|بالبريد|حضوريا|بالفرع|هاتفيا|كتابيا) {..1} (فقط|بس|حصرا)',
          '(ما فيه|ما في|مافي|مفيش|لا يوجد|ماكو) (استرجاع|استرداد|ترجيع|إرجاع) {..2} (فلوس|أموال|للمبالغ|للمبلغ|أبد|نهائيا|بعد) {..2}',
          '(<leaving>|إلغاء|استرداد|استرجاع) {...3} (يرجى|الرجاء|نرجو|عليك|يجب|لازم|فضلا|يلزم) {..2} (<detour>|إرسال|تعبئة|توجه|مقابلة|تقديم|طباعة) {..3}',
          '(نقبل|تقبل|نستقبل|يقبل|تستقبل|ننفذ|تنفذ|تتم) {..1} (طلبات|طلب|عمليات) (إلغاء|استرجاع|استرداد|إنهاء|إيقاف|إغلاق) {..4} (فقط|بس|حصرا|حضوريا|شخصيا|خطيا)',
          '(يجب|يلزم|يرجى|لازم|عليك|يتوجب|لا بد من) {..1} (<detour>|تحدث|حديث|تتكلم|تتحدث|مقابلة|تقابل|موافقة) {..3} (قبل|ل|عشان|علشان) {..1} <leaving>',
          '(ألغ~|تلغي|إيقاف|تقدر تلغي) {..4} (بالاتصال|باتصال|بمكالمة|بمراسلة|بزيارة|بالحضور|بالبريد|بالفاكس|بخطاب) {..4}',
          '(كل|جميع) (مبيعات|مبيعاتنا|عمليات (شراء|بيع)|طلبات|حجوزات) نهائية {...1} (دون|لا) {..2}',
          '(بضاعة|منتجات|مبيعات|سلع|مشتريات) {..1} مباعة (لا|ما) (ترد|ترجع|تسترجع|تستبدل|تعاد) {..2}',
          '(ارسل~|ابعت~|قدم~|يرسل|ترسل|يقدم|تقدم) {..1} (طلب|طلبات) (استرداد|استرجاع|إلغاء|إرجاع) {..2} (بريد|خطيا|بالفاكس|حضوريا|فرع|بخطاب|ورقيا) {..3}',
          '(<leaving>|إلغاء|إنهاء|خروج|فسخ) {..2} (مبكر|المبكر|مبكرا|بدري|قبل (الموعد|المدة|نهاية {..1}|انتهاء {..1})) {..2} (يكلف|يترتب|عليه|مقابل|تدفع|رسوم|غرامة) {..3} [{money}]',
          '(<leaving>|إلغاء) {..2} (متاح|ممكن|مسموح|يسمح|مقبول|يتاح) {..1} (بعد|عقب) {..2} ({number}|سنة|سنتين|عام) {..2} [فقط|بس]',
          '(لا|ما|مش|ليس) {..1} (يمكن|تقدر|تقدرين|يجوز|يحق لك|يسمح|ممكن|ينفع) {..1} (فسخ|إلغاء|إنهاء|تلغي|تنهي|انسحاب|تفسخ|ترك|تنسحب|إيقاف) {..2} (قبل|خلال|إلا|طوال|حتى|لحد) {..3}',
          '(مفيش|ما في|مافي|لا يوجد|لا) إلغاء (قبل|خلال|إلا|طوال) {..3}',
          '(حذف|إغلاق|إلغاء|تعطيل|إزالة|إيقاف) {..1} (حساب|ملف|عضوية|اشتراك) {..2} (غير|ليس|مش|مو) (متاح|ممكن|متوفر|مسموح) {..1}',
          '(يلزم|يجب|لازم|يشترط|نحتاج|يتطلب|مع|بموجب) {..1} (إشعار|إخطار|خطاب|إبلاغنا|إعلامنا|تبلغنا) {..3} {number} {..2} (انسحاب|للمغادرة|إلغاء|<leaving>)',
          '<givenBack> {..4} <shopMoney> {..4} (فقط|بس|حصرا|لا غير)',
          '<givenBack> {..1} (فقط|بس|حصرا) {..1} <shopMoney>',
          '<givenBack> (لا|ما|مش|غير) {..1} (يرد|ترد|يسترد|تسترد|يسترجع|يرجع|قابل للاسترداد|قابلة للاسترداد) {..1} (مهما|لأي|تحت أي|في كل|أبدا|نهائيا|إطلاقا) {..2}',
          '(لا|ما|لن|مش) {..1} (نقدر|يمكننا|نستطيع|هنقدر) {..1} <leaving> {..2} (إلا|غير|من غير|دون|قبل) {..4}',
          '(لا|ما|لن|مش) {..1} (نقدر|يمكننا|نستطيع|هنقدر) {..1} (نلغي|نوقف|نقفل|نغلق|إلغاء) {..2} (إلا|غير|من غير|دون|قبل) {..4}',
          '(يجب|يلزم|يرجى|لازم|عليك|يتوجب) {..1} <detour> {..4} <cancel> {..2}', '<cancel> {..4} (يجب|يلزم|يرجى|لازم|عليك|يتطلب|يتوجب|فقط|يكون|يتم|يكون فقط|عن طريق|من خلال|إلا|لا بد من) {..2} <detour> {..3}', 'لا (يمكن|يتم|يقبل|يجوز|تقدر) {..2} <cancel> {..2} إلا {..5}', '(يقبل|يتم|تقبل) {..2} <cancel> {..3} (فقط|حصرا|إلا) {..3}', '(اتصل~|تواصل~|راسل~|كلمنا|زر|زورونا) {..4} <cancel> [<bond>]', '<cancel> (يتطلب|يحتاج|تتطلب|يستلزم) {..7}', '<cancel> {..4} (إشعار|إخطار) {..6}',
        ],
        suggest: ['يمكنك الإلغاء إلكترونيًا في أي وقت عبر {الرابط}'],
      },
      {
        match: ['(تطبق|تفرض|تحتسب|تخصم|يدفع|تدفع|مع) {..2} (رسوم|رسم|غرامة) (إلغاء|إنهاء|فسخ) {..3}', '(رسوم|غرامة) (إلغاء|إنهاء|فسخ) {..2} ({money}|{number}|تطبق) {..2}', 'لا يمكن (حذف|إغلاق|إلغاء) {..2} (الحساب|حسابك|الاشتراك|اشتراكك|العضوية) {..2}'],
        suggest: ['يمكنك الإلغاء إلكترونيًا في أي وقت ومجانًا عبر {الرابط}'],
      },
      {
        match: [
          '(ما|لا|لن|مش|مو) {..1} (نرجع|نرد|هنرجع|نعيد|ترجع|يرجع|نسترجع|نعطي) {..1} (فلوس|مبالغ|المبلغ|أموال|كاش|نقدا|عربون|الدفعة|الرسوم) {..2}',
          '(بضاعة|السلعة|المنتجات|المبيعات|المباعة|القطع) {..1} (لا|ما|مش) (ترد|ترجع|تسترد|تسترجع|يرد) {..2}',
          '(لا|ما) (ترد|ترجع|يرد|يرجع|تسترجع) (ولا|أو|وما) (تستبدل|تبدل|يستبدل|يبدل)',
          '(استبدال|تبديل|نبدل|رصيد|قسيمة) (فقط|بس|حصرا) {..2}',
          'لا (استرداد|استرجاع|يرد|يسترد) {..3} (مهما كانت الأسباب|لأي سبب|بأي حال|تحت أي ظرف|نهائيا|إطلاقا)', '(المبالغ|الرسوم|المبلغ) (غير قابلة|غير قابل) للاسترداد (نهائيا|مهما {..2}|إطلاقا|لأي سبب|بأي حال)', '(ستخسر|ستفقد|بتخسر|هتخسر) {..2} (مزاياك|كل المزايا|نقاطك|رصيدك|مكافآتك) {..4}'],
        suggest: ['يُرد المبلغ خلال {العدد} يومًا: {الرابط}'],
      },
      {
        match: [
          '<leaving> {..5} (يحتاج|تحتاج|يتطلب|تتطلب|يستلزم|مشروط|بشرط|يلزمه|لازم) {..2} (موافقة|اتصال|خطاب|توقيع|حضور|زيارة|مكالمة|إشعار|نموذج|طلب خطي|موعد)', '(احضر~|مر|مري|تعال|زر|راجع|زورنا|تفضل) {..4} [شخصيا] (لإيقاف|لإلغاء|لإنهاء|عشان تلغي|عشان توقف|علشان تلغي)', '(لإيقاف|لإلغاء|لإنهاء|عشان تلغي|عشان توقف|علشان تلغي|علشان توقف|لوقف|إذا تبي تلغي|عايز تلغي) {...4} (أرسل|ابعت|مر|مري|احضر|تعال|زر|راجع|كلم|اتصل|املأ|وقع|قدم)', '<leaving> {..4} (عبر|من خلال|عن طريق|ب) {..1} (هاتف|التلفون|فاكس|بريد|الفرع|خطاب|المكالمات) {..1} (فقط|حصرا|بس|لا غير)', '<leaving> {..4} (فقط|بس|حصرا) {..2} (بالبريد|بالهاتف|هاتفيا|في الفرع|حضوريا|خطيا|شخصيا)', '(إما|يا) {..1} تلغي {..6} أو {..2} (تلتزم|تلزم|تبقى|تظل|مربوط)', '(نحصل|نخصم|نفرض|تدفع|عليك|يترتب|تطبق|تحتسب) {..2} (رسوم|رسم|غرامة) (خروج|مغادرة|إنهاء|إلغاء|فسخ|إغلاق)', '(رسوم|مبالغ|دفعات|اشتراكات) {..2} (لا ترد|لا تسترد|لا تسترجع|غير قابلة للاسترداد|لا تعاد) {..3} (في كل الأحوال|بأي حال|مهما|لأي سبب|إطلاقا|نهائيا|أبدا|تحت أي ظرف)', '(ليس بالإمكان|لا يمكن|لا سبيل|مستحيل|ما تقدر|مش ممكن|لا يمكنك|غير ممكن) {..1} (إزالة|حذف|إغلاق|إلغاء|تحذف|تقفل|تلغي|تعطيل) {..1} (ملف|حساب|عضويتك|اشتراكك|بياناتك) [الشخصي]', '(يلزم|يجب|لازم|يشترط) {..1} (إشعار|إخطارنا|إبلاغنا|تبلغنا) {..2} {number} {..1} {..2} (ترك|إلغاء|مغادرة|إنهاء|إيقاف)', '(اشرح~|اذكر~|وضح~|أخبرنا|قل لنا) {..3} (سبب|لماذا|ليش|ليه) {..1} (رغبتك|المغادرة|الإلغاء|تلغي|تريد المغادرة|ترك {..1})', '(الطريقة|الوسيلة|السبيل) الوحيدة <leaving>', '(الطريقة|الوسيلة) الوحيدة (لإيقاف|لإلغاء|لإنهاء)', '(لو|إذا|إن) (لغيت|ألغيت|تركت|غادرت|وقفت|سبت) {...2} (هتخسر|تخسر|تفقد|راح تخسر)',
        ],
        suggest: ['يمكنك الإلغاء إلكترونيًا في أي وقت عبر {الرابط}'],
      },
      {
        evidence: { silence: ['quotation', 'about'] },
        match: ['(لا|ما|مش|ليس|غير) {..1} (يمكن|تقدر|تقدرين|ممكن|بالإمكان|متاح) {..1} (إلغاء|إيقاف|حذف|تلغي|توقف|إنهاء) {..3} (من التطبيق|إلكترونيا|أونلاين|من الموقع|عبر الموقع|عبر التطبيق|بنفسك|من الإعدادات)'],
        suggest: ['يمكنك الإلغاء إلكترونيًا في أي وقت عبر {الرابط}'],
      },
    ],
  },
  check: longWayOut,
  examples: {
    en: [
      '⟦Want out? Ring us first⟧.', '⟦Leaving? You’ll need to speak to an adviser⟧.', '⟦Account closure is handled by our loyalty desk⟧.', 'Want to cancel? Do it online in your account settings, or call us.', 'Want to leave a comment? Write to us.', 'All ⟦cancellation requests must be approved⟧.', 'We ⟦charge an exit fee of $150⟧.', 'You ⟦cannot cancel in the app⟧.', '⟦To cancel, call our team during business hours⟧.', '⟦Cancellations are accepted by registered mail only⟧.', '⟦You can only cancel by phone⟧.', '⟦Cancellation requires 60 days’ written notice⟧.', '⟦No refunds under any circumstances⟧.', '⟦Speak to a retention specialist to cancel⟧.', '⟦A cancellation fee of $25 applies⟧.', '⟦Accounts cannot be deleted⟧.', '⟦You must visit a branch to unsubscribe⟧.', '⟦If you wish to cancel your plan, please contact customer service⟧.', '⟦Call us to cancel⟧ your membership.', '⟦You may cancel your box by emailing our team⟧.',
      'Cancel online at any time in two clicks under Settings > Plan.', 'Call us if you need help choosing a plan.', 'The event may be cancelled in case of a storm.', 'To cancel an appointment, call the clinic.', 'There is no cancellation fee.', 'Press Escape to cancel the download.', 'Cancel any time.', 'The job requires three months’ notice.', 'No exit fee, no notice.', 'To cancel, open your account page or call us; online works day and night.', 'Our phone line is open from nine to five.', 'You can close your account online whenever you like.',
    ],
    ar: [
      '⟦تبغى توقف الخدمة؟ لازم تكلم قسم الولاء أول⟧.', '⟦ما نرجّع فلوس⟧، بس نبدّل.', 'تريد إيقاف الاشتراك؟ ألغه إلكترونيًا من حسابك.', '⟦لا يمكن الإلغاء من التطبيق⟧.', '⟦ليس بالإمكان إزالة ملفك الشخصي⟧.', '⟦للإلغاء يجب الاتصال بخدمة العملاء⟧.', '⟦لا يمكن الإلغاء إلا بزيارة الفرع⟧.', '⟦لا يمكن حذف الحساب⟧.', '⟦لا استرداد للمبالغ مهما كانت الأسباب⟧.', '⟦يُقبل طلب الإلغاء بالبريد المسجّل فقط⟧.', '⟦تُطبّق رسوم إلغاء⟧.', '⟦الإلغاء يتطلب إشعارًا خطيًا قبل 60 يومًا⟧.', '⟦إلغاء الاشتراك يكون فقط عن طريق الاتصال بنا⟧.', '⟦تواصل معنا لإلغاء اشتراكك⟧.', '⟦لازم تزور الفرع لإلغاء العضوية⟧.', '⟦كلمنا عشان تلغي الاشتراك⟧.', '⟦ستفقد كل المزايا إذا غادرت⟧.',
      'يمكنك الإلغاء في أي وقت من صفحة الإعدادات.', 'قد يُلغى الحفل في حال سوء الأحوال الجوية.', 'اتصل بنا إن احتجت إلى مساعدة في اختيار الباقة.', 'لإلغاء موعدك اتصلي بالعيادة.', 'لا توجد رسوم إلغاء.', 'للإلغاء أرسل STOP', 'إلغاء مجاني حتى 24 ساعة قبل الوصول.', 'الإلغاء إلكتروني ومتاح في أي وقت.', 'ألغت المحكمة القرار السابق.', 'نعمل من التاسعة حتى الخامسة.', 'يمكنك حذف حسابك إلكترونيًا متى شئت.', 'أُلغيت الرحلة بسبب الضباب.',
    ],
  },
};
