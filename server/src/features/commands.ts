import { LSPErrorCodes, ResponseError, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Checker } from '../checker';
import type { Client } from '../client';
import type { AiUse } from '../disclosure/declare';
import type { OpenDocument } from '../documents';
import { formatOf } from '../draftNames';
import type { Draft } from '../engine/draft/draft';
import type { Edit } from '../engine/finding';
import { Positions } from '../positions';
import { ServerCommand, type Conversion, type DisclosureState } from '../protocol';
import type { DraftSettings } from '../settings';
import { today } from '../today';
import { editDraftText } from '../workspaceEdits';
import { languageOf, texts } from './texts';

/** What commands need of the server. */
export interface CommandHost {
  readonly client: Client;
  readonly checker: Checker;
  openDocument(uri: string): OpenDocument | undefined;
  /** The only draft that is open, for a client that names none. */
  onlyDraft(): OpenDocument | undefined;
  settingsOf(uri: string): Promise<DraftSettings>;
  readFile(uri: string): Promise<string | undefined>;
  /** The uris of all drafts in the workspace, as far as the server can list them. */
  listDrafts(): Promise<readonly string[]>;
  apply(edit: WorkspaceEdit, label: string): Promise<boolean>;
}

/** The commands of `workspace/executeCommand`, for clients that have none of their own for them. */
export const commands: readonly string[] = Object.values(ServerCommand);

/** Runs `command`; its result is what {@link ServerCommand} says. Rejects, in words for people, where it cannot. */
export async function runCommand(command: string, [subject, ...rest]: readonly unknown[], host: CommandHost): Promise<unknown> {
  switch (command) {
    case ServerCommand.recordReview: return changeDraft(host, subject, (on, language) => on.checker.recordReview(on.draft, language, { ...(typeof rest[0] === 'string' && rest[0].trim() && { by: rest[0].replace(/[{}\r\n]/g, ' ').trim() }), on: today() })?.edits, 'recordReview');
    case ServerCommand.declareAiUse: return changeDraft(host, subject, (on, language) => on.checker.declareAiUse(on.draft, asUse(rest[0], on.checker), today(), language, on.checker.candor.context(on.draft, on.settings.effective.settings)), 'declareAiUse');
    case ServerCommand.convertDisclosures: return convert(host, typeof subject === 'string' ? [subject] : Array.isArray(subject) ? subject.map(String) : [host.onlyDraft()?.uri ?? fail(host, 'noDraft')]);
    case ServerCommand.convertWorkspace: {
      const { dryRun } = (subject ?? {}) as { dryRun?: unknown };
      return dryRun === true ? conversions(host, undefined) : convert(host, await host.listDrafts(), host.client.confirmsChanges);
    }
    case ServerCommand.exportDisclosure: {
      const { exports } = await disclosureState(host, String(subject ?? host.onlyDraft()?.uri));
      return (exports.find(({ id }) => id === rest[0]) ?? (rest[0] === undefined ? exports[0] : undefined))?.text ?? fail(host, 'nothingDeclared');
    }
    default: throw new ResponseError(LSPErrorCodes.RequestFailed, `There is no command ${command}.`);
  }
}

/** What a draft declares, and what can be made of it; the texts are in the language of the messages. */
export async function disclosureState(host: CommandHost, uri: string): Promise<DisclosureState> {
  const { draft, settings, checker } = await read(host, uri) ?? fail(host, 'noDraft');
  const context = checker.candor.context(draft, settings.effective.settings), language = languageOf(settings.messages, undefined, host.client);
  const { level, reviewer } = checker.aiStatusOf(draft, context), { tool } = checker.factsOf(draft);
  return {
    level: level ?? null, tool: tool ?? null, reviewer: reviewer ?? null,
    levels: checker.levels.map((value) => ({ value, label: checker.levelTexts[value].label[language], means: checker.levelTexts[value].means[language] })),
    exports: checker.exportsOf(draft, context).map(({ id, title, text }) => ({ id, title: title[language], text })),
  };
}

