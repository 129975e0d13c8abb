// npm run quality [-- --data DIR] [--list]: how well the rules do on texts nobody here wrote. An instrument: it always exits 0.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { candor, openDraft } from '../server/src/candor';
import { readExample } from '../server/src/engine/example';
import type { Finding } from '../server/src/engine/finding';
import { defaultSettings } from '../server/src/engine/settings';
import { rules } from '../server/src/rules/index';

const { values } = parseArgs({ options: { data: { type: 'string', default: join(__dirname, '..', '..', 'shared', 'data') }, list: { type: 'boolean', default: false }, rule: { type: 'string' } } });
const data = values.data;

interface Row { readonly label: number; readonly category: string; readonly type: string; readonly text: string }

/** Which rules may rightly answer for a type of dark pattern in the labelled set. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'Low-stock Message': ['artificial-scarcity'], 'High-demand Message': ['artificial-scarcity'], 'Countdown Timer': ['urgency-pressure'], 'Limited-time Message': ['urgency-pressure'],
  'Activity Notification': ['unverifiable-social-proof'], Confirmshaming: ['confirmshaming'], 'Trick Questions': ['implied-consent'], 'Hard to Cancel': ['obstructed-cancellation', 'subscription-trap'],
  'Hidden Subscription': ['subscription-trap', 'misleading-free-claim'], 'Hidden Costs': ['hidden-costs'], 'Sneak into Basket': ['hidden-costs', 'implied-consent'], 'Forced Enrollment': ['implied-consent', 'forced-action'],
  'Countdown Timer|High-demand Message': ['urgency-pressure', 'artificial-scarcity'],
};

function check(text: string, format: 'markdown' | 'plaintext'): readonly Finding[] {
  return candor.lint(openDraft(text, format), defaultSettings).findings.filter(({ rule }) => values.rule === undefined || rule === values.rule);
}

function ratio(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(3) : '–';
}

function examples(): void {
  console.log('\nOwn examples (a flagged text without its finding is a miss, any other finding a false alarm)');
  for (const rule of rules) {
    for (const language of ['en', 'ar'] as const) {
      let hit = 0, found = 0, wanted = 0;
      for (const example of rule.examples[language]) {
        const { text, marked, format, path } = readExample(example);
        const findings = candor.lint(openDraft(text, format, path), defaultSettings).findings;
        wanted += marked.length;
        found += findings.length;
        hit += marked.filter(({ start, end }) => findings.some((finding) => finding.rule === rule.id && finding.start === start && finding.end === end)).length;
      }
      console.log(`  ${rule.id.padEnd(40)} ${language}  findings ${String(found).padStart(4)}  precision ${ratio(hit, found)}  recall ${ratio(hit, wanted)}`);
    }
  }
}

function labelled(file: string): void {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
  let hits = 0, falseAlarms = 0, right = 0, judged = 0;
  const byType = new Map<string, { all: number; hit: number }>();
  const missed: string[] = [], wrong: string[] = [], astray: string[] = [];
  for (const row of rows) {
    const findings = check(row.text, 'plaintext').filter(({ severity }) => severity !== 'info');
    if (row.label === 1) {
      const type = byType.get(row.type) ?? { all: 0, hit: 0 };
      byType.set(row.type, type);
      type.all++;
      if (findings.length) {
        hits++;
        type.hit++;
        const allowed = expected[row.type];
        if (allowed) {
          judged++;
          if (findings.some(({ rule }) => allowed.includes(rule))) right++;
          else astray.push(`${row.type}: ${row.text}  → ${findings.map(({ rule }) => rule).join()}`);
        }
      } else missed.push(`${row.type}: ${row.text}`);
    } else if (findings.length) {
      falseAlarms++;
      wrong.push(`${findings.map(({ rule, start, end }) => `${rule} “${row.text.slice(start, end)}”`).join()}  in: ${row.text}`);
    }
  }
  const all = rows.filter(({ label }) => label === 1).length;
  console.log(`\n${relative(data, file)}: precision ${ratio(hits, hits + falseAlarms)}  recall ${ratio(hits, all)}  right rule ${ratio(right, judged)}`);
  for (const [type, { all: count, hit }] of byType) console.log(`  ${type.padEnd(40)} ${hit}/${count}`);
  if (values.list) for (const [title, lines] of [['missed', missed], ['false alarms', wrong], ['another rule', astray]] as const) console.log(`\n${title}\n  ${lines.map((line) => line.replace(/\s+/g, ' ').slice(0, 220)).join('\n  ')}`);
}

function benign(name: string, texts: readonly { name: string; text: string }[]): void {
  let words = 0;
  const shown: string[] = [];
  const counts = new Map<string, number>();
  for (const { name: file, text } of texts) {
    const draft = openDraft(text, 'markdown');
    words += draft.words;
    for (const finding of candor.lint(draft, defaultSettings).findings) {
      if (values.rule !== undefined && finding.rule !== values.rule) continue;
      const key = finding.severity === 'info' ? 'info' : 'warning or error';
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (values.list) shown.push(`${finding.severity.padEnd(7)} ${finding.rule.padEnd(28)} “${text.slice(finding.start, finding.end).replace(/\s+/g, ' ')}” in: ${text.slice(Math.max(0, finding.start - 60), finding.end + 60).replace(/\s+/g, ' ')}   (${file.slice(0, 60)})`);
    }
  }
  const per = (count = 0): string => (words ? ((count * 1000) / words).toFixed(2) : '–');
  console.log(`\n${name}: ${words} words, per 1,000: ${per(counts.get('warning or error'))} warning or error, ${per(counts.get('info'))} info`);
  if (shown.length) console.log(`  ${shown.join('\n  ')}`);
}

examples();
if (!existsSync(data)) console.log(`\nNo data at ${data}: pass --data DIR to measure on the development texts.`);
else {
  labelled(join(data, 'ec-darkpattern.jsonl'));
  for (const folder of ['en', 'ar', 'mixed']) {
    const path = join(data, 'benign', folder);
    if (existsSync(path)) benign(`benign/${folder}`, readdirSync(path).map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') })));
  }
  benign('headlines', readFileSync(join(data, 'benign', 'headlines-en.txt'), 'utf8').split('\n').map((text) => ({ name: 'headlines', text })));
}
