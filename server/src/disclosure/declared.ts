import { blocksWith } from '../engine/draft/questions';
import type { Draft } from '../engine/draft/draft';
import { perDraft } from '../engine/draft/remembered';
import { withElements, withSigns } from '../engine/draft/traits';
import { inFrontMatter } from './dialects/frontMatter';
import { inJsonLd } from './dialects/jsonLd';
import { inLines } from './dialects/lines';
import { inMarkup } from './dialects/markup';
import { rankOf, type Dialect, type Level } from './vocabulary';

/** What a draft, or an element of it, says about the use of AI. `[start, end)` is the value in the draft's text. */
export interface Declaration {
  /** Undefined: the value is in no vocabulary. */
  readonly level: Level | undefined;
  readonly dialect: Dialect;
  /** AI was used, and how much is left open; `level` is then the least it can be. */
  readonly open?: boolean;
  readonly form: 'frontMatter' | 'meta' | 'attribute' | 'jsonLd' | 'line';
  /** The key, name or attribute as written. */
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** What it speaks of: the whole draft, or an element. */
  readonly scope: Scope;
}

/** A range of the draft's text. */
export interface Scope {
  readonly start: number;
  readonly end: number;
  readonly document: boolean;
  readonly element?: string;
}

/** The blocks that may declare something. */
const mentions = {
  markup: blocksWith(({ source }) => /ai[-_]?(?:disclosure|generated|assisted)|daiu:|digitalsourcetype/i.test(source) || undefined, withElements),
  jsonLd: blocksWith(({ source }) => source.includes('ld+json') || undefined, withSigns('+')),
  line: blocksWith(({ source }) => /SPDX-AI-|Origin:|AI-Disclosure:/i.test(source) || undefined, withSigns(':')),
};

/** Every AI declaration of the draft, in the order of the text. None at all means unknown, not `none`. */
export const declarationsIn = perDraft((draft): readonly Declaration[] => {
  // Most drafts declare nothing, and this runs on every keystroke: each place is read only where a word of it stands.
  const says = (where: keyof typeof mentions): boolean => mentions[where](draft).length > 0;
  return [
    ...inFrontMatter(draft), ...(says('markup') ? inMarkup(draft) : []), ...(says('jsonLd') ? inJsonLd(draft) : []), ...inLines(draft, says('line') ? draft.text.length : draft.frontMatter?.end ?? 0),
  ].sort((a, b) => a.start - b.start);
});

/** What the draft as a whole declares: the strongest of its document declarations; undefined where it says nothing. */
export function documentDeclaration(draft: Draft): Declaration | undefined {
  const all = declarationsIn(draft), second = repeats(all);
  const whole = all.filter((one) => one.scope.document && one.level !== undefined && !second.includes(one));
  // A word of the vocabulary outweighs what the dialects let us guess.
  const ranked = [...whole].sort((a, b) => Number(b.dialect === 'w3c') - Number(a.dialect === 'w3c') || rankOf(b.level as Level) - rankOf(a.level as Level));
  return ranked[0];
}

/** Declarations that say again, in the same place of the same page, what one before them said or denied: only the first counts. */
export function repeats(declarations: readonly Declaration[]): readonly Declaration[] {
  const own = (form: Declaration['form']): Declaration[] => declarations.filter((one) => one.form === form && one.name === 'ai-disclosure');
  return [...own('frontMatter').slice(1), ...own('meta').slice(1)];
}

/** What holds at `offset`: the nearest element that declares, else the document unless it is `mixed`. */
export function declarationAt(draft: Draft, offset: number): Declaration | undefined {
  const all = declarationsIn(draft);
  if (!all.length) return undefined;
  const around = all.filter(({ scope, level }) => !scope.document && level !== undefined && scope.start <= offset && offset < scope.end);
  const nearest = around.sort((a, b) => b.scope.start - a.scope.start)[0];
  if (nearest) return nearest;
  const whole = documentDeclaration(draft);
  return whole?.level === 'mixed' ? undefined : whole;
}

/** Whether AI had a hand in it, as far as the declaration says. */
export function usesAi(level: Level | undefined): boolean {
  return level !== undefined && level !== 'none';
}

/** Elements that are no text: what they declare is of a picture or a sound. */
export function isMedia({ scope }: Declaration): boolean {
  return scope.element !== undefined && /^(?:img|picture|video|audio|source|figure|svg|canvas|iframe)$/.test(scope.element);
}

/** Whether an element holds (nearly) all that readers see, so that it speaks for the draft. */
export function isWhole(draft: Draft, { scope }: Pick<Declaration, 'scope'>): boolean {
  const letters = (start: number, end: number): number => draft.prose.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
  return scope.document || letters(scope.start, scope.end) >= 0.9 * letters(draft.frontMatter?.end ?? 0, draft.text.length);
}
