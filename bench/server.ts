import { once } from 'node:events';
import { createMessageConnection, type MessageConnection } from 'vscode-languageserver-protocol/node';
import { serverFlags } from '../client/src/serverFlags';
import { watch } from './child';
import type { BenchDraft } from './drafts';
import type { Key } from './typing';

/** A language server in a process of its own, as an editor starts it. */
export interface BenchServer {
  readonly connection: MessageConnection;
  /** How long it took for its next answer: from the first byte that came in to the answer handed to the pipe, in milliseconds. */
  answer(): Promise<number>;
  /** From spawn to the answer of `initialize`, in milliseconds. */
  readonly ready: number;
  /** Shuts it down; resolves to its peak memory in bytes. */
  stop(): Promise<number>;
}

export async function startServer(bundle: string, cwd: string): Promise<BenchServer> {
  const start = performance.now();
  const { child, memory, answer } = watch([...serverFlags, bundle, '--stdio'], cwd, 'pipe');
  const connection = createMessageConnection(child.stdout!, child.stdin!);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid, rootUri: null, workspaceFolders: null,
    capabilities: { textDocument: { diagnostic: {} }, general: { positionEncodings: ['utf-16'] } },
  });
  const ready = performance.now() - start;
  await answer();
  await connection.sendNotification('initialized', {});
  return {
    connection, ready, answer,
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await once(child, 'close');
      connection.dispose();
      return memory;
    },
  };
}

/** Milliseconds for each key. */
export interface KeyTimes {
  /** From the change that arrives at the server to all findings, as it hands them to the pipe. */
  readonly server: readonly number[];
  /** From sending the change to having read all findings, as an editor sees it. */
  readonly editor: readonly number[];
}

/** Types into a draft. */
export async function typeThrough({ connection, answer }: BenchServer, { name, format, text }: BenchDraft, keys: readonly Key[]): Promise<KeyTimes> {
  const uri = `untitled:${name}`;
  const textDocument = { uri };
  // An editor says what it has; where nothing but words changed, the answer is short.
  let previousResultId: string | undefined;
  const diagnostics = async (): Promise<void> => {
    ({ resultId: previousResultId } = await connection.sendRequest<{ resultId?: string }>('textDocument/diagnostic', { textDocument, ...(previousResultId !== undefined && { previousResultId }) }));
  };
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: format, version: 1, text } });
  await diagnostics();
  await answer();
  const position = positions(text);
  const server: number[] = [], editor: number[] = [];
  for (const [index, key] of keys.entries()) {
    const at = position(key.offset - index, index);
    const start = performance.now();
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: index + 2 }, contentChanges: [{ range: { start: at, end: at }, text: key.text }],
    });
    await diagnostics();
    editor.push(performance.now() - start);
    server.push(await answer());
  }
  await connection.sendNotification('textDocument/didClose', { textDocument });
  return { server, editor };
}

/** Keys hold no line break, so a line stays where it was; keys typed before on the same line push the place to the right. */
function positions(text: string): (offset: number, typedBefore: number) => { line: number; character: number } {
  const typedOn = new Map<number, number>();
  return (offset) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    const more = typedOn.get(line) ?? 0;
    typedOn.set(line, more + 1);
    return { line, character: offset - (before.lastIndexOf('\n') + 1) + more };
  };
}
