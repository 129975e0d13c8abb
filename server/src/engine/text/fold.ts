import { charKind, Char, isArabic } from './chars';
import { otherDialects } from './dialects';
import { respellings } from './respellings';

const arabicFold: Readonly<Record<string, string>> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ة': 'ه', 'ۀ': 'ه', 'ؤ': 'و', 'ک': 'ك', 'ء': '', 'گ': 'ق', 'ڤ': 'ف', 'پ': 'ب', 'چ': 'ج', '٪': '%',
};

/**
 * One word as phrases see it: lower case, straight apostrophe, no accents; for Arabic no harakat or tatweel, one form
 * each of alef, ya, ta marbuta and hamza, Western digits. Letters drawn out three times or more come down to one.
 */
export function foldWord(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x80 && plainAscii.test(word)) {
    const lower = word.toLowerCase();
    return tripled.test(lower) ? lower.replace(drawnOut, '$1') : lower;
  }
  let folded = '';
  // Drawn-out letters come down before letters are unified: the three letters of بيئية that fold to ي are not one ي drawn out.
  const source = (arabicForms.test(word) || code === 0xD835 ? word.normalize('NFKC') : word).replace(drawnOut, '$1');
  for (const char of source) {
    const unit = char.charCodeAt(0);
    const kind = char.length > 1 ? Char.Letter : charKind(unit);
    if (kind === Char.Mark || kind === Char.Ignored) continue;
    if (kind === Char.Apostrophe) folded += "'";
    else if (kind === Char.Digit) folded += digit(unit, char);
    else folded += isArabic(unit) ? (arabicFold[char] ?? char) : char;
  }
  folded = folded.toLowerCase();
  if (isArabic(folded.charCodeAt(0))) return toward.test(folded) && isToward.test(source.replace(silent, '')) ? folded.replace('الي', 'الى') : folded;
  if (accented.test(folded)) folded = folded.normalize('NFD').replace(accents, '');
  return folded.replace(drawnOut, '$1');
}

/** إلى, with و and ف before it or a pronoun after it: with its alif maqsura it stays apart from آلي and الي. */
const toward = /^[وف]?الي(?:ك|كما|كم|كن|ه|ها|هما|هم|هن|نا)?$/;
const isToward = /^[وف]?(?:[إا]لى|إلي|[إا]لي(?:ك|كما|كم|كن|ه|ها|هما|هم|هن|نا))$/;
const silent = /[\u064B-\u065F\u0670\u0640]/g;
const plainAscii = /^[\x20-\x5f\x61-\x7e]*$/;
const tripled = /([a-z])\1\1/;
const drawnOut = /(\p{L})\1{2,}/gu;
const arabicForms = /[\uFB50-\uFDFF\uFE70-\uFEFC\uD835]/;
const accented = /[\u00C0-\u024F\u1E00-\u1EFF]/;
const accents = /[\u0300-\u036F]/g;

function digit(unit: number, char: string): string {
  if (unit >= 0x0660 && unit <= 0x0669) return String(unit - 0x0660);
  if (unit >= 0x06F0 && unit <= 0x06F9) return String(unit - 0x06F0);
  return char;
}

/** و and ف, then ب ك ل س, then the article; لل is ل with the article. */
const proclitics = ['', 'و', 'ف'].flatMap((first) => ['', 'ب', 'ك', 'ل', 'س'].flatMap((second) => ['', 'ال'].map((article) => (second === 'ل' && article ? `${first}لل` : first + second + article)))).filter((proclitic) => proclitic !== '');
/** The ه or ح of what will be, before a verb (هتدفع), this before a noun with the article (هالعرض), and the Levantine م of what we do (منعتبر). */
const spokenProclitic = /^[وف]?(?:هال(?=...)|[هح](?=[يتن]...)|م(?=ن...)(?!نخفض|نسحب|نفتح|نتقل))/;
/** You, several of you or they do it: what stands before the ending is what he or a man does. */
const verbEnding = /^(?:[تي].{3,}(?=(?:ين|ون|و)$)|(?!ال[هدشلسخ]وا$).{3,}(?=وا$)|.{3,}ت(?=م$))/;
/** For whom, as speech joins it to the verb: نبعتلكم. */
const forWhom = /.{3,}(?=ل(?:ك|كم|كن|ج|ه|ها|هم|نا|ي)$)/;
/** Yours, said to several or to a Gulf woman. */
const yours = /.{3,}(?=(?:كم|كن|كما|ج)$)/;
const hamzaSeat = /..ا[يو]$/;
/** Words that only look as if ك or ل were attached: كبيرة is large, not "like beer", and كانت is not "like you". */
const whole = new Set(['كبيره', 'كان', 'كانت', 'كما', 'لما', 'كامل', 'كامله']);
/** Words of grammar, which only look as if a pronoun were attached: التي is not "my machine", الذي not "my most delicious". */
const grammar = new Set(['التي', 'الذي']);
const enclitics = ['كما', 'هما', 'كم', 'هم', 'كن', 'هن', 'ها', 'نا', 'ني', 'ه', 'ك', 'ي'];

