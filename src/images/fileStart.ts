/** A file, or its beginning. What is read past the end is 0, so that a header that is cut off makes no sense. */
export interface FileStart {
  readonly bytes: Uint8Array;
  /** Of the whole file, in bytes. */
  readonly size: number;
}

/** What a picture’s header says: its size in px, that it cannot be right, or nothing, where the rest of the file was not read. */
export type Header = { readonly width: number; readonly height: number } | 'damaged' | 'unknown';

export const isWhole = ({ bytes, size }: FileStart): boolean => bytes.length >= size;

/** For a header that lacks what it must have: it may still come in what was not read. */
export const missing = (file: FileStart): Header => (isWhole(file) ? 'damaged' : 'unknown');

/** A size as headers give it; none of a picture is 0. */
export const sizeOf = (width: number, height: number): Header => (width > 0 && height > 0 ? { width, height } : 'damaged');

/** With the highest byte first, as PNG, JPEG and AVIF have numbers. */
export const big = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};

/** With the lowest byte first, as WebP and GIF have them. */
export const little = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};

/** Bytes that stop a call from having too many arguments. */
const chunk = 0x8000;

/** Each byte as a character. */
export function characters(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  const end = Math.min(at + length, bytes.length);
  for (let from = at; from < end; from += chunk) text += String.fromCharCode(...bytes.subarray(from, Math.min(from + chunk, end)));
  return text;
}

export const hasAt = (bytes: Uint8Array, at: number, text: string): boolean => characters(bytes, at, text.length) === text;
