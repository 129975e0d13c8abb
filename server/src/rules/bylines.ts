import type { Draft, Passage } from '../engine/draft/draft';
import { passagesWith } from '../engine/draft/questions';

/** The words of a buyer in a block quote. Offsets are in the draft's text. */
export interface SignedQuote {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Behind the name. */
  readonly signed: number;
}

/** As buyers are named: the Patels, Gary M., Sheila from Leeds. Thinkers and officials are signed with their full name. */
const family = String.raw`The \p{Lu}\p{Ll}+s|(?:أم|ام|أبو|ابو|بو|عائلة|عيلة|آل)\s+\p{L}{2,}(?:\s+\p{L}{2,})?`, initial = String.raw`\p{Lu}[\p{Ll}'’]+ \p{Lu}\.`;
const place = String.raw`\s*[,،]\s*(?!(?:Dr|Prof|PhD|CEO|MD)\b)\p{L}[\p{L}\p{M} '’-]{1,40}`;
const byline = new RegExp(String.raw`^(?:(?:${family}|${initial})(?:${place})?|(?:\p{Lu}[\p{Ll}'’]+|\p{Script=Arabic}{2,})${place})\.?$`, 'u');
/** Behind the last sentence of a line. */
const trailing = new RegExp(String.raw`[.!?؟…]\s+(${family}|${initial})\.?$`, 'u');
const caption = /^(?:\s*<\/?(?:p|blockquote|div)\b[^>]*>)*\s*<(?:figcaption|footer|cite)\b[^>]*>\s*(?:<cite\b[^>]*>\s*)?[-–—]?\s*([^<\n]{2,60})/i;
/** What own experience sounds like. */
const own = /\b(?:I|I['’]\w+|me|my|mine|we|our|us|ever|finally|love|never|worth|recommend|bought|ordered|ended up|thought|the kids|the husband|the wife)\b|!|(?:^|\s)(?:أنا|وأنا|إحنا|نحن|عندي|عندنا|صراحة|بصراحة|طلبت|جربت|اشتريت|استخدمت|رجعت|عدت|فكرت|حبيت|لقيت|صرت|الأولاد|أولادي|جوزي|زوجي|زوجتي)(?=[\s،.!])|(?:ته|تها|ني|لنا|تنا)(?=\s|$|[،.!])/iu;

const quotes = passagesWith((passage) => (passage.quoted && !passage.hidden && passage.kind !== 'heading' && own.test(passage.prose) ? true : undefined));

/** Block quotes that buyers sign: in the last line, behind the last sentence, or in the caption below. */
export function signedBlocks(draft: Draft): SignedQuote[] {
  return quotes(draft).flatMap(({ passage }): SignedQuote[] => {
    const { start, end } = passage, prose = passage.prose.trimEnd(), last = prose.lastIndexOf('\n') + 1, name = prose.slice(last).trim();
    if (last > 0 && byline.test(name)) return [{ passage, start, end: start + prose.slice(0, last).trimEnd().length, signed: start + prose.length }];
    const behind = trailing.exec(prose);
    if (behind) return [{ passage, start, end: start + behind.index + 1, signed: start + prose.length }];
    const below = caption.exec(draft.text.slice(end, end + 240));
    return below && byline.test((below[1] as string).trim()) ? [{ passage, start, end: start + prose.length, signed: end + below[0].trimEnd().length }] : [];
  });
}
