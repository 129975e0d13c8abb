import type { Draft } from '../engine/draft/draft';
import type { Text } from '../engine/finding';
import type { Rule } from '../engine/rule';
import { cursorAt } from './cursor';
import { declarationsIn } from './declared';
import { keyOf, levelTexts, waiverComments, waiverKeys, type KeyValue } from './keys';
import { manifestAt } from '../engine/draft/manifest';

/** What a key, value, tag or waiver of a draft means. `[start, end)` are the words it explains. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** As written in code; undefined for what has no name. */
  readonly name?: string;
  readonly label?: Text;
  readonly means: Text;
  /** What may stand there. */
  readonly values?: readonly KeyValue[];
}

const readAs: Text = { en: 'Candor reads this as “{level}”. Tools that know only the words of the W3C do not; “Convert to the W3C words” writes it so.', ar: 'يقرأ كاندور هذا على أنه {level}. أما الأدوات التي لا تعرف إلا مفردات W3C فلا تقرؤه، والأمر «تحويل إلى مفردات W3C» يكتبه بها.' };
const manifest: Text = {
  en: 'A C2PA manifest: a signed record of where this text comes from, bound to its exact wording. Editing the text breaks the binding, so sign it again after the last edit. Candor never changes the manifest.',
  ar: 'بيان C2PA: سجل موقّع لمصدر هذا النص ومرتبط بصياغته الحرفية. تعديل النص يكسر هذا الارتباط، فأعد التوقيع بعد آخر تعديل. ولا يغيّر كاندور هذا البيان أبدًا.',
};

/** What stands at `offset`, where it is a word of ours. */
export function explainAt(draft: Draft, offset: number, rules: ReadonlyMap<string, Rule>): Term | undefined {
  const sealed = manifestAt(draft.text, offset);
  if (sealed) return { ...sealed, label: { en: 'C2PA manifest', ar: 'بيان C2PA' }, means: manifest };
  const cursor = cursorAt(draft, offset);
  if (cursor) {
    const { kind, start, end } = cursor, word = draft.text.slice(start, end);
    if (kind === 'rules') {
      const rule = rules.get(word);
      return rule && { start, end, name: word, label: rule.title, means: rule.why };
    }
    if (kind === 'waiver' || kind === 'waiverKey') {
      const known = [...waiverComments, ...waiverKeys].find(({ name }) => name === word);
      return known && { start, end, name: word, means: known.means };
    }
    const isValue = kind === 'value' || kind === 'attributeValue';
    const key = keyOf(isValue ? cursor.key : word);
    // A page's own attributes (`lang`) are not ours to explain.
    if (key && (!/attribute/i.test(kind) || /^(?:data-)?ai-/.test(isValue ? cursor.key : word) || (kind === 'attributeValue' && cursor.element === 'meta'))) {
      const value = isValue ? key.values.find((other) => other.value === word) : undefined;
      const label = key.name === 'ai-disclosure' && value ? levelTexts[value.value as keyof typeof levelTexts].label : undefined;
      if (value) return { start, end, name: `${key.name}: ${word}`, ...(label && { label }), means: value.means };
      if (!isValue || !dialectAt(draft, offset)) return start < end ? { start, end, name: key.name, means: key.means, values: key.values } : undefined;
    }
  }
  return dialectAt(draft, offset);
}

/** A declaration in other words than the W3C's. */
function dialectAt(draft: Draft, offset: number): Term | undefined {
  const found = declarationsIn(draft).find(({ start, end, dialect, level }) => offset >= start && offset <= end && level !== undefined && dialect !== 'w3c' && dialect !== 'tools');
  if (!found?.level) return undefined;
  const { start, end, level } = found, fill = (text: string): string => text.replace('{level}', level);
  return { start, end, label: levelTexts[level].label, means: { en: fill(readAs.en), ar: fill(readAs.ar) } };
}
