import type { PhraseGroup } from '../engine/rule';
import { basketMessage, fromMessage } from './hidden-costs.texts';

const inTotal = [
  { about: '(and|,) [^⟦,.]*\\d[^⟦,.]*⟦[^⟧]* (charged|billed|sold) ', write: '+ ({total} in total, including all fees)' },
  { when: /\S ⟦(charges|fees|costs) extra⟧/iu, write: '… $1 of {amount} ({total} in total) |' },
  { about: '⟦[^⟧]* added (once|after|when)', write: 'the price with {extras} is {total} |' },
  { when: /\d[^⟦]*⟦[^⟧]*⟧ ((?:per|each|a|an) \p{L}+)/u, write: '… $1 ({total} in total, including all mandatory fees and taxes) |' },
  { when: /⟦((?:\p{L}+ )?(?:prices|rates|fares)) (?:exclude|do|don|are|omit)/iu, write: '$1 include all mandatory fees and taxes: {prices} |' },
  { about: '\\d[^⟦]*, ⟦', write: '{total} in total, including all mandatory fees and taxes |' },
  { about: '\\d[^⟦]*⟦', write: '… ({total} in total, including all mandatory fees and taxes) |' },
  'the total price is {total}, including all mandatory fees and taxes |',
];
/** The words that name the fee, "a small handling charge". */
const named = "(?:(?!(?:may|might|will|can|could|must|would|is|are|be|get|gets|then|also|to|added|charged|shown|calculated|pay|apply|applies)\\b)[\\p{L}'’-]+ )*(?:fees?|charges?|surcharges?|levy|levies|tax|taxes|vat|duty|duties|supplement)";
const feeNamed = [
  { when: /⟦((?:put|place|take) .*(?:charge|fee|payment)) ((?:on|from) .*)⟧/iu, write: '… $1 of {amount} $2 …' },
  { about: '⟦with ', write: '… {total} in total' },
  { about: '[£$€]\\d[^⟦,]*⟦(\\w+ )?(charge|fee|levy|surcharge)s? ', write: 'the total is {total}, including all mandatory fees |' },
  { when: new RegExp(`⟦(${named})(?: (?:are|get|apply|appear|show|come)|(?<=s) (?:may|might|will|can|could|must|also|then))\\b`, 'iu'), write: '… $1 of {amount} apply ({total} in total).' },
  { when: new RegExp(`⟦(${named})(?<!s) (?:may|might|will|can|could|must|is|gets|also|then|applies|appears)\\b`, 'iu'), write: '… $1 of {amount} applies ({total} in total).' },
  { when: new RegExp(`⟦(${named})(?= |⟧)`, 'iu'), write: '… $1 of {amount} ({total} in total).' },
  'the total of {total} includes {amount} for {what} |',
];

