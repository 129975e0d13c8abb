import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
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

/** Starts Node with its peak memory to be read once it has ended. `output`: what becomes of its standard output. */
export function measureMemory(args: readonly string[], cwd: string, output: 'pipe' | 'ignore'): { child: ChildProcess; memory: Promise<number> } {
  const child = spawn(process.execPath, ['--require', join(__dirname, 'peakMemory.cjs'), ...args], { cwd, stdio: ['pipe', output, 'inherit', 'pipe'] });
  return { child, memory: text(child.stdio[3] as NodeJS.ReadableStream).then(Number) };
}
