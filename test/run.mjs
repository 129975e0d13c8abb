// Runs the tests, all or the named suites: node test/run.mjs [types|build|generated|unit|node|web|vsix|ui|desktop …]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDependencies, loadTypeScript, project } from '../scripts/dependencies.mjs';

/** What each suite runs; each gives its totals. `desktop` needs a desktop VS Code and runs only when named. */
const suites = {
  build: () => step('node', 'esbuild.mjs', '--production'),
  types: () => step('npm', 'run', '--silent', 'check'),
  generated: () => step('npm', 'run', '--silent', 'generate', '--', '--check'),
  unit: () => mocha('test/{bench,cli,client,drafts,engine,grammar,server}/**/*.test.ts'),
  node: () => host('node'),
  web: () => host('web'),
  vsix: () => host('vsix'),
  ui: () => mocha('test/ui/*.test.ts'),
  desktop: () => host('desktop'),
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130)); // in order, so that editors end too
installDependencies();
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const lines = [];
let passed = 0, failed = 0;
for (const name of named.length > 0 ? ['build', ...named.filter((other) => other !== 'build')] : Object.keys(suites).filter((other) => other !== 'desktop')) {
  const start = Date.now();
  console.log(`\n${name}`);
  const totals = await suites[name]().catch((error) => {
    console.log(`  ${error.stack ?? error}`);
    return { passed: 0, failed: 1 };
  });
  if (totals.passed + totals.failed === 0) {
    console.log('  It ran no test.');
    totals.failed = 1;
  }
  lines.push(`${name}: ${totals.passed} passed, ${totals.failed} failed (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  passed += totals.passed;
  failed += totals.failed;
  if (name === 'build' && failed > 0) break; // the rest would test what was built before
}
process.stdout.write(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1));

/** A program that passes or fails as one. */
async function step(program, ...args) {
  const { status } = run(program === 'node' ? process.execPath : program, args);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function mocha(files) {
  const folder = mkdtempSync(join(tmpdir(), 'candor-totals-')), output = join(folder, 'totals.json');
  try {
    const { status } = run(process.execPath, ['node_modules/mocha/bin/mocha.js', '--reporter', './test/totals.cjs', '--reporter-option', `output=${output}`, files]);
    if (!existsSync(output)) throw new Error(`Mocha ended with ${status} before its tests did.`);
    const totals = JSON.parse(readFileSync(output, 'utf8'));
    return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The in-host suite; what the host runs on is fetched first where it is missing. */
async function host(name) {
  const { runSuite } = await loadTypeScript('test/vscode/run.ts');
  return runSuite(name);
}

function run(program, args) {
  return spawnSync(program, args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'], shell: program === 'npm' && process.platform === 'win32' });
}
