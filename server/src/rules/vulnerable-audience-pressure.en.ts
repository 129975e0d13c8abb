import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

export const termsEn = '{product}: {price or rate}, {conditions}';

/** What can be said calmly, by the moment that the copy aims at. */
const calmEn = {
  child: '^ {product}, for ages {n} and over: {price}. Parents can order it at {link} $',
  debt: '^ {loan}: {annual rate}, {total to repay}, {conditions}. Free debt advice: {where} $',
  gambling: '^ {game}: {price}, chance of winning {odds}. Help with gambling: {helpline} $',
  faith: '^ donate to {charity}, registered as no. {number}: it pays for {purpose} $',
  illness: '^ {product}: {contents}, {price}. It does not replace a doctor $',
  cover: '^ {product} covers {what}, from {price} a month $',
  alone: '^ {service}: {price}, {conditions}. Somebody to talk to: {helpline} $',
  terms: `^ ${termsEn} $`,
};

/** A last hope is no more than an offer, and not every one is for the ill. */
const hope: readonly Rewording[] = [
  { when: /⟦(this|it)[^⟧]*(?:hope|chance|way out|option)⟧ (?:for|of) /iu, write: '… $1 is an offer ({price or rate}, {conditions}) …' },
  { about: '(rent|loan|debt|bills|credit|mortgage|cash|job|salary).*⟦|⟦.*(rent|loan|debt|bills|credit|mortgage|cash|job|salary)', write: calmEn.debt },
];

