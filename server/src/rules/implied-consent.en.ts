import type { PhraseGroup } from '../engine/rule';

const otherwise = 'tick the box if you would like {what} by {channel} (optional) |';
/** How to ask, by what is taken for granted. */
const ask = [
  { when: /⟦[^⟧]*\bagree to (?:receive )?((?:[\p{L}-]+ )*?(?:calls|texts|e-?mails|messages|newsletters?|offers))⟧(?= from| about|[^\p{L}]*$)/iu, write: 'tick the box if you would like $1 …' },
  { when: /⟦.*agree to ((?:personali[sz]ed|targeted|tailored) ads)⟧/iu, write: 'we show $1 only if you agree |' },
  { about: '(counts|serves|passes) as acceptance', write: '^ please sign {document} if you agree $' },
  { when: /\bshar(?:e|ing) (your [^⟦⟧]*?)⟧? ?(with [^⟦⟧]+)/i, write: 'we share $1 $2 only if you tick this box (optional) |' },
  { about: '(?=.*(terms|conditions|price|contract|renew|change)).*(assum|take it|take that|presum|treated|deemed|considered|silence|no objection|no reply|hear from you|hear back|hear nothing)', write: 'the change applies to you only after you say yes |' },
  { about: 'cookie|tracking|profiling|^(?!.*(policy|terms)).*(browsing|scroll|surf|banner)', write: 'we use {which} cookies only if you accept them |' },
  { about: 'film|photo|picture|recognition|image|recording', write: 'we use {photos or recordings} only with your written consent |' },
  { about: '(if|when|once|after|within) [^⟦]*, ⟦|⟦[^⟧]*(assum|take it|take that|presum|treated|deemed|considered|read as|silence|no objection|no reply|not repl|nothing|hear from you|hear back)', write: 'we will {do what} only after you say yes |' },
  { about: '(partner|sponsor|third part|share|sharing|data)[^,.]*⟦|⟦([^⟧]*|[^⟧]*⟧[^,.]*)(partner|sponsor|third part|share|sharing|data)', write: 'we share {data} with {recipients} only if you tick this box (optional) |' },
  { about: '⟦[^⟧]*(insurance|express|protection|extras|options)', write: 'you may add {extra} for {price} |' },
  { about: '⟦([^⟧]*|[^⟧]*⟧[^,.]*)(terms|policy|policies|conditions)', write: 'please read and accept {document} |' },
  { about: 'enrol|loyalty|programme|program\\b|club', write: 'join {programme} by ticking this box (optional) |' },
  otherwise,
];

