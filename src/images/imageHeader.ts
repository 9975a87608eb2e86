import type { ImageContent, ImageFormat } from '../model/imageFacts.ts';
import { big, characters, type FileStart, type Header, hasAt, little, sizeOf } from './fileStart.ts';
import { kindOfIsoMedia, readAvifHeader } from './isoMedia.ts';
import { readJpegHeader } from './jpegHeader.ts';
import { readPngHeader } from './pngHeader.ts';
import { readSvgHeader } from './svgHeader.ts';
import { readWebpHeader } from './webpHeader.ts';

/** Bytes of a large picture’s beginning that have all of its header: cameras put their notes and a preview before the size. */
export const headerLength = 256 * 1024;

/**
 * Tells what a file is by its content: the format and the size in px of a picture, or what it is instead. Never throws, whatever the bytes are.
 * @param bytes the whole file, or, of a large one, at least its first `headerLength` bytes; then it is not known whether its end is there
 * @param size of the whole file, in bytes
 */
export function readImageHeader(bytes: Uint8Array, size = bytes.length): ImageContent {
  if (size === 0) return { kind: 'empty' };
  const file = { bytes, size };
  const binary = pictures.find(({ begins }) => begins(bytes));
  if (binary) return contentOf(binary.format, binary.read(file));
  const media = kindOfIsoMedia(file);
  if (media === 'avif') return contentOf('avif', readAvifHeader(file));
  if (media) return { kind: media };
  const other = others.find(({ begins }) => begins(bytes));
  if (other) return other.content;
  const svg = readSvgHeader(file);
  if (svg) return contentOf('svg', svg);
  return { kind: /^\W*<(?:!doctype html|html|head|body)\b/i.test(characters(bytes, 0, 500)) ? 'web-page' : 'unknown' };
}

function contentOf(format: ImageFormat, header: Header): ImageContent {
  if (header === 'damaged') return { kind: 'damaged', format };
  return header === 'unknown' ? { kind: 'image', format } : { kind: 'image', format, ...header };
}

/** Whether a file has a text at a place. */
const at =
  (position: number, ...texts: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    texts.some(text => hasAt(bytes, position, text));

interface Picture {
  readonly format: ImageFormat;
  readonly begins: (bytes: Uint8Array) => boolean;
  readonly read: (file: FileStart) => Header;
}

/** Pictures that slides can show, by how they begin; SVG and AVIF begin in more than one way. */
const pictures: readonly Picture[] = [
  { format: 'png', begins: at(0, '\x89PNG\r\n\x1a\n'), read: readPngHeader },
  { format: 'jpeg', begins: at(0, '\xff\xd8\xff'), read: readJpegHeader },
  { format: 'webp', begins: bytes => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WEBP'), read: readWebpHeader },
  { format: 'gif', begins: at(0, 'GIF87a', 'GIF89a'), read: ({ bytes }) => sizeOf(little(bytes, 6, 2), little(bytes, 8, 2)) },
];

interface Other {
  readonly content: ImageContent;
  readonly begins: (bytes: Uint8Array) => boolean;
}

/** Files of other kinds, by how they begin. */
const others: readonly Other[] = [
  { content: { kind: 'pdf' }, begins: bytes => characters(bytes, 0, 1024).includes('%PDF-') },
  // WebM and Matroska, AVI, MPEG, Windows Media, Flash.
  { content: { kind: 'video' }, begins: at(0, '\x1a\x45\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', '\x30\x26\xb2\x75', 'FLV') },
  { content: { kind: 'video' }, begins: bytes => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'AVI ') },
  { content: { kind: 'sound' }, begins: bytes => hasAt(bytes, 0, 'RIFF') && hasAt(bytes, 8, 'WAVE') },
  // MP3 with and without a title, AAC, Ogg, FLAC, AMR.
  {
    content: { kind: 'sound' },
    begins: bytes => at(0, 'ID3', 'OggS', 'fLaC', '#!AMR')(bytes) || [0xfffb, 0xfff3, 0xfff2, 0xfff1, 0xfff9].includes(big(bytes, 0, 2)),
  },
  { content: { kind: 'other-format', name: 'BMP' }, begins: bytes => hasAt(bytes, 0, 'BM') && big(bytes, 6, 4) === 0 },
  { content: { kind: 'other-format', name: 'TIFF' }, begins: at(0, 'II*\0', 'MM\0*') },
  { content: { kind: 'other-format', name: 'PSD' }, begins: at(0, '8BPS') },
  { content: { kind: 'other-format', name: 'ICO' }, begins: at(0, '\0\0\x01\0') },
  { content: { kind: 'other-format', name: 'JPEG XL' }, begins: at(0, '\xff\x0a', '\0\0\0\x0cJXL ') },
  { content: { kind: 'other-format', name: 'JPEG 2000' }, begins: at(0, '\0\0\0\x0cjP  ') },
];
