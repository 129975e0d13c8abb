import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../server/src/engine/finding';
import { rules } from '../server/src/rules/index';
import { check, excerpt, isLoud, ratio, table } from './check';

/** Texts one rule should flag, and texts that only look like them. Each was written before the phrases that it tests. */
interface Cases {
  readonly rule: string;
  readonly en?: Sides;
  readonly ar?: Sides;
}
interface Sides {
  readonly flagged: readonly string[];
  readonly clean: readonly string[];
}

/** How each rule does on the project's hard cases, and what it gets wrong there. */
export function hardCases(only: string | undefined): { readonly report: string; readonly misses: string[] } {
  const folder = join(__dirname, 'cases'), misses: string[] = [], rows: (string | number)[][] = [];
  const sum = { wanted: 0, hit: 0, loud: 0, clean: 0, wrong: 0, wrongLoud: 0, byAny: 0 };
  const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Cases);
  for (const rule of rules) {
    for (const language of ['en', 'ar'] as const satisfies readonly Language[]) {
      const sides = all.filter((cases) => cases.rule === rule.id && (only === undefined || only === rule.id)).flatMap((cases) => cases[language] ?? []);
      const flagged = sides.flatMap((side) => side.flagged), clean = sides.flatMap((side) => side.clean);
      if (!flagged.length) continue;
      const own = { wanted: flagged.length, hit: 0, loud: 0, clean: clean.length, wrong: 0, wrongLoud: 0, byAny: 0 };
      for (const text of flagged) {
        const found = check(text, 'markdown').findings, hits = found.filter((finding) => finding.rule === rule.id);
        own.hit += Number(hits.length > 0);
        own.loud += Number(hits.some(isLoud));
        if (!hits.length) misses.push(`missed       ${rule.id.padEnd(36)} ${excerpt(text)}${found.length ? `  → ${found.map((other) => other.rule).join()}` : ''}`);
      }
      for (const text of clean) {
        const found = check(text, 'markdown').findings, wrong = found.filter((finding) => finding.rule === rule.id);
        own.byAny += Number(found.some(isLoud));
        own.wrong += Number(wrong.length > 0);
        own.wrongLoud += Number(wrong.some(isLoud));
        if (wrong.some(isLoud)) misses.push(`false alarm  ${rule.id.padEnd(36)} ${excerpt(text)}`);
      }
      rows.push(row(rule.id, language, own));
      for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += own[key];
    }
  }
  rows.push(row('**all**', '', sum));
  const report = [
    table(['rule', 'language', 'to flag', 'flagged', 'loudly', 'to leave', 'flagged', 'loudly', 'precision', 'recall'], rows),
    `“Loudly” is as a warning or error; precision and recall count all findings of the rule. Of the texts to leave ${sum.byAny} have a warning or error of some rule: a few are claims of another kind.`,
  ].join('\n\n');
  return { report, misses };
}

/** Texts of one rule: those to flag and to leave, and how many of each the rule flags, with a warning or error among them; and to leave ones that any rule warns of. */
interface Counts {
  readonly wanted: number;
  readonly hit: number;
  readonly loud: number;
  readonly clean: number;
  readonly wrong: number;
  readonly wrongLoud: number;
  readonly byAny: number;
}

function row(rule: string, language: string, { wanted, hit, loud, clean, wrong, wrongLoud }: Counts): (string | number)[] {
  return [rule, language, wanted, hit, loud, clean, wrong, wrongLoud, ratio(hit, hit + wrong), ratio(hit, wanted)];
}
