import type { PhraseGroup } from '../engine/rule';
import { freelyEn } from './forced-action.texts';

export const forcedEn: readonly PhraseGroup[] = [
  // A price, a page or an offer behind a form.
  {
    match: [
      '<keptBack> {..2} (stay~|remain~|is|are) [kept] (blurred|hidden|locked|covered|shut|closed|sealed|greyed out) (until|till|unless) {..7}',
      '(rest|answer|ending|prices|remainder|full {any}) {..4} (is|are|lives|live|waits|sits) (in|inside) (our|the) app {...6}',
      'to (go on|continue|carry on|keep|read|see|view|unlock|look up) {..2} {...4} (<handover>|hand over your {..3}|<errand>)',
      "(can't|cannot|won't) {..1} (<uncover>|<collect>) {..1} <keptBack> {..2} (without|until|unless|before) {..2} (<handover>|<signup>|<appInstall>|left {..2} (number|email|details)) {...5}", '<signup> to compare {..3}',
      '<joinList> {..3} (to|and) (get|receive|have) {..1} (answer~|solution|result~|rest|story|link|password|price~|ending|key) {..1}',
      '(only|just) (app users|members|subscribers|followers|account holders|(registered|logged in|signed in|verified|premium) {..2}) {..1} (can|may|get to|are able to|will) {..1} (<uncover>|get|use) {..3} <keptBack>',
      '(price~|rates|discounts|deals|offers|menu|results|answers|photos) {..1} (are|is) {..1} (for|only for|reserved for) {..1} (app users|members|subscribers|registered users|registered {..1}|account holders|followers|newsletter {..1}) [only] {..1}',
      '(code|coupon|discount|price|answer|recipe|rest|offer|download|link) {..2} (is|are|hides|hiding|hidden|waits|waiting|sits|locked) {..1} [hiding|hidden|waiting|locked|tucked] {..1} (behind|after|inside|until) {..2} (newsletter|sign-up|signup|form|survey|registration|login|email|app|wall|account|subscription)',
      'no (email|phone|[phone] number|account|login|app|like|follow|share|registration|sign-up) no (<keptBack>|entry|service|order|ticket~|refund~|support|delivery|fun|play|points|party)',
          '^ (price~|rates|offers|discounts|menu|results) (after|upon|on) (login|log in|logging in|sign up|signing up|signup|registration|registering) $',
      '(<signup>|<handover>|<appInstall>) {..4} (to|and|so you can|in order to|before you|before you can|if you want to|you can) <uncover> {..5} <keptBack>', '(<handover>|<appInstall>) {..3} (to|and|for) <collect> {..4} <keptBack>', '(<uncover>|<collect>) {..4} <keptBack> {..1} (by|after|once|when|upon|in exchange for|in return for|only after|as soon as) {..4} (<signup>|<handover>|<appInstall>)',
      '<keptBack> {..3} (is|are|will be|appear~|open~|unlock~|shown|visible|show) {..3} (once|after|when|only after|only when|only if|as soon as|until|upon) {..4} (<signup>|<handover>|<appInstall>)', '(price~|rates|quotes|costs|discounts|deals|offers) {..2} (are|is) {..2} [only|exclusively] (shown|visible|displayed|available|revealed|accessible|reserved|given|sent|released) {..2} (to|for|after|when) {..2} (registered|members|signed in|logged in|account holders|subscribers|app users|in the app|login) [users|customers|visitors|shoppers] [only]', '(create|make|open) an account to (continue to {..2}|checkout|check out|see (prices|the price|more)|proceed|unlock {..2})', '(download|get|install) (our|the) app to (view|see|read|continue|unlock|claim) {..4}', '(log in|sign in|register) {..3} to (read|see|view|unlock|reveal) (the|all|more|remaining|full|prices|this) {..4}', 'invite <count> {..2} {...3} before {..6}', '(prices|price|offers) visible to (members|registered users|logged-in users) only', '(who|if you) (put|leave|write|drop) a (nice|kind|good|lovely) (word|review|comment) {..1} (on|for) {..2} (google|us|trustpilot|facebook) {..3}', 'to (keep reading|continue reading|read on|read more|keep watching|continue|read the (rest|full {..1}|whole {..1})) {...1} (subscribe|sign up|register|join|log in|sign in|create an account)', '(sign up|register|log in|subscribe|join|sign in) or (leave|go away|get out|pay|miss out)', '(price~|rates|discounts|article|offer~|deals) [is|are] (hidden|locked|blurred|not shown|members only|for members only)', 'only [our] (newsletter|email|sms|mailing list) (subscribers|members) (may|can|get to|are allowed to) {..1} (<goOn>|<uncover>|<collect>)', '(<signup>|<joinList>) {..2} (to|and) (keep reading|continue reading|read on|read more|keep watching|read the (rest|full {..1}|whole {..1})|continue watching|keep listening)', '(<handover>|<appInstall>) {..2} (to|and) <uncover> (what|how much|which|if) (you|you\'ve|you\'ll|your)', '<appInstall> or (pay|miss|lose|forget)', '(without|unless you have|until you have) [an|a|your] [free] (account|login|profile|membership|registration|registering|signing up|signing in|logging in) {..2} (can\'t|cannot|won\'t|don\'t|will not|no) {..2} (<uncover>|<keptBack>|<goOn>)', '(must|need to|have to|please|required to) {..2} (<signup>|<handover>|<appInstall>) {..3} (to|before|in order to) {..3} (<uncover>|check out|checkout) {..4} [<keptBack>|it costs]',
    ],
    suggest: freelyEn,
  },
  // Friends, followers, notifications and address books as the coin.
  {
    match: [
      "(forward|share|send|pass) {..2} to <count> (people|friends|contacts|groups|mates|others) {...8} (then|and) (we'll|we will|you'll|you will|you get) {..8}", "(chuck|give|leave|drop|pop|gie) (us|me) {..2} (five|5) stars {...4} (and|then) (we'll|we will|you'll|you will|you get) {..8}", '(open|free|available) (to|for) (people|those|anyone|everyone) who {..3} (tag~|repost~|comment~|follow us) {..5}', '<errand> {...3} (then|and) {..3} (read on|opens|unlocks|is yours|are yours|is on us|clears)',
      '^ (like|share|follow|subscribe|register|accept|sign in|log in|comment|rate|sign up) to (unlock|continue|reveal|enter|proceed|view|see more|read on)',
      '(type|enter|key|put|fill|give us|send us|leave) {..3} (numbers|emails|e-mails|addresses|details|names|contacts) of <count> {..1} (friends|mates|people|contacts|colleagues|relatives) {...8} and {..3} (opens|unlocks|appears|shows|is yours|comes up|pops up)', '(tell|message|text) <count> (friends|mates|people|contacts) {..1} and {..4}',
      '(<errand>|<handover>|<appInstall>) and <weShow> {..3} <keptBack>',
      '(<errand>|<handover>|<appInstall>|<signup>|<pushOn>) (first|before) {...3} (you|to) {..2} (<goOn>|<uncover>|<collect>) {..3}',
      'no <keptBack> (without|unless|until) {..3} (app|account|follow|like|share|review|email|number|subscription|<errand>|<signup>)',
      'to (download|read|continue|enter|watch|play|unlock|get {..3}|see {..3}|book|order|register) {...2} (agree|consent|accept|allow|let) {..1} [to] {..1} (be called|calls|being called|our partners|partners|third parties|marketing|tracking|notifications|contact~) {..4}',
          '(only|just) {..2} (who|that) <errand> {..3} (get|receive|win|can|will|are|qualify) {..4}',
          'to (<collect>|<uncover>|<goOn>) {..2} (invoice|receipt|certificate|warranty|ticket~|results|files|order) {...4} <errand>',
          '<pushOn> {..3} (to|and|before you) [can] (<goOn>|(<uncover>|<collect>) {..3} <keptBack>)', '(can\'t|cannot|won\'t|can not) {..4} (without|until|unless you|before) {..1} <pushOn>', '(<errand>|<adConsent>|<joinList>) {..4} (is|are) (required|mandatory|compulsory|necessary|obligatory|a must)', '{..3} (opens up|unlocks|appears|is yours) (once|when|as soon as|only after) {..1} <errand>', '(see|get|read) {..2} (once|as soon as|only after) {..1} <errand>', '<errand> {...3} (only then|then and only then) {..4}', '<errand> {...3} (to|and|for|before you|before you can) [can] (<uncover>|<collect>|<goOn>) [{..3} <keptBack>]', '<errand> {...4} (and|then) [we] (we\'ll|we will|your|you will|you\'ll|the) {..2} (<keptBack>|<uncover>|<collect>|send|give)', '<errand> {...6} (or|otherwise|or else) {..2} (leave|lose|forfeit|you|your {..1}|no {..1}) [you|won\'t|will not|not|can\'t|cannot|entry|entries|doesn\'t|does not|is not|be] {..2}',
      '<keptBack> {..4} (once|after|when|only after|only when|only if|as soon as|until|unless|if) {..3} <errand>', '<errand> {..3} (before|until) (we|you) {..2} (release|send|pay|give|get|show|unlock|can) [{..3} <keptBack>]', '(unlock|reveal|claim|get|see|view|access) {..4} <keptBack> {..1} (by|when you|if you|after you|once you) <errand>', '(can\'t|cannot|won\'t|can not|can only) {..6} (without|until|unless|if|after) {..2} <errand>',
    ],
    suggest: freelyEn,
  },
  // Advertising and data sharing as the price.
  {
    match: [
      '(once|after|only when|as soon as|until|before|works when) {..5} <adConsent>',
      '<adConsent> {...5} (to|before|in order to|before you|and) [you] [can] (<goOn>|<uncover>|<collect>) [{..3} <keptBack>]', '(<adConsent>|<joinList>) {...4} (or|otherwise|or else) (you can\'t|you cannot|you won\'t|no|lose|forget|leave|pay|close|go) {..2}', '(can\'t|cannot|won\'t|can not|unable to|no way to|may not) {..6} (without|until|unless|before) {..3} (<adConsent>|<joinList>)', '(require~|demands|depends on|is conditional on|needs|in exchange for|in return for) {..3} (<adConsent>|<joinList>)', '(only|exclusively) [sell|ship|deliver|serve|offer|available] {..5} (who|that|if|after|once|when) {..2} (<adConsent>|<joinList>)',
      'to (<collect>|<uncover>|<goOn>|use) {...5} (you must|you need to|you have to|please|must|need to|have to) {..2} (<adConsent>|<joinList>)', 'to (<collect>|<uncover>|<goOn>|use) {...5} (sign up|subscribe|agree|opt in|consent|you must|you need to|you have to) [sign up|subscribe|agree|opt in|consent] (for|to) {..3} (marketing|promotional|newsletter~|ads|mailing list|offers|tracking|sharing)', '[you] (must|have to|need to|required to) (agree|consent|accept|opt in|subscribe|sign up|allow|share) {..4} (marketing|newsletter|emails|e-mails|offers|all cookies|tracking|sms|texts|promotional {..1}) {..3} (to|before|in order to) {..3} (<goOn>|<uncover>|<collect>)', '(consent|agreeing|agreement|opting in|permission|acceptance) {..5} (is|as) (a|the|an) [mandatory|necessary] (condition|requirement|prerequisite) (of|for|to)', ],
    suggest: freelyEn,
  },
  // A reward for praise only.
  {
    match: [
      'to (<collect>|<uncover>|start|ship|have) {...4} <praise> {..3}', "(once|after|as soon as|when|until) (you've|you have|you) {..1} <praise> {..3}", "<praise> {..4} (and|then) {...1} (we'll|we will|your {..4} (is|are) (yours|free)|{..3} (is|are) (free|yours)) {..3}", '(anything|nothing|whatever) (less|lower|under|short) {..1} (full marks|five|5|top marks|a perfect) {..4}',
      '(five|5) stars {...3} (then|and|for) {..1} (your|a|the) {..1} (refund|gift|reward|bonus|discount|voucher|cashback|code|prize)',
      "<praise> {...6} (to|and|for|if you want) {..2} (<collect>|we'll|we will|you'll|you will|a free|your free|free) [{..3} <keptBack>]", '(get|earn|receive|claim|unlock|win|enjoy|we\'ll {..2}|we will {..2}) {...8} (when|if|for|once|after|by) {..3} <praise>', '(free|complimentary) {..4} (for|to|when|if|with|in return for|in exchange for) {..4} <praise>',
    ],
    suggest: [
      { when: /⟦(?:you (?:can )?)?(unlock|get|see|open|start|book|join|read|download|use) ((?:the|your|our) [^⟧]+?) (?:only )?(?:once|after|if|when|as soon as) [^⟧]*⟧/iu, write: 'you can $1 $2 without reviewing us |' },
      { about: '(unlock|get in|let in|enter|see|view|open|start|ships?|book|join|access|download)\\b', write: 'no review is needed' }, 'leave an honest review, good or bad |',
    ],
  },
];
