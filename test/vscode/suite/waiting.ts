import { CodeActionTriggerKind, EventEmitter, languages, window, workspace, type CodeActionContext, type Disposable, type Event, type Position, type TextDocument } from 'vscode';

/** What the editor asks on its own, once the cursor or the marks under it have rested: what can be done at a place. */
export interface Look {
  readonly document: TextDocument;
  readonly at: Position;
  readonly context: CodeActionContext;
}

const looks = new EventEmitter<Look>();
/** The last of them. */
export let lastLook: Look | undefined;
looks.event((look) => (lastLook = look));

languages.registerCodeActionsProvider('*', {
  provideCodeActions(document, { start }, context) {
    if (context.triggerKind === CodeActionTriggerKind.Automatic) looks.fire({ document, at: start, context });
    return [];
  },
});

const events: Event<unknown>[] = [
  languages.onDidChangeDiagnostics, workspace.onDidChangeTextDocument, workspace.onDidOpenTextDocument, workspace.onDidCloseTextDocument,
  window.onDidChangeActiveTextEditor, window.tabGroups.onDidChangeTabs, looks.event,
];
const waiting = new Set<() => string>();

/**
 * Resolves with the first value that `look` gives, looking again at each change of diagnostics, texts, editors or tabs, and whenever the editor looks. The test's
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
