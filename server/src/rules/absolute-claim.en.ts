import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import { english as rewordings } from './absolute-claim.rewordings';

/** Sentences of their own, for what cannot be said in place. */
const fact = '{product}: {fact you can show} ({source}, {date}).';
const ranks = '{product} ranked {place} of {number} in {test} ({source}, {date}).';
const passes = '{product} passed {number} of {number} tests ({source}, {date}).';
const rated: Rewording = { when: /^(?!⟦\p{L}+⟧ \p{L}+$)/u, write: '… rated {score} by {source} ({date}) …' };

/** Behind another clause of its sentence. */
const joined: Rewording = { about: '[a-z][^⟦:.!?]* (and|but|so|because|as|since) ⟦', write: '{product} was rated {score} by {source} ({date})' };

/** As it was tested, in place of what it is said to be. */
const tested: readonly (string | Rewording)[] = [
  { when: /⟦[^⟧]*pain/i, write: '{x} of {n} people felt no pain ({source}, {date}) |' },
  { about: '⟧,? (for everyone|for every single|every|always|no matter|whatever)', write: 'tested by {laboratory} in {year} ({standard or method}) |' },
  { when: /⟦[^⟧]*(?:risk|danger)/i, write: 'the risks are listed in {document}.' },
  { when: /(?:is|are|be|['’]re) ⟦/i, write: '… tested by {laboratory} ({standard or method}, {year}) …' },
  { when: /^⟦[^⟦]*⟧ (?:for|to) ([^⟦]+)$/i, write: 'tested for $1 by {laboratory} ({standard or method}, {year}).' },
  { when: /^⟦[^⟦]*⟧ ((?:against|on|in|with) [^⟦]+)$/i, write: 'tested $1 by {laboratory} ({standard or method}, {year}).' },
  { when: /^⟦(?!kills|removes|eliminates|destroys|blocks|stops)[^⟦]*⟧ (?!(?:for|to|against|on|in|with|and|or|but)\b)([^⟦]+)$/i, write: '$1, tested by {laboratory} ({standard or method}, {year}).' },
  { when: /^((?:an?|our|the|this|these) )⟦(?!kills|removes|eliminates|destroys|blocks|stops)[^⟦]*⟧ (?!(?:for|to|against|on|in|with|and|or|but)\b)(?!.*\b(?:is|are|has|have|can|will)\b)([^⟦]+)$/i, write: '$1$2, tested by {laboratory} ({standard or method}, {year}).' },
  { when: /^⟦[^⟦]*⟧ and \p{L}+ \p{L}/iu, write: '…' },
  'tested by {laboratory} in {year} ({standard or method}).',
];

const beyond = '(bar none|hands down|no question|no contest|without question|without exception|without a doubt|full stop|period|by a mile)';

const groups: readonly PhraseGroup[] = [
  // Wherever a number, health or money stands beside the claim, people act on it.
  {
    severity: 'warning',
    match: [
      '<wholly> <faultless> [and <faultless>] [100 % of the time|every time|all the time|at all times]', '<wholly> (risk|danger) free',
      '(kills|removes|eliminates|destroys|blocks|stops) 100 % of [all] (germs|bacteria|viruses|toxins|stains|pests|odours|odors)', '(kills|removes|eliminates|destroys|erases) (all|every) [known|single|last] (insect~|bug~|bacteria|toxins|stain~|germ~|virus~|wrinkle~|odour~|scratch~)',
    ],
    suggest: tested,
  },
  {
    severity: 'warning',
    match: ['zero risk~ [zero (worry~|stress|hassle|regrets)]', '(zero|no) side effects (whatsoever|ever|at all)'],
    suggest: [{ when: /(?:\b(?:with|has|have|carries|carry|involves|at|for|bears|poses|and) )⟦/i, write: '… the risks listed in {document} …' }, 'the risks are listed in {document}.'],
  },
  {
    severity: 'warning',
    match: ['[the] <best> {..2} <stakes> {..3} <everywhere>'],
    suggest: [ranks],
  },
  // Best of all.
  {
    match: [
      '(hands down|without a doubt|bar none|no contest|without question|undoubtedly|unquestionably|simply|easily|by far) {...1} [the] (best|smartest|fastest|finest|strongest|safest|tastiest|softest|toughest|cheapest|coolest|greatest|cleanest) {..3}',
      '(lead~|conquering|conquered|dominating) the (world|industry|market|field|pack|region) {..1} (in|with|for) {..3}',
      '(number one|no 1|# 1|number 1|first|unbeaten|top~) in (customer|quality|comfort|taste|service|value|style|safety|performance|reliability|innovation|happiness|satisfaction|trust|sales|flavour|flavor|speed) {..2}',
      '[simply] the <best> <everywhere>', '[simply] [the] <best> {..2} <shopwide>', '[simply] [the] <best> {..2} <wares> {..2} <everywhere>', '[simply] the <best> <wares> ever', "[the] (world|planet|nation|internet|region|kingdom) [very] (best|finest|greatest|cheapest|safest|smartest|toughest|softest|comfiest|tastiest|most <praised>) [<wares>]", 'the best of the best', 'the undisputed (leader~|champion|king|queen|number one|best) [in|of|for] [<wares>]',
    ],
    suggest: [fact],
  },
  {
    match: [
      "[the|our|your|a] (number one|number 1|no 1|# 1|nr 1) (ranked|trusted|selling|recommended|destination|name in|<wares>)", '(ranked|rated|voted) (number one|number 1|# 1|no 1)', "(we're|we are) (number one|# 1|number 1) $", '(number one|number 1|# 1|no 1) in [the] [whole] (world|market|country|region|industry|business|kingdom|gulf|uk|us|uae|middle east|europe|city|town)',
      'the leading (<wares>|name in)',
      ],
    suggest: [ranks],
  },
  // Nobody and nothing compares.
  {
    match: ['(unbeatable|unrivalled|unrivaled|unequalled|unequaled|unsurpassed|incomparable|unmatched|unparalleled|matchless|peerless) {..1} <wares>'],
    suggest: [fact],
  },
  {
    match: [
      '(beyond|above|past) (compare|comparison|reproach|criticism|competition|perfect) {..1}',
      'nobody (beats|undercuts|matches|tops|outdoes) (our|us|these|this) {..2}',
      '[simply|truly|absolutely|quite] (unbeatable|unrivalled|unrivaled|unequalled|unequaled|unsurpassed|incomparable)', '[simply|truly] second to none', '(in a league|in a class) of (its|their|our) own',
    ],
    suggest: [rated, fact],
  },
  {
    match: [
      '(no one|nobody|no other {any}|none) {..1} (offers|gives|provides|delivers|makes|does|sells|serves) {..2} <superior> {..1} $',
      "(world's|country's|nation's|region's|gulf's|city's) (number one|no 1|# 1|number 1) {..1}",
      '(nothing|nobody|no one|none|no competitor~|no rival~|no other <wares>|no <wares>) [else|even] (comes close|come close|compares) $',
      '(nothing|nobody|no one|none|no competitor~|no rival~|no other <wares>|no <wares>) [else|even] (works|lasts|does|is|cleans|cooks|tastes|looks|performs|delivers|smells|feels|sounds|fits|rides) {..1} (<superior>|longer|as (good|fast|well|long|clean)|like (ours|it|this)) {..2} $', "you (won't|will not|can't) (find|get) {..3} (anywhere else|like it anywhere)",
    ],
    suggest: ['see how we compare with {competitor} on {what} ({source}, {date}).'],
  },
  {
    match: ['(leaves|leaving) [all] the competition (behind|in the dust|standing)'],
    suggest: ['differs from {compared product} in {what} ({source}, {date}).'],
  },
  {
    match: [
      "(you|you'll) {..1} never {..1} (need|want|buy|use|look for|go back to) (another|any other|a different) {..2}",
      "the (only|last|one) <wares> (you'll|you will|you|your {..2} will|anyone will) [ever|really|truly] (need|want|buy|use|own)", "the (only|last) {..2} (you'll|you will) ever (need|buy|want|own|use)", 'the (first and only|one and only) <wares> [you need]',
    ],
    suggest: [fact],
  },
  // Always and never.
  {
    match: [
      '^ always {any} {...1} never {any}',
      "(we|it|they|our {..1}|this {..1}) {..1} (don't|do not|never|doesn't|does not|can't|cannot|simply cannot|won't) [ever|just|simply] (make mistakes|fail|break|let you down|disappoint|run out|wear out|go wrong|miss|go down|crash|leak) {..1} [and [has|have|will] never {..3}] $",
      '100 % {..1} (satisfaction|happiness|success|perfection|uptime|accuracy|quality|results) {...1} (always|guaranteed|every time|or {..3}|promised)',
      '^ (no one|nobody) {..1} (react~|fails|dislikes) {...4} ever $', '^ (zero|no) (bugs|flaws|faults|defects|failures|downtime|complaints|compromises|downsides) $',
      'never (get|gets|got) (it|anything|a {any}) wrong', "[never|ever] never (fails|breaks|disappoints|goes wrong|lets you down|wears out|fades|rusts|leaks|needs replacing|runs dry) [guaranteed|period|ever]", '(always|invariably) (works|delivers|succeeds|gets it right)', '(works|delivers|succeeds|perfect|flawless|right) (every|each) [single] time $', 'suits every (skin|hair|body) type [on earth|in the world]', '(works|perfect|suitable|right|ideal) for (everyone|everybody|every skin type|every body|absolutely everyone)',
    ],
    suggest: [{ when: /⟦suits /i, write: '… suits {whom}, as tested by {source} ({date})' }, { when: /⟦never (?:gets?|got) (it|an? \p{L}+) wrong/iu, write: '… got $1 right in {number} of {number} tests ({source}, {date})' }, { when: /^(?!.*\b(?:will|can|to|always|guaranteed|never) ⟦)[^⟦]*⟦(?:never|ever|will|won['’]t|always|invariably|works|delivers|succeeds)\b/i, write: '… worked in {number} of {number} tests ({source}, {date}).' }, passes],
  },
  {
    match: ['(last~|works|stays) (forever|for ever|for eternity)'],
    suggest: [{ when: /⟦last\b/i, write: '… last {duration} ({test}, {date})' }, { when: /⟦(?:lasts|works|stays)/i, write: '… lasted {duration} in {test} ({date})' }, '{product} lasted {duration} in {test} ({date}).'],
  },
  {
    match: ['(infallible|fail-proof|failproof|fool-proof|foolproof|flawless) (results|<wares>|performance|way)'],
    suggest: [passes],
  },
  {
    // First of a place.
    match: [
      '<place> (no 1|# 1|number one|number 1|best|leading|finest|favourite|favorite|top|most <praised>) {..1} <wares>', '<place> (no 1|# 1|number one|number 1) {any} [tool|brand|company|agency|clinic|school|shop|store|app|bank|service|restaurant|salon|gym|cafe|hotel]', '[the|our] <best> {..2} (<wares>|courier~|builder~|baker~|team) in <place>',
    ],
    suggest: [ranks],
  },
  {
    // Nothing like it.
    match: [
      '(beats|outperforms|outshines|surpasses) (every|all|any) {..1} (other|rival|competitor~|<wares>) {..1}', 'best in class',
      'the most trusted name {..3}',
      '(there is|there\'s|there are) no (better|faster|cheaper|safer|finer|stronger|smarter|tastier|easier) {..1} <wares> [at any price|anywhere|on the market|out there]', '(prices|quality|service|value|offers|rates) (nobody|no one) [else] can (beat|match|offer|touch|rival)', 'perfection in a (bottle|jar|cup|box|tube|bowl|can|glass)',
    ],
    suggest: [fact],
  },
  {
    // Kings, ultimates and the only one.
    match: [
      'the (king|queen|rolls royce|ferrari|gold standard|champion|emperor|mother) of [all] {..1} <wares>', 'the ultimate {..1} <wares> [period|ever|for everyone]', 'the (one and only|only|sole) (<wares>|<stakes>) {..1} (for|built for|made for|designed for|against|that)',
    ],
    suggest: [fact],
  },
  {
    // Never and everything.
    match: [
      'our {any} (will never|never) (scratch|crack|break|fail|fade|leak|jam|tear|shrink|stain|rust|freeze|overheat|disappoint|slip|peel|chip|tangle|sag|warp|stop|crash|miss)', '(works|fits|suits|cleans|removes|fixes|solves|handles|cuts) [on|for|with|through] (absolutely|literally|simply|virtually) (everything|anything|everyone|anyone|all)',
    ],
    suggest: [{ when: /⟦(works|fits|suits|cleans|removes|fixes|solves|handles|cuts)/i, write: '… $1 {on what it was tested} ({source}, {date})' }, passes],
  },
  {
    match: [
      "(there isn't|there is not|there's not) a (faster|quicker|better|cheaper|safer|finer|simpler|easier|surer) way to {..5}", '(no|not a|never a) (finer|better|nicer|cleaner|fresher|tastier|softer|warmer|kinder|quieter|sharper|purer|safer|faster) {any} {..2} (made|baked|brewed|grown|sold|served|built|found|poured|sewn) (anywhere|in (this|the|all) (town|city|country|county|world|land|street|valley)) {..2}', '(there isn\'t|there\'s no|there is no|isn\'t) {..1} (better|faster|quicker|softer|safer|tougher|fresher|shorter|surer|finer|cheaper) {...6} (anywhere|in the world|on earth|money can buy)', '(nobody|no one) [else] (makes|bakes|brews|builds|cooks|cuts|cleans|does|sells|designs|delivers) [a|an] (better|finer|faster|cheaper|tastier|safer|cleaner|stronger) {any}',
    ],
    suggest: [fact],
  },
  {
    // First in the land, and no other like it.
    match: [
      'never {..2} (lost|missed|leaked|failed|crashed|dropped|broken|broken down|let {..3} down|been (breached|late|beaten|hacked)) {...6} never will', `[the] <best> {...6} ${beyond}`, `[the] (<best>|{any} ride|smoothest {..1}) {..3} (you'll|you will|you could|you can) [ever] (find|get|taste|eat|drink|have|try|see|own|wear|ride|drive) (anywhere [in {..1} {capital}]|in {..1} {capital}|in {..1} (town|city|country|land|world)|{...1} ${beyond})`, "(the|your|our) only {..3} (you need|you will ever need|you'll ever need|you'll need|you should use|you should trust)",
      '(no one|nobody|nothing|no other {any}|no <wares>) {..1} (beats|matches|touches|rivals|tops|comes close to|compares to|compares with|can beat|can match|can touch|can rival) {..1} (us|it|our {..1}|ours|this {..1}|them)',
      '(the) (toughest|softest|fastest|safest|strongest|lightest|thinnest|tastiest|smartest|cleanest|purest|warmest|quietest|brightest|sharpest|freshest|comfiest) {..2} (ever|on earth|alive|in history|of all time|known|made|built|sold|anywhere|in town|around)',
      "(world's|planet's|country's|industry's|region's|market's|nation's|city's|gulf's|kingdom's|egypt's|dubai's|arabia's|europe's|britain's|america's|lebanon's|jordan's) [very|single] <best> {..1} <wares>",
      "(you (won't|will not|will never|never|can't|cannot)|you'll never|try to|nobody will|impossible to|won't) {..1} (find|get|buy|see|taste|feel|wear|drive|own|beat|match) {..2} (<superior>|as good|another like) {..3}",
      '(zero|no|not a single|never an|never a) (error~|bug~|mistake~|defect~|failure~|downtime|flaw~|fault~|complaint~|crash~|miss) {...1} (ever|always|at all|whatsoever|guaranteed|in sight)',
      "(the|our|your|egypt's|dubai's) leading {..3} (developer|provider|brand|bank|school|clinic|company|agency|platform|operator|store|retailer|manufacturer|supplier|academy|airline|hospital|expert~|app|university|chain) (in|of|across|worldwide|for) {..3}",
      '[the|your|our] (fastest|cheapest|safest|smartest|strongest|finest|friendliest|cleanest|most <praised>|greatest) {..1} (transfer~|remittance|shipping|courier|card~|loan~|network|ride~|repair~|cleaning|exchange|<wares>) (in|across|of) [all|all of|the whole of] (<place>|{capital}|the (planet|business|town))', '(no one|nobody) [else] {..4} (like we do|like us|the way we do|as well as we do)', '(your|the) (search|hunt|quest) for {..4} (ends|is over|stops) [here|with us|today|now]', 'the (one|only) <wares> (every|each|any) {..2} (needs|should own|must have|should have|will love)', 'never (lose|waste|fail|overpay|overpay for|struggle with) {..4} again', '(no other|no) (<wares>|card|lender|insurer|network|carrier) {..1} (gives|offers|pays|delivers|does|cleans|makes|gets|treats|charges|protects|lets|brings|saves) (you|your|this|that|more|as|so|less|better) {..2}',
    ],
    suggest: [fact],
  },

  {
    // No better, no rival, no failing: said in a sentence.
    match: [
      "(you|you'll|we|nobody|no one|anyone) {..3} (not|never|won't|can't|cannot|couldn't) {..2} (find|get|buy|taste|meet) a <surpassing> {..3}", "(there's|there is|there are) {..1} (no|not a) <surpassing> {..2} (<everywhere>|than (ours|this|us))", "(there isn't|there aren't) [a] <surpassing> {..3} <everywhere>",
      '(not one|not a single|no|nobody|no one|none|nothing) {..6} (does|gets|makes|fixes|holds|works|cleans|lasts|bakes|cooks|builds) {..4} (better|harder|longer|faster|more often|like we do|like us|than (us|ours|we do|this one|this))',
      '(no|not a|not one other|nobody|no one|no other|none) {..6} (comes|come|came|gets) (close|near|within {..3}) {..3}', '(no|not a single|nobody|no one|no other) {..4} (has|have) {..1} [ever|yet] (matched|beaten|equalled|managed|copied|topped|rivalled|bettered) {..3}',
      "(cannot|can't|can never|will never|could never) be (picked|snapped|broken|cracked|hacked|fooled|breached|bent|scratched|copied|forged|jammed|defeated|beaten|bettered) {..3}", '(outlast~|outperform~|outshine~|outsell~|outclass~|outrun~) (everything|anything|all|every {any}|any {any}) {..3}', 'nothing else (in existence|on the market|on earth|in the world) {..3}',
      '(foremost|pre-eminent|premier|undisputed|top of the class) {..4} (in|of|across|among) {..3} (<place>|the {capital})',
    ],
    suggest: [fact],
  },
];

export const english: readonly PhraseGroup[] = groups.map((group) => ({ ...group, suggest: [...rewordings, ...group.suggest, joined] }));
