import type { Connection } from 'vscode-languageserver';
import type { Client } from '../client';
import type { ConfigProblem } from '../config/effective';
import type { Checked } from '../findings';
import { Positions } from '../positions';
import { configDiagnostics } from './diagnostics';

/**
 * Shows the mistakes of settings files that are not open in the editor, at their places: nobody asks for the diagnostics of those.
 * For open ones the diagnostics of the document itself do.
 */
export class ClosedConfigs {
  private readonly problems = new Map<string, readonly ConfigProblem[]>();
  private shown = new Set<string>();
  /** One showing at a time, so that a later one is not overtaken. */
  private showing: Promise<void> = Promise.resolve();

  constructor(private readonly connection: Connection, private readonly client: Client, private readonly readFile: (uri: string) => Promise<string | undefined>, private readonly isOpen: (uri: string) => boolean) {}

  checked({ document, settings: { effective } }: Checked): void {
    if (this.problems.get(document.uri) === effective.problems) return;
    this.problems.set(document.uri, effective.problems);
    this.showing = this.showing.then(() => this.show());
  }

  /** A draft or a settings file was opened or closed. */
  changed(closed?: string): void {
    if (closed !== undefined) this.problems.delete(closed);
    this.showing = this.showing.then(() => this.show());
  }

  private async show(): Promise<void> {
    const byFile = new Map<string, Map<string, ConfigProblem>>();
    for (const problem of [...this.problems.values()].flat()) {
      if (!problem.uri || this.isOpen(problem.uri)) continue;
      const known = byFile.get(problem.uri) ?? new Map<string, ConfigProblem>();
      byFile.set(problem.uri, known.set(`${problem.start}:${problem.message}`, problem));
    }
    const before = this.shown;
    this.shown = new Set(byFile.keys());
    for (const uri of before) {
      // What an open file is pushed replaces what it was pushed before; what it is asked for does not.
      const replaced = byFile.has(uri) || (this.isOpen(uri) && !this.client.pulls);
      if (!replaced) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, problems] of byFile) {
      const text = await this.readFile(uri);
      if (this.isOpen(uri) || text === undefined) continue;
      await this.connection.sendDiagnostics({ uri, diagnostics: configDiagnostics([...problems.values()], Positions.of(text, this.client.encoding), this.client) });
    }
  }
}
