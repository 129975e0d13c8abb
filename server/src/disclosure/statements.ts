import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { declarationsIn, isMedia, repeats, type Declaration } from './declared';
import { visibleAiText, visibleDenials, type VisibleDisclosure } from './visible';
import type { Level } from './vocabulary';

/** Something a draft says about AI, to machines or to people. `[start, end)` are offsets in its text. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  /** Where it stands: a tag for machines, or the text. */
  readonly place: 'tag' | 'text';
  /** The levels it can mean. Two statements agree where they share one. */
  readonly levels: readonly Level[];
  /** The tag, for statements that are one. */
  readonly declaration?: Declaration;
  readonly language?: Language;
}

const used: readonly Level[] = ['ai-assisted', 'ai-generated', 'ai-autonomous'];
const generated: readonly Level[] = ['ai-generated', 'ai-autonomous'];

/** The levels a declaration can mean: a dialect that knows only "AI" leaves open how much. */
export function levelsOf({ level, dialect, open }: Pick<Declaration, 'level' | 'dialect' | 'open'>): readonly Level[] {
  if (level === undefined) return [];
  if (open || level === 'mixed') return used;
  if (level === 'ai-assisted' && dialect === 'boolean') return used;
  // Only the W3C, the IETF and DAIU tell a text that nobody checked from one that somebody did.
  if (level === 'ai-generated' && !['w3c', 'retired', 'ietf', 'daiu', 'spdx'].includes(dialect)) return generated;
  if (level === 'ai-autonomous' && (dialect === 'iptc' || dialect === 'schema')) return generated;
  return [level];
}

/** Whether two declarations can both be true. */
export function agree(a: Declaration, b: Declaration): boolean {
  const other = levelsOf(b);
  return levelsOf(a).some((level) => other.includes(level));
}

type Source = (draft: Draft, context: CheckContext) => readonly Statement[];

/** Everything that speaks of how the text was made; what reads another place joins here. */
const sources: readonly Source[] = [tags, words];

/** What the draft says about AI in its text and its tags, in the order of the text. Media speak for themselves alone. */
export function statementsIn(draft: Draft, context: CheckContext): readonly Statement[] {
  return sources.flatMap((source) => source(draft, context)).sort((a, b) => a.start - b.start);
}

function tags(draft: Draft): Statement[] {
  const all = declarationsIn(draft), second = repeats(all);
  return all.filter((declaration) => declaration.level !== undefined && !isMedia(declaration) && !second.includes(declaration))
    .map((declaration) => ({ start: declaration.start, end: declaration.end, place: 'tag', levels: levelsOf(declaration), declaration }));
}

function words(draft: Draft, context: CheckContext): Statement[] {
  const levels: Readonly<Record<VisibleDisclosure['level'], readonly Level[]>> = { none: ['none'], assisted: ['ai-assisted'], generated, any: used };
  return [...visibleAiText(draft, context), ...visibleDenials(draft, context)].map(({ start, end, language, level }) => ({ start, end, language, place: 'text', levels: levels[level] }));
}
