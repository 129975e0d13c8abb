import type { Clause } from './clause';
import { clauseAround, isCutShort } from './clause';
import { companyOf } from './company';
import { isAbout, plain } from './condition';
import { nearby, type Mendable } from './span';

/** A claim and what its sentence says around it. Offsets are in the draft's text. */
export interface Scene {
  readonly span: Mendable;
  /** Its offsets are in the passage's text. */
  readonly clause: Clause;
  /** The span with what goes with it. */
  readonly company: { readonly start: number; readonly end: number };
  /** The span ends in a word that needs the next one. */
  readonly goesOn: boolean;
  readonly sentenceStart: number;
  /** What the sentence says before the span. */
  readonly before: string;
  /** What it says behind the span, with its mark, and with what answers a question. */
  readonly behind: string;
  /** As far as a rewrite looks behind the span. */
  readonly rest: string;
  /** The passage's masked text between two offsets. */
  at(from: number, to: number): string;
  /** Whether the sentence has what `about` of a suggestion looks for. */
  isAbout(about: string): boolean;
}

export function sceneOf(claim: Mendable): Scene {
  const span = nearby(claim), { passageStart, prose, sentence, language } = span, start = span.start - passageStart, end = span.end - passageStart;
  const at = (from: number, to: number): string => prose.slice(Math.max(0, from - passageStart), Math.max(0, to - passageStart));
  const sentenceStart = passageStart + sentence.start;
  const before = at(sentenceStart, span.start), rest = at(span.end, passageStart + sentence.end + 8);
  const behind = (/^[^.!?؟]*[?؟]/.test(rest) ? rest : at(span.end, passageStart + sentence.end + 1)).trimEnd();
  let plainly: string | undefined;
  const clause = clauseAround(prose, start, end, sentence, language);
  return {
    clause, company: companyOf(span, clause), span, sentenceStart, before, behind, rest, at,
    goesOn: isCutShort(prose, start, end),
    isAbout: (about) => isAbout(about, (plainly ??= plain(`${before}⟦${at(span.start, span.end)}⟧${behind}`))),
  };
}
