import type { Draft } from '../engine/draft/draft';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { upsell } from './upsell';
import { naggingExamples } from './nagging.examples';

const onceEn = '{what is offered}; we ask only once';
const onceAr = '{ما نعرضه}، ولن نسأل إلا مرة واحدة';
/** An answer this close stands beside the one that puts off. */
const beside = 400;

/** Answers that only put off where no plain “no” stands beside them. */
function laterOnly(_: Draft, context: CheckContext): readonly Report[] {
  const refusals = context.marks('plainNo').filter(({ passage }) => !passage.hidden && !passage.quoted);
  const seen = new Set<number>();
  return context.marks('putOff').filter(({ start, end, passage }) => {
    if (passage.hidden || passage.quoted || seen.has(start) || refusals.some((other) => other.start < end + beside && other.end > start - beside)) return false;
    seen.add(start);
    return true;
  }).map(({ start, end, language }) => ({
    start, end, language,
    message: {
      en: '“{text}” puts off the question, and nothing beside it says no. Add an answer that ends the matter, or write it here.',
      ar: '«{text}» تؤجل السؤال، ولا شيء بجانبها يقول لا. أضف جوابًا ينهي الأمر، أو اكتبه هنا.',
    },
    fixes: [{ title: { en: 'Write “No, don’t ask again”', ar: 'اكتب «لا، ولا تسألني مجددًا»' }, edits: [{ start, end, text: language === 'ar' ? 'لا، ولا تسألني مجددًا' : 'No, don’t ask again' }] }],
  }));
}

