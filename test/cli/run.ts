import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const project = resolve(__dirname, '../..');
export const command = join(project, 'dist/candor.js');

/** Makes sure that `dist/candor.js` is the command of the current sources. For a `before` hook. */
export function build(): void {
  if (!isStale()) return;
  const { stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: project, encoding: 'utf8' });
  if (isStale()) throw new Error(`dist/candor.js could not be built\n${stderr}`);
}

function isStale(): boolean {
  const built = statSync(command, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(project, 'server/src'), { recursive: true, withFileTypes: true });
  return sources.some((file) => file.isFile() && statSync(join(file.parentPath, file.name)).mtimeMs > built);
}

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
}

/** Runs the built command as a process, with no colour wishes from the surroundings. */
export function candor(args: readonly string[], { cwd, input = '', env, node = [] }: RunOptions): Promise<Outcome> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...surroundings } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...node, command, ...args], { cwd, env: { ...surroundings, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail).on('close', (status) => done({ status, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(input); // a command that refuses its arguments does not read
  });
}

/** A folder of drafts that lasts for one test. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'candor-')));

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  run(args: readonly string[], options: Omit<RunOptions, 'cwd'> & { readonly cwd?: string } = {}): Promise<Outcome> {
    return candor(args, { ...options, cwd: this.path(options.cwd ?? '.') });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Text that is flagged in each language, and text that is not. */
export const pushy = { en: "Act now before it's too late!\n", ar: 'اطلب الآن قبل فوات الأوان!\n' };
export const plain = { en: 'The shop opens at nine.\n', ar: 'يفتح المتجر في التاسعة.\n' };
