import type { Suggestion } from '../engine/rewrite/suggestion';
import type { PhraseGroup } from '../engine/rule';
import { formerPriceMessage, hypeMessage, worthMessage } from './misleading-discount.texts';


/** “70% off”, with the words that follow it or alone. */
const percentOff = (percent: string): Suggestion[] => [
  // The sentence says when.
  { about: '^(?!.*(\\*|(up to|as much as)[^⟧]*⟧$|knock)).*⟧[^.!?]*(today|tonight|until|only for|limited time|this week|weekend|ends)', write: '+ (compared with the lowest price in the last 30 days)' },
  { about: '^(?!.*(\\*|(up to|as much as)[^⟧]*⟧$|knock)).*⟧(?!,(?! (and|but|so|or|which|who)))', write: '+ (until {end date}, compared with the lowest price in the last 30 days)' },
  { about: '(all|every)⟧ \\w', write: `until {end date}, ${percent}% below the lowest price in the last 30 days on all …` },
  { about: 'on⟧ \\w', write: `until {end date}, ${percent}% below the lowest price in the last 30 days on …` },
  { about: 'the⟧ \\w', write: `until {end date}, ${percent}% below the lowest price in the last 30 days on the …` },
  { about: '⟧ (on|across|all|every|sitewide|storewide|our|in store|at)(?!.*(start|begin|ends))', write: `until {end date}, ${percent}% below the lowest price in the last 30 days …` },
  `${percent}% off {products} until {end date}, compared with the lowest price in the last 30 days |`,
];
const praise = [
  { about: 'beat|match|undercut|crush|destroy|smash', write: 'if you find {product} cheaper at {shop}, we pay you the difference within {number} days |' },
  { about: 'closing|liquidat|out of business', write: 'we close on {date}; until then {products} are {percent}% below the lowest price in the last 30 days |' },
  { about: '⟦what ', write: 'the lowest price in the last 30 days was {price} |' },
  { about: '(cheapest|lowest) [^⟧]*(country|town|market|anywhere|guarantee)|cheaper than|anywhere else|elsewhere|why pay', write: 'on {date}, {product} cost {price} here and {price there} at {competitor} |' },
  { about: 'at ⟦', write: '… {percent}% below the lowest price in the last 30 days' },
  { about: '\\w ⟦at', write: '… at {percent}% below the lowest price in the last 30 days' },
  { about: '\\w ⟦prices?', write: '… prices {percent}% below the lowest price in the last 30 days until {end date} |' },
  { about: "(we|we've|have) ⟦(cut|slashed|dropped|hacked|chopped)", write: "… cut our prices until {end date}, to {percent}% below the lowest price in the last 30 days |" },
  ...percentOff('{percent}').slice(2, -1),
  '{percent}% off {products} from {start date} to {end date}, compared with the lowest price in the last 30 days |',
];

