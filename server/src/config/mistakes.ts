import { closestMatch } from 'leven';
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type * as z from 'zod/v4/core';
import type { Text } from '../engine/finding';

export type Path = readonly (string | number)[];

/** Something wrong with the value at `path`, in the words of the person who wrote it. */
export interface Mistake {
  readonly path: Path;
  /** The key itself is wrong, not its value. */
  readonly key?: string;
  /** It only says that one of these keys is missing. */
  readonly needs?: readonly string[];
  readonly text: Text;
}

export function mistakesOf(issues: readonly z.$ZodIssue[], valueAt: (path: Path) => unknown, knownKeys: (path: Path) => readonly string[]): readonly Mistake[] {
  return issues.flatMap((issue) => ofIssue(issue, [], valueAt, knownKeys));
}

function ofIssue(issue: z.$ZodIssue, above: Path, valueAt: (path: Path) => unknown, knownKeys: (path: Path) => readonly string[]): readonly Mistake[] {
  const path = [...above, ...(issue.path as Path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path, key, text: unknownKey(key, knownKeys(path)) }));
    case 'invalid_union': {
      // The branch that got furthest is the one that was meant.
      const meant = issue.errors.find((branch) => branch.some(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
      if (meant) return meant.flatMap((inner) => ofIssue(inner, path, valueAt, knownKeys));
      const choice = issue.errors.flat().find((inner) => inner.code === 'invalid_value');
      return choice ? ofIssue(choice, path, valueAt, knownKeys) : [{ path, text: expected('object') }];
    }
    case 'invalid_value':
      return [{ path, text: notOneOf(valueAt(path), issue.values.map(String)) }];
    case 'invalid_type':
      return valueAt(path) === undefined && path.length > 0
        ? [{ path, needs: [String(path.at(-1))], text: { en: `"${String(path.at(-1))}" is missing.`, ar: `ينقص "${String(path.at(-1))}".` } }]
        : [{ path, text: expected(issue.expected) }];
    case 'too_small':
      return [{ path, text: issue.origin === 'number' ? { en: `Must be at least ${issue.minimum}.`, ar: `يجب ألا يقل عن ${issue.minimum}.` } : { en: 'Must not be empty.', ar: 'يجب ألا يكون فارغًا.' } }];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => ofIssue(inner, [], valueAt, knownKeys)).map(({ text }) => ({ path: path.slice(0, -1), key: String(path.at(-1)), text }));
    case 'invalid_format':
      return [{ path, text: { en: 'Only small letters, digits and single hyphens between them, for example "acme-no-crush".', ar: 'أحرف لاتينية صغيرة وأرقام تفصل بينها شرطة واحدة فقط، مثل "acme-no-crush".' } }];
    case 'custom':
      return [{ path, ...(issue.params as Pick<Mistake, 'text' | 'needs'>) }];
    default:
      return [{ path, text: { en: 'This value cannot stand here.', ar: 'لا يصلح هذا القيد هنا.' } }];
  }
}

/** The one of `names` that `name` was meant to be, if any is close. */
export function didYouMean(name: string, names: readonly string[]): Text {
  // In a short name one letter is much: "fr" is not a misspelt "ar", but "of" may be "off".
  const likely = name.length < 4 ? names.filter((one) => one[0] === name[0]) : names;
  const close = closestMatch(name, likely, { maxDistance: Math.max(1, Math.floor(name.length * 0.4)) }) ?? likely.find((one) => name.length > 2 && one.startsWith(name));
  return close === undefined ? { en: '', ar: '' } : { en: ` Did you mean "${close}"?`, ar: ` هل تقصد "${close}"؟` };
}

export function unknownKey(key: string, names: readonly string[]): Text {
  const hint = didYouMean(key, names);
  return { en: `There is no setting "${key}" here.${hint.en}`, ar: `لا يوجد هنا إعداد باسم "${key}".${hint.ar}` };
}

