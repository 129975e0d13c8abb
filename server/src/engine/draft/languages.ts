import type { Language } from '../finding';
import { surveyOf } from '../text/language';
import type { BlockPassage } from './block';
import type { Passage } from './draft';
import { perPassage } from './remembered';

const surveyIn = perPassage(({ prose }) => surveyOf(prose));

/** The languages of a passage, judged once. */
export const languagesIn = (passage: BlockPassage | Passage): readonly Language[] => surveyIn(passage).languages;

/** How many words of a passage are written in Latin and Arabic letters. */
export const wordsByScript = (passage: BlockPassage | Passage): Readonly<Record<Language, number>> => surveyIn(passage).scripts;

/** Words and numbers of a passage, in any language. */
export const wordsOf = (passage: BlockPassage | Passage): number => surveyIn(passage).words;
