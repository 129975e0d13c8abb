import type { Bilingual } from '../engine/reading';
import { adMarks } from './adMarks';
import { aiMarks } from './aiMarks';
import { askedMarks } from './askedMarks';
import { botMarks } from './bots';
import { callToActMarks } from './callToAct';
import { chatTraces } from './chatTraces';
import { consentMarks } from './consent';
import { counterMarks } from './counterMarks';
import { dataAskMarks } from './dataAsk';
import { decisionMarks } from './decisions';
import { mailingMarks } from './mailing';
import { personalMarks } from './personal';
import { priceMarks } from './priceMarks';
import { naggingMarks } from './nagging';
import { mediaMarks } from './mediaMarks';
import { privacyMarks } from './privacy';
import { renewalMarks } from './renewalMarks';
import { restrictedMarks } from './restricted';
import { reviewMarks } from './reviewMarks';
import { subjectMarks } from './subjectMarks';
import { testimonyMarks } from './testimonyMarks';
import { tollMarks } from './tolls';
import { translationMarks } from './translation';
import { vagueMarks } from './vagueAi';

/** Signs that checks of whole drafts look for, by name: `context.marks(name)`. */
export const marks: Readonly<Record<string, Bilingual>> = {
  ...aiMarks,
  ...chatTraces,
  ...adMarks,
  ...mailingMarks,
  ...privacyMarks,
  ...consentMarks,
  ...reviewMarks,
  ...tollMarks,
  ...priceMarks,
  ...naggingMarks,
  ...botMarks,
  ...mediaMarks,
  ...dataAskMarks,
  ...restrictedMarks,
  ...personalMarks,
  ...decisionMarks,
  ...testimonyMarks,
  ...callToActMarks,
  ...vagueMarks,
  ...translationMarks,
  ...renewalMarks,
  ...subjectMarks,
  ...askedMarks,
  ...counterMarks,
};
