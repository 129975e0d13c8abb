// Arabic takes two bytes a letter, and the rules hold a third of a million of them. What ships has one byte for each,
// between backticks, all in one place, and long English strings and lists of them in another: so what packs the file finds where
// they repeat themselves. That is Zstandard, which looks back a megabyte where a zip file looks back 32 KB. They are read back as it loads.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compress, init } from '@bokuweb/zstd-wasm';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { withFewExamples } from './fewExamples.mjs';

/** Letters and marks of the rules, the frequent ones first; what is not listed stays as it is. */
const alphabet = 'اليتنمروبعكدسةفقحأهجشخصطضزإىغذئثءظ،آًّؤُـ؟َِ٪ٍ؛٠٢ٌ١';
const latin = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const packed = new Map([...alphabet].map((letter, at) => [letter, latin[at]]));

/** Longer strings stay as they are. */
const longest = 8192;

/** Shorter strings and lists of English ones stay where they are. */
const shortest = 18;

/** The module that reads them back, with all of them. A function declaration stands ready for modules that load before this one. */
const decoder = (packed) => `
import { decompress } from 'fzstd';
function texts() {
  return (texts.all ??= JSON.parse(new TextDecoder().decode(decompress(Uint8Array.from(atob(${JSON.stringify(packed)}), (char) => char.charCodeAt(0))))));
}
export function english(number) {
  return texts().english[number];
}
export function arabic(number) {
  const { letters, codes, texts, known } = (arabic.tables ??= tables());
  // A pattern in a function is asked for at each call.
  if (known[number] !== undefined) return known[number];
  const text = texts[number];
  let length = 0, inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 96) inside = !inside;
    else codes[length++] = inside && code < 128 ? letters[code] : code;
  }
  return (known[number] = String.fromCharCode.apply(undefined, codes.subarray(0, length)));
}
function tables() {
  const latin = ${JSON.stringify(latin)}, arabic = ${JSON.stringify(alphabet)};
  const letters = Uint16Array.from({ length: 128 }, (_, code) => (latin.includes(String.fromCharCode(code)) ? arabic.charCodeAt(latin.indexOf(String.fromCharCode(code))) : code));
  return { letters, codes: new Uint16Array(${longest}), texts: texts().arabic, known: [] };
}`;

const hasArabic = /[\u0621-\u064A]/;
/** Pieces without Latin letters that hold Arabic ones. */
const arabicPiece = /[^A-Za-z`]*[\u0621-\u064A][^A-Za-z`]*/g;

/** `text` with its Arabic in Latin letters between backticks; undefined where it cannot be told from the rest. */
function pack(text) {
  if (text.includes('`') || text.length >= longest / 2 || !hasArabic.test(text)) return undefined;
  return text.replace(arabicPiece, (piece) => '`' + [...piece].map((letter) => packed.get(letter) ?? letter).join('') + '`');
}

/** What joins the strings of a list; a string that holds it stays by itself. */
const joint = '@';

/** A JavaScript module with its Arabic strings as calls that read them back from `texts`, and with strings side by side in a list as one string, the long ones there too. Names of properties stay. */
function packStrings(source, texts) {
  // The call that gives `text`; undefined where it is shorter as it is.
  const asCall = (text) => {
    const short = pack(text);
    if (short !== undefined) return `/* @__PURE__ */ unpackArabic(${texts.arabic.push(short) - 1})`;
    return text.length > shortest ? `/* @__PURE__ */ unpackEnglish(${texts.english.push(text) - 1})` : undefined;
  };
  const edits = [];
  const replace = (first, last, text) => text !== undefined && edits.push({ start: first.start, end: last.end, text });
  const list = (strings) => {
    if (strings.length < 2) return strings.forEach((one) => replace(one, one, asCall(one.value)));
    const text = strings.map(({ value }) => value).join(joint);
    replace(strings[0], strings.at(-1), `...${asCall(text) ?? JSON.stringify(text)}.split(${JSON.stringify(joint)})`);
  };
  const visit = (node) => {
    if (node?.type === 'ImportDeclaration' || node?.type === 'ExportNamedDeclaration' && node.source) return;
    if (isString(node)) return list([node]);
    if (node?.regex) {
      const call = asCall(node.regex.pattern);
      return replace(node, node, call && `new RegExp(${call}, ${JSON.stringify(node.regex.flags)})`);
    }
    if (node?.type === 'TemplateElement') {
      const call = asCall(node.value.cooked);
      return replace(node, node, call && `\${${call}}`);
    }
    // A tag sees what stands there, not what it means: String.raw.
    if (node?.type === 'TaggedTemplateExpression') return node.quasi.expressions.forEach(visit);
    if (node?.type === 'ArrayExpression') {
      let side = [];
      for (const element of [...node.elements, undefined]) {
        const joins = isString(element) && !element.value.includes(joint);
        if (!joins || side.reduce((sum, { value }) => sum + value.length + 1, element.value.length) >= longest / 2) side = void list(side) ?? [];
        if (joins) side.push(element);
        else visit(element);
      }
    } else if (node?.type === 'Property') [node.computed && node.key, node.value].forEach(visit);
    else if (node && typeof node === 'object' && !(node instanceof RegExp)) Object.values(node).forEach(visit);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body);
  let result = '', from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += source.slice(from, start) + text;
    from = end;
  }
  return edits.length ? `import { arabic as unpackArabic, english as unpackEnglish } from 'packed-strings';\n${result}${source.slice(from)}` : source;
}

function isString(node) {
  return node?.type === 'Literal' && typeof node.value === 'string';
}

/** Where the strings of the rules stand, and of what speaks of them. */
const folders = ['words', 'rules', 'disclosure', 'disclosure/dialects', 'disclosure/media', 'docs', 'config', 'features', 'engine', 'engine/rewrite', 'engine/text'];
const sources = join(dirname(dirname(fileURLToPath(import.meta.url))), 'server', 'src');

/** `texts` as what the module that ships reads back. */
async function zipped(texts) {
  await init();
  return Buffer.from(compress(Buffer.from(JSON.stringify(texts)), 22)).toString('base64');
}

/** Every module of the rules and their words by its path, packed, and the texts taken out of them, by language. */
async function packAll() {
  const texts = { arabic: [], english: [] }, modules = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(join(sources, folder)).filter((name) => name.endsWith('.ts')).sort()) {
      const path = join(sources, folder, name);
      modules.set(path, packStrings(withFewExamples((await transform(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' })).code), texts));
    }
  }
  return { modules, texts };
}

export const packedStrings = {
  name: 'packed strings',
  setup: ({ onLoad, onResolve }) => {
    const all = packAll();
    onResolve({ filter: /^packed-strings$/ }, () => ({ path: 'packed-strings', namespace: 'packed-strings' }));
    onLoad({ filter: /.*/, namespace: 'packed-strings' }, async () => ({ contents: decoder(await zipped((await all).texts)), resolveDir: sources }));
    onLoad({ filter: /[\\/]server[\\/]src[\\/].+\.ts$/ }, async ({ path }) => ((await all).modules.has(path) ? { contents: (await all).modules.get(path), loader: 'js' } : undefined));
  },
};
