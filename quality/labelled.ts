import { readFileSync } from 'node:fs';
import { check, excerpt, isLoud, ratio, table } from './check';

interface Row { readonly label: number; readonly type: string; readonly text: string }

/** Which rules may rightly answer for a type of dark pattern in the labelled set. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'Low-stock Message': ['artificial-scarcity'], 'High-demand Message': ['artificial-scarcity'], 'Countdown Timer': ['urgency-pressure'], 'Limited-time Message': ['urgency-pressure'],
  'Activity Notification': ['unverifiable-social-proof'], Confirmshaming: ['confirmshaming'], 'Trick Questions': ['implied-consent'], 'Hard to Cancel': ['obstructed-cancellation', 'subscription-trap'],
  'Hidden Subscription': ['subscription-trap', 'misleading-free-claim'], 'Hidden Costs': ['hidden-costs'], 'Sneak into Basket': ['hidden-costs', 'implied-consent'], 'Forced Enrollment': ['implied-consent', 'forced-action'],
  'Pressured Selling': ['nagging', 'fear-shame-appeal', 'urgency-pressure', 'misleading-discount', 'absolute-claim'],
  'Countdown Timer|High-demand Message': ['urgency-pressure', 'artificial-scarcity'],
};

/** Short texts from shopping sites, each by itself as a file of plain text: any finding says "dark pattern". */
export function labelledTexts(file: string): { readonly report: string; readonly misses: string[] } {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
  const types = new Map<string, { all: number; hit: number; loud: number }>();
  const perRule = new Map<string, { hit: number; wrong: number }>();
  const misses: string[] = [];
  const sum = { hit: 0, loud: 0, wrong: 0, wrongLoud: 0, right: 0, judged: 0 };
  for (const { label, type, text } of rows) {
    const { findings } = check(text, 'plaintext');
    const said = findings.map(({ rule, start, end }) => `${rule} “${excerpt(text.slice(start, end), 60)}”`).join(', ');
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const count = perRule.get(rule) ?? { hit: 0, wrong: 0 };
      perRule.set(rule, count);
      if (label === 1) count.hit++;
      else count.wrong++;
    }
    if (label !== 1) {
      if (!findings.length) continue;
      sum.wrong++;
      if (findings.some(isLoud)) sum.wrongLoud++;
      misses.push(`false alarm   ${said} in: ${excerpt(text)}`);
      continue;
    }
    const count = types.get(type) ?? { all: 0, hit: 0, loud: 0 };
    types.set(type, count);
    count.all++;
    if (!findings.length) {
      misses.push(`missed        ${type}: ${excerpt(text)}`);
      continue;
    }
    count.hit++;
    sum.hit++;
    if (findings.some(isLoud)) {
      count.loud++;
      sum.loud++;
    }
    const allowed = expected[type];
    if (!allowed) continue;
    sum.judged++;
    if (findings.some(({ rule }) => allowed.includes(rule))) sum.right++;
    else misses.push(`another rule  ${type}: ${excerpt(text)}  → ${said}`);
  }
  const all = rows.filter(({ label }) => label === 1).length;
  const report = [
    table(['', 'precision', 'recall'], [
      ['any finding', ratio(sum.hit, sum.hit + sum.wrong), ratio(sum.hit, all)],
      ['a warning or error', ratio(sum.loud, sum.loud + sum.wrongLoud), ratio(sum.loud, all)],
    ]),
    `The right rule for ${ratio(sum.right, sum.judged)} of the ${sum.judged} hits whose type names one.`,
    table(['type', 'texts', 'found', 'as warning or error'], [...types].sort(([, a], [, b]) => b.all - a.all).map(([type, { all: texts, hit, loud }]) => [type.replace('|', ' and '), texts, hit, loud])),
    table(['rule', 'on dark patterns', 'on ordinary texts', 'precision'], [...perRule].sort(([, a], [, b]) => b.hit - a.hit).map(([rule, { hit, wrong }]) => [rule, hit, wrong, ratio(hit, hit + wrong)])),
  ].join('\n\n');
  return { report, misses };
}
