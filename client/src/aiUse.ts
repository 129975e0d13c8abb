import { env, l10n, ThemeIcon, window, workspace, type Memento, type QuickPickItem, type Uri } from 'vscode';
import { Message, ServerCommand, type DisclosureState } from '../../server/src/protocol';
import { directed } from './direction';
import type { Server } from './server';

/** What the commands about AI use may be given instead of asking for it. */
export interface AiUse {
  readonly level: string;
  readonly tool?: string;
  readonly reviewer?: string;
}

const names = { tool: 'candor.lastTool', reviewer: 'candor.lastReviewer' } as const;

/** Asks how AI was used for the draft, with what, and who read it, and has it written into the draft. Nothing happens where a question is left open. */
export async function declareAiUse(server: Server, memory: Memento, draft: Uri, given?: AiUse): Promise<void> {
  const uri = draft.toString();
  const use = given ?? await ask(await server.request<DisclosureState>(Message.disclosure, { uri }), memory);
  if (use) await server.execute(ServerCommand.declareAiUse, uri, use);
}

async function ask({ levels, level, tool, reviewer }: DisclosureState, memory: Memento): Promise<AiUse | undefined> {
  const title = l10n.t('Declare AI use');
  const items = levels.map(({ value, label, means }) => ({ value, label, description: value === level ? l10n.t('{0} (declared now)', value) : value, detail: directed(means) }));
  items.sort((a, b) => Number(b.value === level) - Number(a.value === level));
  const chosen = await window.showQuickPick(items, { title, placeHolder: l10n.t('How was AI used for this draft?'), matchOnDetail: true });
  if (!chosen) return undefined;
  const isHuman = chosen.value === 'none';
  const named = isHuman ? '' : await remembered(memory, names.tool, title, l10n.t('Which AI tool? Leave it empty to fill it in later.'), tool);
  if (named === undefined) return undefined;
  const read = isHuman || chosen.value === 'ai-autonomous' ? '' : await remembered(memory, names.reviewer, title, l10n.t('Who read it before publication? Leave it empty if nobody has.'), reviewer);
  return read === undefined ? undefined : { level: chosen.value, ...(named && { tool: named }), ...(read && { reviewer: read }) };
}

/** Has the review written into the draft; an empty name becomes a blank there. */
export async function recordReview(server: Server, memory: Memento, draft: Uri, given?: string): Promise<void> {
  const uri = draft.toString();
  const { reviewer } = await server.request<DisclosureState>(Message.disclosure, { uri });
  const name = given ?? await remembered(memory, names.reviewer, l10n.t('Record human review'), l10n.t('Who read it? Leave it empty to fill it in later.'), reviewer);
  if (name !== undefined) await server.execute(ServerCommand.recordReview, uri, name);
}

/** The answer to a question that has the same answer most of the time; undefined where it was left open. */
async function remembered(memory: Memento, name: string, title: string, prompt: string, known: string | null): Promise<string | undefined> {
  const answer = await window.showInputBox({ title, prompt, value: known ?? memory.get(name, ''), ignoreFocusOut: true });
  if (answer?.trim()) await memory.update(name, answer.trim());
  return answer?.trim();
}

const languages: Readonly<Record<string, string>> = { 'json-ld': 'html', 'merchant': 'xml' };

/** Copies the draft's declaration in the form that is chosen, or opens it. Resolves with its text. */
export async function exportDisclosure(server: Server, draft: Uri, given?: string): Promise<string | undefined> {
  const uri = draft.toString();
  if (given !== undefined) return server.execute<string>(ServerCommand.exportDisclosure, uri, given);
  const { exports } = await server.request<DisclosureState>(Message.disclosure, { uri });
  if (exports.length === 0) return server.execute<string>(ServerCommand.exportDisclosure, uri); // says why not
  const chosen = await chooseExport(exports);
  if (!chosen) return undefined;
  const { id, text, title, opens } = chosen;
  if (opens) await window.showTextDocument(await workspace.openTextDocument({ language: languages[id] ?? 'plaintext', content: `${text}\n` }));
  else {
    await env.clipboard.writeText(text);
    window.setStatusBarMessage(l10n.t('Copied: {0}', title), 5000);
  }
  return text;
}

type Form = DisclosureState['exports'][number];

function chooseExport(exports: readonly Form[]): Promise<(Form & { readonly opens: boolean }) | undefined> {
  const pick = window.createQuickPick<QuickPickItem & { readonly form: Form }>();
  const open = { iconPath: new ThemeIcon('go-to-file'), tooltip: l10n.t('Open as a document') };
  pick.title = l10n.t('Export the AI disclosure');
  pick.placeholder = l10n.t('Choose a form to copy it');
  pick.items = exports.map((form) => ({ form, label: directed(form.title), detail: form.text.replace(/\s+/g, ' '), buttons: [open] }));
  return new Promise((resolve) => {
    const done = (form: Form | undefined, opens: boolean): void => {
      resolve(form && { ...form, opens });
      pick.hide();
    };
    pick.onDidAccept(() => done(pick.selectedItems[0]?.form, false));
    pick.onDidTriggerItemButton(({ item }) => done(item.form, true));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
