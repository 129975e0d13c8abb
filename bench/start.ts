import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode, watch } from './child';
import { compose } from './drafts';
import { figures, type Figures } from './figures';
import { startServer } from './server';

export interface Starts {
  /** Node itself with nothing to do: the floor of all others. */
  readonly node: Figures;
  /** From spawn to the answer of `initialize`. */
  readonly server: Figures;
  readonly version: Figures;
  readonly check: Figures;
}

/** Cold starts, a process each time. */
export async function measureStarts(dist: string, runs: number): Promise<Starts> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'draft.md'), compose(200, 'mixed', 'markdown'));
    const command = join(dist, 'candor.js');
    const ended = (args: readonly string[]) => async (): Promise<number> => (await runNode(args, { cwd: folder })).milliseconds;
    return {
      node: await repeat(runs, ended(['-e', '0'])),
      server: await repeat(runs, async () => {
        const server = await startServer(join(dist, 'candor-language-server.js'), folder);
        await server.stop();
        return server.ready;
      }),
      version: await repeat(runs, ended([command, '--version'])),
      check: await repeat(runs, ended([command, 'check', '--fail-on', 'never'])),
    };
  });
}

export interface ManyDrafts {
  readonly drafts: number;
  readonly words: number;
  readonly milliseconds: number;
  /** Peak, in bytes. */
  readonly memory: number;
}

/** `candor check` over a folder of drafts. */
export async function measureManyDrafts(dist: string, drafts: number, wordsEach: number): Promise<ManyDrafts> {
  return inFolder(async (folder) => {
    for (let index = 0; index < drafts; index++) {
      const month = join(folder, String(index % 12));
      mkdirSync(month, { recursive: true });
      const [language, format] = [(['en', 'ar', 'mixed'] as const)[index % 3]!, index % 2 ? 'html' as const : 'markdown' as const];
      writeFileSync(join(month, `${index}.${format === 'html' ? 'html' : 'md'}`), compose(wordsEach, language, format));
    }
    const report = join(folder, 'report.json');
    const start = performance.now();
    const { child, memory } = watch([join(dist, 'candor.js'), 'check', '--format', 'json', '--output', report, '--fail-on', 'never'], folder, 'ignore');
    await once(child, 'close');
    const milliseconds = performance.now() - start;
    const { summary } = JSON.parse(readFileSync(report, 'utf8'));
    return { drafts: summary.files, words: summary.words, milliseconds, memory: await memory };
  });
}

async function repeat(times: number, measure: () => Promise<number>): Promise<Figures> {
  await measure(); // the first brings the files into the system's cache
  const all: number[] = [];
  for (let run = 0; run < times; run++) all.push(await measure());
  return figures(all);
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
