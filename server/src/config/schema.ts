import * as z from 'zod/mini';
import { dutyTexts } from '../disclosure/duties';
import { disclosureTexts } from '../disclosure/texts';
import type { Language } from '../engine/finding';
import type { OptionSpec, Rule } from '../engine/rule';
import { channels, jurisdictions } from '../engine/settings';
import { phraseMistake } from './phrases';
import { marketNames, presetNames } from './presets';

export type Catalogue = ReadonlyMap<string, Rule>;

// A page's content security policy may forbid the code zod would generate.
z.config({ jitless: true });

/** What the JSON schema says about a value beside its shape; `enumDescriptions` is VS Code's. */
export interface Meta {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly examples?: unknown[];
  readonly default?: unknown;
  /** VS Code's: what to insert, with tab stops. */
  readonly defaultSnippets?: readonly { readonly label: string; readonly body: unknown }[];
}

const name = z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const severities = ['error', 'warning', 'info', 'off'] as const;

/**
 * The shape of `.candor.json`. Rules and their options come from the catalogue; other names under `rules` may be
 * those of team phrases, so they are allowed here and looked up once all files are read.
 */
export function configSchema(catalogue: Catalogue) {
  const notes = z.registry<Meta>();
  const note = <T extends z.ZodMiniType>(schema: T, meta: Meta | string): T => {
    notes.add(schema, typeof meta === 'string' ? { description: meta } : meta);
    return schema;
  };
  const globs = (description: string) => note(z.array(z.string().check(z.minLength(1))), `${description} Globs are relative to the folder of the nearest .candor.json; one without a slash matches at any depth, a folder stands for everything in it, \`!\` takes back.`);

  const severity = note(z.enum(severities), {
    id: 'severity', title: 'Severity',
    enumDescriptions: ['An error: `candor check` fails.', 'A warning.', 'Information: worth a look.', 'Not checked.'],
  });

  const option = (spec: OptionSpec) => {
    const meta = { description: spec.description.en, default: spec.default };
    switch (spec.type) {
      case 'strings': return note(z.array(z.string()), meta);
      case 'boolean': return note(z.boolean(), meta);
      case 'choice': return note(z.enum(spec.values), meta);
      case 'number': return note(spec.minimum === undefined ? z.number() : z.number().check(z.minimum(spec.minimum)), meta);
    }
  };
  const setting = (options: Readonly<Record<string, OptionSpec>> = {}) => z.union([
    severity,
    z.strictObject({
      ...Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, z.optional(option(spec))])),
      severity: z.optional(severity),
    }),
  ]);
  const ruleSettings = Object.fromEntries([...catalogue.values()].map((rule) => [rule.id, z.optional(note(setting(rule.options), {
    description: `${rule.title.en}. ${rule.why.en}`,
    markdownDescription: `**${rule.title.en}** · ${rule.title.ar}\n\n${rule.why.en}\n\nOwn severity: \`${rule.severity}\``,
  }))]));

  const readable = (language: Language) => z.string().check(z.minLength(1), ({ value, issues }) => {
    const text = phraseMistake(value, language);
    if (text) issues.push({ code: 'custom', input: value, params: { text } });
  });
  const both = <T extends z.ZodMiniType>(schema: T) => z.strictObject({ en: z.optional(schema), ar: z.optional(schema) });
  const requirement = note(z.enum(['declared', 'always', 'never']), {
    id: 'requirement', description: 'When a draft must say in words that AI wrote it.', default: 'declared',
    enumDescriptions: ['Where the draft declares AI use.', 'In every draft that does not declare `none`.', 'Never; declarations themselves are still checked.'],
  });
  const ownText = note(both(z.string().check(z.minLength(1))), { id: 'text', description: 'The text in English, Arabic or both; `{…}` is filled in or left as a blank.' });
  const phrase = z.strictObject({
    id: note(z.string().check(
      name,
      z.refine((id) => !catalogue.has(id), { message: 'taken', params: { text: { en: 'Candor has a rule of this name; choose another.', ar: 'في كاندور قاعدة بهذا الاسم، فاختر اسمًا آخر.' } } }),
    ), 'The name of your rule: small letters, digits and hyphens. It stands in findings, suppressions and `rules`.'),
    message: note(z.string().check(z.minLength(1)), 'What the writer reads.'),
    severity: z.optional(z.enum(['error', 'warning', 'info'])),
    en: z.optional(note(z.array(readable('en')), 'English phrases: `(a|b)`, `[optional]`, `{number}`, `{..3}`, `<word set>`.')),
    ar: z.optional(note(z.array(readable('ar')), 'Arabic phrases: `(a|b)`, `[optional]`, `{number}`, `{..3}`, `<word set>`.')),
    suggest: z.optional(note(both(z.array(z.string())), 'What to write instead, best first; `{end date}` is a blank for the writer.')),
    examples: z.optional(note(both(z.array(z.string())), 'Lines that show what is meant: `⟦ ⟧` around exactly what is flagged; a line without marks is clean.')),
  }).check(z.refine(({ en = [], ar = [] }) => en.length + ar.length > 0, {
    params: { needs: ['en', 'ar'], text: { en: 'A phrase rule needs at least one phrase under "en" or "ar".', ar: 'تحتاج قاعدة العبارات إلى عبارة واحدة على الأقل تحت "en" أو "ar".' } },
  }));

  const body = {
    languages: z.optional(note(z.array(z.enum(['en', 'ar'])).check(z.minLength(1)), { description: 'The languages to check. Passages in any other language are left alone.', default: ['en', 'ar'] })),
    jurisdictions: z.optional(note(z.array(note(z.enum(jurisdictions), { id: 'jurisdiction', enumDescriptions: jurisdictions.map((id) => marketNames[id].en) })), {
      description: 'The markets the copy is for. Empty: no market chosen, every rule applies.', default: [],
    })),
    rules: z.optional(note(z.catchall(z.object(ruleSettings), setting()), {
      id: 'rules', description: 'Rules by name, your own phrase rules included: a severity, or an object with `severity` and the options of the rule.',
    })),
    hunches: z.optional(note(z.boolean(), { id: 'hunches', description: 'Whether sentences that use no known phrase but resemble a claim are reported, as information.', default: true })),
    disclosure: z.optional(note(z.strictObject({
      require: z.optional(requirement),
      channels: z.optional(note(z.strictObject(Object.fromEntries(channels.map((channel) => [channel, z.optional(requirement)]))), 'The same for single channels, where they ask for something else.')),
      wording: z.optional(note(z.enum(['short', 'medium', 'long']), { description: 'Which of the ready texts quick fixes insert.', default: 'medium' })),
      texts: z.optional(note(z.strictObject(Object.fromEntries([...Object.keys(disclosureTexts), ...Object.keys(dutyTexts)].map((id) => [id, z.optional(ownText)]))), { description: 'Your own texts by disclosure, in English and Arabic.', examples: [{ 'ai-generated-text': { en: 'Written with AI, checked by our editors.', ar: 'كُتب بمساعدة الذكاء الاصطناعي وراجعه محررونا.' } }] })),
    }), { id: 'disclosure', description: 'AI and advertising disclosures.' })),
    phrases: z.optional(note(z.array(phrase), {
      id: 'phrases', description: 'Rules of your own: phrases to flag, in English and Arabic.',
      defaultSnippets: [{ label: 'A phrase rule', body: [{ id: '${1:acme-no-crush}', message: '${2:What the writer reads.}', en: ['${3:crush [the] competition}'], ar: ['${4:سحق المنافسين}'] }] }],
    })),
    suppressions: z.optional(note(z.strictObject({
      requireReason: z.optional(note(z.boolean(), { description: 'A suppression without a reason is itself a finding.', default: true })),
    }), { id: 'suppressions', description: 'Suppressions in drafts.' })),
    messages: z.optional(note(z.enum(['editor', 'passage', 'en', 'ar']), {
      id: 'messages', description: 'The language of messages.', default: 'editor',
      enumDescriptions: ['That of the editor or terminal.', 'That of the passage they are about.', 'English.', 'Arabic.'],
    })),
  };
  const mapped = {
    channels: z.optional(note(z.record(z.string(), note(z.enum(channels), { id: 'channel' })), {
      description: 'Where drafts will be read, by glob; the last that matches counts, and front matter in the draft counts more. Globs as in `ignore`.', examples: [{ 'emails/**': 'email' }],
    })),
    ignore: z.optional(globs('Drafts that are not checked.')),
  };
  const schema = note(z.strictObject({
    $schema: z.optional(note(z.string(), 'The address of this schema.')),
    extends: z.optional(note(z.array(note(z.string().check(z.minLength(1)), { examples: [...presetNames] })), {
      description: 'Configurations to start from, weakest first: presets, files relative to this one, npm packages that hold a `candor.json`.',
      examples: [['candor:recommended', 'candor:eu', './brand/candor.json', '@acme/candor-config']],
    })),
    ...body,
    ...mapped,
    overrides: z.optional(note(z.array(z.strictObject({ files: globs('The drafts this is about.').check(z.minLength(1)), ...body })), {
      description: 'Settings for some drafts only; the last that matches counts most.',
      defaultSnippets: [{ label: 'Other settings for some drafts', body: [{ files: ['${1:legal/**}'], rules: { '${2:absolute-claim}': '${3:off}' } }] }],
    })),
  }), { title: 'Candor', description: 'Settings of Candor: honest marketing copy, in English and Arabic.' });

  return { schema, notes, editor: z.object({ ...body, ...mapped }) };
}

export type ConfigSchema = ReturnType<typeof configSchema>;
type Parsed = z.infer<ConfigSchema['schema']>;

/** A rule's severity, or its severity and options. */
export type RuleEntry = (typeof severities)[number] | { readonly [option: string]: unknown };

/** What may stand at the top and in `overrides` alike. */
export type ConfigBody = Omit<Pick<Parsed, 'languages' | 'jurisdictions' | 'hunches' | 'disclosure' | 'phrases' | 'suppressions' | 'messages'>, never> & {
  readonly rules?: Readonly<Record<string, RuleEntry>> | undefined;
};

/** A `.candor.json` whose mistakes are gone. */
export type Config = ConfigBody & Pick<Parsed, 'extends' | 'channels' | 'ignore'> & {
  readonly overrides?: readonly (ConfigBody & { readonly files: readonly string[] })[] | undefined;
};
