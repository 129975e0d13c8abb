/** English phrases of aiMarks.ts. */
export const aiGenerated: readonly string[] = [
  '^ <ai> (did|handled|does) (the|all the|all) (writing|words|text|copy|talking)', "(this|the|today's) <piece> <ai> $", '^ <piece> (produced|generated|written|created|made) [automatically] by {..1} <ai> [model]',
  '(a|our|an) (bot|robot|machine|ai|chatbot) <wrote> (most|all|nearly all|almost all) of (this|the) <piece>', '^ (copy|text|words|caption|script) by <ai>',
  '^ (images|photos|pictures|art) by {...3} (text|copy|words) by <ai>',
  "(you are|you're) reading (an|a) {..1} <aiwritten> <piece>", '^ (posted|written|published|sent) by (a|our) (bot|robot|machine)', '^ <aiwritten> <piece> {...1} (human|hand|real)', '^ (created|written|made|generated|drafted) by <ai> {...1} (curated|edited|checked|reviewed|approved|selected) by', '<thispiece> {..2} (started|began) {..1} as (an|a) <ai> (draft|text|version)', '(the|this) {..1} (version|translation|text|page) is (a|an) (machine|automatic|ai) translation',
  '^ (words|text|copy|caption|story|writing) (by|from) <ai> {...1} (edit~|checks|photos|pictures|images|tweaks|corrections|research|ideas|recipe|layout) [by|from]', '(we|i) {..1} (asked|prompted|got) <ai> for <thispiece>', '^ (100 %|all|pure|entirely|totally|purely) ai [writing|text|words|copy] $', '^ synthetic (text|copy|words|content|writing)', '<thispiece> (and (images|pictures|photos)) {..2} <wherehere> (come|comes|came) from {..2} <ai>',
  // "This page was written by AI", "the descriptions in this catalogue are machine-generated".
  '(<thispiece>|this|these) [<wherehere>] <wasbe> {..2} <aiwritten>', '(<thispiece>|this|these) [<wherehere>] <wasbe> {..3} <written> {..1} by {..2} <aiauthor>', '<thispiece> [<wherehere>] <wasbe> {..2} (generated|auto generated) {..2} (with|by|using|through|via|from) {..3} <ai>',
  // "A robot wrote this newsletter", "AI produced all the copy in this brochure".
  '<aiauthor> <wrote> [all] [of] [the|our] <thispiece>', '<aiauthor> <wrote> (this|these|it|all of it|all of this|everything) [<wherehere>] $', '<aiauthor> <wrote> {..2} <piece> <wherehere>', '^ [yes|no] (a|an|our) <aiauthor> <wrote> {..2} <piece> $', '^ <ai> <wrote> (this|the|our) one',
  // "We let AI write this one."
  '(we|i|our team) {..1} (let|had|asked|got|made|told) {..2} <aiauthor> [to] (write|draft|generate|create|compose|produce|type) [all|all of|most of] <thispiece>', '(let|had|asked|got|made|told) {..2} <aiauthor> [to] (write|draft|generate|create|compose|produce) (this|these|the) one', '(we|i) (generated|auto generated) <thispiece> {..1} (with|using) {..2} <ai>',
  // Labels.
  '^ <aiwritten> [<piece>] $', '^ <aiwritten> (human|and human|then human|people|and (checked|reviewed|edited|approved))', '^ (<notice>|<piece>) [this is] [an] <aiwritten> [<piece>]', '^ [<notice>] [this] [<piece>] <wasbe> {..1} <aiwritten>', '^ [automatically] (generated|auto generated) [<piece>] (with|by|using) {..3} <ai>', '^ [<notice>] [<piece>] [automatically] (written|generated|authored|drafted|composed|penned|typed) by {..2} <ai>',
  '^ [<piece>] (written|generated|authored|drafted|composed) by {..1} (robot|machine|algorithm)', '^ [the] (text|copy|words|author|writer|writing|wording|content) [by|from] <ai> $', '^ <piece> by <ai> $',
  // "Every word came straight out of a language model", "an AI is responsible for all wording".
  '(<thispiece>|text|copy|words|content|wording) [<wherehere>] (come|comes|came|stems|is straight|are straight) {..3} (from|out of) {..2} <aiauthor>', '(<thispiece>|(our|all) <piece>) (is|are|was|were) [entirely|mostly|largely|all] [the] (work|product|output|doing) of {..2} <ai>', "<thispiece> <wasbe> {..1} <ai> (work|output|words)", '<ai> {..1} (is|was) (responsible|to thank|to blame) for {..2} (<piece>)',
  'author of {..1} <thispiece> (is|was) {..2} <ai>', '(no human|no person|nobody|no one) (wrote|typed|penned) (this|these|it|the)', '(you are|you\'re) reading {..4} (written|generated|produced|composed) by {..2} <aiauthor>',
  '<piece> (is|are|was|were) <aiword>', '^ {..3} (reported|compiled|told|put together|assembled|collected) by {..1} <ai>', '^ (author|writer|text|words|written by|by|editor) {...1} [an|our] <aiword>',
];

