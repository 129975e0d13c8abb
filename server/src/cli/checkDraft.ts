import { candor, openDraft } from '../candor';
import { formatOf } from '../draftNames';
import type { Draft } from '../engine/draft/draft';
import type { LintResult } from '../engine/finding';
import type { FileFacts } from './fileFacts';
import { fixSafely } from './fix';
import { reportDraft, reportUnreadable, type DraftReport } from './report';
import { pathFrom } from './repository';
import { rootOf, type SettingsReader } from './settings';
import type { Source } from './source';

/** A draft to check, wherever its text comes from. Both functions may throw an `Error` that tells people why they failed. */
export interface DraftSource {
  /** Absolute; decides the format and the settings. Its extension must be one {@link formatOf} knows. */
  readonly path: string;
  read(): Source;
  /** Takes the text that `--fix` made. */
  save(text: string, source: Source): void;
}

export interface CheckContext {
  readonly cwd: string;
  readonly settings: SettingsReader;
  readonly files: FileFacts;
  readonly fix: boolean;
  /** Told what `--fix` did, one line a draft. */
  readonly tell: (line: string) => void;
}

/** Checks one draft, and mends it with `fix`. Undefined where the configuration says to ignore it. */
export async function checkDraft({ path, read, save }: DraftSource, { cwd, settings, files, fix, tell }: CheckContext): Promise<DraftReport | undefined> {
  const { ignored, messages, settings: rules } = await settings.read(path);
  if (ignored) return undefined;
  const shown = pathFrom(cwd, path);
  const format = formatOf(path)!;
  try {
    const source = read();
    const root = rootOf(path, cwd);
    const draft = openDraft(source.text, format, pathFrom(root, path));
    const known = await files.about(draft, rules, path, root);
    const lint = (one: Draft): LintResult => candor.lint(one, rules, { messages: messages === 'editor' ? 'en' : messages, ...known });
    if (!fix) return reportDraft(shown, format, draft.text, draft.words, lint(draft));

    const fixed = fixSafely(draft, source.lineEnding, lint);
    if (fixed.mended.size > 0) {
      save(fixed.draft.text, source);
      tell(`${shown}: mended ${[...fixed.mended].map(([rule, times]) => (times > 1 ? `${rule} (${times} times)` : rule)).join(', ')}`);
    }
    return reportDraft(shown, format, fixed.draft.text, fixed.draft.words, fixed.result);
  } catch (error) {
    return reportUnreadable(shown, format, (error as Error).message);
  }
}
