import type { Draft } from '../engine/draft/draft';
import type { Language, Text } from '../engine/finding';
import type { Rule } from '../engine/rule';
import type { Settings } from '../engine/settings';
import { cursorAt, isCode, type Cursor } from './cursor';
import { factsOf } from './facts';
import { wordingFor } from './insert';
import { htmlNames, keyOf, keys, waiverComments, waiverKeys, type Key, type KeyValue } from './keys';
import { newlineOf, paragraphAt } from './written';
import { mainLanguages } from './readers';
import { disclosureText, disclosureTexts, type DisclosureId } from './texts';

/** Something to type in place of `[start, end)` of the draft's text. `{…}` in `insert` is a blank for the writer. */
export interface Suggestion {
  readonly kind: 'key' | 'value' | 'rule' | 'text';
  readonly label: string;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  readonly means: Text;
  /** Where in `insert` the writer goes on; absent: behind it. */
  readonly caret?: number;
  /** More to choose from follows. */
  readonly leads?: boolean;
  /** What it is found by, where that is not its label. */
  readonly filter?: string;
}

export interface SuggestionContext {
  readonly settings: Settings;
  readonly rules: ReadonlyMap<string, Rule>;
  /** ISO date. */
  readonly today: string;
  /** The writer's own language, for drafts that are in none. */
  readonly language: Language;
}

const today: Text = { en: 'Today.', ar: 'اليوم.' };

/** What can be typed at `offset`, best first. */
export function suggestionsAt(draft: Draft, offset: number, context: SuggestionContext): readonly Suggestion[] {
  const cursor = cursorAt(draft, offset);
  if (!cursor) return disclosuresAt(draft, offset, context);
  const { start, end } = cursor;
  switch (cursor.kind) {
    case 'key': return keys.filter(({ name }) => !cursor.present.has(name)).map((key) => ({ kind: 'key', label: key.name, means: key.means, start, end, ...keyText(draft, key, cursor) }));
    case 'value': return valuesOf(cursor.key, context).filter(({ value }) => !cursor.taken?.has(value)).map(({ value, means }) => ({ kind: 'value', label: value, means, start, end, insert: inStyle(value, cursor) }));
    case 'waiver': return waiverComments.map(({ name, means }) => ({ kind: 'key', label: name, means, start, end, insert: `${name} `, leads: true }));
    case 'waiverKey': return waiverKeys.filter(({ name }) => !cursor.present.has(name)).map(({ name, means }) => ({ kind: 'key', label: name, means, start, end, insert: cursor.hasValue ? name : `${name}: `, leads: name === 'rule' || name === 'until' }));
    case 'rules': return [...context.rules.values()].filter(({ id }) => !cursor.present.has(id)).map(({ id, title }) => ({ kind: 'rule', label: id, means: title, start, end, insert: id }));
    case 'metaName': return ['ai-disclosure', ...htmlNames.slice(1)].filter((name) => !hasMeta(draft, name, offset)).map((name) => ({ kind: 'value', label: name, means: (keyOf(name) as Key).means, start, end, insert: quoted(name, cursor.quote) }));
    case 'attribute': return attributes(cursor.present).map((name) => {
      const { means, values } = keyOf(name) as Key;
      return { kind: 'key', label: name, means, start, end, ...(cursor.hasValue ? { insert: name } : { ...between(`${name}="`, '"'), leads: values.length > 0 }) };
    });
    case 'attributeValue': {
      const isWhole = /^(?:meta|html|body)$/i.test(cursor.element);
      // In HTML only the names of the vocabulary are ours: `lang` and `channel` are the page's own.
      if (!(htmlNames as readonly string[]).includes(cursor.key.replace(/^data-(?=ai-)/, ''))) return [];
      return valuesOf(cursor.key, context).filter(({ value }) => isWhole || value !== 'mixed').map(({ value, means }) => ({ kind: 'value', label: value, means, start, end, insert: quoted(value, cursor.quote) }));
    }
  }
}

/** What `key` may be; today where it is a day. */
function valuesOf(key: string, { today: day }: Pick<SuggestionContext, 'today'>): readonly KeyValue[] {
  const known = keyOf(key);
  return known?.takes === 'day' || key === 'until' ? [{ value: day, means: today }] : known?.values ?? [];
}