export const nagging: Rule = {
  id: 'nagging',
  principle: 'manipulation',
  severity: 'info',
  title: { en: 'Asking again and again', ar: 'إلحاح وتكرار للسؤال' },
  why: {
    en: 'A question that comes back until it is answered with yes wears people down, and where “later” is the only other answer they cannot say no at all.',
    ar: 'السؤال الذي يعود حتى يُجاب بنعم يُتعب الناس، وحين يكون «لاحقًا» هو الجواب الوحيد الآخر لا يستطيعون الرفض أصلًا.',
  },
  instead: {
    en: 'Ask once, offer a plain “No, don’t ask again”, and let people leave without a reproach. Reminders of an appointment, an invoice or unsaved work are fine.',
    ar: 'اسأل مرة واحدة، وضع جوابًا واضحًا «لا، ولا تسألني مجددًا»، ودع الناس يغادرون بلا عتاب. أما التذكير بموعد أو فاتورة أو عمل لم يُحفظ فلا بأس به.',
  },
  message: {
    en: '“{text}” asks again what readers have already left unanswered, and wears them down. Say the offer once, and let a no stand.',
    ar: '«{text}» تعيد سؤالًا تركه القارئ بلا جواب فتُتعبه. اعرض مرة واحدة، واقبل الرفض.',
  },
  references: ['in-dp-10', 'ca-ccpa-7004', 'eu-dsa-25'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Reminders your team may send.', ar: 'تذكيرات يحق لفريقك إرسالها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'service'] },
  except: {
    en: ['changed your mind (later|afterwards|about (it|that|something) later|after {..2})', '(before|after|when|try|and|keep|stop) trying {..3} again', '(please|and|then|or|to|before) (try|trying) again', '(don\'t|do not) (go|leave) yet (to|into|on|near|for|through)', 'if you (still|have|haven\'t)', '(set|choose|change|edit|manage|turn off|stop) {..3} reminder~', '(last|final) (reminder|notice|call) (of|for|to) {..3} (season|year|volunteers|papers|proposals|submissions)'],
    ar: ['(متاجر|مواقع|شركات|تطبيقات|محلات) {..2} (ترد|ترسل|تبعت|ترسلون) {..4}', '(إذا|إن|لو) (لم|ما|كنت)', '(اختر|غير|عدل|أوقف|ألغ) {..2} (تذكير|تذكيرات) {..2}'],
  },
  phrases: {
    en: [
      ...upsell.en,
      {
        match: [
          "(you|you've|you have) {..1} (forgot|forgotten|left|left behind) {..1} (something|an item|items|a treat|goodies|treasures|a little something) {..2} (cart|basket|bag|checkout|trolley|wishlist) {..2}",
          "you (still haven't|haven't|have not|never|didn't) {..1} (finished|completed|placed|checked out) (your|the) (order|purchase|checkout|booking|basket|cart) {..2}",
          '[you] left (your|the|something in your) (cart|basket|bag|checkout|order) {..3}',
          '(pop-up|popup|email|message|reminder|letter|attempt) (# {number}|no {number}|number {number}) {...3}',
          'we keep (knocking|asking|writing|emailing|calling|coming back|trying|showing up) {..4}',
          'still no [answer|reply|thanks] $',
          "(we'll|we will|i'll|expect us to|we) {..1} (keep|be|go on) {..2} (popping up|coming back|asking|showing|reminding|knocking|trying|here|writing|back) {..4}",
          "(still|are you still) (sure|certain|positive) {..1} you (don't|do not) (want|need) {..3}",
          'you {..1} (keep|kept|are still|still) {..1} (ignoring|avoiding|dodging|putting us off|putting this off|skipping) {..3}',
          '^ [hi|hello|hey|yes] {...1} (it\'s|it is|its) (us|me) again {..5}',
          '(one|just one|just a|half a) (minute|second|moment) {..1} before you (close|leave|go|click away) {..3}',
          '(don\'t|do not) make us (send|email|call|write|text|wait|beg|chase|come back) {..3} (another|again|one more|more)',
          '(you\'re|you are|you\'d be) about to (lose|miss|throw away|give up|walk away from) {..4}',
          '(did|have|had) you {..1} (forget|forgotten|forgot) {..1} (us|me)',
          '^ (forgotten|forgot) [about] (us|me)',
          'before you (go|leave|close {..2}|exit|click away|head off) {...3} <bait>',
          '(last|final) (chance|opportunity|call) to (reply|respond|answer|say yes|get back to us|react)',
          'before (we|i) (close|delete|archive|cancel) your (file|case|request|quote|application|spot|offer)',
          'you {..2} <waved> {..4} (<manyTimes>|before|last time|once|yesterday|last week)',
          '(bumping|floating|pushing|moving|bringing|bump) (this|it|my {..1}|our {..1}) {..2} (top|up|back)',
          '<nth> time\'s (the|a) charm',
          '(third|fourth) time lucky',
          '^ (wait|hold on|hang on|oh no|whoa|not so fast|one second|hey) {...1} (you\'re|you|your|what about|we|there\'s|here\'s) {..3} (miss|missing|forgot|forgetting|leaving|left|<bait>|more) {..4}',
          '(circling|checking|following|coming|popping) (back|in|up) [again|once more|one more time] {..1} (on|about|to see|with you) {..3} (offer|trial|upgrade|proposal|plan|quote|demo|discount|message|last email|previous email|if you)',
          "(we|i|we've|we have|i've|our team) {..3} <contacted> [you|your {..1}] {..6} <manyTimes>", '<contacted> you {..4} <manyTimes>', "(this is|here is|here's|it's) {..2} (our|the|my|your) {..1} <nth> (time|email|e-mail|reminder|message|attempt|notice|note|nudge|follow-up|invitation|warning) {..3} [you|we|i]", '<nth> and (last|final) (reminder|notice|nudge|call|attempt|warning|email)', '(last|final|one last|very last|one more|yet another) (reminder|nudge|ping|attempt|follow-up)', '(this is|here\'s|here is|it\'s|already) (our|my) <nth> (email|e-mail|letter|message|call|reminder|note|text|invitation|attempt)', '<nth> (email|message|letter|call|reminder|text|note) (this (week|month)|today|in a row|in {..2} (days|weeks))', '<nth> (reminder|notice|email|invitation|nudge|attempt) (to|about|on|regarding) {..3} (offer|upgrade|subscribe|join|gift|plan|perks|benefits|premium|membership|discount|deal|sign up|free {..1}|renew)', '<contacting> {..5} (for the <nth> time|yet again|one more time|one last time|once more|once again|again)', "(you|you've|you have) {..3} (ignore|ignored|ignoring|unanswered|not (replied|answered|responded|opened)|never (replied|answered|responded)|haven't (replied|answered|responded|opened|read)|didn't (reply|answer|respond|open)) {..2} [to] [any of|all of] (our|my) {..2} (email~|e-mails|message~|call~|reminder~|invitation~|offer~|notes|invites|letters)",
          '^ [hi|yes|hello|hey] {...1} [it\'s|its|it is] [just] (us|me) again $', "(we'll|we will|we're going to|i'll|we) (keep|continue|go on|carry on) <contacting> {..5} [until {..4}]", "[we|i] (won't|will not|not going to|can't|never) (stop|quit|give up) <contacting>", "(we'll|we will|we are going to|i'll) [just] (ask|try|remind|email|e-mail|call|text|message|nudge|ping|write|pop up|come back|be back|check in|knock) [you|to you] {..3} (again|every {..2}|daily|each {..2}|until {..5}|(next|on your next) visit|tomorrow|next (week|month|time))", '(expect|get ready for|brace yourself for) {..3} (message~|email~|reminder~|call~|text~|nudge~) {..4} (every|each)', "you'll (hear from us|see this|get (this|a reminder|an email|a message)) {..2} (again|every {..2}|each {..2}|until {..4})", "(you|you've) {..1} (seen|read|opened|received|visited|looked at|viewed|had|been shown) {..4} (<count> times|many times|several times|twice|more than once|again and again|repeatedly)", '(this|the|that) (message|pop up|popup|banner|reminder|question|window|offer|box|prompt) [will|is going to] [just] (return~|come back|comes back|reappear~|show|shows up|appear~|be back|pop up|pops up|keeps {..1}|keep {..1}|stays) {..2} (every|each|again|until|next|tomorrow|whenever) {..4}', "(not|never|won't|don't|aren't) {..1} (giving|give) up on you", "still (no|nothing) (answer|reply|response|word) (from you|yet)", '<manyTimes> {..4} (and|but) {..2} (still|no) {..2} (reply|answer|response|word)',
        ],
        suggest: [onceEn],
      },
      {
        match: [
          '^ still (there|interested|thinking|undecided|deciding|not sure)',
          '^ (not so fast|one last try|reconsider) $',
          'you left without {..3}',
          "(don't|do not) forget (about us|us)",
          "let's try (this|that) again",
          'your {..1} (offer|deal|discount|gift|coupon) is still (waiting|here) {..2}',
          '^ [hey|hi] {...1} we miss you',
          "(don't|do not) go $",
          'stay (for|and get|and save|and enjoy|a little longer|with us) {..3} [{percent}|discount|deal|gift]',
          'one (more|last) (thing|offer|try|chance|question) before you (go|leave|close|head off|say no|check out|decide) {..2}',
          '^ still (thinking|deciding|wondering|pondering|mulling it over|considering) $',
          "^ (wait|hold on|hang on|hey|stop|oh no|whoa|not so fast|hold up|uh oh) {...3} (don't|do not|please don't) (go|leave|close) [just] [yet|so soon|this page|us]", "^ (wait|hold on|hang on|hey|stop|oh no|whoa|not so fast|hold up|uh oh) {...2} (before you (go|leave|close)|where are you (going|off to)|leaving (so soon|already)|going so soon)", "^ [please] (don't|do not) (go|leave|close|exit|click away) {..3} [just] (yet|so soon)", "before you (close|leave|go|close the {..1}) {...5} (think|reconsider|are you sure|wait|one more)", "(don't|do not) make us (ask|remind|beg|wait|write|call|nag|chase) [you] [twice|again|once more]", '^ (one more time|one last time|for the last time|once more) {...2} (would you|do you|please|will you|are you|shall we|want)', "(can|could|may|what (would|will|can)|how can|let us|let me|anything) {..3} (change your mind|make you stay|persuade you|convince you|win you over|tempt you|win you back)", 'say yes already', 'you know you want (to|it)', "^ (leaving|going) (so soon|already)", '^ where are you (going|off to) $', "are you [really|absolutely|quite|totally|completely|very] (sure|certain|positive) [that] you (want to|wish to|would like to|really want to) <leaves>", "^ [are you] (really|absolutely|totally|quite) (sure|certain) [that] you (want to|wish to|would like to) <leaves>", "are you [really|absolutely|quite|totally|completely|very] (sure|certain|positive) [that] you (don't|do not) (want|need|wish)", '^ think again', '(think twice|think it over|think again) before you (go|leave|close|cancel|say no|unsubscribe)', "^ ((have you|haven't you|haven't|had you|so) changed your mind [yet]|changed your mind (yet|already|so soon))", '^ please (reconsider|think again|change your mind)', '^ please (stay|stay with us|don\'t go) $', '^ still (thinking it over|thinking about it|on the fence|undecided|deciding|hesitating|not sure|not convinced|debating|waiting|unsure|not in)', 'is {..2} still a no', "won't you (reconsider|change your mind|stay|give us another {..1})", '(give us|can we have) (another|one more|a second) chance',
        ],
        suggest: [onceEn, ''],
      },
      {
        match: [
          "(did|have|haven't|didn't) you {..1} (see|seen|get|got|read|receive|received|open|opened|miss|missed|notice|noticed|check|checked) {..1} (our|my|any of our|all our|the) {..2} (e-mail~|email~|message~|text~|reminder~|note~|offer~|letter~|call~|voicemail~|invite~)",
          "(don't|do not|you're|you are|you) {..1} (leave|leaving|left|keep|keeping) (me|us) (hanging|waiting|like this|alone|on read|high and dry|guessing|on hold) {..2}",
          "(are you|you're) {..1} (absolutely|really|100 %|completely|totally|very|quite) (sure|certain|positive) {..4}",
          '^ (yes|ok|okay) (ask|remind) me {..2} $',
          '(guess who|look who) {...1} (again|back|us) {..2}',
          "(we're|we are|i'm) (not giving up|still waiting|waiting|still here|back again|not letting go) {..1} (on you|for you|for your {..2}|until {..4})",
          'your {..3} (misses|miss|is missing|are missing|feels lonely without|is asking about|keeps asking for|longs for|cries for) you {..2}',
          "(it's been|it has been) {..3} (since|without) {..4} (you|your|us) {..3}",
          "(we|we've) (noticed|see|saw|spotted) {..1} you (left|forgot|dropped) {..1} (something|a few things|things|treasures|goodies) {..1} [behind]",
          "(we|we've) (noticed|see|saw|can see|spotted) {..1} you (didn't|did not|never|haven't|left without|left before|stopped|forgot to) {..5}",
          "you (still haven't|haven't|have not|still have not|have yet to|still have yet to|didn't|still didn't) {..1} <joined> {..1} [yet]", "(we|we've) (noticed|see|saw|can see) [that] you (still haven't|haven't|have not|have yet to)", 'your (cart|basket|bag|wishlist|wish list|favourites|favorites|items|order|seat|spot|gift|trolley) {..1} (is|are) {..1} [still] (waiting|lonely|missing you|feeling lonely|getting cold|getting lonely|sad|crying)', 'your (cart|basket|bag|wishlist|wish list|favourites|favorites|items|trolley) (misses|miss|needs) you', '[you|you\'ve] (left|forgot|forgotten|leaving) (something|items|someone|it) [in your {..1}] [behind] again', '^ knock knock', '(subscribe|join|yes|sign up|upgrade) {..2} or (decide|ask me|remind me|think about it) later $', 'haven\'t heard [back] from you {..4} <manyTimes>',
        ],
        suggest: [onceEn, ''],
      },
    ],
    ar: [
      ...upsell.ar,
      {
        match: [
          '^ (نسيت|سبت|خليت|نسيتي|سبتي|نسيتوا) {..2} (سلتك|سلة|سلة التسوق|عربتك|عربة|سلتكم|السلة)',
          '(متأكد|متأكدة|واثق|أكيد) من {..2} <leaves>',
          '^ قبل (أن|ما|لا) (تغادر|تقفل|تمشي|تروح|تطلع|تخرج|تغلق|تسكر|تمشين|تروحين) [الصفحة|الموقع|التطبيق] $',
          '^ قبل (أن|ما|لا) (تغادر|تقفل|تمشي|تروح|تطلع|تخرج|تغلق|تسكر) [الصفحة|الموقع] (خذ|شوف|استلم|عندنا|لدينا|نهديك|هذا|هدية|خصم|عرض) {..3}',
          '(اطلعت على|شفت|شفتي|وصلتك|وصلك|قرأت|قريت|قريتي|فتحت|فتحتي|لاحظت|استلمت) {..1} (رسائلنا|رسالتنا|إيميلنا|إيميلاتنا|تذكيرنا|تذكيراتنا|عرضنا|عروضنا|رسايلنا|دعوتنا|مكالماتنا) {..1} (السابقة|السابق|الأخيرة|الأخير|الماضية|الأولى|الثانية|اللي فاتت|قبل|كلها|<count>)',
          '^ [لا|لأ|طيب|هيه] (رايح|رايحة|ماشي|ماشية|طالع|طالعة|راحل) (فين|وين|على فين|على وين) {..4}',
          '^ (على وين|على فين|وين رايح|وين رايحة|فين رايح|ليش رايح|ليه ماشي|ليش مستعجل|لوين) {..3}',
          '^ (بجد|عنجد|عن جد|من جد|معقول|متأكد|والله|فعلا|صحيح|حقا|أكيد) {..1} (هتمشي|ماشي|ماشية|رايح|رايحة|بتمشي|ستغادر|ستتركنا|ستتركينا|هتسيبنا|بتتركنا|راح تطلع|راح تتركنا|بتروح|طالع|هتلغي|بتلغي|تتركنا|تخلينا|بتسيبنا|هتقفل) {..3}',
          '(متأكد|متأكدة|أكيد|واثق|واثقة) (متأكد|متأكدة|100 %|تماما|مية بالمية|فعلا|جدا|أكيد) {..2} (بدك|تبي|تبين|تريد|تريدين|عايز|عايزة|ودك|تبغى|أنك|إنك|من) {..4}',
          '<waved> {..1} (رسالتنا|رسائلنا|تنبيهنا|سؤالنا|دعوتنا|عرضنا|مكالماتنا|تذكيرنا|رسايلنا|إيميلنا|اتصالنا|تنبيهاتنا) {..1}',
          '(لاحظنا|شفنا|نشوف|نلاحظ|انتبهنا|رأينا) {..2} (لسه|للحين|إلى الآن|حتى الآن|بعدك|بعد) {..1} (ما|لم|مش|مو) <joined> {..2}',
          '^ (نعم|أيوه|تمام) (اسألني|ذكرني|فكرني) {..2} $',
          '(ما|مش|مو|ماراح|لن) {..1} (نزهق|بنزهق|هنزهق|نمل|نيأس|هنيأس|نستسلم|بنستسلم|نتركك|هنسيبك) {..4}',
          '(سلتك|عربتك|طلبك|مقعدك|تطبيقنا|قطتك|حسابك) {..1} (اشتاق|اشتاقت|اشتقنا|مشتاق|مشتاقة|يفتقدك|تفتقدك|وحشتها|وحيد|وحيدة|زعلان|زعلانة|بتسأل عنك|يسأل عنك) {..2}',
          '^ [هل] (شفت|وصلتك|وصلتكم|قرأت|قريت) {..1} (رسايلنا|إيميلاتنا|عروضنا|تذكيراتنا) {..3}',
          '(نطرق|ندق|طرقنا|دقينا|نخبط) {..1} (بابك|بابكم) {..4}',
          'للمرة (الثانية|الثالثة|الرابعة|الخامسة|العاشرة|الأخيرة|المليون|الألف|التانية|التالتة) {...1} (اشترك|سجل|جرب|ارجع|نذكرك|نسألك|نعرض|رد|حمل|قيم|انضم|كمل) {..3}',
          '(سلتك|عربتك|طلبك|مقعدك|تصميمك|عرضك) {..1} (محفوظة|محفوظ|جاهزة|جاهز|مكانها|مكانه|لسه {..1}|ما زالت {..1}) {...2} (ارجع|تنتظرك|ينتظرك|كملها|أكملها|مستنياك|بانتظارك|تناديك) {..2}',
          '(لسه لا|لسا لا|للحين لا|ما زلت لا) {..2}',
          '(شفنا|لاحظنا|نلاحظ|رأينا|انتبهنا|نشوف) {..1} (ما|لم|لسه|للحين|مش) {..1} (كملت|أكملت|تكمل|خلصت|سجلت|دفعت|اشتريت|حجزت|فعلت|رجعت|دخلت|رديت|اشتركت|ترد|تشتر|تسجل) {..3}',
          '^ (لاحقا|بعدين|ليس الآن|مو الحين|مش دلوقتي) {...1} (هنفكرك|نذكرك|وسنسألك|بنسألك|هنسألك|نرجع لك|بنرجع لك|راح نذكرك) {..2}',
          'وإنت {..1} (تتجاهلنا|تطنشنا|مطنشنا|مش راضي ترد|ما ترد|لا ترد|ساكت)',
          '^ (رجعنا|عدنا|احنا رجعنا|هنا من جديد) {..1} (نسألك|نذكرك|نكلمك|نعرض|نفكرك) {..4}',
          '(لا|ما) (تخلينا|تجعلنا|تضطرنا|تخلونا) {..1} (نرسل|نبعت|نتصل|نكتب|نلح|نتوسل) {..3}',
          '^ (دقيقة|ثانية|لحظة) [واحدة|وحدة] {..1} قبل (أن|ما|لا) <leaves> {..2}',
          '(نحجز|نحفظ|نخلي|حجزنا) {..2} (مكانك|عرضك|خصمك|هديتك) {..4} (تتجاهل~|تطنش~|ما ترد~|لم ترد~|لا ترد~) {..1}',
          '^ [هل] (نسيتنا|نسيتينا|نسيتونا|نسيت أمرنا) [{..1}]',
          '^ (وينك|فينك|أين أنت|وين اختفيت|أين اختفيت|اختفيت|وين غبت|طولت علينا|طولت الغيبة) [{..2}]',
          '<nth> (رسالة|تذكير|إيميل|مكالمة|مرة|محاولة) {..1} (نرسل|نبعت|أرسلها|أكلمك|نكلمك|<contacting>|أبعتهالك|نبعتهالك)',
          '(للمرة|المرة) <nth> {..2} (<contacting>|<contacted>)',
          'قبل (أن|ما|لا) <leaves> {...2} <bait> {..2}',
          'آخر (فرصة|مهلة|مرة) {..1} (رد|ترد|تجاوب|توافق|نسألك)',
          'قبل (إغلاق|ما نقفل|أن نغلق|ما نسكر|حذف|أن نحذف|ما نحذف) {..1} (ملفك|طلبك|عرضك|حجزك)',
          '<waved> {..4} <manyTimes>',
          '^ (هتسيب|بتسيب|راح تترك|هتضيع|تترك) {..4} (تمشي|تروح|تطلع|تغادر)',
          '(ما|لم|لسه) {..1} (وصلنا|وصلني|يصلنا|يصلني|جانا|جاني) {..1} (رد|ردك|جواب)',
          '(شفت|وصلتك|وصلك|قرأت|قريت|فتحت) {..1} (رسالتي|رسالتنا|إيميلنا|عرضنا|رسائلنا) (الأخيرة|السابقة|الأولى|اللي قبل|الماضية)',
          '<contacted> [بك|معك|لك|إليك|بكم|معكم] {..4} <manyTimes>', '<manyTimes> {..2} <contacted>', '(هذه|هذا|هذي|هاي|ده|دي) {..1} [هي|هو] (المرة|الرسالة|التذكير|المحاولة|الإشعار|الدعوة|التنبيه|رسالتنا|تذكيرنا) <nth> {..3} [<contacted>]', '[هذا|هذه] [هو|هي] أخر (تذكير|تنبيه|محاولة)', '(هذه|هذي|دي) آخر (رسالة|مرة) {..2} [<contacted>]', '(تذكير|تنبيه|إشعار) (أخير|نهائي|آخر)', '(تذكير|إشعار|تنبيه|محاولة|رسالة) <nth> (وأخير|والأخير|والنهائي)', '(رسالتنا|تذكيرنا|محاولتنا|مكالمتنا|دعوتنا) <nth>', '(تذكير|إشعار|تنبيه) <nth> {..2} (عرض|ترقية|عضوية|باقة|مزايا|اشتراك|خصم|هدية)', '(نكتب|نسألك|نراسلك|نذكرك|نتواصل|نتصل|نعود إليك|رجعنا) {..4} للمره <nth>', '(تجاهلت|تجاهلتم|طنشت|ما رديت|ما رديتي|لم ترد|لم تردي|لم تجب|ماردتش|ما ردتش|مردتش) {..2} (رسائل|مكالماتنا|إيميلاتنا|تذكيرنا|تذكيراتنا|دعوتنا|عرضنا|عروضنا|علينا)', '(رجعنا لك|رجعنالك|عدنا إليك|عدنا لك|إحنا تاني|احنا تاني|نحن من جديد|وعدنا) (من جديد|مرة ثانية|مرة أخرى|تاني|مجددا)', '^ (إحنا|نحن|هذه نحن) (تاني|من جديد|مرة ثانية|مجددا) $',
          '<contacting> {..3} (كل (يوم|ساعة|أسبوع|مرة|زيارة|شوي|صباح) {..2}|يوميا|حتى (تشترك|تسجل|توافق|تقول نعم|ترد|تقرر|{..1})|لين {..2}|لحد ما {..2}|إلى أن {..2}|مرة أخرى|مجددا|من جديد|في زيارتك القادمة|المرة القادمة|تاني|مرة ثانية)', '(لن|ما راح|مش) {..1} (نتوقف|نمل|نكل|نيأس|نبطل|هنبطل|هنزهق) [(عن|من) {..1}]', '(هنفضل|سنظل|سنبقى|بنظل|بنفضل|راح نظل|حنفضل|سنستمر في|سنواصل) <contacting>', '(رسالة|إيميل|تذكير|مكالمة) <nth> {..1} (الأسبوع|الشهر|اليوم)', '(نافذة|رسالة|إعلان|سؤال|تذكير|عرض) {..1} (ترجع|يرجع|تعود|يعود|تظهر|يظهر|تطلع|يطلع|تبقى|يبقى) {..2} (لين|كلما|كل مرة|حتى|إلى أن|لحد ما) {..2}', '(رديت|ترد|تجب|تجيبي) {..2} (آخر رسالتين|رسائل|رسالتين|رسالتنا|إيميلاتنا|مكالماتنا)', '(لا|ما) (تخلينا|تجعلنا|تضطرنا|تخلونا) {..1} (نسأل|نكرر|نذكرك|نرجع|نراسلك|ننتظر)', '^ (للمرة <nth>|مرة أخيرة|مرة ثانية|مرة تانية) {...2} (تبي|تبغى|هل|ممكن|عايز|عاوز|تحب|تحبين|تريد|بدك|ودك)', '(سنحاول|بنحاول|هنحاول|راح نحاول|سنرجع|بنرجع|هنرجع|سنعود|بنعود) [لك|إليك|معك] (مجددا|مرة أخرى|مرة ثانية|تاني|ثانية|الشهر القادم|بكرة|غدا|الأسبوع القادم)', '(ستظهر|بتطلع|هتظهر|هتطلع|ستعود|سترجع|راح تظهر|سيظهر|بيطلع) {..2} (رسالة|نافذة|إعلان|سؤال|تذكير|عرض) {..2} (كلما|كل|في كل|مجددا|حتى|لين) {..3}', '(شفت|رأيت|شاهدت|زرت|فتحت|قرأت|دخلت) {..3} (<count> مرات|مرتين|أكثر من مرة|عدة مرات|كذا مرة|مرارا)', '<contacted> {..1} (أمس|امبارح|البارح) (وقبل|واليوم|والنهارده)', '(يلا|هيا|بليز|تكفى|تكفين|الله يخليك|عشان خاطرنا) {..1} (قل|قول|اشترك|وافق|سجل) [نعم|أيوه|تم|موافق]', '(لن|ما|مش) {..1} (نيأس|نستسلم|نتخلى) {..1} (منك|عنك)',
          '(نعيد|هنعيد) (سؤالك|السؤال|تذكيرك|العرض عليك)', '(توقع|استعد) {..2} (رسالة|تذكير|رسائل|مكالمة) {..2} كل',
        ],
        suggest: [onceAr],
      },
      {
        match: [
          '^ (ما زلت|لسه|للحين|لسا) (هنا|موجود|مهتم|تفكر|محتار|بتفكر|محتارة|مهتمة) $',
          '^ (محاولة أخيرة|مهلا مهلا)',
          '(اشتقنا|وحشتنا|فقدناك|افتقدناك) {..2}',
          '^ (ارجع|ارجعي|عد|عودي) (لنا|إلينا)',
          '(لا|ما) تنسانا',
          '(طلعت|خرجت|مشيت|غادرت) (قبل|دون|بدون) {..1} (تكمل|تكملي|إتمام|تنهي) {..2}',
          '(عرضك|هديتك|خصمك) (ما زال|ما زالت|لسه|لا يزال) {..1} (ينتظرك|تنتظرك|بانتظارك|مستنيك|ناطرك) {..1}',
          '(ما زلنا|لسه|لا نزال) {..1} (بانتظارك|ننتظرك|مستنيينك|ناطرينك)',
          '(خلينا|خلنا|دعنا) نحاول {..2}',
          '^ (أرجوك|أرجوكم|من فضلك|رجاء|بليز|تكفى) {...1} لا (تغادر|تذهب|تروح|تمشي|ترحل|تقفل|تتركنا) {..1}',
          '^ (لا|ما) (تروح|تمشي|تطلع|تغادر|تذهب|تقفل|تخرج) {...2} (خذ|خد|معنا|عندنا|لك|ابق|انتظر|اصبر|بعد) {..3}',
          '^ [هل] (لسه|لسا|للحين|ما زلت|حتى الآن) {..1} (ما|لم|مش) {..1} (غيرت|تغير|بدلت|قررت|تقرر|اقتنعت|تقتنع) {..2}',
          '^ (متأكد|واثق) {..1} (مش|ما|مو|لا) (عايز|تبي|تبغى|تريد|تريدين|محتاج|ودك|بدك) {..3}',
          '(قبل|قبل ما|قبل أن|قبل لا) <leaves> {...3} (عندنا|لدينا|لك|معنا|في) {..1} (كلمة|سؤال|عرض|هدية|خصم|مفاجأة|شي|طلب|حاجة) {..2}',
          '^ (لحظة|انتظر|استن|دقيقة|مهلا|وقف|اصبر|ثواني|هيه) {...3} (لا|ما|متمشيش|ماتمشيش|متروحش|متقفلش) [<leaves>] [بعد|الآن|كذا|دلوقتي]', '^ (لحظة|انتظر|استني|دقيقة|مهلا|وقف|اصبر|ثواني) {...2} (رايح فين|رايحة فين|وين رايح|وين رايحة|إلى أين|على وين|قبل (أن|ما|لا) <leaves>)', '^ (لا|ما) <leaves> (بعد|الآن|كذا|بسرعة|قبل أن {..2})', '^ (ماشي|رايح|طالع|خارج|مغادر) (على طول|بدري|بسرعة|بهالسرعة|كده|بهذه السرعة|من الحين|من دلوقتي) [كده]', '(نغير|تغير|نبدل) رأيك', '(نقنعك|نراضيك|نرجعك|نخليك تبقى|تبقى معنا)', '^ (لا|ما) (تقفل|تغلق|تسكر) (الصفحة|النافذة|الموقع|التطبيق) {..1} [بعد|الآن] $', '^ (لا|ما) (تذهب|تغادر|تطلع|تروح|تمشي) $', '^ (رايح فين|رايحة فين|وين رايح|وين رايحة|إلى أين ذاهب|إلى أين|على وين) $', '[هل] [أنت] (متأكد|متأكدين|واثق) {..1} [من] [إنك|أنكم] {..2} (تريد|تريدين|تبي|تبين|تبغى|تبغين|عايز|عاوز|ترغب|ترغبين|بدك|ودك) [في] [أن] <leaves>', '[هل] [أنت] (متأكد|متأكدين|واثق) {..1} [من] [إنك|أنكم] (لا|ما|مش|مو) (تريد|تريدين|تبي|تبين|تبغى|تبغين|عايز|عاوز|ترغب|ترغبين|بدك)', '(فكر|فكروا) {..1} (مرة أخرى|مرة ثانية|مرة تانية|تاني) [قبل {..2}]', 'فكر (مليا|كويس|زين|جيدا) قبل (أن|ما|لا) <leaves>', 'فكرت (كويس|زين|جيدا|مليا)', 'قبل (أن|ما|لا) <leaves> {...2} (فكر|فكرت|تأكد|راجع نفسك|عندنا لك)', '^ هل (غيرت|بدلت) رأيك [بعد]', '^ (غيرت|بدلت) رأيك بعد', '^ [هل] (ما زلت|لا زلت|لسه|لسا|للحين|ما تزال) [ما] (متردد|تفكر|تفكرين|محتار|قررت|مو مقتنع|مش مقتنع)', '(أعد|أعيدي|عيد) (النظر|التفكير) [قبل {..2}]', '(أعطنا|أعطينا|ادينا|عطنا) (فرصة) (ثانية|أخرى|تانية|جديدة)',
        ],
        suggest: [onceAr, ''],
      },
      {
        match: [
          '(لاحظنا|رأينا|شفنا|نرى|نلاحظ|انتبهنا) {..1} (أنك|إنك|أنكم) (تركت|تركتي|نسيت|نسيتي|سبت|خليت) (شيئا|شي|حاجة|أشياء|حاجات) {..1} [خلفك|وراك]',
          '(ما زلت|لا زلت|لسه|للحين|ما تزال|حتى الآن|إلى الآن) {..1} (لم|ما) <joined>', '(لاحظنا|نلاحظ|شفنا|رأينا|انتبهنا) [إنك] {..1} (لم|ما|لسه ما) <joined> {..2} [بعد|للحين|حتى الآن|لسه]', '(لسه|للحين|حتى الآن) ما <joined>', 'لم <joined> بعد', '(سلتك|عربتك|حقيبتك|منتجاتك|هديتك|مقعدك) {..1} (لسه|ما زالت|لا زالت|للحين|ما تزال|مازالت|لا تزال) {..1} (تنتظرك|مستنياك|تستناك|بانتظارك|مستنية|في انتظارك|موجودة)', '^ (نسيتنا|نسيتينا|نسيتونا) $', '(سلتك|عربتك|حقيبتك|منتجاتك|أغراضك|مفضلتك|قائمة (أمنياتك|رغباتك)|قائمتك) {..1} (وحيدة|حزينة|تشتاق|مشتاقة|زعلانة|تبكي|اشتاقت|تنتظرك)', '(نسيت|تركت) {..2} (في سلتك|في السلة|وراءك|خلفك) {..1} (مرة أخرى|مجددا|ثانية|تاني|من جديد)',
        ],
        suggest: [onceAr, ''],
      },
    ],
  },
  check: laterOnly,
  examples: naggingExamples,
};
