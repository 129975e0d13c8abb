/**
 * Everything the server checks with: the engine with its rules, and the settings. It is most of the code and takes most
 * of the time to load, so the server answers the editor first and loads this with the first draft; see {@link Host.load}.
 */
export { candor, editDraft, openDraft, rulePage, suppressionFix } from './candor';
export { setRule } from './config/edit';
export { configProblems, describeEffective, effectiveSettings } from './config/effective';
export { explainAt } from './disclosure/explanation';
export { suggestionsAt } from './disclosure/suggestions';
export { fillBlanks } from './engine/fixes';

export type Checker = typeof import('./checker');
