import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types';
import type { Severity } from '../../engine/finding';
import type { DraftReport, Located, Place, ReportFormat, Summary } from '../report';
import { excerpt, isolated } from './excerpt';
import type { View } from './index';

/** `--format stylish`: for people, on a terminal. */
export function stylish({ color, width, quiet }: View): ReportFormat {
  const colors = createColors(color);
  let first = true;
  return {
    start: '',
    draft(report) {
      if (report.findings.length + report.errors.length === 0) return '';
      const separator = first ? '' : '\n';
      first = false;
      return `${separator}${colors.underline(isolated(report.path))}\n${entries(report, width, colors)}`;
    },
    end: (summary) => (quiet ? '' : `${first ? '' : '\n'}${summaryLine(summary, colors)}\n`),
  };
}

function entries({ text, findings, errors }: DraftReport, width: number, colors: Colors): string {
  const margin = Math.max(0, ...findings.map(({ from }) => position(from).length));
  const failed = errors.map(({ message, at }) =>
    `  ${position(at).padStart(margin)}  ${colors.red('error  ')}  ${isolated(message)}\n`);
  return failed.join('') + findings.map((located) => entry(text, located, margin, width, colors)).join('');
}

function entry(text: string, { finding, from }: Located, margin: number, width: number, colors: Colors): string {
  const indent = ' '.repeat(margin + 4);
  const severity = severityColor(finding.severity, colors)(finding.severity.padEnd(7));
  const title = `  ${colors.dim(position(from).padStart(margin))}  ${severity}  ${isolated(finding.message)}  ${colors.dim(finding.rule)}\n`;
  const source = excerpt(text, finding.start, finding.end, width - indent.length, colors);
  return source ? `${title}${indent}${source.line}\n${indent}${source.carets}\n` : title;
}

function position(place: Place | undefined): string {
  return place ? `${place.line}:${place.column}` : '';
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
}

function summaryLine(summary: Summary, colors: Colors): string {
  const { files, words, error, warning, info, suppressed, errors, concerned, fixable } = summary;
  const findings = error + warning + info;
  const drafts = concerned > 0 && files > 1 ? `${number(concerned)} of ${many(files, 'draft')}` : many(files, 'draft');
  const outcome = findings === 0
    ? `No findings in ${many(files, 'draft')}`
    : `${many(findings, 'finding')} (${many(error, 'error')}, ${many(warning, 'warning')}, ${number(info)} info) in ${drafts}`;
  const more = [
    many(words, 'word'),
    suppressed > 0 && `${number(suppressed)} suppressed`,
    errors > 0 && `${many(errors, 'problem')} kept drafts from being checked`,
    fixable > 0 && `${number(fixable)} mended by --fix`,
  ].filter(Boolean).join(', ');
  const paint = error + errors > 0 ? colors.red : findings > 0 ? colors.yellow : colors.green;
  return `${paint(`${findings + errors > 0 ? '✖' : '✔'} ${outcome}`)}; ${more}`;
}

function many(amount: number, thing: string): string {
  return `${number(amount)} ${thing}${amount === 1 ? '' : 's'}`;
}

/** 12,345 without waking the locale data, which costs milliseconds at the end of every run. */
function number(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}
