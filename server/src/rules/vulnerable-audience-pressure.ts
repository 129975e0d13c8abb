import { isSaid } from '../disclosure/visible';
import { readersOf } from '../disclosure/subject';
import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { CheckContext, Report, Rule } from '../engine/rule';
import { answered } from './answered';

/** What can be said calmly, by the moment that the copy aims at. */
const calmEn = {
  child: '^ {product}, for ages {n} and over: {price}. Parents can order it at {link} $',
  debt: '^ {loan}: {annual rate}, {total to repay}, {conditions}. Free debt advice: {where} $',
  gambling: '^ {game}: {price}, chance of winning {odds}. Help with gambling: {helpline} $',
  faith: '^ donate to {charity}, registered as no. {number}: it pays for {purpose} $',
  illness: '^ {product}: {contents}, {price}. It does not replace a doctor $',
  cover: '^ {product} covers {what}, from {price} a month $',
  alone: '^ {service}: {price}, {conditions}. Somebody to talk to: {helpline} $',
};
const calmAr = {
  child: '^ {المنتج} للأعمار من {العمر} فأكثر: {السعر}. يمكن للوالدين طلبه من {الرابط} $',
  debt: '^ {القرض}: {النسبة السنوية}، {إجمالي السداد}، {الشروط}. استشارة مجانية في الديون: {الجهة} $',
  gambling: '^ {اللعبة}: {السعر}، واحتمال الفوز {النسبة}. للمساعدة في الإقلاع: {الجهة} $',
  faith: '^ تبرع لـ{الجهة} المسجلة برقم {الرقم}: يُصرف التبرع على {الغرض} $',
  illness: '^ {المنتج}: {المكونات}، {السعر}. ولا يغني عن الطبيب $',
  cover: '^ يغطي {المنتج} {ماذا} مقابل {السعر} شهريًا $',
  alone: '^ {الخدمة}: {السعر}، {الشروط}. ولمن يحتاج إلى من يسمعه: {الجهة} $',
};
const termsEn = '{product}: {price or rate}, {conditions}';
const termsAr = '{المنتج}: {السعر أو النسبة}، {الشروط}';

const calmTermsEn = `^ ${termsEn} $`;
const calmTermsAr = `^ ${termsAr} $`;

const orderToChildren: Text = {
  en: 'The draft says that it is for children, and “{text}” orders them to buy. They cannot weigh that. Address the parents, or describe the product.',
  ar: 'تذكر المسودة أنها للأطفال، و«{text}» تأمرهم بالشراء وهم لا يستطيعون أن يزنوا ذلك. خاطب الوالدين أو صِف المنتج.',
};
const parentsEn = 'Parents can order here';
const parentsAr = 'يمكن للوالدين الطلب من هنا';
const toParents: Text = { en: 'Address the parents', ar: 'خاطب الوالدين' };

/** “Fired? Get cash before rent day.” */
function soldToDistress(draft: Draft, context: CheckContext): Report[] {
  return answered(draft, context, 'distressAsked', 'soldForIt', 'helpAtHand').map(({ start, end, language }) => ({
    start, end, language, severity: 'warning',
    fixes: [{ title: { en: 'Say calmly what you offer', ar: 'اذكر بهدوء ما تقدّمه' }, edits: [{ start, end, text: language === 'ar' ? termsAr : termsEn }] }],
  }));
}