export const english: readonly PhraseGroup[] = [
  // Done for the reader.
  {
    match: ['(signed|filled in|submitted) {..3} (in your name|on your behalf) {..4}', 'taken the liberty of (setting|signing|adding|switching|enrolling|booking|sending|reserving) {..5}', "(we've|we have) {..1} (reactivated|restarted|resumed) your (plan|subscription|membership|box)", '(ticked|popped in) for you'],
    suggest: [{ about: '⟦(signed|filled|submitted)', write: 'you decide whether to sign {document}' }, { about: '⟦(ticked|checked|popped)', write: '… optional, {price} …' }, 'you may choose {option} for {price} |'],
  },
  // Consent read from an act that says something else.
  {
    match: ["(sit|walk|step|come|climb|hop|stand) {..4} and (you're|you are) (sweet|fine|happy|okay|ok|good|cool|down|sound) with (us|our|being) {...8}", "by (walking|stepping|coming|driving|bringing|entering|strolling|sitting|standing|being|staying) {...8} (you have|you've) {..1} (agreed|consented|said yes|accepted) {..6}", 'by (walking|stepping|coming|driving|bringing|strolling|sitting|standing|staying) {...8} you {..1} (agree|consent) [to] {..6}', '(boxes|options|choices|extras) (are|come) {..1} (ticked|checked|preselected|selected|switched on) {..1} (for you|in advance)', '<passing> {...4} (means|lets us|allows us|permits us) {..1} we (may|can|will) {..2}', 'unless you (write|tell|email|call|contact|object|say|reply) {...4} we (will|shall) {..1} (add|send|share|charge|renew|enrol|enroll|sign|subscribe|call|pass) {..2}', 'by (handing|giving|sending|showing|leaving|telling) (us|me) {..3} you {..1} <agreeing>', '^ (subscribed|enrolled|opted in|signed up|added to our list) automatically {..1} (after|at|with|on) (checkout|purchase|sign up|registration|booking|payment)', '(walking|stepping|coming|driving|entering) (in|into|on to|onto) {..3} (means|counts as|implies) {..1} you {..2} <agreeing>', "if we (don't|do not) hear {..2} (within|in|by) {...4} (your|we|you|the) {..3} (switch~|renew~|upgrade~|move~|change~|will|start~|becomes)", "(by|in) {any} {..6} (you|you're|you are|you'll be) {..2} (<agreeing>|cool with|good with|up for) {..5} <dataUse>", '<passing> {..6} (means|implies|signifies|says) [that] (you|you\'re|you are|you\'ll be) {..1} <agreeing> [to] {..4} <dataUse>', '<passing> {...6} (means|allows|lets|entitles|authorises|authorizes|permits) {..1} (we|us) {..1} (can|may|to|will|send|call|text|email|share|contact|add) {..4} <dataUse>', '(<passing>|enrolling|your <theact>) {..4} means (you\'ve|you have|you|you\'re) {..1} (said yes|consented|given {..1} (permission|consent)|let us|happy (to get|for us)) {..6}', 'by <passing> {...2} (kids|players|users|guests|customers|members|visitors|entrants) {..1} <agreeing> to {..3} <dataUse> {..2}', '(by|in|through) <passing> {...6} you {..2} <agreeing> {..5} <dataUse>', "<passing> {..6} (tells|shows|proves|signals) [to] us [that] (you|you're) {..1} <agreeing>", "(keep|carry on|continue|stay|go on) {..4} and (you|you'll|you're) {..1} <agreeing> {..4} (<dataUse>|policy|terms)", "(keep|carry on|continue|stay|go on) {..3} and (we'll|we will|we) {..1} (set|place|drop|store|use|take) {..1} <dataUse>", 'your {..2} (<theact>|reservation|ticket|subscription|account) {..1} (includes|covers|comes with|contains) your <agreed>', '(send|upload|post|share|tag|submit) {..5} and you {..1} (let|allow|permit|agree|consent|give|grant) {..1} us', 'you {..1} <agreeing> {..2} <dataUse> {..4} by (requesting|asking|calling|using|visiting|browsing|ordering|booking|buying|entering|staying|continuing|applying|participating|downloading|opening|replying|attending|parking)', '(participants|attendees|buyers|guests|customers|entrants|members|visitors|users) {..1} automatically (join~|added|subscribed|enrolled|receive|opted)', 'to (say no to|refuse|decline|object to) {..2} <dataUse> {...1} (write to us|send {..2} letter|write {..2} letter)', 'if you {..1} (use|visit|enter|open|join|buy|order|book|park|shop|connect|log in|download|stay|continue) {...6} you {..1} <agreeing> {..3} <dataUse>', "(you're|you are|customers are|users are|guests are) {..1} (opted in|signed up|subscribed|enrolled|included) {..5} (by default|automatically)", '(subscription|newsletter|alerts|notifications|data sharing|personalised ads|tracking) {..2} (is|are) already (active|on|enabled|switched on)', '(registration|entry|booking|attendance|participation|registering) {..4} (adds|subscribes|signs|enrols|enrolls) you', "if you (don't|do not) (untick|uncheck|opt out|object) {...2} (we'll|we will|you'll|you will)", '(keep|continue|carry on|just keep) (scrolling|browsing|reading|swiping|shopping) to (accept|agree|consent|allow)'],
    suggest: ask,
  },
  {
    severity: 'warning',
    match: ["(by|in|through) <passing> {...8} (you|you've) {..1} <agreeing> [to|that|with]"],
    suggest: [{ when: /(to|that|with)⟧/, write: 'please tell us whether you agree $1 …' }, { about: 'allow⟧', write: 'please tell us whether you allow …' }, 'please tell us whether you agree |'],
  },
  // A contract may be accepted by an act; still, say so before it.
  {
    severity: 'info',
    match: ['(by|in|through) <passing> {...8} you {..2} <agreeing> [to|with] [be bound by] (the|our|these|this|all|its|their) {..4} (terms|conditions|agreement|rules|licence|license|guidelines|policy~)'],
    suggest: ['please read and accept our {document} |'],
  },
  // One yes for two things.
  {
    match: ['(agree|consent) to the (terms|conditions|policy) and to {..2} (being contacted|receive~|marketing)', '(i|we|you) {..4} (agree|accept|consent|like) {...6} (terms|privacy policy|conditions|privacy notice) {..6} (and|to) {..4} (receive~|promotional|marketing|emails|offers|newsletter|texts)'],
    suggest: ['I agree to {document}; {what} only if I tick a box of its own |'],
  },
  {
    match: [
      '^ [no click needed] (<passing>|(keep|carry on|go on|scroll|stay|continue|browse|read|your) {..2}) {..3} = {..3} (cookie~|consent|tracking|marketing)', "(<passing>|(keep|carry on|go on|continue) {any}|stay {..3}|scroll {..1}|still here) {...3} (that's|that is|counts as|that counts as|means|equals|it's) (a|your) (yes|ok|okay|consent) [to] {..2} (cookie~|tracking|marketing|emails|newsletter~) {..2}", '(<passing>|[your] <noAnswer>|your {..2} <theact>|(a|the|any|mere) <theact>) {..6} <takesFor> {..3} <agreed>', '^ <theact> {..6} <takesFor> {..3} <agreed>', '(your {..2} <theact>|<noAnswer>|continuing|scrolling|clicking|closing {..3}) {..6} <takesFor> you (agree|accept|consent)', '(<passing>|your <theact>) {..6} is [also] (your|a|all the) {..1} (consent|agreement|permission|yes)', '<noAnswer> {..3} (is|makes|taken|counts|reads|says) {..2} <agreed>', "(assume|presume|take it) [that] (you're|you are) {..1} (in|on board|interested|happy|in favour|game)", "(unless|if) (we|i) (hear|hear nothing) {..3} {...2} (assume|presume|take it|take that) [that] (you'd like|you want|you wish|you agree|you accept|you consent|yes)", '(not|without) (unticking|unchecking|opting out|objecting|replying|responding|saying no) {..4} (confirms|means|counts|constitutes|is taken|signs)',
      '(deemed|considered|presumed|assumed|taken|understood) to (have (consented|agreed|accepted|opted in|given {..3} (consent|permission))|consent|agree|accept|be (happy|ok|okay|fine|content|willing))', '(we|we\'ll|we will|we\'ve) (take it|take it that|figure|reckon) (you|you\'re|you are|you\'d) {..1} (fine|good|all right|alright|ok|okay|happy|like) (with|to)', '(we|we will) [will] (assume|presume|take it|understand) [that] (you|you\'re|your) {..1} (happy|ok|okay|fine|agree|consent|accept|want to (hear|receive|be)|silence|consenting|interested in)', "[we|we'll|we will] (take|treat~|count~|read|see|regard|consider|interpret|taken) {..4} (as|for) [a|an|your] (yes|ok|okay|consent|agreement|permission|thumbs up|green light|nod|approval|opt in|go ahead)", "[[a|an|any|one] (ok|yes|reply|word|answer|email|e-mail)] (count~|serves|works|passes) as [a|an|your] (yes|ok|okay|consent|agreement|permission|thumbs up|green light|nod|opt in|acceptance)", '(ignore~|silence|no answer|no reply) {...8} (count you in|sign you up|add you|subscribe you|enrol you|opt you in|include you)', "(if|unless) {..1} (we|you) (don't|do not|haven't|didn't|hear nothing|do nothing) {...8} (we|we'll|you'll) {..4} (sign you up|add you|subscribe you|enrol you|enroll you|count you in|keep you on|opt you in|switch it on|include you|renew|be (added|enrolled|subscribed|opted in|signed up))", 'if (you|we|i) (do not|don\'t) (reply|respond|object|hear|opt out|untick|uncheck|contact|telephone|phone|call|ring|write|decline) {...6} (assume|presume|take (that|it) as|consent~|agree~|subscribed|enrolled|added|yes)',
    ],
    suggest: ask,
  },
  {
    match: ["unless you (tell us|let us know|say|advise us|inform us|notify us|write|contact us|indicate|state|instruct us|choose) (otherwise|not to|differently|in writing|to the contrary|you object|you don't)", '(preselected|preticked|prechecked|ticked by default) {..5}', 'unless you (opt-out|object|untick|uncheck|unsubscribe|deselect) [below|here|in writing]'],
    suggest: [{ about: '\\w[^\\p{L}]*⟦', write: '… only if you tell us that you agree' }, 'if you agree …'],
  },
  // Boxes that must be emptied, and boxes that mean no.
  {
    match: [
      '(untick|uncheck|deselect|disable|turn off) {...6} (opt out of not|not sharing|the non-sharing|non-sharing) {..4}', 'leave (blank|empty|unticked|unchecked) to (agree|accept|consent|opt in|receive) {..3}', "(don't|do not) decline {..3}", 'legitimate interest {...1} {number} (vendors|partners) {..1} on {..2}', "(if|unless) you {..3} (not|don't) {..2} (want|wish|like|prefer) {..2} (not|to stop) (to|receive~|hearing)", 'leave (this|the) (box|checkbox) (ticked|checked) (if|to|should) {..4}', "(don't|do not|no longer|not) (wish|want|like|agree|consent|prefer) {..2} (not|opt-out|opting out|object|unsubscribe) {..3} (receive|receiving|get|getting|hear|hearing|receipt|contacted|offer~|email~|marketing|messages|news~)", "(uncheck|untick|un-tick|un-check|deselect|unselect|clear|leave [this box] unticked|leave unchecked) {..5} (if|unless|to|should) {..4} (not|don't|didn't|opt-out|stop|decline|rather not|prefer not|refuse|object)", "(tick|check|select|mark) {..4} (box|here|below|option|checkbox) {..2} (if|should) you {..1} (do not|don't|would rather not|prefer not|would prefer not|no longer) {..2} (want|wish|to|like|receive|hear|be|agree|consent|share)",
    ],
    suggest: ask,
  },
  {
    match: [
      '(we\'ve|we have) (already|also|automatically) (opted|signed|subscribed|added|enrolled|put) you {..1} (in|up|to|on|into) {..4}', '<passing> {..4} (signs you up|subscribes you|adds you|enrols you|enrolls you|opts you in|puts you on) {..3}', '(everyone|everybody|all {..2}) (start~|begins|is|are) {..1} (subscribed|opted in|signed up)',
      'your (purchase|order|booking|registration|visit|download|ticket|sign up|account|trial|entry|enquiry|inquiry) {..1} (adds|subscribes|signs|enrols|enrolls|opts|enters) you {..2} (to|in|into|up|for)', '(anyone|anybody|everyone|everybody|whoever|all (customers|guests|buyers|users|members|visitors|participants)) {..6} (is|are|will be|get~) {..1} (added|subscribed|signed up|enrolled|opted in) (to|in|into|for) (our|the) {..3} (list~|newsletter~|mailing {..1}|programme|program|club|emails|updates)', "(we've|we have) (switched on|turned on|enabled|activated|opted you in to|opted you into|signed you up for|subscribed you to|added you to|put you down for) {..4} (<dataUse>|list|club|programme|program)", '(all|every|new) {..2} (account~|customer~|user~|member~|subscriber~|guest~) {..2} (receive~|get~) {..4} <dataUse> unless {..4}', '(includes|comes with|means) automatic (enrolment|enrollment|subscription|registration|sign up|opt in) {..1} (in|to|for|into) {..3}', '<dataUse> {...2} (on|enabled|active|activated|switched on|turned on) by default',
      "(you|you've|you'll|your {..2}) (are|have been|will be|been|be|is) [also|now] automatically (subscribed|opted-in|signed up|added|registered|included|enrolled) [to|in|for|into|on]", "(we've|we have|we) [already|also] (ticked|pre-ticked|preticked|checked|pre-checked|prechecked|pre-selected|preselected|selected) {..6} (for you|on your behalf|for your convenience|newsletter|insurance|offers|box~|consent|donation|protection)", '(pre-ticked|preticked|pre-checked|prechecked|pre-selected|preselected|already selected|already ticked) (for you|for your convenience|box~|consent|newsletter|option~|insurance)',
    ],
    suggest: ask,
  },
  {
    match: ['(account~|customer~|member~|visitor~|user~|guest~|buyer~|entrant~|student~|subscriber~|attendee~|profile~|everyone|everybody) {..2} (is|are|get~|will be) {..1} (subscribed|signed up|added|opted in|enrolled|registered) {..5} (by default|automatically|from day one|from the start|without asking)', 'by <passing> {..5} you (give|grant|hand|allow|authorise|authorize) {..5} (permission|consent|leave|right|approval|licence|license|freedom) to {..1} (call|contact|email|text|share|use|send|write|ring|pass|film|record|store|keep)', '(we have|we\'ve|we) {..1} (switched on|turned on|enabled|activated|opted you in|ticked|checked|switched) {..4} (<dataUse>|adverts|reminders|sharing) {..3} for you'],
    suggest: ask,
  },
  {
    match: ['(ensure|make sure|check) [that] (the|this) (box|checkbox|tick box) (is|remains|stays) (not|un) (checked|ticked|selected)', 'if you (do not|don\'t|would rather not|prefer not to|no longer) {..3} (want|wish|receive|hear|like|get|be) {...6} (tick|check|mark|click) {..2} (box|here|below)'],
    suggest: ask,
  },
  {
    match: ['(i|we|you) {..4} (agree|accept|consent|like) to {..2} (receive~|get) {...8} (agree|accept) to {..4} (terms|privacy policy|conditions|privacy notice)'],
    suggest: ['I agree to {document}; {what} only if I tick a box of its own |'],
  },
];