export const aiAssisted: readonly string[] = [
  '(we|i|our team) translated <thispiece> (with|using|via|through) (deepl|google translate|a machine|<ai>)',
  '(i|we) {..3} {...1} <ai> (did|does|handled|wrote|finished|filled in) the rest', '<thispiece> <wasbe> (put|turned|rendered|brought) into {any} by {..1} (machine|ai|software)',
  '<ai> (did|made|handled|wrote) the (first|rough) draft', '^ (written|drafted|made|created) with <ai> and {..1} (checked|edited|reviewed|corrected|finished) by',
  '<ai> and (i|me|we) {..1} (wrote|made|created|drafted) (<thispiece>|this|it)', '(i|we) {any} {...1} <ai> (tidied|polished|typed|fixed|corrected|edited|shortened|translated)',
  '^ [machine] (translated|translation) [from {any}] [into {any}] (by|with|using|via|through) (deepl|google translate|machine translation|a machine)', '<thispiece> <wasbe> {..2} translated [from {any}] [into {any}] (by|with|using|via) (deepl|google translate|a machine|machine translation)', '(leaned on|relied on|used|turned to|drew on) {..2} <ai> {..2} to {..1} (put|pull|bring|get) <thispiece> (together|done|written)',
  // "AI helped us with the wording of this letter", "an AI checked the spelling".
  '<ai> {..1} <mended> {..3} (<thispiece>|(the|our|my|its) <aspect>|<writingtask> {..2} <thispiece>)', '<ai> {..1} (helped|assisted|supported) {..1} (with|in|us|me|to) {..3} <writingtask> {..4} (<thispiece>|it|here|<piece>)', '<ai> {..1} (helped|assisted|supported) (with|in) {..2} <writingtask>', '<ai> (supported|assisted|aided) {..2} (writing|drafting|preparation|editing|translation) of',
  // "We had ChatGPT proofread this article", "our copywriter used Copilot to shorten this page".
  '[we|i|our (team|editors|writers)] (had|let|asked|got|told) {..2} <ai> [to] {..1} (<mend>|phrase|reword|research|structure|brainstorm) {..4} (<thispiece>|(the|its|our|my) <aspect>)', '(had|let|asked|got) {..2} <ai> [to] [help] {..2} (<mend>|phrase|reword|structure) (this|it) $', '[we|i|our (team|editors|writers|copywriter~)|the author] (used|(we|i|our team|our editors|our writers) {..2} use|(by|while|when) using|relied on|leaned on|worked with|turned to|drew on|employed|consulted|relying on|with support from) {..3} <ai> {..2} (to|for|in|as|when|while|on|with) {..3} (<writingtask>|<mend>|<aspect>) {..5} (<thispiece>|it|here)', '[we|i] used {..3} <ai> (to|for) {..3} (first|initial|rough) (draft|version|outline)', '[we|i|our (team|editors|writers)] (worked with|worked alongside|worked together with|teamed up with) {..2} <ai> {..1} (on|for) <thispiece>',
  '[we|i|our (team|editors|writers)|the author] (used|turned to|worked with|asked|got help from|had help from) {..3} <ai> (for|on|with) <thispiece>', '(we|i) {..2} (use|used) {..3} <ai> {..2} (to|for|in) {..3} <writingtask> {..3} (our|my) {..2} (newsletter~|post~|article~|email~|page~|description~|copy|content|caption~|text~|blog)',
  // "This page was polished with AI", "written by people, spell-checked by AI".
  '<thispiece> [<wherehere>] <wasbe> {..4} (<edited>|spell checked) {..2} (with|by|using|through) {..3} <ai>', '(some|a few|several|parts|bits) {..2} [<piece>] [<wherehere>] <wasbe> {..2} <edited> {..1} (with|by|using) {..4} <ai>', '(<written>|human written) by (a person|people|humans|a human|our team|our editors|hand|{capital}) {...3} (<edited>|checked|spell checked|supported|helped) (with|by|using) {..3} <ai>', '^ (<edited>) [from {any}] {..2} (with|by|using) {..3} <ai>', '(and|then|but) (<edited>|spell checked) (with|by|using) {..2} <ai>',
  // "With the help of AI".
  '(<written>|<edited>) {..5} (with|using|by) {..3} (help|aid|assistance|support|hand) (of|from) {..3} <ai>', '(<written>|<edited>) by {...6} (help|aid|assistance|support) (of|from) {..2} <ai>', '(wrote|write|drafted|prepared|made|created|translated|edited) <thispiece> {...2} (with|using) {..2} (help|assistance|aid|support) (of|from) {..2} <ai>', '^ (with|using) {..2} (help|aid|assistance|support) (of|from) {..2} <ai> $', '^ [with|our|many] (thanks|thank you) to <ai> for {..3} (<aspect>|<thispiece>)',
  '^ {..2} (<written>|<edited>) {..4} with {..2} <ai> (assistance|help|support|input)', '<thispiece> {..2} (<written>|<edited>) {..4} with {..2} <ai> (assistance|help|support|input)', '^ (<written>|<edited>) with {..2} <ai> (assistance|help|support|input)', '(human|people|person) [-] (written|wrote|edited|authored|made) {...3} <ai> [-] (support~|assist~|assistance|edited|used|help~|polished|checked)', '(wrote|writes|written by ({capital}|people|humans|a (person|human)|our (team|editors|writers)|me|us)) {...6} <ai> {..2} (assisted|<mended>)',
  // Labels.
  '^ [this is] [an|a] ai assisted [<piece>] $', '^ ai assisted (<piece>|human|and|then)', '<notice> [this is] [an] ai assisted', '<thispiece> <wasbe> {..1} ai assisted', '^ (<written>|<edited>) {..2} ai (assistance|help|support)', '(co written|co authored|co created|coauthored|cowritten|cocreated) (with|by) {..2} <ai>',
  // A draft by AI that a person worked on.
  '<ai> <wrote> {..2} (first|initial|rough) (draft|version|outline) {..2} (this|these|our|the)', '<ai> (assistance|help|support) <wasbe> used {..3} (<writingtask>|<thispiece>|here)', '<ai> {..2} <wasbe> used (to|for|in) {..3} <writingtask> {..4} (<thispiece>|it|here)', '<ai> {..2} <wasbe> used (in|for|during) {..2} (writing|drafting|editing|translating|proofreading|preparation|preparing) {..3} (<thispiece>|<piece>)',
  '(<aspect>|<piece>) {..2} <thispiece> <wasbe> {..2} (suggested|proposed|<edited>) (by|with) {..2} <ai>',
];

