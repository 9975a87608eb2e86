import type { ImageContent, ImageFormat } from '../model/imageFacts.ts';

const formats: Readonly<Record<string, ImageFormat>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp', avif: 'avif', gif: 'gif', svg: 'svg' };

/** https://www.iana.org/assignments/media-types/media-types.xhtml#image */
export const mediaTypes: Readonly<Record<ImageFormat, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** Endings of files that people take for pictures, or would like to show, and that slides cannot show. */
const others: readonly (readonly [content: ImageContent, endings: RegExp])[] = [
  [{ kind: 'heic' }, /^hei[cf]s?$/],
  [{ kind: 'video' }, /^(?:mp4|m4v|mov|webm|avi|mkv|mpe?g|wmv|3gp)$/],
  [{ kind: 'sound' }, /^(?:mp3|m4a|wav|ogg|oga|opus|aac|flac|aiff?|wma|amr)$/],
  [{ kind: 'pdf' }, /^pdf$/],
];

/** Pictures in formats that browsers do not show, or that are made of layers. */
const otherFormats = /^(?:bmp|tiff?|psd|ico|jxl|jp2|eps|ai|raw|dng|cr2|nef|xcf|emf|wmf|svgz)$/;

/** What a path ends in, in lowercase: `png`; empty if it has no ending. */
export const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** The format that a file’s name says it has, if slides can show it. */
export const formatOfName = (path: string): ImageFormat | undefined => formats[endingOf(path)];

/** What a file is by its name, if slides cannot show that. */
export function unshownByName(path: string): ImageContent | undefined {
  const ending = endingOf(path);
  if (otherFormats.test(ending)) return { kind: 'other-format', name: ending.toUpperCase() };
  return others.find(([, endings]) => endings.test(ending))?.[0];
}
