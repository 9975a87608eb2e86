/**
 * Bytes as text that may be in a page’s script element: four bytes in five characters, where base64 needs five and a third.
 * The characters are those of ASCII from `(` on, without `<`, which could end the element.
 */
const firstCharacter = 40;
const refused = 60;
const substitute = 125;

/** Writes bytes as text; the last group says by its length how many bytes it has. */
export function toBase85(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let value = 0;
    for (let i = 0; i < 4; i++) value = value * 256 + (bytes[at + i] ?? 0);
    let group = '';
    for (let i = 0; i < 5; i++) {
      const character = firstCharacter + (value % 85);
      group = String.fromCharCode(character === refused ? substitute : character) + group;
      value = Math.floor(value / 85);
    }
    text += group.slice(0, count + 1);
  }
  return text;
}

/** Reads bytes that `toBase85` wrote. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  for (let at = 0, to = 0; at < text.length; at += 5) {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const character = at + i < text.length ? text.charCodeAt(at + i) : firstCharacter + 84;
      value = value * 85 + (character === substitute ? refused : character) - firstCharacter;
    }
    for (let i = 3; i >= 0; i--) bytes[to++] = Math.floor(value / 256 ** i) % 256;
  }
  return bytes;
}
