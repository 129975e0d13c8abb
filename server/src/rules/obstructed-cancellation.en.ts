import type { PhraseGroup } from '../engine/rule';

/** What each kind of leaving needs in its place; the last holds for any. */
const leavingEn = [
  { about: '^(call|ring|phone|contact|write|email|visit|see) [^⟦]*⟦', write: '^ you can cancel online at any time at {address} $' },
  { about: "⟦[^⟧]*(refund|money back|return|sale|purchase|deposit|already paid|exchange|store credit|(get|give|have) your money)", write: "you can get a refund within {number} days at {address} |" },
  { about: "⟦[^⟧]*(lose|forfeit)[^⟧]* (discount|offer|deal|quote|coupon)", write: "the offer is open until {end date}" },
  { about: "⟦[^⟧]*(forfeit|lose|lost|goodbye|disappear|vanish|give up)", write: "you can cancel online at any time at {address} and keep {what stays} |" },
  { about: "⟦[^⟧]*((delet|clos|remov|deactivat)\\w* .*(account|profile|wallet|chat|data)|(account|profile)s?( can| deletion| closure))", write: "you can delete your account online at any time at {address} |" },
  { about: "⟦[^⟧]*stop (the|these|our) (texts|messages|calls|e-?mails|letters)", write: "you can stop the messages at any time at {address} |" },
  { about: "⟦[^⟧]*(unsubscrib|opt.?out)", write: "you can unsubscribe online at any time at {address} |" },
  { about: "⟦[^⟧]*(fee|charge|penalty|costs|[$£€])", write: "you can cancel online at any time, free of charge, at {address} |" },
  'you can cancel online at any time at {address} |',
];

