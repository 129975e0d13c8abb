import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs the development dependencies where they are missing or older than the lock file; ends the process where that fails. */
export function installDependencies() {
  const installed = statSync(join(project, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (installed && existsSync(join(project, 'node_modules/tsx')) && installed.mtimeMs >= statSync(join(project, 'package-lock.json')).mtimeMs) return;
  // Installing through a link would first empty the folder it leads to, which other checkouts may be using.
  if (lstatSync(join(project, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    if (installed) return;
    console.error('node_modules is a link to a folder without dependencies. Install them where it leads, or remove the link.');
    process.exit(1);
  }
  console.error('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

/** Bundles what ships into dist/. */
export function build() {
  console.error('Building …');
  run(process.execPath, ['esbuild.mjs', '--production']);
}

function run(program, args, options = {}) {
  // What it prints is progress.
  const { status, error } = spawnSync(program, args, { cwd: project, stdio: ['ignore', 2, 2], ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Loads a module of the project that is written in TypeScript; tsx may be installed only since this process began. */
export async function loadTypeScript(path) {
  const { register } = await import('tsx/cjs/api');
  register(); // for the whole process: under a namespace esbuild would not find its program
  return createRequire(import.meta.url)(join(project, path));
}
