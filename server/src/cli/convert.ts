import { editDraft, openDraft } from '../candor';
import { convertToW3c } from '../disclosure/convert';
import { formatOf } from '../draftNames';
import { exitStatus, WrongUse } from './exit';
import { findDrafts, knownExtensions } from './files';
import { pathFrom } from './repository';
import { settingsReader, type ConfigChoice } from './settings';
import { readSource, writeSource } from './source';

/** The options of `candor convert`, as main.ts declares them. */
export interface ConvertOptions extends ConfigChoice {
  readonly write?: boolean;
}

/** `candor convert`: lists what drafts declare in other words than the W3C's, and with `--write` writes it in those. Resolves to the exit status. */
export async function convert(paths: readonly string[], options: ConvertOptions): Promise<number> {
  const cwd = process.cwd();
  const settings = settingsReader(options, cwd);
  const { drafts, unmatched, notes } = findDrafts(paths.length > 0 ? paths : ['.'], cwd);
  for (const note of notes) console.error(note);
  if (unmatched.length > 0) throw new WrongUse(unmatched.map((path) => `${path}: no draft found (${knownExtensions})`).join('\n'));
  let changed = 0, failed = 0;
  for (const path of drafts) {
    const shown = pathFrom(cwd, path);
    if ((await settings.read(path)).ignored) continue;
    try {
      const source = readSource(path), draft = openDraft(source.text, formatOf(path)!, shown), edits = convertToW3c(draft);
      if (edits.length === 0) continue;
      for (const { start, end, text } of edits) console.log(`${shown}:${source.text.slice(0, start).split('\n').length}: ${[source.text.slice(start, end), text].map((part) => part.trim().replace(/\s*\r?\n\s*/g, '; ')).map((part) => part || '(nothing)').join(' → ')}`);
      const fromEnd = [...edits].sort((a, b) => b.start - a.start);
      if (options.write) writeSource(path, editDraft(draft, fromEnd.map((edit) => ({ ...edit, text: edit.text.replace(/\r?\n/g, source.lineEnding) }))).text, source);
      changed++;
    } catch (error) {
      failed++;
      console.error(`${shown}: ${(error as Error).message}`);
    }
  }
  const mistakes = settings.problems();
  for (const line of mistakes) console.error(line);
  const drafted = changed === 1 ? '1 draft' : `${changed} drafts`;
  console.error(changed === 0 ? failed ? 'Nothing was converted.' : 'Nothing here is declared in other words that have a counterpart among those of the W3C.' : options.write ? `Converted ${drafted}.` : `${drafted} would change; --write writes that.`);
  return mistakes.length > 0 || failed > 0 ? exitStatus.wrongUse : exitStatus.clean;
}
