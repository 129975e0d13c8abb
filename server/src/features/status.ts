import type { Connection } from 'vscode-languageserver';
import type { Checker } from '../checker';
import type { Client } from '../client';
import type { Draft } from '../engine/draft/draft';
import type { Checked } from '../findings';
import { Message, type AiState, type Counts, type DraftStatus } from '../protocol';
import { languageOf } from './texts';

export function countsOf({ shown, result }: Checked): Counts {
  const count = (severity: string): number => shown.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), suppressed: result.suppressed.length };
}

function statusOf(checked: Checked, client: Client, checker: Checker): DraftStatus {
  const { document, state, draft, result, settings: { effective } } = checked;
  return {
    uri: document.uri,
    state,
    counts: countsOf(checked),
    languages: draft?.languages ?? [],
    words: draft?.words ?? 0,
    ...(draft && { ai: aiState(checked, draft, client, checker) }),
    problems: [
      ...effective.problems.map(({ text, uri }) => ({ message: text[client.language], ...(uri && { uri }) })),
      ...result.problems.map(({ message, start }) => (start === undefined ? { message } : { message, uri: document.uri })),
    ],
  };
}

function aiState({ settings: { effective, messages } }: Checked, draft: Draft, client: Client, { candor, aiStatusOf, levelTexts }: Checker): AiState {
  const { level, ...status } = aiStatusOf(draft, candor.context(draft, effective.settings));
  return { level: level ?? null, label: level ? levelTexts[level].label[languageOf(messages, undefined, client)] : null, ...status };
}

/** Writes what kept a part of the drafts from being checked to the client's log: each cause once, not once a keystroke. */
export function problemLog(connection: Connection, client: () => Client): (checked: Checked) => void {
  const told = new Set<string>();
  return ({ document, result, settings: { effective } }) => {
    const causes = [
      ...result.problems.filter(({ rule, start }) => rule !== undefined || start === undefined).map(({ rule, message }) => ({ key: rule ?? message, text: `${message} (${document.uri})` })),
      ...effective.problems.filter(({ uri }) => !uri).map(({ message, text }) => ({ key: message, text: text[client().language] })),
    ];
    for (const { key, text } of causes) {
      if (told.has(key)) continue;
      told.add(key);
      connection.console.error(text);
    }
  };
}

/** Tells the client about each check of a draft. */
export function sendStatus(connection: Connection, checked: Checked, client: Client, checker: Checker): void {
  void connection.sendNotification(Message.status, statusOf(checked, client, checker));
}
