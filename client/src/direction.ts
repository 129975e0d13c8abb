/**
 * VS Code lays out its lists and hovers from left to right, whatever the language. An Arabic text in them has to say
 * itself that it runs the other way, or its full stop and the English words it quotes end up on the wrong side.
 */
const rightToLeft = '\u2067', end = '\u2069';

/** `text` with its direction marked where it is Arabic; Arabic words that an English text only quotes do not make it so. */
export function directed(text: string): string {
  return isArabic(text) ? rightToLeft + text + end : text;
}

/** The same for Markdown: each line is a paragraph or part of one, and stands for itself. */
export function directedMarkdown(markdown: string): string {
  // Without an end mark, which could keep a closing ** from being read; a direction lasts to the end of the line anyway.
  return markdown.replace(/^((?:[-*+>]|#+|\d+[.)])[ \t]+)?(.*)$/gm, (line, mark: string | undefined, text: string) =>
    isArabic(text) ? `${mark ?? ''}${rightToLeft} ${text}` : line);
}

function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"|`[^`]*`/g, ''));
}
