import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

/** Little of it, in English. Groups share how they are mended. */
/** What there is of the things that the claim counts or its sentences are about. */
const counted = ['{=places} {=were} free on {date}', '{=goods} {=were} in stock on {date}', '{=things} {=were} available on {date}'];
/** On a badge there is room for when more comes. */
const delivered: Rewording = { about: '(^|[.!?] )⟦[^⟧]*⟧ *[.!]*$', write: '{=number} in stock on {date}; next delivery {date}' };
/** Only goods are in stock. */
const stocked: Rewording = { about: '⟦[^⟧]*(stock|suppl|shel|inventor|warehouse|batch|sold|sell|size|colour|color)', write: '{=number} {=were} in stock on {date}' };
/** "Get one of the remaining allotments": one can still be had. */
const oneOf: Rewording = { when: /⟦(\p{L}+ (?:\p{L}+ )?one of (?:the|our|these) )(?:(?:very|last|remaining|final|few) )+(\p{L}+)([^⟧]*)⟧/iu, write: '… $1$2 (of which {number} were free on {date})$3 …' };
/** "The room is in huge demand": how often it was taken. */
const demanded: readonly Rewording[] = [
  { when: /⟦((?:this|the|our|your|an?) (?:(?!is |are )[^⟧ ]+ ){1,4})is (?:[^⟧]* )?demand/iu, write: '… $1was {=bought} {number} times in {month} (source: {source}) …' },
  { when: /⟦((?:these|the|our|your) (?:(?!is |are )[^⟧ ]+ ){1,4})are (?:[^⟧]* )?demand/iu, write: '… $1were {=bought} {number} times in {month} (source: {source}) …' },
  { when: /⟦is (?:[^⟧]* )?demand/iu, write: '… was {=bought} {number} times in {month} (source: {source}) …' },
  { when: /⟦are (?:[^⟧]* )?demand/iu, write: '… were {=bought} {number} times in {month} (source: {source}) …' },
];
/** "The loft is the last one available": the loft stays. */
const lastOne: readonly Rewording[] = [
  { when: /^([^⟦]+) (is|are) the ⟦(?:last|final|only) (?:one|ones|few) (?:left|available|remaining)/i, write: '$1 $2 available on {date}' },
  { when: /\b(?:is|are) ⟦(?:the )?(?:last|final|only) (?:one|ones|few) (?:left|available|remaining)/i, write: '… available on {date} …' },
];
/** How many a house takes on is its own limit, and stays. */
const limited: Rewording = { about: '⟦[^⟧]*(take|accept|onboard|work with|admit|book|host|invite|enrol)[^⟧]*(client|student|customer|member|brand|couple|bride|founder|patient|famil|guest|people|project|order|wedding|pupil)', write: '+ (as of {date}, {number} places are free)' };
/** What ends is an offer, and no stock. */
const timed: Rewording = { about: '⟦[^⟧]*(offer|discount|deal)', write: 'the offer is open until {end date}' };
/** "Only 3 left in your size": the size stays. */
const sized: Rewording = { when: /⟦[^⟧]*?( in (?:your|this|that) \p{L}+)⟧/u, write: '{=number} {=were} in stock$1 on {date}' };
/** "Spots on the course are going fast": which ones stays. */
const which: Rewording = { when: /⟦(\p{L}+ (?:on|in|at|for) [^⟧]+?) (?:is|are) /iu, write: '$1: {number} free on {date}' };
/** "Last seats for the evening show": what for stays. */
const whatFor: Rewording = { when: /⟦(?:[^⟧]* )?(?:last|final|few|remaining|limited) (?:few |remaining |more )?(\p{L}+)(?: left| remaining| available)? ((?:on|in|at|for|with) [^⟧]+)⟧/iu, write: '{=number} $1 available $2 on {date}' };
/** "Only a few licences left": what is left stays. */
const whatLeft: Rewording = { when: /⟦(?:only |just |very )*(?:a )?(?:few|handful of|couple of) (?:more )?(\p{L}+s) (?:left|remaining|available)⟧/iu, write: '{number} $1 available on {date}' };
/** "It's selling out fast." */
const spoken: readonly Rewording[] = [
  { about: 'but ⟦(it|they|this|these)[^⟧]*⟧(?! and [a-z]+s )', write: '{number} were in stock on {date}' },
  { when: /⟦(it|this)(?:['’]s| is|['’]ll| will)? /iu, write: '… $1 was in stock on {date} …' },
  { when: /⟦(they|these)(?:['’]re| are|['’]ll| will)? /iu, write: '… $1 were in stock on {date} …' },
];

