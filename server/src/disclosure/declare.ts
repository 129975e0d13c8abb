import type { Draft } from '../engine/draft/draft';
import type { Language } from '../engine/finding';
import type { CheckContext } from '../engine/rule';
import { channelOf } from './channel';
import { documentDeclaration, usesAi } from './declared';
import { factsOf } from './facts';
import { textIdOf, wordingFor } from './insert';
import { placeText } from './placement';
import { joined, written, type Change } from './written';
import { mainLanguages } from './readers';
import { placeEntries, rewriteTag } from './tag';
import { disclosureText } from './texts';
import { visibleOnceDeclared, visibleText } from './visible';
import type { Level } from './vocabulary';

/** What a writer says of a draft. Absent: nothing, which changes nothing. */
export interface AiUse {
  readonly level: Level;
  readonly tool?: string;
  readonly reviewer?: string;
}

/**
 * Declares `use` in the draft: the tag for machines, who reviewed it on the day `today`, and a visible text for the readers
 * of each main language who are not told yet. `{…}` in a text is a blank. `language` is for drafts that are in none.
 * Undefined where the draft has no place for any of it.
 */
export function declareAiUse(draft: Draft, use: AiUse, today: string, language: Language, context: CheckContext): Change[] | undefined {
  const { level } = use, tool = plain(use.tool), reviewer = plain(use.reviewer);
  const declared = documentDeclaration(draft);
  const says = declared?.dialect === 'w3c' && declared.level === level;
  const rewritten = says || !declared ? undefined : rewriteTag(draft, declared, level);
  const entries = {
    ...(!says && !rewritten && { 'ai-disclosure': level }), ...(tool !== undefined && usesAi(level) && { 'ai-model': tool }),
    ...(reviewer !== undefined && { 'reviewed-by': reviewer, 'reviewed-on': today }),
  };
  const placed = placeEntries(draft, entries);
  const shown = visibleTexts(draft, level, { ...(tool !== undefined && { tool }), ...(reviewer !== undefined && { reviewer, date: today }) }, language, context);
  return placed || shown.length > 0 ? joined([rewritten, ...(placed ?? []), ...shown]) : undefined;
}

const textIds = ['ai-generated-text', 'ai-autonomous-text', 'ai-assisted-text'] as const;

/** What tells readers; a ready text of another level is replaced where it stands, and the writer's own words are left. */
function visibleTexts(draft: Draft, level: Level, known: Readonly<Record<string, string>>, language: Language, context: CheckContext): Change[] {
  if (!usesAi(level) || level === 'mixed') return [];
  const { settings } = context, facts = { ...factsOf(draft), ...known }, id = textIdOf(level);
  const main = mainLanguages(draft), told = new Set(visibleOnceDeclared(draft, context).map((visible) => visible.language));
  return (main.length ? main : [language]).flatMap((reader): Change[] => {
    // The longer texts say that somebody reviewed it.
    const wording = level === 'ai-generated' && facts['reviewer'] === undefined ? 'short' : wordingFor(draft, settings);
    const text = disclosureText(id, reader, settings, facts, wording);
    if (!told.has(reader)) return [placeText(draft, text, reader, channelOf(draft, settings))];
    const standing = textIds.flatMap((other) => visibleText(draft, other, context).filter((at) => at.language === reader).map((at) => ({ ...at, id: other })));
    const stale = standing.some((at) => at.id === id) ? undefined : standing[0];
    return stale ? [{ start: stale.start, end: stale.end, text: inSentence(draft, text, stale.end) }] : [];
  });
}

/** `text` in the place of another: its full stop stands there already, or was not wanted. */
function inSentence(draft: Draft, text: string, end: number): string {
  return written(draft, /[.!]/.test(draft.text[end] ?? '') ? text.replace(/\.$/, '') : text);
}

/** A blank that nobody filled is no fact, and braces would make a blank of it. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[{}\r\n]/g, ' ').trim() || undefined;
}