/** The drafts among `uris`, or of the workspace, that declare AI use in other words than the W3C's, and what they would say. */
export async function conversions(host: CommandHost, uris: readonly string[] | undefined): Promise<Conversion[]> {
  const found: Conversion[] = [];
  for (const uri of uris ?? await host.listDrafts()) {
    const on = await read(host, uri);
    const edits = on && !on.settings.effective.ignored && on.settings.enabled ? on.checker.convertToW3c(on.draft) : [];
    if (on && edits.length > 0) found.push({ uri, from: edits.map(({ start, end }) => on.draft.text.slice(start, end).trim()).filter(Boolean), to: edits.map(({ text }) => text.trim()).filter(Boolean) });
  }
  return found;
}

interface OnDraft {
  readonly document: { readonly uri: string; readonly version: number | null; readonly text: string; readonly positions: Positions };
  readonly draft: Draft;
  readonly settings: DraftSettings;
  readonly checker: Checker;
}

/** A draft as the editor has it, else as it is on the disk. Undefined where there is none. */
async function read({ openDocument, settingsOf, readFile, checker, client }: CommandHost, uri: string): Promise<OnDraft | undefined> {
  const settings = await settingsOf(uri), open = openDocument(uri);
  if (open) return open.format && { document: open, draft: open.draft(settings.path, checker), settings, checker };
  const format = formatOf(uri), text = format && await readFile(uri);
  if (!format || text === undefined) return undefined;
  return { document: { uri, version: null, text, positions: Positions.of(text, client.encoding) }, draft: checker.openDraft(text, format, settings.path), settings, checker };
}

/** Applies what `make` wants changed in one open draft. Resolves with whether the editor did. */
async function changeDraft(host: CommandHost, subject: unknown, make: (on: OnDraft, language: 'en' | 'ar') => readonly Edit[] | undefined, label: 'recordReview' | 'declareAiUse'): Promise<boolean> {
  const on = await read(host, typeof subject === 'string' ? subject : host.onlyDraft()?.uri ?? fail(host, 'noDraft')) ?? fail(host, 'noDraft');
  if (on.draft.frontMatter?.error !== undefined) fail(host, 'brokenFrontMatter');
  const language = on.checker.mainLanguages(on.draft)[0] ?? host.client.language;
  const changes = make(on, language) ?? fail(host, 'noPlace');
  const edits = changes.map(on.checker.withBlanks).filter(({ start, end, text }) => on.draft.text.slice(start, end) !== text);
  return edits.length === 0 || host.apply(editDraftText(on.document, edits, host.client), texts[languageOf(on.settings.messages, undefined, host.client)][label]);
}

/** Names the changes of one kind within an edit. */
const annotation = 'candor.convert';

/** Converts all of `uris` in one step, which undoes in one; with `confirm` the editor shows the changes and asks first. Resolves with how many drafts changed. */
async function convert(host: CommandHost, uris: readonly string[], confirm = false): Promise<number> {
  const all: WorkspaceEdit[] = [];
  for (const { uri } of await conversions(host, uris)) {
    const on = await read(host, uri);
    if (on) all.push(editDraftText(on.document, on.checker.convertToW3c(on.draft), host.client));
  }
  if (all.length === 0) return 0;
  const edit: WorkspaceEdit = host.client.documentChanges ? { documentChanges: all.flatMap(({ documentChanges = [] }) => documentChanges as TextDocumentEdit[]) } : { changes: Object.assign({}, ...all.map(({ changes }) => changes)) as NonNullable<WorkspaceEdit['changes']> };
  const { convert: label, convertPreview: description } = texts[host.client.language];
  if (confirm) {
    edit.changeAnnotations = { [annotation]: { label, description, needsConfirmation: true } };
    for (const change of edit.documentChanges as TextDocumentEdit[]) change.edits = change.edits.map((one) => ({ ...one, annotationId: annotation }));
  }
  return await host.apply(edit, label) ? all.length : 0;
}

function asUse(value: unknown, checker: Checker): AiUse {
  const { level, tool, reviewer } = (value ?? {}) as { level?: unknown; tool?: unknown; reviewer?: unknown };
  const known = checker.levels.find((other) => other === level);
  if (!known) throw new ResponseError(LSPErrorCodes.RequestFailed, `The level is one of ${checker.levels.join(', ')}.`);
  return { level: known, ...(typeof tool === 'string' && { tool }), ...(typeof reviewer === 'string' && { reviewer }) };
}

function fail({ client }: CommandHost, why: 'noDraft' | 'brokenFrontMatter' | 'noPlace' | 'nothingDeclared'): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, texts[client.language].failures[why]);
}