export const scarcityEn: readonly PhraseGroup[] = [
  {
    // Places: rooms, seats, tickets.
    match: [
      '(sellout|sell out) risk',
      '(only|just|last|final) <count> {..2} (at|for) this (price|rate) {..3}',
      '<count> [more|other] (<folk>) can [still] (get|claim|buy|have|use|grab|book|join) {..3}',
      '(next to nothing|precious little|hardly (any|anything)|barely (any|anything)|almost nothing) left (of|in|for|on) {..4}', '(book|diary|calendar|schedule|list) {..1} filling (up|faster|quicker|fast|quickly) {..3}', '<places> {..1} (is|are) {..1} (filling|disappearing|evaporating|shrinking|thinning|melting|tightening|vanishing|dwindling) [up|away|out|fast|quickly]',
      "[there are|there is|there's|we have|we've got|we only have|hurry] [only|just|the|our] [last|final] (<count>|<few>) [more|very|remaining] <places> [s] [left|remain~|available|to go|still available|are left] (left|remain~|available|to go|still available|are left|at this price|in stock)", "(only|just|the last|the final|our last|our final|last|final) (<count>|<few>) [more|very|remaining] <places> [s] [left|remain~|available|to go|at this price|on our site]", '(last|final|remaining) <places> [left|available|remaining|going|on sale] $', '^ (last|final) <places> [left|available|remaining|going|tonight|today|now|at {..3}|(for|on) {..3}] $',
      '(we|i) [can] (only|just) [can] (take|accept~|take on|work with|onboard|admit) {..1} <count> {..1} (client~|student~|customer~|member~|brand~|couple~|bride~|order~|applicant~|people|families|project~|founder~) {..2}', 'limited [number of|amount of] <places> [available|left|only|remaining]', '<places> (on|in|at|for) {..5} (is|are) [almost|nearly] (going|filling|selling|running) (fast|quickly|up|out|low)', '<places> (have|has|are|is) all but (gone|full|sold out|booked up|taken|filled)', '<places> (is|are) [very|extremely|strictly] (limited|scarce|running out|running low|almost gone|nearly gone|going fast|going quickly|filling up|filling fast|filling up fast|disappearing|disappearing fast|selling fast|selling out|flying|vanishing|almost full|in short supply)', '<places> (go|going|fill~|sell~|book|disappear) [up|out] (fast|quickly|quick)',
    ],
    suggest: [timed, ...lastOne, which, whatFor, ...counted, whatLeft, '{=number} places {=were} free on {date}'],
  },
  {
    // Goods with a number.
    match: [
      '^ (only|just) (early birds|the first through the door|the first in line|a select few|a lucky few|the lucky) (will|can|get) {..4}',
      '(only|just|barely) (a pair|<count>) [of] {..1} <goods> {..2} (in|for|at) (your|this|the) (size|colour|color|dates|area|city|region|style)',
      '[in] (your|this) (size|colour|color) {...1} <count> (left|remaining) $',
      'we only (have|got) <count> (of (these|them|those)|left|to sell|in stock)',
      '<count> left {...2} (in|on) {number} {..1} (carts|baskets|wishlists|bags)',
      '[hurry] (few|last|final) (sizes|units|pieces|pairs|items|colours|colors) (left|remain~|available|in stock)',
      "(there's|there is|we have|we've got|it's|and) {..1} (just|only) <count> [left|of (them|it)] $",
      '(nearly|almost|virtually|practically) (everything|all|every {any}|all the {..1}) {..4} (has|have|is|are) {..1} (gone|sold|taken|claimed|spoken for|snapped up)',
      '(made|printed|produced|baked|ordered|brewed|sewed|roasted|bottled) (just|only|barely) enough {..3}',
      "[there are|there is|there's|we have|we've got|hurry|currently|in stock|stock low|low stock] (only|just|barely|a mere|merely|under|fewer than|less than|down to|down to our last|down to the last|hurry) (<count>|<few>|<percent>) {...2} [s] (left|remain~|in stock|in store|in inventory) [in (stock|store|inventory|your size|this size|this colour|this color|size {..1}|online stock)] [now|online|at this price]", "[there are|there is|there's] [only|just|fewer than|less than|under|currently|over] (<count>|<few>|{percent}) {...3} (left|available|remain~) (in|for|at) [our|the|this|your|online|that] [very] (stock|store|inventory|size|colour|color|warehouse|price|promo|promotion|offer|deal)", '(only|just|fewer than|less than|under|currently|hurry) [fewer than|less than|only|just] (<count>|<few>) [more|of these|of them|of those|of this] [<goods>|stock|deals] [s] (left|remain~|available|in stock|to go)', '^ [hurry|in stock|only|just|approx|about] (<count>|{percent}) [<goods>] [s] [more] (left|remain~) $', '^ <count> [<goods>] [s] left (so|hurry|order|act|buy|get|grab|shop) [now|soon|today|fast|quick|yours]', '<count> <goods> [s] (left|remain~) $', '^ in stock <count> [left]',
      "(we|we've|we now|they) [only|just] (have|got|have got) [only|just] (<count>|<few>) {..2} [s] (left|remaining)", "(last|final|very last) (<count>|<few>) [<goods>] [s] (left|remaining|available|in stock|in store|in your size)", '^ [our|the|these are the|your|hurry|absolute|only the] (last|final|very last|remaining) [<count>|<few>] (piece~|unit~|pair~|copy~|bottles|size~|boxes|stock~|ones|pcs|sets|items in stock)', '<few> [<goods>] (left|remaining) (at|in|so|hurry)', "(the|our|this is our|this is the|your) [very|absolute] (last|final) (batch|run|drop|restock|edition|harvest|print run|shipment) [ever|of its kind|we'll make|we will make]", '(not|hardly|barely|nothing) [too|that] (much|many|any) [of (it|them|these)] [is|are|now] (left|remaining) [on the shel~|in stock|to go around]', "(they're|these are|it's|all|most|nearly all|is|are) (almost|nearly|already|mostly|practically|virtually) [all] (spoken for|snapped up|taken|claimed|booked|reserved|allocated)", '^ [hurry] (<few>) [<goods>] [of these|of them] (left|remain~)',
    ],
    suggest: [...lastOne, sized, whatFor, ...counted, whatLeft, delivered, stocked, '{=number} {=were} available on {date}'],
  },
  {
    // Of a thing that had an owner there is only one.
    match: ['^ [hurry|only|just] <count> [<goods>] [s] in stock [now|left|only] $'],
    suggest: [...lastOne, sized, whatFor, ...counted, whatLeft, delivered, stocked, '{=number} {=were} available on {date}'],
    evidence: { silence: ['quotation', 'about', 'live', 'reason', 'quantity'], elsewhere: ['singleItem'] },
  },
  {
    // Limits without a number.
    match: [
      "(the|this|that|our|these) {..2} <kindOf> {..1} (won't|will not|isn't going to|aren't going to|can't|won't be) {..1} (be around|hang around|be with us|stay {..3}|stick around|be here|hang about) {..1} [for] [much|very] [long|longer] [at this rate]", '[the|our] (warehouse|store room|storeroom|stockroom|shelves|depot|rails|racks|stores|stock) {..1} (is|are|looks|look) {..1} [nearly|almost|practically] (getting|running|looking|fast|quickly|nearly|almost) (low|bare|empty|emptying|thin|out|dry)', '(very few|precious few|so few|hardly any|barely any|next to no|scarcely any|not many|only so many|a dwindling number of) {..1} (<goods>|<places>) {..3}',
      '(scarce as|rare as|rarer than|scarcer than) {..2} (teeth|gold dust|unicorn~|diamonds|rain in {..2})',
      '(grab|get|snag|take|claim|secure|bag) {..1} one of (the|our|these) [very] (last|remaining|final|few) {..3}',
      'down to (its|the|our|their|my|your) [very] (last|final) {..2}',
      '(we|i|our {..1}) ((only|just) (take|accept|onboard|work with|admit|book|host|invite)|(take|accept|onboard|work with|admit|book|host|invite) (only|just)) {..1} <count> {..5}',
      "(we|we've) (only|just) (made|make|printed|produced|baked|brewed|roasted|sewed|cut|poured|built|got|have) [a|the] (handful|few|couple|tiny batch|small batch|limited run) {..2}",
      '<places> {..1} (go|goes) to (whoever|the first) {..4}', '(once|when) (this|the|that) {..1} (batch|run|drop|stock|lot|edition|colour|color|collection|offer|bottle|shipment|season) {..1} (is gone|is|sells out|goes|runs out) {..1} (gone|it) {..2}',
      "(once|when|after) {..4} (sells|sells out|goes|is gone|is sold|runs out) {...3} (won't be|will not be|is no|are no) (another|more|a second|any more) {..1}",
      '[our|the|this] {..4} (is|are) about to (run out|sell out|disappear|go out of stock) $',
      "(once|when|after|as soon as) (they're|it's|they are|it is|these are|this is|all) {..1} (claimed|taken|booked|snapped up|out|finished|used up|allocated|spoken for) {...2} (off the table|it's (out|over|gone|done)|they're (out|gone)|that's it|for good|no more|gone|over)",
      "(can't|cannot|won't|don't|not) {..1} (promise|guarantee) {..2} (any left|stock|there'll be|there will be|we'll have|it'll be here) {..3}",
      "(supplies|stock~|quantities|they|these|units|sizes) (won't|will not|can't|cannot|don't|never) last {..2}",
      '(sizes|seats|spots|rooms|colours|colors|units|tickets|dates|places|plots|slots) {..1} (are|is) {..1} (going|flying|vanishing|dropping|slipping away|evaporating) [fast|quickly]',
      "(once|when|after|if) {..4} (sold out|gone|sold|sells (out|through)|sell out|run out|runs (out|dry)) {...2} (won't|will not|never|isn't|aren't|not|no more|that's it|that's that|you've missed) {...4}",
      '(supply~|stock~|inventory|shelf|shelves|availability|quantities) (is|are|gets|getting|keeps) {..2} (thin~|low|tight|short|bare|empty~|shrinking|drying|dwindling|precious|melting) [out|up|away|fast|quickly]',
      '(gone|out|finished) (for good|forever|for ever) (once|when|after) {..4}',
      '(low|limited|very low|very limited|extremely limited|running low) [in|on] (stock|inventory|supply~|quantity~|availability|numbers) [available|left|alert|warning|only|remaining|levels]', '(stock~|supply~|quantities|inventory|availability|sizes) (is|are|now|running) [now|very|extremely|strictly] (limited|low|running (low|out)|almost gone|nearly gone|going fast|scarce|disappearing|dwindling|drying up|shrinking|vanishing|flying|tight) [fast|quickly]', '(stock~|supply~|inventory) (running|going|disappearing|selling|dwindling|low|limited|almost gone) [low|out|fast]',
      '[the|our|places are|strictly] (numbers|places|spaces|slots|quantities) (is|are) [very|strictly|extremely] limited', 'limited (pieces|units|stocks|sizes)',  '(may|might|will|can|could|we) never (make|produce|stock|print|bake|brew|restock|release|sew|knit|repeat|order) (this|these|it|them|that|another) {..2} [again]', "(this|that|the|these) (colour|color|size|flavour|flavor|edition|batch|style|model|print|item|design|pattern|shade|vintage|run|collection|scent) {..1} (won't|will not|isn't|is never|will never|never|is not) {..1} (be back|coming back|come back|return~|be repeated|made again)", 'not be (available|in stock) again', '(rare|hard to find) (find|item|piece)',
    ],
    suggest: [timed, oneOf, limited, ...spoken, sized, ...counted, whatLeft, stocked, '{=number} {=were} available on {date}', 'in stock'],
  },
  {
    match: ['[a] (very|extremely) (small|low|limited) (number|quantity|amount) [of {..3}] [left|available|remaining]', 'a (limited|small|very limited|restricted) number of (sims|cards|devices|phones|pieces|units|seats|spots|places|copies|pairs|boxes|bottles|tickets|memberships|codes|bundles|clients|students|items|kits|plans|lines) {..3}'],
    suggest: ['… {=places} free on {date}', '… {=goods} in stock on {date}', '… {number} in stock on {date}'],
  },
  {
    match: ['(calendar~|diary|schedule|agenda|roster|classes|slots|workshops|bookings|appointments|weekends|dates|sessions) {..1} (is|are) {..1} (filling|full|almost full|packed|nearly full|booking|booked|almost gone|disappearing) {..2}'],
    suggest: ['{number} dates {=were} free as of {date}'],
  },
  {
    // It goes quickly.
    match: [
      '(walking|flying|going|marching|racing) out (the|of the) door {..2} (faster|quicker|as fast) {..6}', "(mightn't|might not|may not|won't|will not|mayn't) be (one|any|a single one|much|many|anything) left {..1} (by the time|when|if) {..5}", '(nearly|almost) all (gone|sold|taken|booked)',
      'in [very|extremely] short supply',
      '^ going [going] [gone] $', '^ rarely available',
      '(sell~|sold) out (fast|quickly|every {..2}|within ({duration}|minutes|hours|seconds)|in [just|under] [a few] <timeunit>|in {duration}|in no time|last time|twice|before|in record time|each time|again)', '(almost|nearly|practically|virtually|about to be|close to|just about|soon to be) (sold out|out of stock|fully booked|booked out)', "(is|are|it's|they're|item|stock) (almost|nearly) gone", '^ [hurry] (almost|nearly) gone',
      "[and] (once|when) (it is|they're|they are|it|this is|these are) (gone|sold|sold out) [it's|it is|they're|they are|that's] [really|gone|it] [gone|it|for good|forever]", '(gone|snapped up|sold) (in|within) (minutes|hours|seconds|{duration}) [last time]', ],
    suggest: [{ about: 'left[^⟦.!?]*, ⟦', write: '' }, { about: "(will|['’]ll) be ⟦sold", write: '{number} were {=stock} on {date}' }, ...spoken, { about: '(they|these|we) ⟦(sold|sells?) ', write: '… were available on {date}' }, { about: 'it ⟦(sold|sells?) ', write: '… was available on {date}' }, { about: '⟦(is|are) ', write: '… is~ available as of {date}' }, { when: /\p{L} ⟦(?:sell|go|book|disappear|vanish|fly)(?:e?s)? /iu, write: '… is~ available on {date} …' }, { about: 'booked', write: '… open for booking as of {date}' }, '… {=stock} on {date}', ''],
  },
  {
    // What is said of the goods.
    match: [
      '[is|are] (sell~|fly~|sailing|jumping|racing) (off (the|our) (shelf|shelves|racks)|out of (the|our) warehouse)',
      '[is|are] booking up [fast|quickly]',
      '[is|are|now|always] (sell~|sold|disappearing|vanishing|moving|being snapped up|flying out|flying off|snapped up) [like (hot cakes|hotcakes|crazy|wildfire)|off the (shelf|shelves|racks)|out [of the door|the door]] (fast|quickly|quick|rapidly|like crazy|off the shelves|off the racks|off our shelves|out the door|faster than {..4})',
      '(is|are|currently|almost|nearly|quickly|already) selling (out|fast|quickly)',
      '(going|go|goes) (fast|quickly|quick) $',
    ],
    suggest: [{ when: /\bgets? ⟦/iu, write: '{number} were {=stock} on {date}' }, { when: /been ⟦\p{L}+ing /iu, write: '… available since {date}' }, { when: /⟦\p{L}+ing /iu, write: '… {=stock} on {date}' }, '… is~ available on {date}', 'in stock on {date}'],
  },
  {
    match: ["(will|always|usually|often|could|may|might|is going to|are going to|is about to|are about to|going to|about to|expected to|likely to|set to|bound to|tends to|tend to|ready to|guaranteed to) sell out [again|fast|soon|quickly|every time|within {duration}|in {..2}]", '[is|are] (extremely|very|highly|much|really) sought after', '[always|usually|often] sells out [again|fast|soon|quickly|every {..1}|within ({duration}|hours|minutes|days)|in {..2}]'],
    suggest: [{ about: '(seminar|workshop|course|class|retreat|tour|trip|cruise|camp|show|concert|event|hotel|room|table|flight|session|tasting|dinner|masterclass|webinar|festival)', write: '… can be booked until {date}' }, { when: /⟧ (?:by|before|within|in) /i, write: '… can be ordered until {date}.' }, '… can be ordered until {date}'],
  },
  {
    match: ['while we [still] (have|got) (some|any|them|it|stock) {..2}'],
    suggest: ['… until {end date}', '…'],
  },
  {
    match: ['{percent} [of {..4}] (claimed|gone|sold out|sold|taken|snapped up|booked|reserved) [already|today] $', '{percent} (already|have been|has been) (claimed|gone|sold|taken|booked)', '^ {number} [people] [already] (claimed|taken|gone|snapped up|sold) [already]', '{number} of {number} [<goods>|<places>] (claimed|sold|gone|taken|left|remaining) [already]'],
    suggest: ['{number} of {number} left on {date} (source: {source})'],
  },
  {
    match: ['(while|as long as|until|whilst) [our|the|these|current] (stock~|quantities|supply~|inventory|they) (last~|hold|remain|run out|are gone)', 'first come first served'],
    suggest: [{ about: 'hurry,? ⟦', write: 'available until {end date}' }, '…', '… until {end date} …'],
  },
  {
    match: [
      '[for|to] [the] first {number} (customer~|order~|buyer~|people|callers|subscribers|shoppers|members|guests|clients|signups) (only|get|receive|will|save|who|to {..3})'],
    suggest: [{ about: '⟦[^⟧]*(get|receive|will|save|who|to)( [^⟧]*)?⟧ [a-z]|⟦[^⟧]* to [^⟧]*⟧', write: '+ (as of {date}, {number} are left)' }, '… for {=number} orders, of which {number} were left on {date}'],
  },
  {
    match: ['[only|just] (available|open|valid|on offer|on sale|reserved|limited) (to|for) [only] the first {number} {..2}'],
    suggest: ['… available for {=number} orders, of which {number} were left on {date}'],
  },
  {
    match: [
      "(won't|will not|never|not) [to] be (repeated|remade|reprinted|reissued|reproduced)",
      "(we|we're) {..1} (won't be making|not making|will not make|won't make) {..1} more",
      '(rarely|never|seldom) [ever] restock', "(won't|will not|don't|do not) restock"],
    suggest: ['the next delivery is on {date}'],
  },
  {
    match: ['(due to|because of|with|thanks to|given) [the|such|very|our] (high|popular|overwhelming|strong|huge|unprecedented|exceptional|incredible|massive|extreme|heavy|enormous) demand'],
    suggest: ['…', '… since we sold {number} in {month} …'],
  },
  {
    // Everybody wants it.
    match: [
      'demand is {..1} (through the roof|sky-high|off the charts|insane|huge|crazy|overwhelming|exploding)',
      "[this|these|the|your|an|our|all|item~|product~|it|they] {..6} (is|are|in your cart are|is currently|it's|they're) [currently|now] [in|under] [such|very|extremely|really] (high|strong|great|heavy|huge|popular|hot|massive|incredible) demand", '^ [in|under] [very|such|extremely] (high|strong|popular|overwhelming|huge|great|massive|unprecedented|incredible|heavy) demand [alert|item|product]', '(item~|product~|style|size|tour|room|hotel|dates|course) [is|are] [currently|now] in [very|such] [high|strong] demand', '^ in demand $', '(others|other people|someone else|another (customer|shopper|guest|buyer)|somebody else) (may|might|could|will|is about to|can|are about to) (buy|take|grab|get|snap|book|snatch|beat|steal|reserve|claim) {..3} (first|it|them|before|yours|to it)', ],
    suggest: [...demanded, '{=sold} in {month} (source: {source})', ''],
  },
  {
    // A diary, a course or a list that fills up.
    match: [
      "(can't|cannot|won't|couldn't|unable to|not able to|only) {..1} (take|taking|accept~|accommodate|fit in|see|serve|admit|welcome) {..2} [more than|beyond|but] (a few|a handful|a couple|a mere {..1}|<count> or two) {..3}", '(accept~|take~|admit~|welcome~) {..1} (very|precious|so) few {..4}',
      '<holder> {..2} (all but|nearly|almost|close to|practically|about to|close to being) {..1} (full|filled|booked|gone)',
      '(interest|enquiries|applications|requests|bookings) {..2} (outstrip~|outnumber~|exceed~|outpace~) {..5}',
    ],
    suggest: ['{number} places {=were} free on {date}'],
  },
  {
    // Nearly gone, in plain words.
    match: [
      "(there's|there is|we've|we have|there are) (hardly|barely|scarcely) {..1} (a|an|any) {..4} (left|remaining|free|to be had|in stock)", '^ (hardly|barely|scarcely) (a|an|any|one) {..5} (left|free|remains|going|spare|to be had)', '(very|precious|so) little {..2} (remains|left|is left) [of] {..3}',
      "(most|nearly all|almost all|virtually all|half|over half|more than half|the (majority|lion's share|bulk)) [of] {..6} ((is|are|has been|have been|was|were) [already|now] (spoken for|snapped up|claimed|promised|earmarked|let)|already (taken|sold|gone|reserved|booked)|(taken|sold|gone) already|(has|have|with) {..1} (name|names|owner|owners|buyer|buyers|a home) {..3})",
      "(are|is|we're|we are|getting|now) {..1} down to {..2} (handful|few|couple|pair|last|dregs) {..2}",
      '(being|getting) (snapped|snatched|scooped|bought) up {..3}',
      '(not many|few|nearly none|almost none) of (the|our|these|this) {..4} (left|remain~|survived|to be had)',
      '(only|just|with) {..1} <count> {..2} (unclaimed|unsold|unspoken for|untaken|going spare|still (free|open|unclaimed|to be had))',
      "(when|once) {..3} (empty|bare|gone) that's {..3}",
    ],
    suggest: [{ when: /⟦there(?:['’]s| is| are) (?:hardly|barely|scarcely) (?:an?|any) (\p{L}+?)s? left⟧$/iu, write: '{number} $1s were left on {date}' }, timed, ...spoken, sized, ...counted, whatLeft, stocked, '{=number} {=were} available on {date}'],
  },
  {
    match: ["(grab|take|get|pick|choose) {..2} (from|of|out of|) (what's|what is|whatever's|whatever is) left"],
    suggest: ['see what was in stock on {date}'],
  },
];
