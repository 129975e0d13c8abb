import { candor, openDraft } from '../server/src/candor';
import type { Format } from '../server/src/engine/draft/draft';
import type { Finding } from '../server/src/engine/finding';
import { defaultSettings } from '../server/src/engine/settings';

/** What Candor finds in `text` with every rule at its own severity. */
export function check(text: string, format: Format, path?: string): { readonly findings: readonly Finding[]; readonly words: number } {
  const draft = openDraft(text, format, path);
  return { findings: candor.lint(draft, defaultSettings).findings, words: draft.words };
}

/** A warning or an error: what asks something of the writer. */
export function isLoud({ severity }: Finding): boolean {
  return severity !== 'info';
}

export function ratio(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(3) : '–';
}

/** A Markdown table; every column after the first stands to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** `text` in one line, cut to a length that is read at a glance. */
export function excerpt(text: string, length = 200): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, length);
}