function keyText(draft: Draft, key: Key, { syntax, hasValue }: Cursor & { kind: 'key' }): Pick<Suggestion, 'insert' | 'caret' | 'leads'> {
  if (hasValue) return { insert: key.name };
  if (key.takes === 'list') return { insert: syntax === 'toml' ? 'candor-ignore = [{ rule = "{rule}", reason = "{reason}" }]' : `candor-ignore:${newlineOf(draft)}  - { rule: {rule}, reason: "{reason}" }` };
  const leads = key.values.length > 0 || key.takes === 'day';
  if (syntax === 'yaml') return { insert: `${key.name}: `, leads };
  return key.takes === 'flag' ? { insert: `${key.name} = `, leads } : { ...between(`${key.name} = "`, '"'), leads };
}

/** A blank between quotes would be taken for a value where nobody fills it. */
function between(before: string, after: string): Pick<Suggestion, 'insert' | 'caret'> {
  return { insert: before + after, caret: before.length };
}

function inStyle(value: string, { syntax, key, quote, apart }: Cursor & { kind: 'value' }): string {
  const bare = syntax === 'yaml' || quote !== '' || keyOf(key)?.takes === 'flag';
  return `${apart ? '' : ' '}${bare ? value : `"${value}"`}`;
}

function quoted(value: string, quote: string): string {
  return quote ? value : `"${value}"`;
}

function hasMeta(draft: Draft, name: string, offset: number): boolean {
  return draft.elements.some((element) => element.name === 'meta' && !(offset > element.start && offset < element.end) && element.attributes.get('name')?.value.toLowerCase() === name);
}

/** The attributes an element may take next: the declaration first, then what goes with it. */
function attributes(present: ReadonlySet<string>): string[] {
  const isBare = present.has('ai-disclosure'), isData = present.has('data-ai-disclosure');
  if (!isBare && !isData) return ['data-ai-disclosure', 'ai-disclosure'];
  return ['ai-model', 'ai-provider'].map((name) => (isData ? `data-${name}` : name)).filter((name) => !present.has(name));
}

/** Words that ask for a disclosure where a line begins. */
const asking = ['disclosure', 'disclaimer', 'candor', 'إفصاح', 'افصاح', 'إعلان', 'اعلان'];

/** The ready disclosures, in the language of the text around, on a line that is empty or that asks for one. */
function disclosuresAt(draft: Draft, offset: number, { settings, language: own }: SuggestionContext): Suggestion[] {
  const { text } = draft;
  const lineEnd = text.indexOf('\n', offset);
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const word = /^[ \t]*(?:>[ \t]*)?([\p{L}-]*)$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || text.slice(offset, lineEnd < 0 ? undefined : lineEnd).trim() !== '' || isCode(draft, offset)) return [];
  if (word !== '' && !(word.length > 1 && asking.some((asked) => asked.startsWith(word)))) return [];
  const language = languageAt(draft, offset) ?? own, facts = factsOf(draft), wording = wordingFor(draft, settings);
  return (Object.keys(disclosureTexts) as DisclosureId[]).map((id) => {
    const shown = disclosureText(id, language, settings, facts, wording);
    const name = disclosureText(id, language, settings, {}, 'short').replace(/[{}]/g, '');
    const means = disclosureText(id, language, settings, facts, wording).replace(/\{([^{}]+)\}/g, '[$1]');
    return { kind: 'text', label: `${language === 'ar' ? 'إفصاح' : 'disclosure'}: ${name}`, filter: `${asking.join(' ')} ${id} ${name}`, insert: paragraphAt(draft, offset, shown, language), start: offset - word.length, end: offset, means: { en: means, ar: means } };
  });
}

/** The language of the passage before `offset`, else of the one behind it, else of the draft. */
function languageAt(draft: Draft, offset: number): Language | undefined {
  const body = draft.passages.filter(({ start, languages }) => languages.length > 0 && start >= (draft.frontMatter?.end ?? 0));
  const near = body.findLast(({ end }) => end <= offset) ?? body.find(({ start }) => start >= offset);
  const declared = draft.declared('lang');
  return near?.languages[0] ?? mainLanguages(draft)[0] ?? (typeof declared === 'string' ? (declared.startsWith('ar') ? 'ar' : 'en') : undefined);
}
