import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';

const named = 'recommended by {name, profession} ({date}, {link})';
const tested = 'tested by {laboratory} ({year}, {link})';
const registered = 'registered with {authority} (no. {number})';
const developed = 'developed by {name, profession} ({link})';
const titled = 'named {title} by {organiser} in {year} ({link})';
const found = 'a {year} study by {institution} ({link}) found';

/** "Vet-approved chews" as "chews, recommended by …", and "our vet-approved chews". */
const behindNoun = (claim: string): Rewording => ({
  when: /^(?:((?:our|the|this|my) )?⟦[^⟧]*(?<! (?:to|over|every|in|of|by|the|for|at|that))⟧ (?!(?:to|and|or|for|in|by|of|at|with|on|that|all)\b)((?:[\p{L}'’-]+ ?){1,3})|⟦[^⟧]*(?<! (?:to|over|every|in|of|by|the|for|at|that))⟧ (?!(?:to|and|or|for|in|by|of|at|with|on|that|all)\b)(\p{L}.*))$/iu,
  write: `$1$2$3, ${claim}`,
});
const does = "(?:(?:is|are|was|were|has|have|will|can|(?:tak|giv|mak|writ|com|serv|us)es?|(?:bring|show|lead|help|teach|run|keep|offer|meet|turn|get|find|tell|answer|visit|open|start|cover|last)s?) )";
/** What is said of a noun whose sentence goes on stands in brackets: "award-winning guides take you". */
const onNoun = (claim: string): Rewording => ({
  when: new RegExp(`^((?:our|the|this|my) )?⟦[^⟧]*⟧ ((?!${does})[\\p{L}'’-]+ (?:(?!${does})[\\p{L}'’-]+ ){0,2}?)(${does}[^⟦⟧]+)$`, 'iu'), write: `$1$2(${claim}) $3`,
});
/** "Clinically proven to calm". */
const shownTo: Rewording = { when: /⟦[^⟧]*⟧ to\s/iu, write: '… shown by {laboratory} in {year} ({link}) …' };
/** "Studies show that …", and "studies show it." */
const study: readonly (string | Rewording)[] = [{ when: /⟦[^⟧]*⟧ \S/u, write: `${found} …` }, `${found} {result}`];
const claims: readonly (string | Rewording)[] = [shownTo, behindNoun(tested), `… ${tested}`, '…'];

export const english: readonly PhraseGroup[] = [
  // A profession speaks for the product. What it speaks of stands last, and stays.
  ...(['our', 'this', 'these', 'it', 'them', 'us', 'the'] as const).map((object): PhraseGroup => ({
    match: [
      `<adviser> [all|everywhere|worldwide|around the world|across the (country|world|globe)|really|also|now|always|and <adviser>] <vouch> ${object}${object === 'the' ? ' {..1} <wares>' : ''}`,
      `<adviser> {..2} (swear by|swears by|rave about|rely on|vouch for) ${object}${object === 'the' ? ' {..1} <wares>' : ''}`,
      `^ (<eminent>|even) <adviser> {..1} <vouch> {..2} ${object}${object === 'the' ? ' {..1} <wares>' : ''}`,
    ],
    suggest: [{ about: '⟦[^⟧]* call', write: '+ (source: {name, profession}, {date})' }, `{name, profession} ({date}, {link}) recommends ${object === 'the' ? '{product}' : object}${/^(?:our|this|these)$/.test(object) ? ' …' : ''}`],
  })),
  {
    match: [
      '(our|the|this) {..2} (has|have|got|gets) {..1} <adviser> {..1} (talking|raving|buzzing|amazed|stunned|baffled|speechless|hooked|excited) {..1}', "<adviser> (can't|cannot|couldn't|won't) believe (it|their eyes|this|our|these|what) {..2}",
      '<adviser> [all|everywhere|worldwide|really|also|now|always] (recommend~|love~|trust~|choose~|prefer~|endorse~|approve of|praise) ({capital} [{capital}]|<wares>)', '[<eminent>] <adviser> [all|also|overwhelmingly] (recommend|approve|agree) $', '^ <eminent> <adviser> (won\'t|never|refuse to|can\'t|don\'t) {..3} (anything else|without it|another|any other|else)',
    ],
    suggest: ['{name, profession} ({date}, {link}) recommends {product}'],
  },
  {
    match: ['ask any <adviser>'],
    suggest: ['ask {name, profession} …'],
  },
  {
    match: ['(a|one) (top|leading|renowned|famous) {..2} consultant {..1} (prescribes|swears by|recommends)', '(the|a|that) {..2} (that|which|your|<eminent>) {..2} <adviser> {..1} <vouch>', '[the|a] <wares> [that|which] <adviser> {..2} (recommend|trust|love|swear by|choose|prefer|buy|reach for|turn to|rely on|use (themselves|at home))'],
    suggest: [{ when: /^⟦(?:a|one) /i, write: '{name, profession} ({date}, {link}) recommends …' }, 'the {product} that {name, profession} recommends ({date}, {link})'],
  },
  {
    match: ['<adviser> (have been|are|keep) (pointing|sending|steering|telling) {..3} (to|towards|about) {..4}', '<adviser> are agreed that {..3}', '[it\'s official] [the|all|<eminent>] [the] <adviser> [everywhere|worldwide|the world over] (have spoken|all agree|agree|are in agreement|are unanimous|are convinced|confirm it)'],
    suggest: ['{name, profession} ({date}, {link}) says so', '{name, profession} ({date}, {link}) says …'],
  },
  {
    match: [
      '(recommended|trusted|used|preferred|chosen|loved) by {number} (out of|in|of) {number} <adviser> {..1}',
      '(tested|tried) (on|by) <throng> {..2}', '[highly|widely|always|often|most] (recommended|approved|endorsed|trusted|loved|praised|chosen|preferred|prescribed|vetted|backed|adored|validated|verified|hand-picked|favoured|favored) [and (recommended|approved|used|loved|trusted|tested)] by [<eminent>] [<eminent>] {..1} <adviser> [everywhere|worldwide|around the world|and <adviser>|across the (country|world|globe)|(at|in) {..2} (hospitals|clinics|universities)]', '(voted|named|hailed as|crowned|rated|judged|chosen as) {..5} by {..2} <adviser>', '(certified|accredited|approved|recognised|recognized|audited|endorsed) {..2} by (international|national|global|leading|independent|official|european|world|renowned|major) {..1} (bodies|organisations|organizations|authorities|institutes|agencies|laboratories|labs|institutions|associations|standards|universities|experts)', 'the <adviser> [number one|# 1|no 1|first|top] (choice|secret|pick|favourite|favorite|best kept secret)', '^ <adviser> [number one|# 1|no 1|first|top] (choice|secret|pick|favourite|favorite)',
    ],
    suggest: [`… ${named}`, '…'],
  },
  {
    match: ['(developed|created|designed|formulated|made|crafted|engineered|invented|built|perfected|pioneered|discovered|formula|recipe|breakthrough) [together] (by|with|from) (<eminent>|<famedInstitute>) {..3} <adviser>', '(developed|created|designed|formulated|made|built|crafted) in (collaboration|partnership|cooperation|consultation) with {..1} (<eminent> {..2} <adviser>|<adviser>)'],
    suggest: ['… developed with {name, profession} ({link})'],
  },
  {
    // "Tested by" and "certified by" name a source elsewhere; here they name nobody.
    match: ['(tested|certified|verified) by [the] [<eminent>] {..1} (<adviser>|(international|global|leading|official|world|renowned|major|top) {..1} (bodies|organisations|organizations|authorities|institutes|agencies|laboratories|labs|institutions|associations))'],
    suggest: [`… ${tested}`, '…'],
    evidence: { silence: ['quotation', 'about', 'negation', 'question', 'date', 'link'] },
  },
  {
    match: ['[the] <adviser> (approved|recommended|tested|trusted|endorsed|loved|backed|preferred|formulated|developed|favourite|favorite)'],
    suggest: [behindNoun(named), `… ${named}`, '…'],
  },
  // Science, without a study.
  {
    match: [
      '(scientifically|clinically|medically|dermatologically|ophthalmologically|pharmaceutically|gynaecologically) [and {..1}] (proven|proved|tested|formulated|validated|approved|backed|verified|demonstrated|certified|supported|developed|studied|researched|advanced|shown|effective|recommended|trialled|trialed|superior|engineered|designed|documented|confirmed|established|sound|grounded|based)', '(laboratory|lab|independently|clinical) (proven|tested|verified|validated|approved|strength) [and {..2}]', 'science-backed', ],
    suggest: claims,
  },
  {
    match: [
      '^ research backed',
      '(used|trusted) by (nasa|the military|hospitals)',
      '(backed|powered|inspired|built|driven|guided|validated|supported|informed|crafted) {..1} (by|on|with) {..2} (nobel|nasa|oxford|harvard|stanford|cambridge|mit|yale|swiss|german|japanese|world-class|award-winning|cutting-edge|groundbreaking) {..1} (science|scientists|research|researchers|engineering|technology|laureates|medicine|experts) {..1}',
      '(proven|backed|supported|driven|powered|confirmed|validated|guided|underpinned|inspired) by [the|hard|real|cutting-edge|rigorous|decades of|years of|modern|latest|extensive|solid] {..1} (science|research|studies|neuroscience|clinical (studies|trials|research|data|evidence|tests)|scientific (research|studies|evidence))', '(rooted|grounded|based) in [hard|real|cutting-edge|rigorous|decades of|modern] (science|research|neuroscience)', '[{number}|<count>|years|decades] [years|decades] of (clinical|scientific|medical|laboratory|dermatological|cutting-edge) (research|trials|testing|science|study~) (in|behind|inside|packed|distilled|went into|go into|stand behind|back) [every|one|each|our|a|this|it]',
    ],
    suggest: claims,
  },
  {
    match: [
      '(our|the|these) {..2} (phds|scientists|doctors|chemists|researchers|engineers|experts|biologists|nutritionists) {..1} (cracked|discovered|unlocked|found|decoded|perfected|uncovered) {..1} (the|a) (code|secret|key|formula|answer|cure|solution|trick) {..3}',
      '^ [the] science (says|proves|confirms|shows|agrees|has spoken|is clear|backs (it|us) up)', '^ it\'s [just|simply|pure|all] science', '[countless|many|several|multiple|numerous|dozens of|hundreds of|our|independent|new|recent|scientific|clinical|medical] (studies|trials|clinical trials|lab tests|independent tests|clinical studies) (show|prove|confirm|demonstrate|reveal|have shown|have proven|have proved|have confirmed|agree|back (it|this|us) up)', '[new|recent|scientific|clinical|our|the latest|independent|extensive] research (shows|proves|confirms|has shown|has proven|has confirmed|demonstrates)', '<famedInstitute> (researchers|scientists|study~|doctors|experts|professors|research|engineers|psychologists) {..1} (discover~|reveal~|found|prove~|show~|confirm~|say|developed|recommend|unveil~|crack~|unlock~|agree|swear)', '[a] (breakthrough|discovery|innovation|secret) {..1} (from|of|by) {..1} (swiss|german|japanese|nasa|harvard|nobel|world-class) {..1} (lab~|laboratory~|science|scientists|researchers|engineers)',
    ],
    suggest: study,
  },
  {
    match: ['<famedInstitute> (developed|approved|tested|trusted|recommended|certified|engineered|formulated|inspired|technology|science|engineering)', 'used [daily|successfully] (in|by) [leading|top|major|private|the best] (hospitals|clinics|operating theatres|professional salons|laboratories|universities) {..1} (all over|across|around|everywhere|worldwide|in {number} countries)'],
    suggest: claims,
  },
  // The press.
  {
    match: ['[as] (seen|featured|heard|spotted|recommended|reviewed) (on|in|by) [the] <press> [and [in {..1}] [the] ({capital}|newspapers|magazines)]', 'as (seen|featured|heard|spotted) (on|in) [the] {capital} [{capital}] [{capital}] [and [the] {capital}]', '(featured|seen) (in|on) (every|all [the]|all major) {..1} <press>'],
    suggest: ['… featured in {outlet} on {date} ({link})', '…'],
  },
  {
    match: ['the (press|media|critics|magazines) (is|are|can\'t|loves|love|keep) {..2} (raving|talking|about|us|it|this)'],
    suggest: ['{outlet} wrote about it on {date} ({link})', ''],
  },
  // Awards that nobody can look up.
  {
    match: ['(multi|multiple|many times)-award-winning', 'prize winning (<wares>|taste|design|flavour|flavor|science)', 'award-winning'],
    suggest: [onNoun('{award}, {organiser}, {year}'), behindNoun('winner of {award} in {year} ({organiser})'), '… winner of {award} in {year} ({organiser})', '…'],
  },
  {
    match: ['(winner~|holder|recipient) of [{number}|several|many|multiple|numerous|countless|international|various|more than {number}|over {number}|a host of] {..3} (awards|prizes|accolades|medals)'],
    suggest: ['… winner of {award} in {year} ({organiser})'],
  },
  // Approval that should carry a number.
  {
    match: ['<approver> (approved|cleared|certified|endorsed|accredited|tested|authorised|authorized|registered|verified|licensed)'],
    suggest: [behindNoun(registered), `… ${registered}`, '…'],
  },
  {
    match: [
      '[fully|officially|globally|internationally] (approved|cleared|certified|accredited|verified|vetted|tested) by [the|every|all|several|our] {..2} <approver>', '(officially|internationally|globally|federally) (certified|approved|accredited|recognised|recognized|licensed) [and {..2}]',
    ],
    suggest: [`… ${registered}`, '…'],
  },
  {
    match: ['trusted by {..2} (hospitals|clinics|universities|laboratories|labs|armies|airlines|nurseries)', '(approved|recommended|loved|chosen) by {..2} and <adviser> [alike]'],
    suggest: [`… ${named}`, '…'],
  },
  {
    match: ['(a|the|our|this|an) <adviser> (designed|created|made|crafted|invented|engineered) {any} (that|for|to|with|which)'],
    suggest: ['the {product} that {name, profession} recommends ({date}, {link})'],
  },
  {
    match: [
      '<adviser> {..5} (send|refer|point) {..1} (patients|clients|pupils|students|people|families|customers) (to us|our way|here)', '(proved|proven|shown|confirmed|tested|developed) by (researchers|scientists|academics|professors|experts|doctors) at {..3} (top|leading|best|world-famous|big) (universities|hospitals|institutes|labs)', '<adviser> up and down the country {..1} (keep|use|have|swear|reach|turn|recommend|trust) {..4}', '^ (top|leading|renowned|world-class|famous|celebrity) <adviser> {..3} (recommend|swear|use|take|prescribe|advise|drink|eat|love|trust)'
    ],
    suggest: ['{name, profession} ({date}, {link}) recommends …'],
  },
  {
    match: [
      '[our|independent] (lab|laboratory|test|trial|clinical) results (confirm|prove|show|leave no doubt|speak for themselves)',
    ],
    suggest: [{ when: /⟦[^⟧]*⟧ \S/u, write: 'a {year} test by {laboratory} ({link}) found …' }, 'a {year} test by {laboratory} ({link}) found {result}'],
  },
  // Titles without a jury, inventors with a famous employer.
  {
    match: [
      '(tested|verified|validated|certified|approved|confirmed|checked|proven|examined) (in|by|at) (independent|accredited|international|leading|top|european|swiss|german|certified|renowned|specialised|specialized|world-class|state-of-the-art|global|recognised|external) {..1} (laboratory~|lab~|institute~|body~|experts|organisations|organizations|clinics|universities|agencies|authorities)',
    ],
    suggest: [`… ${tested}`, '…'],
  },
  {
    match: [
      '(nobel|harvard|oxford|nasa|mit|stanford|cambridge|military|cern) {..1} (discovery|technology|formula|secret|method|research|laureate~|scientist~|engineer~|professor~|breakthrough|study~|grade) {..3}',
    ],
    suggest: [{ about: '(^| )(a|an|the) ⟦[^⟧]*(study|research|trial)', write: '… {year} study by {institution} ({link}) found {result} |' }, { about: '⟦[^⟧]*(study|studies|research|trial|scientists)', write: 'a {year} study by {institution} ({link}) found {result} |' }, '{technology} was developed by {name, institution} in {year} ({link})'],
  },
  {
    match: [
      '(celebrities|stars|hollywood stars|a-listers|royals|royalty|champions|top athletes|pro athletes|top models|pilots|olympians|influencers|presidents|ceos) {..1} (trust|swear by|choose|love|rely on|use|wear|prefer|drink|visit|call|fly) {..2}',
      '(celebrities|stars|royals|champions|athletes) [already] (trust|swear by|choose|love|rely on)',
    ],
    suggest: ['… that {name} recommends ({date}, {link})', '{name} ({date}, {link}) recommends it'],
  },
  {
    match: [
      '(studies|research|trials|tests|surveys|science|experts|scientists|doctors|researchers|clinical data|the data|numbers) (have|has) {..1} (found|shown|proven|proved|confirmed|revealed|demonstrated|discovered|concluded|established) {..1} (that|our|it|this|what|how) {..5}',
    ],
    suggest: [{ when: /⟦[^⟧]*? that ((?:our|the|this|these|its) [^⟧]+?) (?:is|are|has|have|beats?|works?|can|will) [^⟧]+⟧/iu, write: `… ${found} {result} for $1` }, `^ ${found} {result} $`],
  },
  {
    match: [
      '(voted|named|crowned|awarded|rated|judged|elected) [the|as|our|as the] [{any}] (best|top|favourite|favorite|finest|leading|most <praised>) {..4} (of the year|of the decade|of the century|in the (world|country|region|gulf|city)|{number} (years|times) (running|in a row)|(two|three|four|five) (years|times) (running|in a row))',
      '(chosen|named|voted|crowned|selected|picked) [as] [the|our] {..2} of the (year|decade|century)',
    ],
    suggest: [`… ${titled}`],
  },
  {
    match: [
      '(created|invented|designed|developed|founded|formulated|built|made|engineered|run|led|taught) by [a|an|two|three|our|the] [team of] (former|ex|veteran|retired|celebrity|renowned|leading|top|world-class|award-winning|<famedInstitute>) {..2} (<adviser>|graduates|alumni)',
      '(designed|created|made|invented|engineered|built) by {..1} <healer>',
    ],
    suggest: [`… ${developed}`, '…'],
  },
  {
    match: [
      '<famedInstitute> (designed|built|created|born|level|quality|grade|educated)',
    ],
    suggest: [behindNoun(developed), `… ${developed}`, '…'],
  },
  {
    match: [
      'according to [the|most|leading|top|many|our] <adviser> {...4} (best|smartest|safest|fastest|healthiest|easiest|most effective|perfect|ideal|only)',
    ],
    suggest: ['{name, profession} ({date}, {link}) says so'],
  },
  // What experts are said to do with it, who helped to make it, what they found: the sentence stays, and gets the name.
  {
    match: [
      "[<eminent>] (<healer>|physios|derms|chefs) {..2} (sleep|sleeps|brush|cook|train|sit|run|wash|shave) (on|with|in|by) (a|our|the|this|it|these|{capital})",
      "((leading|top) {..2} recruiters|<adviser>) (tell us {..1} (this|our|there's|it's)|will tell you (our|there's))",
      '(the|our) {..3} (one|ones|kind|brand) {..2} (<adviser>|police|police officers|firefighters|surgeons|vets|pilots|chefs|soldiers|paramedics) {..1} (put|fit|use|wear|choose|pick|buy|feed|give|take|trust) {..3} (their own|themselves|at home|off duty) {..2}', "<adviser> {..3} (keep|stock|have|hide|want|put|give|feed|use|choose|pick|pour|rub|serve|drink|eat) {..4} (their own|for themselves|at home|on themselves|on their own {any})",
      "(ask|talk to) any {..1} (<adviser>|electrician) and (she'll|he'll|they'll|you'll)",
      "[<count>] (leading|top|renowned|eminent|senior|respected|world-class) {..1} <adviser> {..1} (helped|worked|advised|perfected|developed|created|designed|signed off|stand behind|back|put their name)",
      "[<eminent>] (scientists|researchers|neuroscientists|doctors|professors|specialists|experts) (at|in|from) (a|an|one of|some of) {...6} (found|discovered|shown|showed|proved|confirmed|concluded) (that|our|it|this)",
      "(put through its paces|tested|trialled|examined) in (a|the) {..2} (laboratory|lab|labs|institute|laboratories)",
      "(carries|has|have|with|earned|received|won) the (blessing|backing|nod|endorsement|seal of approval|thumbs up|full support) (of|from) {..3} (authorities|authority|regulator~|ministry|government|central bank|watchdog)",
      "(won|picked up|swept|collected|taken|scooped|bagged) {..3} (every|all) {..3} (award|prize|trophy|medal|awards|prizes|medals)",
      "(the one|the {any}) (<approver>|the ministry|hospitals|the army|airlines) (trusts|trust|uses|chose|turn to|turns to)",
      "approved at the highest (level|levels)", "(panel|jury|table|team) of {..1} (top|leading|expert|professional|trained) {..1} (<adviser>|tasters) (couldn't|could not|can't) tell",
      "(you've|you have|you may have|you might have|you) {..1} (read|seen|heard|spotted) {..1} us (in|on)",
    ],
    suggest: [{ about: '(out of|in) (ten|five|10|5) ', write: '+ ({n} {people} asked by {source}, {date})' }, '+ (source: {name and profession}, {date})'],
  },
];
