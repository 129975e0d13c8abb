/**
 * Everything the server checks with: the engine with its rules, and the settings. It is most of the code and takes most
 * of the time to load, so the server answers the editor first and loads this with the first draft; see {@link Host.load}.
 */
export { candor, editDraft, openDraft, rulePage, suppressionFix } from './candor';
export { setRule } from './config/edit';
export { wantedFiles } from './media/wanted';
export { knownSiblings, siblingFactsIn, wantedSiblings } from './siblings';
export { pageText } from './docs/pages';
export { sentenceFix } from './sentenceFix';
export { configProblems, describeEffective, effectiveSettings } from './config/effective';
export { convertToW3c } from './disclosure/convert';
export { declarationsIn } from './disclosure/declared';
export { declareAiUse } from './disclosure/declare';
export { explainAt } from './disclosure/explanation';
export { exportsOf } from './disclosure/export';
export { factsOf } from './disclosure/facts';
export { levelTexts } from './disclosure/keys';
export { mainLanguages } from './disclosure/readers';
export { recordReview } from './disclosure/review';
export { aiStatusOf } from './disclosure/status';
export { suggestionsAt } from './disclosure/suggestions';
export { levels } from './disclosure/vocabulary';
export { fillBlanks, withBlanks } from './engine/rewrite/blanks';

export type Checker = typeof import('./checker');