/** The weak moment, in English. */
export const vulnerableEn: readonly PhraseGroup[] = [
  {
    match: [
      '[keep|go on] (pester~|nag~|beg~|ask~|bug~) (mum|mom|dad|daddy|mummy|your parents|gran) {..3} (until|till|again and again|every day) {..8}',
      "(with|use|grab|on) (dad's|mum's|mom's) (phone|card|tablet) {..2}",
      '(all|every one of) your (friends|classmates) [at school] (have|has|already have|got|own|are playing|play|are collecting) [got] (it|one|this|them|these)',
      '(ask|tell|beg|get|make|nag|pester|bug|convince|persuade|remind|show) (<theFolks>|grown ups) {..4} (buy|get|order|you want|you need|must have|let you have|pay|take you|bring you|purchase|download|grab|upgrade) [it|one|this|you|them|you one|this one]',
      "[hey|hi|attention|calling all] (kids|children|boys and girls|girls and boys|kiddos|little ones|young gamers|teens) {...3} (buy|get yours|grab|order|collect them all|collect|ask your|tell your|beg|don't miss|hurry|get the|be the first|need this|want this) [now|today|it|yours|them all]",
      "(all|every|everyone of) [of] [the|your] (cool|popular|other) (kid~|boys|girls|children|teens) {..3} (have|has|got|own~|wear~|play~|collecting) [got] (it|one|this|them|these)",
      "(don't|do not) be the only (kid|child|boy|girl|one in your class|one at school|one in the class) {...4} (without|left out|who doesn't|not to have) [it|one|this|have one]",
      '(nag|beg|bug|pester|badger|hound|plead with|whine at|annoy|wear down|keep asking|cry to|sulk at) <theFolks> {..1} (until|till|now|again|today|every day|hard|about|so|for|and|or|to|with) {..4}',
      '(make|get|have|let|tell|show|trick|talk) <theFolks> {..1} (pay|buy|order|tap|click|subscribe|see this|sign|into {..2}|agree) {..3}',
      '<youngOnes> {...4} (collect|buy|get|grab|order|beg|nag|unlock|tap|trade|swap|ask|tell|spend|use) {..2} (<theFolks>|all|now|today|yours|every|your (pocket money|allowance|coins)|them|it|the new|this) {..3}',
      '(your|the) {..1} <cuddly> (will be|is|gets|feels|will|cries|is feeling|is so|looks|misses) {..1} (sad|lonely|hungry|cry~|die|angry|upset|heartbroken|you|starving|cold) {..1} (if|unless|without|until|when|because|feed|buy) {..5}',
      '(everyone|everybody|all the kids|the whole class) [in (class|school|your class|the class|your school)] {..3} (except|but|apart from) you',
      '(show|point|give|take|send|read) {..2} to <theFolks> and (make|get|ask|tell|let|watch) {..4}',
      '(every|each|all the) (kid~|child|boy|girl|pupil) {..2} (in|at|on) your (school|class|street|team|playground|block) {..2} (has|have|got|owns|plays|wears) {..3}',
      '(grab|drag|bring|fetch|wake|take|pull|call) <theFolks> (and|to) {..5}',
      '(get|grab|unlock|collect|buy|open|win|order|tap) {...7} (kids|kiddos|little ones|boys and girls|young heroes) $',
      'ask <theFolks> (for (one|it|this|our {..1}|{..1} (coins|gems|stars|gold)|(her|his|their) [{any}] (card|phone|money)|the (new|latest|set|game|toy))|to (buy|get|sign you up|order|pay|upgrade|subscribe))',
      "your (classmates|friends|schoolmates|mates|besties|squad) {..1} (already|all) {..1} (have|got|own|play|collect|unlocked|bought) (it|one|them|theirs|this|these|the (new|latest|rare|legendary|golden|limited) {..2})",
      '(be|become) the (coolest|most popular|envy|star) {..2} (kid|boy|girl|child|school|class|playground)',
    ],
    suggest: [calmEn.child],
  },
  {
    match: [
      "(true|real|good|faithful) (believer|christian|muslim) {..7} (giving|gives|give|donate~|appeal) {..2}",
      "(your|the) (faith|religion|god|lord|church) (demands|commands|requires|expects|calls on|asks) {..2} (you|that you) [to] (give|donate|buy|pay|sow) {...3}",
      '(god|allah|heaven|the lord|jesus|angels) (will|shall|can|is waiting to|wants to) {..1} (reward|bless|repay|multiply|return|open|answer|remember|heal|punish|restore|provide|forgive) {..4} (if|when|for|once|after|as soon as) {..2} (give|donate|transfer|send|pay|sow|buy|order|share|pledge|gift|offering|seed) {..3}',
      '(god|allah|heaven|the lord|jesus) (sees|knows|loves|remembers|blesses) (who|those who|every|whoever) {..1} (give~|giver|donates|pays|sows) {..2}',
      '(sow|plant|send) (a|your) {..1} {money} seed {..2}',
      '(god|allah|jesus|the lord|heaven) (will|shall) {..1} (multiply|repay|return|double|bless|reward) {..3} (give|donate|sow|send|pay|offer)',
    ],
    suggest: [calmEn.faith],
  },
  {
    match: [
      '(whatever|no matter what) you {..1} owe',
      'bad credit or not', '(we say yes {..3} bank~ {..1} (say~|said) no|bank~ {..1} (say~|said) no {...1} we say yes)',
      '(collectors|creditors|landlord|bailiffs) {..2} (won\'t (stop|quit)|keeps|keep) calling {...8}', '^ [are you] [still] (drowning|buried|sinking|trapped|crushed) (in|by|under) [credit card|student] (debt~|bills|loans) $',
      '[need] (borrow|lend you cash|get cash|get a loan|loan approved|cash in your account|money in your account) {..2} (in|within) [just|only|under] <count> (minutes|seconds)',
      '(bad|poor|terrible|no|awful|low|damaged) (credit|credit score|credit history) {...3} (approval guaranteed|guaranteed approval|approved|you\'re approved|no problem|we say yes|everyone approved|instant loan|get cash|borrow|no worries|welcome)',
      '(broke|desperate|skint|jobless|unemployed|bankrupt) (before payday|for cash|for money|again) {...4}',
      '(no credit check|bad credit ok|bad credit welcome|no questions asked) {..3} (loan~|cash|approval|credit|borrow)',
      "(no|bad|zero|without) {..1} (job|income|credit|papers|guarantor|payslip|collateral|bank account|residency|savings) {...6} (no problem|no worries|loan~|cash|lend|borrow|approved|get {money}|doesn't matter|we say yes)",
      '(we|our {..1}) (approve|fund|finance|lend to|say yes to|give credit to) (everyone|everybody|anyone|all applicants|every applicant|whoever {..2}|anybody)',
      '(fast|quick|instant|easy|emergency) (cash|money|loan) {..2} (tap|click|call|text|minute~|seconds) away',
      '(grab|get|borrow|take|receive) {money} in [just|under] [{number}] (seconds|minute~)',
      '(borrow|take out a loan|get a loan) (tonight|in minutes|instantly|in seconds|right now)',
      '(payday|pay day|salary) {..2} (far away|too far|weeks away|can\'t wait)',
    ],
    suggest: [{ about: '⟧\\? (our|we|the|this|get|ask|talk|read)', write: '' }, calmEn.debt],
  },
  {
    match: [
      '(gamble|bet|spin|play|wager|drink|shop) (your|the|away your) (worries|problems|troubles|debts|sorrows|pain|sadness|stress) [away]',
      "(win|bet|gamble|play) your way (out of|from|to) (debt|poverty|riches|financial freedom|trouble)",
      "(win|get) back (what you lost|your losses|everything you lost)",
      'one last (spin|bet|ticket|hand|roll) {..4}',
      'win {..1} (it|them|everything|it all) back (with|in|tonight|today|by) {..3}',
      '(one|a|a single) [lucky|winning|good] (spin|bet|ticket|win|hand|roll|game) {..1} (could|can|will|may|might|and) {..2} (clear|pay off|wipe out|solve|end|erase|fix) {..2} (debt~|problems|bills|loans|worries)',
      '(double|triple|multiply) your (paycheck|pay check|salary|rent|wages|rent money) {..3} (table~|casino|slots|bet~|poker|roulette)',
    ],
    suggest: [{ about: '^(?!.*(bet|bets|spin|win|wins|casino|lotter|gambl|jackpot|poker|wager|game|games|scratch|drink|wine|beer)\\b).*(loan|credit|debt|cash|borrow|payday|lend)', write: calmEn.debt }, calmEn.gambling],
  },
  {
    match: [
      '(hospital|doctor~|medicine) {..2} (given up|gave up|run out of ideas) {..2}',
      '^ [still] [are you] (desperate|aching|longing|running out of time) to (conceive|have a baby|get pregnant|become a mother|lose weight|be loved|find a husband|find love|get married) {...3}',
      "(our|this) {..3} is your (last|only) hope",
      '(autism|cancer|diabetes|adhd|dementia|infertility|epilepsy|paralysis|depression) (can be|is being|will be) (beaten|cured|reversed|healed|defeated|undone) {...4}',
      '<affliction> {...6} (order|buy|try|get|drink|take) {..2} <remedyGoods> {..3}',
      "(when|where|after) {..1} (doctors|medicine|hospitals|science) (give up|fail~|gave up|can't help|have failed|give you no hope)",
    ],
    suggest: [...hope, calmEn.illness],
  },
  {
    match: [
      "(don't let|leave|be) {..1} (children|kids|family) {..1} (passing|paying|pay|with the bill|foot) {..6}",
      "(don't|do not) leave (your family|your children|your kids|your loved ones|them) {..2} (with nothing|penniless|homeless|with (your (debts|funeral bill|bills)|the bill~)|to pay for your funeral|burdened|a burden)",
      "[(don't|do not) {..2}] (be|become|being|you're|you are) a burden (to|on|for) your {..1} (family|children|kids|loved ones|daughter|son|wife|husband)",
      "(don't|do not) (die|leave|go) and leave {..1} (them|your {..1}) {..2} (debt~|bills|the bill|nothing|a mortgage|in the street) {..1}",
    ],
    suggest: [calmEn.cover],
  },
  {
    evidence: { silence: ['quotation', 'about', 'negation', 'support'], elsewhere: ['companyAtHand'] },
    match: [
      "(won't|never) {..3} (go to bed|sleep|eat|sit|wake up) alone {..3}",
      '^ [are you] [so|feeling|still] (lonely|heartbroken|all alone) [tonight|again] $',
      '(talk|speak) to {..3} (again|beyond the grave) (through|with|via) our {..1} (psychic|medium|clairvoyant)',
    ],
    suggest: [calmEn.alone],
  },
  {
    match: [
      '(let you|lets you|you will) hear (her|his|their) voice {..1} (one more time|again|once more)',
      "(retiree~|pensioner~|senior~|widow~|single mom~|single mum~|single mother~|students|refugees|newcomers) {...3} (isn't|is not|aren't|won't be|never) enough {...3} (invest|borrow|join|call|act|apply|sign up|earn|buy) {..4}",
      '(this|it|our {..2}) (is|may be|could be) your (only|last) (way out|hope|lifeline|escape|ticket out)', "^ too (depressed|anxious|sad|ill|tired|old|sick) to (work|live|get up|go on|cope|date)",
      '(at your age|at {number}) {...8} (can\'t|cannot|don\'t|won\'t|may not) (count on (having|being|seeing)|afford to wait|have long|put it off)', '(eyesight|memory|hearing|hands) (isn\'t|aren\'t|is not) what (it|they) (was|were|used to be) {...2} (sign|leave|let us|trust)', 'who will (bury|pay for your funeral|feed your {..1} when you are gone)',
      "(get|bring|win) your (ex|husband|wife|lover|man) back (with|through|by|using|in {..2})",
      '(your|every) (baby|child|son|daughter) deserves a miracle',
      'alone (this|on|at|for) {..2} (christmas|eid|valentine~|tonight|weekend|new year~|night|holidays)',
      '(our|hot|sexy) (girls|singles|ladies|women) are (online|waiting|ready)',
    ],
    suggest: [calmEn.terms],
  },
];