export function unknownRule(id: string, names: readonly string[]): Text {
  const hint = didYouMean(id, names);
  return { en: `There is no rule "${id}".${hint.en}`, ar: `لا توجد قاعدة باسم "${id}".${hint.ar}` };
}

function notOneOf(value: unknown, values: readonly string[]): Text {
  const list = values.map((one) => `"${one}"`);
  const hint = typeof value === 'string' ? didYouMean(value, values) : { en: '', ar: '' };
  return { en: `${JSON.stringify(value)} cannot stand here: choose ${list.join(', ')}.${hint.en}`, ar: `لا تصلح ${JSON.stringify(value)} هنا، فاختر من: ${list.join('، ')}.${hint.ar}` };
}

const kinds: Readonly<Record<string, Text>> = {
  string: { en: 'a text in quotes', ar: 'نصًا بين علامتي اقتباس' },
  array: { en: 'a list, in [ ]', ar: 'قائمة بين [ ]' },
  object: { en: 'an object, in { }', ar: 'كائنًا بين { }' },
  record: { en: 'an object, in { }', ar: 'كائنًا بين { }' },
  boolean: { en: 'true or false', ar: 'true أو false' },
  number: { en: 'a number', ar: 'رقمًا' },
};

function expected(type: string): Text {
  const kind = kinds[type] ?? { en: type, ar: type };
  return { en: `Must be ${kind.en}.`, ar: `يجب أن يكون ${kind.ar}.` };
}

export const writtenTwice = (key: string): Text => ({ en: `"${key}" is written twice; the last one counts.`, ar: `كُتب "${key}" مرتين، والمعتبر هو الأخير.` });

/** What the JSON parser stumbled over. */
export function syntaxText(code: ParseErrorCode): Text {
  return syntax[printParseErrorCode(code)] ?? { en: 'This is not JSON.', ar: 'هذا ليس JSON صالحًا.' };
}

const syntax: Readonly<Record<string, Text>> = {
  InvalidSymbol: { en: 'Texts and names stand in double quotes.', ar: 'تُكتب النصوص والأسماء بين علامتي اقتباس مزدوجتين.' },
  PropertyNameExpected: { en: 'A name in double quotes is expected here.', ar: 'المتوقع هنا اسم بين علامتي اقتباس مزدوجتين.' },
  ValueExpected: { en: 'A value is expected here.', ar: 'المتوقع هنا قيمة.' },
  ColonExpected: { en: 'A colon is expected here.', ar: 'المتوقع هنا نقطتان.' },
  CommaExpected: { en: 'A comma is expected before this.', ar: 'المتوقع فاصلة قبل هذا.' },
  CloseBraceExpected: { en: 'A closing } is missing.', ar: 'ينقص } للإغلاق.' },
  CloseBracketExpected: { en: 'A closing ] is missing.', ar: 'ينقص ] للإغلاق.' },
  EndOfFileExpected: { en: 'Nothing may follow the closing }.', ar: 'لا يجوز أن يتبع } شيء.' },
  UnexpectedEndOfComment: { en: 'This comment does not end.', ar: 'هذا التعليق لا ينتهي.' },
  UnexpectedEndOfString: { en: 'The closing quotation mark is missing.', ar: 'تنقص علامة الاقتباس الختامية.' },
};

/** The names that may stand in the object at `path` of what `schema` describes. */
export function keysAt(schema: z.$ZodType, path: Path): readonly string[] {
  const { def } = (schema as z.$ZodTypes)._zod;
  const [first, ...rest] = path;
  switch (def.type) {
    case 'optional': return keysAt(def.innerType, path);
    case 'union': return def.options.flatMap((one) => keysAt(one, path));
    case 'array': return first === undefined ? [] : keysAt(def.element, rest);
    case 'record': return first === undefined ? [] : keysAt(def.valueType, rest);
    case 'object': {
      if (first === undefined) return Object.keys(def.shape);
      const inner = def.shape[first] ?? def.catchall;
      return inner ? keysAt(inner, rest) : [];
    }
    default: return [];
  }
}
