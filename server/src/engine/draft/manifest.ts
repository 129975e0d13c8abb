import type { Draft } from './draft';
import { perDraft } from './remembered';

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

const hint = /C2PA|[\uFE00-\uFE0F]|\uDB40/i;

/** A signed record inside a text. Offsets are in the draft's text. */
export interface Manifest {
  readonly start: number;
  readonly end: number;
}

/** Every C2PA manifest of the draft. They are bound to their own bytes: no edit of ours may touch one. */
export const manifestsIn = perDraft(({ text }): readonly Manifest[] => (hint.test(text) ? forms.flatMap((form) => [...text.matchAll(form)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))) : []));

/** Whether an edit of `[start, end)` would change a manifest; one beside it does not. */
export function touchesManifest(draft: Draft, { start, end }: Manifest): boolean {
  return manifestsIn(draft).some((manifest) => start < manifest.end && end > manifest.start);
}

/** The C2PA manifest around `offset`. An invisible one is found from the character before it as well, which is all one can point at. */
export function manifestAt(text: string, offset: number): Manifest | undefined {
  const from = Math.max(0, offset - reach), near = text.slice(from, offset + reach);
  if (!hint.test(near)) return undefined;
  for (const form of forms) {
    for (const match of near.matchAll(form)) {
      const start = from + match.index, end = start + match[0].length;
      if (offset >= start - 1 && offset <= end) return { start, end };
    }
  }
  return undefined;
}
