import { DidChangeWatchedFilesNotification, type Connection, type FileSystemWatcher } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Client } from './client';
import { configName } from './config/name';

/** Asks the client to tell about changes of settings files, and of the files they extend as these become known. */
export class Watchers {
  private readonly watched = new Set<string>();

  constructor(private readonly connection: Connection, private readonly client: Client) {}

  start(): void {
    this.register([{ globPattern: `**/${configName}` }]);
  }

  /** `files`: uris of the settings files that a draft depends on. */
  watch(files: readonly string[]): void {
    const fresh = files.filter((uri) => !uri.endsWith(`/${configName}`) && !this.watched.has(uri));
    for (const uri of fresh) this.watched.add(uri);
    this.register(fresh.map((uri) => {
      const file = URI.parse(uri);
      return { globPattern: this.client.relativePatterns ? { baseUri: Utils.dirname(file).toString(), pattern: Utils.basename(file) } : file.path };
    }));
  }

  private register(watchers: FileSystemWatcher[]): void {
    if (!this.client.registersWatchers || watchers.length === 0) return;
    this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.connection.console.warn(`Settings files are not watched: ${String(error)}`));
  }
}
