import type { Rule } from '../engine/rule';

const drawEn = 'Enter the draw until {date}: no purchase needed, prizes and rules at {address}, licence {number}';
const drawAr = 'شارك في السحب حتى {التاريخ} دون اشتراط الشراء: الجوائز والشروط في {الرابط}، رقم الترخيص {الرقم}';

export const falsePrizeSelection: Rule = {
  id: 'false-prize-selection',
  principle: 'manipulation',
  severity: 'warning',
  title: { en: 'Prize, gift or selection told to everybody', ar: 'جائزة أو هدية أو اختيار يُقال لكل قارئ' },
  why: {
    en: 'A text that every reader sees cannot know who has won. People give data or pay a fee for a prize that nobody drew, and this is how many frauds begin.',
    ar: 'نص يراه كل قارئ لا يعرف من فاز. فيعطي الناس بياناتهم أو يدفعون رسمًا مقابل جائزة لم يُجرَ عليها سحب، وهكذا تبدأ حيل كثيرة.',
  },
  instead: {
    en: 'Invite readers to the draw: until when, what can be won, the rules, the licence, and that no purchase is needed. Say of a discount that everybody gets it.',
    ar: 'ادعُ القارئ إلى السحب: حتى متى، وما الجوائز، والشروط، ورقم الترخيص، وأن الشراء غير مشترط. وقل عن الخصم إنه للجميع.',
  },
  message: {
    en: '“{text}” tells every reader that they have won or were chosen. Say how to take part, until when, with which rules and licence, or what everybody gets.',
    ar: '«{text}» تقول لكل قارئ إنه فاز أو اختير. اذكر كيف يشارك وإلى متى وبأي شروط وترخيص، أو ما يحصل عليه الجميع.',
  },
  references: ['eu-ucpd-a31', 'uk-dmcc-sch20', 'sa-promo'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use, for example in letters to people who really won.', ar: 'عبارات يحق لفريقك استخدامها، مثل رسائل من فاز فعلًا.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'certificate'] },
  except: {
    en: ['(you have|you\'ve) [just|already] (chosen|selected|picked)', '(selected|chosen|picked|qualified|won|winner) {..4} (interview|job|position|role|course|match|game|round|final|award|semi final|finals|jury|study|trial|election|league|cup|case)', "(you've|you have|you were) {..2} (selected|chosen) (a|an|the|this|to (hide|show|delete|export|install))", '(interview|job|position|role|candidate~|item~|option~|file~|plan|seat~|language|row~|shipping) {...8}', 'have won (the (game|match|round|argument|war|case))'],
    ar: ['(وظيفة|مقابلة|الوظيفة|المقابلة|المباراة|الجولة|الملف|الخيار) {..8}', '{..8} (للوظيفة|للمقابلة|المباراة|الجولة|للمنصب)'],
  },
  phrases: {
    en: [
      {
        match: [
          '(you\'re|you are|you made it|you\'ve made it) {..1} (on|onto) (our|the) {..2} list {...3} <giftThing>',
          '<drawer> {..1} [randomly|specially|personally] (picked|chose|chosen|selected|drew|drawn|hand-picked|singled out) (you|your (account|name|number|email|profile|address|order|ticket)) [[as|for|to] {..1} (winner|gift|prize|reward|offer|deal|treat)|out of {..3}|from (thousands|among|hundreds|millions)|at random|today]',
          'randomly (picked|chosen|selected|drew|drawn) your {..1}',
          'your free <prizeThing> {..1} (is|are) {..1} (ready|on its way|packed|waiting|reserved|boxed|held|here) [to ship|to be shipped|for pickup|for you]',
          '(you\'re|you are|you were) {..1} (today\'s|this week\'s|this month\'s|this year\'s|the next|one of our) {..1} (winner~|finalist~)',
          '(only|just) {..2} (few|handful|<count>|{number}|hundred) {..2} (people|customers|members|readers|users|shoppers|guests) {..2} (got|received|get|see|sent|have|will get|chosen|made) {...5} (you\'re one|you are one|including you|one of them)',
          '(you\'re|you are) one of (a|the|our|only|just) {..2} (few|handful|lucky|chosen|<count>|{number}) [{..1} who]',
          '(a|the|our) (chosen|lucky|select|happy|special) few {..1} (like you|including you)',
          '(scratch|spin|tap|shake|swipe|roll|pick) {...3} (everyone wins|everybody wins|you can\'t lose|you always win|win every time|no losers|there are no losers|nobody loses|you\'re sure to win)',
          'your {..2} <giftThing> {..4} (given|go|going|passed|handed|awarded|offered|released) {..1} to (someone|somebody|another|the next) {..1}',
          '(as|you\'re|you are|for being|being|meet) (our|the) ({number}|millionth|thousandth|hundredth|lucky|{number} (st|nd|rd|th)) [lucky] (customer|visitor|shopper|guest|caller|member|order|subscriber) [{...2} you (get|receive|win|have won) {..3}]',
          '(we\'ve|we have|i\'ve|we) {..1} (put|set|hid|hidden|kept|saved|stashed|left|tucked|got) {..1} (a|an) {..2} <giftThing> {..1} (aside|away|for you|just for you|with your name)',
          'your (name|number|email|ticket|address|entry|phone number|account) {..1} (just won|has just won|won|came up trumps|struck gold)',
          '(pick up|collect|claim|grab|get|take home) your free <prizeThing> {..3}',
          '<prizeThing> {...2} (it\'s already yours|it\'s yours|is already yours)',
          '(you\'ve been|you have been|you\'re|you are|you were) {..1} (shortlisted|pre-selected|preselected|nominated|in the running|a finalist) for (a|an|our|the) {..2} (<prizeThing>|watch|watches|prize|draw|upgrade|reward)',
          '(we|we\'ve|we still) {..1} (owe|owed|saved|have) you (a|an) {..2} <giftThing>',
          '(you\'re|you are) (our|the) {number} (st|nd|rd|th) {..1} {..2} [you] (win|won)',
          '(you\'re|you are) our {number} (st|nd|rd|th) (follower|reader|user|client|player|guest|buyer|fan)',
          '(loyalty|patience|luck|good taste) {..1} (has been|was|is being|is) rewarded with (a|an|our) {..2} <giftThing>',
          '(only you|nobody but you|just you) (can|may) (open|claim|unlock|see|use) {..3} (ticket|box|gift|offer|envelope|prize|key|invitation)',
          '(golden|lucky|winning) (ticket|envelope|number|key|egg) {..2} (is yours|for you|inside|waiting|with your name)',
          '(confirm|verify|enter|send|give|update|fill in|provide|complete) {..4} (so we can|so that we can|for us to|to|and we\'ll) (send|ship|deliver|release|receive|claim|get|transfer|pay out) [you] {..1} your [free] <giftThing>',
          '(you|you\'ve) {..1} (beat|beaten|outranked|came out ahead of) {..1} ({number}|thousands|hundreds) [of] [other] (applicants|people|customers|others|entries|members|candidates|entrants) {..4}',
          'your [free] <giftThing> (expires|will expire|runs out|disappears|will be lost) {..3} [unless {..3}]',
          "[congratulations|congrats|great news|good news|wow|score|lucky you] (you've|you have|you were|you are|you're|you|your {..2} (was|has been|is)) [just|already|officially] [been] [randomly|specially|personally|exclusively|one of the lucky|our] (won|a winner|the winner|winner|our winner|lucky winner|our lucky winner|our {..2} winner|selected|chosen|picked|pre-selected|hand-picked|qualified) [[to (receive|win|claim|get|test|enjoy)|for|as] [a|an|our|this|the|your] [free|special|secret|exclusive|checkout|mystery|surprise|vip|cash] (gift|prize|reward|bonus|iphone|voucher|gift card|offer|discount|winner|trip|holiday|cruise|laptop|phone)]",
          "(you're|you are) (our|the|today's) [lucky] {number} [st|nd|rd|th] (visitor|customer|shopper|guest|caller)", '(claim|collect|grab|redeem|pick up|unlock|open) (your|my) [free|exclusive|secret|mystery|surprise|unclaimed|cash|special|lucky] (prize~|winnings|reward|gift|mystery box|jackpot) [now|today|here]', '(your|a|an) [free|exclusive|secret|mystery|surprise|unclaimed|special|lucky|very own] (prize~|reward~|gift~|winnings|jackpot|bonus) (is|are) (waiting|reserved|ready|on hold|set aside|inside) [for you] [inside]', "(we've|we have) (reserved|set aside|saved|put aside|kept) (a|an|your) {..2} (gift|prize|reward|bonus|surprise) [in your name|for you|just for you]", '(spin|scratch|tap|shake) {...3} (everyone wins|everybody wins|guaranteed prize|always wins)', '(you|you\'ve) (qualify|qualified) for (a|an|our|your) [special|secret|exclusive|checkout|vip] (discount|bonus|gift|reward|prize|offer)',
        ],
        suggest: [drawEn],
      },
      {
        match: [
          '<prizeThing> (is yours|are yours|has your name on it|have your name on it|with your name on it)', '[free|new|brand-new|brand new] <prizeThing> {..1} (is|are) {..1} (yours|waiting for you|reserved for you|set aside for you)', '(unclaimed|uncollected) {..1} <prizeThing>', '<prizeThing> (pending|unclaimed)', "(you've|you have|you just|you) {..1} (earned|unlocked|scored|landed|bagged|got|received) {..1} (a|an|our) {..1} (mystery|surprise|secret|unclaimed|exclusive|free|vip) <prizeThing>", 'your (name|number|email|ticket|address|entry|phone number) {..2} (came up|was drawn|has been drawn|was picked|was selected|was chosen|has won|won|is a winner|came out)', '(someone|somebody|a resident) (at|in|on) your {..1} (has won|won|is a winner)', '(good news|congrats|congratulations|hey|hello|dear|attention) [lucky] winner', "you (made|are on|made it onto) {..3} (vip shortlist|vip list|winners list|winner list)", '(final|last|one) step to (collect|claim|receive|get|unlock) {..2} <prizeThing>', "(you're|you are) (eligible|pre-approved|preapproved|qualified|in line) for (a|our) free <prizeThing>", '(chosen|selected|picked|invited) for (secret|exclusive|vip|private) (access|offer|deal|gift|list)', 'for your eyes only', '(lucky you|because you are special|because you\'re special)', '(visitor|customer|shopper) (no|number|#) {number} (gets|wins|receives)', '(everyone|everybody|anyone) who (spins|plays|enters|clicks|registers|taps) (wins|gets)', 'every (spin|ticket|click|player|scratch) wins', "(we're holding|we are holding|we have|we've got) {..3} (parcel|package|box) {..2} <prizeThing>", 'tap to (receive|collect|claim) your <prizeThing>',
        ],
        suggest: [drawEn],
      },
    ],
    ar: [
      {
        match: [
          '(استلم~|تسلم~|خذ~|خد~|اطلب~|احصل~ على) {..1} <prizeThing> (مجاني|مجانية|المجاني|المجانية) {..2}',
          '(تم|جرى) (إدراجك|ترشيحك|اختيارك|تأهيلك|إضافتك) {..4} (فوز|جائزة|قائمة|سحب|هدية|الفائزين|نهائيات)',
          '(لك|ليك|عندك) عندنا <giftThing> {..2}',
          '(عندنا|لدينا) (لك|ليك) <giftThing> {..2}',
          '(أنت|إنت|انت) (المتابع|الزائر|العميل|المشترك|القارئ|الزبون|المتصل) رقم {number} {..3}',
          '(كافأنا|كافأناك|نكافئك|قررنا مكافأتك|تمت مكافأتك) {..2} <giftThing> {..1}',
          '(أنت وحدك|لك وحدك|أنت فقط|انت بس) {..3} (تستطيع|يستطيع|تقدر|يقدر) {..1} (فتح|تفتح|يفتح|استلام|تستلم) {..3}',
          '(تذكرتك|بطاقتك|ظرفك|رقمك) (الذهبية|الذهبي|الرابحة|الرابح|المحظوظ|المحظوظة) {..2}',
          '(طلع|انسحب|اتسحب|فاز|ربح|كسب|خرج) {..1} (اسمك|رقمك|بريدك|تذكرتك|حسابك) {..2}',
          '(قسيمة|هدية|جائزة|مكافأة|كاش|بطاقة هدايا|مفاجأة|رحلة) {..4} باسمك',
          '(أنت|إنت|انت|اسمك|صرت) {..1} (على|في|ضمن|من) (قائمة|لائحة|نادي) {..3} {...3} <giftThing>',
          '(اسمك|رقمك|أنت|حسابك) {..1} (ضمن|في|من|بين) {..1} (الفائزين|الرابحين|المحظوظين|الكسبانين|المختارين)',
          '<prizeThing> (مجاني|مجانية|المجاني|المجانية) {..1} (جاهز|جاهزة|بانتظارك|في الطريق|محجوز|محجوزة|ينتظرك|تنتظرك|مستنيك) [{..2}]',
          '(أنت|إنت|انت|انتي) {..1} (فائز|فائزة|كسبان|كسبانة|رابح|فايز|فايزة) (اليوم|النهاردة|معنا|معانا|الشهر|الأسبوع|الحين)',
          '(فائز|الفائز|رابح|كسبان) (اليوم|الأسبوع|الشهر) (أنت|إنت|هو أنت|انت)',
          '(عدد قليل|قلة|نخبة|عدد محدود|{number}|مجموعة مختارة|كم واحد|ناس قليلة) {..6} {...1} (وأنت منهم|أنت منهم|وانت منهم|انت منهم|وأنت واحد منهم|وأنت أحدهم|ومنهم أنت|من بينهم أنت|وإنت منهم)',
          '(أنت|إنت|انت) {..1} من {..1} (القلة|المختارين|المحظوظين|النخبة|القلائل|القليلين) {..1}',
          '(امسح~|اخدش~|اكشط~|لف~|العب~|اضغط~|هز~|افتح~) {...3} (الكل|الجميع|كلكم|كل المشاركين) {..1} (فائز|رابح|كسبان|يربح|يكسب|يفوز|فايز|بيكسب)',
          '(ما في|مفيش|لا|ما فيه) (خسران|خاسر|خسرانين) {..2}',
          '<giftThing> {..2} (ستذهب|بتروح|هتروح|ستمنح|ستعطى|تنتقل|بتنعطى|تروح|ستنتقل|نعطيها|هنديها) {..1} (لشخص|لغيرك|لواحد|لعميل|غيرك|شخص|لحد) {..1}',
          '(خبينا|خبأنا|شلنا|احتفظنا|وفرنا|تركنا|حضرنا|جهزنا|خصصنا|حجزنا|شايلين|محضرين|مجهزين|مخبين) (لك|لكم|ليك|ليكي|عشانك) {..1} <giftThing> [{..1}]',
          '(خبينالك|شلنالك|حضرنالك|جهزنالك|محضرينلك|مجهزينلك|شايلينلك) {..1} <giftThing>',
          '<drawer> {..1} (اختارك|اختارتك|اخترناك|اختار (حسابك|رقمك|اسمك|بريدك)|سحب (رقمك|اسمك)) [{..2}]',
          '(أكد~|أدخل~|ادخل~|حدث~|أرسل~|ابعت~|أكمل~|عبئ~|كمل~) {..1} (بياناتك|عنوانك|رقمك|معلوماتك) {..2} (نرسل|لنرسل|نبعت|نبعتلك|استلام|لاستلام|تستلم|لتستلم|شحن|لشحن|يوصلك|توصلك|تحصل على) {..2} <giftThing>',
          '[مبروك|تهانينا|ألف مبروك|مبارك|هنيئا لك] (لقد|قد|أنت) (ربحت|ربحتي|كسبت|فزت|فزتي|تم اختيارك) {..3}', '(مبروك|تهانينا|ألف مبروك|مبارك) [عليك] (ربحت|كسبت|فزت|ربحتي|كسبتي|فزتي|الجائزة) {..3}', '[مبروك|تهانينا|ألف مبروك] [لقد] (تم اختيارك|وقع عليك الاختيار|وقع الاختيار عليك|اخترناك|تم ترشيحك) {..3}', '(أنت|إنت|أنتِ) (الفائز|الفائزة|الرابح|الرابحة|الفايز|الفايزة|الكسبان) [المحظوظ|المحظوظة|معنا|اليوم]', '(أنت|إنت) (الزائر|العميل|المتسوق|الزبون) [المحظوظ] (رقم|المليون) [{number}|مليون]', '(استلم~|تسلم~|اسحب~|احصل~ على|خذ~|افتح~) (جائزتك|هديتك|مكافأتك|جايزتك|صندوق هداياك) [الآن|الحين|دلوقتي|المجانية|اليوم]', '(هديتك|جائزتك|مكافأتك|جايزتك|هديتك المجانية) {..1} (بانتظارك|في انتظارك|تنتظرك|تستناك|مستنياك|جاهزة|محجوزة) [باسمك]', '(تم حجز|حجزنا|خصصنا|جهزنا) [لك] (هدية|جائزة|مكافأة) [خاصة] (باسمك|لك) [وحدك]', '(مكافأة|هدية|جائزة) (حصرية|خاصة|سرية) (لك|لكِ) (وحدك|فقط|أنت)', '(لف|دور|أدر) العجلة {...2} (الكل|الجميع) (يربح|رابح|كسبان|فائز)',
        ],
        suggest: [drawAr],
      },
      {
        match: [
          '<prizeThing> {..2} (صار لك|صارت لك|لك أنت|أصبح لك|أصبحت لك|عليها اسمك|عليه اسمك|باسمك|من نصيبك)', '<prizeThing> {..1} (غير مستلمة|غير مستلم|معلقة|معلق|لم تستلم|ما استلمتها|محجوزة لك)', '(لديك|عندك|لك) <prizeThing> {..2} (غير مستلمة|معلقة|بانتظارك|لم تستلمها|مجانية|سرية|غامضة)', '^ (كسبت|كسبتي|ربحت|ربحتي|فزت|فزتي) {..1} <prizeThing> $', '(كسبت|كسبتي|ربحت|ربحتي|فزت|فزتي|نلت|حصلت على) (مكافأة|هدية|جائزة|مفاجأة|قسيمة|جايزة) [سرية|غامضة|مجانية|خاصة]', '(ربحت|ربحتِ|كسبت|فزت) معنا', '(اسمك|رقمك|بريدك|تذكرتك|عنوانك) {..1} (طلع|انسحب|فاز|ربح|تم سحبه|وقع عليه الاختيار|كسب)', '(أحد|واحد من) {..1} (سكان|أهل) {..2} (ربح|فاز|كسب)', '(يا|أيها|عزيزي) (فائز|الفائز|فايز|رابح|الرابح|محظوظ|فائزة|فايزة)', '(الخطوة|خطوة) (الأخيرة|أخيرة|واحدة) (استلام|لاستلام|للحصول على|تسلم) {..1} <prizeThing>', '(أنت|إنت|أنتِ) (مؤهل|مؤهلة|مرشح|مرشحة) {..1} <prizeThing>', '(اختيرت|اختير|تم اختيار|اخترنا) (حضرتك|رقمك|اسمك|بريدك|حسابك)', '(لعينيك|لعيونك) (فقط|أنت|وبس)', '(لأنك|عشانك) (مميز|مميزة|غالي|غالية|محظوظ) {...1} {..2} (لك|لعينيك|هديتك|عرض|هدية)', '(الزائر|العميل|الزبون) رقم {number} (يحصل|يكسب|يربح|يفوز)', '(كل من|كل اللي|الكل|أي واحد) {..1} (يلف|يشارك|يسجل|يضغط|يدخل) {..1} [العجلة] (يكسب|يربح|يفوز|كسبان|ياخذ)', '(عندنا|لدينا) {..1} (طرد|صندوق|ظرف) {..2} <prizeThing>', '(اضغط~|ادخل~) {..1} (لاستلام|وخذ|واستلم) {..1} <prizeThing>', '(مفاجأة|خبر حلو|بشرى|بشرى سارة) {...1} (كسبت|ربحت|فزت)',
        ],
        suggest: [drawAr],
      },
    ],
  },
  examples: {
    en: [
      'The ⟦cruise has your name on it⟧.', '⟦Your number was drawn⟧.', 'You have an ⟦unclaimed reward⟧.', '⟦Congratulations, you’ve been selected⟧!', '⟦You’ve won a free iPhone⟧.', '⟦Claim your prize now⟧.', '⟦You are our lucky winner⟧!', '⟦You’re the 1,000,000th visitor⟧.', '⟦Your exclusive reward is waiting⟧.', '⟦You have been specially chosen⟧ by our team.', '⟦We have reserved a gift in your name⟧.', '⟦You qualify for a secret discount⟧.', '⟦You’ve qualified for a checkout bonus⟧', '⟦Your mystery gift is ready⟧.', '⟦Your unclaimed prize is waiting⟧', '⟦Spin the wheel: everyone wins⟧.',
      'Congratulations on completing the course.', 'The three winners of the draw held on 4 May 2026 are listed below.', 'Selected works from the 1970s are on display.', 'You have selected a file that is too large.', 'Our bakery won a regional award in 2024.', 'Wrap your gift in recycled paper.', 'A mail that says “you have won a prize” is a scam.', 'Your order is waiting at the counter.', 'You were chosen for the interview on Monday.', 'Tap the prize list to see the rules.', 'Winners are told by post within two weeks.', 'She won a trip in 2018.', 
    ],
    ar: [
      '⟦اسمك طلع⟧ في السحب.', '⟦لديك جائزة معلقة⟧.', '⟦كسبت مكافأة⟧!', '⟦مبروك، لقد تم اختيارك⟧!', '⟦لقد ربحت⟧!', '⟦أنت الفائز المحظوظ⟧.', '⟦استلم جائزتك الآن⟧.', '⟦أنت الزائر رقم مليون⟧.', '⟦هديتك بانتظارك⟧.', '⟦تم حجز هدية باسمك⟧.', '⟦مكافأة حصرية لك وحدك⟧.', '⟦وقع عليك الاختيار⟧.', '⟦مبروك كسبت⟧!', '⟦لف العجلة، الكل يربح⟧.', '⟦جائزتك جاهزة⟧.', '⟦استلمي هديتك الحين⟧.',
      'مبارك لخريجي الدفعة العاشرة.', 'أسماء الفائزين في السحب الذي أُجري بتاريخ 4 مايو 2026 مدرجة أدناه.', 'ربحت الشركة جائزة التصميم عام 2024.', 'طلبك بانتظارك في الفرع.', 'تم اختيارك للمقابلة يوم الاثنين.', 'غلّف هديتك بورق معاد استخدامه.', 'عبارة مثل «لقد ربحت» من حيل الاحتيال.', 'فاز الكاتب بالجائزة مرتين.', 'اسمك في قائمة الحضور.', 'تُعرض أعمال مختارة من السبعينيات.', 'يُبلَّغ الفائزون بالبريد خلال أسبوعين.', 'نقدّم بطاقة تهنئة مع كل هدية.',
    ],
  },
};
