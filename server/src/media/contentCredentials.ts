/** What content credentials (C2PA) say: who signed the claims, which programs acted, and from what the file was made. */
export interface Credentials {
  readonly programs: readonly string[];
  readonly sourceTypes: readonly string[];
}

const nothing: Credentials = { programs: [], sourceTypes: [] };
const mostValues = 50;

/**
 * Reads the manifest store in `bytes`. Containers embed it each in their own way, but its keys and values stand there
 * as CBOR or JSON text, so they are looked for as such; nothing is verified. `text` is `bytes` read as Latin-1.
 */
export function credentialsIn(bytes: Uint8Array, text: string): Credentials {
  // A JUMBF box that calls itself c2pa. The word alone also stands in XMP that points to a manifest elsewhere.
  const store = /jumb[^]{0,64}?c2pa/.exec(text);
  if (!store) return nothing;
  const values = (key: string): string[] => {
    const found: string[] = [];
    for (let at = text.indexOf(key, store.index); at >= 0 && found.length < mostValues; at = text.indexOf(key, at + 1)) {
      const value = cborKey(bytes, at, key) ? cborText(bytes, at + key.length) : jsonText(text, at + key.length);
      if (value) found.push(value);
    }
    return found;
  };
  return {
    programs: [...values('claim_generator'), ...values('claim_generator_info'), ...values('softwareAgent')],
    sourceTypes: values('digitalSourceType'),
  };
}

/** Whether a CBOR text of exactly this key stands at `at`: its head says the length. */
function cborKey(bytes: Uint8Array, at: number, key: string): boolean {
  return bytes[at - 1] === (key.length < 24 ? 0x60 + key.length : key.length);
}

/** The text at `at`, or the `name` of the map or list there. */
function cborText(bytes: Uint8Array, at: number): string | undefined {
  const head = bytes[at];
  if (head === undefined) return undefined;
  const [major, info] = [head >> 5, head & 31];
  if (major === 3) {
    const size = info < 24 ? 0 : info === 24 ? 1 : info === 25 ? 2 : -1;
    if (size < 0) return undefined;
    const length = size === 0 ? info : size === 1 ? bytes[at + 1] ?? 0 : ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const start = at + 1 + size;
    return length > 0 && length < 500 && start + length <= bytes.length ? new TextDecoder().decode(bytes.subarray(start, start + length)) : undefined;
  }
  if (major !== 4 && major !== 5) return undefined;
  // {name: "…", version: "…"}, in any order: the key stands near.
  const near = new TextDecoder('latin1').decode(bytes.subarray(at, at + 200));
  const name = near.indexOf('dname');
  return name < 0 ? undefined : cborText(bytes, at + name + 5);
}

function jsonText(text: string, at: number): string | undefined {
  const value = /^"\s*:\s*(?:\[?\{[^}]*?"name"\s*:\s*)?"([^"\\]{1,500})"/.exec(text.slice(at, at + 1000));
  return value?.[1];
}
