import type { Draft } from './draft/draft';
import type { FrontMatterValue } from './draft/frontMatter';
import { blockAfter, commentPlace } from './draft/place';
import type { Finding, Fix, Language, Text } from './finding';
import { suppressionRule } from './suppressionRule';

/** A waiver written in the draft: these rules, in this range, for this reason. Offsets are in the draft's text. */
export interface Suppression {
  readonly rules: readonly string[];
  /** The range it covers. */
  readonly start: number;
  readonly end: number;
  /** Where it is written. */
  readonly writtenStart: number;
  readonly writtenEnd: number;
  readonly reason: string;
  readonly by?: string;
  /** As written: a date, or what was meant for one. */
  readonly until?: string;
  /** What it is called, where nothing is called so: it waives nothing. */
  readonly misnamed?: string;
}

const directive = /^candor-ignore(-[\w-]*)?(?!\w)/;

/** Every suppression of the draft: comments of its format, and the front matter list `candor-ignore`. */
export function readSuppressions(draft: Draft): Suppression[] {
  const found: Suppression[] = [];
  const open: { rules: string[]; from: number; written: { start: number; end: number }; note: Note }[] = [];
  for (const comment of draft.comments) {
    const text = comment.text.trim();
    const match = directive.exec(text);
    if (!match) continue;
    const colon = text.indexOf(':');
    const rules = text.slice(match[0].length, colon < 0 ? undefined : colon).split(/[,،\s]+/).filter(Boolean);
    const note = readNote(colon < 0 ? '' : text.slice(colon + 1));
    const written = { start: comment.start, end: comment.end };
    const add = (start: number, end: number): void => { found.push({ rules, start, end, writtenStart: written.start, writtenEnd: written.end, ...note }); };
    if (match[1] === '-file') add(0, draft.text.length);
    else if (match[1] === '-start') open.push({ rules, from: comment.end, written, note });
    else if (match[1] === '-end') {
      const index = open.findLastIndex((start) => rules.length === 0 || rules.every((rule) => start.rules.includes(rule)));
      if (index >= 0) {
        const [start] = open.splice(index, 1);
        if (start) found.push({ rules: start.rules, start: start.from, end: comment.start, writtenStart: start.written.start, writtenEnd: start.written.end, ...start.note });
      } else add(comment.start, comment.start);
    } else if (match[1] !== undefined) found.push({ rules, start: comment.start, end: comment.start, writtenStart: written.start, writtenEnd: written.end, misnamed: match[0], ...note });
    else {
      const next = blockAfter(draft, comment.start, comment.end);
      add(next.start, next.end);
    }
  }
  // A start without an end holds to the end of the draft.
  for (const { rules, from, written, note } of open) found.push({ rules, start: from, end: draft.text.length, writtenStart: written.start, writtenEnd: written.end, ...note });
  found.push(...frontMatterSuppressions(draft));
  return found.sort((a, b) => a.writtenStart - b.writtenStart);
}

interface Note {
  readonly reason: string;
  readonly by?: string;
  readonly until?: string;
}

/** `the sale really ends tonight @lina until 2027-01-31` */
function readNote(text: string): Note {
  let reason = text.replace(/\s+/g, ' ').trim();
  let by: string | undefined, until: string | undefined;
  for (let match; (match = /\s*(?:@([\p{L}\p{N}._-]+)|(?<=^|\s)\(?[Uu]ntil\s+(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\)?\.?)$/u.exec(reason)); reason = reason.slice(0, match.index)) {
    if (match[1]) by ??= match[1];
    else until ??= match[2];
    if (match[0] === '') break;
  }
  // An editor's blank that was never filled is no reason.
  if (/^\[[^\]]*\]$/.test(reason.trim())) reason = '';
  return { reason: reason.trim(), ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }) };
}

