import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';
import { candor } from '../candor';
import type { Language } from '../engine/finding';
import type { Example, Rule } from '../engine/rule';
import { referenceById } from '../references';
import { exitStatus, WrongUse } from './exit';
import { isolated } from './formats/excerpt';
import { wantsColor } from './output';

export interface RulesOptions {
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** `candor rules [RULE]`: lists the rules, or explains one. Returns the exit status; throws {@link WrongUse} for an unknown rule. */
export function rules(id: string | undefined, { format, language }: RulesOptions): number {
  const all = [...candor.rules.values()];
  const chosen = id === undefined ? all : all.filter((rule) => rule.id === id);
  if (id !== undefined && chosen.length === 0) throw new WrongUse(`${id}: there is no such rule${nearTo(id, all)}`);
  const colors = createColors(wantsColor(process.stdout));
  if (format === 'json') console.log(JSON.stringify(id === undefined ? chosen.map((rule) => summary(rule, language)) : details(chosen[0]!, language), undefined, 2));
  else console.log(id === undefined ? list(all, language, colors) : page(chosen[0]!, language, colors));
  return exitStatus.clean;
}

function nearTo(id: string, all: readonly Rule[]): string {
  const words = id.toLowerCase().split('-').filter((word) => word.length > 2);
  const near = all.filter((rule) => words.some((word) => rule.id.includes(word))).map((rule) => rule.id);
  return near.length > 0 ? `; do you mean ${near.join(' or ')}?` : '; `candor rules` lists them';
}

function list(all: readonly Rule[], language: Language, colors: Colors): string {
  const widest = (value: (rule: Rule) => string): number => Math.max(0, ...all.map((rule) => value(rule).length));
  const [ids, principles] = [widest(({ id }) => id), widest(({ principle }) => principle)];
  return all.map(({ id, severity, principle, title }) =>
    `${colors.bold(id.padEnd(ids))}  ${severity.padEnd(7)}  ${principle.padEnd(principles)}  ${isolated(title[language])}`).join('\n');
}

const headings = {
  why: { en: 'Why', ar: 'لماذا' },
  instead: { en: 'Instead', ar: 'البديل' },
  evidence: { en: 'Silent or softer where the text gives', ar: 'تصمت القاعدة أو تلين حيث يذكر النص' },
  examples: { en: 'Examples (⟦flagged⟧)', ar: 'أمثلة (⟦ما يُنبَّه إليه⟧)' },
  references: { en: 'References', ar: 'المراجع' },
} as const;

function page(rule: Rule, language: Language, colors: Colors): string {
  const { title, severity, principle, why, instead, evidence, examples, references } = details(rule, language);
  const section = (name: keyof typeof headings, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colors.bold(isolated(headings[name][language])), ...lines.map((line) => `  ${line}`)];
  return [
    `${colors.bold(rule.id)}  ${severity}  ${principle}`,
    isolated(title),
    ...section('why', [isolated(why)]),
    ...section('instead', [isolated(instead)]),
    ...section('evidence', evidence.length > 0 ? [evidence.join(', ')] : []),
    ...section('examples', examples.map(({ text }) => isolated(text).replaceAll('\n', '\n  '))),
    ...section('references', references.map((reference) => `${isolated(reference.title)}  ${colors.dim(reference.url)}`)),
  ].join('\n');
}

function summary({ id, severity, principle, title }: Rule, language: Language): object {
  return { id, severity, principle, title: title[language] };
}

function details({ id, severity, principle, title, why, instead, evidence, examples, references }: Rule, language: Language) {
  return {
    id, severity, principle,
    title: title[language],
    why: why[language],
    instead: instead[language],
    evidence: [...(evidence?.silence ?? []), ...(evidence?.soften ?? [])],
    examples: [...examples.en.map(asText('en')), ...examples.ar.map(asText('ar'))],
    references: references.flatMap((name) => {
      const source = referenceById.get(name);
      return source ? [{ id: source.id, title: source.title[language], url: source.url }] : [];
    }),
  };
}

function asText(language: Language): (example: Example) => { language: Language; text: string } {
  return (example) => ({ language, text: typeof example === 'string' ? example : example.text });
}
