import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, excerpt, isLoud, table } from './check';

interface Kind { readonly name: string; readonly files: readonly { readonly name: string; readonly text: string }[] }

/** Texts nobody meant to manipulate with, by kind: how often Candor speaks up, and every time it does. */
export function benignTexts(data: string, only: string | undefined): { readonly report: string; readonly findings: string[] } {
  const findings: string[] = [], rows: (string | number)[][] = [];
  for (const { name, files } of kindsIn(data)) {
    let words = 0, loud = 0, quiet = 0;
    for (const file of files) {
      const checked = check(file.text, 'markdown');
      words += checked.words;
      for (const finding of checked.findings) {
        if (only !== undefined && finding.rule !== only) continue;
        if (isLoud(finding)) loud++;
        else quiet++;
        const { start, end } = finding;
        if (!name.startsWith('**')) findings.push(`${finding.severity.padEnd(7)} ${finding.rule.padEnd(32)} “${excerpt(file.text.slice(start, end), 120)}” in: ${excerpt(file.text.slice(Math.max(0, start - 70), end + 70), 260)}  (${name}: ${file.name.slice(0, 70)})`);
      }
    }
    const per = (count: number): string => (words ? ((count * 1000) / words).toFixed(2) : '–');
    rows.push([name, files.length, words, loud, per(loud), quiet, per(quiet)]);
  }
  return { report: table(['texts', 'files', 'words', 'warnings and errors', 'per 1,000 words', 'informations', 'per 1,000 words'], rows), findings };
}

function kindsIn(data: string): Kind[] {
  const kinds: Kind[] = [];
  for (const language of ['en', 'ar', 'mixed']) {
    const folder = join(data, 'benign', language);
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    // The owner and repository stand before the first double underscore; texts without one are a set of their own.
    const bySource = new Map<string, (typeof files)[number][]>();
    for (const file of files) {
      const source = file.name.includes('__') ? (file.name.split('__')[0] as string) : 'other';
      bySource.set(source, [...(bySource.get(source) ?? []), file]);
    }
    for (const [source, own] of [...bySource].sort(([a], [b]) => (a < b ? -1 : 1))) kinds.push({ name: `${language}: ${source}`, files: own });
    kinds.push({ name: `**${language}, all**`, files });
  }
  const headlines = join(data, 'benign', 'headlines-en.txt');
  if (existsSync(headlines)) kinds.push({ name: 'en: news headlines', files: [{ name: 'headlines', text: readFileSync(headlines, 'utf8').replaceAll('\n', '\n\n') }] });
  return kinds;
}
