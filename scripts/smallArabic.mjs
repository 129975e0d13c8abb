// Arabic takes two bytes a letter, and the rules hold a third of a million of them. What ships has one byte for each,
// between backticks, and reads them back as it loads: a twentieth less to download.
import { readFileSync } from 'node:fs';

/** Letters and marks of the rules, the frequent ones first; what is not listed stays as it is. */
const arabic = 'اليتنمروبعكدسةفقحأهجشخصطضزإىغذئثءظ،آًّؤُـ؟َِ٪ٍ؛٠٢ٌ١';
const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const packed = new Map([...arabic].map((letter, at) => [letter, latin[at]]));

/** Longer strings stay as they are. */
const longest = 8192;

// A function declaration stands ready for modules that load before this one.
const decoder = `
export function arabic(text) {
  const { letters, codes } = (arabic.tables ??= tables());
  let length = 0, inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 96) inside = !inside;
    else codes[length++] = inside && code < 128 ? letters[code] : code;
  }
  return String.fromCharCode.apply(undefined, codes.subarray(0, length));
}
function tables() {
  const latin = ${JSON.stringify(latin)}, arabic = ${JSON.stringify(arabic)};
  const letters = Uint16Array.from({ length: 128 }, (_, code) => (latin.includes(String.fromCharCode(code)) ? arabic.charCodeAt(latin.indexOf(String.fromCharCode(code))) : code));
  return { letters, codes: new Uint16Array(${longest}) };
}`;

const hasArabic = /[\u0621-\u064A]/;
/** Pieces without Latin letters that hold Arabic ones. */
const arabicPiece = /[^A-Za-z`]*[\u0621-\u064A][^A-Za-z`]*/g;

/** `text` with its Arabic in Latin letters between backticks; undefined where it cannot be told from the rest. */
function pack(text) {
  if (text.includes('`') || text.length >= longest / 2 || !hasArabic.test(text)) return undefined;
  return text.replace(arabicPiece, (piece) => '`' + [...piece].map((letter) => packed.get(letter) ?? letter).join('') + '`');
}

/** One token: a comment, a template, a string, or a regular expression where an operator stands before it. */
const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`(?:\\[\s\S]|[^`\\])*`|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|(?<=(?:^|[(=,:[!&|?{};>\n])\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+\/[a-z]*/g;

/** What joins the strings of a list; a string that holds it stays by itself. */
const joint = '@';

/**
 * A TypeScript module with its Arabic strings as calls that read them back, and with lists of strings as one string
 * each. Names of properties stay.
 */
function packStrings(source) {
  const edits = [];
  let list = [];
  const close = () => {
    const [first, last] = [list[0], list.at(-1)];
    // Only in an array or a call may a list stand for its strings.
    if (list.length > 2 && /[[(,]\s*$/.test(source.slice(Math.max(first.start - 80, 0), first.start)) && /^\s*[\]),]/.test(source.slice(last.end, last.end + 80))) {
      const text = list.map(({ value }) => value).join(joint);
      edits.push({ start: first.start, end: last.end, text: `...${asCall(text) ?? JSON.stringify(text)}.split(${JSON.stringify(joint)})` });
    } else {
      for (const { start, end, value } of list) {
        const isName = /^\s*:/.test(source.slice(end, end + 4)) && /[{,]\s*$/.test(source.slice(Math.max(start - 80, 0), start));
        const text = isName ? undefined : asCall(value);
        if (text !== undefined) edits.push({ start, end, text });
      }
    }
    list = [];
  };
  for (const { 0: found, index: start } of source.matchAll(token)) {
    if (!/^['"]/.test(found)) continue;
    const end = start + found.length, value = Function(`return ${found}`)();
    const length = list.reduce((sum, string) => sum + string.value.length + 1, value.length);
    if (list.length && (!/^\s*,\s*$/.test(source.slice(list.at(-1).end, start)) || value.includes(joint) || list[0].value.includes(joint) || length >= longest / 2)) close();
    list.push({ start, end, value });
  }
  close();
  let result = '', from = 0;
  for (const { start, end, text } of edits) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return edits.length ? `import { arabic as unpackArabic } from 'small-arabic';\n${result}${source.slice(from)}` : source;
}

/** The call that gives `text`; undefined where it is shorter as it is. */
function asCall(text) {
  const short = pack(text);
  return short === undefined ? undefined : `/* @__PURE__ */ unpackArabic(${JSON.stringify(short)})`;
}

export const smallArabic = {
  name: 'small Arabic',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^small-arabic$/ }, () => ({ path: 'small-arabic', namespace: 'small-arabic' }));
    onLoad({ filter: /.*/, namespace: 'small-arabic' }, () => ({ contents: decoder }));
    onLoad({ filter: /[\\/]server[\\/]src[\\/](?:words|rules)[\\/][^\\/]+\.ts$/ }, ({ path }) => ({ contents: packStrings(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};
