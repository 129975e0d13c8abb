import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatOf } from '../draftNames';
import { checkDraft, type CheckContext, type DraftSource } from './checkDraft';
import { exitStatus, WrongUse } from './exit';
import { findDrafts, knownExtensions } from './files';
import { FileFacts } from './fileFacts';
import { fileOutput, streamOutput, wantsColor, type Output } from './output';
import { formats, type FormatName } from './formats/index';
import { noProgress, progressBar } from './progress';
import { count, emptySummary, fails, type DraftReport, type FailLevel, type ReportFormat, type Summary } from './report';
import { settingsReader, type ConfigChoice } from './settings';
import { decode, encode, fileSource } from './source';
import { inThreads, threadsFor } from './threads';

/** The options of `candor check`, as main.ts declares them. */
export interface CheckOptions extends ConfigChoice {
  readonly format: FormatName;
  readonly output?: string;
  readonly failOn: FailLevel;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly quiet?: boolean;
  readonly progress: boolean;
}

/** `candor check`. Resolves to the exit status; throws {@link WrongUse}. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  if (!options.stdin && options.stdinFilename !== undefined) throw new WrongUse('--stdin-filename only goes with --stdin');
  if (options.stdin && paths.length > 0) throw new WrongUse('--stdin takes no paths; name the draft with --stdin-filename');
  const settings = settingsReader(options, cwd);
  const news: string[] = [], mistakes = new Set<string>();
  const context: CheckContext = { cwd, settings, files: new FileFacts(), fix: options.fix === true, tell: (line) => void news.push(line) };
  const summary = await (options.stdin ? checkStdin(context, options) : checkFiles(paths, context, mistakes, options));

  for (const mistake of settings.problems()) mistakes.add(mistake);
  for (const line of [...(options.quiet ? [] : news), ...mistakes]) console.error(line);
  if (mistakes.size > 0) return exitStatus.wrongUse;
  return fails(summary, options.failOn) ? exitStatus.findings : exitStatus.clean;
}

/** `mistakes` takes those of the configuration that other threads meet. */
function checkFiles(paths: readonly string[], context: CheckContext, mistakes: Set<string>, options: CheckOptions): Promise<Summary> {
  const { drafts, unmatched, notes } = findDrafts(paths.length > 0 ? paths : ['.'], context.cwd);
  if (!options.quiet) for (const note of notes) console.error(note);
  if (unmatched.length > 0) throw new WrongUse(unmatched.map((path) => `${path}: no draft found (${knownExtensions})`).join('\n'));
  // A report that an earlier run wrote beside the drafts is not one of them.
  const report = options.output === undefined ? undefined : resolve(context.cwd, options.output);
  if (report !== undefined && paths.some((path) => isSameFile(resolve(context.cwd, path), report))) throw new WrongUse(`--output would overwrite the draft ${options.output}; name another file`);
  const files = drafts.filter((path) => path !== report);
  // What is mended may be read beside another draft: that goes in order.
  const threads = context.fix ? 1 : threadsFor(files.length);
  const reports = threads > 1 ? inThreads(threads, files, { cwd: context.cwd, choice: options, fixes: formats[options.format].tellsFixes }, mistakes) : inTurn(files.map(fileSource), context);
  return reportOn(reports, files.length, process.stdout, options);
}

/** Whether two paths lead to one file that is there. */
function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** With `--fix` the mended draft takes standard output; what is left to mend goes to standard error or `--output`. */
async function checkStdin(context: CheckContext, options: CheckOptions): Promise<Summary> {
  const name = options.stdinFilename ?? 'stdin.md';
  if (!formatOf(name)) throw new WrongUse(`${name}: the name tells no format (${knownExtensions})`);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  let text: string | Buffer = Buffer.concat(chunks);

  const source: DraftSource = {
    path: resolve(context.cwd, name),
    read: () => decode(text as Buffer),
    save: (fixed, { byteOrderMark }) => (text = encode(fixed, byteOrderMark)),
  };
  const summary = await reportOn(inTurn([source], context), 1, context.fix ? process.stderr : process.stdout, options);
  if (context.fix) await streamOutput(process.stdout).write(text);
  return summary;
}

/** Characters of a report that are worth a write, and on a terminal a redrawn progress bar. */
const enoughToWrite = 8192;

/** Checks the drafts one after the other. */
async function* inTurn(drafts: readonly DraftSource[], context: CheckContext): AsyncGenerator<DraftReport | undefined> {
  for (const draft of drafts) yield await checkDraft(draft, context);
}

/** Writes what is said of `total` drafts (undefined: ignored); that of the first is on its way before the last are read. */
async function reportOn(reports: AsyncIterable<DraftReport | undefined>, total: number, stream: NodeJS.WriteStream, options: CheckOptions): Promise<Summary> {
  const toFile = options.output !== undefined;
  const output: Output = toFile ? fileOutput(resolve(options.output)) : streamOutput(stream);
  const report = await openFormat(options, toFile ? undefined : stream);
  const showsProgress = process.stderr.isTTY && options.progress && !options.quiet && total > 1;
  const progress = showsProgress ? await progressBar(total) : noProgress;
  const sharesTerminal = !toFile && stream.isTTY;
  let pending = report.start;
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    await (sharesTerminal ? progress.around(() => output.write(text)) : output.write(text));
  };

  const summary = emptySummary();
  for await (const draft of reports) {
    if (draft) {
      count(summary, draft);
      pending += report.draft(draft);
      if (pending.length > enoughToWrite) await flush();
    }
    progress.tick();
  }
  progress.stop();
  await output.write(pending + report.end(summary));
  output.close();
  return summary;
}

/** Cells of a line where no terminal tells: the same everywhere, so that the same input gives the same bytes. */
const widthWithoutTerminal = 100;

/** The report on `stream`; undefined: in a file. */
function openFormat({ format, quiet = false }: CheckOptions, stream: NodeJS.WriteStream | undefined): Promise<ReportFormat> {
  const width = stream?.isTTY && stream.columns > 0 ? Math.max(40, stream.columns) : widthWithoutTerminal;
  return formats[format].open({ color: stream !== undefined && wantsColor(stream), width, quiet });
}
