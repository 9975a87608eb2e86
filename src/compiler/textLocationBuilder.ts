import { matchesIn } from '../model/matchesIn.ts';
import type { SourceLocation } from '../model/sourceLocation.ts';
import { locationInText, type TextLocation, type Turn } from '../model/textLocation.ts';

/** Puts the location of a text together from those of its pieces. */
export class TextLocationBuilder {
  readonly #turns: Turn[] = [];
  #length = 0;

  /** Adds a piece of the text: so many characters from a character of another text on, whose location is known. */
  add(length: number, from: TextLocation, offset: number): void {
    if (length === 0) return;
    this.#turn(this.#length, locationInText(from, offset));
    for (const turn of from.turns ?? []) if (turn.at > offset && turn.at < offset + length) this.#turn(this.#length + turn.at - offset, turn);
    this.#length += length;
  }

  /** The location of all that was added. It begins where the caller says, which may be at a mark before the first word. */
  build(begin: SourceLocation): TextLocation {
    const { file, line, column = 1 } = begin;
    const [first, ...rest] = this.#turns;
    const turns = first?.line === line && first.column === column ? rest : this.#turns;
    return { file, line, column, ...(turns.length > 0 && { turns: [...turns] }) };
  }

  #turn(at: number, { line, column = 1 }: SourceLocation | Turn): void {
    const last = this.#turns.at(-1);
    if (last?.line === line && last.column + at - last.at === column) return;
    this.#turns.push({ at, line, column });
  }
}

/** The location of a text without the characters at its beginning. It begins where it did. */
export function withoutStart(location: TextLocation, length: number, whole: number): TextLocation {
  if (length === 0) return location;
  const builder = new TextLocationBuilder();
  builder.add(whole - length, location, length);
  return builder.build(location);
}

/** The location of a text whose whitespace was collapsed, as in `inlinesToText`. */
export function withoutExtraSpace(location: TextLocation, text: string): TextLocation {
  const builder = new TextLocationBuilder();
  // With one character after each word: the space before the next one.
  for (const { 0: word, index } of matchesIn(text, words)) builder.add(word.length + 1, location, index);
  return builder.build(location);
}

/**
 * The location of what is left of a text when the parser takes characters out, such as backslashes; the others keep their order.
 * @param whole the text as it is written, which begins at the character `at` of the located text
 * @param skipped characters of it that are before the rest for sure
 */
export function locationOfRest(whole: string, rest: string, location: TextLocation, at: number, skipped = 0): TextLocation {
  const builder = new TextLocationBuilder();
  let from = skipped;
  for (let read = 0; read < rest.length && from < whole.length; from++) {
    let length = 0;
    while (read + length < rest.length && whole[from + length] === rest[read + length]) length++;
    builder.add(length, location, at + from);
    read += length;
    from += length;
  }
  return builder.build(locationInText(location, at + skipped));
}

const words = /\S+/g;
const reference = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** The location of a text whose references such as `&ntilde;` were replaced. */
export function locationOfDecoded(written: string, decode: (reference: string) => string, location: TextLocation, offset: number): TextLocation {
  const builder = new TextLocationBuilder();
  let begin = 0;
  for (const { 0: found, index } of matchesIn(written, reference)) {
    const decoded = decode(found);
    if (decoded === found) continue;
    builder.add(index - begin, location, offset + begin);
    builder.add(decoded.length, location, offset + index);
    begin = index + found.length;
  }
  builder.add(written.length - begin, location, offset + begin);
  return builder.build(locationInText(location, offset));
}