/** Discounts without their basis, in English. Groups share how they are mended. */
export const discountsEn: readonly PhraseGroup[] = [
  {
    // Was and now.
    match: [
      '<formerly> {money} {...3} <nowCosts> {..1} ({number}|{money})',
      'worth {money} and (we\'ve|we have) (brought|cut|knocked|got) {..2} down to {money}', '(would|will) (normally|usually|ordinarily) (run|set you back|cost) [you] {money}', '(you\'d pay|they charge|others charge) {money} (anywhere|anyplace|everywhere) else', '(walk|search|drive|comb|scour|travel|trawl) {..3} (length|breadth|country|city|town|internet|web|high street) {...4} not find {...5} (for less|cheaper|any cheaper)', '(other|most|some|any other|all the other) (firms|shops|places|companies|garages|salons|schools|clinics|stores|traders|outfits) {..4} (charge|charged|ask|asked|want|have charged) {..2} (twice|double|triple|three times|four times) {..2}', 'half of what {..2} (usually|normally|otherwise|ordinarily) {..4}', '(was|were) {..3} (dearer|pricier|more expensive) {...2} now {..2} {money}', 'truly worth {money}', '(you\'d|you would) have paid {..2} ({money}|quid|pounds|dollars) {...5} any other (week|day|time|month)', '{money} <nowCosts> [only|just] {money}', '(now|today|only|just|yours for|for) [only|just] {money} {...1} (was|were|instead of|down from|reduced from|marked down from|reg|regular|regularly|normally|usually|not|rather than|previously|rrp was) {money}', '^ {money} {money} $', 'were {money} (for|and they’re) {money}', '(a|this) {money} {..2} for (just|only) {money}', '(reduced|marked down|slashed|down|dropped|lowered|discounted) {..1} from {money} [down] [to] [only|just] [{money}]', '[you can] compare (at|to) {money}', '^ compare at $', 'from {money} (down to|to only|to just) {money}',
    ],
    suggest: [{ about: '^(?!.*(worth|compare at|value|⟧ for (?!a (limited|short))|\\()).*⟧', write: '+ (lowest price in the last 30 days: {price})' }, { about: '\\w ⟦was', write: '… costs {price}; the lowest price in the last 30 days was {earlier price} |' }, 'now {price}; the lowest price in the last 30 days was {earlier price} |'],
    falls: 'earlierFirst',
    message: formerPriceMessage,
  },
  {
    match: ['{money} {...1} when (it|they|this|these) (used to be|was|were|cost) {..3} ({money}|(two|three|four|five|{number}) (grand|hundred|thousand))', '{money} (instead of|down from|rather than|in place of) {money}'],
    suggest: [{ about: '^(?!.*(worth|compare at|value|⟧ for (?!a (limited|short))|\\()).*⟧', write: '+ (lowest price in the last 30 days: {price})' }, { about: '\\w ⟦was', write: '… costs {price}; the lowest price in the last 30 days was {earlier price} |' }, 'now {price}; the lowest price in the last 30 days was {earlier price} |'],
    falls: 'todayFirst',
    message: formerPriceMessage,
  },
  {
    // So much off, by itself.
    match: [
      "(you're|you are|you) (save~) {..1} ({money}|{percent}) {..1} (today|now|here|with us|instantly|on this)",
      '[get|take|enjoy|save|now|extra|an extra|additional|a] [extra] {percent} (off|discount|savings|reduction|price cut|cheaper|markdown|rebate)', '(save|saving|saves|discount of|saving of|savings of|reduction of|discounted [by]|marked down [by]) {percent} [off|today|now]', '(save~) {money} on (any|all|every|our|the|each|selected|this|your)', '^ {percent} (on|off|for) (all|every|everything|our|the|selected|any)', 'price~ {..2} (cut|slashed|reduced|down|lowered|dropped|fell) [by] {percent}', '{percent} (below|less than|under|cheaper than|lower than|off) [the|our|usual] (retail|rrp|list price~|market|market price~|shop price~|store price~|high street|competitors|regular price~|usual price~|shops)', '(half|two thirds|three quarters) off [everything|all {..1}|selected {..1}]'],
    suggest: [{ about: '⟦(?!.*this⟧ )[^⟧]*([$€£]|\\d+ (dollar|dirham|riyal|sar|aed|egp|kwd|qar))', write: 'save {amount} until {end date}, compared with the lowest price in the last 30 days |' }, ...percentOff('{=number}')],
    least: 'percent',
  },
  {
    match: ['half (off|price) [on|off|for|sale] [all|everything|every|our|selected|the]', '(at|for|now) half [the|their|its] [usual|regular] price'],
    suggest: percentOff('50'),
  },
  {
    // Up to so much.
    match: ['(a third|two-thirds|three-quarters) off', '[save|get|enjoy|take] <upTo> ({percent}|{money}) [off|discount|savings|in savings|less than retail] (off|discount~|savings|reduction~|in savings|less than|cheaper)', 'save <upTo> ({percent}|{money}) [off]', '(saving~|saves) [of] <upTo> {money}', '(saving~) [of] <upTo> {percent} (on|off|across|storewide|sitewide|throughout)', '<upTo> {percent} [off] (sale|clearance|event|everything|sitewide|storewide)', '<upTo> {percent} on (all|selected|our|top|every|everything)'],
    suggest: percentOff('{percent}'),
  },
  {
    // A worth.
    match: ['(total|retail|combined|real|full|an estimated|a total|a retail|with a) [retail|total|estimated] value [of] [over|more than|up to|about] {money}', '(a|an|over) {money} [retail] value', '(easily|honestly) worth [over|more than|up to|at least] {money}', '(bonus~|gift~|course~|bundle|package|kit|content|extras|training|materials|goodies|products|set|box|hamper|templates|modules|toolkit|pack) [is|are|alone is] worth [over|more than|up to] {money}', '[over|more than] {money} in (free {..1}|bonus~|extras|gifts|freebies|savings)', '(valued at|retails for|retailing at|sells elsewhere for) [over] {money}'],
    suggest: [{ when: /⟦((?:[\p{L}-]+ )?(?:gift|bonus|hamper|goodie bag)s?) (?:worth|valued at|with a value of) [^⟧]+⟧/iu, write: '… $1 …' }, { about: '[£$€] ?[0-9][0-9.,]* ?[(]⟦', write: 'includes {contents}' }, { about: '[£$€] ?[0-9][0-9.,]*[^⟦]*⟦', write: '+ (usual price of the last 30 days elsewhere: {price}, {shop})' }, 'the price is {price} and includes {contents} |'],
    message: worthMessage,
  },
  {
    // Praise of prices.
    match: [
      "(half|less than half|a third|a fraction|two thirds|next to nothing) of what (you would|you'd|you|they|others|people) {..2} (paid|pay|charge|have paid)", 'what {..6} would (cost|set you back|sell for|go for) {..1} (in a|in the|elsewhere|at a|on the) {..2}',
      "(you'd|you would) {..1} (normally|usually|ordinarily|typically) {..1} (pay|charge|hand over|spend) {money} {..4}",
      'would {..1} (cost|set) you [back] {money} {..1} (is|are) yours {..7}',
      '^ why pay {money}', "(won't|will not|never) {..2} (see|find|get|be) {..3} (this price|this cheap|so cheap|this low) {..5}",
      "(won't|will not|never) go [any] lower",
      "(half|a third|a fraction|a quarter) [of] what (you'd|others) {..1} (pay|spend|charge|ask) {..3}",
      '^ (save~) (big|huge|massively|a fortune|a bundle|a ton|loads|hundreds|thousands) {..3}',
      '(cheaper|lower|less) than (ever|ever before|anywhere|anybody)', 'never cheaper',
      '[at] a fraction of (the|its) (price|cost|value)',
      'cheaper than (anyone|everyone|all)',
      '(factory|outlet) outlet prices',
      '(going|gone|closing|shutting) (out of business|down forever|our doors {..2})',
      'price crash {..2}',
      '(cut|slashed|slashing|trimmed|hacked|chopped|dropped) {..2} (price~) {..1} (to the|through the|by) {..1} (bone|floor|ground|max|half|basement|roof)',
      '(no middleman|no middlemen|cut out the middleman|skip the middleman|minus the middleman) {..3}',
      "(we|we'll|we will|our prices) (beat|match|undercut|crush|destroy|smash) (any|every|all) {..1} (price~|quote~|offer|competitor|deal) {..3}",
      '({number}|<count>) times (cheaper|lower) {..4}', '(pay|pays|paid|cost|costs|spend) {..4} ({number}|<count>) times less {..4}',
      '(liquidation|clearance|closing down|bankruptcy|fire sale|stock clearance|moving out|warehouse clear-out|inventory blowout|going out of business|store closing|shop closing|everything must go) {...2} (final|last|total|days|now|everything|sale|event|prices|clearance|blowout)',
      '(cheapest|lowest) {..1} (price~|fare~|rate~|ticket~|flight~|cost~|deal~|quote~) {..1} (in|for) (years|decades|months|history|a decade|ages|living memory|a generation)',
      '[our|all|with] (insane|crazy|unreal|silly|daft|bonkers|mad|ridiculous|impossible) {..1} (price~|deal~|bargain~|discount~|saving~|offer~)',
      '(knock|shave|slice|lop|chop|slash) {..1} ({percent}|{money}|half|a third) off',
      '(slashed|cut|reduced|marked down|priced|discounted) to (clear|go|sell|move|almost nothing|nothing|the bone) {..1}',
      "(never|not|hasn't|haven't|has never|have never) {..1} (been|was|were) {..1} (cheaper|this cheap|lower|so low|so cheap|better value|this low) {..2}",
      '(everything|it all|all stock|all of it|every last {any}) (has to|must|needs to|gotta|have to|is going to) (go|be sold|be cleared|disappear) [now|today|this {..1}]',
      "[our|the] (lowest|cheapest|best) [price~] (ever|in (history|years|town|the market)|of the (year|season|decade)|(we've|we have) ever {..1}) {..1}",
      '[our|the|this] <huge> [ever|spring|summer|winter|autumn|fall|black friday|cyber monday|weekend|year-end|annual|eid|ramadan|christmas|holiday|instant|store|sitewide|seasonal] <cut> [ever|yet|of the (year|season|decade|century|month|summer|winter)|across the (store|site)|on everything|sitewide|storewide]', '[our|the] (lowest|cheapest|best) [ever] price~ (ever|of the (year|season)|anywhere|around|going|you|in (town|the (country|city|world|market|region|uk|us|uae|kingdom))|on the (market|internet|web|planet)|online|guaranteed|you will find)', '(cheapest|lowest priced) {..2} (in town|in the (city|country)|on the market)', "price~ [that] (you won't|you will not|you'll never|you'll not|nobody|no one) {..2} (find|see) {..2} [anywhere|elsewhere|again|else]", '[our|all|with] (rock bottom|unbelievable|giveaway|knockdown|knock-down|bargain-basement|throwaway|jaw-dropping|never-before-seen) price~', '[our|all|we have|we\'ve|huge] price~ {..2} <slashed>', '<slashed> [our|all|the] price~ [on|across] [everything|all {..1}|the {..1}]', 'price~ (so low|too low) {..4}',
      '[you could|you can|you’ll] save (hundreds|thousands|a fortune|a bundle|a packet|loads) [of {..1}] [on] [your|all|every|our]', '(black friday|cyber monday|sale) (price~|deal~|discount~) (all|every|the whole|throughout the) {..1} (month|year|season|week|long|round)', '(deal|bargain|sale|offer|price) of (the|a) (century|decade|lifetime|year|season|summer|winter|month|week)', '(final|last) (reductions|markdowns|price cuts|clearance)', '[our] (lowest|best) price~ since {..4}',
    ],
    suggest: praise,
    message: hypeMessage,
  },
];
