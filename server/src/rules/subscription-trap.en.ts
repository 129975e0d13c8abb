import type { PhraseGroup } from '../engine/rule';


const freeStart = [
  { about: 'first \\w+ is (on us|free).* (cover|pay) .*[$£€]\\d', write: 'the first {item} costs {price}, then {price} each; cancel online at {address} |' },
  { about: '^(?=.*\\b(free|trial|complimentary|on us|on the house|no charge|no cost|for nothing)\\b)(?=.*(day|week|month|box|bag|issue|delivery|lesson|class|visit))(?!.*(, then|no strings|bill|rate|charge(d|s)|regular|unlock .* –)).*⟧(?!:)', write: '+ (then {price} per {period}; cancel online at {address})' },
  { about: '^(?=.*\\btrial\\b)(?!.*(, then|no strings|bill|charge(d|s))).*⟧(?!:)', write: '+ ({number} days, then {price} per {period}; cancel online at {address})' },
  { about: '⟦[^⟧]*\\d+[- ]day', write: 'free for {=number} days, then {price} per {period}; cancel online at {address} |' },
  { about: '⟦[^⟧]*\\d+[- ]week', write: 'free for {=number} weeks, then {price} per {period}; cancel online at {address} |' },
  { about: '⟦[^⟧]*[2-9][- ]month', write: 'free for {=number} months, then {price} per {period}; cancel online at {address} |' },
  { about: '^(?!.*(free|trial|on us|on the house|complimentary|no charge|for nothing)).*⟦[^⟧]*(dollar|euro|[$€£] ?[1-9])', write: '{price} for {period}, then {price} per {period}; cancel online at {address} |' },
  { about: '⟦[^⟧]*month', write: 'the first month is free, then {price} per month; cancel online at {address} |' },
  { about: '⟦[^⟧]*week(?!s)', write: 'the first week is free, then {price} per {period}; cancel online at {address} |' },
  { about: '⟦[^⟧]*(box|issue|delivery|lesson|class|visit)', write: 'the first {item} is free, then {price} each; cancel online at {address} |' },
  { about: '⟦[^⟧]*(dollar|euro|[$€£] ?[1-9])', write: '{price} for {period}, then {price} per {period}; cancel online at {address} |' },
  'free for {number} days, then {price} per {period}; cancel online at {address} |',
];

const renewing = [
  { when: /⟦(renew(?:s|ed|ing)?) (at|for) ([^⟧]*?\d\S*) (?:until|unless)[^⟧]*⟧/iu, write: '… $1 $2 $3 per {period} until you cancel online at {address} |' },
  { about: 'enrol|signed up|become a member', write: 'you may add the membership for {price} per {period} |' },
  { about: '⟦(automatically |auto-?)?renews', write: '… renews every {period} at {price} until you cancel online at {address} |' },
  { when: /\d ⟦every (\p{L}+(?: from \p{L}+)?) until/iu, write: '… every $1 until you cancel online at {address} |' },
  { about: '\\w ⟦every', write: '… every {period} for {price} until you cancel online at {address} |' },
  { about: '(ship|send|deliver|post|mail) [^⟦]*⟦(box|bag|pack|refill|parcel|bottle) every', write: '… {product} every {period} for {price} until you cancel online at {address} |' },
  { about: '(ship|send|sent|deliver|box|bag|refill|parcel|autoship)\\w*', write: 'you get {product} every {period} for {price} until you cancel online at {address} |' },
  'your plan renews every {period} at {price} until you cancel online at {address} |',
];