function frontMatterSuppressions(draft: Draft): Suppression[] {
  const values = draft.frontMatter?.values ?? [];
  const entries = values.filter(({ key, value }) => /^candor-ignore(?:\.\d+)?$/.test(key) && (typeof value === 'string' || typeof value === 'object' && value !== null && !Array.isArray(value)));
  return entries.map(({ value, start, end }: FrontMatterValue) => {
    // A rule by itself gives no reason.
    const entry = typeof value === 'string' ? { rule: value } : value as Record<string, unknown>;
    const text = (name: string): string | undefined => {
      const given = entry[name];
      if (given instanceof Date) return given.toISOString().slice(0, 10);
      return given === undefined || given === null ? undefined : String(given);
    };
    const by = text('by')?.replace(/^@/, ''), until = text('until');
    const rules = [entry['rule'] ?? entry['rules'] ?? []].flat().flatMap((rule) => String(rule).split(/[,،\s]+/)).filter(Boolean);
    return {
      rules, start: 0, end: draft.text.length, writtenStart: start, writtenEnd: end, reason: text('reason')?.trim() ?? '',
      ...(by === undefined ? {} : { by }), ...(until === undefined ? {} : { until }),
    };
  });
}

const suppressTitle: Text = { en: 'Suppress “{rule}” here, with a reason', ar: 'تجاهل «{rule}» هنا مع ذكر السبب' };
const reasonBlank: Record<Language, string> = { en: 'reason', ar: 'السبب' };

/**
 * The edit that waives `finding` in the draft, with a blank for the reason: a comment above its block, or an entry in
 * front matter where no comment can stand (plain text, front matter values). Undefined where neither can.
 */
export function suppressionFix(draft: Draft, finding: Finding, locale: Language = 'en'): Fix | undefined {
  // What is wrong with a suppression is mended, not suppressed.
  if (finding.rule === suppressionRule.id) return undefined;
  const title = suppressTitle[locale].replace('{rule}', finding.rule);
  const reason = reasonBlank[locale];
  const newline = draft.text.includes('\r\n') ? '\r\n' : '\n';
  const front = draft.frontMatter;
  if (draft.format === 'plaintext' || (front && finding.start < front.end)) {
    if (front?.error !== undefined || front?.syntax === 'toml') return undefined;
    const entry = `  - { rule: ${finding.rule}, reason: "[${reason}]" }${newline}`;
    const list = front?.values.find(({ key }) => key === 'candor-ignore');
    let at = 0, before = `---${newline}candor-ignore:${newline}`, after = `---${newline}`;
    if (front) {
      at = front.insertAt;
      before = list ? '' : `candor-ignore:${newline}`;
      after = '';
      if (list) {
        // Under the last entry of the list, in its style; a flow list is left alone.
        if (draft.text[list.start] === '[' || !Array.isArray(list.value)) return undefined;
        at = draft.text.indexOf('\n', Math.max(list.start, list.end - 1)) + 1 || front.insertAt;
        at = Math.min(at, front.insertAt);
      }
    }
    const start = before.length + entry.indexOf('"[') + 1;
    return { title, safe: false, edits: [{ start: at, end: at, text: before + entry + after, blanks: [{ start, end: start + reason.length + 2 }] }] };
  }
  const at = commentPlace(draft, finding.start);
  if (at === undefined) return undefined;
  const [opening, closing] = draft.format === 'mdx' ? ['{/* ', ' */}'] : ['<!-- ', ' -->'];
  const lead = `${opening}candor-ignore ${finding.rule}: `;
  // Markdown needs an empty line, or the comment would swallow the paragraph.
  const indent = /^[ \t]*/.exec(draft.text.slice(draft.text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
  const tail = `${closing}${draft.format === 'html' ? newline : newline + newline}${indent}`;
  return { title, safe: false, edits: [{ start: at, end: at, text: `${lead}[${reason}]${tail}`, blanks: [{ start: lead.length, end: lead.length + reason.length + 2 }] }] };
}
