import { type ConfigHost, type Effective, effectiveSettings, type EffectiveRequest } from '../../../server/src/config/effective';
import type { Catalogue } from '../../../server/src/config/schema';
import type { Rule } from '../../../server/src/engine/rule';

const text = (en: string) => ({ en, ar: `${en} (ع)` });

/** A rule as the catalogue holds them. */
export function rule(id: string, more: Partial<Rule> = {}): Rule {
  return { id, principle: 'manipulation', severity: 'warning', title: text(`Title of ${id}`), why: text('Why.'), instead: text('Instead.'), message: text('Message.'), references: [], examples: { en: ['A clean line.'], ar: ['سطر سليم.'] }, ...more };
}

export const catalogue: Catalogue = new Map([
  rule('urgency-pressure', { references: ['eu-ucpd-a7'] }),
  rule('nagging', { severity: 'info', references: ['in-dp-10'] }),
  rule('absolute-claim', {
    options: {
      allow: { type: 'strings', default: [], description: text('Words to let pass.') },
      distance: { type: 'number', default: 12, minimum: 1, description: text('How far evidence may stand.') },
      strict: { type: 'boolean', default: false, description: text('Also in headings.') },
      tone: { type: 'choice', values: ['plain', 'warm'], default: 'plain', description: text('Tone.') },
    },
  }),
].map((one) => [one.id, one]));

export const root = 'file:///team/site';

/** A folder in memory: paths relative to {@link root}, or whole uris. */
export class Workspace implements ConfigHost {
  readonly read: string[] = [];

  private readonly files: ReadonlyMap<string, unknown>;

  constructor(files: Record<string, unknown>) {
    this.files = new Map(Object.entries(files).map(([path, content]) => [decodeURIComponent(path.includes(':') ? path : `${root}/${path}`), content]));
  }

  async readFile(uri: string): Promise<string | undefined> {
    this.read.push(uri);
    const content = this.files.get(decodeURIComponent(uri));
    return content === undefined || typeof content === 'string' ? content : JSON.stringify(content);
  }

  effective(draft = 'posts/launch.md', more: Partial<EffectiveRequest> = {}): Promise<Effective> {
    return effectiveSettings({ draft: draft.includes(':') ? draft : `${root}/${draft}`, root, ...more }, this, catalogue);
  }
}

/** Who said the value at `path`: its origin, and file and line or preset. */
export function said({ origins }: Effective, path: string): string | undefined {
  const origin = origins.find((one) => one.path === path);
  if (!origin) return undefined;
  const where = origin.preset ?? (origin.uri && `${origin.uri.replace(`${root}/`, '')}:${origin.line}`);
  return where === undefined ? origin.from : `${origin.from} ${where}`;
}
