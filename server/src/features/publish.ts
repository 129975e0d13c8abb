import { CancellationToken, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { OpenDocument } from '../documents';

/** Pushes diagnostics to a client that does not ask for them. */
export class Publisher {
  /** Documents with a computation under way, and whether its outcome is already out of date. */
  private readonly underWay = new Map<OpenDocument, { again: boolean }>();

  /** `compute` gives undefined where the document was closed meanwhile. */
  constructor(private readonly connection: Connection, private readonly compute: (document: OpenDocument, token: CancellationToken) => Promise<Diagnostic[] | undefined>) {}

  /** Computes and sends. Called again before that is done, it does both once more afterwards, however often it was called. */
  async publish(document: OpenDocument): Promise<void> {
    const running = this.underWay.get(document);
    if (running) {
      running.again = true;
      return;
    }
    const run = { again: true };
    this.underWay.set(document, run);
    try {
      while (run.again) {
        run.again = false;
        const diagnostics = await this.compute(document, CancellationToken.None);
        if (diagnostics && !run.again) await this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
      }
    } finally {
      this.underWay.delete(document);
    }
  }

  clear(document: OpenDocument): void {
    void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  }
}