export const aiMade: readonly string[] = [
  // Hashtags: "#AI" alone is a subject.
  '(aigenerated|aigeneratedcontent|aigeneratedtext|madewithai|madebyai|createdwithai|writtenwithai|writtenbyai|aiwritten|aicreated|aicontent|aiassisted)', '# (ai (generated|assisted)|(made|written) with ai)',
  '<thispiece> [<wherehere>] <wasbe> {..2} <written> {..2} (with|using|through|via|on|by means of) {..3} <ai>', '^ (written|drafted|created|made|produced|prepared|composed|crafted|developed) (with|using|through|via|by) {..2} <aiword>', '^ (<notice>|<piece>) {..4} <written> (with|using|by) {..3} <ai>',
  '(parts|some|portions|sections|passages|much|most|all|bits|half|elements|a part) of {..4} (<piece>|this|it) {..2} <wasbe> {..2} (<written>|<edited>) (with|by|using) {..3} <ai>', '(parts|some|portions|sections|passages|much|most|all|bits|half|elements|a part) of {..3} (<piece>|this|it) {..1} <wasbe> {..1} (<aiwritten>|ai assisted)', '(some|parts|much|most|all) of {..3} <piece> {..2} <wasbe> {..1} (suggested|proposed|supplied|provided) by {..2} <ai>',
  // "Contains AI-generated text", "there is AI-generated copy on this page".
  '^ (contains|contain|includes|include|features|uses|carries) {..3} (<aiwritten>|ai assisted) {..1} <piece>', '<thispiece> (contains|contain|includes|include|features|uses|carries) {..3} (<aiwritten>|ai assisted) {..1} <piece>', '^ (contains|contain|includes|include|features|has) {..3} <piece> {..2} (<written>|<edited>) (with|by|using) {..3} <ai>', '<thispiece> (contains|contain|includes|include|features|has) {..3} <piece> {..2} (<written>|<edited>) (with|by|using) {..3} <ai>', 'there (is|are) {..2} (<aiwritten>|ai assisted) {..1} <piece> (on|in) (this|our)', '^ (<aiwritten>|ai assisted) <piece> (ahead|below|follows|above)',
  // A draft by AI that a person worked on: how much of it is left is not said.
  '(drafted|first drafted|written|created|produced|prepared|generated) (with|using|by) {..2} <ai> [assistance|help|support] {..2} and {..4} (edited|revised|rewritten|reworked|rewrote) by',
  '<ai> <wasbe> {..2} involved in {..2} (<writingtask>|<thispiece>)', '(we|i|our team|our editors|the author) {..1} (wrote|created|made|drafted|produced|prepared|composed|put together) <thispiece> {..2} (with|using) {..2} <ai>', "(you are|you're) reading {..5} <written> (with|by|using) {..2} <ai>", '(this|the) <piece> you are reading {..4} <ai>',
];