const later = [
  { when: /⟦(?:[^⟧]* )?(?:trial|(?:roll|convert|switch|turn|run|slide|slip)s) [^⟧]*?to (an? [^⟧]*?(?:plan|subscription|membership|contract|term))/iu, write: 'after {number} days it becomes $1 at {price} until you cancel online at {address} |' },
  { about: '⟦cancel (before|by)', write: 'cancel online at {address} by {date}; after that you pay {price} for the next {period}' },
  { about: '^(your|the|my|our)[^⟦,.]* (card|account|bank|wallet|phone)[^⟦,.]*⟦', when: /^((?:your|the|my|our) [^⟦]*?) (?:is|will be|gets|may be|can be) (?:automatically )?⟦/i, write: '$1 is charged {price} per {period} from day {number} until you cancel online at {address} |' },
  { about: '[^ ] ?⟦(billed|charged|invoiced)|(billed|charged) at [^⟦]*⟦|⟦then', write: 'then {price} per {period} until you cancel online at {address} |' },
  { about: 'after [^⟦]*, ⟦', write: 'you pay {price} per {period} until you cancel online at {address} |' },
  { about: '⟦free for \\d+ days', write: '… free for {=number} days, then {price} per {period} until you cancel online at {address} |' },
  { about: '⟦introductory', write: '{price} for {period}, then {price} per {period}; cancel online at {address} |' },
  'after {number} days you pay {price} per {period} until you cancel online at {address} |',
];

const lowStart = [
  { about: '^(?!.*(then|bill|regular|rates? appl|half|%|discount|reduced)).*⟧(?!:)(?!.*:)', write: '+ (then {price} per {period}; cancel online at {address})' },
  { about: '\\w ⟦[^ ]+ (month|week|issue|box|year|lesson)\\w* (for|at)', write: '… {what} for {price}, then {price} per {period}; cancel online at {address} |' },
  '{price} for {period}, then {price} per {period}; cancel online at {address} |',
];

