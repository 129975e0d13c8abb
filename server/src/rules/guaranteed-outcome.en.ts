import type { PhraseGroup } from '../engine/rule';
import { incomes, losses, shares, whoever } from './guaranteed-outcome.rewordings';

const reached = '{x} of {n} people reached {goal} after {time} ({source}); results vary.';
/** What is promised as a noun. */
const shown = '= {result you can show} ({source}, {date})';
const earned = 'in {period}, participants earned a median of {amount} ({source}); results vary.';

export const english: readonly PhraseGroup[] = [
  // The outcome itself is guaranteed or promised.
  {
    match: [
      '[100 %|fully|money-back] guaranteed {..1} <outcome>', '<outcome> [is|are|that are] [100 %|fully|always|absolutely] (guaranteed|assured)', '<outcome> (is|are|that are) [100 %|fully|always|absolutely] (certain|inevitable)', '(you\'ll|you will|your {..3}) {...8} (you can bank on it|you have our word|mark my words|first go no question)', '(finish|stick with|follow|complete) the {..2} and {...3} (you\'ll|you will) be {..1} (in a job|earning|sitting|wearing|hired|richer|slimmer) {..3}', '<outcome> {...4} guaranteed $', '(assured|certain|sure-fire|surefire|risk-free|no-risk|zero-risk) (<outcome>|money|investment~|way to (make|earn|win))', '<outcome> (without|with no|with zero) [any] risk', '100 % (success|pass|approval|win|placement) [rate]',
    ],
    suggest: [shown, ...shares, reached],
  },
  {
    match: [
      "(we|i|we'll|i'll|our {..2}) [can|hereby|personally] (promise|guarantee|vow|swear|pledge|assure you|bet|see to it|make sure) [that] (you|you'll|your|every|each|all|everyone) {..4} <achieves>",
      "(you're|you are|everyone is|your {..3} (is|are)|everybody is) {..1} (certain|sure|bound|destined|set|guaranteed|going) to <achieves> [{..2} <forSure>|or {..5}]",
      '<achieves> {...4} <forSure>',
      '(we|i) [can|will|hereby|personally|fully] (guarantee|promise) [you|your|that you|you will|to] {..3} <outcome>', '(guarantees|guaranteeing) [you|your] {..2} <outcome>', '(guarantee|promise) (you|your) {..2} <outcome>', 'guaranteed to (change|brighten|revolutionise|revolutionize) (your|lives|the way you) {..1}', 'guaranteed to (work|win|pass|earn|make (you|money)|lose|succeed|rank|double|profit|sell|grow|increase|boost|triple|improve|get (you|results)|cure|cut|reduce|deliver|attract|convert|transform|clear|stop|fix|raise|bring)',
      "(you'll|you will) (definitely|certainly|absolutely|undoubtedly|100 %|surely|without doubt) (pass|win|earn|make|lose|succeed|rank|double|get|see|sell|profit|grow|save)",
    ],
    suggest: [...shares, reached],
  },
  {
    match: [
      "(there's|there is) no way [that] (you'll|you will|you|it|this|anyone) {..1} (fail|lose|flop|miss|regret it|be rejected) {..3}",
      "(can't lose|cannot-lose|never-fail|no-lose|no-fail|sure-win|failproof|fail-proof) {..3}",
      "you (can't|cannot|can not|can never|won't|will never) [really|possibly] (lose [money]|fail)", "(it is|it's) impossible to (lose|fail)", 'never lose [money] again', "(there is|there's) no way [you|to] (can|could|to) (lose|fail)"],
    suggest: [...losses, 'you may lose {what is at risk}.'],
  },
  // Money, without work.
  {
    match: [
      "(from|by) (month|week|year|day) (one|two|three|{number}) (you're|you are|you'll be) (clearing|making|banking|earning|pocketing|taking home|pulling in) {money} {..4}", '<byThen> {...1} your [{any}] <earner> (will|can|should) <yieldsIt> {..2} <takings> {..4}', "<byThen> {...1} (you'll|you will) be (making|earning|bringing in|pulling in|banking|pocketing|taking home) {..2} <takings> {..4}", '(earn~|get paid|make money|making money|profit) <effortless>',
      'money for nothing',
      "(follow|copy|use|join|apply|trust|stick to) {..4} (and|then) (you|you'll) {..1} (will|get|become|be|make|earn|never|are going to) {..1} (rich|wealthy|a millionaire|millions|six figures|financially free|fluent|slim|famous|successful|succeed|win|pass|profit|rank|first) {..3}",
      'never (lose|fail|miss|waste) {..1} (a|another|one) (trade|bet|exam|sale|deal|client|game|lead|penny|investment) {..1} [again]',
      '{percent} {..2} (a|per|every|each) (month|week|day) {...1} (like clockwork|guaranteed|without fail|rain or shine|no matter {..2}|steady|for life|on autopilot|risk-free)',
      '(put in|put|invest|deposit|start with|give us|send|stake|bet|pay|pay in) <sum> {...3} [and] (take out|take home|get|get back|withdraw|earn|receive|make|walk away with|collect|turn it into|watch it become) {..1} <sum> {..2}',
      '(passive income|income|profit~|earnings|commissions|sales|payouts|dividends|money|leads|orders) {..1} (start~|begin~|flow~|roll~|pour~|arrive|come~|land~) {..1} (in|the day|from|on day|as soon as|within|the moment|overnight|while) {..4}',
      'i made {money} {..3} <effortless>',
      "(you|you'll|you will|you can|could|members|anyone can|start~|how to|let you|learn to|and) (earn~|make~|pocket|rake in|bring in|bank|pull in) [up to|over|an extra|at least|as much as|more than] {money} [or more|extra|in] {..2} (<everyPeriod>|<effortless>)", '^ (earn|make|pocket|rake in|bring in|bank) [up to|over|an extra|at least|as much as|more than] {money} [or more|extra|in] {..2} (<everyPeriod>|<effortless>)', '(earn~|make~) [easy|serious|real|big|extra|fast|quick|some|good|your] (money|cash|a living|a fortune|thousands|millions|a (full-time|six-figure|passive) income|six figures) {..2} <effortless>',
      '(get~|become) rich (quick|quickly|fast|overnight|while you sleep|in {duration}|from home|easily)', '(become|be) a (millionaire|billionaire) (in|by|overnight|with|from|fast)', '(quit|leave|fire|ditch) your (job|boss|9 to 5|day job|nine to five) (in|within|by|for good|and|today|next)', '(financial|time) freedom (in|within) {duration}', '(print~) money', 'easy money (from|in|every|with|fast)', 'turn {money} into {money}',
    ],
    suggest: [...incomes, earned],
  },
  {
    match: ['<multiply> your {..1} <wallet> [and {..2} <wallet>] (in|within|by|overnight|every|with|guaranteed|fast|instantly|today|in just) [only|just|as little as|less than] [{duration}|{date}|month|week|year|us|our {..2}|this {..2}]', '(double|triple|quadruple|multiply) your {..1} (money|income|salary|savings|investment|capital|profit~|earnings|sales|revenue|wealth|bitcoin|crypto)'],
    suggest: [{ when: /\b(?:salary|income|pay|wages?|earn\w*)\b/i, write: 'participants earned a median of {amount} in {period} ({source}); results vary.' }, 'in {period}, customers raised their {figure} by a median of {percent} ({source}); results vary.'],
  },
  // The body, on a date.
  {
    match: [
      "(will|you'll) (lose|drop|shed|gain) <slimming> {..3} <soonDone>", "^ (lose|drop|shed|burn|melt off|melt|gain) [up to|at least|over|as much as|your first] <slimming> {..3} (in|within|by|every|before|per|a|overnight|without) [just|only|less than|under] (<timeunit>|{duration}|{date}|<month>|dieting|exercise|summer|christmas|the wedding)",
    ],
    suggest: [...shares, reached],
  },
  // A system that cannot go wrong; everyone gets in.
  {
    match: ['[a|the|our|my] (proven|secret|foolproof|fail-proof|failsafe|fail-safe|bulletproof|sure-fire|surefire|guaranteed|100 % proven) (system|formula|method|blueprint|strategy|recipe|technique|path|way) {..2} (never fails|(to|for) (wealth|riches|success|getting rich|making money|make money|earn~|win~|financial freedom|weight loss|losing weight|profit~|passing|rank~)|that (works|guarantees|makes|prints) [every time|for everyone|money])'],
    suggest: ['… a method with which {x} of {n} users reached {goal} ({source}, {date})', reached],
  },
  {
    match: ['(everyone|everybody|anyone|all applicants|every applicant) (is|gets|are|will be) (approved|accepted|hired|admitted|a winner)', '(nobody|no one) (is|gets|will be) (refused|rejected|turned down|declined)', '(everyone|everybody) is {...2} regardless of {..1} (income|debt~|credit) {..2}'],
    suggest: [whoever, '{x} of {n} applications were accepted in {year}.'],
  },
  {
    // Whatever happens, it grows.
    match: [
      '(price~|values|rents|shares|market|rates) {..3} can only (go up|rise|climb|grow)', '(put|get|rank) {..2} (at|to|on|in) (number one|no 1|the top|page one) {..2} (in|within) {duration} [and keep you there]',
      'no matter what {..2} (market~|economy|stock market) (does|do)', 'your {..2} will (grow back|regrow|disappear|be (gone|sold|rented|hired|fluent|debt free|flat|ranking)|fade|shrink|drop|come back|rank|sell|pay for itself|vanish|double|triple|clear) {..2} (in|within) {duration} [guaranteed|promised]', 'make back your {..3} (in|within|tenfold|ten times)', ],
    suggest: [...shares, reached],
  },
  {
    // A life on a date.
    match: [
      "(we|we'll|we can|i|i'll|our team) {..1} (get|land|secure|win|find|bring|book) you {..1} (the|a|your|any) {..2} (mortgage|loan|visa|job|approval|place|mortgage approval|credit|promotion|scholarship|deal|passport|degree|interview|refund|clients|sale) {...2} (whatever|no matter|regardless|even if|guaranteed|or {..3}|every time|<soonDone>) {..4}",
      "(you'll|you will|and) retire (rich|wealthy|a {..1} millionaire)", '(we|we\'ll|we will) {..1} (find|get|win|secure) you the (maximum|biggest|highest|largest) {..1} (refund|payout|price|settlement|compensation|deduction~)',
      "(you'll|will) {..1} (walk (out|away)|leave {..2}|come home|finish {..2}|graduate) with (<outcome>|a grade {number}|an a|a job offer|a new career|a full head {..2})",
      'retire {..2} (at|by|before) {number} (with|using|thanks to|through) {..1} (our|this|my|the)', '(turn|convert|transform) {..4} into {money} (a|per|every|each) {any}', '^ (lose|drop|shed|go down) <slimming> {..1} (by|before|in time for) {..1} (<weekday>|<month>|tonight|summer|christmas|your {..2}|the {..2})',
    ],
    suggest: [...shares, reached],
  },
  {
    // Everyone succeeds.
    match: [
      'our {..2} (student~|client~|member~|graduate~|trainee~|customer~|investor~|applicant~|candidate~|pupil~) (always|all|never fail to|without exception) {..1} (get|land|pass|win|succeed|find|earn|make|lose|double|become|see|receive|reach) {..4}',
      '(every|each) {..2} (student|client|member|graduate|trainee|customer|investor|applicant|candidate|pupil) ((lands|wins|passes|succeeds|profits|graduates) {..3}|(gets|finds|earns|makes|receives|(goes home|walks out|leaves) with) {..2} (<outcome>|a top grade|<wallet>|{money}|hired|accepted|a visa|top marks|an a|straight as|rich|in))', '100 % {..1} (visa|admission|approval|acceptance|placement|exam|interview) (success|approval|acceptance|pass|rate)', ],
    suggest: [...shares, '{x} of {n} {people} reached {goal} in {year} ({source}).'],
  },
  {
    // Guaranteed, at the end.
    match: [
      '^ {..3} (a six-pack|abs|fluent {any}|first page {..2}|top marks|straight as|dream {any}|band {number}|a {number} score|full marks|(house|home) sold|test passed|exam passed|<outcome>|<slimming>|<blemish> gone|<bodyPart>|better grades|flat {any}|{number} (subscribers|leads|clients|customers)) {..3} <soonDone> {...2} <forSure> {..2}',
      '(client~|job|visa|grade|profit~|return~) {..1} (is|are) yours {..4}',
      '(assured|certain|sure) of {..5} (return~|yield~|profit~|income|place|pass) {..4}',
      "(you're|you are) on {..1} {money} {..3} (by|before|within) {..3}",
      '(sits|ranks|sit|rank) {..1} (above every {..3}|at number one|number one|at the top) {..3} (search {..1}|google)',
      'visa (will be granted|comes through|will come through)',
      'will be {..2} (top of|in the top|first in) {..2} (class|set|year|group) {..4}',
      '(fluent|slimmer|richer|better|younger|taller|fitter|stronger|happier|debt free|hired|sold|rented|published|verified|lose|sleep|rank~|pass|win|double|triple|learn|speak|master|grow|quit) {...8} (guaranteed|promised) $',
    ],
    suggest: [...shares, reached],
  },
  {
    match: [
      'from (zero|nothing|beginner|scratch|broke|couch|a to z|no {..1}) to {..2} <soonDone>', '(is|are) as good as (yours|done|won|sold|approved|let|rented)', 'your (child|kid|son|daughter|baby|students|toddler|dog|hair|skin|site|website|business|team) will {..1} (stop|read~|speak~|sleep~|write~|walk~|swim~|talk~|count~|grow~|shine~|rank~|double|behave|excel|pass|learn|flourish|obey|love) {..4} ((in|within) [just|only] {duration}|after (one|a single) {any})',
      '(<count>|{duration}) {..5} and (you\'ll|you will|you are|you\'re) {..1} (<achieves>|fluent|hired|debt free)', '^ (sit|take|do|train for|study for) {...6} and you [will] pass', 'never {..1} pay [for] [a|an|your|any] (electricity|energy|power|heating|gas|fuel|tax|taxes|rent) [bill~] again',
      '(customers|clients|leads|orders|sales|money|cash|bookings|buyers|followers|patients|offers|subscribers|commissions|dollars) {..2} (pour~|flood~|flock~|roll~|stream~|line up|lining up|queue up|queuing up|chase you|chasing you|beat a path) {..1} (in|to you|your way|to your {..2}|at your {..2}|around the block)',
      '(sure-fire|surefire|guaranteed|foolproof|no-fail|fail-safe|failproof|certain) (way|path|route|ticket|shortcut|recipe|trick|road|plan|key) {..1} to {..5}',
      '{percent} {..1} (profit~|return~|gain~|yield~|roi~) {..2} (every|each|per|a) {..2} (day|week|month) {...4}',
      '(everyone|everybody|anyone|each {..1}|every {..1}|all|whoever) who {..1} (join~|takes|takes part|follows|uses|tries|enrols|enrolls|finishes|completes|signs up|reads|invests|trades|attends|copies) {..4} (<achieves>|(gets|is|ends up|walks away) (hired|rich|richer|fluent|thinner|slimmer|results|a winner|in profit|employed|with {..2}))',
      "(earn|make|pull in|draw|get) (a|an) {..1} (full-time|six-figure|second|ceo|executive|doctor's) (income|salary|wage) {..4}",
      '(double|triple|quadruple|10x|explode|skyrocket|multiply) your {..2} <outcome> <soonDone>',
      '((pass|win|succeed|rank|sell out) {..1}|pass your {..2}) (first time|at the first (try|attempt)|on your first try) [every time] {..2}',
      '{duration} to (a|your) {..1} (new|dream|better|slimmer|richer|perfect|confident|fluent|flat|beach) {..2} [or {..5}]',
      '(get|become|be|turn into|go from {..2} to) {..1} (hired|pregnant|a {..1} author|a bestselling author|a bestseller|an expert|a coder|a developer|an influencer|verified|certified|published|a trader|a millionaire|a homeowner|fluent|fit|slim|shredded) {..1} <soonDone> [flat|guaranteed]',
      '(baby|pregnancy|pregnant|a baby) {..2} (within|in|after|by) {..2} (cycle~|month~|week~|session~)',
      'your {..1} (house|home|property|flat|car|business|book|course|product|listing) {..1} (sells|sold|rents|lets|goes viral|ranks|sells out) {..1} (this|in|within|by|before|today|tonight) {..2}',
      '(app|course|method|system|coach|programme|program|plan|trick|book|tutor|bot) that (makes|gets|lets|guarantees|turns) {..1} you {..1} (pass|rich|win|fluent|hired|slim|into a {..1}|succeed|earn|sell|rank|thin|a millionaire)',
      '(watch|see|feel|get ready to see) {..2} (kilos|pounds|inches|fat|weight|belly|wrinkles|debt~|sales|profits|followers|leads|revenue|portfolio|balance|grades|scores|orders|traffic|bookings|hair|muscles|rankings) {..1} (drop~|melt|fall|vanish|soar|explode|pour|roll|flood|disappear|climb|double|triple|skyrocket|shoot|rise|grow|pile|rocket|take off) {..1} [off|away|in|up] <soonDone>',
      '(see|get|reveal|show off|wake up with|build|earn|have|rock|unlock) {..2} (six-pack|abs|a (flat|toned|tight|new|beach) {..1}|your dream {..1}|clear skin|a full head of hair|thicker hair|a new body|top grades|straight as|a perfect score|native fluency) {..1} <soonDone>',
      '(results|profit~|returns|income|grades|savings) you can (bank on|count on|rely on|bet on|take to the bank|be sure of) {..4}',
      '<outcome> (approved|secured|sorted|locked in|in the bag|in your pocket|done|delivered|assured|yours) {...2} (<forSure>|<soonDone>|no questions)',
      'your {..1} (debt~|worry~|problem~|trouble~|pain|stress|fear~|bill~) (is|are|will be|become) (history|a thing of the past|a memory)',
      '(profit~|results|income|returns) from day one [no losses [ever]]', 'no losses (ever|guaranteed)', 'your {..3} is in the bag', '^ (get|gain|reach|win|grow to) {number} [k|thousand|new|real] (followers|subscribers|leads|customers|clients|likes|views) (in|within) [just|only] {duration}', 'risk free (return~|profit~|income|gains|investing|trading)',
      "(you'll|you will) never be (afraid|scared|nervous|shy) {..5} again", 'your (child|son|daughter|children|kids) will (get|bring home) (better|higher|top) (grades|marks)', '^ (get|win) {number} new (leads|customers|clients) (every|each|a|per) (day|week|month) $',
    ],
    suggest: [...shares, reached],
  },
  {
    // The goal, by when.
    match: [
      '(crack|clear|ace|nail|pass) {..3} (first (attempt|try|go)|attempt one) {...5}', '(one|two|three|a few|{number}) (sessions|weeks|days) and {..2} <blemish> (is|are|will be) gone', '^ [visible] results (from (day one|the (first|very first) {any})|after (one|a single|just one) {any}) $', '(get|become|be|go|sound|speak) {..2} fluent {..2} <soonDone>', '(speak|learn|master|write) {..3} (fluently|like a native|to fluency) {..1} <soonDone>', 'fluent in {..2} <soonDone>', '(land|score|secure|bag|clinch) (your|a|the|that) {..2} (job|role|offer|position|career|internship|visa|promotion|raise|client~|scholarship|place) {..2} <soonDone>', '(grow|build|sculpt|get|have|achieve) (a|your|an|longer|thicker|fuller|clear|glowing|flawless|bigger|flat|stronger) {..2} <bodyPart> <soonDone>', 'your first [{number}] (sale|client~|booking|profit|win|payout|million|thousand|paying customer|10k|interview|job|followers) <soonDone>', '(signals|tips|picks|trades|bot|indicator|algorithm|robot) {..1} (win~|profit~|make~ money (every|while|even)|never lose|never loses) [every time|daily|always|every day]', '(band {number}|pass|grade~|score~|fluent|hired|rank~|leads|sales|followers|visa|results) {..2} or your money back', '(sleep|walk|move|speak|look|feel) {..4} from (night|day|week|lesson) one', '(make|earn|bank|hit|reach) your first ({money}|{number} [k]|sale~|million|thousand|client~|six figures) [online|profit] <soonDone>',
    ],
    suggest: [...shares, reached],
  },
  {
    // Returns that are fixed, places that are sure.
    match: ['(this|our|my|the) {..2} (course|programme|program|method|app|class|bootcamp|academy|system|coach|tutor|school|plan) {..1} (makes|gets|turns|will make|will get|will turn|takes) you {..2} (fluent|rich|slim|hired|ripped|confident|certified|a millionaire|into {..2}|from {..4}) {..1} <soonDone>',
      '(fixed|steady|stable|consistent|assured|secure|monthly|daily|weekly|high) (returns|profit~|gains|yields|passive income) of [up to|over|at least|around] {percent}', "(we|we'll|we will|i'll|our {..2}) [can|will] (get|put|take|push|land|place|rank|bring|send) (you|your {..2}) {..2} (page one|page 1|the first page|first page|the top of (google|search|the rankings)|number one on google|# 1 on google|viral)", '(financial freedom|wealth|riches|your first million|a six-figure income|your dream (body|job|life|salary|income)|passive income|early retirement) (is|are) [just|only] {..4} away', '(approved|approval|accept~|funded|financed) {...2} (no matter|regardless of|whatever|despite) {..2} (credit|score|history|debt~|income|record)', ],
    suggest: [...shares, reached],
  },
];
