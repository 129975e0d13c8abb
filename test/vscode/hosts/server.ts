import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, scratch } from './cache';
import { installServer, type ServerParts } from './install';

export interface ServerOptions {
  /** Lets the page name tests to run; it also keeps notifications and dialogs away. */
  readonly tests?: boolean;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** The folder of an extension to use as if it were installed. */
  readonly extension?: string;
  /** Opens the folder untrusted, in Restricted Mode. */
  readonly restricted?: boolean;
  /** User settings, as in settings.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** TCP port; any free one where it is missing. */
  readonly port?: number;
}

/** A running VS Code server, with folders of its own that go with it. */
export interface VSCodeServer {
  /** `127.0.0.1:port` */
  readonly authority: string;
  /** Rejects when the server ends before it is stopped. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** No assistant, no gallery, no news: only the editor and the extension. */
const quiet = {
  'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'workbench.startupEditor': 'none', 'workbench.tips.enabled': false,
  'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false, 'extensions.ignoreRecommendations': true, 'git.openRepositoryInParentFolders': 'never',
};

export async function startServer(options: ServerOptions): Promise<VSCodeServer> {
  const parts = await installServer(), home = scratch();
  try {
    const folders = ['--user-data-dir', join(home.folder, 'data'), '--server-data-dir', join(home.folder, 'server'), '--extensions-dir', join(home.folder, 'extensions')];
    mkdirSync(join(home.folder, 'data/User'), { recursive: true });
    writeFileSync(join(home.folder, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...options.settings }));
    if (options.extension) {
      mkdirSync(join(home.folder, 'extensions'));
      symlinkSync(options.extension, join(home.folder, 'extensions/candor'), 'junction');
    }
    if (options.vsix) await run(parts.node, [parts.main, ...folders, '--install-extension', options.vsix, '--force']);
    const { child, port } = await listen(parts, [...folders, ...(options.tests ? ['--enable-smoke-test-driver'] : []), ...(options.restricted ? [] : ['--disable-workspace-trust'])], options.port ?? 0);
    let stopping = false;
    const closed = new Promise<void>((done) => child.once('close', () => done()));
    const ended = closed.then((): never => {
      throw new Error('VS Code server ended.');
    });
    ended.catch(() => { if (!stopping) home.remove(); });
    return {
      authority: `127.0.0.1:${port}`,
      ended,
      async stop() {
        stopping = true;
        end(child);
        await closed;
        home.remove();
      },
    };
  } catch (error) {
    home.remove();
    throw error;
  }
}

/** Resolves when the server takes requests. */
function listen({ node, main }: ServerParts, folders: readonly string[], port: number): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(node, [main, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms', '--disable-telemetry', ...folders],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const leave = (): void => end(child);
  process.once('exit', leave);
  child.once('close', () => process.off('exit', leave));
  return new Promise((done, failed) => {
    let printed = '';
    const read = (data: Buffer): void => {
      printed = (printed + data).slice(-4000);
      const listening = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (listening) done({ child, port: Number(listening) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', failed);
    child.once('close', () => failed(new Error(`VS Code server did not start:\n${printed}`)));
  });
}

/** The server starts extension hosts; on POSIX they share its process group and end with it. */
function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // it has just ended by itself
  }
}
