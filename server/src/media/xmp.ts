/** What an XMP packet says of how a file was made. */
export interface XmpStatements {
  readonly sourceTypes: readonly string[];
  readonly programs: readonly string[];
  readonly credits: readonly string[];
}

/** Packets longer than this hold thumbnails or worse. */
const longest = 300_000;
const mostPackets = 4;

/**
 * The XMP packets in `bytes`, of whatever container: XMP is meant to be found by scanning, which is the one way that
 * serves pictures, films, recordings and SVG alike. `text` is `bytes` read as Latin-1.
 */
export function xmpIn(bytes: Uint8Array, text: string): XmpStatements {
  const packets: string[] = [];
  for (let at = text.indexOf('<x:xmpmeta'); at >= 0 && packets.length < mostPackets; ) {
    const end = text.indexOf('</x:xmpmeta', at);
    if (end > at && end - at < longest) packets.push(new TextDecoder().decode(bytes.subarray(at, end)));
    at = text.indexOf('<x:xmpmeta', Math.max(end, at + 10));
  }
  const all = (...names: readonly string[]): string[] => packets.flatMap((packet) => names.flatMap((name) => valuesOf(packet, name)));
  return {
    // China's label is JSON: 1 says "made by AI", 2 "perhaps", 3 "suspected".
    sourceTypes: [...all('DigitalSourceType'), ...all('AIGC').flatMap(labelOf)],
    programs: all('CreatorTool', 'softwareAgent', 'AISystemUsed', 'Software'),
    credits: all('Credit'),
  };
}

/** The source type that China's implicit label stands for. */
export function labelOf(label: string): string[] {
  return /["']?Label["']?\s*:\s*["']?1\b/i.test(label) ? ['trainedAlgorithmicMedia'] : [];
}

/** A property as attribute, as element, or as the address an element points to; any prefix. */
function valuesOf(packet: string, name: string): string[] {
  const pattern = new RegExp(`[\\w-]+:${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)')|(?:\\s+rdf:resource\\s*=\\s*["']([^"']*)["'][^>]*)|[^<>]*>\\s*([^<]+))`, 'g');
  return [...packet.matchAll(pattern)].map((match) => decoded(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim()).filter((value) => value !== '' && value.length < 2000);
}

function decoded(value: string): string {
  return value.replace(/&(quot|apos|lt|gt|amp|#\d+);/g, (_, name: string) => ({ quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' })[name] ?? String.fromCodePoint(Math.min(0x10FFFF, Number(name.slice(1)))));
}