/**
 * The dictionary words a folded word may be: itself and, for Arabic, what is left when attached و ف ب ل ك س ه ال and
 * enclitic pronouns are peeled off, and what other dialects say for that; for English, without `'s`, with the other spelling of a drawn-out letter, and as others spell it.
 * Only words that `has` knows are returned. `last`: its last letter as written, which may tell more: with a ta marbuta it is no verb with a pronoun
 * (العبوة is not العبوه, "play it"), with a hamza no tanwin (الماء is water, not الم, pain).
 */
export function readings(folded: string, has: (word: string) => boolean, last = ''): string[] {
  const found = has(folded) ? [folded] : [];
  const add = (word: string): void => {
    if (has(word) && !found.includes(word)) found.push(word);
  };
  if (isArabic(folded.charCodeAt(0))) {
    const say = (word: string): void => {
      add(word);
      otherDialects(word).forEach(add);
    };
    if (folded.length < 3) {
      say(folded);
      return found;
    }
    const stems = [folded];
    for (const proclitic of proclitics) {
      if (folded.length - proclitic.length >= 2 && folded.startsWith(proclitic)) {
        const stem = folded.slice(proclitic.length);
        if (whole.has((proclitic.at(-1) as string) + stem)) continue;
        // لل swallows the alef of the article: للعرض is ل + العرض.
        stems.push(stem);
      }
    }
    const spoken = spokenProclitic.exec(folded);
    if (spoken) stems.push(folded.slice(spoken[0].length));
    for (const stem of stems) {
      say(stem);
      if (stem.startsWith('ال')) for (const other of otherDialects(stem.slice(2))) add(`ال${other}`);
      // A tanwin alef: مجانا is مجان.
      if (stem.length >= 4 && stem.endsWith('ا') && last !== 'ء') say(stem.slice(0, -1));
      if (grammar.has(stem)) continue;
      for (const ending of last === 'ة' ? [verbEnding, yours] : [verbEnding, forWhom, yours]) {
        const bare = ending.exec(stem)?.[0];
        if (bare) say(bare);
        if (bare && ending === yours) add(bare + 'ك');
      }
      for (const enclitic of enclitics) {
        if (stem.length - enclitic.length < 3 || !stem.endsWith(enclitic)) continue;
        const bare = stem.slice(0, -enclitic.length);
        if (last === 'ة' && bare.endsWith('و')) continue;
        add(bare);
        // Ta marbuta opens before a pronoun: كميتنا is كميه + نا. The alef of a plural verb closes: سارعوها.
        const open = bare.endsWith('ت') ? `${bare.slice(0, -1)}ه` : bare;
        add(open);
        for (const other of otherDialects(open)) {
          add(other);
          add(other.replace(/ه$/, 'ت') + (enclitic.startsWith('ك') ? 'ك' : enclitic));
        }
        // A last hamza has a seat before a pronoun: شرائك and شراؤك are شراء + ك.
        if (hamzaSeat.test(bare)) say(bare.slice(0, -1));
        if (bare.endsWith('و')) add(bare + 'ا');
        // يشاهدونها is يشاهد in the plural, with a pronoun.
        const one = verbEnding.exec(bare)?.[0];
        if (one) say(one);
      }
    }
    return found;
  }
  if (folded.endsWith("'s") || folded.endsWith("s'")) add(folded.slice(0, folded.endsWith("'s") ? -2 : -1));
  if (folded.includes("'")) add(folded.replaceAll("'", ''));
  for (const other of respellings(folded)) add(other);
  return found;
}

/** The last letter of a word as written, without the marks on it. */
export function lastLetter(surface: string): string {
  return surface.replace(silent, '').at(-1) ?? '';
}

/** For a drawn-out word (`hurrrry`), the spelling with the letter twice; undefined for any other. Source text, not folded. */
export function doubled(word: string): string | undefined {
  return /(\p{L})\1{2,}/iu.test(word) ? foldWord(word.replace(/(\p{L})\1{2,}/giu, '$1$1')) : undefined;
}

/**
 * The inflections a phrase means by `word~`. English: -s -es -ed -ing -d, with doubling, e-drop and y-to-i.
 * Arabic: feminine and plural imperatives, plurals, feminine. Forms that do not exist do no harm.
 */
export function inflections(word: string): string[] {
  if (isArabic(word.charCodeAt(0))) {
    const stem = word.endsWith('ه') ? word.slice(0, -1) : word;
    return [word, stem + 'ه', stem + 'ات', word + 'ي', word + 'وا', word + 'ون', word + 'ين', word + 'ا', word + 'و', stem + 'تين', word + 'ان'];
  }
  const forms = [word, word + 's', word + 'es', word + 'ed', word + 'ing', word + "'s"];
  const last = word.at(-1) ?? '';
  if (last === 'e') forms.push(word + 'd', word.slice(0, -1) + 'ing');
  if (last === 'y') forms.push(word.slice(0, -1) + 'ies', word.slice(0, -1) + 'ied');
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) forms.push(word + last + 'ed', word + last + 'ing');
  return forms;
}
