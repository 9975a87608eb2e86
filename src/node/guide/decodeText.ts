/** The text of a file, and how sure that is. */
export interface DecodedText {
  readonly text: string;
  /** Whether the file did not say in which encoding it is. */
  readonly isGuessed: boolean;
}

const marks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes a text: by its byte order mark, as UTF-8 if it can be that, by what a web page says of itself, or else as Windows-1252, in which old
 * programs of English and Spanish systems write. The bytes before the text are left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [, marked] = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte)) ?? [];
  const text = decode(bytes, marked ?? 'utf-8');
  if (text !== undefined) return { text, isGuessed: false };
  const declared = marked ? undefined : decode(bytes, declaredEncoding(bytes));
  return declared === undefined ? { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true } : { text: declared, isGuessed: false };
}

function decode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are not of it, or no encoding that there is.
    return undefined;
  }
}

/** What a page says near its beginning: HTML asks for it within 1024 bytes, but pages that people save have more before it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
}
