import { crc32 as zlibCrc32, deflateSync } from 'node:zlib';

/** Real pictures, films and recordings of a few bytes, with the metadata that generators and cameras write. */

const bytes = (...parts: readonly (Uint8Array | string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part as Uint8Array))));
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const little32 = (value: number): number[] => u32(value).reverse();
const little16 = (value: number): number[] => u16(value).reverse();

/** The address of an IPTC digital source type. */
export const sourceType = (term: string): string => `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;

export function xmp(properties: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${properties}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** An XMP packet with `DigitalSourceType`, as most programs write it. */
export const sourceTypeXmp = (term: string): string =>
  xmp(`<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${sourceType(term)}"/>`);

export interface Metadata {
  readonly exif?: Readonly<Record<string, string>>;
  readonly xmp?: string;
  /** PNG text chunks, `tEXt`, or `iTXt` where they are not Latin-1. */
  readonly texts?: Readonly<Record<string, string>>;
  /** IPTC IIM data sets of record 2, by number. */
  readonly iptc?: Readonly<Record<number, string>>;
  /** Content credentials: a manifest store in JUMBF. */
  readonly credentials?: Uint8Array;
}

export function png({ exif, xmp: packet, texts = {}, credentials }: Metadata = {}): Buffer {
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = bytes(type, data);
    return bytes(u32(data.length), body, u32(checksum(body)));
  };
  return bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', bytes(u32(1), u32(1), [8, 2, 0, 0, 0])),
    ...(credentials ? [chunk('caBX', credentials)] : []),
    ...(exif ? [chunk('eXIf', tiff(exif))] : []),
    ...Object.entries(texts).map(([name, text]) => (/^[\x00-\xff]*$/.test(text) ? chunk('tEXt', bytes(name, [0], Buffer.from(text, 'latin1'))) : chunk('iTXt', bytes(name, [0, 0, 0, 0, 0], text)))),
    ...(packet ? [chunk('iTXt', bytes('XML:com.adobe.xmp', [0, 0, 0, 0, 0], packet))] : []),
    chunk('IDAT', deflateSync(Buffer.from([0, 120, 80, 40]))),
    chunk('IEND', Buffer.alloc(0)),
  );
}

export function jpeg({ exif, xmp: packet, iptc, credentials }: Metadata = {}): Buffer {
  const segment = (marker: number, data: Uint8Array): Buffer => bytes([0xff, marker], u16(data.length + 2), data);
  const sets = Object.entries(iptc ?? {}).map(([number, text]) => bytes([0x1c, 2, Number(number)], u16(Buffer.byteLength(text)), text));
  const resource = bytes(...sets);
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0])),
    ...(exif ? [segment(0xe1, bytes('Exif\0\0', tiff(exif)))] : []),
    ...(packet ? [segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', packet))] : []),
    ...(iptc ? [segment(0xed, bytes('Photoshop 3.0\0', '8BIM', u16(0x0404), [0, 0], u32(resource.length), resource, resource.length % 2 ? [0] : []))] : []),
    ...(credentials ? [segment(0xeb, bytes('JP', u16(1), u32(1), credentials))] : []),
    segment(0xc0, bytes([8], u16(1), u16(1), [1, 1, 0x11, 0])),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    [0x3f, 0xff, 0xd9],
  );
}

export function webp({ exif, xmp: packet, credentials }: Metadata = {}): Buffer {
  const chunk = (type: string, data: Uint8Array): Buffer => bytes(type, little32(data.length), data, data.length % 2 ? [0] : []);
  const chunks = bytes(
    chunk('VP8X', bytes([(exif ? 8 : 0) | (packet ? 4 : 0), 0, 0, 0], [0, 0, 0], [0, 0, 0])),
    chunk('VP8L', bytes([0x2f, 0, 0, 0, 0, 0x88, 0x88, 8])),
    ...(exif ? [chunk('EXIF', tiff(exif))] : []),
    ...(packet ? [chunk('XMP ', bytes(packet))] : []),
    ...(credentials ? [chunk('C2PA', credentials)] : []),
  );
  return bytes('RIFF', little32(chunks.length + 4), 'WEBP', chunks);
}

