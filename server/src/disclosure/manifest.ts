/** No manifest that is worth looking for lies further from the cursor, in UTF-16 units. */
const reach = 200_000;

/** The four forms in which C2PA puts a manifest into a text. */
const forms = [
  /-----BEGIN C2PA MANIFEST-----[^]*?-----END C2PA MANIFEST-----/g,
  /<script\b[^>]{0,200}\btype\s*=\s*["']?application\/c2pa\b[^>]{0,200}>[^<]*<\/script\s*>/gi,
  /<link\b[^>]{0,200}\brel\s*=\s*["']?c2pa-manifest\b[^>]{0,500}>/gi,
  // Invisible variation selectors, one for each byte.
  /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){8,}/g,
];

/** The C2PA manifest around `offset`. An invisible one is found from the character before it as well, which is all one can point at. */
export function manifestAt(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, offset - reach), near = text.slice(from, offset + reach);
  if (!/C2PA|\uFE0F|[\uFE00-\uFE0E]|\uDB40/i.test(near)) return undefined;
  for (const form of forms) {
    for (const match of near.matchAll(form)) {
      const start = from + match.index, end = start + match[0].length;
      if (offset >= start - 1 && offset <= end) return { start, end };
    }
  }
  return undefined;
}
