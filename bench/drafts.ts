import { arabic, english, type Material } from './sentences';

export type DraftLanguage = 'en' | 'ar' | 'mixed';
export type DraftFormat = 'markdown' | 'html';

export interface BenchDraft {
  /** For example `en-markdown-1000`. */
  readonly name: string;
  readonly language: DraftLanguage;
  readonly format: DraftFormat;
  /** Asked for; the text has a few more, because it ends with a whole block. */
  readonly words: number;
  readonly text: string;
}

/** One sentence in this many is pushy: copy that presses its reader, but not a list of slogans. */
const calmForOnePushy = 20;

/** Every combination of language, format and size. The same call gives the same drafts, today and on any machine. */
export function drafts(sizes: readonly number[]): BenchDraft[] {
  return sizes.flatMap((words) => (['markdown', 'html'] as const).flatMap((format) => (['en', 'ar', 'mixed'] as const).map((language) => ({
    name: `${language}-${format}-${words}`, language, format, words, text: compose(words, language, format),
  }))));
}

/** A draft of about `words` words in which headings, paragraphs, lists, tables, links, pictures, buttons and code follow each other as in real ones. */
export function compose(words: number, language: DraftLanguage, format: DraftFormat): string {
  const writer = new Writer(language);
  const markup = format === 'markdown' ? markdown : html;
  const blocks: string[] = [];
  for (let block = 0; writer.words < words; block++) {
    writer.turnPage();
    if (block % 6 === 0) blocks.push(markup.heading(writer.title()));
    if (block % 12 === 4) blocks.push(markup.list([writer.sentence(), writer.sentence(), writer.sentence(), writer.sentence()]));
    else if (block % 12 === 7) blocks.push(markup.quote(writer.paragraph()));
    else if (block % 24 === 9) blocks.push(markup.table([writer.title(), writer.title()], [[writer.sentence(), writer.sentence()], [writer.sentence(), writer.sentence()]]));
    else if (block % 24 === 21) blocks.push(markup.code('const price = Number(form.price.value);\nif (price > 0) order(price); // act now'));
    else if (block % 12 === 10) blocks.push(markup.picture(writer.title()), markup.button(writer.button()));
    else blocks.push(markup.paragraph(writer.paragraph(), writer.button()));
  }
  return markup.document(writer.title(), blocks);
}

/** Picks sentences by a seeded generator (mulberry32) and counts their words. */
class Writer {
  words = 0;
  private state = 20_261_124;
  private material: Material;

  constructor(private readonly language: DraftLanguage) {
    this.material = language === 'ar' ? arabic : english;
  }

  /** A mixed draft changes language from block to block. */
  turnPage(): void {
    if (this.language === 'mixed') this.material = this.random() < 0.5 ? english : arabic;
  }

  sentence(): string {
    return this.fill(this.random() * calmForOnePushy < 1 ? this.material.pushy : this.material.calm);
  }

  paragraph(): string {
    const sentences = Array.from({ length: 3 + Math.floor(this.random() * 4) }, () => this.sentence());
    // Now and then one sentence of the other language stands inside the paragraph.
    if (this.language === 'mixed' && this.random() < 0.2) {
      const own = this.material;
      this.material = own === english ? arabic : english;
      sentences.splice(1, 0, this.sentence());
      this.material = own;
    }
    return sentences.join(' ');
  }

  title(): string {
    return this.fill(this.material.titles);
  }

  button(): string {
    return this.fill(this.material.buttons);
  }

  private fill(from: readonly string[]): string {
    const text = this.pick(from).replace(/\{(\w+)\}/g, (_, slot: string) => this.pick(this.material.slots[slot]!));
    this.words += text.split(' ').length;
    return text;
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }

  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

interface Markup {
  heading(text: string): string;
  paragraph(text: string, link: string): string;
  list(items: readonly string[]): string;
  quote(text: string): string;
  table(head: readonly string[], rows: readonly (readonly string[])[]): string;
  code(text: string): string;
  picture(alt: string): string;
  button(text: string): string;
  document(title: string, blocks: readonly string[]): string;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown: Markup = {
  heading: (text) => `## ${text}`,
  paragraph: (text, link) => `${text.replace(/ (\S+) /, ' **$1** ')} [${link}](https://example.com/notes)`,
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
  quote: (text) => `> ${text}`,
  table: (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'),
  code: (text) => `\`\`\`js\n${text}\n\`\`\``,
  picture: (alt) => `![${alt}](images/picture.jpg)`,
  button: (text) => `[${text}](https://example.com/start)`,
  document: (title, blocks) => `---\ntitle: "${title}"\ndate: 2026-11-02\ntags: [notes, shop]\n---\n\n${blocks.join('\n\n')}\n`,
};

const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;

const html: Markup = {
  heading: (text) => `<h2 class="section-title">${text}</h2>`,
  paragraph: (text, link) => `<p style="margin:0 0 16px">${text.replace(/ (\S+) /, ' <strong>$1</strong> ')} <a href="https://example.com/notes">${link}</a></p>`,
  list: (items) => `<ul>\n${items.map((item) => `  <li>${item}</li>`).join('\n')}\n</ul>`,
  quote: (text) => `<blockquote>${text}</blockquote>`,
  table: (head, rows) => `<table>\n${cells('th', head)}\n${rows.map((texts) => cells('td', texts)).join('\n')}\n</table>`,
  code: (text) => `<script>\n${text}\n</script>`,
  picture: (alt) => `<img src="images/picture.jpg" alt="${alt}" width="640">`,
  button: (text) => `<button type="submit" class="primary">${text}</button>`,
  document: (title, blocks) =>
    `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n<style>\np { line-height: 1.6 }\n</style>\n</head>\n<body>\n${blocks.join('\n')}\n</body>\n</html>\n`,
};