export const obstructedCancellationEn: readonly PhraseGroup[] = [
  {
    match: [
      "unless (you|you've|you have) {..3} (write|written|wrote|notify|notified|told) {..5} (in writing|by [registered|recorded|certified] (post|letter|mail)) {..6}", 'requests (sent|made) (by|via|over) {..3} (are|will be) {..1} (not (processed|accepted|considered)|ignored)', 'deposit~ {...8} (stay~ with us|are ours|is ours|are kept) {...1} (whatever happens|no matter what|come what may)', 'to (skip|pause) {...2} (ring|call|phone|write to) {..6}',
      "<departs> {...4} (needs|there's (one|only)|there is (one|only)|require~|have to|has to|must|only|please|call|ring|phone|print|drop|speak|come|until|once|then|and|is) {...7} <gatekeeper> {..1}",
      "(can't|cannot|no way to|not possible to|impossible to|we only) {..2} <departs> {..4} (by text|in the app|from your account {..1}|through {..1} chat|online|from {..1} (app|website|site)|in {..1} app|via {..1})",
      'no (way|means|button|link|option) {..1} (of|to|for) (leaving|removing|deleting|closing|cancelling|remove|delete|leave) {..2}',
      '<departs> {...5} (costs|cost|sets) you {..2} {money}',
      'if you (leave|cancel|quit|stop|close {..2}) {...6} (will be lost|are lost|disappear|vanish|are gone|get deleted|be deleted|are deleted|be forfeited|are forfeited)',
      "<bond> (can't|cannot|can not|may not|can never|won't|will not) be (cancelled|canceled|ended|terminated|closed|stopped|broken|left|paused|deleted|removed|transferred|changed) {..1} (before|until|during|within|for the|in the|mid|once|after|unless|without) {..5}",
      'if you (cancel|leave|quit|stop|go) [now|today|early] {...2} (say goodbye to|kiss goodbye|wave goodbye to|part with|give up|lose|forfeit|miss out on|forget) {..5}',
      '(give|send|provide) [us] {..1} (<count>|{number}) {..1} (day~|week~|month~) [written] notice in writing {..5}',
      '(talk|speak|chat) (to|with) (an agent|our team|a specialist|one of our {..1}|an adviser|an advisor|a representative|us|someone) {..1} before you (go|leave|cancel|close|decide|quit)',
      "(must|have to|need to|you'll need to) <trudge> {..5} before {..1} (closing|quitting|ending|deleting|you (cancel|leave|close|quit)|<leaving>) {..2}",
      'it (takes|can take|may take) {..3} {number} (days|weeks|months) to (process|complete|cancel|close|delete|stop|handle|unsubscribe) {..3}',
      '<leaving> (is|are) (not|never|no longer|currently not|temporarily not) {..1} (available|possible|offered|supported|allowed|enabled)',
      'refund~ {..1} (are|is) {..1} (not|never) {..1} (available|given|offered|possible|granted|provided|made|issued) {..5}',
      '[no] (<leaving>|(cancellation~|refund~)|opt-outs|withdrawals) {...6} <hurdle>',
      '(contract~|subscription~|membership~|plan~|agreement) {..1} (end~|stop~|finish|terminate~) {..4} <hurdle>',
      '(leaving|cancelling|canceling|quitting|cancellation|going|downgrading) (is|are) (not|never) [{any}]',
      '(fee~|charge|penalty|{money}) {..2} to (get out|leave (early|us|the (plan|contract|club|gym|scheme)|before|your {..1})|leave $|exit (early|the (plan|contract))|cancel|quit|break {..2}|end {..2}) {..2}',
      'no (downgrade~|cancellations|switching|early leavers|exits|pausing|transfers) {..1} (during|before|until|in|within|for|allowed) {..3}',
      '<leaving> {..3} (is|are) {..2} (handled|processed|dealt with|managed|reviewed|taken|accepted|arranged|considered|approved|granted|completed) {..1} (by|through|at|on|in|during|only|between|via|after|manually) {..4}',
      "(we|we'll|we will|our team|our office|please allow) {..2} (process|handle|action|complete|review|look into|consider|stop|honour|honor) {..1} (your|all|any|the|every|each) {..1} (cancellation|termination|closure|deletion|unsubscribe|opt-out|exit) {..1} (within|in|after|once|only|when|up to) {..4}",
      '(no|without|zero) [any] (early exit|early cancellation|early termination|way out|exit|opt-out|escape|get-out|break clause|backing out|turning back) {..4}',
      '(forfeit~|lose~|give up|waive) {..5} (if|when|once|by|upon|on) {..2} (<leaving>|you (stop|leave|cancel|quit|exit)|stop your {..1}|leave)',
      '(post|mail|send|bring|fax|submit|upload|attach|hand|deliver|present|print|sign|fill in|fill out) {..6} to <leaving>',
      '(pack it in|change your mind|want out|wish to leave|money back|deposit back) {...8} (office line|recorded post|registered post|in person|signed letter|original {..2} form|solicitor) {..4}', '(stopping|<departs>) {...5} (post|send|mail|fax|write) [us] a (signed|written|registered|handwritten|paper) (letter|form|request) {..3}', 'to (leave|quit|stop|get out|go) [early|us|your {any}] [you {..2}|please|just|simply] (write|post|mail|send|fax|print|bring) {..3} (signed|written|registered|letter|office|team) {..5}', '<trudge> {..5} to (<leaving>|stop (the|your|these|this) {..2}|get out)',
      "to (<leaving>|stop (the|your|these|this) {..2}|get out) {...3} [you must|you'll need to|you have to|please|simply|just|first] <trudge> {..4} [{...4} allow {..2} (days|weeks|months)]",
      '(membership~|subscription~|plan~|contract~|account~|policy~) {..1} (may only|can only|must|have to|has to|are only|is only) [be] (cancelled|canceled|ended|closed|stopped|terminated|deleted) {..1} (at|in|by|through|via|on|during|with|after|over) {..3}', 
      '(membership~|subscription~|plan~|contract~) (can|may) be (ended|cancelled|canceled|stopped|terminated) (by (phone|post|letter|fax|mail)|in person|at {..3} (office|branch|desk)) {...6}',
      '(or|otherwise) {..1} (the|you owe the|you pay the) (full|whole|entire|rest of the|remaining) {..2} (is|are|falls|becomes|will be) {..1} (due|payable|charged|owed|billed)',
      "(there is|there's) no (button|link|option|form|way|setting|page) {..2} (for|to) {..1} (<leaving>|leave|stop)",
      
      'you {..1} (can\'t|cannot|won\'t|will not) {..1} (get|have|receive|claim) {..1} (your money|a refund|any money|refunds|money) [back] {..1} (after|once|if|unless|under|for) {..4}',
      '(review~|approve~|check~|confirm~|examine) {..1} (every|each|all|any) (cancellation~|cancellation request~|refund request~|refund~|request to cancel~)',
      '(unsubscribing|cancelling|canceling|cancellation~|closing your account|deleting your account|account deletion|refunds) [requests] {..1} (take~|can take|may take) {..3} {number} (weeks|months|days to {..2}|working days)',
      '(unsubscribing|deleting your account|account deletion) {..1} (take~|can take|may take) {..2} {number} days',
      '(allow|wait) {..2} {number} (days|weeks|months) {..3} (to|until we) (delete|close|cancel|remove|stop|unsubscribe) {..3}',
      '(if|when) you (leave|cancel|quit|stop) {...5} (pay|owe) {..1} (remaining|rest of|full) {..2} (contract|term|months|year|plan)', '(charge|bill|owe|pay|invoice) {..2} (remaining|rest of|outstanding|full) {..3} (if|when|should) you (leave|cancel|quit|stop|end) {..2}',
      '<givenBack> {..3} (must|need to|needs to|has to|have to|can only|are only|is only) {..2} (posted|mailed|faxed|sent by post|in writing|in person|by phone|signed|by letter|at a branch|approved) {..4}',
      '(early termination|early cancellation|early exit|cancelling early|canceling early|leaving early|(ending|cancelling|canceling|leaving|terminating) {..3} early) {..2} (incur~|costs|carries|attracts|triggers|means|results in) {..3} ({money}|fee|charge|penalty)',
      '(<leaving>|<cancel>) {..2} [only] (possible|allowed|permitted|available|accepted|effective) [only] {..1} after {..2} {number} (months|years|weeks|payments)',
      '(deleting|closing|cancelling|canceling|removing|deactivating|ending) {..1} (your|the|an|a) (profile|account|membership|subscription|plan|contract) (isn\'t|is not|is currently|is no longer|is temporarily) {..1} (possible|available|supported|allowed|permitted|unavailable|an option) {..3}',
      '{number} (days|weeks|months) notice {..3} (to|before|if you) {..1} (leave~|cancel~|quit|close|end)',
      
      '(to|you can|you may|may|can|you must|must|please|you will need to|you have to|you need to) [only|also] <cancel> {...8} [by|via|through|please|you can|you must|you may|simply|just|you need to|you will need to|you have to|must be] <detour> {..5}', '^ [if|should] {...4} <cancel> {...6} <detour> {..4}', '(cancel|leave|quit|stop) {...8} {...8} {...5} by (calling|phoning|ringing|writing|faxing|visiting|contacting|emailing) {..4}', 'to obtain a refund {...4} <detour> {..3}', "if you don't want {..3} (renewed|to renew|to continue) {...3} (contact|call|email|write) {..3}", "(you|you'll|customers|members) [can|may|will|must|have to|need to] only <cancel> {...6}", '<cancel> (requires|is subject to|needs) {..8}', '(speak|talk) (to|with) {..3} (retention|specialist|agent|representative|advisor|adviser|team|manager) (to|before|if|in order to) {..4} <cancel>',
      '(speak|talk|chat) (to|with) {..5} to (finish|complete|confirm) your cancellation', 'before you (cancel|unsubscribe) [please] (answer|complete) (these|this|our) [short|{number}] (questions|survey)', '<leaving> is [currently|temporarily] (unavailable|disabled) [in {..2}|online] $', '^ if you (want|wish) to (leave|leave us) [please] (write to|contact) (support|customer) {..6}',
    ],
    suggest: leavingEn,
  },
  {
    match: ['(drop in|call in|come by|stop by|pop in|come in) {...8} (signed letter|sign off on it)', '[a] (cancellation|early termination|exit|termination|early exit|closing|administrative) fee [of {..2}] {..2} (apply~|will|of {..2}|may|is|per)', '(charge|pay) {..5} (cancellation|termination|exit|administrative) fee {..4}', '<cancel> {...4} {number} (days|months|weeks|business days) [prior|advance|written] {..1} (notice|before|prior|in advance)', '(account~|memberships|subscription~|profile) (cannot|can not|can\'t|may not) be (deleted|cancelled|canceled|closed|terminated|removed)'],
    suggest: leavingEn,
  },
  {
    match: [
      '(no|zero) {..1} (refund~|money back|returns) if {..4}',
      '(all|every) {..1} (sale~|purchase~|order~|bookings|deals) [is|are] [strictly] final [no {..3}|without {..2}]',
      'no (exchange~|return~|refund~) (or|and|nor) (exchange~|return~|refund~|cancellations|credit)',
      '(no|never|zero) {..1} (refund~|money back|return~) {..1} (after|once) {..5}',
      '(no|zero) (returns|refund~|exchanges) {..4} (whatever|whatsoever|(under|for) any {..1}|no matter|even if|ever|at all|regardless|once|after|period|full stop|will be {..4})',
      '(exchange~|store credit|vouchers|credit) only {..1}',
      '[you|customers|members] must visit {..3} (branch|store|office) to {..3}'],
    suggest: leavingEn,
  },
  {
    match: [
      "^ we (do not|don't|never) (refund|do refunds|give refunds|offer refunds)",
      "(you're|you are) (locked in|tied in|locked into|tied into) {..5}",
      '<leaving> {...5} (require~|need~|takes|involves|means|calls for|must include|must come with|must be|has to be|have to be|is subject to|depends on) {..3} (call|approval|approved|manager|letter|signed|sales|in person|notice|form|appointment|interview|signature|post|phone|writing|copy|passport|id|identification|proof|notary|notarised|notarized|visit|reason|explanation|photo|ticket|fee|payment|weeks|months)', '(letter|fax|registered mail|certified mail|written request|written notice|in writing|by post|signed form|paper form) {..5} to <leaving>', '(exit|leaving|early exit|cancellation|termination|closing|break) fee [of {money}]', '(fees|payments|amounts|deposits|dues|charges|subscriptions|purchases) {..3} (non-refundable|nonrefundable|not refundable|never refunded|not be refunded) {..2} (under all|under any|in any|in all|no matter|whatever|at all|ever|without exception)', '(not possible|impossible|no way|no option) to (delete|remove|close|cancel|leave|deactivate) {..2} (profile|account|membership|subscription|plan|data)', '(explain|tell us|say|state|give|write) {..4} (why|reason~) {..3} (want to leave|leaving|want to cancel|cancel~|your cancellation)', '(the|our) only (one|person) {..1} (who|that) can (take you off|cancel {..2}|sign you off|stop it|end it|let you go|remove you) {..3}', '(chat|speak|talk) (with|to) {..2} (agent|advisor|adviser|representative|specialist|team) to (complete|finish|confirm|process) {..2} (cancellation|cancelation|cancelling)', '(cancel|cancellation) option (unavailable|not available|disabled|hidden|missing) {..4}', '(leaving|quitting|cancelling|exiting) early {..1} (means|costs) (paying|you pay|you owe|losing|{money}) {..3}', 'refund~ {..4} (declined|refused|rejected|denied) {..2} [after {..1}] {...1} (no exceptions|always|without exception)',
    ],
    suggest: leavingEn,
  },
  {
    // “Not in the app” is no way to do it in the app.
    evidence: { silence: ['quotation', 'about'] },
    match: [
      "(can't|cannot|can not|not possible to|unable to|no way to|may not|isn't possible to) {..1} (cancel|leave|unsubscribe|close your account|delete your account|end your {..1}|stop your {..1}) {..4} (online|in the app|on the (site|website)|on our (site|website)|by email|yourself|in settings)"],
    suggest: leavingEn,
  },
];