/** A film with its credentials behind `ftyp`, its XMP at the end and `pictures` bytes between them. */
export function mp4({ xmp: packet, credentials }: Metadata = {}, pictures = 100): Buffer {
  const box = (type: string, ...data: readonly Uint8Array[]): Buffer => bytes(u32(8 + data.reduce((sum, part) => sum + part.length, 0)), type, ...data);
  return bytes(
    box('ftyp', bytes('isom', u32(512), 'isommp41')),
    ...(credentials ? [box('uuid', Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex'), bytes(u32(0), 'manifest\0', u32(0), u32(0)), credentials)] : []),
    box('mdat', Buffer.alloc(pictures)),
    ...(packet ? [box('uuid', Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'), bytes(packet))] : []),
  );
}

export interface Claim {
  readonly generator: string;
  readonly actions?: readonly { readonly action: string; readonly sourceType?: string; readonly agent?: string }[];
}

/** A manifest store with one claim and its actions: JUMBF boxes around CBOR, unsigned. */
export function manifest({ generator, actions = [] }: Claim): Buffer {
  const box = (type: string, ...data: readonly Uint8Array[]): Buffer => bytes(u32(8 + data.reduce((sum, part) => sum + part.length, 0)), type, ...data);
  const superbox = (kind: string, label: string, ...inside: readonly Uint8Array[]): Buffer =>
    box('jumb', box('jumd', bytes(kind, [0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71], [3], `${label}\0`)), ...inside);
  const listed = actions.map(({ action, sourceType: type, agent }) => ({ action, ...(type ? { digitalSourceType: type } : {}), ...(agent ? { softwareAgent: { name: agent, version: '1' } } : {}) }));
  return superbox('c2pa', 'c2pa', superbox('c2ma', 'urn:c2pa:8b1f',
    superbox('c2as', 'c2pa.assertions', superbox('cbor', 'c2pa.actions.v2', box('cbor', cbor({ actions: listed })))),
    superbox('c2cl', 'c2pa.claim.v2', box('cbor', cbor({ 'dc:format': 'image/png', claim_generator_info: [{ name: generator, version: '1.0' }] }))),
  ));
}

function cbor(value: unknown): Buffer {
  const head = (major: number, length: number): number[] => (length < 24 ? [(major << 5) | length] : length < 256 ? [(major << 5) | 24, length] : [(major << 5) | 25, ...u16(length)]);
  if (typeof value === 'string') return bytes(head(3, Buffer.byteLength(value)), value);
  if (Array.isArray(value)) return bytes(head(4, value.length), ...value.map(cbor));
  const entries = Object.entries(value as object);
  return bytes(head(5, entries.length), ...entries.flatMap(([key, inner]) => [cbor(key), cbor(inner)]));
}

const exifTags: Readonly<Record<string, number>> = { ImageDescription: 0x010e, Make: 0x010f, Model: 0x0110, Software: 0x0131, Artist: 0x013b };

/** A TIFF header with one directory of texts; `UserComment` goes into the EXIF directory. */
function tiff(texts: Readonly<Record<string, string>>): Buffer {
  const comment = texts['UserComment'];
  const names = Object.keys(texts).filter((name) => name !== 'UserComment').sort((a, b) => (exifTags[a] ?? 0) - (exifTags[b] ?? 0));
  const count = names.length + (comment === undefined ? 0 : 1);
  let at = 8 + 2 + count * 12 + 4;
  const entries: number[][] = [], values: Buffer[] = [];
  for (const name of names) {
    const text = bytes(texts[name] as string, [0]);
    const inline = text.length <= 4;
    entries.push([...little16(exifTags[name] as number), ...little16(2), ...little32(text.length), ...(inline ? [...text, ...Array<number>(4 - text.length).fill(0)] : little32(at))]);
    if (!inline) values.push(text);
    at += inline ? 0 : text.length;
  }
  if (comment !== undefined) {
    entries.push([...little16(0x8769), ...little16(4), ...little32(1), ...little32(at)]);
    const text = bytes('ASCII\0\0\0', comment);
    values.push(bytes(little16(1), little16(0x9286), little16(7), little32(text.length), little32(at + 18), little32(0), text));
  }
  return bytes('II', little16(42), little32(8), little16(count), ...entries, little32(0), ...values);
}

/** `crc32` of node:zlib came with Node 20.15. */
function checksum(data: Uint8Array): number {
  if (typeof zlibCrc32 === 'function') return zlibCrc32(data);
  let sum = ~0;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
