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
  const sum = { hit: 0, wanted: 0, wrong: 0, clean: 0 };
  const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Cases);
  for (const rule of rules) {
    for (const language of ['en', 'ar'] as const satisfies readonly Language[]) {
      const sides = all.filter((cases) => cases.rule === rule.id && (only === undefined || only === rule.id)).flatMap((cases) => cases[language] ?? []);
      const flagged = sides.flatMap((side) => side.flagged), clean = sides.flatMap((side) => side.clean);
      if (!flagged.length) continue;
      let hit = 0, wrong = 0;
      for (const text of flagged) {
        const found = check(text, 'markdown').findings;
        if (found.some((finding) => finding.rule === rule.id)) hit++;
        else misses.push(`missed       ${rule.id.padEnd(36)} ${excerpt(text)}${found.length ? `  → ${found.map((other) => other.rule).join()}` : ''}`);
      }
      for (const text of clean) {
        const found = check(text, 'markdown').findings.filter((finding) => finding.rule === rule.id && isLoud(finding));
        if (!found.length) continue;
        wrong++;
        misses.push(`false alarm  ${rule.id.padEnd(36)} ${excerpt(text)}`);
      }
      rows.push([rule.id, language, flagged.length, clean.length, hit + wrong, ratio(hit, hit + wrong), ratio(hit, flagged.length)]);
      sum.hit += hit;
      sum.wanted += flagged.length;
      sum.wrong += wrong;
      sum.clean += clean.length;
    }
  }
  rows.push(['**all**', '', sum.wanted, sum.clean, sum.hit + sum.wrong, ratio(sum.hit, sum.hit + sum.wrong), ratio(sum.hit, sum.wanted)]);
  return { report: table(['rule', 'language', 'to flag', 'to leave', 'findings', 'precision', 'recall'], rows), misses };
}
