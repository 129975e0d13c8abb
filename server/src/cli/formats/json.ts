import { version } from '../../../../package.json';
import type { Finding, SuppressedFinding } from '../../engine/finding';
import type { Located, ReportFormat } from '../report';

/** `--format json`, version 1: other programs read it, so fields may be added but never changed or dropped. */
export function json(): ReportFormat {
  let first = true;
  return {
    start: `{\n  "version": 1,\n  "tool": ${JSON.stringify({ name: 'candor', version })},\n  "files": [`,
    draft({ path, format, words, findings, suppressed, errors }) {
      const file = {
        path, format, words,
        findings: findings.map(written),
        suppressed: suppressed.map(writtenSuppressed),
        errors: errors.map(({ message }) => ({ message })),
      };
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + JSON.stringify(file, undefined, 2).split('\n').map((line) => `    ${line}`).join('\n');
    },
    end({ files, words, error, warning, info, suppressed, baselined }) {
      const summary = { files, words, error, warning, info, suppressed, baselined };
      return `${first ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)}\n}\n`;
    },
  };
}

function written({ finding, text, from, to }: Located): object {
  const { rule, principle, severity, language, message, references, fixes } = finding;
  return {
    rule, principle, severity, language, message, text,
    start: from, end: to,
    references: references.map(({ id, title, url }) => ({ id, title, url })),
    fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits: edits.map(({ start, end, text }) => ({ start, end, text })) })),
  } satisfies Record<Exclude<keyof Finding, 'start' | 'end' | 'safeFixes'> | 'text' | 'start' | 'end', unknown>;
}

function writtenSuppressed(located: Located<SuppressedFinding>): object {
  const { reason, by, until } = located.finding;
  return { ...written(located), reason, by, until };
}
