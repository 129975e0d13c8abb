/** What a UTF-16 code unit is to the tokeniser. */
export const enum Char {
  Space, Letter, Digit, Mark, Ignored, Apostrophe, Hyphen, Stop, Shout, Pause, Break, Bracket, Line, Quote, Symbol, Stand, Astral,
}

/**
 * Stands in masked prose for something that takes the place of a word (a template tag, inline code):
 * it may be a number or a name, so `Only {{ stock }} left` still reads as a stock message.
 */
export const standIn = '\uFFFC';

/** Fills masked places that must not split a word, such as the tail of `&rsquo;` in `don&rsquo;t`. */
export const wordJoiner = '\u2060';

/** What Unicode says of a code unit is looked up when a text first has it. */
const unknown = 0xFF;
const table = new Uint8Array(0x10000).fill(unknown, 0x80);

function set(chars: string, kind: Char): void {
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = kind;
}

set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', Char.Letter);
set('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', Char.Digit);
set("'’‘ʼ`´", Char.Apostrophe);
// The words of #صديق_للبيئة stand apart as those of eco-friendly do.
set('-‐‑_', Char.Hyphen);
set('.。۔', Char.Stop);
set('!?؟！？¡¿‼⁉', Char.Shout);
set(',،;؛:()—–…', Char.Pause);
set('[]', Char.Bracket);
set('|•·▪●■►▶➤→⇒✓✔✅⭐★✦※', Char.Break);
set('\n\r\u2028\u2029', Char.Line);
set('"“”„«»‹›', Char.Quote);
set('%٪$€£¥₹﷼#+*@&=/<>~^\\{}', Char.Symbol);
set('\uFFFC', Char.Stand);
// Tatweel, joiners, direction marks, variation selectors, soft hyphen: invisible inside a word.
set('\u0640\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u061C\uFEFF', Char.Ignored);
table.fill(Char.Ignored, 0xFE00, 0xFE10);
for (let code = 0x0621; code <= 0x064A; code++) if (code !== 0x0640) table[code] = Char.Letter;
table.fill(Char.Mark, 0x064B, 0x0660);
table.fill(Char.Astral, 0xD800, 0xE000);

/** The kind of one UTF-16 code unit. */
export function charKind(code: number): Char {
  const kind = table[code] as number;
  return kind === unknown ? (table[code] = kindOf(String.fromCharCode(code))) : kind;
}

function kindOf(char: string): Char {
  return /\p{L}/u.test(char) ? Char.Letter : /\p{M}/u.test(char) ? Char.Mark : /\p{N}/u.test(char) ? Char.Digit : Char.Space;
}

/** Arabic script, presentation forms included. */
export function isArabic(code: number): boolean {
  return (code >= 0x0600 && code <= 0x06FF) || (code >= 0x0750 && code <= 0x077F) || (code >= 0xFB50 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}
