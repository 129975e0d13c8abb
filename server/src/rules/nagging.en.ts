import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import { upsell } from './checks/upsell';

/** What can be said once, by what is said again. */
const calmEn = {
  basket: '^ your basket is saved until {date}; we will not remind you again $',
  again: '^ {what this is about}; to stop these messages: {link} $',
  promise: '^ we will not ask again $',
  mine: { when: /⟦I['’ ]/u, write: '^ I will not ask again $' },
  undone: '^ you can {what the reader can do} whenever it suits you; we will not ask again $',
  leaving: '^ {offer} until {date}. We will not ask again $',
};
/** "Our third reminder because you left something in your basket": that is what it is about. */
const reason: readonly Rewording[] = [
  { when: / about⟧ ((?:your|our|the|this) [^⟧,;]+)/iu, write: '^ about $1; to stop these messages: {link} $' },
  { about: '⟦[^⟧]*because.*(basket|cart|trolley)', write: '^ your basket is saved until {date}; to stop these messages: {link} $' },
  { when: /⟦[^⟧]*? because ((?:you|we|i) (?:asked|signed|joined|started|saved|added|moved)\b[^⟧]*)⟧([^⟧]*)$/iu, write: '$1$2; to stop these messages: {link}.' },
  { when: /⟦[^⟧]*? because [^⟧]*⟧.*? (?:see|try|meet|read|visit|know about|hear about|look at|miss) ((?:this|these|our|the|your) [^⟧]+)$/iu, write: 'about $1; to stop these messages: {link}.' },
];
/** "You still haven't upgraded": what is undone is named, and needs no second word. */
const undone: Rewording = { when: /⟦[^⟧]*(?:haven['’]t|have not|didn['’]t|did not)⟧? (?:yet )?(\p{L}+ed(?: [^⟧]+?)?)(?: yet)?⟧?(?: yet)?$/iu, write: '^ if you have not $1 yet, you can do so whenever it suits you; we will not ask again $' };
/** "Are you sure you want to leave?" */
const leave: Rewording = { when: /⟦(?:are you |you(?:['’]re)? )?(?:really |absolutely |quite )?sure (?:that )?you(?:['’]d)? (?:really )?(?:want to|wish to|like to) (\p{L}+(?: \p{L}+){0,3})⟧$/iu, write: 'do you want to $1?' };

/** A label that puts the question off, where readers need one that answers it. */
const label: Rewording = { about: '^[^a-z]*⟦(maybe|perhaps|not (now|yet|just yet|today)|later|ask me|remind me|another time|some other time)[^⟧,]{0,30}⟧[^a-z]*$', write: '^ No, thanks $' };

/** Asking again, in English. */
export const naggingEn: readonly PhraseGroup[] = [
  ...upsell.en,
  {
    match: [
      '(approach~|write|writing|contact~) {..3} (yet again|once more) {..2}',
      '(pop-up|popup|email|message|reminder|letter|attempt) (# {number}|no {number}|number {number}) {...3}',
      'still no [answer|reply|thanks] $',
      'you {..1} (keep|kept|are still|still) {..1} (ignoring|avoiding|dodging|putting us off|putting this off|skipping) {..3}',
      '^ [hi|hello|hey|yes] {...1} (it is|its) (us|me) again {..5}',
      '(last|final) (chance|opportunity|call) to (reply|respond|answer|say yes|get back to us|react)',
      '(floating|pushing|moving|bringing|bump~) (this|it|my {..1}|our {..1}) {..2} (top|up|back)',
      '<nth> time\'s (the|a) charm',
      '(circling|checking|following|coming|popping) (back|in|up) [again|once more|one more time] {..1} (on|about|to see|with you) {..3} (offer|trial|upgrade|proposal|plan|quote|demo|discount|message|last email|previous email|if you)',
      "(we|i|we've|we have|i've|our team) {..3} <contacted> [you|your {..1}] {..6} <manyTimes>",
      "(this is|here is|here's|it's) {..2} (our|the|my|your) {..1} <nth> (time|email|e-mail|reminder|message|attempt|notice|note|nudge|follow-up|invitation|warning) {..3} [you|we|i]",
      '(here comes|that\'s|this makes|here is|here\'s|this is) {..1} (our|my|the) <nth> (reminder|message|e-mail|email|nudge|attempt|letter|note|call|text|try) {..3}', '<nth> and (last|final) (reminder|notice|nudge|call|attempt|warning|email)',
      '(last|final|one last|very last|one more|yet another) (reminder|nudge|ping|attempt|follow-up)',
      '<nth> (email|message|letter|call|reminder|text|note) (this (week|month)|today|in a row|in {..2} (days|weeks))',
      '<nth> (reminder|notice|email|invitation|nudge|attempt) (to|about|on|regarding) {..3} (offer|upgrade|subscribe|join|gift|plan|perks|benefits|premium|membership|discount|deal|sign up|free {..1}|renew)',
      '^ [(hi|yes|hello|hey) {...1}] [it\'s|its|it is] [just] (us|me) again [{any}] $', "((notifications|alerts|e-mails|emails|messages) off|you (muted|blocked|silenced|unsubscribed|opted out|left|<waved>) {...4}) so (here we are|here's (another|one|number|a)|we (thought|tried)|we're (writing|trying|texting|calling|back)|we've (moved|switched|come)|we'll try) {..8}",
      "(you|you've) {..1} (seen|read|opened|received|visited|looked at|viewed|had|been shown) {..4} (<count> times|many times|twice|more than once|again and again|repeatedly)",
    ],
    suggest: [...reason, calmEn.again],
  },
  {
    match: [
      '^ think again',
      '^ please (reconsider|think again|change your mind)',
      '(guess who|look who) {...1} (again|back|us) {..2}',
      '^ knock knock',
      ],
    suggest: [calmEn.again, ''],
  },
  {
    match: [
      "(you|you've|you have) {..1} (forgot|forgotten|left|left behind) {..1} (something|an item|items|a treat|goodies|treasures|a little something) {..2} (cart|basket|bag|checkout|trolley|wishlist) {..2}",
      "you (still haven't|haven't|have not|never|didn't) {..1} (finished|completed|placed|checked out) (your|the) (order|purchase|checkout|booking|basket|cart) {..2}",
      '[you] left (your|the|something in your) (cart|basket|bag|checkout|order) {..3}',
    ],
    suggest: [{ about: '⟧[,;]? (and|but|so) ', write: 'your basket is saved until {date}' }, calmEn.basket],
  },
  {
    match: [
      "(we|we've) (noticed|see|saw|spotted) {..1} you (left|forgot|dropped) {..1} (something|a few things|things|treasures|goodies) {..1} [behind]",
      'your (cart|basket|bag|wishlist|wish list|favourites|favorites|items|order|seat|spot|gift|trolley) {..1} (is|are) {..1} [still] (waiting|lonely|missing you|feeling lonely|getting cold|getting lonely|sad|crying)',
      '[you|you\'ve] (left|forgot|forgotten|leaving) (something|items|someone|it) [in your {..1}] [behind] again',
    ],
    suggest: [{ about: '⟧[,;]? (and|but|so) ', write: 'your basket is saved until {date}' }, calmEn.basket, ''],
  },
  {
    match: [
      "(still|are you still) (sure|certain|positive) {..1} you (don't|do not) (want|need) {..3}",
      'you {..2} <waved> {..4} (<manyTimes>|before|last time|once|yesterday|last week)',
      "(you|you've|you have) {..3} (ignore|ignored|ignoring|unanswered|not (replied|answered|responded|opened)|never (replied|answered|responded)|haven't (replied|answered|responded|opened|read)|didn't (reply|answer|respond|open)) {..2} [to] [any of|all of] (our|my) {..2} (email~|e-mails|message~|call~|reminder~|invitation~|offer~|notes|invites|letters)",
    ],
    suggest: [undone, leave, calmEn.undone],
  },
  {
    match: [
      "are you [really|absolutely|quite|totally|completely|very] (sure|certain|positive) [that] you (want to|wish to|would like to|really want to) <leaves>",
      "^ [are you] (really|absolutely|totally|quite) (sure|certain) [that] you (want to|wish to|would like to) <leaves>",
      "are you [really|absolutely|quite|totally|completely|very] (sure|certain|positive) [that] you (don't|do not) (want|need|wish)",
      "^ ((have you|haven't you|haven't|had you|so) changed your mind [yet]|changed your mind (yet|already|so soon))",
      "(did|have|haven't|didn't) you {..1} (see|seen|get|got|read|receive~|open~|miss~|notice~|check~) {..1} (our|my|any of our|all our|the) {..2} (e-mail~|email~|message~|text~|reminder~|note~|offer~|letter~|call~|voicemail~|invite~)",
      "(are you|you're) {..1} (absolutely|really|100 %|completely|totally|very|quite) (sure|certain|positive) {..4}",
      "(we|we've) (noticed|see|saw|can see|spotted) {..1} you (didn't|did not|never|still haven't|haven't|have not|have yet to|left without|left before|stopped|forgot to) {..5}",
      "you (still haven't|haven't|have not|still have not|have yet to|still have yet to|didn't|still didn't) {..1} <joined> {..1} [yet]",
    ],
    suggest: [undone, leave, calmEn.undone, ''],
  },
  {
    // A threat, not a question.
    severity: 'warning',
    match: [
      "[we|i] (won't|will not|not going to|can't|never) (stop|quit|give up) <contacting> {..6}",
      '(pop the question|ask|have another go) again (each|every) time {..4}', '^ (remind me|maybe) (next week|after the next {any}) [instead] $', '(drop you a line|write|message|text|call|ring|phone|email|e-mail|nudge you|remind you|chase you|knock) {..2} (every|each) (other|second|third|few|couple of|single) (day|days|morning|evening|week|weeks|hour) (until|till) (you|you\'ve|i|we) {..5}', 'every (few|couple of|other|second|third) (days|day|weeks|hours) (after|afterwards|from then|thereafter|again) (till|until) (we|you) {..4}', '(ask again|asking|pop the question|have another go|try again|checking in) {...4} (each|every) time you (log in|open|visit|start|load) {..3}', '^ maybe later (keep|carry on) <contacting> {..1}', "(we|we'll|i'll|you'll|our team|expect) {...6} (<contacting>|daily|(every|each) (day|hour|morning|evening|time {..4})) [you] until you (do|say|press|book|sign|buy|order|upgrade|join|answer|reply|finish|subscribe|agree|click|play|come back) {..3}",
    ],
    suggest: [label, 'we will remind you only once'],
  },
  {
    match: [
      '[i|we] (will|i\'ll|we\'ll) (keep|go on|continue) <contacting> {..2} (until|daily|(every|each) (day|morning|evening|week|hour)) {..4}',
      "(we'll|we will|i'll|expect us to|we) {..1} (keep|be|go on) {..2} (popping up|coming back|asking|showing|reminding|knocking|trying|here|writing|back) {...4} [(and the|until) {...8}]",
      '(don\'t|do not) make us (send|email|call|write|text|wait|beg|chase|come back) {..3} (another|again|one more|more)',
      '<contacting> {..5} (for the <nth> time|yet again|one more time|one last time|once more|once again|again)',
      "(we'll|we will|we're going to|i'll|we) (keep|continue|go on|carry on) <contacting> {..5} [until {..4}]",
      "(we'll|we will|we are going to|i'll) [just] (ask|try|remind|email|e-mail|call|phone|ring|text|message|nudge|ping|write|pop up|come back|be back|check in|knock) [you|to you] {..3} (again|every {..2}|daily|each {..2}|until {..5}|(next|on your next) visit|tomorrow [(and the|until) {...8}]|next (week|month|time))",
      '(expect|get ready for|brace yourself for) {..3} (message~|email~|reminder~|call~|text~|nudge~) {..4} (every|each)',
      '(this|the|that) (message|pop up|popup|banner|reminder|question|window|offer|box|prompt) [will|is going to] [just] (return~|come back|comes back|reappear~|show|shows up|appear~|be back|pop up|pops up|keeps {..1}|keep {..1}|stays) {..2} (every|each|again|until|next|tomorrow|whenever) {..4}',
    ],
    suggest: [label, calmEn.mine, { about: ', (and |but |so )?⟦', write: 'we will not ask again.' }, calmEn.promise],
  },
  {
    match: [
      "(don't|do not) make us (ask|remind|beg|wait|write|call|nag|chase) [you] [twice|again|once more]",
      "(we're|we are|i'm) (not giving up|still waiting|waiting|still here|back again|not letting go) {..1} (on you|for you|for your {..2}|until {..4})",
    ],
    suggest: [{ about: ', (and |but |so )?⟦', write: 'we will not ask again.' }, calmEn.promise, ''],
  },
  {
    match: [
      '(one|just one|just a|half a) (minute|second|moment) {..1} before you (close|leave|go|click away) {..3}',
      '(did|have|had) you {..1} (forget|forgotten|forgot) {..1} (us|me)',
      '^ (forgotten|forgot) [about] (us|me)',
      'before you (go|leave|close {..2}|exit|click away|head off) {...3} <bait>',
      'before (we|i) (close|delete|archive|cancel) your (file|case|request|quote|application|spot|offer)',
      '(third|fourth) time lucky',
      '^ (wait|hold on|hang on|oh no|whoa|not so fast|one second|hey) {...1} (you\'re|you|your|what about|we|there\'s|here\'s) {..3} (miss~|forgot|forgetting|leaving|left|<bait>|more) {..4}',
      "(not|never|won't|don't|aren't) {..1} (give~) up on you",
    ],
    suggest: [label, leave, { about: '⟦[^⟧]*(basket|cart|trolley)', write: 'your basket is saved until {date}; we will not remind you again' }, calmEn.leaving],
  },
  {
    match: [
      'before you (shut|close|leave) (this|the) (tab|page|window) {...4} (look|peek|chance) {..4}',
      '^ still (there|interested|thinking)',
      'you left without {..3}',
      "(don't|do not) forget (about us|us)",
      '^ [hey|hi] {...1} we miss you',
      "(don't|do not) go $",
      '^ [please] stay (for|and get|and save|and enjoy|a little longer|with us) {..3} [{percent}|discount|deal|gift]',
      'one (more|last) (thing|offer|try|chance|question) before you (go|leave|close|head off|say no|check out|decide) {..2}',
      "^ (wait|hold on|hang on|hey|stop|oh no|whoa|not so fast|hold up|uh oh) {...3} (don't|do not|please don't) (go|leave|close) [just] [yet|so soon|this page|us]",
      "^ (wait|hold on|hang on|hey|stop|oh no|whoa|not so fast|hold up|uh oh) {...2} (before you (go|leave|close)|where are you (going|off to)|leaving (so soon|already)|going so soon)",
      "^ [please] (don't|do not) (go|leave|close|exit|click away) {..3} [just] (yet|so soon)",
      "before you (close|leave|go|close the {..1}) {...5} (think|reconsider|are you sure|wait|one more)",
      '^ (one more time|one last time|for the last time|once more) {...2} (would you|do you|please|will you|are you|shall we|want)',
      "(can|could|may|what (would|will|can)|how can|let us|let me|anything) {..3} (change your mind|make you stay|persuade you|convince you|win you over|tempt you|win you back)",
      '^ (maybe later|not now|later|remind me later|ask me (again|later|tomorrow)|not today) {..1} (remind me {..3}|ask me {..3}|later|maybe later|tomorrow|allow|enable|yes {..2}|turn on {..1}|next week) $', 'say yes already',
      'you know you want (to|it)',
      "^ (leaving|going) (so soon|already)",
      '^ where are you (going|off to) $',
      '^ still (thinking it over|thinking about it|on the fence|undecided|deciding|hesitating|not sure|not convinced|debating|waiting|unsure|not in)',
      "(don't|do not|you're|you are|you) {..1} (leave~|left|keep~) (me|us) (hanging|waiting|like this|alone|on read|high and dry|guessing|on hold) {..2}",
      'your {..3} (miss~|is missing|are missing|feels lonely without|is asking about|keeps asking for|longs for|cries for) you {..2}',
      "(it's been|it has been) {..3} (since|without) {..4} (you|your|us) {..3}",
      '(subscribe|join|yes|sign up|upgrade) {..2} or (decide|ask me|remind me|think about it) later $',
    ],
    suggest: [label, leave, { about: '⟦[^⟧]*(basket|cart|trolley)', write: 'your basket is saved until {date}; we will not remind you again' }, calmEn.leaving, ''],
  },
];
