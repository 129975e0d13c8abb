import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { runNode } from './child';
import { drafts, type BenchDraft } from './drafts';
import { figures, type Figures } from './figures';
import { startServer, typeThrough } from './server';
import { measureManyDrafts, measureStarts, type ManyDrafts, type Starts } from './start';
import { asTables } from './tables';
import { measureTools, type ToolResult } from './throughput';
import { typing } from './typing';

const usage = `npm run bench -- [options]
  --small          short drafts and few runs, to see that the bench works
  --no-peers       Candor alone
  --results DIR    where the figures go (default: bench/results)
  --docs           write docs/performance.md too
`;

/** Everything one run of the bench found; times in milliseconds, memory in bytes. */
export interface Results {
  readonly date: string;
  readonly machine: {
    readonly processor: string; readonly cores: number; readonly memory: number; readonly system: string; readonly node: string;
    /** Processes that wanted a core in the minute before the run: with other work about, times say little. */
    readonly load: number;
  };
  readonly tools: readonly ToolResult[];
  /** By draft name: one key, from the change to all findings, in the engine, in the server and as an editor sees it. */
  readonly typing: Readonly<Record<string, Typed>>;
  readonly starts: Starts;
  readonly serverMemory: number;
  readonly manyDrafts: ManyDrafts;
}

interface Typed {
  readonly engine: Figures;
  readonly server: Figures;
  readonly editor: Figures;
}

const project = resolve(__dirname, '..');
const dist = join(project, 'dist');
const peers = ['write-good', 'alex', 'textlint', 'markdownlint', 'harper'];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: {
    small: { type: 'boolean', default: false }, 'no-peers': { type: 'boolean', default: false }, docs: { type: 'boolean', default: false },
    results: { type: 'string', default: join(__dirname, 'results') }, help: { type: 'boolean', default: false },
  } });
  if (values.help) return void process.stdout.write(usage);
  const size = values.small
    ? { words: [200, 500], budget: 0, places: 1, starts: 1, drafts: 12, wordsEach: 100 }
    : { words: [1000, 10_000, 60_000], budget: 2000, places: 10, starts: 15, drafts: 2000, wordsEach: 800 };

  const [load = 0] = loadavg();
  if (load > cpus().length / 4) step(`this machine is busy (load ${load.toFixed(1)}): read the ratios, not the times`);
  step('building');
  execFileSync(process.execPath, ['esbuild.mjs', ...(values.small ? [] : ['--production'])], { cwd: project, stdio: 'inherit' });
  const engine = await buildEngine();
  const all = drafts(size.words);

  const tools = await measureTools(['candor', ...(values['no-peers'] ? [] : peersToMeasure())], engine, all, size.budget, step);
  const { typed, serverMemory } = await measureTyping(engine, all, size.places);
  step('cold starts');
  const starts = await measureStarts(dist, size.starts);
  step(`candor check on ${size.drafts} drafts`);
  const manyDrafts = await measureManyDrafts(dist, size.drafts, size.wordsEach);

  const [processor] = cpus();
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: { processor: processor?.model.trim() ?? 'unknown', cores: cpus().length, memory: totalmem(), system: `${platform()} ${arch()}`, node: process.version, load },
    tools, typing: typed, starts, serverMemory, manyDrafts,
  };
  const tables = asTables(results, all);
  mkdirSync(values.results, { recursive: true });
  writeFileSync(join(values.results, 'results.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(join(values.results, 'results.md'), tables);
  if (values.docs) writeFileSync(join(project, 'docs/performance.md'), tables);
  process.stdout.write(tables);
}

/** The engine alone, built as it ships. */
async function buildEngine(): Promise<string> {
  const outfile = join(project, '.cache/bench/engine.cjs');
  await build({
    stdin: { contents: "export * from './server/src/candor'; export { defaultSettings } from './server/src/engine/settings';", resolveDir: project, loader: 'ts' },
    bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], supported: { 'regexp-unicode-property-escapes': true }, loader: { '.md': 'text' }, outfile,
  });
  return outfile;
}

/** The other tools, installed on first use. Without a connection the bench goes on alone, and says so. */
function peersToMeasure(): readonly string[] {
  if (existsSync(join(__dirname, 'node_modules/.package-lock.json'))) return peers;
  step('installing the tools to compare with (once)');
  try {
    execFileSync('npm', ['ci'], { cwd: __dirname, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    return peers;
  } catch {
    step('they could not be installed: Candor is measured alone');
    return [];
  }
}

/** Drafts to type in before measuring: those of the smallest size, in every language and format. */
const warm = 6;

async function measureTyping(engine: string, all: readonly BenchDraft[], places: number): Promise<{ typed: Results['typing']; serverMemory: number }> {
  step('one key: in the engine');
  const plans = all.map((draft) => ({ ...draft, keys: typing(draft, places) }));
  const { stdout } = await runNode([join(__dirname, 'typing.run.mjs'), String(warm)], { input: JSON.stringify(plans), env: { CANDOR_ENGINE: engine } });
  const inEngine = JSON.parse(stdout) as Record<string, number[]>;
  const server = await startServer(join(dist, 'candor-language-server.js'), project);
  for (const plan of plans.slice(0, warm)) await typeThrough(server, { ...plan, name: `warm-${plan.name}` }, plan.keys);
  const typed: Record<string, Typed> = {};
  for (const plan of plans) {
    step(`one key: through the server, ${plan.name}`);
    const times = await typeThrough(server, plan, plan.keys);
    typed[plan.name] = { engine: figures(inEngine[plan.name]!), server: figures(times.server), editor: figures(times.editor) };
  }
  return { typed, serverMemory: await server.stop() };
}

function step(what: string): void {
  process.stderr.write(`bench: ${what}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
