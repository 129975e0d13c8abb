import { MarkupKind, type Hover, type HoverParams } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Checker } from '../checker';
import type { Client } from '../client';
import { configName } from '../config/name';
import type { Term } from '../disclosure/explanation';
import type { Finding, Language } from '../engine/finding';
import type { Rule } from '../engine/rule';
import type { Checked } from '../findings';
import { languageOf, texts, type Texts } from './texts';

/**
 * What stands behind the findings at a position: the harm, what to write instead, the sources, and why the rule applies here;
 * then what the key, value or tag there means.
 */
export function hover({ position }: HoverParams, checked: Checked, client: Client, checker: Checker): Hover | undefined {
  const { document, settings } = checked, { positions } = document, offset = positions.offset(position);
  const findings = checked.shown.filter(({ start, end }) => start <= offset && offset <= end);
  const meaning = checked.state === 'off' ? undefined : checker.explainAt(document.draft(settings.path, checker), offset, checker.candor.rules);
  const [first = meaning] = findings;
  if (!first) return undefined;
  const parts = findings.map((finding) => (client.markdownHover ? markdown : plain)(explain(finding, checked, client, checker.candor.rules.get(finding.rule))));
  if (meaning) parts.push((client.markdownHover ? meaningMarkdown : meaningPlain)(meaning, languageOf(settings.messages, undefined, client)));
  return {
    range: positions.range(first.start, first.end),
    contents: { kind: client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join(client.markdownHover ? '\n\n---\n\n' : '\n\n') },
  };
}

function meaningMarkdown({ name, label, means, values = [] }: Term, language: Language): string {
  const head = [name === undefined ? undefined : `\`${name}\``, label && `**${escape(label[language])}**`].filter(Boolean).join(' · ');
  const list = values.map(({ value, means: meant }) => `- \`${value}\`: ${escape(meant[language])}`).join('\n');
  return [head, escape(means[language]), list].filter((part) => part !== '').join('\n\n');
}

function meaningPlain({ name, label, means, values = [] }: Term, language: Language): string {
  return [[name, label?.[language]].filter(Boolean).join(': '), means[language], ...values.map(({ value, means: meant }) => `${value}: ${meant[language]}`)].filter((part) => part !== '').join('\n');
}

interface Explanation {
  readonly title: string | undefined;
  readonly why: string;
  readonly instead: string | undefined;
  readonly finding: Finding;
  readonly state: string;
  readonly say: Texts;
}

/** `rule` is undefined for a team's own phrases. */
function explain(finding: Finding, checked: Checked, client: Client, rule: Rule | undefined): Explanation {
  const language = languageOf(checked.settings.messages, finding, client), say = texts[language];
  const state = `${say.severities[finding.severity]}${language === 'ar' ? '،' : ','} ${originOf(finding, checked, rule, say)}`;
  return { title: rule?.title[language], why: rule?.why[language] ?? finding.message, instead: rule?.instead[language], finding, state, say };
}

/** Who gave the finding its severity. */
function originOf({ rule, severity }: Finding, { settings: { effective } }: Checked, ruleOf: Rule | undefined, say: Texts): string {
  const origin = effective.origins.findLast(({ path }) => path === `rules.${rule}.severity` || path === `rules.${rule}`);
  const set = effective.settings.rules[rule]?.severity ?? ruleOf?.severity;
  if (set !== undefined && set !== severity) return say.origins.draft;
  if (!origin) return say.origins.default;
  if (origin.from === 'file' || origin.from === 'override') return say.fromFile(origin.uri ? Utils.basename(URI.parse(origin.uri)) : configName, origin.line);
  return origin.from === 'preset' ? `${say.origins.preset}${origin.preset ? ` (${origin.preset})` : ''}` : say.origins[origin.from];
}

function markdown({ title, why, instead, finding, state, say }: Explanation): string {
  const sources = finding.references.map(({ title, url }) => `[${escape(title)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`);
  return [
    title === undefined ? undefined : `**${escape(title)}**`,
    escape(why),
    instead === undefined ? undefined : `**${say.instead}:** ${escape(instead)}`,
    sources.length > 0 ? `**${say.references}:** ${sources.join(' · ')}` : undefined,
    `\`${finding.rule}\` · ${escape(state)}`,
  ].filter((part) => part !== undefined).join('\n\n');
}

function plain({ title, why, instead, finding, state, say }: Explanation): string {
  return [
    title,
    why,
    instead === undefined ? undefined : `${say.instead}: ${instead}`,
    ...finding.references.map(({ title, url }) => `${title}: ${url}`),
    `${finding.rule}: ${state}`,
  ].filter((part) => part !== undefined).join('\n');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
