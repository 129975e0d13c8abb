import type { Edit, Language } from '../finding';
import type { Mendable } from './span';

/** `text` without brackets of its own where it stands in the writer's, behind the words `before`. */
export function unbracketed(text: string, before: string, language: Language): string {
  if (!/\([^()]*$/.test(before)) return text;
  return (before.endsWith('(') ? text.replace(/^\((.*)\)$/, '$1') : text).replace(/ \(([^()]*)\)/g, language === 'ar' ? '، $1' : ', $1');
}

/** `text` whose second clause stands in brackets, so that what goes on behind it still has the subject of the first. */
export function bracketing(text: string): string {
  return text.replace(/^((?:; )?[^;()]+?)(?: \(([^()]*)\))?; ([^;()]+)$/u, (_, first: string, source: string | undefined, second: string) => `${first} (${source ? `${source}; ` : ''}${second})`);
}

/** `text` whose second clause is no neighbour of the «و» behind it: «(الدراسة، وتختلف النتائج) وبدون». */
export function inOneBracket(text: string): string {
  return text.replace(/ \(([^()]*)\)، (و[^()،]+)$/u, ' ($1، $2)');
}

/** What stands between the two; what goes on with "and" needs no more than a comma. */
const between: Record<Language, readonly [apart: string, goingOn: string]> = { en: ['; ', ', '], ar: ['؛ ', '، '] }, goesOn = /^(?:and|but|or)\s|^و/i;

const farthest = 400;

/** `edit` whose brackets become one with the writer's beside them: "free (then $9 a month) (just pay the postage)". */
export function joiningBrackets(edit: Edit, { draft: { text }, prose, passageStart, language }: Mendable): Edit {
  const isProse = (from: number, to: number): boolean => text.slice(from, to) === prose.slice(from - passageStart, to - passageStart);
  const { start, end, text: written } = edit;
  // What ends in a full stop of its own is a sentence beside it.
  const behind = /^ \(([^()\n]*[^()\n.!?؟])\)/u.exec(text.slice(end, end + farthest))?.[1], before = /\([^()\n]*[^()\n.!?؟]\)$/u.test(text.slice(Math.max(0, start - farthest), start));
  if (behind && written.endsWith(')') && isProse(end, end + 2)) return { ...edit, end: end + 2, text: written.slice(0, -1) + between[language][goesOn.test(behind) ? 1 : 0] };
  if (before && /^ \(.*\)$/u.test(written) && isProse(start - 1, start)) return { ...edit, start: start - 1, text: between[language][0] + written.slice(2) };
  return edit;
}
