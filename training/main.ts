/** `npm run train [-- en] [ar] [--data DIR]`: teaches the networks behind hunches, tries them on texts they have not learnt, and writes them to server/src/hunches/. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { candor, openDraft } from '../server/src/candor';
import type { Language } from '../server/src/engine/finding';
import { knownForms } from '../server/src/engine/hunch/forms';
import { fewestPlain } from '../server/src/engine/hunch/hunches';
import { likelihood, Network, type Taught } from '../server/src/engine/hunch/network';
import { defaultSettings } from '../server/src/engine/settings';
import { lessons, rowsIn, type Row } from './lessons';
import { gateFor } from './gate';
import { sentencesIn } from './sentences';
import { teach, type Lesson } from './teach';
import { vocabularyOf } from './vocabulary';

const project = join(__dirname, '..');
/** How many words a network knows, and how many stems of others; Arabic ones come in more forms. */
const vocabulary = { en: { words: 3000, stems: 1000 }, ar: { words: 3000, stems: 1500 } };
/** The share of honest texts that may be taken for claims: of those by themselves, and of those in whole drafts. */
const mistaken = { likely: 0.03, sure: 0.0175 };
/** The share of claims with a phrase that may be taken for ordinary sentences. */
const cleared = 0.015;

/** What a network makes of a text: the rule that it goes against, and the one that it seems to. */
interface Hunch {
  readonly rule: string;
  readonly noticed: string;
  /** From 0 to 1. */
  readonly certainty: number;
}

const { values: { data }, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
const all = lessons(data);
for (const language of (['en', 'ar'] as const).filter((one) => !positionals.length || positionals.includes(one))) {
  const own = all.filter((lesson) => lesson.language === language), kinds = ['', ...new Set(own.filter(({ rule }) => rule).map(({ rule }) => rule))].sort();
  console.log(`${language}: ${own.length} sentences, ${kinds.length - 1} rules`);
  const { words, rowsOf } = vocabularyOf(own, vocabulary[language]);
  const open = teach(own.flatMap(({ words: said, rule, times }) => Array<Lesson>(times).fill({ rows: rowsOf(said), kind: kinds.indexOf(rule) })), words, kinds);
  const network = new Network(open), hunches = hunchesOn(language, open), likely = levelFor(hunches, mistaken.likely), sure = levelFor(hunches, mistaken.sure), plain = plainFor(language, network);
  for (const level of [likely, sure]) console.log(`  ${tell(hunches, level)}`);
  writeFileSync(join(project, 'server', 'src', 'hunches', `${language}.ts`), moduleOf(language, { ...open, ...gateFor(network, own.map(({ words: said }) => read(said, network)), likely), likely, sure, plain }));
}

/** The words of a sentence as rows of a network. */
function read(words: readonly string[], network: Network): number[] {
  return words.map((word) => network.row(knownForms(word, (form) => network.knows(form))[0]));
}

/** What a network makes of the texts that may be read, none of which it has learnt. */
function hunchesOn(language: Language, taught: Taught): Hunch[] {
  const network = new Network(taught);
  return trials(language).filter(({ kind, rule }) => kind === 'clean' || taught.kinds.includes(rule)).map(({ rule, kind, text, format }) => {
    let found: Hunch = { rule: kind === 'clean' ? '' : rule, noticed: '', certainty: 0 };
    for (const { words } of sentencesIn(text, format).filter(({ words: { length } }) => length > 3)) {
      const rows = read(words, network);
      const noticed = network.read(rows, rows.length), certainty = 1 - likelihood(network.scores, 0);
      if (noticed && certainty > found.certainty) found = { ...found, noticed: noticed.kind, certainty };
    }
    return found;
  });
}

/** Texts that may be read, none of which a network has learnt. */
function trials(language: Language): Row[] {
  return [...rowsIn(join(__dirname, 'trials', `${language}.jsonl`)), ...['plain-seen', 'unusual-seen'].flatMap((set) => rowsIn(join(project, 'quality', 'blind', `${set}.jsonl`))).filter(({ lang }) => lang === language)];
}

/** How likely a sentence must be ordinary to be believed rather than a phrase in it. */
function plainFor(language: Language, network: Network): number {
  const likely = trials(language).filter(({ kind }) => kind === 'flagged').flatMap(({ rule, text, format = 'plaintext' }) => {
    const found = candor.lint(openDraft(text, format), { ...defaultSettings, hunches: false }).findings.find((finding) => finding.rule === rule);
    const said = found && sentencesIn(text, format).find(({ start, end }) => start < found.end && end > found.start);
    if (!said) return [];
    const rows = read(said.words, network);
    return [rows.length < fewestPlain ? 0 : network.ordinariness(rows, rows.length)];
  }).sort((a, b) => b - a);
  return Number((likely[Math.floor(likely.length * cleared)] as number).toFixed(3));
}

/** The level above which this share of the honest ones stands. */
function levelFor(hunches: readonly Hunch[], mistaken: number): number {
  const honest = hunches.filter(({ rule }) => !rule).map(({ certainty }) => certainty).sort((a, b) => b - a);
  return Number((honest[Math.floor(honest.length * mistaken)] as number).toFixed(3));
}

function tell(hunches: readonly Hunch[], level: number): string {
  const claims = hunches.filter(({ rule }) => rule), noticed = claims.filter(({ certainty }) => certainty > level), honest = hunches.filter(({ rule }) => !rule);
  const share = (some: readonly unknown[], of: readonly unknown[]): string => (some.length / of.length).toFixed(2);
  return `above ${level}: ${share(noticed, claims)} of ${claims.length} claims noticed, the right rule for ${share(noticed.filter(({ rule, noticed: said }) => rule === said), noticed)} of them; ${share(honest.filter(({ certainty }) => certainty > level), honest)} of ${honest.length} honest ones`;
}

function moduleOf(language: string, taught: Taught): string {
  const fields = Object.entries(taught).map(([name, value]) => `  ${name}: ${typeof value === 'string' ? `'${value}'` : JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ').replace(/^\{'text':('[^']*'), 'often':(.*)\}$/, '{ text: $1, often: $2 }')},`);
  return `// Written by \`npm run train\`.\nimport type { Taught } from '../engine/hunch/network';\n\nexport const taught${language === 'en' ? 'En' : 'Ar'}: Taught = {\n${fields.join('\n')}\n};\n`;
}
