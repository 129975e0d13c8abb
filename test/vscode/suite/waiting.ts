import { languages, window, workspace, type Disposable, type Event } from 'vscode';

const events: Event<unknown>[] = [
  languages.onDidChangeDiagnostics, workspace.onDidChangeTextDocument, workspace.onDidOpenTextDocument, workspace.onDidCloseTextDocument,
  window.onDidChangeActiveTextEditor, window.tabGroups.onDidChangeTabs,
];
const waiting = new Set<() => string>();

/**
 * Resolves with the first value that `look` gives, looking again at each change of diagnostics, texts, editors or tabs. The test's
 * own timeout ends the wait; `now` then says how things stood.
 */
export function waitFor<T>(what: string, look: () => T | undefined, now: () => string = () => ''): Promise<T> {
  return new Promise((done) => {
    const subscriptions: Disposable[] = [], describe = (): string => `It waited for ${what}; ${now()}`;
    const again = (): void => {
      const value = look();
      if (value === undefined) return;
      subscriptions.forEach((subscription) => subscription.dispose());
      waiting.delete(describe);
      done(value);
    };
    waiting.add(describe);
    subscriptions.push(...events.map((event) => event(again)));
    again();
  });
}

/** What a test that ran out of time was waiting for. */
export function waits(): string[] {
  const all = [...waiting].map((describe) => describe());
  waiting.clear();
  return all;
}
