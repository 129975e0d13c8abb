import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import type { Text } from '../engine/finding';

/** What somebody is said to be doing this minute. */
export const activityMessage: Text = {
  en: '“{text}” tells readers what others are doing, and nobody can check it. Show figures from real records, with their period and source, or leave the claim out.',
  ar: '«{text}» تخبر القارئ بما يفعله غيره، ولا سبيل إلى التحقق منه. اعرض أرقامًا من سجلات فعلية مع فترتها ومصدرها، أو احذف العبارة.',
};

const boughtEn = '{number} people {=bought} it in {month} (source: {source})';
const choseEn = '{number} people chose it in {month} (source: {source})';
const thatChoseEn = '… that {number} people chose in {month} (source: {source}) …';
/** Trusted, loved, used by very many. */
const trusted = '[already] (trusted|loved|used|chosen|recommended|preferred|adored|enjoyed|relied on|worn|embraced|approved|endorsed|picked|praised|favored|favoured|followed|read|bought|tested) [and (loved|trusted|used|recommended|chosen)] [daily|worldwide|globally|around the world] by [over|more than|nearly|almost|up to] (<many>|<count> (thousand|million)|everyone|everybody|industry leaders|the best|leading {..1}|top {..1}|professionals everywhere|people (everywhere|like you)|families everywhere|women everywhere) [of] [happy|satisfied|top|leading|smart|other] {..3} [<folk>|{..1} worldwide|around the world|worldwide|everywhere]';
/** "12 people are looking at this room": what they look at is known. */
const viewed: readonly Rewording[] = [
  { when: /^(.*)\bis (?:already )?⟦(?:already )?in /i, write: '$1was {=bought} {number} times in {month} (source: {source})' },
  { when: /⟦(?:last|most recently) (booked|bought|purchased|ordered|viewed)/i, write: '… $1 {number} times in {month} (source: {source}) …' },
  { when: /⟦[^⟧]*? (?:have|has|got|added|put|saved) ((?:this|these|our|the) [^⟧]+?) (?:in|to|into) (?:their|his|her|other|the) [^⟧]*⟧/iu, write: '{number} people {=bought} $1 in {month} (source: {source})' },
  { when: /⟦[^⟧]*? (?:looking at|viewing|watching|eyeing|browsing|checking out|viewed|looked at) ((?:it(?!\p{L})|this|our|the|that)(?: (?!(?:in|on|at|today|now|right|over|this|for|and|as|so|with|from)(?!\p{L}))[\p{L}-]+){0,3})[^⟧]*⟧/iu, write: '{number} people viewed $1 in {month} (source: {source})' },
  { when: /⟦[^⟧]*? (booked|bought|ordered|saved|tried|reserved) ((?:this|our|that)⟧? \p{L}+)(?! \p{L}+⟧)[^⟧]*⟧/iu, write: '{number} people $1 $2 in {month} (source: {source})' },
];
/** "Everyone is switching to Nimbus", "your neighbours have already signed up for solar": so is what they chose. */
/** "Thousands of happy patients trust Dr. Lund": whom they chose stays. */
const many: readonly Rewording[] = [
  { about: '⟦[^⟧]*(star|reviews?|ratings?) [^⟧]*wrong', write: '{product} is rated {score} by {number} reviewers ({source}, {date})' },
  { when: /⟦[^⟧]*(?:can['’]t|cannot) (?:all )?be wrong⟧ about ((?:our|this|the) [^⟦⟧]+)$/iu, write: '{number} people chose $1 in {month} (source: {source})' },
  { when: /⟦[^⟧]*(?<![\p{L}])(?:[Tt]housands|[Hh]undreds|[Mm]illions?|[Bb]illions?|[Dd]ozens|\d[\d.,]*[km]?\+?|[Mm]any|[Cc]ountless|[Mm]ore than|[Oo]ver)(?!\p{L})[^⟧]*? (?:already |now |all |just )?(?:trust|love|use|choose|chose|prefer|rely on|swear by|have chosen|switched to|adore)(?:s|d|ed)? ((?:our|this|the|these) (?:[\p{L}-]+ ?){1,3}|(?:\p{Lu}[\p{L}.\d’']* ?){1,4})⟧(?! (?!(?:with|for|every|in|on|as|because|and|to|when|at) )\p{L})/u, write: '… {number} people chose $1 in {month} (source: {source}) |' },
];
/** "Don't be the only one without it": who has it stays a number. */
const without: Rewording = { when: /⟦[^⟧]*\bbe the (?:only|last) [^⟧]*?(?:without|to (?:try|buy|get|own|order|join)) ((?:our|this|the|these) [^⟧]*?[\p{L}])⟧( (?!(?:before|because|this|when|and|so)\b)\p{L}+)?/iu, write: '{number} people chose $1$2 in {month} (source: {source}).' };
/** What the clause, whole, says that all of them took stays. */
const crowd = "^(?!.* (?:who|that) )(?:don['’]t be|you(?:['’]d| would|['’]ll) be|everyone|everybody|all|half|most|nearly|almost|your|thousands|hundreds|millions|tens|dozens|countless|so many|more and more|people|over|more than)(?:['’]s)? (?:[^,;:.!?]*? )?";
const object = '((?:our|this|these) (?:(?! (?:is|are|was|were|has|have|already|owns?|uses|loves|can|will|and|but|so|because|who|that)(?![\\p{L}])).)+?)(?:,? (?:so|and|but) (?:what|why|how|where)(?!\\p{L}).*)?$';
const taken: readonly Rewording[] = [
  { when: /⟦[^⟧]*(?:uses?|trusts?|chose|chooses?|hired|joined|switched to|(?:book|shopp|order)ing with) us⟧/i, write: '{number} people chose us in {month} (source: {source})' },
  { said: new RegExp(`${crowd}(signed up (?:for|to)|switched to|moved to|bought|ordered|installed|joined|booked|tried|downloaded|upgraded to) ((?:our|this|these|your|the) .+|\\p{L}[\\p{L}\\d]*)$`, 'iu'), write: '{number} people $1 $2 in {month} (source: {source}).' },
  { said: new RegExp(`${crowd}(?:by|about|on|with|without|for|over|loves?|loving|trusts?|uses?|using|wants?|needs?|has|have|owns?|wears?|wearing|adores?|prefers?|recommends?|chooses?|choosing|ordering|buying) ${object}`, 'iu'), write: '{number} people chose $1 in {month} (source: {source}).' },
];
const named: readonly Rewording[] = [
  { when: /^(?!.*\b(?:an?|the) ⟦).*⟦(?:(?:the|our|an?|their) )?(?:\p{L}+ ){0,2}(?:choice|favou?rite|darling|staple) (?:of|for|among|amongst|with|by) (?!(?:the|a)\b)([^⟧]+)⟧/iu, write: '… the choice of {number (source, date)} $1 …' },
  without,
  ...many,
  { when: /⟦[Ee]very(?:one|body) [^⟧]* already \p{L}+ (?:one|some) of (our|these)⟧( \p{L}+)/u, write: '… {number} of $1$2 sold in {month} (source: {source}) |' },
  { about: "⟧,? (so |and |but )?(why|what about you|where are you|are you|what's stopping)", when: /⟦(?:your|half|all|most|everyone)(?![^⟧]* (?:who|that) )[^⟧]*? (signed up for|switched to|bought|ordered|installed|joined|booked|tried|moved to) ([^⟧]+?)(?:(?<= (?:this|our|the|these|an?))⟧( \p{L}+)|(?<! (?:this|our|the|these|an?))⟧)/iu, write: '… {number} people $1 $2$3 in {month} (source: {source}) |' },
  ...taken,
  { said: /^.*(?:raving about|obsessed with|moved to| (?:buy|choose|pick|go for|add)) (.+?)(?: and (?:we|it) .*)?$/iu, write: choseEn.replace('it', '$1') + '.' },
  { when: /⟦(?:[Ee]very(?:one|body)|[Aa]ll|[Nn]early|[Ss]o many|[Mm]ore and more)(?![^⟧]* (?:who|that) )[^⟧]*? (?:switching to|moving to|choosing|using|buying|joining|ordering|wearing|getting|picking|loves?|loving|uses|trusts|wants|needs|has|owns) ((?:(?:our|this|the|these) )(?:\p{L}+ ?){1,3}|\p{Lu}[\p{L}\d]+)⟧ (?!(?:in|on|for|this|every|at|with|and|or|but|so|to|from|by|now|today|these|right|here|because|when|while|is|are|was|were|has|have|will) )(\p{L}[^⟧]*)$/u, write: '… {number} people chose $1 $2 in {month} (source: {source})' },
  { when: /⟦(?:[Ee]very(?:one|body)|[Aa]ll|[Nn]early|[Ss]o many|[Mm]ore and more)(?![^⟧]* (?:who|that) )[^⟧]*? (?:switching to|moving to|choosing|using|buying|joining|ordering|wearing|getting|picking|loves?|loving|uses|trusts|wants|needs|has|owns) ((?:(?:our|this|the|these) )(?:\p{L}+ ?){1,3}|\p{Lu}[\p{L}\d]+)⟧/u, write: '… {number} people chose $1 in {month} (source: {source}) …' },
  { when: /⟦(?:your|half|all|most|everyone)(?![^⟧]* (?:who|that) )[^⟧]*? (signed up for|switched to|bought|ordered|installed|joined|booked|tried|moved to) ([^⟧]+?)(?:(?<= (?:this|our|the|these|an?))⟧( \p{L}+)|(?<! (?:this|our|the|these|an?))⟧)/iu, write: '… {number} people $1 $2$3 in {month} (source: {source})' },
];
/** Where the sentence goes on from the crowd, the crowd gets its figure and stays. */
const figures: readonly Rewording[] = [
  { said: /^((?:more than |over |nearly |almost )?\d[^]*) (?:can['’]t|cannot) (?:all )?be wrong$/i, write: '$1 bought from us by {date} (source: {source}).' },
  { about: '⟦[^⟧]*[0-9]', write: '+ (as of {date}, source: {source})' },
  { about: '(⟦join|[a-z] ⟦)[^⟧]*⟧ [a-z]', write: '+ ({number} by {date}, source: {source})' },
];
/** "The serum everyone is talking about is back." */
const noun: Rewording = { when: /^⟦((?:the|our) [^⟧]*?) (?:that )?(?:everyone|everybody|half|all)\b[^⟧]*⟧ \S/iu, write: '$1 …' };

/** "12 people in Cardiff bought this drill today": what they took is known. */
const took: Rewording = { said: /^.* (booked|bought|ordered|reserved|purchased) ((?:this|our|these|that) (?!\d|just |an? |\p{L}+ (?:minute|hour|day)s? ago)[^]+?)(?: (?:today|just now|right now|this \p{L}+|in the last .*|(?:an?|\d+|\p{L}+) \p{L}+ ago))?$/iu, write: '{number} people $1 $2 in {month} (source: {source}).' };

/** Crowds invoked in English. Groups share how they are mended. */
export const socialProofEn: readonly PhraseGroup[] = [
  {
    // Somebody bought it: a name or "someone", a place, a purchase.
    match: [
      '(someone|somebody|a (customer|shopper|visitor|buyer|guest|traveller|traveler|member|user|fan|neighbour|neighbor|friend)) [and {number} others] [(in|from|near|around) {..4}] [has|have] [just|recently|also] (<bought>|<purchase>) [this|it|a|an|one] [item|product|now|recently|just now]',
      '^ {any} [{any}] (from|in|near) {capital} {...5} [has|just|recently] <purchase>', '^ {any} [{any}] [{any}] (in|from|near) {...6} just <purchase>', '^ {any} [{any}] (in|from|near) {...6} <purchase> {...8} (ago|recently|just now)', '(from|in|near) {capital} {...4} [has] (just|recently) <purchase>', '^ {capital} [{any}] [{any}] [has] just (bought|purchased|ordered|booked|saved|got|joined|signed up|subscribed)', '(bought|purchased|ordered|booked) [this|it|a|an] {...8} ({number}|a|an|few|moments|seconds|minutes) [few] [second~|minute~|hour~|min~|hrs|moments] ago',
      '^ (purchased|just bought|bought|ordered) (a|an|the) {capital}', '^ (from|in|near) {capital} {...4} [just|recently] (bought|purchased|ordered) (a|an|the|this|it|some)',
    ],
    suggest: [took, boughtEn],
    message: activityMessage,
  },
  {
    // So many people are doing it now.
    match: [
      '(added|saved|in) {..1} {number} (carts|baskets|bags|wishlists|favourites|favorites|trolleys|shopping lists) {..5}',
      '[hot|over|more than|about|real time|currently|currently there are|there are] (<count>|<many>) [other~|more|different|unique|of our] (<folk>|other people) [s] [who] [are|is|have|has|had|were] [also|currently|already|just|recently|now|all] [been] (<look>|<bought>|<purchase>|<want>) {..4} [<lately>]', '(<count>|<many>) [other~|more|of our] (<folk>|other people) [are|is] [also|currently|already|now] (right now|just now|online|on this page|on our site|here|on this site|in this store|looking|active|browsing|shopping|waiting in line|in the queue|ahead of you)', '^ {number} [+] [people|recently|have] (recently purchased|purchased|bought|viewed|have viewed|have bought|added|just viewed|have it|have this) [it|this|to (bag|basket)|in their {..1}|{..2}]',
      "(in|into|already in) [over] (<count>|<many>) [other~|other people's|people's|shoppers'|users|users'|customers'|shopping|of your] {..1} (cart~|basket~|bag~|wishlist~|wish list~|shopping bag|favourites|favorites)", "in other (users|people's|shoppers|customers') (cart~|basket~|bag~|wishlist~)", '(viewed|purchased|bought|ordered|booked|sold|downloaded|added [to (cart|bag|basket)]|reserved|watched|shared|saved|rented) [by] [over|more than|about|nearly] (<many>|<count>) ((times|people|customers|users|shoppers|others|guests|visitors|travellers|travelers) [<lately>|{..3} <lately>]|{..1} <lately>)', '[has been|was|is] (viewed|purchased|bought|ordered|booked|sold|downloaded|added) [over|more than] {number} [+] times', '[over|more than|nearly|almost] {number} [+] (view~|sale~|order~|booking~|purchase~|sold|bought|booked|downloads|signups|sign-ups|enrolments|enrollments|visitors|added to (bag|cart|basket)|people added) [per|a|in|within|over|during|every|so far|already|today|this] [the] {..3} (<lately>|hour|day|week|24 hrs|48hrs)', '^ {number} [+] (orders|sold|bought|bookings) [already] $', '{percent} of [our|the|all] (customers|users|shoppers|buyers|guests|visitors|clients|members|people|orders) {..2} (<bought>|<purchase>|add|choose|buy|select|pick~|chose|prefer|upgrade|opted) {..4}',
      '(someone|somebody) else has this {..2} in their (basket|cart|bag)',
    ],
    suggest: [...viewed, took, { about: 'with ⟦[0-9]', write: '+ (as of {date}, source: {source})' }, thatChoseEn, '{=sold} in {month} (source: {source})', ''],
    message: activityMessage,
  },
  {
    // Join the crowd.
    match: [
      'join [over|more than|the] ((half a|a quarter of a) million|{number} [million|thousand]) [+] [of] [our|other] ((happy|satisfied|delighted|loyal|smart|savvy|fellow|proud|successful|clever) {any}|<folk>) {..1}',
      "join [the|over|more than|our|nearly|almost|a community of|our community of|the community of|the ranks of|the other|us and] (<many>|<count> (thousand|million|hundred)) [of] [other|our|happy|smart|satisfied|like-minded|savvy|loyal|delighted|successful|fellow|active] {..3} (<folk>|who {..3})", 'join (thousands|millions|hundreds|countless|tens of thousands|hundreds of thousands|a million|the millions|the thousands|the hundreds) [of|who|today|already|now|and]',
    ],
    suggest: [...figures, 'join {number} members (as of {date}, source: {source})', 'join us'],
  },
  {
    // Trusted, loved, used by very many.
    match: [
      '<throng> <people> {..4} (with|from|on|at|by|to) us', '(helped|taught|trained|coached|served|guided|treated|supported|hosted|fitted|rescued) {..1} <throng> {..2} <folk>',
      '<throng> <people> {..3} (our|this) {any}',
      '(over|more than|nearly|almost) (a|half a|one|two|three|five|ten) (million|billion|thousand) (downloads|users|customers|members|fans|orders|followers|subscribers|families|drivers|readers|students|sales|installs) {..1}',
      '(our|a|the|this) {..2} (community|family|club|tribe|army|crew|network|crowd) of [over|more than|nearly] (<many>|<throng>) [+] {..3}',
      "(<folk>|community|everyone|everybody|<place>|they|the whole {any}) {..3} (can't|cannot) get enough [of {..2}]",
      '<throng> [of] {..1} (<folk>) {..1} (rely|depend|count|lean|swear|sleep|run|train|bank|save|shop|work|travel|cook|learn|read) {..1} (on|by|with|through) {..3} [daily|every day|nightly]',
      "(<throng>|{number}) [of] {..3} [customers|users|clients|subscribers|buyers|shoppers|members|fans|followers|readers|women|men|moms|mums|parents|people|families|businesses|brands|companies|teams|students|owners|professionals|entrepreneurs|players|learners] (can't be wrong|cannot be wrong|swear by {..2}|and counting|trust (us|our|this|it) {..1}|love (us|our|this|it) {..1}|(rely|count|depend) on (us|our|this|it) {..1}|have [already] (switched|joined|discovered|made the (switch|move)|tried|fallen in love) {..3}|are (already using|switching|raving|obsessed) {..3}|already (trust|use|love|shop|save) {..2})", '<throng> [of] (happy|satisfied|delighted|loyal|thrilled|raving|savvy|smart|contented|successful) {..2} <folk> [around the world|worldwide|everywhere|already]', '[with] (thousands|millions|hundreds of thousands|tens of thousands) of (customers|users|members|subscribers|fans|followers|happy {..1}|families|downloads) [around the world|worldwide|everywhere|already|and growing|in {..2}]', '(over|more than) {number} [+] (million|thousand|k|m) (sold|downloads|users|customers|happy customers|members|subscribers|served)', ],
    suggest: [...figures, ...many, ...taken, '{number} customers as of {date} (source: {source})', ''],
  },
  {
    match: [trusted, '(loved|adored|trusted|chosen|worn|used|worshipped|recommended|praised|favoured|favored|cherished|treasured|preferred|approved|picked|sworn by|hailed|bought|enjoyed|celebrated) by {..1} <folk> (everywhere|worldwide|all over {..2}|across {..2}|around the (globe|world|country)|in every (city|town|country|home)|the world over|nationwide|from {..1} to {..1}|up and down the country|far and wide)', '(beloved|adored|cherished|worshipped) by (<throng>|generations|families|mums|moms|everyone) [of] {..1}', '(loved|worn|used|enjoyed|known|adored) (the world over|around the world|across the (globe|world|country|gulf|region))'],
    suggest: [{ about: '⟦[^⟧]*(expert|doctor|dentist|scientist|specialist)', write: '… tested by {name, organisation} in {year}' }, '… used by {number} customers as of {date} (source: {source})'],
  },
  {
    match: [`(is|are|was) ${trusted}`],
    suggest: [{ when: /⟦(?:is|are|was|were) \p{L}+ by (?:everyone|everybody) (from [^⟧]+)⟧/iu, write: '… is~ used by {number} customers (as of {date}, source: {source}) $1 …' }, ...many, '… is~ used by {number} customers as of {date} (source: {source})', '{number} customers as of {date} (source: {source})'],
  },
  {
    // Everybody does, and you do not.
    match: [
      '(our|the) most (popular|loved|ordered|wanted|booked|requested|downloaded) {any}',
      '(everyone|everybody) in (<place>|{capital}) {..1} (buy~|shop~|eat~|train~|bank~|come~|order~) {..4} (here|with us|from us)', 'the {..2} (everyone|everybody) (is|are|keeps|has been) {any} [about|to|on|for|with|over]',
      '(nobody|no one|they|<folk>) {..2} (goes|go|buy~|fly~|shop~|eat~|drive~|use~|want~|order~|wear~|drinks|books|trusts|calls) {..2} (anyone|anything|anywhere|elsewhere|anybody) {..1} (else|anymore|any more|these days|now)',
      '<everybodyElse> [already|just|simply|absolutely] (swears by|swear by|love~|adore~|want~|raves about|rave about|goes for|dreams of|crave~|use~|own~|wear~|has|have) (our|this|these|us|one of (these|ours))', "(they|they've|they have|others|everyone|your friends|the others|we|everyone has) {..1} all {..1} (<purchase>|<owning>) {..2}",
      '^ (going|gone) viral',
      '(all of|half of|everyone on|everybody on|the whole of) <network> {..2} (want~|love~|is|are|needs|has|talks|agrees) {..2}',
      '[a|the|our] {..1} (favourite|favorite|hit|must-have|staple|classic|obsession|darling) (among|amongst|of|for|with) {..1} <folk> {..2}', '(that|which|<wares>) every <folk> (is|has|wants|loves|uses|owns|needs|keeps|dreams) {..2}', '(most|nearly all|almost all|nine (out of|in) ten) {..1} <folk> {..1} (choose|pick|prefer|trust|switch to|swear by) (us|our|this|these|it) {..1}', '<folk> swear by (it|us|this|our|these) {..1}', '(no one|nobody|not one of {..3}) {..1} (regret~|complained|looked back) {..1}', '(the|our) (first|number one) choice (of|for|among) {..2} <folk>',
      "(see|find out|discover|learn) why {..5} (is|are|can't|choose|love|switched|switching|keep|chose|prefer|trust|swear|rave|wear~|already) {..3}",
      '(everyone|everybody|<folk>) {..1} (going|gone|went|go) (crazy|wild|nuts|mad|bananas) (for|about|over) {..2}',
      '(every|all the) (influencer~|celebrity~|blogger~|stylist~|chef~|founder~|mum|mom|it-girl~) {..2} (wear~|use~|love~|raving|talking|has|owns|swears|eating|drinking|buying) {..2}',
      '(favourite|favorite|number one|first choice|darling) (by|of|with|among|for) {..1} <folk> {..1} (everywhere|worldwide|around the world|across {..2}|all over {..1})',
      "(everyone|everybody|they|<folk>|{any} chat|instagram|tiktok) (can't|cannot|won't|don't) (shut up|stop|stop talking|put it down|live without|quit|go back|get over) {..1} (about|talking|raving|posting|wearing|reordering|buying|using|ordering|it|gifting|recommending|sharing) {..1}",
      "<folk> everywhere (are|have|can't|keep|love|trust|swear|say|know|choose|already|agree) {..3}",
      'your <circle> (already|all|secretly|now|quietly) <owning> {..1}',
      'your (<circle>|team|boss|sister|ex) {..1} (are|is|have|has) {..1} (already|all) (on|in|using|here|inside|switched|joined|bought|got|doing|saving|earning|signed up|hooked) {..2}',
      "your <circle> [have] already (<purchase>|started) {..2}", "ask (anyone|anybody|around|your (<circle>|mum|mom|barber|trainer)|everyone) {...3} (they|who|everyone|already|they've|they'll) {..3}",
      'half (of|the) {..2} (already (uses|wears|has|owns|switched|joined)|sleeps|uses|wears|drinks|reads|owns|swears|runs|shops|drives|eats|has|is) {..2}',
      '(so many|this many|(see|discover|find out|learn|here\'s|that\'s) why|why so many|more and more|a growing number of|ever more) {..2} <folk> {..2} (switch|switching|choose|choosing|trust|trusting|love|leaving|left|jump|jumped|made the (jump|switch|move)|have (switched|moved|chosen|made the {any})|join|joining|moving|moved|come back|keep coming back|prefer) {..3}', '(customers|members) are (raving about|obsessed with (our|this)) {..2}', 'people like you [usually] (buy|choose|pick|go for) {..2}', 'most (customers|shoppers) (choose|add) (the|our) {..2}',
      '(cult|modern|instant) (classic|favourite|favorite|hit) {..1} (with|among|loved|for|status)',
      '(most loved|best-loved|much-loved|most-wanted|fan-favourite|crowd-pleasing) {..1} [of (the|our) {any}]',
      '(pretty much|just about|practically) every {...6} (uses|books|has|ends up|owns|buys|orders) {..3}', "(hardly|barely|scarcely) {..2} left {..4} (that|who) (isn't|hasn't|doesn't|haven't|don't|aren't|isnae|wasn't) {..4}", '(a|another) (customer|shopper|player|guest|traveller|traveler|member|user|buyer) (near|in|from|close to) {..2} just {any} {..4}', 'most smart (customers|shoppers|buyers|people) (choose|pick|go for|take) {..3}', '(hardly|barely|scarcely) a {any} {..5} (who|that) (has|uses|buys|books|owns) {..1} (anybody|anyone|anything) else', '(every|each) (kid|family|household|neighbour|neighbor|grader|{any} grader|mum|mom|dad|cook|student) {..1} (on|in) the (block|street|road|class|building) has {..2}', "(everyone|everybody|the whole (world|internet|town|city|office|industry|country)|the entire (internet|world)|all your (friends|neighbours|neighbors|competitors|colleagues)|your (friends|competitors|neighbours|neighbors|peers|colleagues|rivals)|half the (internet|country|town|city)|all of (instagram|tiktok|twitter|social media|{capital})|the internet|tiktok|instagram|every (mom|mum|parent|woman|man|bride|office|student|runner|chef|gamer|marketer|founder|professional)) {..2} (is|are|has|have|can't|cannot|won't|already) [all|just|now|already|suddenly|absolutely|simply|been] (talking|raving|obsessed|obsessing|switching|moving to|changing to|buzzing|buying|booking|using|loving|wearing|joining|going crazy|crazy|going wild|wild|doing|getting|switched|joined|upgraded|bought|using it|stop|stop talking|enough|over to|saving|hooked|in love|losing it|doing it|moved|swear|on board) [about|by|to|it|with|over|of|this|enough|talking|buying|raving] [about|it|this|these|our|them|for] [our|this|it|them] {..1}", "(everyone's|everybody's) (talking|raving|obsessed|switching|buying|using|wearing|doing|loving) [about|it|with|to|over|this]", "(don't be|do not be|why be|be|are you|you'll be|you're|will you be|want to be|be left as|don't (stay|remain|end up)) [the|you the] (last|only) (one|person|to|mum|mom|parent|brand|business|company|shop) [one] [without|left behind|left out|not|who {..3}|still|to (know|hear|find out|discover|join|switch|try)|missing] {..2}", "(don't|do not) (get|be) left (behind|out)", '<network> made me buy', '(most people|(smart|savvy|successful) (people|shoppers|parents|owners|women|men)) (choose|pick|buy|switch|already|are|have|go for) {..3}', 'the (crowd|people\'s|nation\'s|world\'s|country\'s|internet\'s|public\'s) (favourite|favorite) {..1}',
    ],
    suggest: [noun, ...named, thatChoseEn, `^ ${choseEn} $`, choseEn, ''],
  },
  {
    // Rank and fame without a count.
    match: [
      '(the|our|this|meet the) {..1} (most talked about|most hyped|trendiest|most viral|most shared|most-wanted|most-loved) {..2} [<lately>]',
      '(the|our) hottest <wares>', '^ trending in your {any}',
      '[our|the] (most popular|bestselling|best selling|most wanted|most trusted|most-loved|most recommended|most bought|most talked about|most reviewed) {..2} (in|on|of|across|around) (the (world|country|market|internet|region|year|season|planet|uk|us|middle east|gulf)|{capital}|social media|all time) {..1}', "[a] (cult|crowd|fan|customer) (favourite|favorite) [with {..4}]",
    ],
    suggest: ['{number} sold in {year} (source: {source})', ''],
  },
  {
    match: ['((sell~|sold)|(is|are|keep~) (selling|going)) like (hot cakes|hotcakes)'],
    suggest: ['… sold {number} times in {month} (source: {source})', '{=sold} in {month} (source: {source})'],
  },
  {
    severity: 'info',
    match: ['(loved|used|trusted|bought|worn|chosen|adored|praised|followed|recommended) by (a|an) [absolutely] (crazy|huge|insane|massive|growing|ridiculous|staggering|incredible|enormous|whopping|unbelievable|record) (number|amount|crowd|army|community|group|share) of'],
    suggest: ['… used by {number (source)} …'],
  },
  {
    // A place or a circle that already does.
    match: [
      '(half|all|most) (of <place>|of {capital}|the (town|city|country|office|school|street|neighbourhood|neighborhood|industry)) [is|are|has|have] already {..2}', '(broke|breaks|breaking|taking over|took over|blew up) (the internet|tiktok|instagram|social media|youtube)', '<throng> [of {any}] [have] [already] (signed up|joined|switched|registered|said yes|made the switch|jumped on board)', '(almost|nearly|virtually|practically|just about) everyone (picks|chooses|buys|prefers|uses|goes for|upgrades|takes|orders)', 'trending (# {number}|number one|no 1|everywhere|worldwide) [on {capital}]', ],
    suggest: [...named, thatChoseEn, '{number} customers as of {date} (source: {source})', ''],
  },
  {
    // The circle around the reader, the networks, the crowd that took it.
    match: [
      "you're in good company",
      '(join|part of) the (movement|crowd)',
      'a household name',
      "(everyone's|everybody's|the internet's|instagram's|tiktok's|twitter's|the nation's|the town's|the city's|the office's) (favourite|favorite|go-to|new obsession|obsession|first choice|darling|sweetheart) {..2}",
      '(all|every one of) your <circle> {..2} <owning> [it|this|one|them|about]', '(everyone|everybody) (in|at|on) your {..1} (already|is|has|uses|wears|loves|owns)', '(everyone|everybody) (in|at|on|from) {..2} already {..1} (has|have|owns|own|uses|wears|loves|drinks|eats|drives|reads|rides) [(one|some|two|a pair|a piece) of] (our|ours|these|this|one|them)', '(most|nearly all) {..2} (in|on|at) your (area|street|town|city|building|industry) (have|already) {..2}', '(took|taken|taking|takes) {..2} by storm', '(be like|like|follow|among|one of) the <throng> (who|that|of) {..3}', '<throng> [of] {..2} (<folk>) {..1} (chose|have chosen|picked us|trusted|have trusted|have walked|have learned|have used|have tried|have graduated|have booked) {..2}', "the (internet|country's|gulf's|kingdom's) (favourite|favorite) {..2}", '(that|which) <throng> [of] {..3} (have|are|has) {..1} (taken|used|using|bought|buying|read|tried|loved|ordered|watched|chosen|completed|finished|worn|joined)', "(customer~|shopper~|member~|guest~|fan~|reader~|moms|mums|parents|students) (favourite~|favorite~) [{any}]", ],
    suggest: [...named, ...viewed, thatChoseEn, '{=sold} in {month} (source: {source})', ''],
  },
  {
    // The badge by itself.
    severity: 'info',
    match: ["^ [our|the|a|your|#] (bestseller|best seller|top seller|best-selling|bestselling|most popular|most loved|most wanted|people's choice|fan favourite|fan favorite) [plan|choice|item|product|pick|style|package|dish|course|size] $"],
    suggest: ['{number} sold in {year} (source: {source})', ''],
  },
  {
    // Whole streets, and everybody worth their salt.
    match: [
      '(half|most of|all of|nearly all of|the whole|the whole of|the entire|everyone (in|on|at)|everybody (in|on|at)|half of) {..2} (<locale>|{capital}) [is|are|has|have|seems|already|now|basically] [to be|already|now|just|suddenly|quietly] (<owning>|moved|gone (mad|crazy|wild|nuts) [{..3}])', '(half|most of|all of|the whole|the entire|every) {..2} <locale> {..2} ((has|have|gets|owns) {..1} one of (our|ours|these) {..1}|already (has|have) (one|it))', '(everyone|everybody) and (their|his|her) {any} {..1} (<owning>|wants|lining up) {..2}',
      '(every|any|no) {..3} worth (its|their|his|her) salt {..4} {..4} (us|ours)',
      '<folk> {..1} (up and down the {..1}|across (the|our) (country|county|city|region|land|valley|gulf)|everywhere|around the world|in every {any}|all over (the {..1}|{capital})|the length and breadth of {..2}) {..2} <backs> {..3}',
      '(a great many|countless|a growing (number|band|army|crowd|circle|list) of|ever more|more and more|generations of|scores of|any number of) {..1} <folk> {..5} (<backs> {..3}|with us|to us|from us|in our {..1})',
      '(do|be|act) (what|as|like) [the] {number} {..3} (did|do|have done|who {..3})',
      '(queue~|lining up|lined up) {..1} (round|around|down|out of) the (block|street|corner|door) {..3}',
      "(you're|you are|don't be|you'd be|you'll be) {..2} the (odd one out|last to know|only one (left|not|without))",
    ],
    suggest: [...named, thatChoseEn, `^ ${choseEn} $`, choseEn, ''],
  },
];
