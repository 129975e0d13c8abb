import type { PhraseGroup } from '../engine/rule';
import { hyped, inerrant, outdoing, replacing, unattended } from './ai-washing.rewordings';

const measured = 'our AI was right in {number} of {number} cases ({test}, {date}) and can be wrong.';

export const english: readonly PhraseGroup[] = [
  {
    match: [
      '[our|the|this|your|an|a] [hiring] <aisystem> {..2} ((sees|looks at|judges|considers|weighs) {..2} (only|just|nothing but)|(only|just) (sees|looks at|judges|considers|weighs)) {..2} (talent|skill~|merit|ability|facts|potential|performance)', '(bias-free|prejudice-free|discrimination-free|fully fair|truly fair|completely fair) (hiring|lending|shortlist~|decision~|screening|scores|scoring|recruitment|selection|pricing)', '[our|the|this|your|an|a] <aisystem> {..6} <inerrant>', '<aisystem> {...5} <inerrant>', '<inerrant> {..4} <aisystem>', '<inerrant> {...2} <aisystem>', '[our|the|this|your|an|a] <aisystem> {..6} <impartial>', '<aisystem> {...4} <impartial>', '<impartial> {..2} <aisystem>', '<aisystem> {..3} (can|does|will) (do|handle|solve|answer|fix) (anything|everything|it all)',
    ],
    suggest: [...inerrant, measured],
  },
  {
    match: [
      '(computer|chip|software|algorithm|system|bot|app|brain) {...8} better than any {..1} (could|can|alive|ever|living|does|will)', '(fairer|kinder|wiser|more impartial|less biased) than any (human|person|man|woman|manager|recruiter|judge) {..5}', "(because|since|as) (it's|it is|they are|they're) (a|an|only a|just a) (machine|computer|algorithm|program) it (has|plays|knows) no (favourites|favorites|bias|prejudice~|opinions|grudges)", '[our|the|this|your|an|a] <aisystem> {..6} <outdoes>', '<outdoes> {...2} <aisystem>', '(smarter|wiser|more intelligent) than any (<expert>)', '(human level|human grade) (intelligence|reasoning|understanding|judgement|judgment|accuracy)', '[our|the|this|your|an|a] <aisystem> {..6} <mindreading>',
    ],
    suggest: [...outdoing, 'our AI {does what}, measured against {whom} in {test} ({date}).'],
  },
  {
    match: [
      '(replace~|fire|ditch|sack|forget|dump|retire|outgrow|swap|cancel|do without|say goodbye to|goodbye to|bye bye) {..1} (your|the|all your|every|human|expensive|overpriced|a) {..2} <expert> {..4} <aisystem>', '[our|the|this|your|an|a] <aisystem> {..3} (replace~|makes {..1} obsolete|does the work of|does the job of|eliminates the need for|ends the need for|takes the place of) {..4} <expert>', '(replaces|does away with) your <expert>', '<aisystem> {..4} (make~|renders|leaves) {..2} <expert> {..1} (redundant|obsolete|unnecessary|superfluous|out of work|jobless|a thing of the past)', '(skip|avoid|never mind|who needs|bypass|stop paying|stop seeing) {..1} (the|your|a|an) <expert> {...2} (ask|use|try|let|talk to|chat with|just ask) {..2} <aisystem>', '<aisystem> {..4} (instead of|in place of|without) {..1} (a|an|your|any|hiring) {..1} <expert>', "(never|don't|won't|no longer) {..2} (need~|hire|pay) [a|an|your|another|any] (lawyer|accountant|doctor|therapist|designer|developer|copywriter|agency|solicitor|attorney|tutor|adviser|advisor|analyst|translator|recruiter) [again] {...3} <aisystem>", "<aisystem> {...5} (never|don't|won't|no longer) {..2} (need|hire|pay) [a|an|your|another|any] <expert> [again]", 'no more (doctors|lawyers|accountants|therapists|designers|developers|copywriters|agencies|consultants|teachers|tutors|analysts) {...2} <aisystem>', '(fire|sack|ditch|replace) your (accountant|lawyer|doctor|therapist|copywriter|designer|developer|agency|bookkeeper|solicitor|attorney|analyst|assistant|recruiter|translator|(support|sales|marketing|whole|entire|content) team)',
    ],
    suggest: [...replacing, 'let AI help with {task}, checked by {who}.'],
  },
  {
    match: ['[our|the|this|your|an|a] <aisystem> {..5} <unattended> [no {..2} (needed|required|necessary)]', '<unattended> <aisystem>', '<unattended> {...2} [our] <aisystem> {..3} (runs|handles|manages|does|takes care|trades|hires|decides)'],
    suggest: [...unattended, 'our AI {does what}, and {who} checks the results.'],
  },
  {
    match: [
      "(world's|country's|region's) {..1} (most intelligent|smartest|cleverest) {..1} <aiword> {any}",
      '<plaingoods> (with|that has) (a brain|a mind|an iq)', '<plaingoods> {..1} (that|which) (thinks|dreams) {..3}', '[smart|intelligent] ai <plaingoods>', '((neural|quantum) (technology|tech|power|intelligence)|superintelligence) in (every|each|our)', '(our|with [a]|the first) {..1} (sentient|conscious|self aware|thinking) <aisystem>', "<aisystem> {..1} (understands|knows|reads|decodes|translates) {..1} (baby|dog's|cat's|pet's|partner's|child's) (cry~|bark~|meows|feelings|mood|thoughts|needs)",
      '[powered by|built on|driven by] [our|the|a|an|this] [world\'s] <hyped> [new|proprietary|in-house] <aisystem> [ever|yet] [created|made|built|invented|developed] [that|which] [understands|feels|thinks|knows|reads|predicts] [emotions|feelings|you]',
      '(predict~|beat|win) the (lottery|lotto|casino|market|stock market|future) {..1} (with|using) <aisystem>', 'self-thinking {any}', 'ai powered <plaingoods>', '<aisystem> {..2} (does|do) your (job|work) for you', '<plaingoods> with {..1} (built in|integrated|inside|embedded) <aiword>', '[our|the|this|your|an|a] <aisystem> {..1} (guarantee~|promises) {..4}', '(ai|a.i) certified [<aisystem>|to be|as|trustworthy|accurate]',
    ],
    suggest: [{ when: /⟦(\p{L}+) (?:that|which) (?:thinks|dreams)/iu, write: '… $1 using AI to {task}' }, ...hyped, '{product} uses AI to {task}.'],
  },
  { match: ['(most intelligent|smartest|cleverest|wisest|brightest) {..1} (assistant|copilot|bot|model|agent|chatbot|algorithm) {..4}', '<impartial> (hiring|recruitment|recruiting|screening|scoring|lending|decisions|grading) {...4} <aisystem>', '<aiword> magic', '<hyped> <aiword> (that|which) {..4}'], suggest: [...hyped, '{product} uses AI to {task}.'] },
];
