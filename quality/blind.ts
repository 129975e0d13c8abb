import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../server/src/engine/draft/draft';
import type { Language } from '../server/src/engine/finding';
import { check, excerpt, isLoud, ratio, table } from './check';

/** A text by a writer who knew a rule's idea and had never seen the rule: the act in natural words, or honest words that come near it. */
interface BlindText {
  readonly rule: string;
  readonly lang: Language;
  readonly kind: 'flagged' | 'clean';
  readonly format: Format;
  readonly text: string;
}

/**
 * `plain`: ordinary copy; `unusual`: two times in three without the act's usual words. The rules were widened by what they missed in the seen halves.
 * Nobody is to read the unseen ones: they say how sentences fare that nobody has seen.
 */
const sets = ['plain-seen', 'plain-unseen', 'unusual-seen', 'unusual-unseen'] as const;

/** How many of these texts are found by any rule and by the one they were written for, and how many clean ones are flagged. Lists what goes wrong in the seen halves alone. */
export function blindTexts(only: string | undefined): { readonly report: string; readonly misses: string[] } {
  const rows: (string | number)[][] = [], misses: string[] = [];
  for (const set of sets) {
    const texts = readFileSync(join(__dirname, 'blind', `${set}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as BlindText).filter(({ rule }) => only === undefined || rule === only);
    for (const language of ['en', 'ar'] as const) {
      const sum = { flagged: 0, any: 0, loud: 0, right: 0, clean: 0, wrong: 0, told: 0 };
      for (const { rule, kind, format, text } of texts.filter(({ lang }) => lang === language)) {
        const { findings } = check(text, format), loud = findings.some(isLoud);
        sum[kind]++;
        if (kind === 'clean') {
          sum.wrong += Number(loud);
          sum.told += Number(findings.length > 0 && !loud);
        } else {
          sum.any += Number(findings.length > 0);
          sum.loud += Number(loud);
          sum.right += Number(findings.some((finding) => finding.rule === rule));
        }
        if (set.endsWith('-seen') && (kind === 'clean' ? loud : !findings.length)) misses.push(`${kind === 'clean' ? 'false alarm' : 'missed     '}  ${rule.padEnd(36)} ${excerpt(text)}`);
      }
      const { flagged, any, loud, right, clean, wrong, told } = sum;
      rows.push([`${set.replace('-', ', ')}, ${language}`, flagged, ratio(any, flagged), ratio(loud, flagged), ratio(right, flagged), clean, wrong, told]);
    }
  }
  return { report: table(['texts', 'to flag', 'by any rule', 'as a warning or error', 'by the right rule', 'to leave', 'flagged', 'information only'], rows), misses };
}
