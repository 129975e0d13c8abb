import type { Rule } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

const drawEn = '^ enter our draw for {prize} by {date}: no purchase needed, rules at {address}, licence {number} $';
/** A gift that runs out, and a refund, are no prizes. */
const giftEn: Rewording = { about: '⟦your [^⟧]*(expire|run|disappear|lost)', write: 'get {gift} until {date}, open to everyone who {requirement}' };
const refundEn: Rewording = { about: '⟦[^⟧]*(refund|rebate|payout|cheque)', write: 'check at {address} whether {refund} is due to you' };
const drawAr = '^ شارك في السحب على {الجائزة} حتى {التاريخ} دون اشتراط الشراء، والشروط في {الرابط}، رقم الترخيص {الرقم} $';
/** "You have been selected to win an iPhone": the prize is named. */
const prizeEn: Rewording = { when: /⟦[^]*?(?:win|won|receive|claim|collect) (an?|one of our|our) ((?:(?!(?:just|today|now|by|if|when|before|from|in|on|at|aboard|and|with|simply|worth|inside|this|or)\b)[\p{L}\p{N}$€£’'-]+ ?){1,4})(?:⟧( (?:\p{L}+ )?(?:card|box|set|voucher|bag|trip|phone|pass)s?)(?!\p{L})|(?=⟧|[ ,.!]|$))/iu, write: drawEn.replace('{prize}', '$1 $2$3') };
const prizeAr: readonly Rewording[] = [{ when: /(?:(?:ال|لل|ل)?فوزك?|فزت[يِم]?) ب(?:ـ)?((?!ت|كل|\p{L}*(?:سحب|جائزة|هدية)(?!\p{L}))\p{L}{3,}(?: (?!فقط|الآن|اليوم|أكد|في|من|مع|عبر|و|إلى|الى)\p{L}+)?)(?:( (?:إلى|الى))⟧?( \p{L}+(?: ال\p{L}+)?))?/u, write: drawAr.replace('{الجائزة}', '$1$2$3') }, { when: /⟦[^]*?(?:للحصول على|ربحتِ?ي?|كسبتِ?ي?) ((?!ال(?:سحب|جائزة|هدية)|هديت|جائزت|معنا|مع)\p{L}{3,}(?: (?:آخر |أحدث )?(?!فقط|الآن|اليوم|أكد|في|من|مع|عبر|بقيمة|بـ|و)\p{L}+)?)( بـ? ?[\d٠-٩]+ \p{L}+)?/u, write: drawAr.replace('{الجائزة}', '$1$2') }];
const offerEn = '^ {offer} is open to everyone who {requirement} $';
const offerAr = '^ {العرض} متاح لكل من {الشرط} $';

/** Words of a draw. Without them nobody says that there is one. */
const wonEn = 'w[io]n|prize|draw|raffle|lotter|sweepstake|jackpot|luck|spin|scratch|ticket|giveaway|competition|contest';
const wonAr = 'فاز|فوز|فزت|فائز|ربح|كسب|جائز|جايز|جوائز|سحب|قرعه|محظوظ|حظ|عجله|تذكر|مسابق';

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
    en: [
      'you are not among',
      
      'lucky you are', 'drawn {..2} at (the|our) {..2} (fair|fete|tombola|bazaar)',
      '(confirm|check|see|know|tell|tells|learn|find out) {..1} (that|if|whether) you {..1} won',
      'is picked by {capital}', 'voucher expires on {date}', 'it to the next', '^ if you\'ve won we\'ll', '(phone|device) and not {..2}', 'came up on (the|our|my) {..1}',
            'won (a|an|the|our|{number}) {..2} (match|game|point~|set|round|battle|bid|auction|case|argument|race|vote|election|contract)', '(prize|prizes) (at|from) the {..1} (tombola|raffle|fete|fair|stall|desk|table)', 'lucky you (it|the|we|there|that|they|if)', '(selected|chosen|chose you|picked you|chose|picked) {..2} (as|for) [a|the|our|next|this] [yearly|annual] (juror|jury|interview|night shift|shift|role|position|job|team|panel|study|trial|audit|post)', 
      'award winning {..2}', 'picked (and packed|up|from the {..1}|by hand)', '(unclaimed|uncollected) (parcel~|package~|mail|baggage|luggage|item~|property) {..1} (at|in|from) {..2}', '(tell|inform|notify|contact|write|know|message|email) {..3} if (you have|you\'ve|you) (won|win)', '(you have|you\'ve) [just|already] (chosen|selected|picked)', '(selected|chosen|picked|qualified|won|winner) {..4} (interview|job|position|role|course|match|game|round|final|award|semi final|finals|jury|study|trial|election|league|cup|case)', "(you've|you have|you were) {..2} (selected|chosen) (a|an|the|this|to (hide|show|delete|export|install))", '(interview|job|position|role|candidate~|item~|option~|file~|plan|seat~|language|row~|shipping) {...8}'],
    ar: ['إلى بطاقتك الذهبية', '(تدفع|ادفع~) {..4} (تاخذ|استلم~|تستلم) (هاتفك|سيارتك|جهازك|طلبك)', 'سيارتك {..3} (تنتظر|ينتظر|بانتظار|ناطرة) {..3}', 'رقمك ما طلع', 'هديتك {...3} كل مشترك', 
            'جوائز شروط',
      '(صندوق|علبة) داخل {any}',
      '(ربحت|فزت|كسبت) {..4} (عام|سنة|موسم) {number}', '(ربحت|فزت|كسبت) {..1} (الشركة|الدعوى|القضية|المباراة|الجولة|الصفقة)', '(اخترناك|تم اختيارك) {..1} (لتقرأ|لتشارك|لتتحدث|لتكتب|لتعرض|لوظيفة|للمقابلة|للدورة|لفريق)', '(وظيفة|مقابلة|المباراة|الجولة|الملف|الخيار) {..8}', '{..8} (للوظيفة|للمقابلة|المباراة|الجولة|للمنصب)'],
  },
  phrases: {
    en: [
      {
        match: [
          '(panel|committee|board|judges|jury|team|selectors|directors) {...8} (settled on|picked|chose|selected|landed on|went for|has picked|has chosen|have chosen) (you|your {any})', 'your {..2} (number|no|sim|apartment|name|ticket|address|entry|household) {..4} (came (out|up)|drew|pulled|drawn|picked|popped up|turned up|won (a|an|our|free|{money})) {..4}',
          'your guaranteed (prize|gift)', 'you are the one {..1} (takes|wins|gets|receives|goes) {..6}', '[claim] [the|your] (refund|rebate|payout|cheque) {..1} (waiting|held|sitting) {..1} in your name',
          '(singled|picked|settled on|hand-picked|handpicked) you [out] (for|to) {..6}',
          'we (hand-picked|handpicked|picked|chose|drew|singled out) for {..2} (<prizeThing>|bonus {..2}|free {..2})',
          '(visitor|caller|shopper) number {number} {..1}',
          '(parcel|package|something|<prizeThing>) with your name on it',
          'wheel {..1} (stopped|landed|came to rest|halted) {..5}',
          '(computer|system|committee|panel|jury) {..1} (chose|picked|drew|selected) your (address|name|number|household|ticket|street) {..4}',
          
          '(click|tap|press|swipe|scan|reply) {..2} to (claim|collect|redeem) your {..4}',
          'claim your {money} {..2}',
          '(whose|your) turn (is it|it is|to) {..2} (get|win|receive) {..1} (gift|prize|reward)',
          
          'unclaimed (funds|money|cash) {..3}',
          "(you won|you've won|you have won|you just won|you've just won|you win|you could be holding) (a|an|our|{money}|{number}) {..3}",
          '(spin|scratch|flip) {..1} (wheel|card|box|dice|reel|scratchcard|coin) {..1} (and|to) (win|get|reveal|see|claim|grab|score) {..2}',
          'your (<giftThing>|iphone|cash) is {..1} (unclaimed|uncollected|not yet claimed|sitting here|about to expire|still here)',
          '(among|one of|part of|amongst|joined) {..3} (lucky|chosen|selected|winning) {..2} (few|who|people|customers|users|winners|ones|subscribers|shoppers|players|guests|visitors)',
          '(tap|click|press|swipe|scan) {..1} to (collect|pocket|pick up|receive|cash in|cash out) {..2} ({number}|your|{money}|the) {..2} (coin~|prize|reward|gift|bonus|winnings|gems|cash|jackpot|money)',
          '^ (jackpot|you win|winner winner|bingo you won|we have a winner) $',
          '(everybody|everyone|all players|each ticket|every ticket|every card|every spin|every scratch|every player|every box|each card|every caller) (gets|win~|receives|scores|takes home) {..2} (prize|winner|gift|reward|something)',
          'pending (cash|prize|bonus|reward|gift) {..1} (transfer|payout|payment|deposit|credit) {..3}',
          '(claim|collect|get|grab|redeem|unlock) (your|a) [free] {money} (gift card|voucher|prize|reward|bonus|cash|gift|refund) {..1}',
          '(unclaimed|uncollected|undelivered) (package|parcel|delivery|refund|payment|balance|item)',
          "(your|the) {..2} (<prizeThing>|cashback|cheque|parcel with {..2}) {..1} (couldn't|could not|can't|wasn't|was not|hasn't|has not|is still|not) {..1} (be delivered|delivered|claimed|been claimed|collected|been collected|sent|unclaimed) {..2}",
          "out of {..1} (<throng>|<many>) {...4} (it's you|it is you|you|we picked you|your {..1} (won|came up)|you won)",
          '(fortune|luck|lady luck|fate|destiny|the stars|the universe) {..1} (smiled|smiles|picked|chose|found|knocked|winked|is on your side|shines) {..4}',
          "(we've|we have|i've|we) {..1} (got|have|prepared|readied) your (cheque|check|payout|winnings|prize|reward|cash|gift|bonus) {..1} ready {..3}",
          'your (cheque|check|payout|winnings|cash prize|grant|inheritance|lottery {..1}) {..1} (is|are) {..1} (ready|approved|waiting|pending|cleared|here)',
          'reserved for you {...5} (<giftThing>|<prizeThing>)',
          '(only|just) (vips|vip members|the chosen|insiders|select members|a lucky few|hand-picked members|winners) {..1} (get|see|receive|know|are invited|can open) {..3}',
          '<prizeThing> with your name {..2}',
          '(unlock|open|claim|reveal|unwrap|grab|collect) your {..2} (surprise|mystery {..1}|winnings|jackpot|lucky {..1}) {..2}',
          '(told|heard|hear|whispered|rumour|news) {..3} you {..1} (won|have won|hit|scored|struck) {..3}',
          "^ (you got|you've got|you are|you're|aren't you|feeling) {..1} (lucky|in luck) {..3}",
          "(it's|it is|today is|this is|today's) your [very] lucky (day|night|moment|number|week|hour)",
          "(you|you've|you just|boom you) {..1} (hit|hit the|scooped|bagged|landed) {..1} (the|our) {..1} (jackpot|big one|grand prize|top prize|lottery)",
          '(a|an|your|the) {..3} (<prizeThing>|<giftThing>) {..1} (is|are) {..1} (headed|heading|coming|making its way|on its way|flying|packed|wrapped|boxed|in the post|awaiting|waiting|hiding|yours) {..1} (your way|to you|for you|at your door|collection|you|yours|inside|here)',
          'your (<prizeThing>|loyalty {..1}|welcome {..1}|surprise {..1}) {..2} (packed|ready|waiting|reserved|wrapped|boxed) {...3} (just|only|simply) (cover|pay|add) {..2} (shipping|postage|delivery|handling|fee|customs)',
          "^ (today's|this week's|this month's|our|the|tonight's) {..2} winner {...2} you [{..2}]",
          '(spin|scratch|tap|shake|swipe|roll|open|crack|pick|click|press) {..3} (to|and) (win|unlock|reveal|see|claim|discover|get|find out|uncover) {..1} (your|a|what) {..2} (<prizeThing>|offer|discount|code|coupon|luck|mystery|won|winning~|deal)',
          '(hand-selected|handpicked|hand-picked|specially selected|carefully selected|hand-chosen|chosen|lucky|selected) (members|customers|shoppers|readers|users|guests|clients|subscribers|people|families|households|winners) {..1} (like you|such as you|including you|only|get|receive)',
          '(your|that) [lucky|winning|raffle|phone|ticket|order] number {..1} (came through|came up|came in|was called|was drawn|hit|matches|matched|won)',
          "[you're|you are] (our|the|today's) {..1} ({number} (st|nd|rd|th)|millionth|thousandth|hundredth|next|lucky) {..1} (visitor|customer|guest|shopper|caller|player|member) {..3}",
          '<drawer> {..1} [randomly|specially|personally] (picked|chose|chosen|selected|drew|drawn|hand-picked|singled out) (you|your (account|name|number|email|profile|address|order|ticket)) [[as|for|to] {..1} (winner|gift|prize|reward|offer|deal|treat)|out of {..3}|from (thousands|among|hundreds|millions)|at random|today]',
          '(you|your {..1}|you\'ve|your household) {..1} [have|has|were|was|are|been] {..1} (handpicked|hand-picked|hand-selected|handselected|singled out|cherry-picked|preselected|pre-selected|shortlisted|selected|chosen|picked|drawn) [at random|from {..3}|out of {..3}|by {..3}] (for|to (receive|win|claim|get|enjoy|collect|be)|as) {..3} (<prizeThing>|winner|offer|{money})', 'your free <prizeThing> {..1} (is|are) {..1} (ready|on its way|packed|waiting|reserved|boxed|held|here) [to ship|to be shipped|for pickup|for you]',
          '(you\'re|you are|you were) {..1} (today\'s|this week\'s|this month\'s|this year\'s|the next|one of our) {..1} (winner~|finalist~)',
          '(scratch|spin|tap|shake|swipe|roll|pick) {...3} (everyone wins|everybody wins|you can\'t lose|you always win|win every time|no losers|there are no losers|nobody loses|you\'re sure to win)',
          'your {..2} <giftThing> {..4} (given|go|going|passed|handed|awarded|offered|released) {..1} to (someone|somebody|another|the next) {..1}',
          '(as|you\'re|you are|for being|being|meet) (our|the) ({number}|millionth|thousandth|hundredth|lucky|{number} (st|nd|rd|th)) [lucky] (customer|visitor|shopper|guest|caller|member|order|subscriber) [{...2} you (get|receive|win|have won) {..3}]',
          '(we\'ve|we have|i\'ve|we) {..1} (put|set|hid|hidden|kept|saved|stashed|left|tucked|got) {..1} (a|an) {..2} <giftThing> {..1} (aside|away|for you|just for you|with your name)',
          'your (name|number|email|ticket|address|entry|phone number|account) {..1} (just won|has just won|won|came up trumps|struck gold)',
          '(pick up|collect|claim|grab|get|take home) your free <prizeThing> {..3}',
          
          '(we|we\'ve|we still) {..1} (owe~|saved|have) you (a|an) {..2} <giftThing>',
          
          
          '(loyalty|patience|luck|good taste) {..1} (has been|was|is being|is) rewarded with (a|an|our) {..2} <giftThing>',
          '(golden|lucky|winning) (ticket|envelope|number|key|egg) {..2} (is yours|for you|inside|waiting|with your name)',
          '(confirm|verify|enter|send|give|update|fill in|provide|complete) {..4} (so we can|so that we can|for us to|to|and we\'ll) (send|ship|deliver|release|receive|claim|get|transfer|pay out) [you] {..1} your [free] <giftThing>',
          'your [free] <giftThing> (expires|will expire|runs out|disappears|will be lost) {..3} [unless {..3}]',
          "^ you [just|already|officially] won $", "[congratulations|congrats|great news|good news|wow|score|lucky you] (you've|you have|you were|you are|you're|your {..2} (was|has been|is)) [just|already|officially] [been] [randomly|specially|personally|exclusively|one of the lucky|our] (won|a winner|the winner|winner|our winner|lucky winner|our lucky winner|our {..2} winner|selected|chosen|picked|pre-selected|hand-picked|qualified) [[to (receive|win|claim|get|test|enjoy)|for|as] [a|an|our|this|the|your] [free|special|secret|exclusive|checkout|mystery|surprise|vip|cash] (gift|prize|reward|bonus|iphone|voucher|gift card|offer|discount|winner|trip|holiday|cruise|laptop|phone)]",
          "(we've|we have) (reserved|set aside|saved|put aside|kept) (a|an|your) {..2} (gift|prize|reward|bonus|surprise) [in your name|for you|just for you]", 
        ],
        suggest: [refundEn, giftEn, prizeEn, { about: wonEn, write: drawEn }, offerEn],
      },
      {
        match: [
          '(<prizeThing>|{money} {..3} (card|credit)) {..1} (has|have|with) your name on it', '[free|new|brand-new|brand new] <prizeThing> {..1} (is|are) {..1} (yours|waiting for you|reserved for you|set aside for you)', '(unclaimed|uncollected) {..1} <prizeThing>', '<prizeThing> (pending|unclaimed)', '(good news|congrats|congratulations|hey|hello|dear|attention) [lucky] winner', "you (made|are on|made it onto) {..3} (vip shortlist|vip list|winners list|winner list)", '(final|last|one) step to (collect|claim|receive|get|unlock) {..2} <prizeThing>', 'for your eyes only', '(visitor|customer|shopper) (no|number|#) {number} (gets|wins|receives)', '(everyone|everybody|anyone) who (spins|plays|enters|clicks|registers|taps) (wins|gets)', 'every (spin|ticket|click|player|scratch|card|number|box|code|entry|guess|caller|order) (wins|is a winner)', 'tap to (receive|collect|claim) your <prizeThing>',
        ],
        suggest: [prizeEn, { about: wonEn, write: drawEn }, offerEn],
      },
      {
        match: [
          '(contains|holds|has|includes|hid~|comes with) {..2} (unexpected|surprise|mystery|secret|hidden) (prize|gift|reward|bonus|treat|present) {..3}',
          '(lucky few|chosen few|select few|lucky ones|chosen ones|happy few) {..4}',
          "(today's|this week's|our|the|this month's|tonight's) {..1} (chosen|lucky|selected|winning) (shopper|visitor|customer|user|player|subscriber|caller|reader|guest|member|follower|passenger)",
          'you (qualify~|are eligible|are entitled|have qualified) (for|to) (a|an|our|your) (exclusive|special|secret|mystery|free|surprise|vip) {..1} (<prizeThing>)',
          '^ (spin|scratch) {..2} and win {..2} $', 'your {..2} (was|has been|were|have been|just got) (drawn|shortlisted for a prize|pulled from the hat)',
          'your {..2} (sim|number|account|address|household|card|name|email|ticket|device|order|code) {..1} (has been|have been|was|were|is) {..2} (awarded|granted|allocated|credited|selected|drawn|chosen|shortlisted|approved|picked) {..4}',
          '(complete|finish|take|answer|fill in|play|register|sign up|click|tap|verify|call|reply|text) {..4} (to|and) (collect|claim|get|receive|unlock|reveal|open|unwrap|release|win|grab) (your|a) (guaranteed|free|mystery|surprise|secret|exclusive|instant|special|hidden|welcome|bonus|lucky) {..1} (<giftThing>|<prizeThing>)',
          "(you've been|you have been|you were|you are being|you're being) {..1} (given|granted|handed|gifted|awarded|upgraded to|promoted to|offered|invited to|trusted with|let in on) {..2} (secret|exclusive|vip|private|golden|platinum|black|free|special|insider|elite|backstage|mystery|priority) {..2}",
          "(we|i|our {..1}|the {..1}) {..1} (picked|chose|selected|drew|found) {..1} ({number}|<count>) {...6} (you're in|you're one|you are one|you made it|you're on the list|including you|and you|congratulations)",
          
          '(only|just) {..2} (handful|<count>) {..2} (people|customers|members|readers|users|shoppers|guests) {..2} (got|received|get|see|sent|have|will get|chosen|made) {...5} (you\'re one|you are one|including you|one of them)',
          '(you\'re|you are) one of (a|the|our|only|just) {..2} (handful|lucky|chosen|<count>) [{..1} who]',
          
          '(you\'ve been|you have been|you\'re|you are|you were) {..1} (shortlisted|pre-selected|preselected|nominated|in the running|a finalist) for (a|an|our|the) {..2} (<prizeThing>|watch~|draw|upgrade)',
          '(only you|nobody but you|just you) (can|may) (open|claim|unlock|see|use) {..3} (ticket|box|gift|offer|envelope|prize|key|invitation)',
          '(you|you\'ve) {..1} (beat|beaten|outranked|came out ahead of) {..1} ({number}|thousands|hundreds) [of] [other] (applicants|people|customers|others|entries|members|candidates|entrants) {..4}',
          '(claim|collect|grab|redeem|pick up|unlock|open) (your|my) [free|exclusive|secret|mystery|surprise|unclaimed|cash|special|lucky] (prize~|winnings|reward|gift|mystery box|jackpot) [now|today|here]',
          '(your|a|an) [free|exclusive|secret|mystery|surprise|unclaimed|special|lucky|very own] (prize~|reward~|gift~|winnings|jackpot|bonus) (is|are) (waiting|reserved|ready|on hold|set aside|inside) [for you] [inside]',
          '(you|you\'ve) (qualify~) for (a|an|our|your) [special|secret|exclusive|checkout|vip] (discount|bonus|gift|reward|prize|offer)',
          "(you've|you have|you just|you) {..1} (earned|unlocked|scored|landed|bagged|got|received) {..1} (a|an|our) {..1} (mystery|surprise|secret|unclaimed|exclusive|free|vip) <prizeThing>",
          
          '(lucky you|because you are special|because you\'re special)',
          "(you've|you have) (unlocked|earned|got) a (secret|mystery) [{percent}] (discount|offer|deal|code)", '<prizeThing> (could|can|may|might) be yours {...2} (answer|click|tap|complete|fill in|spin) {..5}',
        ],
        suggest: [prizeEn, offerEn],
      },
    ],
    ar: [
      {
        match: [
          'رقمك (انختار|اختير|طلع) {..3} (جايزة|هدية|سحب)', '(خرج|طلع|ظهر|انسحب) {..1} (اسمك|رقمك|رقم جوالك) {..5}',
          '(كانت|كان|صار|صارت|أصبح|أصبحت|بقت|<prizeThing>) {..3} (من نصيبك|من حظك|ملكك|بتاعتك|بتاعك|صار لك|صارت لك)',
          '(وقع|رسا|استقر) {..1} (الاختيار|اختيارنا|القرعة) على (حسابك~|اسمك~|رقمك~|بريدك~|عنوانك~|حسابكم|اسمكم|رقمكم) {..3}', '(طلع|خرج|ظهر|نزل) (اسم|رقم) (ابنك~|بنتك~|طفلك~|ابنكم|بنتكم|طفلكم) {..1} (السحب|القرعة) {..6}', '(لجنة|فريق|هيئة) {..2} (اختارتك|اختارك|رشحتك|رشحك|انتقتك) {..5}', '(وقع|رسا|استقر) {..2} اختيار {..2}(عليك|منزلكم|بيتكم|رقمك|اسمك|عنوانك) {..5}',
          '((لجنة|نظام) & (انتقى|اختار|انتقت|اختارت)) {..2} (اسمك|عنوانك|رقمك|دون سواكم|<prizeThing>) {..5}',
          '((العجلة) & (وقفت|توقفت|استقرت|رست)) {..4}',
          'افتح~ (صندوق|علبة) (جائزتك|مفاجآت|هديتك|الحظ) {..4}',
          '(علبة|<prizeThing>) {..3} (باسمك|بحسابك) {..4}',
          '(زائر|متصل) رقم ({number}|مليون|ألف) {..3}',
          '(اضغط~|انقر|دوس) {..1} (لاستلام|لتستلم) {..4}',
          '(الحظ|الدنيا|حظك) {..1} (يبتسم|تبتسم|بتضحك|يضحك|ابتسم) {..2}',
          
          '^ [لقد] (ربحت~|كسبت|فزت~|فزتم) [ب] (<wares>|{number} {any}|آيفون|قسيمة|تلفزيون|بطاقة هدايا|كاش|تابلت|ايباد) {..2} $',
          '(استلم~|اقبض~|طالب ب|خذ) {..1} (أرباحك|بطاقة هديتك|الآيفون|مكسبك|ربحك) {..1}',
          'أنت~ {..1} (من|أحد|ضمن) {..3} ((اخترناهم|اخترناهن) {..1} <giftThing>|فائزين|رابحين|الفائزات|محظوظين) {..1}', '^ (لف~|اكشط~|أدر~|دور~) {..1} (اربح~|اكسب~) {..1} $', 
          '<prizeThing> {..2} (تنتظر|ينتظر|مستنية|مستنياك|ناطرة|تستناك|يستناك|بانتظار|في انتظارك|مخبية|مخباية|متخبية|ناطرك) {..3}',
          '(كسبت~|ربحت~|فزت~) (معنا) {..1} (<prizeThing>|{money}|{number}) {..1}', '(كسبت~|فزت~) <prizeThing> {..2} $',
          '^ (فزت~|ربحت|كسبت~|فزتم) [بها|بيها|فيها|معنا|والله] $',
          '(حوالة|مبلغ|تحويل|شيك|مكافأة مالية) {..4} باسمك {..2} (انتظار|معلق~|لم تستلم|لم يستلم|قيد الانتظار|جاهز للسحب)',
          '(رقمك|اسمك|جوالك|بريدك|حسابك|تذكرتك|كودك) {..4} (طلع|فاز|ربح|كسب~|رابح|فائز|وقع عليه|اختير|انسحب)',
          '(جايزتك|مكافأتك|ربحك|أرباحك) {..1} (عندنا|معنا|موجودة|في أمان|صارت جاهزة|بخير|محفوظة|وصلت|قربت)',
          '(أنت~) {..1} (زبون|متسوق|زائر|مشترك|متابع|لاعب|متصل) {..1} (اليوم|الشهر|الأسبوع|المحظوظ|الرابح|المختار|الفائز|رقم {number})',
          
          '(أدر~|لف|لفي|دور~|اسحب|اكشط|اضغط) {..1} (عجلة|بطاقة|كرت|دولاب) {..2} (لتعرف|لترى|لتكتشف|عشان تعرف|وشوف~|واعرف|لتربح|واربح|واكتشف) {..2} (ربحت|كسبت|جائزتك|نصيبك|حظك|هديتك)',
          
          '(استلم~|خذ|خد|احصل على|اربح) {..1} (بطاقة|قسيمة|جائزة|هدية|كوبون|رصيد|مبلغ) {..2} (بقيمة|قيمتها|قدره|ب) {money} (مجانا|مجاني|ببلاش|الآن) {..1}',
          'كل (لفة|ضربة|محاولة|تذكرة|ضغطة|مشاركة|كرت|بطاقة) (تكسب|فيها جائزة|بجائزة)',
          '(لديك|لك) (طرد|شحنة|هدية|حوالة|مبلغ|جائزة|قسيمة) {..1} (غير مستلم~|لم يستلم|معلق~|محتجز~|بانتظارك|في انتظارك)',
          '(ابتسم|ضحك|وقف|حالفك|خدمك|ناداك) {..2} (الحظ|حظك|النصيب) {..1}',
          '(دخلت|انضممت|صرت في|وصلت|أنت في|تأهلت) {..1} (قائمة|نادي|الدائرة|المرحلة) (الذهبي|كبار|البلاتينية|المختارين|النهائية|VIP|الفائزين|المميزين) {..3}',
          '(تعذر|لم نتمكن من|ما قدرنا|فشل) {..1} (توصيل|تسليم|إرسال|نوصل|نسلم) {..1} (<prizeThing>) {..2}',
          '(شيكك|جائزتك|أرباحك|مبلغك|حوالتك|منحتك) {..1} (جاهز|معتمد|بانتظارك|في انتظارك|حاضر) {..1}',
          '(محجوز|مخصص) لك {...3} (<prizeThing>) {..2}',
          '(افتح|استلم|اكشف|خذ|خد) {..1} (مفاجأة|جايزة|هدية) {..2} قبل {..4}',
          '(حظك|نصيبك) {..1} (حلو|اليوم|رائع|قوي|نار|ضرب|ضارب|فوق) {..2}',
          '(كلها|كل|أحد) {..1} من [هال|هذه|هذي|هذا] {..2} (لك|من نصيبك|باسمك|نصيبك)',
          '(وقعت|رست|طاحت|نزلت|جات|جت) {..1} (قرعة|السحبة) {..1} عليك', '(قرعة|سحب) {..1} (طلع|طلعت|جاب|جابت|اختار|اختارت) {..1} (اسمك|رقمك|إياك) {...8}', 'رقم~ (هاتفك) {..1} (طلع|فاز|ربح|كسب) {..4}',
          '(هديتك|جايزتك|مكافأتك|طردك) {...4} (ادفع|بس ادفع|سدد|فقط ادفع|عليك) {..1} (شحن|توصيل|رسوم|جمارك)',
          '(خصصنا|حضرنا|خبينا|حجزنا|جهزنا|رصدنا|أعددنا|محضرين لك|محضرينلك) {..1} [لك|ليك|لكم] {..1} <giftThing> {..4}',
          '(رقمك|اسمك|شريحتك|حسابك|خطك|بطاقتك|إيميلك) {..1} (ربح|ربحت|فاز|فازت|كسب|كسبت|ضرب|محظوظ|مختار|نال|نالت|حصل على|حصلت على|دخل السحب) {..4}',
          '(استلم~|تسلم~|خذ~|خد~|اطلب~|احصل~ على) {..1} <prizeThing> مجاني',
          '(تم|جرى) (إدراجك|ترشيحك|اختيارك|تأهيلك|إضافتك) {..4} (فوز|جائزة|قائمة|سحب|هدية|الفائزين|نهائيات)',
          '(لك|عندك) عندنا <giftThing> {..2}',
          '(عندنا) (لك) <giftThing> {..2}',
          'انت (المتابع|الزائر|العميل|المشترك|القارئ|المتصل) رقم {number} {..3}',
          '(كافأنا|نكافئك|قررنا مكافأتك|تمت مكافأتك) {..2} <giftThing> {..1}',
          '(أنت وحدك|لك وحدك|أنت فقط|انت بس) {..3} (تستطيع|يستطيع) {..1} (فتح|تفتح|يفتح|استلام|تستلم) {..3}',
          '(تذكرتك|بطاقتك|ظرفك|رقمك) (الذهبي|الرابح|المحظوظ) {..2}',
          '(طلع|انسحب|اتسحب|فاز|ربح|كسب|خرج) {..1} (اسمك|رقمك|بريدك|تذكرتك|حسابك) {..2}',
          
          '(اسمك|رقمك|أنت|حسابك|طلعت) {..1} (ضمن|في|من|بين) {..1} (الفائزين|الرابحين|المحظوظين|الكسبانين|المختارين)',
          '<prizeThing> مجاني {..1} (جاهز|في الطريق|محجوز|مستنيك) [{..2}]',
          'انت {..1} (كسبان|رابح|فايز) (اليوم|معنا|الشهر|الأسبوع|الحين)',
          '(فائز|رابح|كسبان) (اليوم|الأسبوع|الشهر) (هو أنت|انت)',
          '(امسح~|اخدش~|اكشط~|لف~|العب~|اضغط~|هز~|افتح~) {...3} (الكل|الجميع|كلكم|كل المشاركين) {..1} (رابح|كسبان|يربح|يكسب|يفوز|فايز)',
          '(ما في|مفيش|لا|ما فيه) (خسران~|خاسر) {..2}',
          '<giftThing> {..2} (ستذهب|ستمنح|ستعطى|تنتقل|بتنعطى|تروح|نعطيها|هنديها) {..1} (لواحد|لعميل|غيرك|شخص|لحد) {..1}',
          '(أكد~|ادخل~|حدث~|أرسل~|ابعت~|أكمل~|عبئ~|كمل~) {..1} (بياناتك|عنوانك|رقمك|معلوماتك) {..2} (نرسل|استلام|تستلم|شحن|يوصلك|توصلك|تحصل على) {..2} <giftThing>',
          '(مبروك|تهانينا|ألف مبروك|مبارك) [عليك] (ربحت|كسبت|فزت|الجائزة) {..3}', 'إنت (الكسبان) [المحظوظ|معنا|اليوم]', 'إنت (الزائر|العميل|المتسوق) [المحظوظ] (رقم|المليون) [{number}|مليون]', '(استلم~|تسلم~|اسحب~|احصل~ على|خذ~|افتح~) (هديتك|مكافأتك|جايزتك|صندوق هداياك) [الآن|المجانية|اليوم]', '(هديتك|مكافأتك|جايزتك) {..1} (جاهزة|محجوزة) [باسمك]', '(تم حجز) [لك] (هدية|جائزة|مكافأة) [خاصة] (باسمك|لك) [وحدك]', 
        ],
        suggest: [...prizeAr, { about: wonAr, write: drawAr }, offerAr],
      },
      {
        match: [
          '(نبارك|إبلاغك) {..2} (فوزك|ربحت) (سيارة|رحلة|جوال)', '<prizeThing> {..2} (لك أنت|أصبح لك|أصبحت لك|عليه اسمك)', '<prizeThing> {..1} (غير مستلم|معلق|لم تستلم|ما استلمتها|محجوزة لك)', '(ربحت|كسبت|فزت) معنا', '(يا|أيها|عزيزي) (فايز|رابح|محظوظ)', 'خطوة (أخيرة|واحدة) (استلام|للحصول على|تسلم) {..1} <prizeThing>', '(كل من|كل اللي|الكل|أي واحد) {..1} (يلف|يشارك|يسجل|يضغط|يدخل) {...1} [العجلة] (يكسب|يربح|يفوز|كسبان|ياخذ)', '(عندنا) {..1} (طرد|صندوق|ظرف) {..2} <prizeThing>', 
        ],
        suggest: [...prizeAr, { about: wonAr, write: drawAr }, offerAr],
      },
      {
        match: [
          '(حضرتك|أنت~) {..1} (الفائز~|الرابح~|المحظوظ~|صاحب الحظ) {..2}', '(سحبنا|اخترنا|انتقينا) (اسمك|رقمك|تذكرتك|حسابك) {..2}', 'كل {any} (رابح~|كسبان~|يربح|تربح|تفوز|يفوز|فايز~|بتكسب|يكسب)', '(اختارك|رشحك|انتقاك) (النظام|نظامنا|الكمبيوتر|الحظ|فريقنا|الذكاء) {..3}',
          '(فتحت~|ربحت~|كسبت~|نلت|حصلت على) [للتو|توك|الآن|توا] (مكافأة|هدية|جائزة|قسيمة|مفاجأة) (حصرية|خاصة|سرية|مجانية)',
          'تم (سحب|اختيار|ترشيح|قبول|تأهيل) {..1} (رقم|اسم|حساب|جوالك|بريدك|شريحتك|خطك) {..2}',
          
          '(عميلنا|عزيزنا|مشتركنا|ضيفنا|متابعنا|عزيزي|عزيزتي) {...3} (فزت|ربحت|كسبت|مبروك|تهانينا|تم اختيارك|اخترناك|وقع) {..3}',
          '(جاوب|أجب|شارك|أكمل|كمل|عبئ|املأ|أدخل|سجل|العب|لف|دور|اختر|اضغط) {..3} (وخذ|وخد|واستلم|واحصل على|واربح|لتستلم|لاستلام|عشان تستلم|وافتح|لتفتح|لتربح|وتربح) {..1} (<prizeThing>) {..2}',
          '(انت|حضرتك) {..1} (ضيفنا|زائرنا|عميلنا|متابعنا|متسوقنا) (رقم {number}|الألف|المليون|المئة|المحظوظ|المميز) {..3}',
          '(دعوة|عرض|مكافأة|هدية|باب|رابط|نادي) (سري|حصري|خاص|ذهبية) {..2} (لأنك|وصلتك|وصلك|اخترناك|لك وحدك|للنخبة|لمختارين|لك أنت) {..3}',
          '(لأنك|كونك|باعتبارك) {..1} من {..1} (النخبة|المميزين|المختارين|الصفوة|القلة|المحظوظين|كبار)',
          '(انت|اسمك|صرت) {..1} (على|في|ضمن|من) (قائمة|لائحة|نادي) {...6} <giftThing>',
          '(عدد قليل|قلة|نخبة|عدد محدود|{number}|مجموعة مختارة|كم واحد|ناس قليلة) {...7} (انت منهم|وأنت واحد منهم|وأنت أحدهم|ومنهم أنت|من بينهم أنت)',
          'انت {..1} من {..1} (القلة|المختارين|النخبة|القلائل|القليلين) {..1}',
          '<drawer> {..1} (اختارك|اختارتك|اخترناك|اختار (حسابك|رقمك|اسمك|بريدك)|سحب (رقمك|اسمك)) [{..2}]',
          '[مبروك|تهانينا|ألف مبروك|مبارك|هنيئا لك] (قد|أنت) (ربحت|كسبت|فزت|تم اختيارك) {..3}',
          '[مبروك|تهانينا|ألف مبروك] [لقد] (تم اختيارك|وقع عليك الاختيار|اخترناك|تم ترشيحك) {..3}',
          
          '(لديك|لك) <prizeThing> {..2} (غير مستلمة|معلقة|بانتظارك|مجانية|سرية|غامضة)',
          '(ربحت|فزت|نلت|حصلت على) (مكافأة|هدية|مفاجأة|قسيمة|جايزة) [سرية|غامضة|مجانية|خاصة]',
          '(اسمك|رقمك|بريدك|تذكرتك|عنوانك) {..1} (طلع|انسحب|فاز|ربح|تم سحبه|وقع عليه الاختيار|كسب)',
          'إنت (مؤهل|مرشح) {..1} <prizeThing>',
          '(اختيرت|اختير|تم اختيار|اخترنا) (حضرتك|رقمك|اسمك|بريدك|حسابك)',
          '(لأنك|عشانك) (مميز|غالي|محظوظ) {...3} (لك|لعينيك|عرض|هدية)',
        ],
        suggest: [...prizeAr, offerAr],
      },
    ],
  },
  examples: {
    en: [
      '⟦Your household won a free check⟧.',
      'We use your address only to tell you if you have won.',
      'The ⟦cruise has your name on it⟧.', '⟦Your number was drawn⟧.', 'You have an ⟦unclaimed reward⟧.', '⟦Congratulations, you’ve been selected⟧!', '⟦You’ve won a free iPhone⟧.', '⟦Claim your prize now⟧.', '⟦You are our lucky winner⟧!', '⟦You’re the 1,000,000th visitor⟧.', '⟦Your exclusive reward is waiting⟧.', '⟦You have been specially chosen⟧ by our team.', '⟦We have reserved a gift in your name⟧.', '⟦You qualify for a secret discount⟧.', '⟦You’ve qualified for a checkout bonus⟧', '⟦Your mystery gift is ready⟧.', '⟦Your unclaimed prize is waiting⟧', '⟦Spin the wheel: everyone wins⟧.',
      'Congratulations on completing the course.', 'The three winners of the draw held on 4 May 2026 are listed below.', 'Selected works from the 1970s are on display.', 'You have selected a file that is too large.', 'Our bakery won a regional award in 2024.', 'Wrap your gift in recycled paper.', 'A mail that says “you have won a prize” is a scam.', 'Your order is waiting at the counter.', 'You were chosen for the interview on Monday.', 'Tap the prize list to see the rules.', 'Winners are told by post within two weeks.', 'She won a trip in 2018.',
      'You’re among the ⟦lucky few who get a tablet⟧.', '⟦Every spin wins a prize⟧.', 'Your parcel has been picked and packed.',
      '⟦You just won a blender⟧.', 'You just won a match point.', 
    ],
    ar: [
      '⟦اسمك طلع⟧ في السحب.', '⟦لديك جائزة معلقة⟧.', '⟦كسبت مكافأة⟧!', '⟦مبروك، لقد تم اختيارك⟧!', '⟦لقد ربحت⟧!', '⟦أنت الفائز المحظوظ⟧.', '⟦استلم جائزتك الآن⟧.', '⟦أنت الزائر رقم مليون⟧.', '⟦هديتك بانتظارك⟧.', '⟦تم حجز هدية باسمك⟧.', '⟦مكافأة حصرية لك وحدك⟧.', '⟦وقع عليك الاختيار⟧.', '⟦مبروك كسبت⟧!', '⟦لف العجلة، الكل يربح⟧.', '⟦جائزتك جاهزة⟧.', '⟦استلمي هديتك الحين⟧.',
      'مبارك لخريجي الدفعة العاشرة.', 'أسماء الفائزين في السحب الذي أُجري بتاريخ 4 مايو 2026 مدرجة أدناه.', 'ربحت الشركة جائزة التصميم عام 2024.', 'طلبك بانتظارك في الفرع.', 'تم اختيارك للمقابلة يوم الاثنين.', 'غلّف هديتك بورق معاد استخدامه.', 'عبارة مثل «لقد ربحت» من حيل الاحتيال.', 'فاز الكاتب بالجائزة مرتين.', 'اسمك في قائمة الحضور.', 'تُعرض أعمال مختارة من السبعينيات.', 'يُبلَّغ الفائزون بالبريد خلال أسبوعين.', 'نقدّم بطاقة تهنئة مع كل هدية.',
      '⟦أنت زبون اليوم المحظوظ⟧.', '⟦رقمك وقع عليه الاختيار⟧.', 'كسبت الشركة عميلًا جديدًا.',
      '⟦فزت بتلفزيون جديد⟧', 'فزت في المباراة يا فريقنا.',
      '⟦نبارك لك فوزك برحلة⟧ إلى باريس.',
    ],
  },
};
