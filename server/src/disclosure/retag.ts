import type { Draft } from '../engine/draft/draft';
import type { Declaration } from './declared';
import type { Change } from './written';
import { rewriteTag } from './tag';
import { wordsOf, type Level } from './vocabulary';

/**
 * Makes `declaration` say `level`, in its own place: in the words of the W3C where that place takes them, else in its
 * dialect. Undefined where it has no word for the level.
 */
export function retag(draft: Draft, declaration: Declaration, level: Level): Change | undefined {
  const { form, dialect, name, value, start, end } = declaration;
  switch (form) {
    case 'attribute': return level === 'mixed' ? undefined : rewriteTag(draft, declaration, level);
    case 'meta': case 'frontMatter': return rewriteTag(draft, declaration, level) ?? without(draft, declaration);
    case 'jsonLd': {
      if (level === 'mixed') return undefined;
      if (name === 'digitalSourceType') return wordIn(declaration, wordsOf(level)[dialect === 'schema' ? 'schema' : 'iptc'], value);
      const member = /"(?:level|mode)"\s*:\s*"([^"]*)"/.exec(value);
      if (member) return { start: start + member.index + member[0].length - 1 - (member[1] as string).length, end: start + member.index + member[0].length - 1, text: level };
      // A bare true has no quotes of its own.
      return { start, end, text: draft.text[start - 1] === '"' ? level : `"${level}"` };
    }
    case 'line': {
      if (level === 'mixed') return undefined;
      if (dialect === 'spdx') return { start, end, text: level };
      if (dialect === 'daiu') return wordIn(declaration, wordsOf(level).daiu, /^(?:hm|ag)\s*[·•.|/_ -]\s*\w+/i.exec(value)?.[0] ?? value);
      const mode = /mode\s*=\s*"?([\w-]+)/.exec(value);
      return wordIn(declaration, mode ? wordsOf(level).ietf : level, mode?.[1] ?? value);
    }
  }
}

/** Takes a declaration away, with its line, tag or key. Undefined where it cannot stand alone. */
export function without(draft: Draft, { form, name, start, end }: Declaration): Change | undefined {
  if (form === 'frontMatter') {
    const entry = draft.frontMatter?.values.find((value) => value.start === start && value.key === name);
    return entry && lines(draft, entry.keyStart, end);
  }
  if (form === 'meta') {
    const element = draft.elements.find((other) => other.name === 'meta' && start >= other.start && end <= other.end);
    return element && lines(draft, element.start, element.end);
  }
  if (form === 'line') {
    const comment = draft.comments.find((one) => start >= one.start && end <= one.end);
    if (comment && comment.text.trim().split('\n').length > 1) return undefined;
    const from = comment?.start ?? draft.text.lastIndexOf('\n', start - 1) + 1;
    return lines(draft, from, comment?.end ?? end);
  }
  return undefined;
}

/** `old` inside the declaration, in whose place `word` stands then. */
function wordIn({ start, value }: Declaration, word: string, old: string): Change {
  const at = start + Math.max(0, value.indexOf(old));
  // An address keeps its form: the last part of https://schema.org/… changes.
  const last = /^(?:https?:\/\/.*\/|schema:|iptc:)/.exec(old)?.[0].length ?? 0;
  return { start: at + last, end: at + old.length, text: word };
}

/** The range, with its line where nothing else stands on it. */
export function lines({ text }: Draft, start: number, end: number): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1, to = text.indexOf('\n', end);
  const alone = text.slice(from, start).trim() === '' && text.slice(end, to < 0 ? undefined : to).trim() === '';
  return alone ? { start: from, end: to < 0 ? text.length : to + 1, text: '' } : { start, end, text: '' };
}
