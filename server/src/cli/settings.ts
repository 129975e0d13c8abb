import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { effectiveSettings, type ConfigHost, type ConfigProblem, type Effective } from '../config/effective';
import { WrongUse } from './exit';
import { isWithin, pathFrom, repositoryRoot } from './repository';

/** `--config FILE` and `--no-config`, as commander gives them: the file's path, `false`, or neither. */
export interface ConfigChoice {
  readonly config?: string | boolean;
}

/** Settings for the drafts of one run. Configuration files are read once, and their mistakes collected. */
export interface SettingsReader {
  /** `path` is absolute; the file need not exist. */
  read(path: string): Promise<Effective>;
  /** All mistakes met so far, each once, as `file:line:column: message` with the file as seen from the working directory. */
  problems(): readonly string[];
}

/** Throws {@link WrongUse} where `--config` names a file that is not there. */
export function settingsReader({ config }: ConfigChoice, cwd: string): SettingsReader {
  if (typeof config === 'string' && !existsSync(resolve(cwd, config))) throw new WrongUse(`${config}: there is no such configuration file`);
  const chosen = config === false ? false : typeof config === 'string' ? URI.file(resolve(cwd, config)).toString() : undefined;
  const texts = new Map<string, Promise<string | undefined>>();
  const host: ConfigHost = {
    readFile(uri) {
      let text = texts.get(uri);
      if (!text) texts.set(uri, (text = readFile(URI.parse(uri).fsPath, 'utf8').catch((error: NodeJS.ErrnoException) => {
        // Settings that are there and cannot be read are no reason to check without them.
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw new WrongUse(`${pathFrom(cwd, URI.parse(uri).fsPath)}: cannot be read (${error.code ?? error})`);
      })));
      return text;
    },
  };
  const problems = new Map<string, ConfigProblem>();

  return {
    async read(path) {
      const effective = await effectiveSettings({ draft: URI.file(path).toString(), root: URI.file(rootOf(path, cwd)).toString(), config: chosen }, host);
      for (const problem of effective.problems) problems.set(`${problem.uri}:${problem.start}:${problem.message}`, problem);
      return effective;
    },
    problems: () => [...problems.values()].map(({ uri, line, column, message }) =>
      `${pathFrom(cwd, URI.parse(uri).fsPath)}:${line}:${column}: ${message}`),
  };
}

/** The folder that settings and channels are relative to: the draft's repository, else the working directory, else its own folder. */
export function rootOf(path: string, cwd: string): string {
  return repositoryRoot(dirname(path)) ?? (isWithin(cwd, path) ? cwd : dirname(path));
}
