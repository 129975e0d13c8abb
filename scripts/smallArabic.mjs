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

/** Every Arabic string of a TypeScript module, names of properties apart, as a call that reads it back. */
function packStrings(source) {
  let changed = false;
  const result = source.replace(token, (found, at) => {
    if (!/^['"]/.test(found) || !hasArabic.test(found)) return found;
    const isName = /^\s*:/.test(source.slice(at + found.length, at + found.length + 4)) && /[{,]\s*$/.test(source.slice(Math.max(at - 40, 0), at));
    const short = isName ? undefined : pack(Function(`return ${found}`)());
    if (short === undefined) return found;
    changed = true;
    return `/* @__PURE__ */ unpackArabic(${JSON.stringify(short)})`;
  });
  return changed ? `import { arabic as unpackArabic } from 'small-arabic';\n${result}` : source;
}

export const smallArabic = {
  name: 'small Arabic',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^small-arabic$/ }, () => ({ path: 'small-arabic', namespace: 'small-arabic' }));
    onLoad({ filter: /.*/, namespace: 'small-arabic' }, () => ({ contents: decoder }));
    onLoad({ filter: /[\\/]server[\\/]src[\\/](?:words|rules)[\\/][^\\/]+\.ts$/ }, ({ path }) => ({ contents: packStrings(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};