/** Nobody used AI, or not for this. */
export const aiDenied: readonly string[] = [
  "(not|never|no|wasn't|isn't|weren't|aren't|hasn't|without|nothing|none|zero|didn't|don't|doesn't) {..4} (<written>|<edited>|used|use|using|ai generated|wrote|write|help) {..4} <ai>", "(no|without|zero|not) [any|an] <ai> {..2} (was|were|used|involved|here|tools|help|assistance|writing|wrote|touched)", "(not|never|n't|wasn't|isn't|aren't|weren't) {..2} ai (generated|written|assisted)", '(no|without) [any] <ai>', '(entirely|fully|completely|100 %|100 percent) (human|hand) (written|made|authored)',
  '(written|made) (entirely|only|solely) by (people|humans|a person|a human|our team|our editors)', '<ai> (was|were) (not|never) used',
];

/** The text as a whole is a person's work alone. */
export const aiFree: readonly string[] = [
  '<thispiece> <wasbe> (not|never) {..3} (<written>|<edited>|<aiwritten>) {..4} <ai>', "<thispiece> (wasn't|isn't|weren't|aren't) {..3} (<written>|<edited>|ai generated|ai written) {..3} <ai>", "<thispiece> (wasn't|isn't|weren't|aren't|<wasbe> not|<wasbe> never) <aiwritten>",
  '(no|zero) <ai> {..3} (used|involved|wrote|touched|helped) {..3} (<thispiece>|<writingtask> {..2} (<thispiece>|it)|writing|here)', '<ai> (played|has|had) no (part|role|hand) in {..3} <thispiece>', "<ai> (never|did not|didn't) (write|wrote|touch|touched) <thispiece>", '<thispiece> [<wherehere>] <wasbe> {..1} (written|made|authored) by (a person|people|humans|a human|our own (staff|team|editors|writers)) $', '<thispiece> <wasbe> (written|made) by {..4} (never|not) by <ai>', '^ (human made|human written|handwritten) (copy|text|content) no <ai>', '^ [<thispiece>|<piece>] [<wasbe>] (written|created|made|produced|drafted) without {..2} <ai>', '<thispiece> <wasbe> {..1} (written|made|produced|created) (entirely|only|solely|completely|without|100 %) {..1} (by (people|humans|a person|a human|our team|our editors|hand)|<ai>)', '<thispiece> <wasbe> (100 %|entirely|fully|completely|wholly) (human|hand) [written|made|authored]',
  '^ (100 %|entirely|fully|completely) (human|written by (a human|humans|people|a person)) [written|made|authored|<piece>]', "(we|i) (did not|didn't|never|do not|don't) use {..2} <ai> (to|for|in|when) {..3} (<writingtask> {..2} (<thispiece>|it)|<thispiece>)", '^ (no ai|ai free) [<piece>] $', '^ no ai was used $', '<ai> <wasbe> (not|never) used {..3} (<writingtask>|<thispiece>|here)',
];

