import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import { paid, paidBehind } from '../words/lacking';
import { conditionMessage } from './misleading-free-claim.texts';

/** What is part of what is paid. */
const included: readonly Rewording[] = [
  { about: '⟦(won.?t|will not) cost[^⟧]*⟧[^.!?]*[£$€] ?[1-9]', write: '… costs~ {total} in all …' },
  { about: paid.en, when: /⟦it(?:['’]s| is) (?:\p{L}+ly |100% )?free⟧/iu, write: '… it costs {total} in all …' },
  { about: paidBehind.en, when: /⟦(it|this|that) costs (?:you )?nothing⟧/iu, write: '… $1 costs {total} in all …' },
  { about: paidBehind.en, when: /(?<!\p{L})(?:you|we|they) ⟦(?:won['’]t|will not|don['’]t|do not) pay [^⟧]*⟧/iu, write: '… pay {total} in all …' },
  { about: paidBehind.en, when: /\p{L} ⟦(?:won['’]t|will not|doesn['’]t|does not|costs?) /iu, write: '… is~ included ({total} in all)' },
  { about: paidBehind.en, when: /⟦([^⟧]*?) (is|are) (?:totally |completely |absolutely )?free⟧/iu, write: '$1 $2 included ({total} in all)' },
  { about: `, ⟦((absolute|total|complete|entire)ly )?free⟧,.*(${paid.en})`, write: '… {total} in all …' },
  { about: paid.en, when: /(?:\s(?:is|are|be|comes?)|['’](?:s|re)) ⟦(?:(?:totally|completely|absolutely|entirely) |100% )?free(?: of charge)?⟧/iu, write: '… included ({total} in all) …' },
  { about: paid.en, when: /⟦([^⟧]+?) (is|are) on us⟧/iu, write: '… $1 $2 included ({total} in all) …' },
  { about: paid.en, when: /⟦((?:an? |the |your |all |both )[^⟧]*?),? (?:absolutely |totally |completely |entirely |100% )?free(?: of charge)?⟧/iu, write: '… $1 ({total} in all) …' },
];

const severalFor = '{number} for {price} in total |';
const withIt = [
  { when: /⟦free\W*\*/iu, write: '+ (with {product} for {price})' },
  { when: /⟦for \W?free\W[^⟧]*pay (?:the )?([£$€][\d.,]*\d)/iu, write: '… for $1 …' },
  { when: /⟦free [^⟧]*?(?:pay|cover)(?: the)? ([£$€][\d.,]*\d)[^⟧]*⟧[^.!?]*\b(?:sent|ship|post|deliver|handling|p&p)/iu, write: '{what} costs $1, delivery included |' },
  { when: /⟦free ([^⟧]+ costs) nothing (?:beyond|except for|apart from) [^⟧]*?([£$€][\d.,]+)/iu, write: '… $1 $2 |' },
  { when: /⟦free ([^⟧,]+),[^⟧]*([$€£][\d.,]+)⟧/iu, write: '$1 for $2 |' },
  { when: /^([^⟦]+) ⟦free[^⟧]* buy ([^⟧]+)⟧/iu, write: '$1 included when you buy $2 |' },
  { when: /^⟦((?:get|claim|receive|enjoy|take|grab) (?:your|an?|our|this) )free ([^⟧]+?),?(?: [–—-])? (?:when|if|just|and|only|simply|you)\b[^⟧]*?([$€£] ?\d[\d.,]*\d|\d[\d.,]* ?(?:dollars|euros|pounds|AED|SAR|EGP|QAR|KWD|dirhams|riyals))[^⟧]*(?:ship|post|deliver|handling|p&p)[^⟧]*⟧/i, write: '$1$2 for $3, delivery included |' },
  { when: /^⟦((?:get|claim|receive|enjoy|take|grab) (?:your|an?|our|this) )free ([^⟧]+?),?(?: [–—-])? (?:when|if|just|and|only|simply|you)\b[^⟧]*(?:ship|post|deliver|handling|p&p)[^⟧]*⟧/i, write: '$1$2 for {price}, delivery included |' },
  { when: /⟦([^⟧]*?)\bfree ((?!when|if)[^⟧]*? (?:when|if) you (?:buy|order|purchase|book)\b[^⟧]*)⟧/i, write: '… $1$2 …' },
  { about: '⟦[^⟧]*(one free|buy (two|three|four|2|3|4))', write: severalFor },
  { when: /^([^⟦]+?) (?:is|are) ⟦free[^⟧]*?([$€£] ?\d[\d.,]*)[^⟧]*(?:handling|processing)[^⟧]*⟧/i, write: '$1 for $2, handling included |' },
  { about: '⟦free,? (provided|(so|as) long as) you ', write: '… free if you {condition} |' },
  { about: '⟦[^⟧]*(ship|post|deliver|handling|p&p)', write: '{product} for {price}, delivery included |' },
  { about: '^(?=.*(contract|plan\\b|subscri|(a|per|every) month|months|monthly))(?!.*(free for life|subject to)).*⟧', write: '+ ({price} per {period})' },
  { about: '⟦[^⟧]*(contract|plan\\b|subscri|sign|monthly)', write: '{gift} is included with {plan} ({price} per {period}) |' },
  { about: '⟦[^⟧]*(minimum|\\d (spent|spend)|spend)', write: '{gift} is included with orders from {amount} |' },
  { about: '⟦[^⟧]*(account|join|register)', write: '{gift} is for everyone who opens {account} |' },
  '{gift} is included when you buy {product} for {price} |',
];

/** “Free” that is not, or not quite, in English. Groups share how they are mended. */
export const freeEn: readonly PhraseGroup[] = [
  {
    // Blown up.
    match: [
      '[it is|it’s] <howFree> free [of charge] [forever|for life|for ever|for good|for everyone|to (join|use|try|keep|download|you)]', '<howFree> (gratis|complimentary|on us|on the house)', 'free [of charge] (forever|for life|for ever|for good|for all eternity|always and forever)', 'free {...3} (no strings attached|no strings|no catch|no catches)', 'free free free',
    ],
    suggest: [...included, { about: '⟧ (apart from|except|other than|excluding)', write: '+ (condition: {what it costs or requires})' }, { about: "⟦it('s| is)", write: "it's free |" }, { about: '(is|are|be|like,|stays|remains) ([^⟦.!?]* )?⟦', write: '… free' }, { when: /⟧ \p{L}/u, write: '… free …' }, 'free |'],
  },
  {
    // Said without the word.
    match: [
      'no charge ever',
      "(you|you'll|members) (don't|won't|will not|never|do not) [have to] pay (anything|a thing|nothing|a single {..1}|for it|a dime|a bean)",
      'no cost at all',
      "(we're|we are|they're) {..1} (giving|handing) (it|them|these|this) {..1} (away|out)",
      '(take|have|get|grab) (it|them|one) (for nothing|on us|on the house|without paying|for zero)',
      '(zilch|nada|zero|not a dime|not a penny) to pay',
      "(won't|will not|doesn't|does not|shouldn't) cost {..2} (a thing|a bean|anything|nothing|penny|cent|dime)",
      '(no|0) cost to you',
      'absolutely (no|zero) (cost|charge|fee) {..1}',
      '^ (take|get|have|grab|keep) {..4} for (nothing|zero) $',
      '^ (cost~) nothing $', '[it] (cost~) [you|me] [absolutely|literally|exactly|precisely] (zero|zilch|nada|zip|not a {any}) {..1}',
      "[it|this|that|joining|membership] (won't|will not|doesn't|does not|never|wouldn't) (cost~) [you] [so much as|even] (a|one|a single) <coin>", '[it|this|that|joining|which] (cost~|will cost) you (nothing|zero|nada|zilch|absolutely nothing)', '(no|zero|not any|without any|at no|at zero) cost [whatsoever|at all] (to you|to you at all|whatsoever|involved|on your part|for you)', '^ (zero|no) cost $', "(you|you'll|you will|members) (pay|owe|spend) (nothing|zero|zilch|not a <coin>|absolutely nothing|$ 0)", '^ pay (nothing|zero|zilch) {...2}', '(without|not) [ever] (paying|spending|costing) [us|you] (a|one|a single) <coin>', "(won't|will not|don't|do not|never|needn't) {..1} (pay|spend|owe) {..2} <coin>", '(free|zero-cost) (money|cash)', 'nothing to pay [ever|at all]', '(not|no|never|without) [even] (one|a|single) [single|red|solitary] <coin> {..3} (pay|leave~|out|from|spent|more|due)', '(costs|for) (zero|0) (dollars|euros|pounds)', '(the whole thing|everything|it all) is on us',
    ],
    suggest: [...included, { about: '⟧[^.!?]*([$£€] ?[1-9]|[1-9]\\d* (dollars|euros|pounds))', write: '{what} costs {total} in all |' }, { about: '⟦that', write: '… included in the price' }, { about: '(with|and|,) ⟦(no|nothing|zero)[^⟧]*⟧ (until|till|before|for the first)', write: '… the first payment of {amount} due on {date} ({total} in total) |' }, { about: '⟦(no|nothing|zero)[^⟧]*⟧ (until|till|before|for the first)', write: 'the first payment of {amount} is due on {date} ({total} in total) |' }, { about: '⟦free (cash|money)', write: '{amount} for everyone who {condition} |' }, '{what} is free of charge for {whom} |'],
  },
  {
    // One must buy, sign or pay something for it.
    match: [
      "(all|only thing|just) (you|you'll) {..1} (cover|pay|chip in|owe) (is|are) {..1} <carriage> {..4}",
      '(freebie|gift|present) {...2} (card|shipping|postage|fee) (needed|required|applies|apply|extra)',
      '(for zilch|for nothing|<currency> 0|at no charge|zero to pay) {...6} (when|with|if|provided|after) {..4} (<takesUp>|<purchaseOf>|agreement) {..5}',
      '(gift|present|treat) {..1} (from us|to you|of ours) {...5} (<carriage>|fee|registration|just pay) {..4}',
      "[yours|it's|get it|take it|have it] free (when|if|once|with every|as soon as|after) {..1} [you] {..1} <takesUp> {..4}",
      '<free> {...3} (pay~|cover~|you pay|you cover) {..2} <carriage> {..2}',
      '<free> {...4} ((handling|processing) {money}|(just|only) {money} {..2} <carriage>)', '<free> {...4} you (just|only) buy {..2}', '(freebie~|giveaway) {...4} (pay~|cover~) {..2} <carriage> {..2}',
      '<free> {...5} (beyond|except for|apart from) {..3} {money}', '<free> {...2} (subject to|conditional on|depending on|provided|as long as|with a minimum) {..3} (<purchaseOf>|minimum|orders over {..2}) {..2}',
      '^ [you] (just|only|simply) [you] (pay|cover) {..2} <carriage> $',
      '[get|claim|receive|enjoy|take|grab] [it|this|one|your~|a|an|our|my] <free> {...5} (just|only|simply|all you {..2}|you only|you just|you simply) {..1} (pay|cover|add|chip in) {..4} <carriage>', '<free> {...4} (just|only|simply) (pay|cover|add) {..2} {money}', '<gratis> {...4} (just|only|simply|all you do is) {..1} (pay|cover|chip in) {..3}', '([a|your] <free>|<gratis>) {...6} (when|if|once|after|provided|as long as) you {..1} <takesUp> {..2}', '<free> {..4} for (anyone|guests|customers|members|everyone|people) who {..1} <takesUp> {..2}', '[a|an|your|our] <free> {..3} (with|inside) (your|any|every|each|all|selected) {..3}',
      '[a|an|your|our|get a|claim your|receive a] <free> {..4} (with|when|if|once|after|inside|for) {..3} (you|your|any|every|each|a|all|first|full-price|paid|our) {..3} <purchaseOf> [{..1} contract]', '[a|an|your|our] <free> {..4} with {..2} <purchaseOf>', '(on us|on the house|our treat|for nothing|free) you (only|just) (settle|settle up|pay|pay up|cover|find) {..1} for {..6}', '(on us|on the house|our treat) (when|if|with|once) {..3} <purchaseOf>', '[a|an|your] <free> {..3} (on|in) (every|each|any) {..1} <purchaseOf>', '[a|an|your] <free> {...4} when you {..3} (buy|order|spend|purchase|sign|subscribe|book|join|renew) [(any|a|an|the|your|one|two|three|{number}) {..2}]', '<free> (as long as|for as long as|while|provided|so long as|on condition) {..1} you {..4}',
      '(your|a) <free> {...3} (just|only|plus) {money} {..1} <carriage> $',
    ],
    suggest: withIt,
    message: conditionMessage,
  },
  {
    // Paid for month by month, or in the finance.
    evidence: { silence: ['quotation', 'about', 'negation'] },
    match: ['<free> {any} [{any}] you pay {money} (a|per|each|every) (month|week) for {..4}', '(for nothing|<free>|on us|on the house|at no cost|nothing to pay) {...6} (spread|rolled|folded|added|built) {..1} (across|into|over|onto|on to|to) {..3} (finance|loan|repayments|instalments|installments|payments|mortgage|bills)'],
    suggest: [{ when: /⟦free ([^⟧(]+?),? \W?you pay ([£$€][\d.,]*\d (?:a|per|each|every) \p{L}+)/iu, write: '$1 for $2 over {period}, {total} in total |' }, '{product} costs {total}, paid over {period} |'],
    message: conditionMessage,
  },
  {
    // A card first.
    match: ['<free> {...6} ((credit|debit|bank) card|card|payment) [details|number|info|information] [is|are] (required|needed|necessary|on file|requested)', '(credit|debit|bank|payment) card [details] (required|needed) {...4} <free>', '<free> {...4} (enter|add|provide|leave|give us) {..2} (card|payment)'],
    suggest: [{ when: /((?:book|get|claim|reserve) (?:my|your|a) )⟦free ([\p{L} ]+) \(/iu, write: '$1$2 for {price} |' }, { about: 'charge the|bill', write: 'after {number} days you pay {price} per {period} until you cancel online at {address} |' }, { about: '[£$€] ?[1-9]', write: '{what} costs {total} in all |' }, 'free {what}, no card needed |', 'free until {date}, then {price} per {period} |'],
    message: conditionMessage,
  },
  {
    // Two for the price of two.
    match: ['(buy|purchase|order|take|book|get|b) (one|two|three|any|a|{number}) {...4} (get|and get|take) (one|another|a|the|your|{number}) {..4} [100 %|absolutely|completely] (free|on us|for free|for nothing)', '(buy one get one|bogo) [free]', '[get] [the|your|a] (second|third|fourth|2nd|3rd|4th|cheapest) {..3} (free|for free|on us|on the house)', 'get {number} {..2} free when {..4}'],
    suggest: [...included, severalFor],
    message: conditionMessage,
  },
];
