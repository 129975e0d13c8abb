import { DidChangeWatchedFilesNotification, type Connection, type FileSystemWatcher } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Client } from './client';
import { configName } from './config/name';
import { draftExtensions, formatOf } from './draftNames';

const mediaExtensions = 'png apng jpg jpeg jfif webp gif avif heic heif tif tiff jxl svg mp4 m4v mov webm mkv avi ogv mp3 m4a wav flac ogg oga opus aac'.split(' ');
const medium = new RegExp(`\\.(?:${mediaExtensions.join('|')})$`, 'i');

/** Whether `uri` names a picture, film or recording. */
export function isMedium(uri: string): boolean {
  return medium.test(uri);
}

/** Whether `uri` names a draft, which is never a settings file. */
export function isDraft(uri: string): boolean {
  return formatOf(uri) !== undefined;
}

/** Asks the client to tell about changes of settings files, of the files they extend as these become known, of what drafts show, and of their siblings. */
export class Watchers {
  private readonly watched = new Set<string>();
  private watchesMedia = false;
  private watchesDrafts = false;

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

  /** From when a draft shows the first picture, film or recording. */
  watchMedia(): void {
    if (this.watchesMedia) return;
    this.watchesMedia = true;
    this.register([{ globPattern: `**/*.{${mediaExtensions.join()}}` }]);
  }

  /** From when the same page in another language matters to a draft. */
  watchDrafts(): void {
    if (this.watchesDrafts) return;
    this.watchesDrafts = true;
    this.register([{ globPattern: `**/*{${draftExtensions.join()}}` }]);
  }

  private register(watchers: FileSystemWatcher[]): void {
    if (!this.client.registersWatchers || watchers.length === 0) return;
    this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => this.connection.console.warn(`Files are not watched: ${String(error)}`));
  }
}