/** Not said of this text: a doubt, a supposition, other people's texts, or advice. */
export const aiUncertain: readonly string[] = [
  '(may|might|could|can|would|should|if|whether|will|unless|possibly|perhaps|sometimes|occasionally|imagine|suppose|what if|how) {..6} (<written>|<edited>|contain|contains|include|used|use|using|ai generated|generate|write|wrote|helped|help) {..4} <ai>', '(may|might|could|can|if|whether) {..6} (<aiwritten>|ai assisted)', '<ai> (may|might|can|could|would|should|will) {..6} (<writingtask>|<piece>)', '<maybe> {..6} (<written>|<edited>|use|used) {..4} <ai>', '(imagine|suppose|pretend|what if|if only|if) {..6} <aiauthor>', '(whether|if) {..2} <ai> <wrote>', '(guide|course|article|lesson|post|page|law|tool|app|workshop|policy) {..2} (helps|explains|shows|teaches|covers|tells|asks|lets|requires|describes) {..8} <ai>',
  '(competitor~|rival~|newspaper~|newsroom~|student~|publisher~|scammer~|politician~|cousin|neighbour|neighbor|someone) {..4} (<piece>|book~) {..4} <ai>', "(label|labelled|labeled|mark|spot|detect|recognise|recognize|tell) {..3} <piece> {..3} <ai>",
  '<somewhere> {..4} <ai>', '<somewhere> {..2} <aiwritten>',
];

/** Said of pictures and sounds, which have labels of their own: "The images on this page were generated with AI". */
export const aiOfMedia: readonly string[] = [
  '^ [all|some|the|our|these] [other|{any}] (image~|photo~|picture~|illustration~|video~|music|voice~|voiceover|logo~|artwork~|graphic~|sound~|audio|icon~|avatar~|portrait~|photography|visual~) [(on|in|of|for|at) [{any}] [{any}] {any}] (<wasbe>|made|generated|created|produced) {..4} <ai>',
];

/** A word for AI. In a short note where a draft that declares AI begins or ends, it is enough; see notes.ts. */
export const aiNote: readonly string[] = ['<ai>', '<aiwritten>', '(ai|machine|auto)-(edited|polished)', 'generative model~', 'deepl', 'grammarly'];

/** What may be AI or any machine: the note must speak of words and of reading them. */
export const machineNote: readonly string[] = ['(a|our|the|by) [{any}] (robot~|machine~|bot|algorithm~)', 'robots', 'machine', 'synthetic'];
