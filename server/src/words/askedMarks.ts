import type { Bilingual } from '../engine/reading';
import { evidence } from './evidence';

/** Questions that touch a sore spot, and the sentences that follow to make use of it. */
export const askedMarks: Readonly<Record<string, Bilingual>> = {
  /** Whether somebody wants to leave. */
  leavingAsked: {
    en: ['^ [so|do you|if you|you] (want|wanna|wish|like|need|ready|trying|thinking of|planning to|looking to|about to) {..2} (out|(leave|leaving|quit|quitting) [us|the {..2}|your {..2}]|(cancel|cancelling|canceling|stop|stopping|end|close) [it|us|the {..2}|your {..2}|now|early]) [early|now|already] $', '^ (had enough|changed your mind|leaving early|cancelling early|canceling early|leaving|leaving us|moving on|not for you|not happy|cancelling|canceling|no longer need {..2}|don\'t want {..3}|sick of us) $', '^ how (do|can|to) {..2} (<leaving>|cancel|leave) {..2} $'],
    ar: ['^ [هل] (تبغى|تبي|تريد|تريدين|عايز|ودك|حاب|حابب|ناوي|بدك|ترغب في|ترغبين في|تفكر في|قررت|نويت) {..1} (<stops>|<leaving>|إلغاء|إيقاف|الخروج|المغادرة) {..3} $', '^ [هل] (غيرت رأيك|ماشي|ماشية|راحل|مغادر|طالع|مليت|مليت منا|ما عجبناك|لم يعجبك|ما أعجبتك {..1}|زهقت) {..2} $', '^ كيف {..1} (<stops>|<leaving>|ألغي|أوقف|أقفل) {..3} $'],
  },
  /** The long way that follows. */
  longWay: {
    en: ['^ [a|an|the] {..1} (penalty|fee|charge|fine) {...5}', '^ [no problem|sure|fine|then|please|just|simply|first|you\'ll (need|have) to|you will (need|have) to|you must|you need to|you have to|you can|only] <trudge> {...6} [first]'],
    ar: ['^ [تفضل|بسيطة|ولا يهمك|إذا|أولا|لازم|يجب|عليك|يلزم|بس|فقط|أول شي|يرجى|الرجاء|يمكنك] {..1} <trudge> {...6} [أول]'],
  },
  wayOnline: evidence.online as Bilingual,
  /** Whether somebody is in trouble. */
  distressAsked: {
    en: [
      "^ [are you|feeling|still|so|just|been|got] (depressed|widowed|grieving|lonely|heartbroken|broke|fired|sacked|laid off|evicted|divorced|widowed|bankrupt|desperate|depressed|hopeless|jobless|unemployed|skint|overdrawn|in debt|maxed out|dumped|abandoned|bereaved|terminally ill|infertile|single again|short of cash|strapped for cash|out of (money|work|cash|hope)|(drowning|buried|up to your {..1}) {..4}|behind on {..3}|struggling {..4}|bad credit|poor credit|no credit) {..3} $",
      "^ [have you] (maxed out|missing|lost|buried|miss) (your|her|him|them|a) {..3} $", "^ missing (her|him|them) $", '^ (maxed out|overdrawn) {..3} $', "^ [got] (no one|nobody|no-one) (to talk to|who listens|loves you|calls|waiting for you) {..3} $", '^ (too|considered too|told you\'re too) (old|young|ill|sick|poor) (to|for) {..4} $', "^ (can't|cannot|can't you|struggling to|unable to) (pay|afford|make|cover|meet) {..4} $", '^ (rejected|refused|turned down|turned away|declined) (by|for) {..4} $', "^ (your|has your|did your) (husband|wife|partner|boyfriend|girlfriend|ex|man|marriage) {..1} (left|leaving|cheating|cheated|gone|walked out|dumped you|over|ending) {..2} $", '^ (rent|mortgage|bills|tuition) (due|unpaid|piling up|late) {..4} $', '^ [is] [your] (pension|salary|wage|paycheck) {..2} (too small|not enough|gone|spent|short|tiny) {..2} $', '^ [is] (rent|mortgage|a bill|the bailiff~|payday) {..4} (due|late|away|knocking|overdue) {..2} $', "^ [doctors|is|has|did] {..3} (cancer|illness|disease|diagnosis|infertility|addiction) {..5} $",
    ],
    ar: [
      '^ [هل|هل أنت|إنت|لسه|ما زلت] (مريض|وحيد|مكتئب|محبط|مديون|مفلس|طفران|عاطل|مطلق|أرملة|يائس|حزين|متعثر|مخنوق|مكسور|محتاج|مهجور|محروم|مزنوق|متضايق|مضغوط|غارق|غرقان) [و] {..4} $',
      '^ (بطاقتك|فيزتك|رصيدك|حسابك|راتبك|معاشك|إيجارك|فواتيرك|أقساطك|ديونك|محفظتك) {..1} (محروقة|خلص|خلصت|فاضي|انتهى|متأخر|تراكمت|كثرت|خنقتك|صفر|على الحديدة|ما يكفي|مش مكفي|مش كفاية|طار|ما تكفي|ما يكفيك|قليل|ضعيف) {..2} $', '^ (الإيجار|القسط|الأقساط|الفواتير|الرسوم|المدارس|آخر الشهر) {..1} (قرب|متأخر|عليك|ما دفعته|تراكمت|خنقك|يطاردك|جاي|جا) {..4} $', '^ (فقدت|خسرت|اشتقت|تفتقد|تفتقدين|مات|ماتت|رحل|رحلت|هجرك|تركك|سابك|طلقك|خانك|تركتك) {..3} $', '^ (سجلك|تاريخك|ملفك) {..1} (سيئ|سيئا|متعثر|ضعيف|تعبان|سيء) {..2} $', '^ (متلهفة|متلهف|يائسة|يائس|محرومة|مشتاقة) {..3} $', '^ (فصلوك|طردوك|رفضوك|سرحوك|استغنوا عنك|رفضك|رفضتك|فصلك|طردك) {..3} $', '^ (ما عندك|معندكش|ماعندك|ليس لديك|مفيش) {..1} (أحد|حد|شغل|وظيفة|فلوس|كاش|كفيل|راتب|ظهر|سند|صديق|أصدقاء) {..4} $', '^ (كبرت|تأخرت|عنست|تعبت|يئست) {..5} $', '^ (ما|لا|مش|مو) (تقدر|قادر|تقدرين|تستطيع) {..1} (تدفع|تسدد|دفع|سداد|تعيش|تصرف|تنام|تخلف|تحمل) {..4} $', '^ [هل] (تشعر|تشعرين|حاسس|حاسة|تحس|تحسين) {..2} (وحدة|يأس|حزن|اكتئاب|إحباط|بالفراغ|بالعجز) {..2} $', '^ (محتاج|تبي|عايز|ناقصك|مزنوق في) {..1} (فلوس|سيولة|كاش|قرض|سلفة) {..3} $',
    ],
  },
  /** What is sold for it. */
  soldForIt: {
    en: [
      "^ {...3} (lend|borrow|loan~|cash|credit|payday|advance|approved|approval|chat|meet|flirt|date|girls|singles|psychic~|medium|clairvoyant|reading|spell~|ritual|prayer~|miracle|win|bet|spin|casino|jackpot|invest|crypto|{money}|instant|in your account|find love|love again|capsule~|pill|pills|gummies|drops|tea) {...8}", "^ [then|just|so|now] (buy|order|get|try|take|book|subscribe|join|sign up for|start|call|text|grab|add|download|apply|triple|double|find|turn|forget|numb|end|swipe|tap|click) {...8}", "^ (our|this|my) {..3} (fixes|fix|cures|ends|brings|bring|gets|solves|heals|changes|makes|wipes|pays|will|can) {...7}",
    ],
    ar: ['^ {...3} (نسلف|نقرض|نمول|نسلفك|نسلفكم|نقرضك|نمولك|قرض|قرضك|تمويل|تمويلك|سلفة|سلفتك|كاش|سيولة|اقترض|استلف|الموافقة|موافقة|مضمونة|فتيات|بنات|دردش|تعارف|شيخ|شيخنا|رقية|سحر|جلب|روحاني|طلسم|دعاء|اربح|راهن|العب|استثمر|صوته|صوتها|النصيب|الحبيب|نرجع لك|نرجعلك|نوصل لك|كبسولة|حبة|فورا في حسابك|في حسابك|{money}) {...7}', '^ [فقط|بس|إذا] (اشتر~|اطلب~|خذ~|خد~|جرب~|احجز~|اشترك~|سجل~|انضم~|حمل~|اتصل~|كلم~|ابدأ~|قدم~|دردش~|تحدث~|تعرف~|قابل~|ضاعف~|ابدئي|انس~|لاقي|اعثر~|حول~) {...7}', '^ <remedyGoods> {...5}', '^ (منتجنا|دورتنا|كورسنا|خلطتنا|جلستنا|علاجنا|تطبيقنا|برنامجنا|حلنا|عشبتنا|كتابنا|جلساتنا) {...7}'],
  },
  helpAtHand: { en: [...(evidence.support as Bilingual).en, '(guide|free|advice|tips|article|read|workshop)'], ar: [...(evidence.support as Bilingual).ar, '(دليل|مجانا|مجاني|نصائح|مقال|اقرأ|ورشة)'] },
};
