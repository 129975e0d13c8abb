import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { ConfigProblem } from '../config/effective';
import type { Client } from '../client';
import type { Language, Severity } from '../engine/finding';
import type { Checked } from '../findings';
import { isAt, type Positions } from '../positions';
import { languageOf, texts } from './texts';

/** More would drown the writer, and every message to the editor with them. */
const MOST = 1_000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Address of a rule's page; undefined where it has none. */
export type RulePages = (rule: string, language: Language) => string | undefined;

/** The findings the writer is shown, and what of the draft could not be read. */
export function draftDiagnostics(checked: Checked, client: Client, pages: RulePages): Diagnostic[] {
  const { shown, document, result, settings: { messages } } = checked;
  const { positions } = document;
  const diagnostics = shown.slice(0, MOST).map((finding): Diagnostic => {
    const { rule, principle, severity, language, message, start, end } = finding;
    const href = client.diagnosticLinks ? pages(rule, languageOf(messages, finding, client)) : undefined;
    // Hundreds are made at every key: spreading in what some clients do not take would cost more than all the rest.
    const diagnostic: Diagnostic = { range: positions.range(start, end), severity: severities[severity], code: rule, source: 'candor', message };
    if (href !== undefined) diagnostic.codeDescription = { href };
    if (client.diagnosticData) diagnostic.data = { principle, language };
    return diagnostic;
  });
  const next = shown[MOST];
  if (next) {
    const message = texts[languageOf(messages, undefined, client)].moreFindings(shown.length - MOST);
    diagnostics.push({ range: positions.range(next.start, next.end), severity: DiagnosticSeverity.Information, source: 'candor', message });
  }
  for (const { message, start, end } of result.problems) {
    if (start !== undefined && end !== undefined) diagnostics.push({ range: document.positions.range(start, end), severity: DiagnosticSeverity.Warning, source: 'candor', message });
  }
  return diagnostics;
}

/** The mistakes of a settings file. */
export function configDiagnostics(problems: readonly ConfigProblem[], positions: Positions, client: Client): Diagnostic[] {
  return problems.map(({ start, end, text }) => ({ range: positions.range(start, end), severity: DiagnosticSeverity.Error, source: 'candor', message: text[client.language] }));
}

/** Remembers what each document was last told, so that the same again is one short answer. */
export class DiagnosticReports {
  /** Ids of an earlier run of the server must not look like ours. */
  private readonly run = Date.now().toString(36);
  private count = 0;
  private readonly last = new Map<string, { readonly resultId: string; readonly items: readonly Diagnostic[] }>();

  report(uri: string, items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
    let told = this.last.get(uri);
    if (!told || !isSame(told.items, items)) this.last.set(uri, (told = { resultId: `${this.run}-${++this.count}`, items }));
    const { resultId } = told;
    return previousResultId === resultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

function isSame(some: readonly Diagnostic[], others: readonly Diagnostic[]): boolean {
  return some.length === others.length && some.every((one, index) => isAlike(one, others[index] as Diagnostic));
}

function isAlike(one: Diagnostic, other: Diagnostic): boolean {
  return one.message === other.message && one.code === other.code && one.severity === other.severity && isAt(one.range.start, other.range.start) && isAt(one.range.end, other.range.end)
    && one.codeDescription?.href === other.codeDescription?.href && one.data?.language === other.data?.language;
}
