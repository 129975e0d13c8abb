import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { candor, openDraft } from '../server/src/candor';
import { formatOf } from '../server/src/draftNames';
import { readExample } from '../server/src/engine/example';
import type { Finding, Language } from '../server/src/engine/finding';
import { defaultSettings } from '../server/src/engine/settings';
import { sentencesIn } from './sentences';

/** A sentence and the rule it goes against; an empty one for an honest sentence. */
export interface Told {
  readonly words: readonly string[];
  readonly language: Language;
  readonly rule: string;
  /** How often it is repeated. */
  readonly times: number;
  /** Not written to be like claims: its words tell little. */
  readonly isFar?: boolean;
}

/** A row of texts/ or of quality/blind/. */
export interface Row {
  readonly rule: string;
  readonly kind: 'flagged' | 'clean';
  readonly text: string;
  readonly format?: 'markdown' | 'html' | 'plaintext';
  readonly lang?: Language;
}

/** How often what tests ask for is repeated. */
const often = 4;

export function rowsIn(path: string): Row[] {
  return readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
}

/** What was written to learn from, then what the project knows to be honest or not: examples, what fixes make of them, honest drafts. `data`: the folder of development data, whose ordinary texts are honest. */
export function lessons(data: string | undefined): Told[] {
  return [...written(), ...examples(), ...honest(), ...(data === undefined ? [] : [...ordinary(join(data, 'benign')), ...labels(join(data, 'ec-darkpattern.jsonl'))])];
}

/** What other rules ask of the whole draft no sentence tells. */
function hasHunches(id: string): boolean {
  const rule = candor.rules.get(id);
  return rule?.phrases !== undefined || rule?.sign !== undefined;
}

function written(): Told[] {
  const folder = join(__dirname, 'texts');
  return [...told(folder, 1), ...told(join(folder, 'often'), often)];
}

function told(folder: string, times: number): Told[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => rowsIn(join(folder, name)).flatMap(({ rule, kind, text }) =>
    kind === 'flagged' && !hasHunches(rule) ? [] : sentencesIn(text).map(({ words, language }) => ({ words, language, rule: kind === 'flagged' ? rule : '', times }))));
}

function examples(): Told[] {
  const found: Told[] = [];
  for (const rule of candor.rules.values()) {
    for (const example of [...rule.examples.en, ...rule.examples.ar]) {
      const { text, format, marked } = readExample(example);
      const claims = sentencesIn(text, format).filter(({ start, end }) => marked.length === 0 || marked.some((mark) => mark.start < end && mark.end > start));
      for (const { words, language } of claims) found.push({ words, language, rule: marked.length && hasHunches(rule.id) ? rule.id : '', times: marked.length && hasHunches(rule.id) ? 1 : often });
      if (marked.length) found.push(...mended(text, format));
    }
  }
  return found;
}

/** What fixes leave is honest. */
function mended(text: string, format: 'markdown' | 'mdx' | 'html' | 'plaintext'): Told[] {
  const fixes = candor.lint(openDraft(text, format), defaultSettings).findings.flatMap((finding: Finding) => finding.fixes);
  return fixes.flatMap(({ edits }) => {
    const after = [...edits].sort((a, b) => b.start - a.start).reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text);
    return sentencesIn(after, format).filter(({ start, end }) => !text.includes(after.slice(start, end)) && !after.slice(start, end).includes('['))
      .map(({ words, language }) => ({ words, language, rule: '', times: often }));
  });
}

function honest(): Told[] {
  const folder = join(__dirname, '..', 'test', 'engine', 'honest');
  return readdirSync(folder).sort().flatMap((name) => sentencesIn(readFileSync(join(folder, name), 'utf8'), formatOf(name))
    .map(({ words, language }) => ({ words, language, rule: '', times: often })));
}

function ordinary(folder: string): Told[] {
  return (['en', 'ar'] as const).flatMap((language) => readdirSync(join(folder, language)).sort().flatMap((name) =>
    sentencesIn(readFileSync(join(folder, language, name), 'utf8'), 'markdown').map(({ words, language: read }) => ({ words, language: read, rule: '', times: 1, isFar: true }))));
}

/** What shops say on buttons and banners: their tricks, as far as phrases know them, and what stands beside them. */
function labels(path: string): Told[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { readonly label: number; readonly text: string });
  return rows.flatMap(({ label, text }) => {
    const rule = label === 0 ? '' : candor.lint(openDraft(text, 'plaintext'), { ...defaultSettings, hunches: false }).findings.map((finding) => finding.rule).find(hasHunches);
    return rule === undefined ? [] : sentencesIn(text).map(({ words, language }) => ({ words, language, rule, times: often, isFar: label === 0 }));
  });
}