export const vulnerableAudiencePressure: Rule = {
  id: 'vulnerable-audience-pressure',
  principle: 'manipulation',
  severity: 'error',
  title: { en: 'Pressure on children or people in distress', ar: 'ضغط على الأطفال أو على من يمر بضيق' },
  why: {
    en: 'Children cannot yet weigh an advertisement, and people in debt, grief, illness or loneliness cannot afford a bad decision. Copy that aims at the weak moment makes it worse.',
    ar: 'لا يستطيع الطفل بعد أن يزن الإعلان، ومن أثقله دين أو حزن أو مرض أو وحدة لا يحتمل قرارًا سيئًا. والنص الذي يقصد لحظة الضعف يزيدها سوءًا.',
  },
  instead: {
    en: 'Speak to parents about children’s products. To people in distress, say calmly what you offer, what it costs and on which conditions, and where free help is.',
    ar: 'خاطب الوالدين في منتجات الأطفال. ومن يمر بضيق فاذكر له بهدوء ما تقدّمه وتكلفته وشروطه، وأين يجد مساعدة مجانية.',
  },
  message: {
    en: '“{text}” presses children, or people in a weak moment, to buy. Address parents, or say calmly what you offer, its cost and its conditions.',
    ar: '«{text}» تضغط على الأطفال أو على من يمر بلحظة ضعف كي يشتري. خاطب الوالدين، أو اذكر بهدوء ما تقدّمه وتكلفته وشروطه.',
  },
  references: ['eu-aia-5', 'us-coppa', 'icc-2024', 'uk-dmcc-sch20'],
  options: {
    allow: {
      type: 'strings', default: [],
      description: { en: 'Wording your team may use.', ar: 'عبارات يحق لفريقك استخدامها.' },
    },
  },
  evidence: { silence: ['quotation', 'about', 'negation', 'support'] },
  except: {
    en: ['(kids|children|pupils|teens) {...2} (ask your (teacher|coach|trainer|doctor)|collect (all (their|his|her|the)|their|his|her|shells|leaves|stamps))', '(borrow|return) {..3} (library|book~|tool~|bus)', '(the|your|our|my|their|some|all|of|for|with|from|by|to|and|between|many|most|small|other|school|little|young) (kids|kiddos|little ones|boys and girls) $', 'ask {..4} (permission|before|if|whether)', '(helpline|hotline|free advice|free support|charity|counsellor|counselor|therapist|doctor|gp|support group) {...8}', '{..6} (helpline|hotline|free debt advice|counsellor|counselor|therapist|support group|charity)'],
    ar: ['بنات بانتظارك في (الفصل|الصف|القاعة|المدرسة)', '(قرضك|تمويلك) جاهز (للتوقيع|للاستلام) {..2}', '(استأذن|إذن|استئذان|موافقة) {..6}', '{..6} (خط المساعدة|استشارة مجانية|جمعية|طبيب|معالج|أخصائي|الدعم النفسي)', '(خط المساعدة|جمعية|طبيب|أخصائي) {..6}'],
  },
  phrases: {
    en: [
      {
        match: [
          '(all|every one of) your (friends|classmates) [at school] (have|has|already have|got|own|are playing|play|are collecting) [got] (it|one|this|them|these)',
          '(ask|tell|beg|get|make|nag|pester|bug|convince|persuade|remind|show) [your] (mom|mum|mommy|mummy|mother|dad|daddy|father|parents|grandma|grandpa|grandparents|folks|grown ups) {..4} (buy|get|order|you want|you need|must have|let you have|pay|take you|bring you|purchase|download|grab|upgrade) [it|one|this|you|them|you one|this one]',
          "[hey|hi|attention|calling all] (kids|children|boys and girls|girls and boys|kiddos|little ones|young gamers|teens) {...3} (buy|get yours|grab|order|collect them all|collect|ask your|tell your|beg|don't miss|hurry|get the|be the first|need this|want this) [now|today|it|yours|them all]",
          "(all|every|everyone of) [of] [the|your] (cool|popular|other) (kid~|boys|girls|children|teens) {..3} (have|has|got|own|owns|wearing|wears|wear|playing|play|plays|collecting) [got] (it|one|this|them|these)",
          "(don't|do not) be the only (kid|child|boy|girl|one in your class|one at school|one in the class) {...4} (without|left out|who doesn't|not to have) [it|one|this|have one]",
          "(only|just) (babies|losers) {..2} (don't have|play without)",
          '(your kids|your children|kids|children) will (beg|nag|pester|bug) [you] for (it|one|this|them)',
          'your late (mother|father|husband|wife|mum|mom|dad|grandma) would {..2} (want|wanted|love|loved) {..3}',
          '(nag|beg|bug|pester|badger|hound|plead with|whine at|annoy|wear down|keep asking|cry to|sulk at) <theFolks> {..1} (until|till|now|again|today|every day|hard|about|so|for|and|or|to|with) {..4}',
          '(make|get|have|let|tell|show|trick|talk) <theFolks> {..1} (pay|buy|order|tap|click|subscribe|see this|sign|into {..2}|agree) {..3}',
          '<youngOnes> {...4} (collect|buy|get|grab|order|beg|nag|unlock|tap|trade|swap|ask|tell|spend|use) {..2} (<theFolks>|all|now|today|yours|every|your (pocket money|allowance|coins)|them|it|the new|this) {..3}',
          '(collect|buy|get|grab|order|trade|swap|catch|unlock|find) {...5} <youngOnes> $',
          '(your|the) {..1} <cuddly> (will be|is|gets|feels|will|cries|is feeling|is so|looks|misses) {..1} (sad|lonely|hungry|cry|crying|die|angry|upset|heartbroken|you|starving|cold) {..1} (if|unless|without|until|when|because|feed|buy) {..5}',
          '(everyone|everybody|all the kids|the whole class) [in (class|school|your class|the class|your school)] {..3} (except|but|apart from) you',
          '(show|point|give|take|send|read) {..2} (to) [your] (mum|mom|mummy|mommy|dad|daddy|parents|granny|grandma|grandpa) and (make|get|ask|tell|let|watch) {..4}',
          '(every|each|all the) (kid|kids|child|boy|girl|pupil) {..2} (in|at|on) your (school|class|street|team|playground|block) {..2} (has|have|got|owns|plays|wears) {..3}',
          '(grab|drag|bring|fetch|wake|take|pull|call) your (mom|mum|mommy|mummy|dad|daddy|parents|grandma|grandpa|grandparents|folks) (and|to) {..5}',
          '(get|grab|unlock|collect|buy|open|win|order|tap) {...7} (kids|kiddos|little ones|boys and girls|young heroes) $',
          'your (classmates|friends|schoolmates|mates|besties|squad) {..1} (already|all) {..1} (have|got|own|play|unlocked|bought) the (new|latest|rare|legendary|golden|limited) {..2}',
          '(beg|nag|pester|bug|convince|persuade|get|tell) [your] (mom|mum|mommy|mummy|mother|dad|daddy|father|parents|grandma|grandpa|grandparents|folks) (for (the|a|one|it|this|our|new)|to (buy|get|sign you up|order|pay|upgrade|subscribe))',
          'ask [your] (mom|mum|mommy|mummy|mother|dad|daddy|father|parents|grandma|grandpa|grandparents) (for (one|it|this|our {..1}|the (new|latest|set|game|toy))|to (buy|get|sign you up|order|pay|upgrade|subscribe))',
          "your (classmates|friends|schoolmates|mates|besties) {..1} (already|all) {..1} (have|got|own|play|collect) (it|one|them|theirs|this|these)",
          '(be|become) the (coolest|most popular|envy|star) {..2} (kid|boy|girl|child|school|class|playground)',
        ],
        suggest: [calmEn.child],
      },
      {
        match: [
          "(your|the) (faith|religion|god|lord|church) (demands|commands|requires|expects|calls on|asks) {..2} (you|that you) [to] (give|donate|buy|pay|sow) {...3}",
          'god will reward {..1} (donation|gift|generosity|transfer)',
          '(god|allah|heaven|the lord|jesus|angels) (will|shall|can|is waiting to|wants to) {..1} (reward|bless|repay|multiply|return|open|answer|remember|heal|punish|restore|provide|forgive) {..4} (if|when|for|once|after|as soon as) {..2} (give|donate|transfer|send|pay|sow|buy|order|share|pledge|gift|offering|seed) {..3}',
          '(god|allah|heaven|the lord|jesus) (sees|knows|loves|remembers|blesses) (who|those who|every|whoever) {..1} (gives|give|giver|donates|pays|sows) {..2}',
          '(sow|plant|send) (a|your) {..1} {money} seed {..2}',
          '(your|a) (prayer|blessing|miracle|breakthrough|healing) {..4} (for|with|after) {..2} ({money}|gift|seed|offering|donation) {..2}',
          '(god|allah|jesus|the lord|heaven) (will|shall) {..1} (multiply|repay|return|double|bless|reward) {..3} (give|donate|sow|send|pay|offer)',
        ],
        suggest: [calmEn.faith],
      },
      {
        match: [
          '^ [are you] [still] (drowning|buried|sinking|trapped|crushed) (in|by|under) [credit card|student] (debt~|bills|loans) $',
          '[need] (borrow|lend you cash|get cash|get a loan|loan approved|cash in your account|money in your account) {..2} (in|within) [just|only|under] <count> (minutes|seconds)',
          '(bad|poor|terrible|no|awful|low|damaged) (credit|credit score|credit history) {...3} (approval guaranteed|guaranteed approval|approved|you\'re approved|no problem|we say yes|everyone approved|instant loan|get cash|borrow|no worries|welcome)',
          '(broke|desperate|skint|jobless|unemployed|bankrupt) (before payday|for cash|for money|again) {...4}',
          '(instant|fast|quick|payday|same-day) (cash|loan~|money) {..4} (no questions asked|no credit check|bad credit|no checks)',
          '(no credit check|bad credit ok|bad credit welcome|no questions asked) {..3} (loan~|cash|approval|credit|borrow)',
          "(no|bad|zero|without) {..1} (job|income|credit|papers|guarantor|payslip|collateral|bank account|residency|savings) {...6} (no problem|no worries|loan~|cash|lend|borrow|approved|get {money}|doesn't matter|we say yes)",
          '(no|zero) (questions|credit check|checks|paperwork|judgement|judgment) {...2} (cash|loan~|money|lend|borrow|credit|approved) {..3}',
          '(fast|quick|instant|easy|emergency) (cash|money|loan) {..2} (tap|click|call|text|minute~|seconds) away',
          '(grab|get|borrow|take|receive) {money} in [just|under] [{number}] (minutes|seconds|minute)',
          '(borrow|take out a loan|get a loan) (tonight|in minutes|instantly|in seconds|right now)',
          '(payday|pay day|salary) {..2} (far away|too far|weeks away|can\'t wait)',
        ],
        suggest: [calmEn.debt],
      },
      {
        match: [
          '(gamble|bet|spin|play|wager|drink|shop) (your|the|away your) (worries|problems|troubles|debts|sorrows|pain|sadness|stress) [away]',
          "(win|bet|gamble|play) your way (out of|from|to) (debt|poverty|riches|financial freedom|trouble)",
          "(one|a single) (bet|spin|win|ticket) (could|can|will) (pay off|clear|wipe out|solve) {..2} (debt~|problems|bills|loans)",
          "(win|get) back (what you lost|your losses|everything you lost)",
          'one last (spin|bet|ticket|hand|roll) {..4}',
          "(you've|you have) lost {..3} (win|get|bet|earn) {..1} (it|them|everything|it all) back {..4}",
          'win {..1} (it|them|everything|it all) back (with|in|tonight|today|by) {..3}',
          '(one|a|a single) [lucky|winning|good] (spin|bet|ticket|win|hand|roll|game) {..1} (could|can|will|may|might|and) {..2} (clear|pay off|wipe out|solve|end|erase|fix) {..2} (debt~|problems|bills|loans|worries)',
          '(double|triple|multiply) your (paycheck|pay check|salary|rent|wages|rent money) {..3} (table~|casino|slots|bet|betting|poker|roulette)',
        ],
        suggest: [calmEn.gambling],
      },
      {
        match: [
          '^ [still] [are you] (desperate|aching|longing|running out of time) to (conceive|have a baby|get pregnant|become a mother|lose weight|be loved|find a husband|find love|get married) {...3}',
          '(doctors|medicine|hospitals) {..2} (given up|gave up) on you',
          '(terminal|dying|incurable|hopeless) {...5} (last hope|only hope|buy|order now|still hope with)',
          "(our|this) {..3} is your (last|only) hope",
          '(autism|cancer|diabetes|adhd|dementia|infertility|epilepsy|paralysis|depression) (can be|is being|will be) (beaten|cured|reversed|healed|defeated|undone) {...4}',
          '<affliction> {...6} (order|buy|try|get|drink|take) {..2} <remedyGoods> {..3}',
          "(when|where|after) {..1} (doctors|medicine|hospitals|science) (give up|fail|fails|gave up|can't help|have failed|give you no hope)",
        ],
        suggest: [calmEn.illness],
      },
      {
        match: [
          "(don't|do not) leave (your family|your children|your kids|your loved ones|them) {..2} (with nothing|penniless|homeless|with your (debts|funeral bill|bills)|to pay for your funeral|burdened|a burden)",
          "(don't|do not) (be|become) a burden (to|on|for) {..2} (family|children|kids|loved ones)",
          "(don't|do not) (die|leave|go) and leave {..1} (them|your {..1}) {..2} (debts|debt|bills|the bill|nothing|a mortgage|in the street) {..1}",
        ],
        suggest: [calmEn.cover],
      },
      {
        match: [
          '^ [are you] [so|feeling|still] (lonely|heartbroken|all alone) [tonight|again] $',
          '(talk|speak) to {..3} (again|beyond the grave) (through|with|via) our {..1} (psychic|medium|clairvoyant)',
        ],
        suggest: [calmEn.alone],
      },
      {
        match: [
          "(retiree~|pensioner~|senior~|widow~|single mom~|single mum~|single mother~|students|refugees|newcomers) {...3} (isn't|is not|aren't|won't be|never) enough {...3} (invest|borrow|join|call|act|apply|sign up|earn|buy) {..4}",
          "^ too (depressed|anxious|sad|ill|tired|old|sick) to (work|live|get up|go on|cope|date)",
          'who will (bury|pay for your funeral|feed your {..1} when you are gone)',
          "(get|bring|win) your (ex|husband|wife|lover|man) back (with|through|by|using|in {..2})",
          '(your|every) (baby|child|son|daughter) deserves a miracle',
          'alone (this|on|at|for) {..2} (christmas|eid|valentine~|tonight|weekend|new year~|night|holidays)',
          '(our|hot|sexy) (girls|singles|ladies|women) are (online|waiting|ready)',
        ],
        suggest: [calmTermsEn],
      },
    ],
    ar: [
      {
        match: [
          '(اطلب~|قل|قولي|قولوا|أخبر|خل|خلي|خلوا|ترج|ألح|أقنع|أقنعوا|زن على|زني على|كلم) [من|ل|على] (أمك|ماما|مامتك|أبوك|بابا|والدك|والدتك|والديك|أهلك|جدك|جدتك|ماماتك|أبيك) {..3} (تشتري|يشتري|يشترون|يشتروا|يشتريلك|تشتريلك|تجيب|تجيبلك|يجيب|يجيبلك|تريده|تبيه|عايزه|تحتاجه|محتاجه|بدك ياه|نفسك فيه|يطلبه|تطلبه|يحجز|يدفع|تدفع|يحملها|شراء) [لك|لي|واحد]',
          '(يا|أيها|يلا يا) (أطفال|أولاد|صغار|حلوين|شطار|أبطال|عيال) {...3} (اشتروا|اطلبوا|اجمعوا|احصلوا|جربوا|سارعوا|لا يفوتكم|خذوا|قولوا|اطلبوا من) [الآن|كلها|لعبتكم|الحين|نسختكم|دلوقتي]',
          '(أصدقاؤك|أصحابك|أصدقائك|صحابك|ربعك|زملاؤك|صديقاتك|صاحباتك|كل أصدقائك|كل أصحابك|كل صحابك) {..2} (لديهم|عندهم|معهم|اشتروا|جابوا|يلعبون|بيلعبوا|معاهم|عندهن|لديهن|يملكون) {..1} (واحد|اللعبة|هذه|هذا|منه|دي|بها|به|إلا أنت|هاللعبة)',
          '(لا|ما) (تكن|تكون|تصير) {..1} الوحيد {..3} (بدونه|بلا|ما عنده|ما عندها|لا يملك|لا تملك|من غيرها|في الصف|في المدرسة|في الفصل)',
          '(ترج|ترجوا|اترجى|اترجوا|زن على|زني على|زنوا على|زنوا|ألح|ألحوا|لحوا|أقنع|أقنعي|أقنعوا|ضل ورا|ضلوا ورا|ابك|ابكي|عيط|عيطوا|ازعج|أزعجوا|قول|قولوا|قل|قولي|خلي|خلوا|خل|ترجي|اسحبوا|روحوا|اطلبوا من|اطلب من|اطلبي من) [على|من|ل|عند] <theFolks> {..1} (لحد|لين|لما|حتى|إلى أن|عشان|علشان|كي|يشتري|تشتري|يشتريلك|يشتريلكم|تشتريلكم|يشتريها|يجيب|تجيب|يجيبها|يجيبلك|يجيبلكم|يدفع|تدفع|يشحن|تشحن|يحمل|تحمل|يوافق|توافق|وقل|وقولوا|واطلب) {..4}',
          '(اجمع|اجمعوا|جمعوا|اشتروا|اشتر|اطلبوا|اطلب|العبوا|افتحوا|حملوا|خذوا|جربوا|احصلوا|كملوا|بدلوا) {...4} يا <youngOnes> $',
          'يا <youngOnes> {...4} (اجمع|اجمعوا|جمعوا|اشتر|اشتروا|اطلب|اطلبوا|ترج|ترجوا|اترجوا|زنوا|خلوا|خلي|حملوا|افتحوا|اشحنوا|اشحن|قولوا|الحقوا|كملوا|بدلوا|جيبوا) {..4}',
          '(كل|جميع) (الصف|الفصل|المدرسة|الحارة|عيال|الأولاد|البنات) {..1} (عنده|عندهم|معه|معهم|معاهم|عندها) {..2} (إلا|غير|ما عدا) (أنت|إنت|انت)',
          '(وري|ور|فرج|أري|اعرض|خذ) {..2} (لأمك|لأبوك|ماما|بابا) {...1} (وخل|وقول|واطلب|عشان|علشان) {..4}',
          '(كل|جميع) (عيال|أولاد|بنات|أطفال|طلاب) {..1} (مدرستك|صفك|فصلك|حارتك|شارعك|فريقك) {..1} (عندهم|معهم|معاهم|لديهم|يلعبون|جابوا|اشتروا) {..3}',
          '(خلوا|خلي|خل|جيبوا|هاتوا|صحوا|خذوا|اسحبوا|نادوا|نادي) {..1} (ماما|بابا|أمك|أبوك|أهلكم|أهلك|جدو|تيتا|والديكم) {..1} (تاخذكم|ياخذكم|يوديكم|توديكم|يجيب|تجيب|يشترون|يشتري|تشتري|معكم|وتعالوا|ويلا|للمحل) {..3}',
          '(كل|جميع) (ربعك|أصحابك|زملائك|صحابك|أصدقائك|عيال الصف) {..1} (عندهم|معهم|معاهم|لديهم) {..1} (السكن|السكنات|الشخصية|اللعبة|الإصدار|الجديد|النادر) {..2}',
          '(ترج~|زن على|ألح~ على|اطلب~ من|قل~ ل|قول~ ل|كلم~|خل~) {..1} (أمك|أبوك|أبيك|والدك|والدتك|والديك|ماما|بابا|أهلك) {..1} (يشتري|تشتري|تجيب|يجيب|تسجلك|يسجلك|يدفع|تدفع|شراء|يحجز|تحجز|يجيبلك|تجيبلك|يطلب|تطلب)',
          '(كل|جميع) (زملائك|أصحابك|أصدقائك|ربعك|صديقاتك|صحابك|عيال الصف) {..1} (عندهم|معهم|معاهم|لديهم|جابوا|اشتروا|يلعبون) (منه|واحد|إياها|اللعبة|بها)',
          '(يا) (صغار|أطفال|أبطال|حلوين|شطار|عيال|بطل|شاطر|أولاد) {...2} (اجمعوا|اطلبوا|اشتروا|قول|قولوا|خلوا|احصلوا|العبوا|حملوا|اطلب|جمع)',
          '(كن|كوني|خلك|خليك|صر) (أروع|أحلى|أقوى|نجم|أشهر) (ولد|بنت|طفل|واحد|طالب|المدرسة)',
        ],
        suggest: [calmAr.child],
      },
      {
        match: [
          '(إيمانك|دينك|ربك|الله|ضميرك الديني|عقيدتك) (يدعوك|يأمرك|يطلب منك|يطالبك|يفرض عليك|سيعاقبك|يناديك) {..2} (تدفع|تشتري|تتبرع|الدفع|التبرع|الشراء) [اليوم|الآن|لنا|الليلة]',
          '(الله|ربك|ربنا|ربكم) {..1} <blesses> {...4} (لو|إذا|إن|كل ما|بس|بمجرد) {..1} (حولت|تبرعت|دفعت|أرسلت|بعت|ساهمت|تحول|تتبرع|تدفع|اشتريت|شاركت|شاركتنا|تصدقت عندنا|تساهم) {..2}',
          '(سيجزيك|يجزيك|سيعوضك|يعوضك|سيرزقك|يرزقك|سيبارك|يبارك|سيفتحها) {..1} (الله|ربنا|ربك) {..2} (إن|لو|إذا|لما) (تبرعت|دفعت|أعطيت|اشتريت|ساهمت|شاركت) {..2}',
          '(الله|ربنا|ربك) (يشوف|شايف|يرى|يحب|يعلم|ما ينسى|لا ينسى) {..1} (اللي|من|الذي|المعطي|المتصدق) {..1} (يعطي|أعطى|يتبرع|يدفع|يتصدق) {...3}',
          '(الله|ربك|ربنا) {..1} (يضاعف|يعوضك|يبارك لك|يخلف عليك) {..2} (تدفع|تتبرع|تعطي|تتبرع به|تقدم لنا)',
        ],
        suggest: [calmAr.faith],
      },
      {
        match: [
          '^ [هل أنت|أنت|هل] (غارق|غرقان|مثقل|متورط) (في|ب) (ديون|الأقساط|القروض) $',
          '^ [هل أنت|أنت|هل] (غارق|مثقل|غرقان) (بالديون|بالأقساط|بالقروض) $',
          '(اقترض~|استلف~|خذ قرضا|خذ قرض|نسلفك|نقرضك|احصل على قرض) {..2} (خلال|في|ب) <count> (دقيقة|ثوان|دقايق)',
          '(نوافق|موافقة|تمويل|قرض|نمولك) {..2} مهما كان (سجلك|سجلك الائتماني|تاريخك|وضعك)',
          '(دون|بلا) (كفيل|سؤال|أسئلة|فحص ائتماني|كشف سمة|سمة) {...3} (مهما كان|مهما كانت|حتى لو|ولو) {..4} (الائتماني|متعثر|سيئ|ديونك)',
          '(سجل|تاريخك) ائتماني (سيئ|متعثر|ضعيف|سيء|تعبان) {...3} (الموافقة مضمونة|موافقة مضمونة|لا مشكلة|مو مشكلة|مش مشكلة|ولا يهمك|نقرضك|نوافق|قرض|تمويل)',
          '(قروض|قرض|تمويل) (دون|بلا|من غير) (ضمانات|كفيل|استعلام|كشف|ضامن) {..3}',
          '(ديونك|أقساطك|فواتيرك|القروض) {..1} (خنقتك|خانقتك|تخنقك|كسرت ظهرك|غرقتك|طاحنتك|أتعبتك)',
          '^ (بدون|بلا|من غير) (وظيفة|راتب|كفيل|عمل|دخل) $',
          '(تمويلك|قرضك|سلفتك) {..1} (جاهز|موافق عليه)',
          '(استلف~|اقترض~|خذ قرضا) (الليلة|الحين|الآن|دلوقتي|خلال دقائق)',
          '^ (مطرود|مفلس|طفران|مديون) {..2} (بكرة|غدا|اليوم|الليلة|هالشهر)',
        ],
        suggest: [calmAr.debt],
      },
      {
        match: [
          '(متعثر|مفلس|طفران|محتاج فلوس|محتاجة فلوس) {...3} (قرض|تمويل|نمولك|سلفة|كاش|نسلفك|اقترض) {...3}',
          '(راهن|العب|قامر|اربح|جرب حظك) {..3} (وانس|وتخلص من|وسدد|لتسدد|لتخرج من|واخرج من) {..1} (همومك|ديونك|مشاكلك|الديون|الفقر|أحزانك)',
          '(لفة|رهان|جولة|دورة) (أخيرة|أخير) {..3}',
          '^ (دون|بلا|من غير) (وظيفة|كفيل|راتب|كشف حساب|أوراق|ضامن|تحويل راتب) {...5} (قرض|قرضك|تمويل|تمويلك|كاش|سيولة|سلفة|نمولك|نقرضك|نسلفك) {..3}',
          '(عوض|عوضي|استرد|استرجع|رجع|رد) {..1} (خسارتك|خسائرك|اللي خسرته|فلوسك|ما فات) {..1} (لفة|رهان|جولة|سبين|دورة|ضربة|بلفة|برهان|بجولة|بضربة|الليلة) {..2}',
          'خسرت {...3} (رهان|لفة|ضربة|دورة|جولة|تذكرة|صفقة) (واحد|وحدة) {..1} (يرجع|ترجع|يعوض|تعوض|يرد|ترد) {..3}',
          '(كاش|سيولة|قرض|تمويل|فلوس|سلفة|{money}) {..1} (خلال|في|ب) [<count>] (دقيقة|ثوان|دقايق)',
          '(دورة|لفة|رهان|تذكرة|جولة|ضربة) [حظ] [وحدة|واحدة] {..1} (تسدد|تمحو|تنهي|تحل|تغير) {..1} (ديونك|الديون|مشاكلك|همومك|حياتك)',
          '(ضاعف|دبل) (راتبك|معاشك|إيجارك) {..3} (طاولاتنا|الكازينو|اللعبة|الرهان|السلوتس) ',
          '(استرد|عوض|استرجع|رجع) {..1} (كل ما خسرته|ما خسرته|اللي خسرته|خسارتك|خسائرك)',
        ],
        suggest: [calmAr.gambling],
      },
      {
        match: [
          '(يائس|متلهفة|محروم) من (الحمل|الإنجاب|الأمومة|الشفاء|الخلفة|الأطفال|الزواج) {...4}',
          '(فقد الأطباء الأمل|الأطباء يئسوا|يئس الأطباء|الدكاترة فقدوا الأمل) {...7}',
          '(أملك|الأمل) (الأخير|الوحيد) {..3} (منتجنا|خلطتنا|عشبتنا|دواؤنا|علاجنا|عندنا|بين يديك)',
          '(منتجنا|خلطتنا|عشبتنا|علاجنا) (هو|هي) (أملك|الأمل) (الأخير|الوحيد)',
          '(التوحد|السرطان|السكري|العقم|الشلل|الصرع|الاكتئاب|الزهايمر) {..1} (له حل|له علاج|يتعالج|ينهزم|يروح|ليس نهاية|له دواء) {...4}',
          '(لما|عندما|حين|إذا|حيث|بعد ما) (يعجز|عجز|يفشل|فشل|ييأس|يئس) (الأطباء|الطب|الدكاترة|المستشفيات)',
        ],
        suggest: [calmAr.illness],
      },
      {
        match: [
          '(لا|ما) (تترك|تتركوا|تخل) (عائلتك|أسرتك|أولادك|أطفالك|عيالك|أهلك|ورثتك) {..3} (بلا شيء|بلا مال|دون شيء|بدون شي|على الحديدة|في الشارع|للديون|مديونين|بلا معيل|من غير حاجة|بدون مأوى|يتحملون ديونك|محتاجين)',
          '<cuddly> {..1} (هتزعل|هيزعل|ستحزن|سيحزن|تزعل|يزعل|بتزعل|بيزعل|حزين|حزينة|جوعانة|جوعان|بتعيط|بيعيط|تبكي|يبكي|بيبكي|هيموت|هتموت|يموت|تموت|وحيد|وحيدة|بردان|مشتاق|مشتاقة) {..1} (لو|إذا|إن|بدونك|من غير|إلا إذا|لأن|لأنك|بلا|اشتر|اشتري|أطعم|أطعمه|حتى) {..4}',
          '(لا|ما) (تترك|تتركي|تسيب|تخلي|تخل) (أولادك|عيالك|أطفالك|أهلك|زوجتك|عائلتك|أسرتك) {..1} (مع|تحت|بين) {..1} (ديونك|الديون|ديون|أقساطك|الفواتير)',
          '(لا|ما) (تموت|ترحل|تروح) {..1} (وتترك|وتخلي|وتسيب) {..2} (ديون|القسط|الأقساط|بلا شيء|في الشارع|محتاجين) {..1}',
        ],
        suggest: [calmAr.cover],
      },
      {
        match: [
          '^ [هل] (تشعر|تشعرين|حاسس|حاسة|تحس|تحسين) (بالوحدة|بوحدة) $',
          '[هل] (تشعر|تشعرين|حاسس|حاسة|تحس|تحسين|شاعر) ب وحدة {...3} (تعرف|تحدث|دردش|اشترك|سجل|كلم|قابل|حمل|انضم) {...3}',
          '[هل] (تشعر|تشعرين|حاسس|حاسة|تحس|تحسين) (بالوحدة|بوحدة) {...3} (تعرف|تحدث|دردش|اشترك|سجل|كلم|قابل|حمل|انضم) {...3}',
          '(وحيد|لوحدك|لحالك) (في|هذا|ليلة|هالعيد) {..2} (العيد|الليلة|رمضان|رأس السنة|المساء|الويكند)',
        ],
        suggest: [calmAr.alone],
      },
      {
        match: [
          '^ (فقدت|خسرت|تركت|طردت من|انفصلت من|فصلوك من) {..1} (وظيفتك|عملك|شغلك|شغل) $',
          '(متقاعد|متقاعدة|متقاعدين|أرملة|أرامل|المطلقة|طالب|ربة بيت) {...1} (معاشك|راتبك|نفقتك|مكافأتك|تقاعدك|دخلك) (لا|ما|مش|مو|لن) (يكفي|يكفيك|بيكفي|كافي) {...1} (استثمر~|اقترض~|انضم~|اتصل~|اكسب~|سجل~|اشترك~) {..3}',
          '(لا|ما) (تكن|تكوني|تصبح|تصير) (عبئا|عالة|حملا|عبء) على (أولادك|أبنائك|أطفالك|عائلتك|أهلك|عيالك)',
          '(دعاء|رقية|حجاب|بركة|صدقة|خلوة|جلسة روحانية|ورد) {..3} (مستجاب|مجاب|مضمون|ب|مقابل) {..1} {money} {..3}',
          'راتبك (بعيد|خلص)',
          '(مين|من) {..1} (هيدفع|سيدفع|بيدفع) {..2} (جنازتك|كفنك|دفنك)',
          '(رجع~|استرجع~|جلب|رد) {..1} (حبيبك|زوجك|حبيبتك|خطيبك|طليقك) {..1} (سحرنا|بسحرنا|بروحانيات|بالسحر|شيخنا|خلال {..2}|بطلسم|بحجاب)',
          '(حجابنا|خلطتنا|رقيتنا|شيخنا|طلسمنا|تعويذتنا) {..1} (يرزقك|ترزقك|يشفيك|تشفيك|يزوجك|تزوجك|يجلب)',
          '(شبابنا|حسناواتنا|بنات) (اونلاين|بانتظارك|في انتظارك|جاهزات)',
        ],
        suggest: [calmTermsAr],
      },
    ],
  },
  check: (draft, context) => [...ordersToChildren(draft, context), ...soldToDistress(draft, context)],
  examples: {
    en: [
      '---\naudience: children\n---\n\n⟦Buy the rocket set now⟧.', '---\naudience: [kids, teens]\n---\n\n# Dragons\n\nTwelve dragons, twelve colours. ⟦Collect them all⟧!', '+++\naudience = "children aged 6 to 9"\n+++\n\n⟦Get yours at the kiosk⟧.',
      '---\naudience: children\n---\n\nParents can order it here.', '---\naudience: children\n---\n\nGet your crayons and draw the biggest sun you can.', '---\naudience: parents of small children\n---\n\nBuy the rocket set for rainy days and build it together.', '---\naudience: adults\n---\n\nOrder the rocket set for the office.',
      '⟦Fired? Get cash before rent day⟧.', '⟦Missing her? Our psychic can bring her back⟧.', 'Fired? Free advice is at hand in our guide.', 'Behind on rent? The charity listens.', '⟦When doctors give up⟧, our herbs help.', '⟦One lucky spin could clear your debts⟧.', '⟦Our girls are online⟧.', '⟦Ask your mom to buy it⟧!', '⟦Kids, get yours now⟧.', '⟦All the cool kids have it⟧.', '⟦Tell your dad you need this⟧ for the holidays.', '⟦Don’t be the only kid in class without one⟧.', '⟦Drowning in debt⟧? ⟦Borrow in five minutes⟧.', '⟦Bad credit, no problem⟧ at all.', '⟦Bad credit welcome⟧, call us.', '⟦Too depressed to work⟧?', '⟦Gamble your worries away⟧.', '⟦Don’t leave your family with nothing⟧.', '⟦Don’t be a burden on your children⟧.', '⟦Your faith demands that you give today⟧.', '⟦Win your way out of debt⟧.', '⟦This tea is your last hope⟧.', '⟦Desperate to conceive⟧?',
      'Ask a parent before you order.', 'Ask your parents which school is nearest.', 'Doctors recommend walking.', 'Ask your mum before you download the game.', 'Free debt advice is available from your local charity.', 'Suitable for children aged 6 and over.', 'Feeling lonely? Call the helpline, day and night.', 'Kids eat free on Sundays.', 'Our loan costs 9% a year; we check your credit first.', 'The charity helps people who are drowning in debt.', 'Many of your friends may have the flu this month.', 'A headline such as “Gamble your worries away” preys on people.', 'We never tell children to ask their parents for a toy.', 'How credit scores work, and what a bad credit score means.', 'Grief has no timetable, writes the hospice.',
      '⟦Blacklisted? We lend today⟧.', '⟦Your dragon will be sad unless you feed him gems⟧.', '⟦Pester your dad until he buys it⟧.', 'Your dog will be hungry after the walk.', 'Widowed? The charity offers free advice.',
      'Open the box outside, away from the kids.',
      'Kids, ask your teacher today for the slip.',
    ],
    ar: [
      '---\naudience: children\n---\n\n⟦اشترِ مجموعة الصاروخ⟧.', '---\naudience: أطفال\n---\n\nاثنا عشر تنينًا باثني عشر لونًا. ⟦اجمعوها كلها⟧!',
      '---\naudience: children\n---\n\nيمكن للوالدين الطلب من هنا.', '---\naudience: الأطفال\n---\n\nاجمع أقلامك وارسم أكبر شمس.', '---\naudience: أمهات الأطفال\n---\n\nاشتري مجموعة الصاروخ لأيام المطر.',
      '⟦بطاقتك محروقة؟ نسلفك بدون أسئلة⟧.', 'فصلوك من العمل؟ استشارة مجانية لدى الجمعية.', '⟦ديونك خنقتك⟧؟', '⟦لما يعجز الأطباء⟧ تعال إلينا.', '⟦دورة حظ واحدة تسدد ديونك⟧.', '⟦اطلب من أمك أن تشتريه⟧!', '⟦قل لوالدك إنك تريده⟧.', '⟦أصدقاؤك كلهم لديهم واحد⟧.', '⟦يا أطفال، اطلبوها الآن⟧.', '⟦خلي بابا يشتريها لك⟧.', '⟦لا تكن الوحيد في المدرسة⟧.', '⟦غارق في الديون⟧؟ ⟦اقترض خلال خمس دقائق⟧.', '⟦سجلك الائتماني سيئ، مو مشكلة⟧.', '⟦إيمانك يدعوك أن تدفع اليوم⟧.', '⟦لا تترك عائلتك بلا مال⟧.', '⟦لا تكن عبئًا على أولادك⟧.', '⟦العب وانسَ همومك⟧.', '⟦خلطتنا هي أملك الأخير⟧.', '⟦محرومة من الأمومة⟧؟',
      'استأذن والديك قبل الطلب.', 'اسأل والديك عن أقرب مدرسة.', 'ينصح الأطباء بالمشي.', 'مناسب للأطفال من عمر 6 سنوات.', 'اطلب من والدك إذنًا قبل تحميل اللعبة.', 'تقدّم الجمعية استشارة مجانية لمن أثقلته الديون.', 'هل تشعر بالوحدة؟ يصغي إليك خط المساعدة ليلًا ونهارًا.', 'يأكل الأطفال مجانًا يوم الجمعة.', 'كلفة القرض 9% سنويًا، ونراجع سجلك الائتماني قبل الموافقة.', 'عبارة مثل «اطلب من أمك أن تشتريه» تضغط على الطفل.', 'شارك أصدقاؤك صورهم من الرحلة.', 'اشترى لأمه هدية في العيد.', 'كتاب عن التعامل مع الفقد والحزن.', 'يا أطفال، اجلسوا حول المعلمة لنقرأ القصة.',
      '⟦زوجك هجرك؟ شيخنا يرجّعه⟧.', '⟦تنينك يبكي لأنك ما اشتريت الجواهر⟧.', '⟦زنّوا على بابا لين يوافق⟧.', 'قطتك جوعانة بعد اللعب.', 'يا أطفال، رتّبوا الألعاب قبل النوم.',
    ],
  },
};

