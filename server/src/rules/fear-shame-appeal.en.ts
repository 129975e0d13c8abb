import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

/** How likely it is, in place of the threat: for what can be counted. */
const fact = '^ in {year}, {number} in {number} {people or firms} had {problem} (source: {source}) $';
const danger: Rewording = { about: 'burglar|thie|thief|hack|scam|fraud|fire|flood|disease|cancer|accident|poison|toxi|virus|germ|mou?ld|attack|danger|risk|dies?\\b|death|leak|crash|los(e|ing)\\b|debt|steal|stolen|bacteria|stroke|heart', write: fact };
const cover = '^ {product} covers {what}, from {price} $';
const use = '^ {product} helps with {specific function} $';

export const fearEn: readonly PhraseGroup[] = [
  // A threat to the reader and to people the reader loves.
  {
    match: [
      '(<menace>|(anyone|anybody) {..4}|(a|the) (rival|competitor|stranger|person {..4}|burglar|hacker|thief|scammer|fraudster|robber|criminal)) (may|might|could) {..2} be (going through|walking into|using|emptying|opening|draining|stealing|poaching|spending|snooping through|logging into|reading|selling|copying|listening to|checking|watching) your {..2} [(right now|at this very moment|this very minute|as you {..3}|while you {..3}|already)]', '(<poison>) (may|might|could) {..2} be (growing|spreading|breeding|multiplying|hiding|eating|creeping) {..1} (in|behind|under|inside|through|into|away at) your {..1} [while {..3}|as you {..2}]', 
      '<menace> (can|could|will|might|may|would) {..2} <harming> {..1} (<kin>|<belongings>|you|everything) {..3}',
      "(don't|do not) wait (until|till|for) {..5} (happen~|hits|strike~|break~ in|comes knocking|heart attack|stroke|disaster|accident|worst|tragedy|too late|die~|lose everything|diagnosis|fails|gets sick|get sick|gets hurt|get hurt|collapses|dies|gives up|give up|(can't|cannot) (walk|see|hear|move|smile|chew)|robbed|hacked|burgled|fined|sued) {..4}",
      "(you'll|you will|you'd|you may) {..1} regret {..1} (not|ignoring|neglecting|skipping|leaving|forgetting) {..2} (<kin>|<belongings>) {..2}",
      '(<unseen> <harming>|<harming>) (you|<kin>|<belongings>) {..1} <unseen>',
      '<unseen> <harming> (you|<kin>|<belongings>)',
      '(imagine|picture|what if|just imagine|suppose) {..1} (waking up|wake up|find~|opening|coming home|the call|getting the call|you|<belongings>|<kin>) {...5} <ruin> {..3}',
      "(is|are|means|it's|you're|you are|would you) {..2} (gamble~|roulette|rolling the dice|playing with fire|rolling dice|a bet) {..1} (with|on) (<kin>|<belongings>|your {..2} (future|life|lives|health|safety))",
      "(don't|do not|never|you could|you may|you might|you'll|you will|will you|want to|don't want to) {..1} (end up|wind up|finish up|grow old|die|retire) {..1} <ruin> {..3}",
      'would (<kin>|they) {..2} (forgive|forget|respect) you {..5}',
      '(could|can|might|would|will) be the end of (everything|it all|<kin>|<belongings>|your {..2}|life as {..3}|you) {..4}',
      '(<poison>|<menace>) {..4} (plotting|lurking|attacking|crawling|multiplying|feasting|breeding|closing in|creeping|swarming) {..2} (<kin>|<belongings>|you|your {..1})',
      "(will you|you'll|don't|do not|never|why) {..1} be the (reason|one to blame|cause) {..5}",
      "(companies|businesses|brands|shops|teams|leaders|parents|men|women|those|people|anyone|whoever|owners|families) {..1} (who|that) {..1} (ignore~|skip~|wait~|refuse~|hesitate|delay~|don't|doesn't|fail to|sleep on) {...4} (will|won't|are|is|end up|risk|always) {..2} (<ruin>|lose|die|disappear|survive|suffer|go under|vanish)",
      '(failing|losing|hurting|ruining) <kin> {..1} (starts|begins) (with|when|the moment) {..4}',
      '(<belongings>|<kin>) {..2} be next {..4}',
      '<belongings> (is|are) {..1} (disappearing|shrinking|melting|evaporating|vanishing|dwindling|draining) {..1} [away] while you {..2}',
      "(putting|leaving|exposing|placing|risking) <kin> {..1} (at risk|in danger|in harm's way|to {..1} (danger|risk|harm|thieves|hackers)|unprotected|exposed|behind)",
      'would <kin> {..2} know (what to do|how to|who to call|where to) {..6}',
      "what's {..1} (crawling|living|hiding|growing|lurking|breeding|happening|waiting) {..1} (in|on|under|inside|behind|to) your {..3}",
      "(don't|do not|never) let {..4} ((orphan|bury|<harming>) {..1} (<kin>|<belongings>)|(ruin|kill|destroy|steal|wreck|rob|bankrupt|poison) (you|your {..2}))",
      '(could|might|may|will) be the last {..1} (thing|time|words|message|mistake|meal|night|call|trip) {..4}',
      'your {..3} (quietly|silently|slowly|secretly|already) (bleeding|rotting|dying|crumbling|leaking|sinking|draining|shrinking|vanishing|failing|burning|collapsing|losing) {..2}',
      '<kin> (is|are|could be|might be|may be) {..1} (hiding|lying|keeping|talking to|chatting with|meeting|crying|suffering|in pain|bullied|groomed|watched|followed|scared|lonely|counting on|waiting for|depending on|begging) {..4}',
      '(someone|somebody|they|thieves|hackers|a stranger|strangers|burglars|criminals|a burglar|a thief|predators|scammers|your competitors|your rivals|your ex|neighbours) (is|are|could be|might be|may be) {..2} (trying|testing|watching|reading|tracking|eyeing|checking|listening|recording|selling|scanning|following|knocking|waiting|typing|circling|copying|moving) {..1} your {..3}',
      'will your (insurance|pension|savings|bank|employer|boss|roof|brakes|heart|marriage) {..2} (laugh|survive|pay|hold|last|save you|be enough|fail|let you down|make it) {..2}',
          '(how long|it\'s only a matter of time|only a matter of time) (until|before|till) {..2} (steals|robs|breaks into|breaks in|hacks|leaves|dies|burns|notices|sues|collapses|gets hurt|falls) {..3}',
          '(a|your|is a|like a) {..1} death sentence {..3}',
          '(one|a|two) [missed] (payment~|paycheck~|pay cheque~|payslip~|illness|argument|step|salary) (from|away from) {..1} (street~|homeless|homelessness|ruin|bankruptcy|disaster|divorce|losing {..2})',
          '(what|how) will you {..1} (say|tell|answer|explain~) {..1} <kin> {..1} (when|if|after|the day) {..4} (<ruin>|run out|runs out|is gone|fails)', '<kin> (will|could|may) {..2} pay for your {..2}', "^ (death|illness|cancer|disaster|tragedy) (doesn't|does not|won't|never) (wait~|warn~|knock~) {..2} $", '<kin> (is|are|keep~) {..1} (breathing|breathing in|drinking|eating|inhaling|swallowing|sleeping in|sleeping on|playing in|bathing in|living in|exposed to|surrounded by) {..2} <poison>',
          '(could|can|would|will) you {..2} (forgive|live with|look|face|sleep) {..2} (yourself|with yourself|at yourself|at night) (if|knowing|after|when) {..4} [<kin>]',
          '(making|turning) (you|<kin>) {..1} (sick|ill)', 'you (may|might|could|will) be separated from (your|the) (children|kids|family|party|group|partner)', 
          '<belongings> (won\'t|will not|can\'t|cannot|may not|might not) {..1} (survive|last|make it|recover|cope) {..3} (without|another|much longer|next|this|long)',
          '(don\'t|do not|why|you can\'t) wait {..1} (until|till|for) <kin> {..1} (gets|get|is|are|stops|stop|falls|fall|becomes|dies|ends up|collapses|suffers|can\'t|cannot|leaves) {..3}',
          '(one|a|the next) {..1} (accident|illness|storm|burst pipe|break-in|crash|diagnosis|layoff|cyberattack|power cut) (could|can|would|will|may|might) {..1} (wipe out|ruin|destroy|bankrupt|empty|take|cost you|leave <kin>) {..4}',
      "<kin> (is|are|may be|might be|could be) (not|no longer|never) {..2} (safe|protected|secure)", '^ (is|are) (<kin>|your home) {..2} (safe|protected|at risk|in danger|next) [at home|online|tonight|at night|right now|while you {any}] $', 
      "(don't|do not) (become|be|end up [as|like]|let {..4} (become|be)) (the|a|an|another|just another|yet another) [next|easy|new] (victim|statistic|target|casualty|prey|headline)",
      "(don't|do not|never|you can't|will you|would you) let <kin> {..2} (suffer|pay the price|go without|fall behind|fail|starve|be the one {..2}|be next|be (a|the) (victim|target)|down|get (hurt|sick|left behind)|die|be (hurt|harmed|bullied|left behind|ashamed)|grow up {..4})", 
      "(you'll|you will|you would|you'd|you may|you might) never (forgive yourself|live it down|forgive {..2} for)", 
    ],
    suggest: [{ about: "⟧[,;] (so|and) |⟦(don't|do not|never) let [^⟧]*down⟧", write: '' }, danger, '', fact],
  },
  // Ruin foretold.
  {
    match: [
      "you're about to leave {..2} (unprotected|uninsured|defenceless)", '(is|are) (a|an) {..1} (collapse|fire|flood|accident|disaster|breach|lawsuit) (waiting to happen|[that] hasn\'t happened yet)', '(is|are) full of (poison|toxins|pesticides)',
      '(you|your {..2}) (could|might|may) be next',
      '^ (nobody|no one) is safe',
      '(lose|losing) {..3} every <timeunit> you (wait|delay|hesitate)', '(every|each) <timeunit> {..1} (you|without) {...6} (gamble~|rolling the dice|risking your)',
      '^ (wait|leave it|put it off|delay) {..3} and {..4} (lose (your|the|everything) {..2}|(no|nothing) {..1} left to|worth saving|past saving)',
      '(child|children|kids|babies|toddlers|pupils|boys|girls|teens) (without|who {..1} (don\'t|can\'t|start|miss|skip|wait)) {...4} (never (catch up|make {..2}|recover)|(fall|left|lag) behind|struggle for life)',
      'sooner or later {..5} (strike|come|happen|get you|find you|steal|hit|fail|break)',
      "(you'll|you will|you'd|you're going to) {..1} (regret|rue|be sorry) {..2} (when|once|the day|after|if) {..2} (<belongings>|<kin>|roof|boiler|car|pipes|disk|hard drive|basement|brakes|thieves|storm|flood|police|bank|doctor|it) {..1} (cave~ in|collapse~|burst~|fail~|die~|break~|crash~|flood~|burn~|leak~|knock~|come~|strike~|hit~|explode~|stop~) {..2}",
      '(one|a single|just one|only one) {..2} away from (jail|prison|ruin|court|bankruptcy|the street|disaster|a lawsuit|losing {..2}|being (fired|sued|hacked|replaced)) {..2}',
      'your (silence|inaction|indifference|delay|hesitation|comfort|scrolling) {..1} (is|kills|lets|means|costs|letting|feeds) {..4}',
      'by the time (you|they|it|anyone) {...6} (too late|gone|empty|over|lost|dead|finished)',
      'every (day|hour|minute|second|puff|sip|bite|breath|night|click|meal|mile|week|month) {..6} (ages|ageing|aging|killing|kills|destroys|destroying|ruins|ruining|damages|damaging|poisons|poisoning|steals|stealing|costs you|costing you|shortens|eating|closer to|another {..2} lost|money lost) {..3}',
      '(could|can|will|may|might|would) {..1} (sink|bankrupt|kill|finish|destroy|wipe out|ruin|swallow) (you|<belongings>|your {..1} (future|family|shop|practice|farm|café|restaurant|clinic)) [overnight|in {..2}|for good]', 
      '[just|only] (one|a single|the next) {..4} (and|away from) {..4} (finished|history|ruined|gone|over|out of business|on the street|in court|broke|dead|losing {..2}|worthless|toast)',
      '(the clock|time) (on|is running out for|is ticking for|is up for) your {..2} (fertility|eggs|ovaries|youth|health|body|chances|heart|business|hair|looks|marriage) {..5}',
      '(blood|death|suffering|misery) {..2} (on|in) your (hands|conscience)',
      "(you|you'll|you will|you'd|you could|you might|you're going to|you're about to) {..2} (lose|end up losing|be losing|forfeit) (everything|it all|<kin>|<belongings>|every customer|all your {..2}|all you {..3})", '(regret|rue) {..2} (for the rest of your life|forever|your whole life)', '(ignore~|skip~|neglect|miss|wait|delay|refuse|dismiss|do it) {..4} at your [own] peril', '(before|until|unless) (it is|it\'s|you want it to be) too late for (you|<kin>|<belongings>)', '(what|the things) (you|parents|owners|women|men|mothers) {..1} (know|see|hear|notice) {..5} (can|could|will|might|may) {..2} (kill|hurt|harm|cost|ruin|destroy|bankrupt|poison) [you|<kin>]', 
      "(is|are|was|were|has been|have been) {..1} (slowly|silently|secretly|quietly|literally|already|actually|really|probably|gradually) (killing|poisoning|destroying|ruining|wrecking|draining|robbing|stealing from|choking|bleeding|suffocating|eating) (you|<kin>|<belongings>)", "(is|are) (killing|poisoning|destroying|ruining|wrecking|bankrupting|crushing|bleeding) (you|<kin>|<belongings>)", '[the|a|that] (silent|hidden|invisible|secret|deadly) <hazard> (in|inside|under|within|hiding|lurking in|hiding in) your [own] {any}', "(one|a single) (lawsuit|click|mistake|accident|fire|illness|slip|step|call|paycheck|storm|email|fall|breach) (away from|from|can destroy|could destroy|could ruin|can ruin|could wipe out|and you) {..2} (losing [everything|it all|<kin>|<belongings>]|ruin|bankruptcy|disaster|death|everything|it all|homeless|homelessness|you've lost|<belongings>|<kin>|you)",
      "<menace> (is|are) [already|right now|constantly|always|secretly|currently|probably|busy] [now] (watching|stalking|hunting|coming for|after|circling|spying on|waiting for|laughing at|crushing|destroying|eating|beating|overtaking|stealing|stealing from|leaving|outsmarting|burying|taking|getting ahead of|passing|killing) (you|<kin>|<belongings>|your lunch)", '(hacker~|thief|thieves|criminal~|cybercriminal~|burglar~|predator~|intruder~|robber~|scammers) (is|are|can|could|may|already|want~|know~|love~|prefer|target|watch|adore) {..4} (you|your {..2}|house~|homes) [right] [now|tonight|already]', "(your|the) (competitor~|competition|rival~) (will|won't|already|have|has|is|are|don't) {..2} (wait|sleep~|bury|crush~|eat|steal~|destroy~|know|laugh|overtake|take) {..7}",
    ],
    suggest: [{ about: "⟧[,;] (so|and) |⟦(don't|do not|never) let [^⟧]*down⟧", write: '' }, danger, '', fact],
  },
  // Blame: what a good parent would do.
  {
    match: [
      'other ({..2} olds|kids|children|babies|toddlers|pupils) {...6} (and|while|but) (yours|<kin>) {..1} (still|can\'t|won\'t|last|behind) {...8}',
      'call yourself a (good|real|proper|responsible|loving|caring) <carer> {..3}',
      '(what kind of|what sort of|some|how could a) <carer> {..7}',
      "(other|all the other|good) <carer> {..2} (already|have|have already|bought|signed up|did|do|know|don't|wouldn't) {..4}",
      '(a|any|every|no|only a|only the) (good|real|loving|caring|responsible|true|decent|smart|great|bad|devoted|self-respecting|careless|selfish) <carer> {..2} (would|does|will|knows|know|never|always|don\'t|doesn\'t|wouldn\'t|buys|gives|makes|leaves|lets|skips|skip|ignores|ignore|puts|put|choose|chooses|buy|give|make|protects|protect|keeps|owns|settle|settles) {..7}', '(good|real|loving|caring|responsible|true|decent|bad|selfish) <carer> (would|never|always|don\'t|wouldn\'t|won\'t|buy|give|make|leave|let|skip|protect|choose|know|put) {..7}', 'if you [really|truly|actually|honestly] (love~) <kin> [you would {..3}]', 'if you [really|truly|actually|honestly] (care~) (about|for) <kin> {..7}', '(how|why) (can|could|would) you {..1} (sleep|look <kin> in the (eye~|face)|face <kin>|deny <kin>|say no to <kin>|risk <kin>|put <kin>|do (that|this) to <kin>) {..7}', '(you owe it|it is your duty|it\'s your duty) to <kin>', '(shame on (you|anyone|those)|you should be ashamed|you ought to be ashamed|have you no shame)', "you're (failing|neglecting|endangering|hurting|letting down|poisoning|starving) <kin>", 
    ],
    suggest: [use, ''],
  },
  // Shame about oneself.
  {
    match: [
      "you're {..1} (a dinosaur|a fossil|a loser|a coward)",
      '(people|friends|everyone|colleagues|women|men|others|they) {..1} (avoid~|ignoring|leaving|running from|laughing at) you {..5}',
      '(bad breath|body odor|body odour|snoring|dandruff|<body>) {..1} (is|are) {..1} (ruining|killing|destroying|wrecking|costing|sabotaging|spoiling|ending) {..1} (your|you (dates|friends|jobs|clients|sleep)) {..2}',
      '(people|everyone|everybody|they|clients|women|men|strangers|employers) {..1} (judge~|rate|size) you [up] {..1} (by|on|for|from) your {..1}',
      '(<blemish>|bad breath|body odour|body odor|sweat stains|<ugly> <body>|a bald spot|your <body>) (kill~|ruin~|end~|destroys|cost~|scare~|drives|repels|turns) {..4}',
      '(nobody|no one) remembers (the|who|those) (runner-up|second {..1}|loser~|ones {..2}|came second)',
      'your (ex|neighbour|neighbor|rival|sister-in-law|old classmate~|classmate~) {..1} (upgraded|moved on|already did|got promoted|looks better|is winning|has it all|got richer|lost the weight) {..2}',
      '(people|everyone|women|men|they|bosses|clients|girls|guys) can (smell|sense|see|spot|tell) {..1} (weakness|fear|desperation|failure|poverty|your {..2}|that you {..3}) {..2}',
      "(don't|do not|why|never) let them {..1} (laugh|stare|whisper|judge|see|mock|pity|talk) {..4}",
      '^ still (single|broke|unmarried|alone|renting|unemployed|childless|living with your {..1}|(driving|wearing|rocking) (that|those) (old|same|ancient) {..2}|a virgin|using {..3} in {number}|stuck {..3}) {..5}',
      "(nobody|no one|no man|no woman|no girl|no guy|employers|clients|women|men) {..1} (swipe~|kiss~|calls back|date~|hires|wants|marries|promotes|listens to|follows|trusts|respects|remembers|looks at|sits next to|smiles at) {..3} (<body>|<ugly>|yellow {..1}|bad {..1}|bald|old|cheap|boring|loser~|failure~|like that|like you)",
      "(the|your) (mirror|scales|camera|bathroom scale) (doesn't|does not|don't|never) {..1} lie~",
      "(what's|what is) your excuse",
      '[are you|do you feel|feel~|still] (ashamed|embarrassed|disgusted|humiliated|self-conscious|insecure|mortified) (of|by|about|with|to show) (your|how you|the way you|what you) {..2} (<body>|look|naked|undressed|weigh|see in the mirror|in public)', '[are you] (ashamed|embarrassed) to (be seen|undress|take off your {..2}|smile|show your {..2}|go out|go to the (beach|pool)|look in the mirror|wear {..3})', '(stop|quit) (embarrassing|humiliating|shaming|disgracing) (yourself|<kin>)', '(hide|cover up|get rid of|lose|conceal|fix|ditch|say goodbye to|banish|eliminate|goodbye to) (your|that|those|the) <ugly> {..1} <body>', '(your|that|those) [fat] <ugly> {..1} <body>', "(<onlooker>|they) (is|are|will be|will|must be) {..1} (laugh~|stare~|whispering|talking|gossip~|judge~|snigger|smirking|pity~|disgusted) {..2} (at|about|behind|by|you|your {..2})", '^ (too|still|getting) (fat|ugly|flabby|chubby) [(for|to) [the|a|your] {any}]', "(you've|you have) [really|totally|completely] let yourself go",
    ],
    suggest: [use, ''],
  },
  {
    match: ['your (neighbours|neighbors|in-laws|guests|colleagues|workmates|mates) {..3} (been (looking|staring|talking|whispering)|noticed|got opinions|seen) {..2} (that|your|the|about|it) {...4}', '(<onlooker>|neighbours|the whole office|they) (have|has|already|can|will|do|all) {..1} (notice~|smell|see|saw|seen|whisper about|talk about|stare at|laugh at|judge) your {..4}', '(one|a single) [wrong|careless] (click|slip|mistake|password|call|spark|fall) {...2} (and|could|can|is all|means|away) {..6} (lose~|own~|steal~|gone|wiped|ruined|destroyed|hackers|thieves|everything)', 
      '^ every (minute|second|day|hour|moment) you (wait|delay|hesitate|do nothing|put it off)', '(you|<kin>|<belongings>|you\'re) {..1} [are|is] {..1} (sitting duck~|easy (prey|target~|pickings)|defenceless|defenseless|wide open to {..2}|at the mercy of {..2}|a magnet for {..2}|at the burglar\'s mercy|one step (from|away from) {..1} (disaster|ruin|tragedy)|a disaster waiting to happen|an open door for {..2}|an open invitation (to|for) {..2})', '<kin> (could|can|might|may) {..1} (die|be dead|fall ill|get sick|be hurt|drown|choke|suffocate|be next) {..4}', 'without {...3} (<kin>|<belongings>) {..1} (ends up|end up|will|could|is|are|may) {..2} (street|nothing|homeless|ruin~|lose|suffer|starve|lost|doomed|broke)', '(is|are) <belongings> {..1} about to (collapse|fail|end|die|crash|fall apart|go under)', '(<poison>|worms|bugs) (are|is) {..1} (breeding|growing|living|eating|hiding) {..2} your {..1}', '(<belongings>|your (website|site|app|ads|team)) (is|are) {..1} (losing|costing|bleeding) you', '(soon|next) {..4} your turn to (get sick|die|lose {..2}|be {..1}|suffer)', 
    ],
    suggest: [{ about: "⟧[,;] (so|and) |⟦(don't|do not|never) let [^⟧]*down⟧", write: '' }, danger, '', fact],
  },
  // What others see of the reader.
  {
    match: [
      
      '(don\'t|do not) be the (only|last) {..4} (who|that|with|to) {..3} (<ugly>|old|older|poor|behind|broke|<body>|left out|single)',
      '(still|tired of|sick of|always|forever|are you|why are you|keep) {..1} (covering|covering up|concealing|photoshopping|hide~|cover up) {..1} your {..2} <body>',
      '(<onlooker>|your (clients|customers|employer|manager)) (is|are) {..1} (already|probably|secretly|now|busy|quietly) {..2} (looking for|replacing you|searching for|interviewing|shopping for|talking about|planning|laughing|leaving you) {..4}',
      'without {...5} (you\'ll|you will|you|your {..1} will|they\'ll) {..2} (left behind|fall behind|stay (poor|broke|stuck|single|invisible|fat|sick|jobless|unemployed|where you are)|get nowhere|go under|be forgotten|be replaced|end up (alone|broke|poor|behind)|stay behind)',
      '<onlooker> (will|can|could|is going to|are going to) {..1} (notice|see|smell|spot|judge|talk about|whisper about) {..1} (your|the|that|those) {..2} <body> [before you do]',
      'your <body> (is|are|look~) {..2} (thinning|sagging|fading|falling out|drooping|getting worse|yellow~|dull|showing) {...1} and (<onlooker>|it shows|he|she)',
      '(tired of|sick of|fed up with|enough of|done with) {..1} being {..1} (laughed at|mocked|bullied|judged|rejected|ridiculed|humiliated|pitied|stared at|made fun of|picked last|body-shamed|the fat {..1}|the ugly {..1}|the poor {..1})',
      'your (yellow|bad|grey|gray|thinning|dull|crooked|flabby|smelly|saggy|greasy|dry|stained|big|fat|wrinkled|tired|rotten|old) <body> {..1} (is|are|embarrass~|scare~|make~|cost~|age~|ruin~|give~) {..1} (embarrassing|scaring|putting|making|costing|ageing|aging|ruining|the reason|why|what everyone|what people|you|people|him|her|years|look|dates|everyone) {..3}',
      'your boss has noticed {..3}',
      '(everybody|everyone|people|your {..1}|they|your date) (notice~|see~|stares at|stare at|smell~|talks about|talk about|is staring at) your {..2} <body>',
      "(don't|do not) be (the <carer> (who|that)|that (<carer>|guy|girl|neighbour|neighbor))", '^ only (fools|idiots|losers|suckers) {..3}', '(could be your {any}|let yours be) next',
      '^ [are you|still] too (embarrassed|ashamed|shy|self-conscious) to (take|wear|show|smile|go|undress|date|be seen|laugh|swim)',
      'your <body> (is|are) {..1} (driving|scaring|putting|turning|pushing) {..2} (away|off)',
      '(fat|overweight|lazy|ugly|poor) people {..1} (die|end up|fail|lose|stay)',
      '^ [are you] (still|tired of) (carrying|hiding) {..2} (extra|baby|holiday) (pounds|kilos|weight) $', 
      "((don't|do not) [want to]|will you|wants to) be (the|that) (lonely|sad|fat|smelly|broke|boring|bald|clueless|<ugly>) {..4}", 
      'what ((must|will|would) (<onlooker>|the (neighbours|neighbors))|(<onlooker>|the (neighbours|neighbors)) (must|will|would)) {..1} think {..4}',
      '(still|stop|of) hiding (under|behind) {..2} (jumper|hoodie|coat|clothes|shirt~|towel|dress|sweater)', 
    ],
    suggest: [use, ''],
  },
  // What would become of them.
  {
    match: [
      "if you {..1} (love~|cared about|valued|respected) (them|him|her|yourself|<kin>) {...1} (you'd|you would|you'll|you wouldn't|why {..3})",
      
      '(you\'ll|you will|you\'d|you would) {..1} (only|just|never) {..1} have yourself to blame',
      '(would|could|will|can) <kin> {..3} (bury|survive|cope|manage|afford|pay|eat|keep) {..4} (without|if|you|after|when)',
      'what if something happen~ to (you tomorrow|<kin>)', '(what|who) (will|would|is going to) {..1} (happen to|become of|feed|look after|take care of|care for|protect|pay for|raise|support|provide for) <kin> {..2} (if|when|after|once|without) {..4}',
      '<belongings> (can|could|may|might|will) {..2} (emptied|drained|hacked|stolen|wiped out|wiped|gone|ruined|destroyed|robbed|burgled|hijacked|cleaned out|lost|vanish|disappear) {..2} (while you|before you|overnight|tonight|in seconds|in minutes|in a second|any minute|any second|without you)',
      'regret (is|costs|hurts) {..1} (more expensive|dearer|more|pricier|far more) than {..3}',
      'would you (bet|risk|stake|gamble) your {..1} (life|safety|future|health) {..4}',
      '(do you want|would you want|want|can you bear|will you let) your (kids|children|family|daughter|son|wife|husband|baby|grandchildren) {..1} to {..5} without you',
      'what (would|will) <kin> do without you',
      '(wonder~|ask~ themselves) {..1} (what (they|he|she) did wrong|(if|whether|when) you\'re {..1} coming back)', 
      '^ your (home|house|data|family) is (not safe|in danger) $', "^ (don't|do not) (fall|get left) behind while (your|the) (competitors|rivals|competition) {..4}",
    ],
    suggest: [{ about: 'insur|cover|polic|warrant|protect', write: cover }, use, ''],
  },
  {
    // What people fear and are ashamed of, in plain words.
    match: [
      "(is|are) (a|another|one more) (day|night|week|hour|minute|month|mile) (you're|you are|you|your {..1}|they're) {..1} (gamble~|risk~|lose|losing|waste|wasting|closer|playing)",
      '(put|putting) (<kin>|your household) to sleep for good {..2}',
      '(<menace>|rival {..1}) {..2} (circl~|eating|stealing|poaching|hunting|hovering over|devouring|snatching|helping themselves to) {..1} your (customers|clients|lunch|trade|market|regulars) {..3}', 
      'what {..2} (your|his|her|their|one\'s) {..3} (think|thinks|say|says) {..1} (of|about) (you|a (father|mother|parent|man|woman|wife|husband)|this) {..4}', '(your (guests|friends|colleagues|neighbours|clients|visitors)|people|everyone|they) {..1} (too (polite|kind|nice)|just being polite) to (say|mention|tell|complain) {..3}', "(noticed|spotted|seen|smelled|smelt|staring at|whispering about|giggling at) {..1} (your|that|those) {..1} <body> {..4}",
      '<kin> deserve~ better than {..5}', 
    ],
    suggest: [danger, '', fact],
  },
];
