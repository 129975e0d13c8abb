import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** What a process that ran to its end left behind. */
export interface Ended {
  readonly stdout: string;
  readonly milliseconds: number;
}

/** Runs Node and waits for it. Throws where it fails, with what it said. */
export async function runNode(args: readonly string[], { input = '', cwd, env }: { input?: string; cwd?: string; env?: Record<string, string> } = {}): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...(cwd && { cwd }), env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr.replace(/^(.{300}).*$/gm, '$1…')}`);
  return { stdout, milliseconds };
}

export interface Watched {
  readonly child: ChildProcess;
  /** Its peak memory in bytes, once it has ended. */
  readonly memory: Promise<number>;
  /** How long a language server took for its next answer, in milliseconds. Answers wait for whoever asks. */
  answer(): Promise<number>;
}

/** Starts Node with watch.cjs in it. `output`: what becomes of its standard output. */
export function watch(args: readonly string[], cwd: string, output: 'pipe' | 'ignore'): Watched {
  const child = spawn(process.execPath, ['--require', join(__dirname, 'watch.cjs'), ...args], { cwd, stdio: ['pipe', output, 'inherit', 'pipe'] });
  const answers: number[] = [], waiting: ((answer: number) => void)[] = [];
  const lines = createInterface({ input: child.stdio[3] as NodeJS.ReadableStream });
  const memory = new Promise<number>((resolve) => {
    lines.on('line', (line) => {
      const { answer, memory: peak } = JSON.parse(line) as { answer?: number; memory?: number };
      if (peak !== undefined) resolve(peak);
      if (answer === undefined) return;
      const next = waiting.shift();
      if (next) next(answer);
      else answers.push(answer);
    });
  });
  return {
    child, memory,
    answer: () => {
      const answer = answers.shift();
      return answer === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(answer);
    },
  };
}
