import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The root of the checkout. */
export const project = resolve(__dirname, '../../..');
/** Git-ignored: what the hosts run on, fetched once. */
export const cache = join(project, '.vscode-test');

/** Tells people what takes time; standard output stays free for results. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A fresh folder outside the checkout; `remove` it when done. The end of the process removes what is left. */
export function scratch(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'candor-'));
  scratches.add(folder);
  return { folder, remove: () => removeScratch(folder) };
}

const scratches = new Set<string>();
process.once('exit', () => scratches.forEach(removeScratch));

function removeScratch(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  scratches.delete(folder);
}

/**
 * The cache folder `name`, filled by `fill` unless it already holds `version`. It is filled under another name and renamed
 * when complete, so an interrupted installation is never taken for a whole one and two at a time do not meet.
 */
export async function cached(name: string, version: string, title: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name), stamp = join(folder, 'installed');
  const complete = (): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
  removeInterrupted(name);
  if (complete()) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await timed(title, () => fill(draft));
    writeFileSync(join(draft, 'installed'), version);
    if (!complete()) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(draft, folder);
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function removeInterrupted(name: string): void {
  for (const entry of existsSync(cache) ? readdirSync(cache) : []) {
    const owner = entry.startsWith(`${name}.`) ? Number(entry.slice(name.length + 1)) : NaN;
    if (owner && !isRunning(owner)) rmSync(join(cache, entry), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function timed(title: string, work: () => Promise<void>): Promise<void> {
  const start = Date.now(), seconds = (): number => Math.round((Date.now() - start) / 1000);
  say(`Fetching ${title} (once, kept in .vscode-test/) …`);
  const ticks = setInterval(() => say(`Fetching ${title} … ${seconds()} s`), 10_000);
  try {
    await work();
    say(`Fetched ${title}, in ${seconds()} s`);
  } finally {
    clearInterval(ticks);
  }
}

/** Runs a program quietly; where it fails, the error holds the end of what it printed. */
export function run(program: string, args: readonly string[], cwd = project, env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
    child.on('error', failed);
    child.on('close', (code) => code === 0 ? done(output) : failed(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output.slice(-3000)}`)));
  });
}

/** `npm install` of the named packages, without their scripts: none of ours needs one, and native builds would need a compiler. */
export async function npmInstall(folder: string, ...packages: string[]): Promise<void> {
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--engine-strict=false', ...packages], folder);
}