/** Contracts that start low or run on, in English. Groups share how they are mended. */
export const subscriptionEn: readonly PhraseGroup[] = [
  {
    // A start without payment.
    evidence: { silence: ['quotation', 'about', 'renewal', 'cardless'], elsewhere: ['renewalTerms', 'cardlessTrial'] },
    match: [
      "(your|the) first {..3} [is|are|costs|for] {..2} (on us|on the house|free|{money}|a (penny|quid|pound|dollar|euro)) {...3} (then|after that|afterwards|from then on|and) {...4} (keep~ {..3} (coming|sending|arriving)|follow~|arrive~|come~|ship~|keeps|keep)", '<count> <period> of {..4} (for|at) {..1} ({number} p|<currency> 1|a (penny|quid|pound|dollar|euro|buck)|1 <currency>|{number} (cents|pence))', '(your|the) trial (starts|begins) (now|today|once {..3})',
      '^ (try it|try {any}) (free|for free|on us) [now|today] $',
      '{any} (off|in|out|now|today|things|here) with (a|your) (free|complimentary|gratis|bonus) [first|trial] <period> {..1}',
      '^ (start|try it|try us|join|begin|get in|unlock it|get started|jump in) {..1} for [just|only] (<coins>|{money}) [today|now] $',
      '^ (pay|owe|spend) (nothing|zero|<currency> 0|not a {any}) (today|now|upfront|up front|until {..3}|till {..3}) {..3}',
      '(start|join|sign up|subscribe|order|begin|try it|get started|enrol|enroll) {...3} (pay|owe|spend) (nothing|zero) (today|now|until|till|for) {..3}',
      '^ ({money}|nothing) (today|to start|due today|to get started) $',
      "<signUp> [with] (your|a|the|my|our|any|an) [{number} {..1}] [<period>] (free|risk free|complimentary|no-obligation|extended) [{number} {..1}] [<period>] [<plan>] trial [period] [of {..2}|today|now|membership]", '^ (begin|continue to|continue with free|activate) [your|free] trial', '(a|an|your|our|my|this) {number} <period> trial', 'trial membership~',
      '<signUp> {...5} <freeSpan> [of] [<plan>]', '(no|zero) (payment~|charge~|fees) for [the|your] [first] [<count>] <period>', '^ [and|plus|here’s|your|take|so] <freeSpan> [of|with|when you|if you] [any|a] [<plan>|<signUp>]', '<freeSpan> {..2} <plan>', '(free|complimentary) (for (the|your) first [<count>] <period>|{number} <period> pass)',
    ],
    suggest: freeStart,
  },
  {
    // A card, before anything is due.
    match: [
      '{money} trial [for {..2}]', '[free|{number} <period>] trial {...5} (credit card|debit card|card|payment details) [is|are] (required|needed|necessary|on file)', '(credit|debit|bank|payment) card [details] (required|needed|necessary) {...4} trial', '(card|payment|billing) (details|method|number|information) {...5} (trial|<freeSpan>)', '(enter|add|provide|give|leave|share|need|requires|register) {..3} (card|payment) {...5} (trial|<freeSpan>)', '<freeSpan> {...5} (credit card|debit card|card|payment) [details|method] [is|are] (required|needed|necessary)',
    ],
    suggest: [{ about: '⟦[^⟧]*\\d+[- ]day', write: 'free for {=number} days, no card needed |' }, 'free for {number} days, no card needed |', ...freeStart.slice(-1)],
  },
  {
    // It goes on by itself.
    match: [
      '(refill~|blade~|serum|box~|bag~|crate~|bottle~|pack~|kit~|supplies|supply|more {any}|new {any}|fresh {any}|more|another {any}|the rest|a (new|fresh) (one|{any})) {..1} (arrive~|ship~|follow~|turn~ up|come~|land~|roll~ in|keep~ (coming|arriving)) {..7} (automatically|from then on|after that|on their own|by themselves|without you {..4})',
      '(prolonged|renewed|extended|starts again|begins again) {..2} (each|every) (anniversary|year|term|month|quarter) {..7}',
      '(go on|carry on|keep|keep on|continue) (looking after you|sending|shipping|posting|delivering|taking (payment~|money|it|your)|billing|charging) {..5}',
      '(auto-refill|auto-ship|autoship|auto-delivery|auto-top-up|auto-pay|autopay|auto-billing|auto-reload|auto-subscribe) {..1} (is|turned|switched|enabled|on|active) {..2}',
      '(card|account|payment method) on file {..3} (charged|billed|debited|used) {..4}',
      '(plan|membership|subscription|policy|contract|cover|pass|box|account|term) {..1} (rolls over|roll over|carries on|carries over|keeps going|stays on|continues|restarts|repeats|runs on|resets) {..1} (at (our|the) {any} (rate|price)|each|every|for another|at the end|afterwards|by itself|automatically|monthly|yearly|month after month|when|unless|until|once|after) {..3}',
      '(ship|send|deliver|post|mail|charge|bill|debit|renew|top up|refill) {..5} automatically {..3}',
      '(subscribe {any} save|auto-ship and save|autoship and save) {..3}',
      '[your|the|our|a] <bond> (rolls along|rolls on|ticks along|keeps going|kicks in) [{..1}] {..3}', 'then the {..2} (plan|membership|subscription|club) kicks in', '[your] [free] <bond> {..3} (<renews>|be (renewed|extended|continued|rebilled)) {..3} (<byItself>|unless|until|till|every <period>|each <period>) {..5}', '({money}|nothing|zero) due (today|now) {money} (billed|charged|due|taken) {..1} in <count> (days|weeks|hours)', '(placing|completing) (this|your|an|the) order (includes|starts|activates|enrols|enrolls) {...6} (trial|membership|subscription|club) {...8}', '(for|only|just|get {..3} for) {money} (renews|auto-renews) at {money} {...4}', '[it|which|that|and|will] [will] [be] (automatically|auto) (renew~|enrolled|billed|charged|rebill~|continue~|(converted|converts) {..1} (to|into) [a|the|our|your] [{..1}] (paid|full|monthly|annual|yearly|premium|pro|subscription|membership|plan)|rolls over|upgraded|extended|extends) {...5}', '(renews|renewed|rolls over|rolls on|continues|rebills) [{..1}] <byItself> {..4}', '(it|which|that|plan|membership|subscription) (rolls|runs|goes) (on|over) {..2} (<byItself>|until|unless) {..3}',
      "(renew~|continue~) {..3} (until|unless|till) {..2} (you|cancel~|cancellation|stopped|told|otherwise|notice|you're|they|it is) {..5}", '(auto-renewal|autorenew|auto renew|automatic renewal|automatic renewals|auto-renewing) [is|are] (on|enabled|active|apply~|by default|switched on|turned on|activated|included|required) {..3}', '^ auto-renewal $', '(then|after which|after that) [it|your {..1}|we|the {..1}] [will|automatically] (renew~|rolls over|continues) {..3}',
      '(box|shipment|bag|refill|supply|parcel|pack|bottle) {..1} (is|are|will be|gets) {..1} (shipped|sent|delivered|mailed) {..2} (every|each) <period>', 'renewal (price~|rate~|fee~|cost~) {..1} (may|can|will|might|could) {..2} (vary|change|rise|increase|differ|go up)', "(we'll|we will|we) (keep|continue) (shipping|sending|billing|charging|delivering) {..5}", '(continuous|ongoing|recurring) (service|membership|subscription|billing|delivery) {..1} (until|unless) {..5}', '(every|each) <period> {...2} (until|unless) (you|we hear from you) {..4}', 'recurring billing (program|plan)', 'renew~ at {..2} (then-current|regular|standard|prevailing|full|current) (rate|price) {..2}',
      '^ your <plan> [will] continue~ after [the|your] [free] trial $',
    ],
    suggest: renewing,
  },
  {
    // Even with its price, it comes unawares.
    evidence: { silence: ['quotation', 'about'] },
    match: ['(roll~|turn~|switch~|move~|become~|convert~|run~|slide~|slip~|go~) [over|on] (into|to|onto|on to|) (a|the|our|another) {..2} (year|term|contract|subscription|membership|(annual|yearly|monthly|paid|full|premium) plan) {...6} (without (you|your) (lifting|doing|having|asking)|with no (reminder|warning)|without (a|any) (reminder|warning|word)|rather not {..5} reminder) {..3}'],
    suggest: renewing,
  },
  {
    // What comes when the cheap start is over.
    match: [
      '(when|once|after) {..4} (is over|ends|finishes|runs out|is up|is done) {...1} we (keep|carry on|go on|continue) (bringing|sending|delivering|posting|charging|shipping) {..3}', '(then|after that|afterwards|from then on) {..3} [back] (to|at) {..1} (normal|usual|regular|standard|going rate) {..2}',
      "(you|you'll|we'll|we will|your card|your account) {..2} (debited|charge~|bill~|invoiced) {..3} (automatically|after {duration}|on day {number})",
      '(watch|start|play|read|join|listen|use|stream|train|learn|subscribe|begin|get going|activate|free) {..2} (now|today|tonight) {...1} (pay~|bill~|charge~) [you] (later|after|afterwards|when {..2}|next {..1}|in {..2})',
      '(enjoy|get|try|take) {..3} (now|today) {...1} (decide|cancel|think) later',
      '(after|when|once|following|at the end of) {..1} (<cheapStart>|{duration}|<count> <period>) {...3} (your|the|you) {..1} [card|account] (is|are|will be|gets|be) {..1} (charged|billed|debited|invoiced) {..3}', '(billed|charged|invoiced|debited) (annually|monthly|yearly|weekly|quarterly) {..1} (after|afterwards|thereafter|from then|once|from day) {..3}',
      "cancel before {..4} (to avoid|or {..2} (billed|pay)|and you won't) {..4}",
      "(card|account) {..1} (won't|will not|isn't|is not) {..1} (charged|billed|debited|touched) (until|till|before) {..5}",
      "then (it's|it is|we charge|you pay|pay) {..3} (rate|price|tariff|fee) {..2}",
      "[we|you|you'll|we'll|your card|card|your {..1}] [will|may] [be] (charge~|bill~|debit~) {..6} (after|when|once|at the end of|following|as soon as) {..2} <cheapStart> {..2} [ends|is over|expires|finishes|runs out]", "(after|when|once|at the end of|as soon as) {..3} <cheapStart> {...5} [you|we|you'll|we'll|your] {..3} [be] <isCharged> {..4}", '<freeSpan> {...2} (then|after that|afterwards|after which) {..4} <isCharged> {..3}', 'then [the|our|at the|at our] (standard|regular|full|normal|usual|list) (price~|rate~|fee~) [apply~]', 'trial {...2} (billed|charged|debited) {..2}', 'trial {..2} <turnsInto> {..4} [[all] <byItself>]', '(plan|account|access|pass|it) {..1} (roll~|convert~|switch~|turn~|slip~) [over|on] (into|to) (a|an|our) {..2} (membership|subscription|contract|(annual|monthly|yearly|paid|full) plan)', '(regular|standard|normal|full|usual|list|then-current|prevailing) (price~|rate~) (apply~|will apply|kicks in|thereafter|afterwards|after that|resume~) {..2}', '(introductory|promotional|special|trial|intro) (price|rate|offer) {...6} (regular|standard|normal|full) (price|rate) [applies|thereafter|after|afterwards|kicks in]',
      ],
    suggest: later,
  },
  {
    // A first price that says nothing of the second.
    match: [
      '(opening|starter|welcome|teaser|launch|first) (rate|price) of {..1} <coins> {..3}',
      '[only|just] {money} for (your|the) first {any}',
      '(half price|half off|{percent} off|reduced rate|special rate|special price|discounted|a discount|introductory price|cheaper|intro pricing) {..2} (for|on|during) [your|the] first [<count>] <period> {..2}',
      '<count> <period> for (just|only) {money}', '(just|only|for|pay) [just|only] {money} {..2} [your|the] first (month|year|week|<count> <period>|box|order|delivery)', '[your|the] first [<count>] (delivery~|visit~|session~|class~|lesson~|shipment~|refill~|meal~|pack~|box~|bag~|crate~|bottle~|issue~|month~|week~|kit~|order~) {..2} (for|at|cost~|is|are) [just|only] {money} [each]', '(starter|first|intro|trial|opening) (<period>|box) [for|only|just] {money}', '^ pay [just|only] {money} (today|now|upfront|to start) {...3} (<signUp>)', '[special|our|low|an|at an|at our] introductory (price|rate|offer|deal|fee) [for {..2} (subscribers|members|customers)]', '^ [and] (subscribe|join|start|sign up|become a member|try <plan>|try it) {..2} (for|from|at) [just|only] {money}', '[your|the] first [<count>] <period> [is|at|for|with] (half price|half off|{percent} off|a discount|reduced)', '{number} <period> for the price of <count>',
    ],
    suggest: lowStart,
  },
  {
    // A membership nobody asked for.
    match: [
      '(completing|placing|making|confirming|paying~|ordering) {..3} (signs you up|you take up|enrols you|enrolls you|is enrolled|makes you a member|you [also] join) {..4}',
      '(we|we\'ll|we will) (add|sign|enrol|enroll|join) you {..1} (to|in|into|up for) {..2} <plan> {..1} (with|when|after) {..1} (your|each|every|this) (purchase|order|booking)', '[a|our|the] [<plan>] (membership|subscription|club|plan|trial) [has been|was|is] [automatically|been] (added|included|comes|bundled|thrown in|attached) [free] (to|with|in) (your|this|every|any|the) {..1} (order~|cart|basket|purchase~|bag|booking)', "(by|when you|upon|on) (order~|buy~|purchase~|checking out|check out|checkout|placing {..3}|completing {..3}) {...3} you {..3} (join|enrol|enroll|become (a|an) {..2} (member|subscriber)|subscribe|are enrolled|are subscribed|agree to (join|a {..2} membership)) {..5}",
    ],
    suggest: ['you may add the membership for {price} per {period} |'],
  },
];
