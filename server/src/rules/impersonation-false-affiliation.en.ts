import type { PhraseGroup } from '../engine/rule';
import type { Rewording } from '../engine/rewrite/suggestion';
import type { Text } from '../engine/finding';

/** A message that speaks as somebody else. */
export const noticeMessage: Text = {
  en: '“{text}” speaks as somebody readers obey. People who believe it hand over data and money. Say who you are, and leave the other name out.',
  ar: '«{text}» تتكلم بلسان جهة يطيعها القارئ، ومن يصدقها يسلّم بياناته وماله. قل من أنت، واحذف اسم الجهة الأخرى.',
};

/** A voice or a face that was not lent. */
export const likenessMessage: Text = {
  en: '“{text}” uses somebody’s voice or face as if they had agreed. Name the licence and say that it is synthetic, or leave the person out.',
  ar: '«{text}» تستعمل صوت شخص أو وجهه كأنه وافق. اذكر الترخيص وأن المحتوى مولَّد، أو احذف الشخص.',
};

/** The status itself, which the agreement shows. */
/** "As an authorised centre we repair all screens." */
const asStatus: Rewording = { when: /^as (?:an? |the )?⟦[^⟧]*⟧ (?:we|our|i)\b/iu, write: '… {status} of {name} (agreement no. {number}, {link}) …' };
/** … of a firm that the draft names. */
const ofName: readonly Rewording[] = [
  { when: /⟦[^⟧]* (?:of|for|to|with|by) ((?:the )?\p{Lu}[\p{L}&]*(?:,? \p{Lu}[\p{L}&]*){0,4})⟧ (and \p{Lu}[\p{L}&]*)$/u, write: '… {status} of $1 $2 (agreement no. {number}, {link}).' },
  { when: /⟦((?:\p{Lu}[\p{L}&]*)(?: \p{Lu}[\p{L}&]*){0,3})['’]s? [^⟧]*? (for|in)⟧ ([^⟦⟧,]+)(,[^⟦⟧]*)?$/u, write: '{status} of $1 $2 $3 (agreement no. {number}, {link})$4.' },
  { when: /^⟦[Aa]s (?:an? |the |your )?[^⟧]* (?:of|for|to|with|by) ((?:the )?\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,3})⟧, (?:we|our|I)\b/u, write: 'as {status} of $1 (agreement no. {number}, {link}) …' },
  { when: /^[Aa]s (?:an? |the )?⟦[^⟧]* (?:of|for|to|with|by) ((?:the )?\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,3})⟧ (?:we|our|I)\b/u, write: '… {status} of $1 (agreement no. {number}, {link}) …' },
  { when: /⟦[^⟧]*? (?:of|for|to|with|by) ((?:the )?\p{Lu}[\p{L}&]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}&]*){0,5})⟧/u, write: '… {status} of $1 (agreement no. {number}, {link})' },
];
const status = '… {status} of {name} (agreement no. {number}, {link})';
const paid = '^ {name} is paid to recommend {product} ({agreement}) $';
const device = '(device|phone|smartphone|iphone|android|computer|pc|mac|laptop|tablet|browser|windows|system|router)';
const notice = '^ this is {your company}: {what you ask for and why} $';
const voice = '… in the voice of {narrator}, who consented in writing';
/** None that an article waits for. */
const independent: Rewording = { when: /^(?!.*(?<!\p{L})(?:an?|the) ⟦)/iu, write: '… not affiliated with {name}' };

const trouble = '(suspended|locked|limited|paused|on hold|cancelled|canceled|blocked|frozen|restricted|compromised|on hold|hacked|disabled|deactivated|expired|at risk|flagged|about to (close|expire)|closed|deleted|terminated)';

