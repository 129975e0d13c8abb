import type { Rule } from '../engine/rule';

/** A button that does something goes on doing it: “Cancel, I hate saving money”. */
const doesEn = /⟦((?:cancel|unsubscribe|continue|proceed|leave|delete|remove|stop|end|quit|exit|pause|downgrade|log ?out|sign ?out)(?: (?:anyway|it|now|my (?:plan|subscription|membership|account|trial|order)))?)(?![\p{L}\p{N}’'-])/iu;
const doesAr = /⟦((?:[أا]لغ[يِ]?|إلغاء|متابعة|تابعي?|[أا]كملي?|إكمال|خروج|حذف|[اأ]حذفي?|إيقاف|[أا]وقفي?|مغادرة|غادري?|إنهاء|[أا]نه[يِ]?)(?: (?:الاشتراك|اشتراكي|العضوية|عضويتي|الحساب|حسابي|الطلب))?)(?![\p{L}\p{M}])/u;
const neutralEn = [{ when: doesEn, write: '$1' }, { when: /⟦yes\b/iu, write: '{what the button does}' }, 'No, thanks', 'No, not now'];
const neutralAr = [{ when: doesAr, write: '$1' }, 'لا، شكرًا', 'لا، ليس الآن'];

export const confirmshaming: Rule = {
  id: 'confirmshaming',
  declines: true,
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
    en: ['i\'ll (fit|install|assemble|build|collect|measure|make|cook|pick|choose|carry|book|mount|hang) (it|them|this|that|mine) myself', 'my (bank|phone|plan|car|app) already does (that|this|it)', 'fine with being {any}', '^ [no|no thanks] i (hate|dislike) (olives|onions|mushrooms|coriander|spam|cookies|phone calls|queues|crowds)', '^ i hate {...8} so i', 
      '(waiting|wait|guest) list', "(don't|do not) have (a|an|any) (coupon|code|promo code|discount code|voucher|account|gift card|membership)", '(already|previously) (have|own|use|bought|subscribe|registered|signed up|a (member|customer|subscriber))', 'no (one|more|need|longer|matter|wonder|doubt)', 'close (the|this|your)', 'leave (the|a|your|it|this|us)', '(free|basic|current|existing) (plan|version|trial)',     ],
    ar: ['(أبقى|أظل|أضل) {..1} على (باقتي|خطتي|باقة|الباقة|النسخة|اشتراكي|اختياري|طلبي|ما أنا) {..2}', '(راضي~|مرتاح~|يكفيني|متعود~|تعود~) {..1} (طلبي|باقتي|باقة|الباقة|اشتراكي|حسابي|اختياري|خطتي|النسخة|ما عندي|ما لدي|كذا|كده|هيك) {..2}', 'لا (تقول|تقل|تفعل|تدفع) ما {..3}', 'تغليف هدايا', 'حماية (إضافية|شاشة)', 'تأمين السفر', 'كامل على', 'عروض ({..1} حاليا|على واتساب)', '(أكمل~|كمل~|تابع~|متابعة) دون تأمين [{any}] $', 'رفض {..3} (لا يمنعك|لا يحرمك|لا يغير|لا يؤثر) {..3}', '^ أفضل (للكوكب|للبيئة|لك|لكم|لصحتك|للصحة|للجميع|للأرض|من|في|أنواع) {..3}', '^ لا (ساعات|رسوم|عمولة|غرامة|غرامات|حاجة|داعي|موقف|مواقف|توجد|يوجد|تسجيل|انتظار|مقابلات|ضريبة|اشتراك|عقد|شروط|التزام) {..5}', 'لا (أريد|أرغب) {..2} (رسائل|رسالة|إشعارات|نشرة|بريد|كوكيز|ملفات)'],
  },
  phrases: {
    en: [
      {
        // A refusal, then a word against oneself.
        match: [
          '^ <decline> (i|we|because i|cause i|since i) [really|just|absolutely|actually|personally|totally|kind of] (hate|despise|dislike|loathe|detest|abhor|am allergic to) {...8}', "^ <decline> (i|we|because i) [really|just|actually] (do not|dont|am not|i'm not|have no|haven't|won't|can't|cannot|couldn't|could not|hardly|never) [really|even] (like|love|enjoy|care|care about|believe in|deserve|feel|mind|value|appreciate|trust myself|worth|interested in being|interested in saving|need more|need any more|interest in) {...8}", "^ <decline> (i|we) (do not|dont|won't|refuse to|have no desire to|have no need to|am not ready to|am not interested in|don't care to|couldn't care less about|prefer not to|would prefer not to|would rather not|don't feel like) [want|need|wish] [to|have|be|a|any|my|more] {..3} <gain> {...6}",
          "^ <decline> (i'm|i am|we're) [not|too|already|perfectly|totally|quite|just|completely|absolutely] [not|too] (fine|okay|ok|good|happy|cool|content|comfortable|rich|lazy|smart|busy being|scared|afraid|cheap|boring|old|proud|stubborn|serious|ready to|interested in|willing to|worth|a) [with|being|for|to|about] {..3} (<gain>|<loss>) {...6}", "^ <decline> (i'd|i would|we'd|i'll|i will|i) [much] (rather|prefer|prefer to|choose|choose to|like|like to|love|love to|enjoy|want|want to|accept|accept to|embrace|keep|continue|continue to|stay|remain|go on|settle for|stick with|live with|pay|take|gladly|happily|risk|be) [be|to be|the|my|a|being] {..3} <loss> {...6}",
          "^ <decline> (i'd|i would|i'll|i will|let me) [just|gladly|happily|rather|much rather] (let|watch|leave|give up|throw away|turn down|pass on|pass up|forgo|miss|skip|walk away from|say no to|sacrifice|ignore|risk) {..4} (<gain>|<loss>|slip away|sail away|go|pass|go to waste) {...6}", "^ <decline> {...8} (i'd|i would) rather <loss> {...3}", "^ <decline> (i'd|i would) rather (<loss>|stay|kick|eat|watch|do (it|things) the|keep {..2} (problem~|losing|paying)|pay|not (<gain>|know)|be|die|wait for {..3}) {...8}", "^ <decline> i'll (save|win|learn|grow|earn|get fit|get healthy|lose weight|get rich|be happy|improve) {..3} (another day|another time|some other time|someday|later|next year|never)", "^ <decline> (i've|i have|i already have|i've already|i already|we have) [already] [got] (too much|too many|enough|plenty of|more than enough|all the) {..4} (<gain>|stuff|things|already|anyway|i need) {...3}", '^ <decline> i [already] know (everything|it all|enough|better)', "^ <decline> (my|our) {..3} (doesn't|don't|isn't|aren't|can wait|can suffer|can fail) {..3} (matter|important|need|deserve|worth|<gain>) {...4}",
        ],
        suggest: neutralEn,
        safe: true,
      },
      {
        // The same without the refusal before it.
        match: [
          "^ (i'd|i would|i'll|i) (rather|prefer to|prefer|choose to|would rather) [not] (stay~|remain|be|keep|pay~|go on|continue|live|lose~|miss~|struggle|waste|overpay|risk|being) [being|paying|the] {..2} <loss> {...4}", "^ (i'd|i would|i'll) (rather not|prefer not to) (save|win|learn|grow|earn|improve|succeed|protect {..2}|be (healthy|happy|rich|informed|safe)|look {..1}|feel {..1}) {...4}", '^ i (hate|despise|dislike|loathe) (saving|free|discounts|deals|money|good deals|coupons|savings|winning|success|being (happy|healthy|informed|rich|safe)|learning|fun|great {..1}) {...4}',
          "^ i (do not|dont|really don't) (care|care about|care for|want|need|like|deserve|feel) [to] [be|have|protect|save~|about|my|feel|know|a|grow] [money|my|a|better|protecting|the] (money|health|family|future|lucky|success|successful|rich|happy|healthy|protection|discount~|savings|free {..1}|kids|children|skin|business|career|bargain~|deals|safety|privacy|security|customers|planet|growth) {...3}", "^ i'll pass on {..3} (<gain>|getting {..1}) {...4}", "^ i'm (fine|okay|ok|happy|cool|good) [with] (losing|paying|missing|wasting|being|staying|overpaying|struggling) {...5}", "^ i'm too (cool|good|rich|lazy|busy|proud|old|scared) for {..2} <gain>", "^ (i'll|i will|i'd rather|let me) (miss out|stay broke|stay behind|pay full price|keep struggling|do it the hard way|take my chances|risk it|figure it out the hard way) {...4}", "^ i (don't|do not) (want|need|like) [any|more|your] (sales|leads|customers|traffic|success|money|savings|discounts)",
        ],
        suggest: neutralEn,
        safe: true,
      },
      {
        // The same said with other words: after a refusal, something bad about oneself or something good refused.
        match: [
          '^ <decline> {...1} (my|our|the) {..1} (competitor~|competition|rival~) {..1} (can|may|could|should|will|deserve) {..6}', '^ <decline> {...1} (competitor~|competition|rivals|rival|neighbours|neighbors|others|somebody else|someone else|everyone else|other {any}) (can|may|should|will|deserve~) {..1} [have|get|take|enjoy|keep] {..2} <virtue> {..2}', "^ <decline> (i've|i have) (given up|stopped caring|had enough|lost interest|decided against|stopped trying|stopped believing) {..3} <virtue> {..2}", '^ [<decline>] (leave|let) (my|the|our) {..2} (die|hungry|wither|starve|suffer|rot|unprotected|to the {any}) $',
          '^ <decline> (being|guessing|getting|losing|paying|sleeping|wasting|missing|staying|living) {..8} (works for me|suits me|sounds (like fun|great|fun|fine|good)) $',
          "^ [<decline>] (i'm|i am) (comfortable|happy|fine|ok|okay) with {..2} (laughing|mocking|judging|ignoring) {..5} $",
          
          '^ <decline> i (enjoy|adore) {..5} $',
          "^ (i'll|i will|let|i'd rather) let (my|the|our) {..1} (die|starve|suffer|rot|fail|wither|go hungry|freeze|wait|cry) {..2} $",
          "^ <decline> {...1} (ignorance is bliss|money grows on trees {..2}|let someone else {..3}|i'm made of money|i'm a lost cause|i'm beyond help|i'm a quitter)",
          '^ i (give up|surrender) {..3} $', "^ i'll take the risk $",
          
          '^ <decline> (my|our) (kid~|child|children|family|dog|cat|baby|wife|husband|guests|skin|hair) (is|are) {..1} (fine|ok|okay|happy|used) (with|without|on|in|to) {...6}',
          "^ [<decline>] (i'll|i will) (stick|carry on|stay|make do|put up) with {...6} (i've|i have|i) (given up|stopped caring|don't care|never|like|love) {..5} $",
          '^ (maybe|perhaps|guess|i guess|well|honestly|sorry|clearly|because|apparently) <myself> {..1} <settles> {..3} <loss> {..3}',
          "^ [<decline>] (i|we) (refuse|decline|choose not|prefer not|would rather not|don't care|won't bother|can't be bothered|don't feel like) {..1} to {..1} (help|feed|save|protect|support|educate|heal|learn|grow|improve|donate|give|try|care|share|succeed|win) {..4}",
          "^ [<decline>] (i'm|i am|we're|i was) not {..1} (smart|ready|brave|cool|strong|serious|ambitious|good|worthy|lucky|special|man|woman|rich|clever|fit|bold|grown-up|organised|organized) enough {..5}",
          '^ (continue|go on|proceed|stay|carry on|keep|stick|remain|keep going|live) with {..2} <loss> {..4}',
          "^ <virtue> (isn't|is not|aren't|are not|ain't) {..1} (for me|my thing|my style|my priority|a priority|my goal|on my list) $",
          '^ i already (know everything|know it all|have too (much|many)) {..4}', '^ [thank you|<decline>] [but] {..1} <loss> {..2} (suit~|fit~|works for|work for|are fine|is fine|will do|looks good on) {..3}',
          '^ (leave|exit|close|decline|skip|cancel|quit) {...1} (lose|waste|miss|forfeit|throw away|give up) {..1} (my|your|the|this) {..1} (chance|shot|spot|gift|discount|savings|success|future|progress|place|reward|bonus|opportunity) {..3}',
          '^ <decline> {...1} <myself> {..4} (<virtue>|<gain>) (already|enough|anyway) {..2} $',
          '^ <decline> (my|our) {..1} (skin|hair|teeth|home|house|life|business|body|site|website|sleep|kids|wardrobe|marriage|team|grades|english) (is|are) {..1} (already|perfectly|totally|just) (perfect|fine|flawless|great|amazing|rich|healthy|happy) {..1} $',
          "^ [<decline>] (i|we) (do not|dont) (need|want) {..2} (growing|saving|earning|improving|losing weight|learning|protecting|sleeping|winning|selling|boosting|building|looking|feeling|getting (fit|rich|better|ahead)) {..4} $",
          "^ [<decline>] (i'm|i am|we're) not {..1} (serious|ambitious|passionate|committed|bothered|concerned|worried) about {..3} $",
          '^ <decline> <virtue> {..1} (is|are) {..1} (overrated|boring|optional|for losers|for wimps|for others|too much work|a waste {..2}|pointless) {..1}',
          "^ [<decline>] (i have|i've got|i've|got) no (taste|ambition~|dreams|sense|friends|class|style|goals|clue|heart|shame|soul|future|talent|standards|interest in {..3}) {..1}",
          "^ [<decline>] (i'll|i will|i'd rather|let me|i'm happy to|happy to|i'd|we'll) {..1} (stay|remain|be|keep being|go on being) {..1} (beginner|amateur|average|basic|ordinary|invisible|unknown|nobody|follower|small|old|slow|second|rookie|mediocre|unfit|uninspired|forgettable|in debt|overweight|lazy|weak|lost|confused|disorganised|disorganized|stressed|clueless|late) {..2} $",
          '^ [<decline>] let (the|them|him|her|my|those|these|our) {..3} (drown|starve|die|suffer|win|freeze|go hungry|burn|rot|struggle|fail|go to waste|have it|have the {..1}) {..1}',
          "^ (<decline>) {...1} (i've|i have|we've|i) [already] [got] {..2} (money|cash|time|savings|hours) to (burn|waste|spare|lose|throw away) {..2}",
          '^ <decline> (let|leave|keep) (the|my|our|them|him|her|it|those|these) {..4} (<loss>|bored|starve) {..3}',
          "^ <decline> {...3} (isn't|is not|aren't|are not|ain't) (my|our) (problem|concern|business|priority|thing|job|style|cup of tea) $",
          "^ [<decline>] (i'll|i will|i'd rather|let me|i'd|we'll) {..1} (figure|work|sort|do|manage|struggle|handle|guess|wing|suffer|go|muddle) {..5} (alone|myself|by myself|on my own|the slow way|the hard way|by hand|manually|without help|the old way|in the dark|blindly)",
          '^ (leave|continue|close|exit|go on|proceed|skip|carry on|scroll on|go) without (helping|giving|protecting|supporting|claiming|trying|learning|improving|caring|feeding|the discount|a (gift|discount|chance)) {..3}',
          '^ [<decline>] {...1} (not|never) (interested|keen|bothered|worried) (in|on|about) <virtue> {..2} $',
          '^ (nah|nope) {...1} (i\'ve made my peace|i\'d sooner|i\'ll make do|i can live) {..8}', '^ (nah|nope) {...4} (is|are) {..2} my {..2}', '^ i\'d rather (carry on|keep on|go on|stay) {..6} $', '^ (nah|nope) (the {any}|my {any}|mine|let {..2}) (can|will|have|has) {..8}', '^ i\'m (fine|happy|ok|okay) (staying|being|guessing|missing|pointing|losing|sitting|looking|feeling|spending|wasting) {..8} $', 
          '^ <decline> (my|our) {..2} (can|will|could) (stay|remain|keep|wait|be|go on|do without|live without|look) {..3}', '^ ignore (my|the|our) (<virtue>|skin|hungry|problem|risk|danger) {..3} $',
          '^ <decline> (and|to) {..1} (keep|stay|continue|remain|go on|carry on|lose|miss|pay|waste|let|leave) {..3} <loss> {..2}',
          '^ (i\'ll|i will|we\'ll|we will|i\'d|let me) [just] (keep|continue|go on|carry on|stay|remain) {..2} <loss> {...3}',
          '^ (continue|proceed|leave|check out|go on|carry on|shop|finish|exit) without my {..1} (discount|saving~|gift|bonus|reward|free {..1}|deal|coupon|{percent} off|{money} off)',
          '^ <decline> <myself> {...5} <loss>', '^ <decline> <myself> {..4} <deny> {..4} <virtue> {..2} $', "^ <decline> <virtue> {..1} (isn't|is not|ain't|aren't) {..2} (me|us|my thing|my style|important|a priority)", "^ <decline> (i'm|i am|we're) not (a|an|that) (serious|real|smart|good|true|ambitious|great|responsible) {..1} $", '^ [thanks but|thank you but] <myself> {..2} <settles> {..3} <loss> {..2} $', "^ (i|we) (do not|dont|won't) (deserve|care about|want to be|want to have|want|need) {..3} (<virtue>) $", "^ (not interested in|i have no interest in|no interest in|i'm not into|count me out of) {..2} <virtue> {..1} $", "^ (let|leave|keep) (me|my {..1}|us) {..1} <loss> {..2} $",
          
        ],
        suggest: neutralEn,
        safe: true,
      },
    ],
    ar: [
      {
        match: [
          '^ <decline> [هدية|نافذة] [أنا|لأني] (لا|ما|مش|لست|ماني) (أحب|بحب|أهتم|يهمني|تهمني|مهتم|بهتم|أكترث|أستحق|يهمنا|فارق معي|فارقة معايا|يفرق معي|تفرق معي|يعنيني|تعنيني|أبالي) {...8}', '^ <decline> [أنا] (لا|ما|مش|لست|ماني) (أريد|أرغب|أبي|محتاج|أحتاج|حاب|حابب|بحاجة|ناوي) [في|إلى|أن] {...2} <gain> {...5}', '^ <decline> [أنا] (أفضل|بفضل|أحب|بحب|سأ|راض|أرضى|يعجبني|عاجبني|أختار|أبغى|موافق على|لا مانع لدي من|ما عندي مانع|معنديش مانع|مستعد|مستمتع|مرتاح|خلني|خليني|سأبقى|سأظل|سأدفع|بدفع|هدفع|سأستمر في|سأواصل|أتحمل) [أن|على|في|مع|من|ب] [أدفع|دفع|البقاء|أبقى|أظل|أكون|أعيش] {..3} <loss> {...4}',
          '^ <decline> (أفوت|بفوت|هفوت|سأخسر|سأضيع|سأترك|بضيع|هضيع|سأتنازل عن|خلها|خلي) {..3} (<gain>|تروح|تضيع|تفوت) {...5}', '^ <decline> (أعرف|بعرف|عارف|أعلم) كل شيء', '^ صحة [{any}] (لا|ما) تهمني {...1}', '^ <decline> {...2} فلوس زايدة', '^ أتنازل عن فرصتي {..6}', '^ (خلها|عادي) ما عندي (طموح|ذوق) {..4}'],
        suggest: neutralAr,
        safe: true,
      },
      {
        match: [
          '^ [أنا] (لا|ما|مش) (يهمني|أهتم|بهتم|تهمني|يفرق معي|أكترث|أبالي|يعنيني|مهتم|فارق معي|فارقة معايا) [ب] {..2} <gain> {...4}', '^ (لا|ما|مش) (أريد|أرغب|أبي|أحب|بحب) [في|أن] [{..1}] (توفير|أوفر|حماية|أحمي|نجاح|أنجح|خصومات|هدايا|فلوس|صحة|مستقبل|أربح|الربح|السعادة|راحة|تخفيضات) {...4}', '^ (سأفوت|سأضيع|سأخسر) {..2} (فرصة|عرض|خصم|توفير|هدية) {...5}', 
        ],
        suggest: neutralAr,
        safe: true,
      },
      {
        match: [
          '^ <decline> (يعجبني|أستمتع|يسعدني|أرتاح) أن (أعيش|أبقى|أظل|أخسر|أتألم|أنام|أضيع) {...8} $', '^ <decline> {...2} لا (يعنيني|يهمني|يخصني|يناسبني) {...6} $', '^ <decline> {...3} (بحب|أحب) (أتمرمط|أضيع|أبذر|أرمي|أخسر|أغلط|أتعذب|أتعب) {..5} $',
          '^ {...6} (لا|ما) (يعنيني|تعنيني|يهمني|تهمني) $',
          
          '^ <decline> عاجبني {..3} $', '^ {..3} (ليس|ليست|مش) (لأمثالي|للي زيي|لناس زيي) $', '^ لا (عادي عندي|متصالح~ مع|يكفيني (أن|إن)|ضيوفي يكفيهم|راض~ ب) {..8}', 
          '^ [<decline>] (أفضل|يعجبني|ما عندي مانع) أن (يرسب|يفشل|يمرض|يجوع|يتأخر|يعاني|يموت|يحزن|تموت|تجوع) {..3} $',
          '^ [<decline>] (سأترك|بترك|خل|خلي|هسيب|دع) {..2} (يموت|تموت|يجوع~|تجوع|يعاني|يعانون|تذبل|يبكي|يبردون) {..2} $',
          '^ [<decline>] {...1} (الجهل نعمة|فلوسي كثير~|ما أستاهل|لا أستحق|(أعيش|عايش) في الماضي|أحب الماضي)',
          '^ (أستسلم|استسلمت|أنسحب) $',
          '^ [<decline>] [أنا] (مابديش|مابدي|ما ابي|مش عاوز|ماني حاب|مو حاب|مش حابب|لا أريد|لا أرغب في|لا أود|لا أنوي|ما ودي|مالي نفس|مالي خلق|ماليش نفس|لست مهتما ب|لا أحتاج إلى|لا أحتاج|مش محتاج|ما أحتاج) {..1} <virtue> {..3} $',
          '^ [<decline>] (أفضل|يعجبني|خل|خلي|دع|عادي|سأدع|هسيب|أترك~|ما عندي مانع) {..1} [أن|لو] {..1} (يسبقني|يسبقوني|يسبقونا|يتفوق علي|يفوز~|يربح|يغلبني|ياكلني) {..3} $',
          '^ [<decline>] (خل|خلي|دع|دعوا|هسيب|بسيب|أترك) {..1} (المنافسين|المنافسون|منافسي|غيري|الآخرين|الناس|جيراني|أصحابي) {..3} $',
          '^ [<decline>] [أنا] (لست|مش|ماني|ما أنا|لسنا) {..2} (بما يكفي|كفاية|لهالدرجة|بما فيه الكفاية|للدرجة دي|لهذه الدرجة) {..4} $',
          '^ [<decline>] {...1} (أنا|إحنا|لأني|لأنني|عشان أنا) {..1} <settles> {..2} <loss> {..3} $',
          '^ (رفض|إغلاق|تخط|إلغاء|مغادرة|خروج|متابعة|استمرار) (و|وترك|وخسارة|وتضييع|وتفويت|مع|وإهمال|والتخلي عن|وحرمان|والتنازل عن) {..1} (<virtue>|<gain>|بلا {..1}|البيت|<loss>) {..3} $',
          '^ <decline> (بشرتي|شعري|أسناني|بيتي|حياتي|مشروعي|جسمي|موقعي|نومي|إنجليزيتي|أولادي) {..1} (مثالي~|كامل~|ممتاز~|تمام|رائع~) {..1} $',
          '^ [<decline>] (أكره|بكره|لا أطيق|ما أطيق|أمقت) {..1} (<gain>) {..2} $',
          '^ [<decline>] (لا|ما|مش) (أحتاج|أرغب|محتاج~|مهتم~|عايز~|أبي) {..1} (تنمية|تطوير|تحسين|زيادة|حماية|تقوية|توسيع|إنجاح|توفير|كسب|مضاعفة) {..2} $',
          '^ [<decline>] (لست|مش|ماني) {..1} (جاد~|طموح~|ملتزم~|حريص~) {..3} $',
          '^ [<decline>] (منافسين|غيري|جيراني|الآخرين|زملائي) {..1} (يستاهلون|يستاهلوا|أولى|أحق|يفوزون|يربحون|يكسبون|ياخذون|يستحقون) {..3}',
          '^ (ما|لا|مش) (أحتاج|أبي|أبغى|محتاج|يلزمني) {..1} (قراء|زوار|مشتركين|شهرة|<virtue>) {..1} $',
          '^ <decline> (<virtue>|رياضة|تعليم|نظافة) {..1} (مو|ليس|ليست|ما هو|ما هي|آخر) {..1} (مهم|ستايلي|لي|أولوياتي|ضروري|همي|طبعي|ذوقي|اهتماماتي) {..1}',
          '^ [<decline>] (ذوقي|حظي|حالي|مستواي|طموحي|وقتي|شكلي|عقلي) {..1} (على قد|على قدي|ضعيف|سيئ|قليل|رخيص|ما يهم|عادي|تعبان|محدود|بسيط|مش مهم) {..2}',
          '^ [<decline>] (بضل|هفضل|بظل|أبقى|خليني|خلني|أظل|سأكون|بكون|هكون|راض أن أكون|يناسبني أن أكون) {..1} (مبتدئ|كسلان|موظف|أصلع|متوسط|مجهول|محدود|آخرهم|هاوي|مديون|تخين|<loss>) {..2} $',
          '^ [<decline>] (لا|ما|مش) (يهمني|تهمني|يفرق معي|يفرق معايا|فارق معي|فارق معايا|يعنيني|أهتم ب) {..1} (شكلي|صحتي|مستقبلي|وزني|بشرتي|شعري|عائلتي|أولادي|فلوسي|نجاحي|مشروعي|راحتي|نومي|سلامتي|أن|أكون|أشعر|أنجح|أوفر|أتعلم|أتحسن|الكوكب|البيئة|الأيتام|الفقراء) {..3} $',
          '^ [<decline>] (أتحمل|بتحمل|هتحمل|أقدر أتحمل|متعود~ [على]|عادي أتحمل|أستحمل|بستحمل) {..1} (وجع|وزر|ذنب|<loss>) {..2} $', '^ [<decline>] عادي {..1} (بيتي|أهلي|ولادي|بشرتي|شكلي|شعري|أسناني|سيارتي) {..1} (يكون|تكون|يبقى|تبقى|يضل|تضل) {..2} $', 
          '^ <decline> (خل|خلي|خلوا|دع|اترك|سيب) {..1} {any} (يموت~|يجوع~|بردان~|جوعان~|يغرق~|يعاني|يعانون|ينتظر~|يفوز~|يكسب~) {..2}',
          '^ (<decline>) {...1} (عندي|معي|معايا) {..1} (مال|أموال|وقت|خير) {..1} (زيادة|كثير|كفاية|أحرقه|أضيعه|أرميها|يكفي) {..2}',
          '^ [<decline>] (مو|ليس|ليست|ما هو|غير) (مهم|ضروري|فارق) {..2} (<virtue>|أحمي|أهتم) {..3}',
          '^ (أكمل|كمل|متابعة|استمر|خروج|إغلاق|أغلق|تابع) (دون|من دون|من غير|بلا) [أن|ما] (أساعد|مساعدة|أوفر|توفير|أحمي|حماية|أستفيد|استفادة|أنقذ|إنقاذ|أتبرع|تبرع|أدعم|دعم|أتعلم|تعلم|أجرب|خصم|هدية|كسب|ربح) {..3}',
          '^ [<decline>] {...1} (أهوى|أعشق|أستلذ|أحب|بحب|بموت في|يعجبني|عاجبني|عاجبتني|أموت في|أستمتع|مستمتع) {..1} (<loss>|المصاريف) {..2}',
          '^ (<decline>|مش عايز~|مو عاوز~|ما أبي|ما بدي|لا داعي) [أنا] (راضي~|تعود~|متعود~|اتعودت|خليني|خلوني|يكفيني|مرتاح~) {..1} {...4} $', '^ <decline> مش عايز~ (أبقى|ابقى|أكون) {..6}', '^ (أرفض|ارفض) {..2} (وأتحمل|وأرضى|وأقبل) {..5}', '^ (شكرا|لا شكرا) مش فارق (معايا|معي) {..6}', '(المتابعة|متابعة|أكمل|أتابع) على (مسؤوليتي|مسؤوليتك) {..2}', '^ (<decline>|لا داعي|تخط) {any} (لا يستحق|لا تستحق|ما يستاهل|ما تستاهل|مش مستاهل~) {..5} $', '^ [<decline>] [أنا|إني] (قنوع|راضي|مكتفي|مقتنع|سعيد|مرتاح) {..4} (<loss>|قليل) {..1} $',
          '^ [<decline>] (أفضل|بفضل|أختار|خليني|خلني|دعني|سيبني|اتركني|أريد أن|عايز) {..1} (أتعب|أعاني|أخسر|أدفع (أغلى|السعر|كثيرا)|أضيع|أجهل|أتأخر|أنتظر|أتعذب|أفشل|أفلس|أبقى|أضل|أظل|أفضل|أمرض|أسمن|أشقى) {..4}',
          
          
          '^ تجاهل (صحتي|مستقبلي|عائلتي|أولادي|بشرتي|مدخراتي|أحلامي|فلوسي|مشروعي) {..1}',
          
          '^ (عادي|عادي عندي|مش مشكلة|ما عندي مشكلة|مفيش مشكلة|لا بأس|لا مشكلة) {..1} (<loss>|أدفع {..2}|أخسر {..2}|أضيع {..2}|أتأخر {..2}) {..2}',
          '^ <decline> [<myself>] <deny> {..3} <virtue> {..2} $', 
          '^ <decline> (استمر~|ابق|أكمل|كمل|اخسر|ادفع|خليك|استمرار) {..2} <loss> {..2}',
          '^ <decline> (عندي|معي|معايا) {..2} (كفاية|كافي|كثير|يكفي|تكفيني|زيادة) {..2}',
          '^ <decline> (مدخراتي|صحتي|مستقبلي|أحلامي|مشروعي|عائلتي|أولادي|بشرتي|لياقتي|نجاحي|تجارتي|فلوسي|أموالي|أهدافي|مبيعاتي|سلامتي) {..1} (تنتظر|ينتظر~|يصبر|تصبر|يستنوا|لا تهم|لا يهم|مو مهم)',
          '^ [لا] (سأخاطر|بخاطر|هخاطر|سأجازف|بجازف|هجازف|مستعد أخاطر) {..4}',
          
          '^ <decline> <myself> {...5} <loss>', '^ <decline> [<myself>] {..2} <deny> {..3} <virtue> {..2} $', '^ <decline> <virtue> {..1} (مو|ليس|ليست|ما|لا) {..1} (لي|إلي|يهمني|تهمني|يناسبني|عندي|أولوية) ', '^ <decline> أنا (لست|مش|ماني) {..2} (جاد|ذكي|مسؤول) $', '^ (<settles>) {..2} <loss> {..2} $', '^ (لا|ما|مش|لست) (أبي|مهتم|أرغب|أحتاج|أستحق|أستاهل) [في|أن|أكون|ب] {..2} <virtue> {..1} $', '^ <myself> {..2} <deny> {..2} <virtue> $',
        ],
        suggest: neutralAr,
        safe: true,
      },
    ],
  },
  examples: {
    en: [
      '⟦I\'d rather carry on losing sleep⟧', 'I\'d rather sit by the window.',
      '⟦Nah, sleeping badly is just my thing⟧', 
      '⟦I\'m happy staying tired all week⟧', 'I\'m happy helping with the tables.',
      '⟦Nah, the dog can chew the sofa again⟧', 
      '⟦Nah, I\'ve made my peace with burnt toast⟧', 'Nah, my bank already does that.',
      '⟦No thanks, I’m happy going grey⟧',
      '[See the offer] [⟦No thanks, my rivals may have the orders⟧]', 'Leave Fitly? **Keep my plan** / ⟦Cancel anyway, I have given up on my goals⟧', '[Cancel anyway] [Keep my plan]', 'No thanks, my colleague can have the seat.',
      'We don’t keep a waiting list.',
      '⟦No thanks, success isn’t for me⟧', '⟦I don’t deserve nice things⟧', '⟦No, keep my evenings boring⟧', { text: '<Dialog declineLabel="⟦No, I like being broke⟧" />', format: 'mdx' }, '⟦No thanks, I prefer paying full price⟧', '⟦No, I don’t like saving money⟧', '⟦No thanks, I hate free stuff⟧', '⟦I’d rather stay uninformed⟧', '⟦No, I don’t want to protect my family⟧', '⟦I don’t care about my health⟧', '⟦Skip - I’m fine losing customers⟧', '⟦No thanks, I don’t mind missing out⟧', '⟦I’ll pass on getting rich⟧', '⟦No, I don’t feel lucky⟧', '⟦No thanks, I already know everything⟧', '⟦Nope, I’ll let the discount go⟧', '⟦No, leave my family unprotected⟧', '<button>⟦Not now, I enjoy boredom⟧</button>',
      'No thanks', 'No, continue without insurance', 'Customers who prefer paying by bank transfer can choose it at checkout.', 'No, I don’t want to receive emails', 'No thanks, I already have an account', 'I hate mushrooms, so I left them out.', 'Skip this step if you have no database.', 'No, not now', 'I prefer to pay by card', 'Close the window and restart the editor.', 'A button such as “No thanks, I hate keeping my money” shames the reader.', 'I’d rather walk than drive.', 'No, I’m under 18', 'No, keep my current plan', 'I’ll stick with the free plan',
      '⟦I’m not brave enough for this plan⟧', '⟦Maybe I just love long waits⟧', 'I’m not tall enough for this ride',
      'No thanks, I hate olives.',
      '⟦No thanks, I enjoy wasting weekends⟧', 'No thanks, I have a lawyer',
    ],
    ar: [
      '⟦لا، متصالحة مع أظافري المكسورة⟧', 'لا، عندي سؤال.',
      '⟦لا شكرًا، عادي شعري يبقى باهت⟧',
      '⟦ألغِ، صحتي ليست أولوية⟧',
      '⟦مبسوط وأنا مفلس⟧', '⟦لا، خلّي مشروعي فاشل⟧', '⟦لا، أفضّل أن أبقى فقيرًا⟧', '⟦لا شكرًا، أفضّل دفع السعر كاملًا⟧', '⟦لا، لا أحب التوفير⟧', '⟦لا أهتم بصحتي⟧', '⟦لا أريد حماية عائلتي⟧', '⟦لا يهمني نجاح مشروعي⟧', '⟦لا شكرًا، لا أحب الخصومات⟧', '⟦سأفوّت هذه الفرصة عن طيب خاطر⟧', '⟦لا، ما أبغى أوفر فلوسي⟧', '⟦لأ شكرًا، مش عايز أوفر⟧', '⟦لا شكرًا، أكره الهدايا⟧', '⟦كلا، أفضّل البقاء جاهلًا⟧', '⟦لا، عندي ما يكفي من المال⟧', '⟦خليني أدفع أكثر⟧',
      'لا، شكرًا', 'المتابعة من دون تأمين إضافي', 'لا، لا أريد رسائل بريدية', 'أفضّل الدفع نقدًا عند الاستلام', 'لا شكرًا، لدي حساب', 'لا، ليس الآن', 'تخطَّ هذه الخطوة إن لم يكن لديك حساب.', 'لا أحب الفطر في الطعام.', 'عبارة مثل «لا شكرًا، أكره التوفير» تُحرج القارئ.', 'لا مانع من السباحة بعد أسبوع.', 'أفضّل المشي في الصباح.', 'سأكتفي بالباقة المجانية', 'لا، أبقِ باقتي الحالية',
      '⟦لست ذكيًا بما يكفي لهذه الدورة⟧', '⟦مابديش أتعلم لغة جديدة⟧', 'لا أحتاج إلى كيس',
      'أفضّل أن أدفع نقدًا إن أمكن.',
      '⟦لا، أفضّل أن يفشل أولادي⟧', 'لا، أفضّل أن أدفع نقدًا',
      '⟦صحة عائلتي لا تهمني⟧', '⟦لا شكرًا، عندي فلوس زايدة⟧', '⟦أتنازل عن فرصتي في التوفير⟧', '⟦عادي، ما عندي ذوق⟧', '⟦أرفض الهدية لأني لا أحب الفرح⟧', 'أتنازل عن حقي في الاستئناف.',
    ],
  },
};
