import type { PhraseGroup } from '../engine/rule';

const toAnyone = 'show it to anyone interested in {what you offer} |';
/** Who may have it instead, by what is offered. */
const open = [
  { when: /⟦(?:(.*?) )?(hiring|looking for|seeking|recruiting|searching for) (?!.*\bonly\b)[^⟧]*⟧ (?:for|to join|to work|as|in|at)\b/i, write: '… $1 $2 people who {requirement} …' },
  { when: /\b(?:we|to) (?:send|hire|employ|have) ⟦/i, write: '… people who {requirement} |' },
  { when: /^((?:the|our|this|these|all|every|an?) [\p{L}’' -]{2,30}? (?:is|are)) (?:only |strictly |reserved |meant )?for (?=[^⟦]*\p{L} ⟦)/iu, write: '$1 open to everyone who {requirement} |' },
  { about: '[a-z] (for|to) ⟦[^⟧]*(only|exclusively|alone)', write: '… everyone who {requirement} |' },
  { about: '(is|are) ⟦not (open|available|offered|suitable|for)', write: '… open to everyone who {requirement} |' },
  { when: /\p{L} ⟦(is|are)n['’]t (?:open|available|offered|sold)/iu, write: '… $1 open to everyone who {requirement} |' },
  { about: '(show|serve|deliver|run) (the|this|our) (ad|ads|creative|campaign|offer)\\b|audience|targeting', write: 'show it to anyone interested in {what you offer} |' },
  { about: 'salary|wage|⟦[^⟧]*paid|pay (depends|scale)', write: 'the salary depends on {experience and duties} |' },
  { about: '⟦[^⟧]*(wheelchair|disab|blind|deaf|able-bodied)', write: 'everyone is welcome; tell us at {address} what you need |' },
  { about: 'need(?: ?not|n.?t|na) (?:bother|write|enquire|ask)', write: 'everyone who {requirement} is welcome |' },
  { about: '(?<!loan.*|applicant.*|opening.*)(couples|families)(?!.* apply)|rent|room|flat|apartment|housemate|flatmate|roommate|tenant|landlord|lodger|housing|let to', write: 'the home is open to everyone who {requirement} |' },
  { about: 'loan|credit|card|insurance|financ|lend|mortgage|discount|offer\\b|tour|club|course', write: '{offer} is open to everyone who {requirement} |' },
  { about: 'applica|applicants|apply|candidate|hire|hiring|recruit|wanted|job|seeking|looking for|needed|sought|post\\b|role|position|vacanc|work|prefer|nurse|driver|waitress|receptionist|assistant|secretary|must (be|have|speak|look)', write: 'we welcome applications from everyone who {requirement} |' },
  'open to everyone who {requirement} |',
];

export const discriminationEn: readonly PhraseGroup[] = [
  // No to a group.
  {
    match: [
          "(students|women|men|people|foreigners|families|couples|anyone|anybody|parents|mums|smokers|expats|lads|lasses) {...6} (need not|needn't|needna) (bother|apply|write|enquire|ask) {..1}", '(prefer|want|seek|choose) {..2} (candidates|applicants|people|staff|callers) with (no|without an|a neutral) accent',
          '(loan|mortgage|job|position|role|vacancy|card|account|plan|policy|flat|room|scholarship|internship) (is|are) [only|just|exclusively] for (men|women|males|females|<outsider>)',
          '<dwelling> {...5} (suit~|suitable for|ideal for|best for|perfect for) {..3} (<originWord> {..1} <dweller>|<dweller> without (kids|children))', "(don't|do not|never) (show|serve|run|display|advertise|push) {..4} in {..2} (poor|poorer|deprived|low income|immigrant|black|muslim|working-class|rough|cheap) {..1} (postcode~|area~|neighbourhood~|neighborhood~|zip code~|district~|estates)", '(<outsider>|<oneSex>|(women|mothers|people|anyone) with {..2} (children|kids|babies|disabilities)) {..1} (are|is) {..1} (asked|advised|requested|told) not to (apply|enquire|come|call|book)', '(we|they|company) only (insure|rent to|let to|hire|lend to|serve|accept|employ|take) {..2} (<outsider>|people without {..1} (disabilities|illness~|children|criminal records))', '{...6} no (bachelors|(big|large) families) {...4}', "(not|isn't|aren't) {..1} (offered|available|open|given) to {..3} (over|above|older than) {number}", 'no {..1} (on|with|receiving) (benefits|welfare|housing benefit|dss|disability|children|kids|an accent) {..1}',
          '(hijab|veil|turban|headscarf|cross) wearing <applicant> {..5}',
          '<dwelling> {..4} (for|to) {..3} (<originWord>|<outsider>) {..1} <dweller>',
          '(must|should|need to|needs to|has to|have to) be {..2} (<originWord>|native|locally|us|uk|eu) born',
          '(must|should|need to|needs to|has to|have to) {..2} (no|without) {..1} [foreign|strong|regional] accent',
          '(prefer|prefers|would prefer|we\'d prefer|preferring|favour|favor) {..2} <outsider>',
          '(leave|keep|filter|take|cut|screen|weed) {..1} <outsider> out [of {..3}]',
          '<leavesOut> {..2} (audience~|users|people|anyone|those|viewers|segments) {..1} (who|that) {..2} (speak~|worship|attend|celebrate|wear|identify|receive benefits|claim benefits|pray|fast) {..3}',
          '(show|serve|run|display|promote|push|target|limit|restrict) {..4} (to|at) [only] <oneSex> {..1} (aged|between|over|under|from) {..5} [only]',
      '^ [strictly|sorry|absolutely] no [<lookAsked>] <outsider>', 'no <outsider> $', 'no <outsider> (please|allowed|accepted|need apply|or|and|thanks|thank you|considered|wanted|admitted)', 'no (hijab|headscarf|headscarves|turban|veil)', '<outsider> {..3} <turnedAway>', '<oneSex> <turnedAway>', "(don't|do not|please don't) {..1} apply if you {..3} (over {number}|older than {number}|under {number}|pregnant|married|disabled|a mother|a parent|foreign|overweight|<outsider>)", '(not|never) for (<outsider>)', '[only|please] apply {..1} if you {..3} (no (kids|children)|single|unmarried|male|female|young|under {number}|attractive|christian|muslim|able-bodied)',
      '(not|never) [be] (available|open|offered|given|granted|rented|sold|let|suitable|for hire|intended|shown) [to|for] {..2} (<outsider>|women|men|females|males)', "(we|we'd|landlord~|the landlord|owner|the owner|the agency|our bank) {..2} (don't|do not|won't|will not|refuse to|cannot|can't|never|would rather not|rather not|prefer not to) (serve|rent|hire|employ|accept|let|lease|sell|lend|take|take on|insure|want|show) [to|out to] {..2} (<outsider>|women|men)",
    ],
    suggest: open,
  },
  // Yes to one group alone, or first.
  {
    match: [
      '(sales|delivery|warehouse|office|it|marketing) (guys|girls|boys|lads|men|ladies) (wanted|needed|required)', 'graduates only {...2} (young|youthful) team',
      'sorry {...2} locals only', '(<outsider>|nationals|natives|native [{any}] speakers) (only|exclusively|preferred|wanted)', '(<originWord>) (nationality~|nationals|passport holders|passports|household~|couple~|family~|tenant~|applicant~|candidate~|origin|background|descent|looks|appearance|features|men|women|lady~|female~|male~) {..1} (only|preferred|exclusively|required|wanted|a plus)', '(only|exclusively|just) [for|open to|to] (<outsider>|locals|native speakers)', '(european|western|caucasian|white) (looks|appearance|features|skin) {..3} (preferred|required|only|will|a plus|considered)', '(white|european|western|caucasian|able bodied) (preferred|only)',
      '(ladies|women|girls) (pay|enter|get in) [only|for] (half|free|less|nothing) {...2} (men|guys)', '<dwelling> for {..3} (couple|people|tenant~) (without|with no) (kids|children) $', '(looking for|seeking|hiring) a young {...2} (<roleNoun>|team member|colleague)', 'native {any} speaker {...8} (ideal|preferred)', '^ (salesman|salesmen|waitress|waitresses) (wanted|needed) $',
    ],
    suggest: open,
  },
  // One sex alone: rightly so in a changing room, not in a job.
  {
    severity: 'warning',
    evidence: { silence: ['quotation', 'about', 'bias', 'sameSex', 'negation'] },
    match: ['<oneSex> (only|exclusively)', 'not [available|open] (to|for) (women|men|females|males|girls)'],
    suggest: open,
  },
  {
    match: [
      '(<applicant>|vacancy|cv|resume|photo|salary) {...4} (age|aged) {..1} {number} (to|and) {number}', '(male|female|men|women) (applicants|candidates|staff|drivers|tenants|workers|employees|engineers|developers|only) (only|preferred|required|wanted)', '<lookAsked> <applicant> {..2} (wanted|needed|required|sought|preferred)', '^ <roleNoun> {...4} (<lookAsked>|single|tall|under {number}|below {number}|no older than {number})', "(we're after|we are after|on the hunt for|join us as|want~|need~|seek~|hiring|looking for|searching for) {...3} <lookAsked> [{any}] [{any}] (<applicant>|<roleNoun>|barman|barmaid|runner~)", '(<roleNoun>|<applicant>) (wanted|needed|required|sought) {...4} (figure|looks|slim|unmarried|childless|photogenic|beautiful|pretty face|appearance|complexion)', '(hiring|wanted|seeking|we need|looking for) {...1} [strong|tall|fit|young|healthy|hardworking|able-bodied] (men|women|males|females|girls|boys|ladies|guys) (for|to) {..2} (warehouse|office|bar|shop|work|job|reception|kitchen|site|shift|sales)', '(roommate|flatmate|housemate|tenant|lodger) (wanted|needed|sought) {...2} <originWord>', 'only <lookAsked> [{any}] [{any}] (<applicant>|<roleNoun>)', '(handsome|pretty|attractive|good looking|young|hot|cute) (guys|girls|ladies|boys|men|women|lads) {..1} (for|to) {..3} (work|job|door|event|shift|promo|bar|reception|team)', '(must|should|has to|have to|needs to) {..6} look (european|western|white|young|attractive|pretty|local|american)', 'age limit {..1} {number} {..3} (role|job|position|vacancy|applicants|post|office {..1})', '(eu|uk|us|native|locally|foreign|european|western) born {..2} (only|preferred)', 'age {..1} {number} (to|and) {number} {...3} (photo|cv|resume|salary|experience|apply|height|single)', '<applicant> {..2} (wanted|needed|required|vacancy|sought) {...2} (men|women|<lookAsked>)', '(wanted|needed|seeking|hiring|looking for|applicant~|candidate~|vacancy|job|role|position) {...6} (under|below|younger than|not over|no older than|not older than|no more than) {number} [years]', '(wanted|needed|hiring|looking for|seeking) {...6} {number} (to|and) {number} [years]',
      '(applicant~|candidate~|you|tenant~|staff) (must|should|has to|have to|need to) be [a] {..2} (<lookAsked>|christian|muslim|(under|below|no older than|not older than|younger than) {number}|between {number} and {number})', '(wanted|needed|required|hiring|sought) {...5} must be {..2} (<lookAsked>|single|no older than {number})', '^ must be {..2} (<lookAsked>|single|no older than {number})', '(under|over|below|above) {number} [s] (preferred|need not apply|only|not considered)', 'no older than {number}',
    ],
    suggest: open,
  },
  // Audiences: who is not to see it.
  {
    match: [
      '(keep it to|seats are for|places are for|reserved for|only for) {..2} (american-born|native-born|people in their twenties|folks in their twenties) {..4}', '(serve|show|target) to {number} [{number}] only', '<leavesOut> {..4} (<outsider>|(black|hispanic|asian|arab|muslim|jewish|christian|latino|disabled|pregnant|gay) [and|or] [{..1}] [users|people|audiences|women|segments|neighbourhoods|neighborhoods|areas])', '(nobody|no-one) (over|above|past|older than) {number} (will|need|should|is) {..2} (considered|apply|hired|invited|interviewed|accepted)', '(exclude~|leave out|leaving out|suppress|avoid|skip) {..2} (zip codes|zips|postcodes|postal codes|neighbourhood~|neighborhood~|districts|areas|poor {..1}|low-income {..1})', 'skip (the|council|housing) (estates|ghettos|slums|suburbs)',
    ],
    suggest: [{ when: /⟦hide ((?:the|this|our|your) [\p{L}-]+) /iu, write: 'show $1 to everyone who {requirement} |' }, { about: '⟦[^⟧]*(considered|apply)', write: 'we welcome applications from everyone who {requirement} |' }, { about: 'insurance|cover\\b|policy|loan excludes', write: '{offer} is open to everyone who {requirement} |' }, toAnyone],
  },
  // Pay and price by passport.
  {
    match: ['(salary|pay|wage~|price~|rent|fee~|rate~|premium~) {..3} (depend~|vary~|differs|set|based|according) [on|by|to|with] {..2} (nationality|passport|race|gender|sex|religion|ethnicity|skin colour|skin color|marital status)', '(not|never) {..3} (open|available|offered) to {..2} (residents|people|customers) (of|from|in) {..3} (district~|neighbourhood~|neighborhood~|area~|poor {..1})'],
    suggest: open,
  },
  { match: ['(wanted|needed|required|hiring|vacancy|sought|seeking) {...3} <originWord> [or] [<originWord>] (only|preferred|please)'], suggest: open },
  { match: ['(looking for|seeking|need|want~|hire~) {...1} (a|an) (single|<originWord>) {..1} (<roleNoun>|<applicant>)'], suggest: open },
];
