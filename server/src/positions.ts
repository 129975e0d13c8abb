import { PositionEncodingKind, type Position, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** The encoding to count characters in: the first the client offers that is known; UTF-16 where it offers none, as the protocol demands. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  const known: readonly string[] = [PositionEncodingKind.UTF16, PositionEncodingKind.UTF8, PositionEncodingKind.UTF32];
  return (offered?.find((encoding) => known.includes(encoding)) ?? 'utf-16') as Encoding;
}

export function isAt(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/**
 * Turns the client's positions into UTF-16 offsets of a text and back. Everything inside the server counts in UTF-16 offsets;
 * this is the only place that knows the client may not. A lone surrogate counts as the replacement character it becomes on the wire.
 */
export class Positions {
  /** The last conversion, because findings come in order: a text on one endless line is then walked once, not once a finding. */
  private last = { line: -1, utf16: 0, units: 0 };

  constructor(private readonly document: TextDocument, private readonly encoding: Encoding) {}

  /** For a text that is not open in the editor. */
  static of(text: string, encoding: Encoding): Positions {
    return new Positions(TextDocument.create('', '', 0, text), encoding);
  }

  /** The UTF-16 offset of a position; positions beyond the line's or the text's end mean that end. */
  offset(position: Position): number {
    if (this.encoding === 'utf-16') return this.document.offsetAt(position);
    const line = this.line(position.line);
    let utf16 = 0;
    for (let units = 0; utf16 < line.length; ) {
      const code = line.codePointAt(utf16)!;
      units += this.size(code);
      if (units > position.character) break;
      utf16 += code > 0xffff ? 2 : 1;
    }
    return this.document.offsetAt({ line: position.line, character: utf16 });
  }

  /** The position of a UTF-16 offset. Inside a surrogate pair means its start where the encoding knows no halves. */
  position(offset: number): Position {
    let position = this.document.positionAt(offset);
    if (this.encoding === 'utf-16') return position;
    const { line, character } = position, pair = this.document.getText({ start: { line, character: character - 1 }, end: { line, character: character + 1 } });
    if (character > 0 && pair.length === 2 && pair.codePointAt(0)! > 0xffff) position = { line, character: character - 1 };
    const known = this.last.line === position.line && this.last.utf16 <= position.character ? this.last : { line: position.line, utf16: 0, units: 0 };
    const between = this.document.getText({ start: { line: position.line, character: known.utf16 }, end: position });
    let { units } = known;
    for (const character of between) units += this.size(character.codePointAt(0)!);
    this.last = { line: position.line, utf16: position.character, units };
    return { line: position.line, character: units };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  private line(line: number): string {
    return this.document.getText({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });
  }

  private size(code: number): number {
    if (this.encoding === 'utf-32') return 1;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
}
