import type { Draft } from '../engine/draft/draft';
import { elementsThat } from '../engine/draft/questions';
import type { Facts } from './texts';

/** Which front matter keys, without dashes and underscores, hold which fact of a disclosure. */
const keys: Readonly<Record<string, readonly string[]>> = {
  tool: ['aimodel', 'aitool', 'aitools', 'aiassistant', 'aiprovider'], reviewer: ['reviewedby', 'reviewer', 'approvedby'], date: ['reviewedon', 'reviewdate'], author: ['author'], brand: ['sponsor', 'sponsoredby', 'sponsorname', 'brand', 'gifted', 'giftedby', 'partner'],
  company: ['company', 'publisher', 'organization', 'organisation'], product: ['product', 'productname'], email: ['contactemail', 'email'],
};

/** What the draft's front matter, or the metas of a page, already know, so that nobody has to write it twice. */
export function factsOf(draft: Draft): Facts {
  const facts: Record<string, string> = {};
  const values = [...(draft.frontMatter?.values ?? []), ...metas(draft)];
  for (const [fact, names] of Object.entries(keys)) {
    for (const name of names) {
      const value = values.find(({ key }) => key.replace(/[-_]/g, '').toLowerCase() === name)?.value;
      const text = read(value);
      if (text) {
        facts[fact] = text;
        break;
      }
    }
  }
  return facts;
}

const telling = elementsThat(({ name, attributes }) => name === 'meta' && attributes.has('content') && /^(?:ai-|reviewed-)/.test(attributes.get('name')?.value ?? ''));

function metas(draft: Draft): { key: string; value: string }[] {
  if (draft.format !== 'html') return [];
  return telling(draft).map(({ attributes }) => ({ key: attributes.get('name')?.value ?? '', value: attributes.get('content')?.value ?? '' }));
}

function read(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(read).filter(Boolean).join(', ') || undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null) return read((value as { name?: unknown; by?: unknown }).name ?? (value as { by?: unknown }).by);
  if (typeof value === 'number') return String(value);
  // Braces would make a blank of it.
  return typeof value === 'string' && !/^(?:true|false|yes|no|none|null)?$/i.test(value.trim()) ? value.trim().replace(/[{}]/g, '') : undefined;
}
