import leven from 'leven';
import { isDay } from '../engine/day';
import type { Draft } from '../engine/draft/draft';
import type { FrontMatterValue } from '../engine/draft/frontMatter';
import { channelNamed } from './channel';
import { keys, type Key } from './keys';

/** A key or value of front matter that is nearly one of ours. `[start, end)` are its words in the draft's text. */
export interface Misspelt {
  readonly start: number;
  readonly end: number;
  /** The key it belongs to; for a key the right one. */
  readonly key: string;
  readonly meant: string;
  readonly isKey: boolean;
}

/** Keys that hardly anything but Candor reads: another site's `lang` or `sponsor` may be anything. */
const distinctive = keys.filter(({ name }) => name.length > 7 && name.includes('-'));

/** What front matter nearly says. What is far from every word of ours is the site's own, and none of our business. */
export function misspeltIn(draft: Draft): readonly Misspelt[] {
  if (!draft.frontMatter || draft.frontMatter.error !== undefined) return [];
  return draft.frontMatter.values.flatMap((entry): Misspelt[] => {
    const { key, value, keyStart, start, end } = entry;
    const name = key.replace(/\.\d+$/, '');
    if (name.includes('.')) return [];
    const known = keys.find((other) => other.name === name);
    if (!known) {
      const meant = name === key ? distinctive.find((other) => isSlip(name.toLowerCase().replace(/_/g, '-'), other.name) && !draft.frontMatter?.values.some((one) => one.key === other.name)) : undefined;
      const at = draft.text.indexOf(name, keyStart);
      return meant && at >= 0 && at <= keyStart + 1 ? [{ start: at, end: at + name.length, key: meant.name, meant: meant.name, isKey: true }] : [];
    }
    const meant = typeof value === 'string' ? meantBy(known, value.trim(), entry) : undefined;
    return meant === undefined ? [] : [{ start, end, key: known.name, meant, isKey: false }];
  });
}

function meantBy({ name, values, takes }: Key, value: string, { value: read }: FrontMatterValue): string | undefined {
  // Levels are the business of the declaration itself.
  if (name === 'ai-disclosure' || typeof read !== 'string') return undefined;
  if (takes === 'day') return /^\d{4}-\d\d?-\d\d?$/.test(value) && !isDay(value.replace(/-(?=\d(?!\d))/g, '-0')) ? '{YYYY-MM-DD}' : undefined;
  if (values.length < 2 || value.length < 4 || values.some((one) => one.value === value.toLowerCase()) || (name === 'channel' && channelNamed(value))) return undefined;
  return values.find((one) => one.value.length > 3 && isSlip(value.toLowerCase(), one.value))?.value;
}

/** One letter too many, too few or wrong, or two that changed places: no other word, and no plural. */
function isSlip(written: string, meant: string): boolean {
  // Dashes, underscores and capitals are a matter of taste.
  if (written.replace(/[-_]/g, '') === meant.replace(/-/g, '') || written === `${meant}s` || `${written}s` === meant || written[0] !== meant[0]) return false;
  const distance = leven(written, meant, { maxDistance: 2 });
  return distance === 1 || (distance === 2 && written.length === meant.length && [...written].sort().join('') === [...meant].sort().join(''));
}
