import type { PhraseGroup } from '../engine/rule';

const ask = 'tick the box if you would like {what} by {channel} (optional)';

export const english: readonly PhraseGroup[] = [
  // Consent read from an act that says something else.
  {
    match: ["(by|in) {any} {..6} (you|you're|you are|you'll be) {..2} (<agreeing>|ok with|okay with|fine with|happy with|cool with|good with|up for) {..5} <dataUse>", "you {..1} <agreeing> {..3} <dataUse> {..3} (simply|just|merely|automatically) (by|when you|in) {any}", '<passing> {..5} (means|implies|signifies) [that] you {..1} <agreeing> [to] {..4} <dataUse>', '(keep|continue|carry on|just keep) (scrolling|browsing|reading|swiping|shopping) to (accept|agree|consent|allow)', '(by|in|through|when|whenever|if) <passing> {..6} you {..2} <agreeing> {..2} <dataUse>', '(by|in|through) <passing> {...6} you {..2} <agreeing> {..5} <dataUse>', "(by|in) [your] (continued|further) (use|browsing|visit) {..4} you {..2} <agreeing> {..5} <dataUse>", '(when|whenever|once) you {..1} (continue|use|visit|browse|click|tap|submit|sign up|register|enter|order|buy|download|reply|scroll) {...6} you {..1} (agree|consent|automatically agree|automatically consent|are agreeing|accept) {..5} <dataUse>'],
    suggest: [ask],
  },
  {
    severity: 'warning',
    match: ['(by|in|through) <passing> {..6} you {..2} <agreeing> [to|that|with]', '(by|in|through) <passing> {...8} you {..1} <agreeing> [to|that|with]', '(by|in) [your] (continued|further) (use|browsing|visit) {...5} you {..2} <agreeing> [to|that|with]'],
    suggest: ['choose below whether you agree to'],
  },
  // A contract may be accepted by an act; still, say so before it.
  {
    severity: 'info',
    match: ['(by|in|through) <passing> {...8} you {..2} <agreeing> [to|with] [be bound by] (the|our|these|this|all|its|their) {..4} (terms|conditions|agreement|rules|licence|license|guidelines|policy|policies)', '(by|in) [your] (continued|further) (use|browsing|visit) {...5} you {..2} <agreeing> [to|with] [be bound by] (the|our|these|this|all|its|their) {..4} (terms|conditions|agreement|rules|licence|license|guidelines|policy|policies)'],
    suggest: ['please read and accept our {document}'],
  },
  // One yes for two things.
  {
    match: ['(i|we|you) {..4} (agree|accept|consent|like) {...6} (terms|privacy policy|conditions|privacy notice) {..6} (and|to) {..4} (receive|receiving|promotional|marketing|emails|offers|newsletter|texts)', '(i|we|you) {..4} (agree|accept|consent|like) to {..2} (receive|receiving|get) {...8} (agree|accept) to {..4} (terms|privacy policy|conditions|privacy notice)'],
    suggest: ['I agree to {document}; {what} only if I tick a box of its own'],
  },
  {
    match: ["if you (do not|don't|would rather not|prefer not to|no longer) {..3} (want|wish|receive|hear|like|get|be) {...6} (tick|check|mark|click) {..2} (box|here|below)"],
    suggest: [ask],
  },
  {
    match: [
      '(participation|attendance|use|entry|registration|purchase|submission|silence|membership) {..4} (implies|constitutes|means|equals|signifies) {..2} (acceptance|consent|agreement|approval)', '(closing|scrolling|continuing|clicking|browsing|staying) {..4} (=|equals|means) {..2} (accepted|consent|consented|accepting|yes|agreed)', "(assume|presume|take it) [that] (you're|you are) {..1} (in|on board|interested|happy|in favour|game)", '(not|without) (unticking|unchecking|opting out|objecting|replying|responding|saying no) {..4} (confirms|means|counts|constitutes|is taken|signs)', '(silence|inaction|no reply|your visit) {..2} (be|is|are) {..1} (read|seen|taken|understood|treated|counted) as {..1} (approval|consent|agreement|a yes|yes|permission)',
      'your [continued] (use|visit|browsing|order|purchase|booking|registration|participation|attendance|silence|inaction|reply|submission|presence) {..6} (constitutes|means|implies|signifies|indicates|confirms|is|counts as|amounts to|serves as|(is|will be|shall be) (taken|treated|regarded|understood|considered|deemed|interpreted) [as|to be]) {..3} (consent|agreement|acceptance|you agree|you accept|you consent|permission)', '(continuing|continued use|silence|inaction|no (reply|response|answer|objection)|not (replying|responding|objecting)|failure to (reply|respond|object|opt out)|scrolling|clicking|closing {..3}) {..5} (constitutes|means|implies|signifies|counts as|is (taken|treated|regarded|understood|considered|deemed) as|will be (taken|treated|regarded|understood|considered|deemed) as|is|amounts to) {..3} (consent|agreement|acceptance|a yes|yes|you agree|you accept|you consent|permission)',
      '(deemed|considered|presumed|assumed|taken|understood) to (have (consented|agreed|accepted|opted in|given {..3} (consent|permission))|consent|agree|accept|be (happy|ok|okay|fine|content|willing))', "we'll (assume|presume|take it|consider|understand) {..2} (you|you're) {..1} (are|happy|ok|okay|fine|agree|consent|accept|want|wish) [happy|ok|okay|fine|agree|consent|interested]", '(we|we will) [will] (assume|presume|take it|understand) [that] (you|you\'re|your) {..1} (happy|ok|okay|fine|agree|consent|accept|want to (hear|receive|be)|silence|consenting|interested in)', "(take|treat|count|read|see|regard|consider|interpret|taken|treated|counted) {..4} (as|for) [a|an|your] (yes|ok|okay|consent|agreement|permission|thumbs up|green light|nod|approval|opt in|go ahead)", "(counts|count|serves|works|passes) as [a|an|your] (yes|ok|okay|consent|agreement|permission|thumbs up|green light|nod|opt in|acceptance)", "(if|unless|should) {..1} (we|you) (don't|do not|haven't|hear nothing|do nothing|say nothing|ignore) {...8} (sign you up|add you|subscribe you|enrol you|enroll you|count you in|keep you on|opt you in|switch it on|include you)", '(ignore|ignoring|silence|no answer|no reply) {...8} (count you in|sign you up|add you|subscribe you|enrol you|opt you in|include you)', "we'll take {..4} (as|for) [a|your] (yes|consent|agreement|permission)", '(we|we will) take {..4} (as|for) [a|your] (yes|consent|agreement|permission)', '(your|the) consent {..2} (is|will be) (assumed|implied|presumed|automatic|taken for granted|given automatically)', 'no (reply|response|answer|news) (means|is) [a] (yes|consent)', 'if (you (do not|don\'t)|we (do not|don\'t)) (reply|respond|object|hear|opt out|untick|uncheck|contact) {...6} (assume|presume|consent|agree|agreed|consented|subscribed|enrolled|added|yes)',
    ],
    suggest: [ask, 'we will only do this after you say yes'],
  },
  {
    match: ["unless you (tell us|let us know|say|advise us|inform us|notify us|write|contact us|indicate|state|instruct us|choose) (otherwise|not to|differently|in writing|to the contrary|you object|you don't)", 'unless you (opt out|opt-out|object|untick|uncheck|unsubscribe|deselect) [below|here|in writing]', 'unless you (tell us|let us know) $', "unless you (tell us|let us know|indicate|say) [that] you (do not|don't|would rather not|prefer not)", 'unless [we] (hear|are told|are instructed|receive) {..3} (otherwise|to the contrary|from you)', 'unless otherwise (instructed|indicated|told) by you'],
    suggest: ['only if you tell us that you agree'],
  },
  // Boxes that must be emptied, and boxes that mean no.
  {
    match: [
      "(uncheck|untick|un-tick|un-check|deselect|unselect|clear|leave [this box] unticked|leave unchecked) {..5} (if|unless|to|should) {..4} (not|don't|didn't|opt out|opt-out|stop|decline|rather not|prefer not|refuse|object)", "(uncheck|untick|un-tick|un-check|deselect) {..5} (if|to) {..2} (you'd rather|you would rather|you prefer) not", "(tick|check|select|mark) {..4} (box|here|below|option|checkbox) {..2} (if|should) you {..1} (do not|don't|would rather not|prefer not|would prefer not|no longer) {..2} (want|wish|to|like|receive|hear|be|agree|consent|share)", "(tick|check) {..3} (box|here) to (opt out|opt-out|object|refuse|decline|not receive|stop receiving)",
      "(don't|do not|never) (untick|uncheck|deselect|clear) {..3} (if|unless) {..6}", '(leave|keep) (the|this) (box|checkbox|tick box|tick) (ticked|checked|on|as it is|in place) (to|if|and|so) {..4} (receive|receiving|get|getting|hear|hearing|stay|keep)',
      '(ensure|make sure|check) [that] (the|this) (box|checkbox|tick box) (is|remains|stays) (not|un) (checked|ticked|selected)', '(ensure|make sure) [that] (the|this) (box|checkbox) (is|remains) (unchecked|unticked|empty) (if|unless)', 'leave (this|the) (box|checkbox) (unchecked|unticked|blank|empty|ticked|checked) (if|to|should) {..4} (not|opt out|continue|receive)', '(not to not|to not not|not not to|not to be not|prefer not to not|not wish to opt out|not want to opt out|not (like|want|wish) to not|do not untick|don\'t uncheck|not unsubscribe me|not wish not|not want not)', "(if|unless) you {..3} (not|don't) {..2} (want|wish|like|prefer) {..2} (not|to stop) (to|receiving|receive|hearing)",
    ],
    suggest: [ask],
  },
  {
    match: [
      '<passing> {..4} (signs you up|subscribes you|adds you|enrols you|enrolls you|opts you in|puts you on) {..3}', '(members|customers|users|guests|subscribers|accounts|everyone|everybody|buyers) (are|is|get|gets|start|starts) {..1} (put|placed|added|entered|enrolled|subscribed|opted in) {..1} [on|to|in|into] {..4} (list|<dataUse>)', '(everyone|everybody|all {..2}) (starts|start|begins|is|are) {..1} (subscribed|opted in|signed up)',
      'your (purchase|order|booking|registration|visit|download|ticket|sign up|account|trial|entry|enquiry|inquiry) {..1} (adds|subscribes|signs|enrols|enrolls|opts|enters) you {..2} (to|in|into|up|for)', '(anyone|anybody|everyone|everybody|whoever|all (customers|guests|buyers|users|members|visitors|participants)) {..6} (is|are|will be|gets|get) {..1} (added|subscribed|signed up|enrolled|opted in) (to|in|into|for) (our|the) {..3} (list~|newsletter~|mailing {..1}|programme|program|club|emails|updates)', "(we've|we have) (switched on|turned on|enabled|activated|opted you in to|opted you into|signed you up for|subscribed you to|added you to|put you down for) {..4} (<dataUse>|list|club|programme|program)", '(all|every|new) {..2} (account~|customer~|user~|member~|subscriber~|guest~) {..2} (receive|receives|get|gets) {..4} <dataUse> unless {..4}', '(includes|comes with|means) automatic (enrolment|enrollment|subscription|registration|sign up|opt in) {..1} (in|to|for|into) {..3}', '<dataUse> {...2} (on|enabled|active|activated|switched on|turned on) by default',
      "(you|you've|you'll|your {..2}) (are|have been|will be|been|be|is) [also|now] automatically (subscribed|opted in|opted-in|signed up|added|registered|included|enrolled) [to|in|for|into|on]", "(we|we'll|we've|we will|we have) [also|then|now] automatically (subscribe|subscribed|opt|opted|sign|signed|add|added|enrol|enroll|enrolled) (you|your {..2})", '(automatically|already|also) (subscribed|opted in|opted-in|signed up|added|enrolled) (to|in|into|for) (our|the|all) {..3} (newsletter~|list|lists|emails|offers|updates|marketing|mailing|club|programme|program)', "(we've|we have|we) [already|also] (ticked|pre-ticked|preticked|checked|pre-checked|prechecked|pre-selected|preselected|selected) {..6} (for you|on your behalf|for your convenience|newsletter|insurance|offers|box|boxes|consent|donation|protection)", '(opted in|subscribed|enrolled|ticked|checked|accepted) by default', '(consent|newsletter|marketing|offers|emails|sharing|cookies|insurance|partners) {..4} ((on|enabled|checked|ticked|selected|active) by default|pre-ticked|pre-checked|pre-selected|already (ticked|selected|checked))', '(pre-ticked|preticked|pre-checked|prechecked|pre-selected|preselected|already selected|already ticked) (for you|for your convenience|box|boxes|consent|newsletter|option|options|insurance)',
    ],
    suggest: [ask],
  },
];