/** What is still part of the order: the words up to the next clause. */
const restOfOrder = /^(?:(?! and | و\p{L})[^.!?؟,،;:…\n\u2013\u2014])*(?<!\s)/u;

/** Orders to buy, where front matter says that children read the draft and nobody turns to their parents. */
function ordersToChildren(draft: Draft, context: CheckContext): Report[] {
  if (readersOf(draft)?.value !== 'children') return [];
  const allowed = (context.options['allow'] as readonly string[]).map((wording) => wording.trim().toLowerCase()).filter(Boolean);
  const carers = context.marks('carer');
  const reports: Report[] = [];
  for (const mark of context.marks('orderToBuy')) {
    const { start, language, passage } = mark;
    const end = mark.end + (restOfOrder.exec(draft.prose.slice(mark.end, passage.end))?.[0].length ?? 0), words = draft.prose.slice(start, end).toLowerCase();
    const last = reports.at(-1);
    if ((last && start < last.end) || !isSaid(draft, mark) || carers.some((other) => other.passage.start === passage.start) || allowed.some((wording) => words.includes(wording))) continue;
    // Alone it becomes an invitation to the parents; within more it is said to them.
    const isAlone = draft.prose.slice(passage.start, start).trim() === '' && !/[\p{L}\p{N}]/u.test(draft.prose.slice(end, passage.end));
    reports.push({
      start, end, language, message: orderToChildren,
      fixes: [{ title: toParents, edits: [isAlone ? { start, end, text: language === 'ar' ? parentsAr : parentsEn } : { start, end: start, text: language === 'ar' ? 'للوالدين: ' : 'Parents: ' }] }],
    });
  }
  return reports;
}
