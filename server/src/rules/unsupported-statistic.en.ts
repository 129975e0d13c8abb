import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

const adverbs = '[also|really|actually|already|even|now|just|all|who {..2}|that {..2}|surveyed|tested|asked|we asked|polled|over {number}]';
const upTo = '[up to|over|more than|at least|as much as|an average of|almost|nearly|a whopping]';

/** The figure stays, and gets what shows that it is true. */
const shown: readonly Rewording[] = [
  { when: /\brated\b|\bstars?\b|\d ?\/ ?5\b/i, write: '+ ({n} ratings, {source}, {date})' },
  { when: /\b(?:germs|bacteria|viruses|pollen|dust|allergens|uv|odou?rs|stains|makeup|mites|toxins|dirt|plaque)\b/i, write: '+ (tested by {laboratory}, {standard}, {date})' },
  { when: /\b(?:accuracy|accurate|success|retention|pass|approval|placement|recovery) rate|\d ?% (?:accuracy|success)/i, write: '+ ({x} of {n} cases, {source}, {date})' },
  { when: /\b(?:in|out of) (?:\d+|two|three|four|five|ten) (?:of (?:our|the) )?(?:tables?|birds?|cars?|homes?|houses?|orders?|parcels?|devices?|phones?|repairs?|jobs?|visits?|cases?|dogs?|cats?|pets?|plants?|trees?|games?|flights?|trips?|boilers?|machines?|calls?|applications?|claims?|loads?|boxes)\b/i, write: '+ ({x} of {n} counted, {source}, {date})' },
  { when: /(?:\b(?:in|out of|of|for|of our) (?:\d+|two|three|four|five|ten)\b|^⟦?(?:trusted|loved|used|chosen|preferred) by|(?:%|per ?cent|percent|half|third|thirds|quarters?|most|majority|all|every|nearly every|almost every) (?:of )?(?:(?:the|our|all) )?(?:customer|client|user|member|guest|parent|women|men|people|buyer|patient|student|grad|teacher|dentist|doctor|expert|bride|companies|shopper|family|families|subscriber|pupil|employee|team)|\bwould\b|said|agree|recommend|satisf)/i, write: '+ ({n} {people} asked by {source}, {date})' },
  { when: /\b(?:on average|an average)\b/i, write: '+ ({n} {people}, {source}, {date})' },
  { when: /(?<!\bmore |\bless |\bfewer )\bthan\b|\b(?:more|less|fewer) than (?!\d|half|an? )|\bas \w+⟧? as\b|\bas (?:other|ordinary|regular|normal)\b|\bcompared (?:with|to)\b|\binstead of\b|\bthe time of\b/i, write: '+ ({source}, {date})' },
  { when: /\b(?:customers|users|members|clients|drivers|saves?|earn(?:ed)?)\b/i, write: '+ (average of {n} {people}, {source}, {date})' },
  { when: /./, write: '+ (compared with {what}, {source}, {date})' },
];