/** Costs kept out of the price, in English. Groups share how they are mended. */
export const costsEn: readonly PhraseGroup[] = [
  {
    // The price, and then some.
    match: [
      "[all|our] (quote|price|estimate|rate|package|offer|fare|rent|plan|deal|ticket|prices|rates|fares|quotes) (doesn't|does not|don't|do not|won't|excludes|exclude|leaves out) {..1} [cover|include|contain|account for|reflect] {..2} (<fee>|<expected>|<addOn>)",
      '(put|go|goes|come|comes|added|written) (on|onto|to) (a|another|the) (separate|second|other|further|later) (bill|invoice|tab|account) {..5}', '(count|reckon|work out|tot up|add up) {..2} on the day {..3} (onto|on|to) the bill {..6}', "(tot up|add up|reckon up|settle up|put on the bill) {...3} (when|once|after) the {..1} (job's|job is|work's|work is|move's|visit's|door's|van's) (done|over|finished|open|loaded)", '<fee> {...8} (go|goes|going|put|added|come|comes) on at the end', '(<expected>|<fee>|{any}) {..3} (is|are|get|gets|comes|come) (billed|charged|invoiced|sold|settled) (on top|apart|separately|extra|later|afterwards)',
      '(<expected>|<feeFor>|extras|products|mileage|travel|disposal|key {any}) {...4} (is|are|get|gets) added (once|after|when) {..3} (started|begun|arrived|finished)', '(figure|price|rate|quote|total|sum) {..2} leaves out {..5}',
      '(dealer prep|prep|delivery|installation|assembly|bedding|linen|admin|setup|training|activation|registration|licence|number plates|plates) {..1} (is|are|comes|sold|charged|costs) {..1} (separate|separately|extra|not in the price|on you|additional)',
      '(extra|more|additional|heavy|hand) (luggage|bags|bag|people|guests|guest|person|kilos|miles) {...1} (extra|more|additional) (pay|cost|fee|charge|money|charges) {..1}',
      '(hidden|tucked|buried) {..1} (behind|in|under|beneath) {..3} (price|rate|rent|fare|fee) {...6} fees',
      '(bills|bags|seats|utilities|heating|council tax|meals|breakfast|drinks|equipment|insurance|delivery|parking|linen|materials|parts|labour|labor|luggage|check-in|extras|towels|cleaning|fuel|mileage|tolls|installation|setup|training|support) {..3} (cost more|costs more|cost extra|costs extra|on top|extra|sold separately|charged separately|billed separately|excluded|not included|payable separately|come extra) {..1}',
      '(price|prices|rate|rates|fare|fares|rent|total) {..1} (before|without|net of|plus|excl|excluding) {..2} (fee|fees|duties|handling|customs|bills|service|charges|extras|levies|levy|deposit|tax|taxes)',
      '{money} {...3} plus (baggage|luggage|a seat|seats|parking|breakfast|materials|meals|drinks|transfers|extras) (and|or|$)', '<ontop> [any|all|applicable|a|the|local|relevant|our] [<feeFor>] [<feeFor>] <levy> [(and|or) [<feeFor>] (<levy>|service|cleaning)]', '<ontop> [any|the|all] <carriage> [(and|or) [<feeFor>] <fee>] [costs]', '<ontop> [any|the] (delivery|installation|assembly|service|cleaning|customs|gratuity|tip~|agency|on road) [{money}] (costs|charge~|fees|cost)',
      '(quoted|priced|shown|listed|sold) [without|before|net of|exclusive of] {..1} <levy>',
      '[<feeFor>] [<fee> (and|or)] [<feeFor>] <fee> {..2} <notCovered>', '(does not|doesn\'t|do not|don\'t) include {..4} <fee>', '(<ontop>|without|before) [the|a|any] (mandatory|obligatory|compulsory|required) {..3}', '<expected> (are|is|cost|costs|charged) (extra|separate|separately|on top|not included)', '<expected> (extra|separate|not included|on top) $',
      'extras (may|might|will) apply', '^ (other|further|additional|extra) costs [are] not included $',
    ],
    suggest: inTotal,
  },
  {
    // Traders say so to traders.
    match: ['[from] ({money}|{percent}) {...8} (plus|excl|excluding|ex) (vat|gst|tax)'],
    suggest: [{ when: /⟦([^⟧]+?),?(?: both)? (?:plus|excl|excluding|ex) \w+⟧/i, write: '… $1 ({total} in total, including all mandatory fees and taxes) |' }],
    severity: 'info',
  },
  {
    // One learns of it at the last step.
    match: [
      '(total|price|bill|figure|sum) {..3} (creep~|go up|goes up|climb~|grow~|rise~|jump~) {..3} (once|when|on|at|in) {..3} (screen|page|step|checkout|charge|fee) {..4}', 'total may increase at (payment|checkout)',
      '(hotel|property|venue|host|agency|landlord|airline|resort) {..2} (collects|takes|adds|charges|wants) {..4} (<levy>|charge|levy) {..3} (when|at|on) {..5}',
      '(vat|taxes|tax|shipping|duties|customs|gratuity|handling) {...4} (at the till|at checkout|at the counter|on the bill|on arrival|when you pay)',
      '[a|an|the|some|any|your] [<feeFor>] <fee> {..1} [will|may|might|then|also] (appear|appears|show up|shows up|turn up|pop up|surface|come up|be revealed|be shown|be calculated|be confirmed|be worked out|be disclosed|land|calculated|revealed|shown|confirmed) {..1} (<later>|(on|in) (the|your) {..2} (bill|invoice|statement|receipt|page|step))',
      '[a|an] [<feeFor>] (surcharge|fee|charge) [may|might|can|could|will] be added {..3}',
      '[a|the|an|your|any|all|small] [<feeFor>] <fee> [and|or] [a|an|the] [<feeFor>] [<fee>] {..1} [will|may|gets|get|must|can|to] [be|then|is|are] {..1} <isAdded> {..5} <later>', '[a|the|an|our|some|any] [<feeFor>] (<fee>|cost~) {..5} (we|will be|to be|are|is) {..1} (discuss|discussed|told|settle|settled) {..1} (<later>|on the spot|in person)', '[a|the|an] [<feeFor>] (<levy>|charge) [to be|are|is|shown|only] {..1} <later>', '(we|shops|they) (add|charge|collect|bill) {..3} <fee> {..2} <later>', '(final|total|full|real|actual|exact) (price|cost|amount|total) {..4} <later>',
    ],
    suggest: feeNamed,
  },
  {
    // Something more, perhaps.
    match: [
      '(put|place|take) {..1} (small|tiny|nominal|modest|one-time) {..2} (charge|fee) (on|from) your (card|account|bill)',
      '[a|an|the|our] {..1} <feeFor> (fee|charge|surcharge|levy) {..1} [is|are] [also|then|too] (payable|due|applies|charged) {..3}', "(there's|there is|there are|there will be|you'll also pay|you will also pay) [also] (a|an|some) {..2} (fee|charge|surcharge|levy|fees|charges) {..2}", '(mandatory|compulsory|obligatory) {..2} (tip|<levy>|levy|payment|charge) {..5}',
      '(size|amount) of which is {..1} (notified|announced|advised|given|told) {..4}',
      '[with [the]] (remainder|rest|balance) (agreed|worked out|settled|decided) (once|when|after|on) {..6}', '[{...5}] (is|are) (worked out|calculated) (once|when) {..4} (van|loaded|finished|done|job)', '(rest|remainder|remaining|balance|other) (of the|part of the|) (cost~|fee~|charge~|price|expenses) {..3} (confirmed|advised|communicated|explained|shared|revealed|calculated|settled|discussed|determined|agreed|quoted) {..4}',

      '(mandatory|compulsory|obligatory|required|essential) {..3} <notCovered>',
      '(<feeFor>) (cost|costs|expenses|charges) (apply|applies|may apply|will apply|extra|on top|payable|due|follow|to follow) {..2}',
      '(additional|extra|other|further|hidden|third-party|various|certain|incidental) [<feeFor>] (<levy>|charge|costs|cost|expenses) {..2} (may|might|will|can|could|must) {..2} <isAdded>', '[a|an|our|the|small|other] [<feeFor>] (<levy>|charge) [and|or] [<levy>] (may|might|will|can|could|also) [be] <isAdded>', '[<feeFor>] (<levy>|charge) [(and|or) <levy>] (apply|applies|added|payable|excluded)', '[a|an|our|the] <feeFor> (fee|charge|surcharge|fees|charges) [and|or] [{..1}] (apply|applies|added|payable|extra|on request)', 'subject to {..2} (surcharge~|fees|charges|taxes)',
    ],
    suggest: feeNamed,
  },
  {
    // In the basket by itself.
    match: [
      "(we've|we have|we|we just) {..2} (added|put|popped|included|slipped|placed|tucked|thrown in) {..5} ((for|at) {money} {..5} <basket>|(in|into|to|on|with) <basket> {..2} (for|at) {money})", '(took the liberty of|went ahead and|went ahead with) (adding|added|put|putting|including|included) {...8} <basket>', '<basket> {..1} [now|already] (includes|comes with|has|contains) {..3} <addOn> {..2}',
      '<addOn> {..2} (has been|was|is|have been|comes|already|automatically) {..2} (included|added|placed|put|selected|pre-selected|preselected|slipped|dropped|ticked) {..1} (in|to|into|with|on) <basket>',
      "(we've|we have|we) {..1} (included|added|thrown in|popped in|bundled) {..3} (support|priority|protection|insurance|cover|warranty|donation|tip|wrapping|delivery|membership|upgrade|extra) {..1} (for|at) (<coins>|{money}) {..1}",
      '<addOn> {..1} (pre-selected|preselected|pre-added|ticked|pre-ticked|selected|added|included) {..1} [automatically] for (your|you) {..2}',
      "(we've|we have|we|we'll|we just) [also|already|just|automatically|kindly|gone ahead and] (added|add|popped|included|put|thrown|slipped|placed|dropped|preselected|pre-selected|bundled|tucked) {...6} (in|into|to|in to|with|for) <basket> [for you]", '<addOn> (is|has been|comes) (pre-added|pre-selected|preselected|already added|added for (you|your convenience)) {..3}', '^ [purchase|travel|ticket] <addOn> (added|included automatically) $',
    ],
    suggest: ['you may add {extra} for {price} |'],
    evidence: { silence: ['quotation', 'about', 'negation', 'question'] },
    message: basketMessage,
  },
  {
    // From as little as.
    match: ['[prices|rates|fares|tickets|rooms|plans|yours|flights] (from|starting at|starting from|starts at|start at|starts from|beginning at) (just|only|as little as|as low as|a mere) {money}'],
    suggest: [{ about: 'fee|tax|charge|extra|plus', write: '… from {price} per {unit}, including all mandatory fees |' }, '… from {price} per {unit}, including all mandatory fees'],
    evidence: { silence: ['quotation', 'about', 'unit', 'inclusive', 'renewal'] },
    message: fromMessage,
  },
  {
    match: ['(prices|rates|fares|flights|tickets|rooms|stays|tours) (from|starting at|starting from) {money} $'],
    suggest: [{ about: 'fee|tax|charge|extra|plus', write: '… from {price} per {unit}, including all mandatory fees |' }, { when: /⟦(.+?)⟧/u, write: '… $1 per {unit}, including all mandatory fees' }],
    severity: 'info',
    evidence: { silence: ['quotation', 'about', 'unit', 'inclusive', 'renewal', 'negation'] },
    message: fromMessage,
  },
];
