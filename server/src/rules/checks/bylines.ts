import type { Draft, Passage } from '../../engine/draft/draft';
import { passagesWith } from '../../engine/draft/questions';

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
/** Own experience: the first person, or the superlatives of reviews. */
export const own = /\b(?:I|bought|ordered|ended up|thought|the kids|the husband|the wife|I['’]\w+|me|my|mine|we|our|us|best|ever|finally|obsessed|love|loved|stars?|never|worth|amazing|recommend|only|changed|transformed|saved)\b|!|(?:^|\s)[\u0621-\u064A]{2,}(?:ته|تها|تهم|ني|لي|نا)(?=\s|$|[،.!])|(?:^|\s)(?:أنا|وأنا|إحنا|نحن|عندي|عندنا|صراحة|بصراحة|الأولاد|أولادي|عيالي|ولادي|بناتي|أمي|جوزي|زوجتي|مراتي|قطتي|كلبي|عمري|ولدي|مديري|زباين[يى]|عرسي|عملي|ابني|محلي|موقعي|متجري|فريقي|وقتي|ولدي|بنتي|زوجي|بشرتي|شعري|بيتي|حياتي|وزني|مشروعي|شركتي|[\u0621-\u064A]{3,}تي|[\u0621-\u064A]{3,}كي)(?=\s|$|[،.!])|(?:الوحيدة?|مصدقة?|زواجي|أنقذ|أنقذت|غي[ّ]?رت?|أحسن|أفضل|أقوى|أجمل|أروع|نجوم|أخيرا|أخيرًا|مستحيل|شكرا|شكرًا|(?:عدت|فكرت|سويت|عملت|نجحت|توظفت|سددت|خلصت|وفرت|كسبت|نزلت|خسرت|حققت|ضاعفت|تعلمت|اتعلمت|نمت|خلصنا|سافرت|رجعت|رميت|طلبت|جربت|اشتريت|استخدمت|لبست|حبيت|ندمت|لقيت|صرت|كنت)(?=\s))/iu;

/** Where a quotation from experience ends in its passage, and where its signature does; without one, a caption below may sign it. */
const quotes = passagesWith(({ quoted, hidden, kind, prose: all }): { readonly end: number; readonly signed?: number } | undefined => {
  if (!quoted || hidden || kind === 'heading' || !own.test(all)) return undefined;
  const prose = all.trimEnd(), last = prose.lastIndexOf('\n') + 1, signed = prose.length;
  if (last > 0 && byline.test(prose.slice(last).trim())) return { end: prose.slice(0, last).trimEnd().length, signed };
  const behind = trailing.exec(prose);
  return behind ? { end: behind.index + 1, signed } : { end: signed };
});

/** Block quotes that buyers sign: in the last line, behind the last sentence, or in the caption below. */
export function signedBlocks(draft: Draft): SignedQuote[] {
  return quotes(draft).flatMap(({ passage, found: { end, signed } }): SignedQuote[] => {
    const { start } = passage, quote = { passage, start, end: start + end };
    if (signed !== undefined) return [{ ...quote, signed: start + signed }];
    const below = caption.exec(draft.text.slice(passage.end, passage.end + 240));
    return below && byline.test((below[1] as string).trim()) ? [{ ...quote, signed: passage.end + below[0].trimEnd().length }] : [];
  });
}
