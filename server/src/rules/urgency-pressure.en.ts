import type { EvidenceUse, PhraseGroup } from '../engine/rule';
import type { Text } from '../engine/finding';

/** With a date beside it, it only says when. */
const undated: EvidenceUse = { silence: ['quotation', 'about', 'date'] };

/** A clock that runs against the reader. */
export const clockMessage: Text = {
  en: '“{text}” runs a clock against the reader. A timer that starts anew for each visitor is a false deadline: give the real end, with date and time zone.',
  ar: '«{text}» تُشغّل ساعة على القارئ. العدّاد الذي يبدأ من جديد لكل زائر موعدٌ زائف: اذكر النهاية الحقيقية بالتاريخ والمنطقة الزمنية.',
};

/** Haste, imposed in English. Groups share how they are mended. */
export const urgencyEn: readonly PhraseGroup[] = [
  {
    // Calls that say nothing else: hurry.
    match: [
      '(stop|quit|enough|no more) (thinking|hesitating|overthinking|waiting|dreaming|browsing|stalling|scrolling|wondering) {..1} (and|start|just) [start] (buy~|shop~|order~|book~|saving|join|act~)',
      "[there's] no time like the present",
      '[time to] make your move [now|before|today]',
      "(time is|time's|the clock is) (not on your side|against you|almost gone|wasting|of the essence)",
      '(wait|delay|hesitate) no (longer|more)', 'hurry [up|in|over]', '^ [so|but|and|please] (be quick|be fast|act fast|move fast|get in quick|quick quick|rush) [about it]', "^ [so|but|and|please] (do not|dont) (wait|delay|hesitate|dither|dawdle|procrastinate) $",
      "(do not|dont) (leave|put) it (too late|off any longer)",
      'why wait [any longer|another (day|minute|second)] $', 'what are you waiting for', "(there's|there is) [absolutely] no time to (lose|waste|think)", '^ no time to (lose|waste|think)', "[you'd|you had|you] better (hurry|be quick|move fast|act fast|act now|be fast)", "(do not|dont) wait (until|till) (it's|it is|the last (minute|moment)|tomorrow|stocks|prices)", "(tomorrow|later|waiting) (will|may|might|could|is) [be] too late", "(there's|there is) not much time [left]", "run don't walk", 'waste no time', 'you snooze you lose', 'drop everything [and]',
      "(you've got|you have|there are|it's|we're talking) [only|just] (minutes|hours|seconds|days) not (hours|days|weeks|months)",
      '[now is] the time to act [is now]', 'time to act is now', 'strike while the iron is hot', 'the race is on',
    ],
    suggest: ['', 'order by {end date}'],
    safe: true,
  },
  {
    // Calls with something to do.
    match: [
      '(do not|dont) (wait|hesitate|delay|think twice|think it over|hang (about|around)|put it off|stall) (order|buy|book|shop|grab|join|subscribe|claim|reserve|register|enrol|enroll|invest|snap|secure|act|sign up)', "(do not|dont) (hesitate|wait|delay) <ordering> [yours] (now|today|immediately|fast|right away|tonight) {..1}",
      '(reply|confirm|respond|answer|pay|book|decide|order|check out|checkout|claim|sign up) within ([the next] {duration}|minutes|[the next] {number} {any}) {..1} (to|or|before) {..4}',
      '(get in|be there|book|order|shop|join|buy|beat) {..2} before the {..2} (crowd~|rush|queue|masses|stampede|line) {..2}',
      'act (now|today|immediately|at once|right now|right away|this (instant|minute|second)) [<toolate>|<late>]', '(so|and|please|must|better|left|soon|limited|ends) act (fast|quickly|quick)',
      '(<ordering>|phone|ring) {..5} (<toolate>|<late>)', '<ordering> [yours|it|one|them|this] (now|today|tonight|fast|quick|quickly|immediately|asap) (or|before|while) {..5}', '(order|buy|book|shop) (soon|fast|quickly|quick|asap|immediately|(right|straight) away) $', '(get|grab|claim|snag|secure) (yours|it|them|one) (fast|quick|quickly|asap|immediately|right now)',
      '(now or never|today or never|now or not at all)', '(today\'s|(today|tonight|now) is) (the|your) [very] (only|last|final) (day|time|moment|night)',
      '(order|buy|book|checkout|check out|purchase|act) {..2} within [the next] ({duration}|{number} {..1} <timeunit>)', '<ordering> {..4} (in|within) the next [few|couple of] ({duration}|<timeunit>)', '(buy|order|book|reserve|claim|grab|secure|get|snag|nab|take|pick) {..5} before (someone|somebody|everyone|everybody|others|anyone|another (buyer|customer|shopper|guest|person)) {..4}',
    ],
    suggest: [{ when: /⟦(\p{L}+(?: \p{L}+){0,2}?) (?:with)?in the next [^⟧]*⟧ (?:to (?:get|have|receive) (?:it|them|yours)|for (?:next|same|delivery|free delivery)|and we)/iu, write: '… $1 by {time} …' }, { when: /^if you ⟦(\p{L}+) .*⟧ \p{L}/iu, write: '… $1 by {end date} …' }, '{=call} by {end date} …', 'order by {end date}', 'order when it suits you'],
  },
  {
    match: ['[only] [valid|available] if you {..1} (order|buy|book|check out|checkout|act|decide|sign up|join|purchase|add to (cart|bag|basket)) {..2} (right now|now|today|tonight|right away|in the next {duration}|within [the next] ({duration}|{clock})|before midnight|{clock})'],
    suggest: [{ about: "⟦if you (do not|don't|fail|haven't|forget|miss|are not|aren't)", write: 'the offer is open until {end date}' }, { when: /⟦([^⟧]*if you (?:order|buy|book|join|sign up)).*⟧ \p{L}/iu, write: '… $1 by {end date} …' }, '… until {end date}'],
  },
  {
    match: ['(or|otherwise) {..1} (it|they|your {..2}) (goes|passes|is offered) {..1} to (the next (person|one|customer|in line)|someone|somebody|another) {..6}'],
    suggest: ['…'],
  },
  {
    // "… before it's too late", where the call itself has other work to do.
    match: ['(<toolate>|while (you can|you still can)) $', "^ before (it's|it is) (too late|gone)"],
    suggest: [{ about: '(explore|enjoy|use|read|watch|browse|listen|learn|play|see|taste|visit|choose)[^⟦,.]*⟦while', write: '… until {end date}' }, '… by {end date}', '…'],
  },
  {
    // The end of an offer, somewhere in a vague soon.
    match: [
      '(tomorrow|by tomorrow|after tonight|after today|after midnight|come monday|by morning|by sunrise|come morning) [the|this|our|your] {..2} <deal> (is|are|will be|becomes|turns into) {..1} (history|gone|over|a memory|no more|toast|off|dead|past)',
      '(pull~) the plug on {..3} <deal>', '(pull~|withdraw~|end~|remov~|rais~) {..2} <deal> {..1} (while|as) you (read|look|think|hesitate|scroll) {..2}',
      '(your|the|this|our) {..1} (quote|rate|link|invite|invitation|pass|access|slot|seat|table|code|voucher|bundle|reservation|booking link|window|spot) {..2} <ends> <vaguely>',
      '<deal> of the (hour|minute|moment) {..1}', "<deal> {..1} (won't|will not|never) {..1} (be back|come back|return) {..1}",
      '(it|this|that|sale|offer) (dies|ends|closes|vanishes|goes|expires|disappears) at (dawn|sunrise|sunset|noon|midnight|dusk|daybreak|close)', 'this disappears (tonight|soon)',
      'blink and {..6}',
      '(<deal>|<percent>|{money}) {..1} (is|are) {..1} (melting|slipping|ticking|fading|draining|burning|evaporating|vanishing|dripping|crumbling) [away|out|down|fast|by the {..1}]',
      "(after|past|come|by) (midnight|tonight|today|noon|that|<weekday>|then|sunset) {...2} (it's|it is|they're|this is|the <deal> is|we're|everything is) {..1} (history|gone|over|too late|done|off the table|full price)",
      '(after|past|come|from) (this|that|tonight|today|midnight|<weekday>|now|noon) {...2} (door|gates|offer|page|window|<intake>) {..1} (shut~|close~|slam~|lock~|disappear~)',
      't minus {..6}',
      '<deal> {..2} (leave~|sails|departs|flies|says goodbye|bows out|retires|dies|self-destructs|checks out) {..1} <vaguely>',
      "(today's|tonight's|this week's|this) (price|rate|deal|offer) {..2} (tomorrow's|gone|won't|is not|isn't|dies|leaves|only) {..3}",
      '[the|this|our|your|hurry|whole|all] <deal> [event|code|price] {..3} <ends> <vaguely>', '(event|<deal>) [event] (expire~|closes|closing|finishes|stops|end~) [in] $', '<deal> {..2} (ends|ending|expire~|finishes) [in|on] [just|less than|under] (<vaguely>|{duration}|{number})', '<deal> (is|are) (almost|nearly|just about|practically|basically) (over|gone|finished|up|done)',
      "[this|the|our|a] <deal> {..3} (won't|will not|can't|cannot|doesn't|don't|isn't going to|aren't going to|never) (last|wait|stick around|be around|hang around|be here) [long|forever|for long|much longer|for you]", '[this|the|our] <deal> {..3} (goes away|is gone|gone|are gone|comes down|will be gone|disappear~|will disappear|vanish~) [for good|forever|<vaguely>]', '<deal> (is|are) (ending|closing|expiring|disappearing|running out|slipping away|going away|going fast|winding down|about to (end|expire)) [<vaguely>]', '^ sale (almost|nearly) over', '(this|these|this one|these ones|it|they|ours|the last one) (won\'t|will not|can\'t|isn\'t going to|aren\'t going to|never) (last|wait|linger|hang (around|about)|stick around|stay (here|around|long|forever)|sit around|be (around|here|hanging around))', 'going once going twice', '[going] gone (soon|before you know it|in a flash)',
      "(we|we'll) (can't|cannot|won't|will not|may not|might not) [be able to] (hold|keep|offer|honour|honor|guarantee|extend|maintain|leave|run|repeat) {..3} <deal> {..3} (longer|forever|for long|again|indefinitely|past (tonight|today|midnight|<weekday>))",
      "(we|we're|we are|we'll|we will) [about to] (close~|shut~|pull~|end~|take down|taking down|withdraw~|slam|lock~|pull the plug on) {..2} (<deal>|<intake>|this page|the door~) {..2} (<vaguely>|for good|forever)", "(your|the|this) [{percent}] (gift|reward|credit|points|invitation|<deal>) {..2} <ends> <vaguely>",
      '(timer|clock|countdown) (hits|reaches|strikes) (zero|midnight)',
    ],
    suggest: ['… {=subject} ends~ on {end date}', 'offer ends on {end date}', 'offer valid from {start date} to {end date} ({time zone})'],
    evidence: undated,
  },
  {
    // What is said of an offer.
    match: [
      "(won't|will not|might not|may not|can't) {..1} be (here|there|around|available|waiting|live|up|open|on) (when you (come|get|check|wake|return|look)|tomorrow|next (week|time|month)|by the time|the next time|later|much longer|after (today|tonight)) {..2}",
      "(won't|will not) be (available|on the market) [for] long $",
      "(can't|cannot|can not|won't|shan't|will not|couldn't) (keep|hold|leave|offer|do) (it|this|them|that|(the|this|that) price) {..2} (at that|at this|there|like this) {..2} (long|longer|forever|for ever)", '(could|may|might|will) be gone (tomorrow|soon|tonight|for good|(by|before|in|any|when) {..6})',
    ],
    suggest: ['… is~ available until {end date}', 'offer ends on {end date}'],
    evidence: undated,
  },
  {
    match: ['(good|valid|yours|available|open|live|up|unlocked) only (while|as long as|until|till|if) {..5}'],
    suggest: ['… available until {end date}'],
    evidence: undated,
  },
  {
    match: ['(while|as long as|so long as) (this|the|your) (page|tab|window|timer|session|browser|clock|counter) (is|stays|remains|keeps) (open|up|running|ticking|live|on screen)'],
    suggest: ['… until {end date}'],
    evidence: undated,
  },
  {
    match: ['<intake> {..2} (close~|ends|ending|shuts|expires|are closing|is closing) (<vaguely>|for good|forever)', '<intake> (is|are) (closing|about to close|almost (full|closed|over)|filling up) [fast|<vaguely>]'],
    suggest: ['… {=subject} closes~ on {end date}', 'registration closes on {end date}'],
    evidence: undated,
  },
  {
    match: ['^ (final|last|second|third|{number} (nd|rd)) (notice|warning|reminder) {...1} your {..2} (refund|gift|points|bonus) {..4}'],
    suggest: ['you can claim {what} until {end date}'],
    evidence: undated,
  },
  {
    match: ['^ [hurry|it|this|all|everything] (ends|ending|expires|expiring|closes|closing|ended|gone) [in] (<vaguely>|{clock}|{number} {..1} <timeunit>)', '^ (ends|ending|expires|expiring) in'],
    suggest: ['ends on {end date}'],
    evidence: undated,
  },
  {
    match: ['(ends|ending|expires|expiring) (tonight|at midnight|midnight|tonight at midnight|very soon|soon) $', '(ends|ending|expires|expiring) in ({clock}|{number} {number})'],
    suggest: ['… {=subject} ends~ on {end date}', '… ends~ on {end date}'],
    evidence: undated,
  },
  {
    match: [
      "(not|but not) for (long|much longer) $", '[only|just] (for|here for|on for) a [very|strictly] (limited|short|brief|limited short) (time|period|while|window) [only]', '[for the next|for] (today|tonight|this weekend|this week|{duration}) only', '^ only (today|tonight|this weekend|until midnight|till midnight|for today)',
      '({percent} off|cheaper|this (price|deal)) {..3} for the next (few|<count>) (hour~|minute~)', '(while|as long as) (it|this|this offer|the offer|the sale) lasts', 'limited time [only|remaining|left]', 'until midnight tonight',
    ],
    suggest: [{ when: /⟦([^⟧]+) for the next [^⟧]+⟧/iu, write: '… $1 until {end date} …' }, { about: '(book|order|call|claim|reserve|register|apply|reply)[^⟦,.!?]*⟦', write: '… by {end date} …' }, '… until {end date} …', '… from {start date} to {end date} …'],
    evidence: undated,
  },
  {
    match: ['[only|just] (available|valid|good|open|live|running) for a [very|strictly] (limited|short|brief|limited short) (time|period|while|window) [only]', '(only|just) (available|valid|good|open|live|here|on) [for|until|till] (today|tonight|this weekend|midnight|tomorrow|a few (hours|days|minutes))'],
    suggest: ['… available until {end date}'],
    evidence: undated,
  },
  {
    match: ['(keep|hold|guarantee|honour|honor) {..2} (price|discount|deal|rate|offer) {..2} (until|till) (tonight|midnight|tomorrow)'],
    suggest: ['… hold~ the price until {end date}'],
    evidence: undated,
  },
  {
    match: ['(this|the|our|today\'s) (offer|price|deal|discount) {..4} (today|tonight|now) only'],
    suggest: ['… {=subject} ends~ on {end date}', 'offer ends on {end date}'],
    evidence: undated,
  },
  {
    match: [
      '(limited time|limited period|limited|short lived|blink and you\'ll miss it) [only] (offer~|deal~|sale~|discount~|promotion~|promo~|special~|bonus|coupon~|event|price~|savings|access|introductory {..1}|trial|bundle~)', '(flash|lightning|midnight|blitz|doorbuster~) (sale~|deal~|offer~|special~|discount~|event|savings|flash) [alert]',
    ],
    suggest: ['… {=noun} until {end date}', 'sale from {start date} to {end date}'],
    evidence: undated,
  },
  {
    match: ['a (limited time|one-time|flash|{number} hour|limited period) [only] (offer|deal|sale|discount|promotion|special|event)'],
    suggest: ['… an offer valid until {end date}'],
    evidence: undated,
  },
  {
    // The last moment.
    match: [
      "[this is|it's|it is|here's|here is|don't miss|do not miss|now's|now is|today is] [your|our|the|a|one] [very] (last|final|once in a lifetime|one time) [ever] (chance|opportunity|shot) to"
    ],
    suggest: ['until {end date} you can …'],
  },
  {
    match: ["(you|you'll|you've) (have|got) [only|just] {duration} to (claim|grab|redeem|lock|secure|unlock|activate|order|buy|decide|save)"],
    suggest: ['until {end date} you can {=verb} …'],
  },
  {
    match: [
      '^ (claim|redeem|collect) within ({number} (hr|hrs|hours|mins|minutes)|the hour) $',
      '(beat|race) the (clock|deadline|timer)',
      '^ tick [tick] tock',
      '^ one day left $',
      '(last|final) boarding call',
      '^ seize the (day|moment|offer|chance)',
      "(you've|you have) [only|just] got [only|just] (until|till|before) (midnight|tonight|noon|tomorrow|sunset|<weekday>|sunrise|the end of {..3})",
      '^ [your|our|the|absolute|very|this is your|this is the|hurry|it\'s the] (last|final) (chance|call|opportunity|shot|orders) [ever|alert]', '(last|final) (chance|call|opportunity) (deal~|offer~|sale~|saving~|discount~|price~|to (<ordering>|see|win|own|score|take|pick|go|use|have|make))', "(your|our) [very] (last|final) (chance|call|opportunity|shot)", '^ [the|these|only|just|our|in its|in the] (final|last) [few|{number}|two|three] (minutes|hour~|day~|weekend|week|moments) [left|remaining|only] [of (the|our|this) {..2} <deal>|to (<ordering>|snap up)|of <deal>|$]', '(final|last) [few|{number}] (minutes|hour~|day~) (to (<ordering>)|of (our|this) {..2} <deal>|at this price|for this price)',
      "[the] (time is|time) [is] [quickly|rapidly] (running|ticking|slipping) (out|away|down) [$|to (<ordering>)]", "[the] (clock is|clocks|countdown is|countdown's) [officially] (ticking|on|running|counting down)", '[the] countdown (has (begun|started)|to savings)',
      '(only|just|less than|under|there are only|you only have|you have only|you have just|only have|you have|you\'ve got) [a] (<count>|couple of|handful of|mere|precious few) [short|more|precious] (hour~|minute~|day~|hrs|mins|seconds|h|d) (left|remaining|to go|until {..3} (over|ends|gone)|before {..4} (over|ends|gone|closes|expires)) [to <ordering>]', '[only|just] {duration} (left|remaining) (to (<ordering>)|until (this|the|our) {..3} (ends|closes|expires|is over))', '(hours|minutes|seconds|moments|mere hours|only hours|just hours|just minutes|only minutes) (left|remaining|to go|away) [to <ordering>]',
      'never (to be|again be) repeated', 'no (second|other|more) chances', 'gone forever',
    ],
    suggest: [{ when: /⟦you(?:['’](?:ve|ll)| have| get)(?! [^⟧]* to )[^⟧]* (?:until|till|before)(?!\p{L})/iu, write: '… you have until {end date} …' }, { when: /⟦[^⟧]* to (?!you)(\p{L}+ (?:your|the|this|our) [^⟧]+)⟧((?: (?!on|at|in|and|or|by|before)\p{L}+){0,2})/iu, write: 'you can $1$2 until {time} on {end date} ({time zone})' }, 'until {end date} you can {=verb} …', { when: /⟦(?:[^⟧]* )?(?:hours?|days?|minutes|weekend|week) (?:left |remaining )?of ((?:the|our|this) [^⟧]+)⟧/iu, write: 'until {end date}: $1' }, { about: 'before [^⟦.!?]*⟦gone', write: 'before {end date}' }, { about: '[a-z][^⟦:.!?]*[,;–—] (and|but|so|as|because)? ?⟦', write: 'the offer is open until {end date}' }, 'available until {end date}', ''],
  },
  {
    // … of something named behind.
    match: [
      '^ [your|our|the|absolute|very|this is your|this is the|hurry|it\'s the] (last|final) (chance|call|opportunity|shot|orders) (for|on)',
      "[the] (time is|time) [is] [quickly|rapidly|almost|nearly] (running out|ticking away|slipping away|up|over|out) (on|for)", "[the] (clock is|clock's|countdown is|countdown's) [officially] (ticking|on|running|counting down) (on|for)",
      '^ [the|these|only|just|our|in the] (final|last) [few|{number}|two|three] (minutes|hour~|day~|weekend|week|moments) [left|remaining|only] (of|for|on)',
    ],
    suggest: ['until {end date}: …', 'available until {end date}'],
  },
  {
    match: [
      "(do not|dont) (come (crying|running) {..2} (tomorrow|later|when {..4})|blame us when {..4})", "(don't|do not) say (we|i) (didn't|never|did not) (warn|tell) you", "(do not|never|dont|can't|cannot) (miss|lose) out [again|today|now] $", "(do not|dont) (miss|pass up|skip|sleep on|lose|waste|blow|ignore) [out on|up|out] (this|these|our|your|the|it|a|that|such a) {..3} (<deal>|chance|opportunity|one)", "(do not|dont) (miss|sleep on|pass up) (it|this|them|this one|these) $", "(do not|dont|never) (let|watch) {..4} (slip|pass|go to waste|slip away|pass you by|pass by|get away|slip by|slip through {..3})", "(you'll|you will|you're going to|you are going to|live to) [really|definitely|only] (regret|kick yourself|hate yourself|be sorry|be kicking yourself) [it|missing {..2}|not {..3}|if {..5}]", 'too good to (miss|pass up|last)', "(you're|you are) (about to miss|missing out) [out] [on {..3}]",
    ],
    suggest: ['', 'the offer is open until {end date}'],
  },
  {
    match: ["(do not|dont) miss out on"],
    suggest: [{ about: '⟧ [^.!?]*(evening|morning|open day|night|event|webinar|party|fair|workshop|meeting|class|concert|tour|talk|show|festival)', write: 'come to …' }, { when: /⟧ (?:our|the|this|these|my) /iu, write: 'see …' }, 'until {end date} you can get …'],
    safe: true,
  },
  {
    // Clocks on what the reader has chosen.
    match: [
      '(time left|time remaining) to (pay|buy|book|order|complete|finish|check out|checkout) {..3}', 'your {..1} (cart|basket) {..2} <ends> <vaguely>',
      'your (cart|basket|bag|order|reservation|seats|selection) (is|are) {..1} (about to|going to|set to|due to|close to|on the verge of) (expire|expiring|empty|disappear|vanish|be (emptied|released|lost|gone|cleared))',
      "[your|the|this] (cart|basket|bag|order|items) {..5} (reserved|held|hold~|expire~|release~|saved|guaranteed|locked|on hold|emptied|empties|melt~|vanish~|disappear~) [for|in|within] [the next|another|just|only] ({clock} {..1}|{duration}|{number} {..1} <timeunit>|minutes)",
    ],
    suggest: ['… {=subject} is~ kept until {time} on {date} ({time zone})', 'your basket is kept until {time} on {date} ({time zone})'],
    evidence: undated,
    message: clockMessage,
  },
  {
    match: ["[your|the|this] (seat~|booking|reservation|room~|ticket~|price|spot~|place|quote|table|appointment|rate) {..5} (reserved|held|hold~|expire~|release~|saved|locked|guaranteed|on hold) [for|in|within] [the next|another|just|only] ({clock} {..1}|{duration}|{number} {..1} <timeunit>|minutes)", "(we're|we are|we've|we have) {..1} (holding|held|saved|reserved) (your|it|this|them) {...3} ({clock}|{number} (minutes|mins))"],
    suggest: ['… {=subject} is~ held until {time} on {date} ({time zone})', 'your place is held until {time} on {date} ({time zone})'],
    evidence: undated,
    message: clockMessage,
  },
  {
    // Clocks.
    match: [
      '{clock} (left|remaining|to go|to buy|to order|to checkout|to save|to claim)', '(time (left|remaining)|remaining time) {clock}', '{number} (day~|d) [and] {number} (hour~|hrs|hr|h) [and] {number} (minute~|min~|m) [and] [{number} (second~|sec~|s)] [left|remaining]', '(hours|hrs) (minutes|min~) (seconds|sec~)',
      '(save|off|sale|deal~|offer~|discount~|code|checkout|order) {...8} {number} (hour~|hrs|hr|h) {number} (minute~|min~|m) {number} (second~|sec~|s)', '{number} (day~|hour~|minute~|hrs|hr|min~) {..2} left (to|until|in|before) {..3}',
    ],
    suggest: [{ when: /⟦[^⟧]* left to (?!you)(\p{L}+ (?:your|the|this|our|an?) [^⟧]+)⟧((?: (?!on|at|in|and|or|by|before)\p{L}+){0,2})/iu, write: 'you can $1$2 until {time} on {end date} ({time zone}).' }, '… until {end date}, {time} ({time zone}) …'],
    evidence: undated,
    message: clockMessage,
  },
  {
    match: ['before (the|this|your) (timer|clock|countdown) {..3}'],
    suggest: ['… by {time} on {end date} ({time zone})'],
    evidence: undated,
    message: clockMessage,
  },
  {
    // A price that is about to climb back.
    match: [
      '(wake up to|back to|return to|returning to) (regular|full|normal|higher|old|list) prices {..1} <vaguely>',
      '(the longer|every (minute|hour|day|second|moment)) you (wait|hesitate|sit|leave it|think|delay|scroll|dither) {...3} (price~|fare~|rate~|cost|it|deal|rent|premium|bill) {..1} (creep~|climb~|rise~|go~ up|cost~|grow~|shrink~|jump~) {..1}',
      "(price~|rates|fares|it) (won't|will not|never|can't|cannot) (be|get|go|stay|drop|look|come|remain) {..1} (this|that|so) (low|cheap) {..3}",
      '^ [our|all|the|ticket|room|early-bird|course|membership|subscription|pass] (price~|fares|rates|fees|tuition|rents|premiums) {..1} <rises> {..1} <vaguely>',
      "[the|our|this|these] (price~|rate~|cost~|fee~|tuition|everything|it|this) {..3} (go|goes|going|jump~|rise~|increase~|double~|climb~|shoots|triples|changes) [right|straight] [back] [up|to {..3}] (soon|tomorrow|tonight|at midnight|midnight|any (minute|day|moment) [now]|in {duration}|<weekday>|very soon|next week)", '[the|our|this] (price~|rates) (is|are) (going|about to go) [back] up', '(price~|rates) (go|goes) [back] up',
      '(come|on|from|by|until|till|after|before) (<weekday>|tomorrow|midnight|tonight|next week|the weekend) {...4} (old|full|regular|normal|usual|higher|original|list|standard) price~ {..1} (back|return~|again|applies|comes back|kicks in)', '(tomorrow|tonight|soon|next week|after (today|tonight|midnight|this)|at midnight|then|come <weekday>|by <weekday>) {..8} [back] (full|regular|normal|original|higher|usual|old|standard|list) (price~|rate~|cost)', '(tomorrow|next week) (you\'ll|you will) pay (double|full price)', '(prices|they|it) will never be (this|so|that) (low|cheap) [again]',
    ],
    suggest: [{ about: '⟧ (on|with|after) (every|each) ', write: 'the price will be {price} from {date}.' }, 'the price will be {price} from {date}'],
    evidence: undated,
  },
  {
    match: ['<ordering> {..2} {...2} [before] [our|the|all] (price~|fares|rates|fees|tuition|rents|premiums) {..1} <rises> {..1} [<vaguely>]'],
    suggest: ['{=call} before the price becomes {price} on {date}', 'the price will be {price} from {date}'],
    evidence: undated,
  },
  {
    match: ['before [the|our|this|it|they] {..3} (price~|rates|fees|it|they) [next] (goes|go|rise~|increase~|jump~|double~|climbs) [back] [up]'],
    suggest: ['… before the price becomes {price} on {date}'],
    evidence: undated,
  },
  {
    // An offer of which nobody says how long it stands.
    match: [
      '<deal> (will|might|may|could) be (away|gone|history|long gone) {..1} (before|by the time) {..8}', '<deal> {..3} (could|may|might|can|will) {..1} (<pulls>|<ends>|go|change|<rises>) {..2} (any (moment|minute|second|day|hour)|in a flash)',
      '<cannotSay> {..1} (how long|how much longer|when) {..3} (<deal>|premium|it|this) {..3} (last~|around|available|held|hold~|keep~|stay~|here|pulled|<ends>)',
      '<deal> {..1} (dies|ends|vanishes|goes|expires|disappears) the (moment|minute|second|instant) you {..4}',
    ],
    suggest: ['… {=subject} is~ available until {end date}', 'offer ends on {end date}'],
    evidence: undated,
  },
  {
    // Others will have it.
    match: [
      '(somebody|someone|another (family|buyer|couple|tenant)) [else] will {..1} (snap|grab|nab|buy|pay) {..3} <vaguely>',
      "(close|leave|exit) (the|this) (email|e-mail|page|tab|window) {...3} (won't|will not|never) {..1} (see|get|find) (it|this|them) again", '(<count>|{number}) other (buyers|bidders|couples|families|people|customers) {..2} (ready|waiting|about|queuing) to (sign|buy|book|pay) {..1}', '(data|streak|progress|files|photos) {..2} (will be|is|are|gets) (wiped|deleted|lost|reset|erased) {..2} (if|unless) you {..1} (stay on|don\'t upgrade|do not upgrade|upgrade) {..4}',
    ],
    suggest: [{ about: '⟦(data|streak|progress|files|photos)', write: 'we keep {what} until {date} on every plan' }, 'the offer is open until {end date}'],
  },
  {
    // No time to think.
    match: [
      "^ [to] (hesitate|sleep on it|wait|dither|dawdle|delay|linger|think twice) {..2} and (you'll|you will|it'll|it will|it's|they'll|they're|the|you) {..6}",
      "^ no (dithering|dawdling|dilly-dallying|hanging (about|around)|messing about|faffing|hesitation|umming) {..3}",
      '^ [so|just|please|better|go on|come on|you had better] (make up your mind|decide|settle it|commit) (now|today|tonight|this minute|right now|on the spot|straight away)',
    ],
    suggest: ['', 'order by {end date}'],
    evidence: undated,
  },
];