export const english: readonly PhraseGroup[] = [
  // So many of them found it good.
  {
    match: [
      '^ {number} x your <benefit> $',
      '(trusted|loved|used|chosen|preferred) by (half|most|a third|two thirds|three quarters|nearly all|almost all) [of]', '(students|pupils|learners|athletes|employees|sellers|teams|users|graduates) (score|earn|perform|sell|run|learn|work|type) {percent} (higher|more|better|faster)',
      `<share> [of] [our|all|the|these|female|male|happy|new|first-time|working|busy|local|young] {..1} <asked> ${adverbs} [report~|say|said|agree~|would|have|saw|felt|noticed|will|can] <found> [results|a difference|improvement~|it|us|this]`, '<share> [of them] (said|say|agreed|agree|reported|noticed|saw|felt|experienced|would (recommend|buy|choose|use|switch)|recommend|came back|told us) (it|they|their|our|this|that|softer|smoother|firmer|fewer|less|more|better|visible|results|a|an|improve~|us|younger|healthier|immediate|instant) [results|difference|improvement]', '[works|worked|true|success|proven|relief|results|that\'s the verdict of] (for|of) <share> [of] [our|all] {..1} (<asked>)',
    ],
    suggest: [...shown, '{x} of {n} {people} {found} ({source}, {date}).'],
  },
  {
    match: [
      "(most|the [vast|great|overwhelming] majority of|almost all|nearly all|nearly every|almost every|virtually every|virtually all) [of] [our|the] {..1} (customer~|user~|client~|member~|student~|patient~|buyer~|subscriber~|graduate~|guest~|reader~|women|men|shoppers|families|teams|<adviser>) {..1} (see|saw|notice~|feel|felt|report~|experience~|lose|lost|gain|save~|recover|improve~|sleep|would|recommend|come back|renew|return|agree|earn|found|find|get) (a|results|the|better|an|it|us|weight|money|time|that|less|more|visible|improvement|to|again|their|happier|for|within|in|hours|softer|relief|real|noticeable) [difference|improvement|results|weight|again]",
    ],
    suggest: [...shown, '{x} of {n} {people} {found} ({source}, {date}).'],
  },
  {
    match: [
      '{percent} [customer|client|user|guest|patient|student|employee|buyer] (satisfaction|success|retention|approval|recommendation|pass|renewal|happiness|placement|recovery|effectiveness|effective|accuracy|accurate) [rate|score]',
    ],
    suggest: shown,
  },
  // So many times better.
  {
    match: [
      '[up to|over|more than|at least|almost|nearly|as much as] <fold> <better>', '[up to|over|more than|at least|almost|nearly|as much as] <fold> as (effective|strong|soft|powerful|bright|absorbent|durable|efficient|productive|hydrating|moisturising|moisturizing|comfortable|quiet|tough|accurate|reliable|smooth|sweet|tasty|warm|sharp|popular|profitable|clean|fresh|good|quick|nutritious|breathable)',
      '(three|four|five|six|ten|{number}) times as (often|likely|fast)', '(a|one) (quarter|third|half|fifth|tenth) as (often|likely|much|many) as {..4}', '(two|three|four|five|six|{number}) times the (pace|speed|rate) [of {..3}]', '(see|watch) {..3} (drop|fall|rise|climb|grow|shrink) by {percent}', '(nine|eight|seven|9|8|7) (in|out of) (ten|10) {..2} (look|looks|feel|feels) {..3}', '(does|do) the work of (a whole|an entire|a full|{number}|<count>) {..3}', '<count> (in|out of) every (hundred|ten|twenty|thousand) {..2} (pupils|customers|clients|patients|students|users|members|buyers|guests|learners) {..4}', '<count> times as (much|many) (of {..3}|as {..4})', '{number} (days|hours|weeks) (sooner|earlier|quicker|faster) than (folks|people|those|others|anyone|the rest) {..3}', '(twice|{number} times|<count> times) as many {..4} (as|than) {..3}', '{money} better off {..4}', '{number} in {number} of us {..4}', '({number}|<count>|twice|three times) [times] as long as (the|those|other|ones) {..4}', '[up to|over|more than|at least|almost|nearly|an amazing|a whopping] {percent} <better>', '(score~|get~|earn~) [up to|over|an average of|on average] <count> (points|marks|grades|bands) (higher|better|more)', 'in [just|only|under|about|less than] (a third|a quarter|half|a fifth|a tenth|a fraction|one third) [of] the time', '{number} (minutes|hours|days|min|hrs) [of] (longer|more (sleep|free time|battery)|extra (sleep|battery)|less (waiting|time)) [every|each|a|per] [night|day|week|charge|month]', '(our|your|you|my) {..4} <fold> as (much|many|far|often) [<benefit>|<wares>]', '[you|get {..2}|hired|sell~|learn~|grow~|train~|work~|ship~|type|read|land~|close~|recover~|heal~|charge~|load~|dry~|cook~|build~|publish~] <fold> as fast', '(half the|at half the|a fraction of the) (time|effort|cost|price|calories|hassle) (of|it takes)',
    ],
    suggest: [...shown, '{how much} {better} than {what} ({source}, {date}).'],
  },
  {
    match: [
      '[up to|over|more than|at least|almost|nearly|get|gets you|generate~|win|see|enjoy|drive~|bring~ in|an amazing|a whopping] (<fold>|{percent}) (more|higher|greater|the|extra|additional|better|as many|as much) {..1} (<benefit>) [growth|rate~]', '[up to|over|more than|at least|almost|nearly|an amazing|a whopping] (<fold>|{percent}) (less|fewer|lower|reduced) {..1} (<burden>)', '(<asked>) [who|using|that|with|on] {..4} (report|see|notice|get|hold|spend|have|need|make|waste|save|lose|use|sell|close|send|win|book|find|gain) {..1} [up to|over] ({percent}|<fold>) (fewer|less|more|higher|lower) {any}', '(<benefit>|click rates|reply rates|<burden>) (up|down) [by] [over|more than] {percent} (with|thanks to|after|using|in|within|for)', '(absorb~|hold~|clean~|remove~|capture~|burn~|pack~|deliver~|contain~|give~ you|store~|earn~|convert~|sell~|ship~|write~|read~|learn~|produce~|grow~) [up to|over|more than|at least] (<fold>|{percent}) (more|better|as many|as much|faster)',
    ],
    suggest: [...shown, '{how much} {of what} than {what} ({source}, {date}).'],
  },
  {
    match: ['(last~|runs|stays|keeps|works|burns|holds|plays) [up to|over|more than|at least|almost|nearly] (<fold>|{percent}) (longer|as long)'],
    suggest: [...shown, '… lasts~ {duration} in {test} ({date})'],
  },
  {
    match: ['(removes|kills|blocks|eliminates|stops|filters|destroys|neutralises|neutralizes|captures) [up to|over|more than] {percent} of [all|harmful|household|common] {..1} (bacteria|germs|viruses|dust|pollen|allergens|uv|rays|stains|odours|odors|toxins|dirt|grease|mites|impurities|plaque|blue light|spam|threats|fine dust|pet hair)'],
    suggest: [...shown, 'removes {what} (tested by {laboratory}, {standard}, {date}).'],
  },
  // Does so much to this or that.
  {
    match: [
      `^ (increase|boost|grow|raise|lift|improve|enhance|supercharge|maximise|maximize|accelerate|multiply|skyrocket) [your|the|overall|customer|team] {..2} <benefit> (by|up to|to) ${upTo} (<fold>|{percent})`, '^ (reduce|cut|slash|lower|decrease|shrink|minimise|minimize|trim|drop|shave|fade) [your|the|visible|monthly|team] {..2} <burden> (by|up to) [up to|over|more than|at least|as much as|an average of|almost|nearly] [a|one|two] (<fold>|{percent}|half|third~|quarter|fifth)',
      `<enhances> [your|our customers'|the|overall|customer|user|employee|skin|team] {..2} <benefit> (by|up to|to) ${upTo} (<fold>|{percent})`, `<eases> [your|our customers'|the|customer|visible|unwanted|monthly|team|up to {percent} of] {..2} <burden> (by|up to) ${upTo} [a|one|two] (<fold>|{percent}|half|third~|quarter|fifth)`, '<eases> [your|the|monthly] {..2} <burden> in (half|two)',
    ],
    suggest: [...shown, '{figure} instead of {figure} ({source}, {date}).'],
  },
  {
    match: [
      "^ save [up to|over|more than|at least|an average of|around|about] (<count>|hundreds of|countless) (hour~|minute~|day~|working days) [of work|of admin|of {..1}] (a|per|every|each) (day|week|month|year|project|employee|person|shift)", '(saves|saving) (you|your team|teams|users|customers) [up to|over|more than|at least|an average of|around|about] (<count>|hundreds of|countless) (hour~|minutes|days)', '[our] (customers|users|members|clients|households|families|drivers|businesses|teams|subscribers|shoppers|people like you|merchants|agencies) [typically|usually|now|already|on average] (save~|earn~|make|made) [up to|over|more than|at least|an average of|around|about|on average] {money} [a|per|every|each] [day|week|month|year|order]', '[our] (<asked>) [typically|usually|now|already|on average] (save~|gain~|win back|get back|free up) [up to|over|more than|at least|an average of|around|about|on average] (<count>|hundreds of) (hour~|minute~|day~|working days)', '(most|almost all|nearly all|the vast majority of) people {..1} (see|saw|notice~|feel|felt|report|lose|lost|experience) {..1} (results|difference|improvement|relief|effects|change)', '(nearly|almost|virtually|practically) (every|all) {..1} (customer|client|member|user|buyer|guest|student|patient) (renews|returns|reorders|recommends|comes back|stays|succeeds|agrees)', '(grows back|grows|works|helps|improves|clears|disappears|heals|stops) {..2} (in|for|with) <share> [of] {..1} <asked>',
    ],
    suggest: [...shown, '{saving} for {x} of {n} {people} ({source}, {date}).'],
  },
  // Marks out of five.
  {
    match: [
      '[is|are|as] rated [an average of|an average|on average|over|excellent|consistently|highly] {..1} {number} ((out of {number}|out of five|/ {number}|star~|and above) [by [our|all|real|happy] [{number}] (guests|customers|users|buyers|parents|clients|readers|members|travellers|travelers|patients|students)]|by [our|all|real|happy] [{number}] (guests|customers|users|buyers|parents|clients|readers|members|travellers|travelers|patients|students))', '{number} (out of {number}|out of five|star~|/ {number}) (on|from|by|average across) [the|our|all|average] (app store|google|google play|trustpilot|tripadvisor|amazon|customers|users|buyers|clients|guests|thousands of {..1}|hundreds of {..1}|our {..1})', '(<count>|{number}) [-] star [-] (rated|average|rating) [by|from|on|app] [our|{capital}] [customers|users|clients|guests|reviewers]',
    ],
    suggest: shown,
  },
  {
    match: [
      "{percent} (would|said they'd|say they'd|said they would|would definitely) (recommend|buy|order|use|come|choose|book|shop|stay|return|do it) {..4}", '<share> of [our|all|happy] {..1} <patron> {any}', '(seven|eight|nine|7|8|9) (out of|in) (ten|10) {..1} {any} {...4} (say|said|admit|swear|take) {..4}', '(<count>|{number}) (years|months|grades) ahead of (their|his|her) (class|peers|age)', '<count> (out of|in|in every|out of every) (two|three|four|five|ten|2|3|4|5|10|100) [of] [our] <patron> {any}',
    ],
    suggest: [...shown, '{x} of {n} {people} {found} ({source}, {date}).'],
  },
  {
    match: [
      '<patron> {..3} (cut~|cutting|knock~|knocking|slash~|slashing|shave~|shaving|taking|took|saving|saved) {..2} {percent} (off|from) (what|their|his|her) {..4}', '{percent} longer', '(triple|double|quadruple|{number} x) your (chances|odds|speed|reach|output|audience|response~|memory|focus|strength|battery life|space|storage|productivity|energy|stamina|engagement|open rate~|reading speed|interviews)', '(half|a third of|a quarter of) the (calories|sugar|fat|salt|weight|noise|mess|work|hassle|waste)', '(our|alumni|graduates|grads|members|drivers|customers|clients|users) {..2} (earn|make|save|get) {money} (more|extra)', '(users|members|clients|customers|patients|our {any}) (lose|gain|save|earn|grow|sleep|walk|read) {..3} on average',
    ],
    suggest: [...shown, '{how much} than {what} ({source}, {date}).'],
  },
  {
    match: [
      '(catches|traps|keeps out|repels|locks in|retains|blocks|filters|absorbs) [up to|over] {percent} of {any}',
    ],
    suggest: [...shown, 'removes {what} (tested by {laboratory}, {standard}, {date}).'],
  },
  {
    // How much better ours do, how much longer it lives, what investors made.
    match: ['(saves|saved|will save|can save) (families|households|drivers|parents|shops|businesses|homeowners|students|patients|teams|farmers|owners|commuters|renters|companies|users|customers|people) [up to|over|around|about|an average of] {percent} (on|of|off|in)',
      '(doubles|triples|quadruples|halves) (the|your) {..1} (life|lifespan|lifetime|shelf life|speed|power|capacity|output|income|sales|range|mileage|storage|battery life|results|chances|volume|strength|value|productivity|energy|bill~|costs|time) [of {..2}]', '(investors|members|clients|customers|users|traders|students|graduates|sellers|drivers|landlords|shops|stores|businesses) {..2} (earn~|made|make|save~|gain~|grew|got) [over|up to|about|around] ({percent}|{money}) [{any}] [{any}] (on average|last year|last month|a year|a month|per year|every year|in {number})', 'our <asked> {..1} (save~|cut|earn) [up to|over|around|about] {percent} (on|off|of|more|in|every)', '(removes|eliminates|wipes away|lifts|destroys|dissolves) [up to|over] {percent} of {..2}', '(most|the majority|nearly all|almost all|three quarters) of our <asked> {..1} (find|land|get|pass|see|notice|feel|sell|lose|sleep|report|stay|renew|recommend|come back|save|earn)',
    ],
    suggest: [...shown, '{how much} than {what} ({source}, {date}).'],
  },
  { match: ['<count> of our [first|last|top] <count> <asked> {..1} <found> {..3}', 'our <asked> {..2} {number} (minutes|hours|days|percent|%) (earlier|sooner|faster|later|less|more|quicker) {..4} (than|on average)', '^ (halve|double|triple|quadruple) (the time|your time|your costs|your bills|your effort|the cost|the effort) {...4}', '<share> [of] {..2} <asked> {..1} (pass~|choose|chose|pick|switch|stay~|finish~|graduate|renew|quit|slept|lost|saved|break|damage|overpay|forget|regret|waste) [or {any}]', '<share> [of] {..2} (homes|houses|kitchens|cars|phones|mattresses|roofs|boilers|websites) {..1} (<found>|hide~|fail~)', '<asked> {..3} live {..1} {number} (months|years) longer'], suggest: [...shown, '{how much} than {what} ({source}, {date}).'] },
  { match: ['every [single] (customer|owner|client|guest|parent|patient|visitor) who {any} {..4} (came back|has come back|rebooked|signed up)', '(not one|not a single) (customer|client|guest|patient|owner) has {..1} (left us|complained|regretted) {..2}'], suggest: ['{x} of {n} {people} {found} ({source}, {date}).'] },
  {
    // Fractions in words, whoever or whatever they are of.
    match: [
      "(nine|eight|seven|four|nineteen|99|95|90|9|8|7|4) (out of|in|of) [every] (ten|five|twenty|hundred|10|5|20|100) {..5} (slept|sleep|leave|left|would|prefer|choose|chose|say|said|saw|see|feel|felt|notice~|come back|came back|stay~|pick~|finish~|lose|lost|pass~|recommend|never|always|go back|keep|rate|swear)", "twice the {any} {...5} (half|a third|a quarter|a tenth) [of] the (effort|price|cost|time|weight|energy|noise|fuel)",
      "(a|one|two) (third|quarter|fifth|half|thirds|tenth) (less|fewer|more) {any}",
      "half as (many|much) {any}",
      "(cuts|slashes|lowers|shrinks|trims|reduces) {..3} (in half|by half|by (a|one) (third|quarter|fifth|tenth|half))", "(cut|slash|lower|shrink|trim|reduce) your {..3} (in half|by half|by (a|one) (third|quarter|fifth|tenth|half))",
      "(<fold>|{percent}|(two|three|four) and a half times) (less|more|fewer|as many|as much) {..2} {...4} (than|as) (any|other|ordinary|regular|normal|a|an|on|with|your|most)",
      "(two thirds|three quarters|a third) of our {any}",
      '^ <count> in <count> (homes|drivers|families|businesses|companies) {..1} (is|are|has|have|lose~) {..3}',
    ],
    suggest: [...shown, '{how much} than {what} ({source}, {date}).'],
  },
];
