import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { declarationsIn, documentDeclaration, usesAi } from './declared';
import { factsOf } from './facts';
import { mainLanguages } from './readers';
import { reviewOf } from './review';
import { visibleAiText } from './visible';
import type { Level } from './vocabulary';

/** How AI was used for a draft, and who knows of it. */
export interface AiStatus {
  /** Undefined: nothing is declared. `mixed`: only parts are. */
  readonly level: Level | undefined;
  /** The main languages whose readers are not told of it; empty where there is nothing to tell. */
  readonly untold: readonly Language[];
  readonly reviewed: boolean;
  readonly reviewer?: string;
}

export function aiStatusOf(draft: Draft, context: CheckContext): AiStatus {
  const whole = documentDeclaration(draft)?.level;
  const level = whole ?? (declarationsIn(draft).some((declaration) => usesAi(declaration.level)) ? 'mixed' : undefined);
  const told = usesAi(level) ? new Set(visibleAiText(draft, context).map(({ language }) => language)) : undefined;
  const { reviewer } = factsOf(draft);
  // Most drafts declare nothing, and this is asked on every keystroke: their words are not searched for a review.
  const reviewed = level === undefined ? reviewer !== undefined : reviewOf(draft, context) === 'recorded';
  return {
    level, reviewed, untold: told ? mainLanguages(draft).filter((language) => !told.has(language)) : [],
    ...(reviewed && reviewer !== undefined && { reviewer }),
  };
}
