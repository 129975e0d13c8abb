import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Finding } from '../engine/finding';
import { checkDraft } from './checkDraft';
import { FileFacts } from './fileFacts';
import type { DraftReport, Located } from './report';
import { settingsReader, type ConfigChoice } from './settings';
import { fileSource } from './source';

/** What a thread is told when it starts. */
interface Start {
  readonly cwd: string;
  readonly choice: ConfigChoice;
  /** Whether the report tells all fixes: making them takes as long as the check. */
  readonly fixes: boolean;
}

/** What a thread answers to a list of paths. */
interface Outcome {
  /** By path; undefined for a draft that the configuration ignores. */
  readonly reports: readonly (DraftReport | undefined)[];
  /** The configuration's mistakes that the thread has met so far. */
  readonly problems: readonly string[];
}

/** A thread reads all rules before its first draft, which takes as long as this many drafts do. */
const worthAThread = 250;
/** Each holds the rules in memory. */
const mostThreads = 4;
/** Paths in one message. */
const handful = 8;

/** How many threads this many drafts are worth on this machine. */
export function threadsFor(drafts: number): number {
  return Math.min(mostThreads, availableParallelism(), Math.floor(drafts / worthAThread));
}

/**
 * Checks the drafts at `paths` (absolute) in `count` threads, and gives their reports in the order of the paths; few are held before their
 * turn comes. `problems` takes the configuration's mistakes, each once, in the order in which one thread would have met them.
 */
export async function* inThreads(count: number, paths: readonly string[], start: Start, problems: Set<string>): AsyncGenerator<DraftReport | undefined> {
  const threads = Array.from({ length: count }, () => new Thread(start));
  const ahead: Promise<Outcome>[] = [];
  try {
    for (let given = 0; given < paths.length || ahead.length > 0; ) {
      for (; given < paths.length && ahead.length < 2 * count; given += handful) {
        const [idlest] = threads.sort((one, other) => one.open - other.open);
        const outcome = (idlest as Thread).check(paths.slice(given, given + handful));
        // It may fail before it is waited for.
        outcome.catch(() => undefined);
        ahead.push(outcome);
      }
      const outcome = await (ahead.shift() as Promise<Outcome>);
      for (const problem of outcome.problems) problems.add(problem);
      yield* outcome.reports;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

class Thread {
  private readonly worker: Worker;
  private readonly waiting: { readonly resolve: (outcome: Outcome) => void; readonly reject: (error: Error) => void }[] = [];

  constructor(start: Start) {
    // The program itself, which finds that it is a thread. Drafts are short-lived: with room for them, less is copied about.
    this.worker = new Worker(__filename, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    this.worker.on('message', (outcome: Outcome) => this.waiting.shift()?.resolve(outcome));
    this.worker.on('error', (error) => { for (const { reject } of this.waiting.splice(0)) reject(error); });
  }

  /** How many answers are still to come. */
  get open(): number {
    return this.waiting.length;
  }

  check(paths: readonly string[]): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(paths);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** The other end of {@link inThreads}. */
export function answerAsThread(): void {
  const { cwd, choice, fixes } = workerData as Start, settings = settingsReader(choice, cwd), files = new FileFacts();
  let turn = Promise.resolve();
  parentPort!.on('message', (paths: readonly string[]) => {
    turn = turn.then(async () => {
      const reports: (DraftReport | undefined)[] = [];
      for (const path of paths) reports.push(plain(await checkDraft(fileSource(path), { cwd, settings, files, fix: false, tell: () => undefined }), fixes));
      parentPort!.postMessage({ reports, problems: settings.problems() } satisfies Outcome);
    });
    // Nobody would hear of it otherwise.
    turn.catch((error: unknown) => { setImmediate(() => { throw error; }); });
  });
}

/** Findings as what a message can hold: their fixes are made on demand. Without `all`, the safe ones. */
function plain(report: DraftReport | undefined, all: boolean): DraftReport | undefined {
  const made = <F extends Finding>(located: Located<F>): Located<F> => {
    const { safeFixes } = located.finding;
    return { ...located, finding: { ...located.finding, fixes: all ? located.finding.fixes : safeFixes, safeFixes } };
  };
  return report && { ...report, findings: report.findings.map(made), suppressed: report.suppressed.map(made) };
}
