import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import { candor, editDraft, openDraft } from '../../server/src/candor';
import { FileFacts } from '../../server/src/cli/fileFacts';
import { formatOf } from '../../server/src/draftNames';
import { effectiveSettings } from '../../server/src/config/effective';
import type { Draft } from '../../server/src/engine/draft/draft';
import { markRanges } from '../../server/src/engine/example';
import type { Finding, Fix } from '../../server/src/engine/finding';

/** The folder of the drafts. It governs them as a workspace does: a `.candor.json` in it or below applies. */
export const home = fileURLToPath(new URL('.', import.meta.url));

/** What a snapshot is named: that of its draft, and this. */
export const ending = '.snap';

/** The drafts below the folder, with `/`, relative to it, in order. */
export function draftsBelow(): string[] {
  return filesBelow().filter((path) => !path.endsWith(ending) && formatOf(path) !== undefined);
}

/** Snapshots whose draft is gone. */
export function strays(): string[] {
  const files = filesBelow();
  return files.filter((path) => path.endsWith(ending) && !files.includes(path.slice(0, -ending.length)));
}

function filesBelow(): string[] {
  return readdirSync(home, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/')).sort();
}

export interface Snapshot {
  /** What people read: each finding with what each of its fixes changes, then the text after the best fix of each. */
  readonly text: string;
  /** Fixes after which as many findings are left as before, and what stands when the best fixes are applied. */
  readonly failures: readonly string[];
}

/** Reads a draft, checks it and applies its fixes. `path` is relative to {@link home}. */
export async function snapshotOf(path: string): Promise<Snapshot> {
  const file = join(home, path);
  const host = { readFile: (uri: string) => readFile(URI.parse(uri).fsPath, 'utf8').catch(() => undefined) };
  const { settings, messages, problems } = await effectiveSettings({ draft: URI.file(file).toString(), root: URI.file(home).toString() }, host);
  const lint = (draft: Draft): readonly Finding[] => {
    const result = candor.lint(draft, settings, { ...known, messages: messages === 'editor' ? 'passage' : messages, today: '2026-11-25' });
    failures.push(...result.problems.map(({ message }) => message));
    return result.findings;
  };
  const failures: string[] = problems.map(({ message }) => `.candor.json: ${message}`);
  const draft = openDraft(readFileSync(file, 'utf8'), formatOf(path)!, relative(home, file).split(sep).join('/'));
  const known = await new FileFacts().about(draft, settings, file, home);
  const findings = lint(draft);
  const parts = findings.map((finding) => described(draft, finding));
  if (!findings.length) return { text: 'Clean.\n', failures };

  for (const finding of findings) {
    if (!finding.fixes.length) failures.push(`${finding.rule} offers no fix`);
    for (const fix of finding.fixes) {
      const left = lint(applied(draft, fix));
      if (left.length >= findings.length) failures.push(`“${fix.title}” leaves ${left.map(({ rule }) => rule).join(', ')}`);
    }
  }
  let fixed = draft;
  for (let round = 0; round < 40; round++) {
    const fix = lint(fixed)[0]?.fixes[0];
    if (!fix) break;
    fixed = applied(fixed, fix);
  }
  failures.push(...lint(fixed).map(({ rule, start, end }) => `fixed, it still has ${rule}: ${fixed.text.slice(start, end)}`));
  return { text: `${parts.join('\n')}\n=== with the first fix of each ===\n${visible(fixed.text)}`, failures };
}

function applied(draft: Draft, { edits }: Fix): Draft {
  return editDraft(draft, [...edits].sort((a, b) => b.start - a.start || b.end - a.end));
}

function described(draft: Draft, finding: Finding): string {
  const { rule, severity, language, start, end, message, fixes, safeFixes } = finding;
  if (fixes.filter(({ safe }) => safe).length !== safeFixes.length) throw new Error(`${rule}: safe fixes are not those among the fixes`);
  const before = draft.text.slice(0, start);
  const from = before.lastIndexOf('\n') + 1, stop = draft.text.indexOf('\n', end);
  const lines = markRanges(draft.text.slice(from, stop < 0 ? undefined : stop), [{ start: start - from, end: end - from }]);
  return [
    `${rule} (${severity}, ${language}), line ${before.split('\n').length}`,
    ...lines.split('\n').map((line) => `  | ${visible(line)}`),
    `  ${message}`,
    ...fixes.flatMap((fix, index) => [`  ${index + 1}. ${fix.title}${fix.safe ? ' (safe)' : ''}`, ...difference(draft.text, applied(draft, fix).text).map((line) => `     ${visible(line)}`)]),
    '',
  ].join('\n');
}

/** Lines taken away and added, in order: the rest of the longest common sequence. */
function difference(old: string, next: string): string[] {
  const a = old.split('\n'), b = next.split('\n');
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => common[i]![j]!;
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) common[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const lines: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) { i++; j++; }
    else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1))) lines.push(`- ${a[i++]}`.trimEnd());
    else lines.push(`+ ${b[j++]}`.trimEnd());
  }
  return lines;
}

/** Characters that nobody sees, spelt out. */
function visible(text: string): string {
  return text.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\r]|[\u{E0000}-\u{E01EF}]+/gu, (run) => (run === '\r' ? '␍' : `‹U+${run.codePointAt(0)!.toString(16).toUpperCase()}${[...run].length > 1 ? ` × ${[...run].length}` : ''}›`));
}
