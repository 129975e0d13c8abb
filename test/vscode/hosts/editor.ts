import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { project } from './cache';
import { slashed } from './nodeHost';
import { startServer } from './server';

export interface EditorOptions {
  /** The folder to open. */
  readonly workspace: string;
  /** A file to open in it. */
  readonly file?: string;
  /** Opens the folder untrusted, in Restricted Mode. */
  readonly restricted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly port?: number;
}

/** An ordinary VS Code, ready for a browser. */
export interface Editor {
  readonly url: string;
  /** Rejects when the editor's server ends before it is stopped. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Serves VS Code with the built extension of this checkout, notifications and dialogs included. */
export async function openEditor({ workspace, file, ...options }: EditorOptions): Promise<Editor> {
  if (!existsSync(join(project, 'dist/extension.js'))) throw new Error('The extension is not built: run `npm run build` first.');
  const server = await startServer({ ...options, extension: project });
  const address = new URL(`http://${server.authority}/`);
  address.searchParams.set('folder', slashed(resolve(workspace)));
  if (file) address.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${server.authority}${slashed(resolve(file))}`]]));
  return { url: address.href, ended: server.ended, stop: server.stop };
}
