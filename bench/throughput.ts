import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { serverFlags } from '../client/src/serverFlags';
import type { BenchDraft, DraftFormat } from './drafts';
import { figures, type Figures } from './figures';

/** One tool on every draft it can read. */
export interface ToolResult {
  readonly name: string;
  /** Milliseconds to load it, in a process that already runs. */
  readonly opened: number;
  /** Peak of its process, in bytes. */
  readonly memory: number;
  /** By draft name. `perThousand`: median milliseconds per 1,000 words. */
  readonly drafts: Readonly<Record<string, Figures & { readonly perThousand: number; readonly findings: number }>>;
}

const rounds = 4;
/** Budgets that a tool gets on the smallest drafts before anything is measured: its speed at work is wanted, not that of its first steps. */
const warmth = 4;

/**
 * Checks whole drafts with each of `tools/<tool>.mjs`, every tool in a process of its own, which Node runs as the extension has it run the server. The tools take turns on each draft, so that
 * whatever else the machine does meets them alike. `budget`: milliseconds for each tool on each draft; at least one run.
 */
export async function measureTools(names: readonly string[], engine: string, drafts: readonly BenchDraft[], budget: number, tell: (what: string) => void): Promise<ToolResult[]> {
  const tools: Tool[] = [];
  try {
    for (const name of names) {
      tell(`loading ${name}`);
      const tool = await Tool.start(name, engine, drafts);
      tools.push(tool);
      const smallest = drafts.flatMap((draft, index) => (draft.words === drafts[0]!.words && tool.reads(draft.format) ? [index] : []));
      for (const index of smallest) await tool.run(index, (warmth * budget) / smallest.length);
    }
    for (const [index, draft] of drafts.entries()) {
      tell(`whole drafts: ${draft.name}`);
      for (let round = 0; round < rounds; round++) {
        for (const tool of tools) if (tool.reads(draft.format)) await tool.measure(index, budget, budget / rounds);
      }
    }
    return tools.map((tool) => tool.result(drafts));
  } finally {
    await Promise.all(tools.map((tool) => tool.end()));
  }
}

interface Answer {
  readonly times: readonly number[];
  readonly findings: number;
  readonly memory: number;
}

class Tool {
  private readonly answers: AsyncIterator<string>;
  private readonly measured = new Map<number, { times: number[]; findings: number }>();
  private hello!: { name: string; opened: number; formats: readonly DraftFormat[] };
  private memory = 0;

  private constructor(private readonly child: ChildProcessByStdio<Writable, Readable, null>) {
    this.answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  static async start(name: string, engine: string, drafts: readonly BenchDraft[]): Promise<Tool> {
    const tool = new Tool(spawn(process.execPath, [...serverFlags, join(__dirname, 'tools/run.mjs'), name], {
      env: { ...process.env, CANDOR_ENGINE: engine }, stdio: ['pipe', 'pipe', 'inherit'],
    }));
    tool.hello = await tool.ask(drafts);
    return tool;
  }

  reads(format: DraftFormat): boolean {
    return this.hello.formats.includes(format);
  }

  async run(draft: number, milliseconds: number): Promise<Answer> {
    const answer = await this.ask<Answer>({ draft, milliseconds });
    this.memory = answer.memory;
    return answer;
  }

  /** Does nothing once the draft has had its `budget`. */
  async measure(draft: number, budget: number, milliseconds: number): Promise<void> {
    const { times } = this.measured.get(draft) ?? { times: [] };
    if (times.length > 0 && times.reduce((sum, time) => sum + time, 0) >= budget) return;
    const answer = await this.run(draft, milliseconds);
    this.measured.set(draft, { times: [...times, ...answer.times], findings: answer.findings });
  }

  async end(): Promise<void> {
    this.child.stdin.end();
    if (this.child.exitCode === null) await once(this.child, 'close');
  }

  result(drafts: readonly BenchDraft[]): ToolResult {
    const { name, opened } = this.hello;
    return {
      name, opened, memory: this.memory,
      drafts: Object.fromEntries([...this.measured].map(([index, { times, findings }]) => {
        const timed = figures(times);
        const { name: draft, words } = drafts[index]!;
        return [draft, { ...timed, perThousand: (timed.median / words) * 1000, findings }];
      })),
    };
  }

  private async ask<T>(question: unknown): Promise<T> {
    this.child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error('a tool ended before it answered; what it said stands above');
    return JSON.parse(value as string) as T;
  }
}
