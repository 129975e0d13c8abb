import type { Rule } from '../engine/rule';

const neutralEn = ['No, thanks', 'No, not now'];
const neutralAr = ['لا، شكرًا', 'لا، ليس الآن'];

export const confirmshaming: Rule = {
  id: 'confirmshaming',
  principle: 'manipulation',
  severity: 'error',
  title: { en: 'A refusal that shames the reader', ar: 'رفض يُحرج القارئ' },
  why: {
    en: 'Whoever wants to say no must first say something bad about themselves. Many then say yes to escape the shame, and a yes won this way is no free choice.',
    ar: 'من أراد الرفض أُجبر على قول سوء عن نفسه، فيقبل كثيرون هربًا من الإحراج. وقبولٌ كهذا ليس اختيارًا حرًا.',
  },
  instead: {
    en: 'Give both answers the same neutral tone: “Yes, please” and “No, thanks”.',
    ar: 'اجعل الجوابين بالنبرة المحايدة نفسها: «نعم، أرغب» و«لا، شكرًا».',
  },
  message: {
    en: '“{text}” makes readers belittle themselves in order to refuse. A plain refusal is missing: write “No, thanks”.',
    ar: '«{text}» تجعل القارئ ينتقص من نفسه كي يرفض. ينقص هنا رفض بسيط: اكتب «لا، شكرًا».',
  },
  references: ['in-dp-3', 'ca-ccpa-7004', 'eu-dsa-25', 'oecd-2022'],
  evidence: { silence: ['quotation', 'about'] },
  except: {
    en: [
      '(waiting|wait|guest) list', "(don't|do not) (want|need|wish) [to] (receive|get|see|be contacted|hear|subscribe|sign up|create|use|share|allow|accept|enable|install|continue|have|any|more) {..2} (email~|e-mail~|newsletter~|update~|message~|cookie~|notification~|ads|calls|marketing|account|tracking|insurance|offers by {..1}|sms)", "(don't|do not) have (a|an|any) (coupon|code|promo code|discount code|voucher|account|gift card|membership)", '(already|previously) (have|own|use|bought|subscribe|registered|signed up|a (member|customer|subscriber))', 'prefer (paying|to pay|payment) (by|with|via|in|on)', "(rather|prefer) not [to] say", 'rather not answer', 'no (one|more|need|longer|matter|wonder|doubt)', 'close (the|this|your)', 'leave (the|a|your|it|this|us)', '(pass|skip) the', 'no data', '(already|currently) {..2} (insured|covered|vegan)', '(free|basic|current|existing) (plan|version|trial)', '(paper|plastic) bag',
    ],
    ar: ['لا (أريد|أرغب) {..2} (رسائل|رسالة|إشعارات|نشرة|بريد|كوكيز|ملفات)', '(لدي|عندي) (حساب|اشتراك) {..1}', 'أفضل (الدفع|الاستلام) (نقدا|عند|ب|عبر|من)', 'لا (أفضل|أفضلية) (من|ل)', 'لا تخط'],
  },
  phrases: {
    en: [
      {
        // A refusal, then a word against oneself.
        match: [
          '^ <decline> (i|we|because i|cause i|since i) [really|just|absolutely|actually|personally|totally|kind of] (hate|despise|dislike|loathe|detest|abhor|am allergic to) {...8}', "^ <decline> (i|we|because i) [really|just|actually] (don't|do not|dont|am not|i'm not|have no|haven't|won't|can't|cannot|couldn't|could not|hardly|never) [really|even] (like|love|enjoy|care|care about|believe in|deserve|feel|mind|value|appreciate|trust myself|worth|interested in being|interested in saving|need more|need any more|interest in) {...8}", "^ <decline> (i|we) (don't|do not|dont|won't|refuse to|have no desire to|have no need to|am not ready to|am not interested in|don't care to|couldn't care less about|prefer not to|would prefer not to|would rather not|don't feel like) [want|need|wish] [to|have|be|a|any|my|more] {..3} <gain> {...6}",
          "^ <decline> (i'm|i am|we're) [not|too|already|perfectly|totally|quite|just|completely|absolutely] [not|too] (fine|okay|ok|good|happy|cool|content|comfortable|rich|lazy|smart|busy being|scared|afraid|cheap|boring|old|proud|stubborn|serious|ready to|interested in|willing to|worth|a) [with|being|for|to|about] {..3} (<gain>|<loss>) {...6}", "^ <decline> (i'd|i would|we'd|i'll|i will|i) [much] (rather|prefer|prefer to|choose|choose to|like|like to|love|love to|enjoy|want|want to|accept|accept to|embrace|keep|continue|continue to|stay|remain|go on|settle for|stick with|live with|pay|take|gladly|happily|risk|be) [be|to be|the|my|a|being] {..3} <loss> {...6}",
          "^ <decline> (i'd|i would|i'll|i will|let me) [just|gladly|happily|rather|much rather] (let|watch|leave|give up|throw away|turn down|pass on|pass up|forgo|miss|skip|walk away from|say no to|sacrifice|ignore|risk) {..4} (<gain>|<loss>|slip away|sail away|go|pass|go to waste) {...6}", "^ <decline> {...8} (i'd|i would) rather <loss> {...3}", "^ <decline> (i'd|i would) rather (<loss>|stay|kick|eat|watch|struggle|suffer|do (it|things) the|keep {..2} (problem~|losing|paying)|pay|not (<gain>|save|know|win)|be|die|wait for {..3}) {...8}", "^ <decline> i'll (save|win|learn|grow|earn|get fit|get healthy|lose weight|get rich|be happy|improve) {..3} (another day|another time|some other time|someday|later|next year|never)", "^ <decline> i'll (be|stay|remain) {..2} (last|behind|broke|poor|boring|average|uninformed|clueless|hungry|single|stuck|in the dark) {...6}",
          "^ <decline> (i've|i have|i already have|i've already|i already|we have) [already] [got] (too much|too many|enough|plenty of|more than enough|all the) {..4} (<gain>|stuff|things|already|anyway|i need) {...3}", '^ <decline> i [already] know (everything|it all|enough|better)', "^ <decline> (who needs|what's the point of|why would i want) {..3} <gain> {...4}", "^ <decline> (my|our) {..3} (doesn't|don't|isn't|aren't|can wait|can suffer|can fail) {..3} (matter|important|need|deserve|worth|grow|<gain>) {...4}", '^ <decline> (leave|keep) (me|my {..2}|us|our {..2}) (unprotected|vulnerable|exposed|at risk|uninformed|in the dark|slow|insecure|defenseless|unsafe) {...3}', '^ <decline> i (love|like|enjoy|prefer) {..2} <loss> {...6}', "^ <decline> i (like|love|enjoy) (my|things|being|having|living|life) {..3} (<loss>|messy|dirty|hard|difficult|that way) {...4}",
        ],
        suggest: neutralEn,
        safe: true,
      },
      {
        // The same without the refusal before it.
        match: [
          "^ (i'd|i would|i'll|i) (rather|prefer to|prefer|choose to|would rather) [not] (stay|remain|be|keep|pay|go on|continue|live|lose|miss|struggle|waste|overpay|risk|paying|losing|missing|staying|being) [being|paying|the] {..2} <loss> {...4}", "^ (i'd|i would|i'll) rather not (save|win|learn|grow|earn|improve|succeed|protect {..2}|be (healthy|happy|rich|informed|safe)|know|look {..1}|feel {..1}) {...4}", "^ (i'd|i would|i'll) (rather not|prefer not to) (save|win|learn|grow|earn|improve|succeed|protect {..2}|be (healthy|happy|rich|informed|safe)|look {..1}|feel {..1}) {...4}", '^ i (rather|prefer|love|enjoy|like) (pay|paying) (full|more|extra|too much|double|retail) {...4}', '^ i (prefer|love|enjoy|like) (pay|to pay|paying) (full|more|extra|too much|double|retail) {...4}', '^ i (hate|despise|dislike|loathe) (saving|free|discounts|deals|money|good deals|coupons|savings|winning|success|being (happy|healthy|informed|rich|safe)|learning|fun|great {..1}) {...4}',
          "^ i (don't|do not|dont|really don't) (care|care about|care for|want|need|like|deserve|feel) [to] [be|have|protect|save|saving|about|my|feel|know|a|grow] [money|my|a|better|protecting|the] (money|health|family|future|lucky|success|successful|rich|happy|healthy|protection|discount~|savings|free {..1}|kids|children|skin|business|career|bargain~|deals|safety|privacy|security|customers|planet|success|growth) {...3}", "^ i (don't|do not) mind (missing|losing|paying|wasting|overpaying|being left|staying) {...6}", "^ i'll pass on {..3} (<gain>|getting {..1}) {...4}", "^ i'm (fine|okay|ok|happy|cool|good) [with] (losing|paying|missing|wasting|being|staying|overpaying|struggling) {...5}", '^ i (accept|will accept|understand and accept|take) the (risk|danger|consequences) (to|of|for) {...5}', '^ (continue|keep|go on|carry on) (paying (full|more|too much|extra)|losing|wasting|struggling|missing out|overpaying) {...5}', '^ (stay|remain|leave me|leave us|keep me) (unprotected|uninformed|vulnerable|in the dark|at risk|ignorant|broke|exposed|average|mediocre) {...4}', '^ i love (chaos|overpaying|losing|missing out|wasting {..1}|paying more|high prices)', "^ i'm not interested in [being|growing|saving|improving|protecting|having] [my|a|more|better] <gain> {...3}", "^ [thanks but|thank you but] i (don't|do not) need [any] more (sales|leads|customers|traffic|money|clients|success) {...2}", "^ <decline> i'm not (that|so) (smart|ambitious|serious|brave|rich) {...4}", "^ i'm too (cool|good|rich|lazy|busy|proud|old|scared) for {..2} <gain>", "^ (i'll|i will) (let|watch) (this|the|my|these) {..2} (slip|go|pass|sail|expire|disappear) {..2}", "^ (i'll|i will|i'd rather|let me) (miss out|stay broke|stay behind|pay full price|keep struggling|do it the hard way|take my chances|risk it|figure it out the hard way) {...4}", "^ i (don't|do not) (want|need|like) [any|more|your] (sales|leads|customers|traffic|success|money|savings|discounts)",
        ],
        suggest: neutralEn,
        safe: true,
      },
      {
        // The same said with other words: after a refusal, something bad about oneself or something good refused.
        match: [
          '^ <decline> (my|our) {..1} (skin|hair|teeth|home|house|life|business|body|site|website|sleep|kids|wardrobe|marriage|team|grades|english) (is|are) {..1} (already|perfectly|totally|just) (perfect|fine|flawless|great|amazing|rich|healthy|happy) {..1} $',
          '^ (decline|cancel|refuse|reject|skip|leave|no|exit|close) (and|but) (lose|forfeit|give up|waste|miss|pay|throw away) (my|the|your|full|out) {..3} $',
          "^ [<decline>] (i|we) (don't|do not|dont) (need|want) {..2} (growing|saving|earning|improving|losing weight|learning|protecting|sleeping|winning|selling|boosting|building|looking|feeling|getting (fit|rich|better|ahead)) {..4} $",
          "^ [<decline>] (i'm|i am|we're) not {..1} (serious|ambitious|passionate|committed|bothered|concerned|worried) about {..3} $",
          '^ <decline> <virtue> {..1} (is|are) {..1} (overrated|boring|optional|for losers|for wimps|for others|too much work|a waste {..2}|pointless) {..1}',
          "^ [<decline>] (i have|i've got|i've|got) no (taste|ambition|ambitions|dreams|sense|friends|class|style|goals|clue|heart|shame|soul|future|talent|standards|interest in {..3}) {..1}",
          "^ [<decline>] (i'll|i will|i'd rather|let me|i'm happy to|happy to|i'd|we'll) {..1} (stay|remain|be|keep being|go on being) {..1} (beginner|amateur|average|basic|ordinary|invisible|unknown|nobody|follower|small|old|slow|second|rookie|mediocre|unfit|uninspired|forgettable|in debt|overweight|lazy|weak|lost|confused|disorganised|disorganized|stressed|clueless|late) {..2} $",
          '^ [<decline>] let (the|them|him|her|my|those|these|our) {..3} (drown|starve|die|suffer|win|freeze|go hungry|burn|rot|struggle|fail|go to waste|have it|have the {..1}) {..1}',
          '^ <decline> (my|our|the) (competitors|rivals|neighbours|neighbors|others|competition) {..2} (can|may|deserve|deserves|should) {..4}',
          "^ (<decline>|thanks) {...1} (i've|i have|we've|i) [already] [got] {..2} (money|cash|time|savings|hours) to (burn|waste|spare|lose|throw away) {..2}",
          '^ <decline> (let|leave|keep) (the|my|our|them|him|her|it|those|these) {..4} (<loss>|bored|hungry|waiting|suffer|suffering|struggle|struggling|behind|cold|starve) {..3}',
          "^ <decline> {...3} (isn't|is not|aren't|are not|ain't) (my|our) (problem|concern|business|priority|thing|job|style|cup of tea) $",
          "^ [<decline>] (i'll|i will|i'd rather|let me|i'd|we'll) {..1} (figure|work|sort|do|manage|struggle|handle|guess|wing|suffer|go|muddle) {..5} (alone|myself|by myself|on my own|the slow way|the hard way|by hand|manually|without help|the old way|in the dark|blindly)",
          '^ (leave|continue|close|exit|go on|proceed|skip|carry on|scroll on|go) without (helping|giving|protecting|supporting|claiming|trying|learning|improving|caring|feeding|the discount|a (gift|discount|chance)) {..3}',
          '^ [<decline>] {...1} (not|never) (interested|keen|bothered|worried) (in|on|about) <virtue> {..2} $',
          "^ <decline> {...1} (<virtue>|growth|sleep) {..1} (isn't|is not|aren't|ain't) (for me|my thing|worth it|my style|that important|important) {..1}",
          '^ <decline> {...1} <myself> {..2} (enjoy|enjoying|love|like|adore|prefer|fine with|ok with|okay with|happy with|cool with|good with|at peace with) {..5} (<loss>|being {..2}|getting {..2}|wasting {..2}|paying {..2}|losing {..2}|missing {..2}) {..2} $',
          '^ <myself> {..1} (fine|ok|okay|happy|cool|good) (with|being|getting) {..1} (hacked|robbed|scammed|ignored|forgotten|replaced|rejected|fired|single|tired|sick|cheated|tracked|slow|behind|last) {..3}',
          '^ (keep|continue|go back to|back to|stick with) [my] (guessing|struggling|wasting|overpaying|being {..2}|missing|waiting in {..2}|<loss>) {..2} $',
          '^ ignore (my|the|our) (<virtue>|health|savings|skin|future|family|hungry|children|planet|problem|risk|danger) {..3} $',
          '^ <decline> (and|to) {..1} (keep|stay|continue|remain|go on|carry on|lose|miss|pay|waste|let|leave) {..3} <loss> {..2}',
          '^ <decline> (my|our) (team|family|wife|husband|kids|customers|clients|dog|cat|boss|staff|business) {..1} (love|loves|like|likes|enjoy|enjoys|prefer|prefers|hate|hates|don\'t deserve|doesn\'t deserve|can live) {..2} (<loss>|<virtue>) {..2} $',
          '^ <decline> (i\'ll|i will|let|i\'d rather) {..1} (let|watch) (my|the|our) (competitors|rivals|neighbours|neighbors|others|friends) {..1} (win|get ahead|beat me|laugh|have {..2})',
          '^ <decline> (my|our) {..2} can (wait|suffer|fail|rot)',
          '^ (i\'ll|i will|we\'ll|we will|i\'d|let me) [just] (keep|continue|go on|carry on|stay|remain) {..2} <loss> {...3}',
          '^ (continue|proceed|leave|check out|go on|carry on|shop|finish|exit) without my {..1} (discount|savings|saving|gift|bonus|reward|free {..1}|deal|coupon|{percent} off|{money} off)',
          '^ <decline> (i|we) (don\'t|do not|dont) (want|need|wish|care) [to] [be|have|get|become|about|for] {..2} <virtue> {..2} $',
          '^ (give up|lose|forfeit|throw away|waste|forget) my {..1} (discount|savings|gift|bonus|reward|free {..1}|deal|coupon|chance|progress) $',
          '^ <decline> <myself> {...5} <loss>', '^ <decline> <myself> {..4} <deny> {..4} <virtue> {..2} $', "^ <decline> <virtue> {..1} (isn't|is not|ain't|aren't) {..2} (me|us|my thing|my style|important|a priority)", "^ <decline> (keep|leave|let) (my|me|our|us) {..3} <loss>", "^ <decline> (i'm|i am|we're) not (a|an|that) (serious|real|smart|good|true|ambitious|great|responsible) {..1} $", '^ [thanks but|thank you but] <myself> {..2} <settles> {..3} <loss> {..2} $', "^ (i|we) (don't|do not|dont|won't) (deserve|care about|want to be|want to have|want|need) {..3} (<virtue>) $", "^ (i|we|i'd) (don't|do not) deserve {..4} $", "^ (not interested in|i have no interest in|no interest in|i'm not into|count me out of) {..2} <virtue> {..1} $", "^ (let|leave|keep) (me|my {..1}|us) {..1} <loss> {..2} $",
        ],
        suggest: neutralEn,
        safe: true,
      },
    ],
    ar: [
      {
        match: [
          '^ <decline> [أنا] (أكره|بكره|لا أطيق|ما أطيق) {...8}', '^ <decline> [أنا] (لا|ما|مش|لست|مو|ماني|مب) (أحب|بحب|أهتم|يهمني|تهمني|مهتم|بهتم|أكترث|أستحق|يهمنا|فارق معي|فارقة معايا|يفرق معي|تفرق معي|يعنيني|تعنيني|أبالي) {...8}', '^ <decline> [أنا] (لا|ما|مش|لست|مو|ماني|مب) (أريد|أرغب|أبي|أبغي|عايز|عاوز|محتاج|أحتاج|بدي|حاب|حابب|ودي|بحاجة|ناوي) [في|إلى|أن] {...2} <gain> {...5}', '^ <decline> [أنا] (أفضل|بفضل|أحب|بحب|سأ|راض|أرضى|يعجبني|عاجبني|أختار|أبغى|موافق على|لا مانع لدي من|ما عندي مانع|معنديش مانع|مستعد|مستمتع|مرتاح|خلني|خليني|سأبقى|سأظل|سأدفع|بدفع|هدفع|سأستمر في|سأواصل|أتحمل) [أن|على|في|مع|من|ب] [أدفع|دفع|البقاء|أبقى|أظل|أكون|أعيش] {..3} <loss> {...4}',
          '^ <decline> (أفوت|بفوت|هفوت|سأخسر|سأضيع|سأترك|بضيع|هضيع|سأتنازل عن|خلها|خلي) {..3} (<gain>|فرصة|عرض|تروح|تضيع|تفوت) {...5}', '^ <decline> (عندي|لدي|معي) (ما يكفي|كفاية|كثير|فلوس كثيرة|مال كثير) {...6}', '^ <decline> (أعرف|بعرف|عارف|أعلم) كل شيء', '^ <decline> أنا (لا أستحق|غني|مليونير|كسول|لست ذكيا|لست مستعدا {..2}) {...4}', '^ <decline> (سأتعلم|سأوفر|سأنجح|سأهتم بصحتي|بوفر|هوفر) {..2} (لاحقا|يوما ما|بعدين|وقت آخر|في وقت آخر)',
        ],
        suggest: neutralAr,
        safe: true,
      },
      {
        match: [
          '^ [أنا] (لا|ما|مش|مو|مب) (يهمني|أهتم|بهتم|تهمني|يفرق معي|أكترث|أبالي|يعنيني|مهتم|فارق معي|فارقة معايا) [ب] {..2} <gain> {...4}', '^ (لا|ما|مش|مو) (أريد|أرغب|أبغى|أبي|عايز|عاوز|بدي|أحب|بحب) [في|أن] [{..1}] (توفير|أوفر|حماية|أحمي|نجاح|أنجح|خصومات|هدايا|فلوس|صحة|مستقبل|أربح|الربح|السعادة|راحة|تخفيضات) {...4}', '^ (أفضل|بفضل|أحب|بحب|يعجبني) [أن] (دفع|ادفع) {..2} (السعر كاملا|السعر الكامل|السعر كامل|كامل|أكثر|أكتر|الضعف|زيادة) {...3}', '^ (أفضل|بفضل|أرضى|سأبقى|أحب) [أن] (أبقى|البقاء|أظل|أعيش|أخسر|خسارة|أفوت|أضيع|تفويت) {...5}', '^ (سأفوت|سأضيع|سأخسر) {..2} (فرصة|عرض|خصم|توفير|هدية) {...5}', '^ (أقبل|أتحمل) (المخاطرة|الخطر|مسؤولية) {..2} (أولادي|عائلتي|أطفالي|صحتي|بيتي) {...2}', '^ (دعني|خلني|خليني|اتركني) (أخسر|أدفع أكثر|أدفع السعر الكامل|جاهلا|بدون حماية|أعاني|مكاني) {...3}', '^ (لا أستحق|ما أستاهل|مستاهلش) {..4}',
        ],
        suggest: neutralAr,
        safe: true,
      },
      {
        match: [
          '^ <decline> (بشرتي|شعري|أسناني|بيتي|حياتي|مشروعي|جسمي|موقعي|نومي|إنجليزيتي|أولادي) {..1} (مثالي|مثالية|كامل|كاملة|ممتاز|ممتازة|تمام|رائع|رائعة) {..1} $',
          '^ (رفض|إلغاء|أرفض|خروج|تخط|إغلاق|لا|ارفض) (وخسارة|واخسر|وأخسر|وتفويت|وفوت|وأفوت|والتنازل عن|وأتنازل عن|وأضيع|وضياع) {..3} $',
          '^ [<decline>] (أكره|بكره|لا أطيق|ما أطيق|أمقت) {..1} (<gain>|هدايا|توفير|خصم|مجاني|مجانية|المال|فلوس|نجاح|عروض|تخفيضات|راحة) {..2} $',
          '^ <decline> (يكفيني|بكفيني|كفاية علي|حسبي|يسعدني|يناسبني|عاجبني) (أن أكون|أكون|أن أبقى|أبقى|أني|إني|البقاء) {..3} $',
          '^ [<decline>] (لا|ما|مش|مو) (أحتاج|أريد|أرغب|محتاج|محتاجة|مهتم|مهتمة|عايز|عايزة|أبي|أبغى) {..1} (تنمية|تطوير|تحسين|زيادة|حماية|تقوية|توسيع|إنجاح|توفير|كسب|مضاعفة) {..2} $',
          '^ [<decline>] (لست|مش|ماني|مو) {..1} (جاد|جادة|طموح|طموحة|ملتزم|ملتزمة|حريص|حريصة) {..3} $',
          '^ [<decline>] (منافسين|غيري|جيراني|الآخرين|زملائي) {..1} (يستاهلون|يستاهلوا|أولى|أحق|يفوزون|يربحون|يكسبون|ياخذون|يستحقون) {..3}',
          '^ (ما|لا|مش|مو) (أحتاج|أبي|أبغى|أريد|عايز|محتاج|عاوز|يلزمني) {..1} (قراء|متابعين|زوار|مبيعات|عملاء|زباين|مشتركين|شهرة|أرباح|نجاح|سعادة|راحة|صحة|جمال|ثروة|فلوس|حماية|أمان|مستقبل|تطور|<virtue>) {..1} $',
          '^ <decline> (<virtue>|نوم|راحة|صحة|جمال|توفير|نجاح|رياضة|تعليم|أناقة|نظافة|أمان) {..1} (مو|مش|ليس|ليست|ما هو|ما هي|مب|آخر) {..1} (مهم|ستايلي|لي|أولوياتي|ضروري|همي|طبعي|ذوقي|اهتماماتي) {..1}',
          '^ [<decline>] (ذوقي|حظي|حالي|مستواي|طموحي|وقتي|شكلي|عقلي) {..1} (على قد|على قدي|ضعيف|سيئ|قليل|رخيص|ما يهم|عادي|تعبان|محدود|بسيط|مو مهم|مش مهم) {..2}',
          '^ [<decline>] (بضل|هفضل|بظل|أبقى|خليني|خلني|أظل|سأكون|بكون|هكون|راض أن أكون|يناسبني أن أكون) {..1} (مبتدئ|عادي|جاهل|متأخر|فقير|وحيد|سمين|مكاني|متوسط|مجهول|ضعيف|كسول|محدود|تعبان|متعب|آخرهم|هاوي|مديون|تخين|ممل|<loss>) {..2} $',
          '^ [<decline>] (لا|ما|مش|مو) (يهمني|تهمني|يفرق معي|يفرق معايا|فارق معي|فارق معايا|يعنيني|أهتم ب) {..1} (شكلي|صحتي|مستقبلي|وزني|بشرتي|شعري|عائلتي|أولادي|فلوسي|نجاحي|مشروعي|راحتي|نومي|سلامتي|أن|أكون|أشعر|أنجح|أوفر|أتعلم|أتحسن|الكوكب|البيئة|الأيتام|الفقراء) {..3} $',
          '^ [<decline>] (أتحمل|بتحمل|هتحمل|أقدر أتحمل|متعود على|متعودة على|عادي أتحمل|أستحمل|بستحمل) {..1} (وجع|ألم|تعب|غلا|زحمة|خسارة|جوع|برد|حر|<loss>) {..2} $',
          '^ <decline> (خل|خلي|خلوا|دع|اترك|سيب) {..1} {any} (يموت|يموتون|يجوع|يجوعون|بردان|بردانين|جوعانين|جوعان|يغرق|يغرقون|يعاني|يعانون|ينتظر|ينتظرون|يفوز|يفوزون|يكسب|يكسبون) {..2}',
          '^ (<decline>|شكرا) {...1} (عندي|لدي|معي|معايا) {..1} (فلوس|مال|أموال|وقت|خير) {..1} (زيادة|كثير|كتير|كفاية|أحرقه|أضيعه|أرميها|يكفي) {..2}',
          '^ [<decline>] (مو|مش|ليس|ليست|ما هو|مب|غير) (مهم|ضروري|فارق) {..2} (<virtue>|أوفر|أتعلم|أحمي|أتطور|أنجح|أطور|أهتم|أنحف) {..3}',
          '^ (أكمل|كمل|متابعة|استمر|خروج|إغلاق|أغلق|تابع) (دون|من دون|من غير|بلا) [أن|ما] (أساعد|مساعدة|أوفر|توفير|أحمي|حماية|أستفيد|استفادة|أنقذ|إنقاذ|أتبرع|تبرع|أدعم|دعم|أتعلم|تعلم|أجرب|خصم|هدية|كسب|ربح) {..3}',
          '^ [<decline>] {...1} (أهوى|أعشق|أستلذ|أحب|بحب|بموت في|يعجبني|عاجبني|عاجبتني|أموت في|أستمتع|مستمتع) {..1} (<loss>|طوابير|زحام|زحمة|انتظار|التعب|الفوضى|الغلا|المصاريف|الإزعاج) {..2}',
          '^ [<decline>] [أنا|إني] (قنوع|راضي|مكتفي|مقتنع|سعيد|مرتاح) {..4} (<loss>|عادي|ضعيف|قليل|متعب) {..1} $',
          '^ [<decline>] (أفضل|بفضل|أختار|خليني|خلني|دعني|سيبني|اتركني|أريد أن|عايز) {..1} (أتعب|أعاني|أخسر|أدفع|أضيع|أجهل|أتأخر|أنتظر|أتعذب|أفشل|أفلس|أبقى|أضل|أظل|أفضل|أمرض|أسمن|أشقى) {..4}',
          '^ <decline> {...2} (وقت|فلوس|مزاج|خلق|نية|ودي|رغبة) {..3} (<virtue>|مستقبل|أولادي|صحة|عيالي|أتطور|أنجح|أتعلم|أوفر) {..2} $',
          '^ <decline> (خل|خلي|خلوا|اترك|سيب) {..1} (بشرتي|شعري|بيتي|أولادي|عيالي|أطفالي|فلوسي|جسمي|مشروعي|راتبي|متجري|سيارتي) {..3} $',
          '^ تجاهل (صحتي|مستقبلي|عائلتي|أولادي|بشرتي|مدخراتي|أحلامي|فلوسي|مشروعي) {..1}',
          '^ <decline> {...1} (ما|لا|مش|مو) {..1} (ودي|أبي|أبغى|أريد|عايز|عاوز|حاب|نفسي|بدي|ناوي|يهمني|أهتم) {..1} (أتطور|أنجح|أتعلم|أوفر|أكبر|أغتني|أنحف|أربح|أكسب|أصير|أكون|أصبح|أتحسن|أتغير|أرتاح|أحمي|أساعد) {..4}',
          '^ (لا|ما|مش|مو) (أريد|أبي|أبغى|عايز|أرغب في) {..1} (أصبح|أصير|أكون|أبقى) {..3} $',
          '^ <decline> (موقعي|متجري|بشرتي|بيتي|شعري|جسمي|شكلي|حياتي|مشروعي|أسناني|مبيعاتي) <loss> {..4}',
          '^ (عادي|عادي عندي|مو مشكلة|مش مشكلة|ما عندي مشكلة|مفيش مشكلة|لا بأس|لا مشكلة) {..1} (<loss>|أدفع {..2}|أخسر {..2}|أضيع {..2}|أتأخر {..2}) {..2}',
          '^ <decline> (خل|خلي|خلوا|سيب|دع|اترك) (المنافسين|منافسيني|غيري|الناس|الكل|الآخرين) {..1} (يسبقوني|يسبقونني|يكسبون|يكسبوا|يفوزون|ينجحون|يربحون|يوفرون)',
          '^ <decline> (مش|مو|ليست|ليس) (مهم|فارق) {..1} (راحتي|صحتي|بيتي|وقتي|فلوسي|مستقبلي|عائلتي|أولادي|بشرتي|مشروعي|سلامتي|نومي)',
          '^ <decline> [<myself>] <deny> {..3} <virtue> {..2} $',
          '^ <decline> [<myself>] <settles> {..2} <loss> {..2} $',
          '^ <decline> (استمر~|ابق|أكمل|كمل|اخسر|ادفع|خليك|استمرار) {..2} <loss> {..2}',
          '^ <decline> (عندي|لدي|معي|معايا) {..2} (كفاية|كافي|كثير|كتير|يكفي|تكفيني|زيادة) {..2}',
          '^ <decline> (مدخراتي|صحتي|مستقبلي|أحلامي|مشروعي|عائلتي|أولادي|بشرتي|لياقتي|نجاحي|تجارتي|فلوسي|أموالي|أهدافي|مبيعاتي|سلامتي) {..1} (تنتظر|ينتظر|ينتظرون|تستنى|يستنى|يصبر|تصبر|يستنوا|لا تهم|لا يهم|مو مهمة|مش مهم|مش مهمة|مو مهم)',
          '^ (متابعة|أكمل|إكمال|تابع|كمل|خروج|مغادرة|استمرار) (من دون|دون|من غير) (خصمي|هديتي|مكافأتي|توفيري|أرباحي|نقاطي|جائزتي|عرضي)',
          '^ [لا] (سأخاطر|بخاطر|هخاطر|سأجازف|بجازف|هجازف|مستعد أخاطر) {..4}',
          '^ <decline> (سأكمل|بكمل|هكمل|سأستمر|بضل|هفضل|سأظل|سأبقى|خليني|خلني) {..2} <loss> {..2}',
          '^ <decline> <myself> {...5} <loss>', '^ <decline> [<myself>] {..2} <deny> {..3} <virtue> {..2} $', '^ <decline> <virtue> {..1} (مو|مش|ليس|ليست|ما|لا) {..1} (لي|إلي|يهمني|تهمني|يناسبني|عندي|أولوية) ', '^ <decline> (خل|خلي|خلوا|اترك~|سيب~) {..2} <loss>', '^ <decline> أنا (لست|مش|مو|ماني) {..2} (جاد|ذكي|طموح|ناجح|مسؤول) $', '^ (<settles>|أنا <settles>) {..2} <loss> {..2} $', '^ (مبسوط|سعيد|مرتاح|راض) وانا <loss>', '^ (لا|ما|مش|لست) (أريد|أبغى|أبي|عايز|مهتم|أرغب|أحتاج|أستحق|أستاهل) [في|أن|أكون|ب] {..2} <virtue> {..1} $', '^ <myself> {..2} <deny> {..2} <virtue> $',
        ],
        suggest: neutralAr,
        safe: true,
      },
    ],
  },
  examples: {
    en: [
      'We don’t keep a waiting list.',
      '⟦No thanks, success isn’t for me⟧', '⟦I don’t deserve nice things⟧', '⟦No, keep my evenings boring⟧', { text: '<Dialog declineLabel="⟦No, I like being broke⟧" />', format: 'mdx' }, '⟦No thanks, I prefer paying full price⟧', '⟦No, I don’t like saving money⟧', '⟦No thanks, I hate free stuff⟧', '⟦I’d rather stay uninformed⟧', '⟦No, I don’t want to protect my family⟧', '⟦I don’t care about my health⟧', '⟦Skip - I’m fine losing customers⟧', '⟦No thanks, I don’t mind missing out⟧', '⟦I’ll pass on getting rich⟧', '⟦No, I don’t feel lucky⟧', '⟦No thanks, I already know everything⟧', '⟦Nope, I’ll let the discount go⟧', '⟦No, leave my family unprotected⟧', '<button>⟦Not now, I enjoy boredom⟧</button>',
      'No thanks', 'No, continue without insurance', 'Customers who prefer paying by bank transfer can choose it at checkout.', 'No, I don’t want to receive emails', 'No thanks, I already have an account', 'I hate mushrooms, so I left them out.', 'Skip this step if you have no database.', 'No, not now', 'I prefer to pay by card', 'Close the window and restart the editor.', 'A button such as “No thanks, I hate keeping my money” shames the reader.', 'I’d rather walk than drive.', 'No, I’m under 18', 'No, keep my current plan', 'I’ll stick with the free plan',
    ],
    ar: [
      '⟦مبسوط وأنا مفلس⟧', '⟦لا، خلّي مشروعي فاشل⟧', '⟦لا، أفضّل أن أبقى فقيرًا⟧', '⟦لا شكرًا، أفضّل دفع السعر كاملًا⟧', '⟦لا، لا أحب التوفير⟧', '⟦لا أهتم بصحتي⟧', '⟦لا أريد حماية عائلتي⟧', '⟦لا يهمني نجاح مشروعي⟧', '⟦لا شكرًا، لا أحب الخصومات⟧', '⟦سأفوّت هذه الفرصة عن طيب خاطر⟧', '⟦لا، ما أبغى أوفر فلوسي⟧', '⟦لأ شكرًا، مش عايز أوفر⟧', '⟦لا شكرًا، أكره الهدايا⟧', '⟦كلا، أفضّل البقاء جاهلًا⟧', '⟦لا، عندي ما يكفي من المال⟧', '⟦خليني أدفع أكثر⟧',
      'لا، شكرًا', 'المتابعة من دون تأمين إضافي', 'لا، لا أريد رسائل بريدية', 'أفضّل الدفع نقدًا عند الاستلام', 'لا شكرًا، لدي حساب', 'لا، ليس الآن', 'تخطَّ هذه الخطوة إن لم يكن لديك حساب.', 'لا أحب الفطر في الطعام.', 'عبارة مثل «لا شكرًا، أكره التوفير» تُحرج القارئ.', 'لا مانع من السباحة بعد أسبوع.', 'أفضّل المشي في الصباح.', 'سأكتفي بالباقة المجانية', 'لا، أبقِ باقتي الحالية',
    ],
  },
};