export const english: readonly PhraseGroup[] = [
  // A status that somebody else would have to confer.
  {
    match: ['(the|a) {..1} (training|commercial|official|digital|retail|lending|housing|local|regional) (arm|wing|branch|face|outlet) of (the|your) {...6} (authority|ministry|government|council|bank|department|agency|office|police|university)',
      '[the|your|an|a|our|only|as the|as an|proud] [only|exclusive|sole|proud] (official|authorised|authorized|accredited|licensed|strategic|premier|platinum|exclusive|appointed) [and (exclusive|official|authorised|authorized)] [{any}] (partner|supplier|distributor|reseller|dealer|retailer|provider|sponsor|agent|representative|ambassador|vendor|importer|licensee|affiliate|stockist|repair centre|repair center|service centre|service center|outlet|seller|shop|store|broker|tutor|trainer) (of|for|to|from|with) [the] ({capital} [{capital}] [{capital}]|<knownName>|<office>)', '(official|officially|authorised|authorized|accredited|certified|approved) <knownName> (partner|supplier|distributor|reseller|dealer|retailer|provider|sponsor|agent|representative|ambassador|store|shop|repair [centre|center]|service [centre|center]|technician~|seller|product|merchandise|support|trainer|training)',
      '<office> [own] (chosen|official|approved|preferred|trusted|selected|appointed|nominated) (partner|supplier|provider|agent|installer|contractor|scheme)', '(approved|appointed|official|trusted|certified|registered) (supplier~|partner~|purveyor~|provider~|vendor~) (to|of|for) [the] (<office>|<knownName>)', 'official (world cup|olympic~|expo|hajj|formula 1|champions league|super bowl|fifa|uefa) {..1} (packages|tickets|merchandise|travel|store|shop|tour~)', '(registered|listed|enrolled|accredited) (with|at|by) [the] (<knownName>|<office>) as', '(endorsed|authorised|authorized|recommended|backed|sanctioned|supported) by the {capital} <office>', 'with the (blessing|endorsement|patronage) of [the] (<office>|<knownName>)', '(affiliated|allied) with [the] (<knownName>|<office>) [{capital}]', '[a] (trusted|official|proud|long-standing|registered|certified) (partner~|partnership|supplier|ally|contractor) (of|to) [the] (<office>|<knownName>) [{capital}]', '(recognised|recognized|accredited|honoured|honored|trusted) by [the] (<office>|<knownName>) [{capital}] (as|to|for|since)', '(certified|trained|vetted|verified|chosen|selected) by (<knownName>) [to {..2}]', '<knownName> official {any} [{any}]',
    ],
    suggest: [...ofName, asStatus, status, independent],
  },
  {
    match: [
      "(we|we're|we are|our {..2}) [now|officially|proudly|also] (partner|partners|partnering|partnered|(work~|cooperate~) (closely|directly|hand in hand|side by side|officially)) with [the] (<knownName>|<office>) [{capital}]", '(from|built by|made by|created by|founded by) [the] (creators|makers|team|people|inventors|founders|minds|engineers|brains) (of|behind) (<knownName>)',
    ],
    suggest: ['^ we are not affiliated with {name} $'],
  },
  // Backing by the state or a name.
  {
    match: [
      '(<office>|<knownName>|[the] bank of {capital}) (stands|is) {..1} behind (every|each|all|our|us|your) {..3}', '[officially|fully|proudly] (endorsed|authorised|authorized|recommended|backed|sanctioned|supported|sponsored|supervised|mandated|licensed|guaranteed|commissioned) by [the] (<office>|<knownName>) [{capital}]', '[officially|proudly|personally] (endorsed|recommended|hand-picked|chosen) by {capital} {capital}',
      'as (recommended|endorsed|approved|advised|used|promoted|backed) by [the] (<office>|<knownName>|{capital} {capital})', '(authorised|authorized|certified|approved|appointed|accredited) by (harvard|oxford|stanford|mit|apple|google|amazon|microsoft|meta|facebook|whatsapp|the who|the world health organi~|the un|the united nations|the royal family|interpol|{capital} medical school)',
    ],
    suggest: [{ about: '⟦[^⟧]*behind (us|our|you|every|each|all)', write: 'we are {support} by {name} (agreement no. {number}, {link}).' }, '… {support} by {name} (agreement no. {number}, {link})', independent],
  },
  {
    match: ['(government|state|federal|royal|un|eu|ministry|nasa|harvard|central bank|police|nhs|treasury) (backed|endorsed|sponsored|authorised|authorized|sanctioned|supported|recognised|recognized|guaranteed|recommended|funded) (scheme|programme|program|plan|fund|investment|grant|offer|project|initiative|platform|insurance|opportunity|bonus|app|course|benefit|rebate|refund|savings plan|product|solution|service|system|relief)', '(this is|it\'s|we\'re|part of) the {..1} (government|state|federal|council) (scheme|programme|program|grant|rebate) (for|in) your (postcode|area|street|zip code)'],
    suggest: ['… {offer} from {your company}'],
  },
  // Famous people.
  {
    match: [
      "{capital} {capital} (loves|swears by|uses|wears|recommends|is obsessed with|endorses|trusts|drinks|eats|drives|invested in|invests in|can't live without|made millions with|got rich with|lost weight with|relies on|chose) [the|his|her] (this|our|these|it|exact|secret|same) [{any}]", '(the|a|this|our) {..2} (<wares>|pill~|trick|secret|diet|drink|token|coin) [that|which|even] {capital} {capital} (loves|swears by|uses|wears|recommends|is obsessed with|endorses|trusts|drinks|invested in|made millions with|lost weight with|relies on|chose|used|took|takes)', "{capital} {capital} [has|have] (put money into|put (his|her) money into|invested in|bet on|backs|is behind) (this|our|the same|these) {..1}", "^ {capital} {capital} (favourite|favorite|secret|go-to|beauty secret|diet|weight loss|skincare|miracle) {..1} (<wares>|pill~|trick|drink|shake|secret|diet|routine)", '<celebrity> (own|personal|secret|favourite|favorite|exact|real|very own) {..2} (<wares>|routine|look|diet|scent|trick|secret)', "(<wares>|line|routine|range) <celebrity> (can't|won't|never|cannot) {..2} without", '<celebrity> (diet|workout|routine|secret|skincare|trick|recipe|fortune)', '<celebrity> (loves|swears by|uses|wears|recommends|drinks|trusts|is obsessed with) (this|our|these|it)',
    ],
    suggest: [paid],
    message: likenessMessage,
  },
  {
    match: [
      '{capital} [{capital}] [himself|herself|themselves] (reads|narrates|sings|tells|explains|guides|presents|recommend~|teaches) {...6} (in|with|using|thanks to) (a|our|the) voice {..1} [our|we|ai|the|by] {..2} (built|made|cloned|recreated|trained|copied|generated|learned|learnt|ai|software)', '(narrated|sung|read|presented|spoken) by {capital} {capital} [ai|cloned] (ai|clone)', '(in|with|using|through|by) the (voice|ai voice|cloned voice|face|likeness|digital voice) of [your favou~|your favo~|the|actor|singer|actress|star] {capital} [{capital}]', '[hear|meet|get|use|create|buy|make] [a|an|the|our] [ai|digital] (voice clone|ai clone|digital clone|deepfake|ai version|digital twin|ai double|voice double) of (your favourite {any}|your favorite {any}|[a|any] (celebrity~|star~)|{capital} {capital})', "(narrated|sung|read|presented|spoken|voiced) by (an ai|a cloned|a synthetic|ai|a virtual|a digital) {capital} [{capital}]",
    ],
    suggest: [voice],
    message: likenessMessage,
  },
  // Notices that imitate a bank, an office or a firm.
  {
    match: [
      `your <knownName> [{any}] (will be|has been|is|was) {..1} ${trouble}`, '(pay|settle) {money} {..2} (to|and) (release|receive|collect|free|unlock) {..1} (package|parcel|shipment)', 'your <knownName> (parcel|package|shipment|order|delivery) {...5} (pay|confirm|verify|click|release)', '(this is|it\'s|it is) {capital} bank', '[the] (<office>|<knownName>) has {..2} (chosen|selected|picked|reviewed|approved|detected|charged|blocked|credited|reserved|allocated|decided) {..1} (you|your) {..2}', '(programme|program|scheme|initiative|campaign|grant) (by|of|from|run by|under|led by) [the] <office> {...8} (you|your {..1}) {..1} (qualify~|eligible|entitled|approved|selected)', `(your|you) (bank|bank account|credit card|debit card|online banking|bank card|atm card|atm|payment card|mobile number|sim card|visa card|mada card) [account] (has been|is|was|will be) [temporarily|permanently|about to be] ${trouble}`, 'your (bank|pension provider|insurer|insurance company|internet provider|landlord|employer|mobile operator|energy supplier|bank manager|mortgage provider|phone company) (needs|requires|wants|asks|asked|has asked|has instructed|has authorised|instructed|urges|is asking) (you|us) (to) {..4}',
      "^ [dear customer|alert|urgent|notice|warning] (<knownName>|<office>) [security|support|alert|fraud|help|customer|account|technical|service] [team|department|desk|alert|notice|care|services] {...8} (verify your|verify now|confirm your|update your|call us|click here|is infected|unusual|has been suspended|action (required|is required|needed)|unlock your|claim (your|it)|you owe|(pay|settle) (now|your|here|today)|validate your|(will expire|expires) (today|soon))", "(<knownName>|<office>) {...6} (could not deliver|couldn't deliver|unable to deliver|you are owed|owes you|refund is waiting|pending refund|immediate action|pay the {..2} fee|claim your refund|claim it here)", '(<knownName>|<office>) (security|fraud|legal|support|compliance|recovery|refund|verification) (team|department|desk|unit|centre|center) {...6} (your|call|verify|confirm|click|contact)',
    ],
    suggest: [notice],
    message: noticeMessage,
  },
  {
    match: [
      '[this is] [an|a|the] (official|final|urgent|important|last|legal|formal) (notice|notification|message|letter|warning|alert|communication|reminder|announcement) (from|by|of) [the|your] (<office>|<knownName>|bank|{capital} bank|(federal|national|state|tax|pension|refund) {..2} (department|desk|agency|office))', '[a|an] [urgent|important|personal|special|confidential] message from your (ceo|boss|bank|director|manager|employer|landlord|insurer|president|chief executive)', '(message|notice|letter|e-mail|email|text|alert) from [the] (hm revenue|<office>|<knownName>) [programme|program|team|department|desk|unit|office|service|portal]',
    ],
    suggest: [{ about: '(this|our|the|a)? ?⟦(official |important |urgent |final )*(message|notice|letter|e-mail|email|text|alert) [^⟧]*⟧ ([a-z]+ )?(invites|asks|offers|lets|brings|reminds|tells|shows|explains|is)', write: '… message from {your company} …' }, '^ a message from {your company}: {request} $'],
    message: noticeMessage,
  },
  {
    match: ['(on behalf of|acting for|speaking for) [the|your] (<knownName>|bank|tax (office|authority)|police|government|ministry of {..2}|central bank|irs|hmrc|court) [{capital}] [{capital}] [{capital}] [{..3} (desk|office|team|department)]'],
    suggest: ['… on behalf of {your company} …'],
    message: noticeMessage,
  },
  {
    match: ['(calling|writing|texting|phoning|contacting you|reaching out|we are) [to you|you] from [the|your] (<office>|<knownName>|bank) [office|department|support]'],
    suggest: [notice],
    message: noticeMessage,
  },
  {
    match: [
      '^ (<knownName>|<office>|council tax) {...1} your {..2} (refund|rebate|payment|benefits|parcel|package|card|appointment|licence|pension|fine|tax|grant|delivery|account|storage) {..1} (is|are|was|has been|will be) {..1} (ready|waiting|pending|held|on hold|suspended|due|overdue|blocked|cancelled|expired|limited|approved|full) {..4}', `<knownName> your (account|membership|subscription|wallet|profile) {..3} ${trouble}`, '(this is|calling from|you have reached) {..1} (fraud|security|anti-fraud) (department|team|desk|unit) (of|at|from) [your|the] (bank|<knownName>)', 'your (parcel|package|shipment|refund|delivery) (from|with|at|by) <knownName> {...8} (pay|confirm|click|update)', '<knownName> will {..4} unless (you|this) {..4}', '<office> (inspection~|audit) {..4} in your {any}', 'the <office> (asks|requires|needs|urges|wants|requests|invites|orders|instructs) (you|your) {..4}', '^ (<knownName>|<office>) (pay|settle) {..4} to (release|receive|unlock|get|collect) {..2}', 'your bank (fraud|security) (team|department|desk) {...6}', '(this is|it\'s|hi i\'m from|i\'m calling from) {..1} <knownName> {..2} (support|calling|team|security|helpdesk|billing)',
    ],
    suggest: [notice],
  },
  {
    match: [
      '(sung|narrated|read|voiced|performed|presented) by {..1} (ai|cloned|virtual) (clone|version|voice|double) of {capital} [{capital}]',
    ],
    suggest: [voice],
  },
  {
    match: ['<knownName> (approved|authorised|authorized|endorsed|backed|recommended)',
      '(only|sole|exclusive) [licensed|authorised|authorized|official|certified] <knownName> (partner|dealer|store|shop|outlet|agent|distributor|reseller|centre|center|seller|retailer|stockist|workshop|garage|clinic|school)', '(sole|exclusive|only) (representative|agent|distributor|dealer|importer|reseller|stockist|licensee) (of|for) [the] {capital} [{capital}] [{capital}]',
    ],
    suggest: [...ofName, asStatus, status],
  },
  {
    // A relative or a boss who needs money at once.
    match: [
      "^ [hi|hey|hello] (mom|mum|mommy|mummy|mama|dad|daddy|grandma|grandpa) {...6} (new number|lost my phone|phone (broke|is broken|died)|send me|transfer|need money)",
    ],
    suggest: [notice],
    message: noticeMessage,
  },
  {
    // A firm's or an office's voice, with a click or a payment behind it.
    match: [
      "^ [hi|hello|hey|dear customer|alert|notice|urgent|good morning] (this is|it's|it is|message from|alert from|notice from|hello from|hi from|greetings from|text from|update from) [the|your|our] (<firm>|<office>|<knownName>) [{any}] {...6} (click|tap|pay|confirm|verify|update|claim|validate|unlock|log in|sign in|reply with|call (us|this)|refund|fine|locked|suspended|blocked|on hold) {...4}",
      'your (parcel|package|delivery|shipment|item) {..2} (is|was|has been|could not|couldn\'t|cannot|can\'t) {..3} (on hold|held|delivered|depot|customs|stopped|warehouse|returned|pending|stuck|suspended) {...5} (pay|settle|confirm|click|tap|verify|reschedule|update) {..4}',
      `<knownName> [{any}] (support|security|team|help|account|service|alert|care|billing) [team|desk|alert] {...2} your {..2} (will be|has been|is|was) {..1} ${trouble} {..4}`,
      ],
    suggest: [notice],
    message: noticeMessage,
  },
  { match: ['<knownName> (billing|support|security|fraud|customer service|customer care|helpdesk|help desk|accounts|delivery|verification) [team|department|desk] here'], suggest: [notice], message: noticeMessage }, { match: ['work~ (hand in hand|side by side|closely|shoulder to shoulder) with <knownName> {..3}'], suggest: ['… works~ with {name} (agreement no. {number}, {link})'] },
  {
    // The alert of a system that found nothing, for it looked at nothing.
    match: [`^ [(warning|alert|attention|system (warning|alert)|security (warning|alert)|urgent|danger) {...1}] your [{any}] ${device} {..1} (is|has been|is being|was|seems) {..2} (infected|hacked|compromised|corrupted|damaged|insecure|under attack) ({..4}|with {...1} {number} {...1} {any})`, `^ [{number}] (virus~|threat~|malware|spyware|trojan~) {..1} (found|detected) [(on|in) (your|this) [{any}] ${device}] $`, '^ [(system alert|warning|alert) {...1}] your {..2} battery is {..2} (damaged|dying|infected|degraded) {..4}'],
    suggest: [notice],
    message: noticeMessage,
  },
  { match: ['<knownName> (support|security|help desk|helpdesk|service|billing) {...2} your {..1} (computer|device|account|phone|system|card|laptop) {..3} (infected|hacked|locked|declined|suspended|blocked|at risk|compromised|expired)'], suggest: [notice], message: noticeMessage },
  {
    match: [
      'as [a|an|the] <knownName> (representative|agent|employee|officer|support agent|rep) {...1} i (need|require|must|ask|want)',
    ],
    suggest: [notice],
  },
  {
    match: [
      '(<wares>|<wares> that|secret) <celebrity> (wears|uses|loves|swears by|drinks|carries|trusts|recommends|drives) {..2}',
      '(<celebrity>|dr {capital}) {..1} (stands behind|swears by|endorses|backs|vouches for|personally uses|invests in|trusts) {..1} (every|our|this|these|each)',
    ],
    suggest: [paid],
  },
  {
    match: [
      '(recognised|recognized|accredited|endorsed) by [the] (<knownName>|university of <knownName>) [university]',
    ],
    suggest: [...ofName, asStatus, status],
  },
  {
    match: ['^ this is your bank $'],
    suggest: [notice],
    message: noticeMessage,
  },
  {
    match: ['(taught|built|made|developed|run) hand in hand with [the] {capital} [{capital}] [{capital}] [of {capital}]', '^ [proudly] in (partnership|association|collaboration|cooperation|alliance|conjunction) with [the] (<knownName>|<office>) [{capital}]'],
    suggest: ['… in partnership with {name} (agreement no. {number}, {link})', '^ we are not affiliated with {name} $'],
  },
  {
    match: [
      '(is|are) [officially|fully|proudly] (endorsed|authorised|authorized|recommended|backed|sanctioned|supported|sponsored|supervised|mandated|licensed|guaranteed|commissioned) by [the] (<office>|<knownName>) [{capital}]',
    ],
    suggest: ['… is~ {support} by {name} (agreement no. {number}, {link})', '… is~ not affiliated with {name}'],
  },
];
