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

/** Addresses of pages that play a video. */
const videoPage =
  /^(?:https?:)?(?:\/\/)?(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|tiktok\.com|fb\.watch|facebook\.com\/(?:watch|reel|[^/?#]+\/videos))(?:[/?#]|$)/i;

/** Addresses of files that are kept on the web, which may be videos or photos. */
const filePage = /^(?:https?:)?(?:\/\/)?drive\.google\.com\/(?:file|open|uc)(?:[/?#]|$)/i;

/** What an address on the web leads to in place of a picture, if that is known. */
export function pageByAddress(href: string): 'video-page' | 'file-page' | undefined {
  if (videoPage.test(href)) return 'video-page';
  return filePage.test(href) ? 'file-page' : undefined;
}

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

/** Names that cameras, phones and programs give, without their ending: `IMG_0201`, `DSC0001`, `WhatsApp Image 2024-05-01 at 10.11.12`. */
const givenName =
  /^(?:(?:img|dsc[fn]?|pxl|mvimg|dji|gopr|sam|p(?=\d{4})|scan|whatsapp image|screen ?shot|captura de pantalla)[\s_-]*\d|\d{8}[\s_-]\d)(?:[\d\s_.,:()~-]|wa|at|a las?|\(s\)|[ap]\.?\s?m\.?)*$/i;

/** Whether a text is the name of a picture’s file, such as `IMG_201.jpg` or `DSC0001`. */
export const isNameOfFile = (text: string): boolean => givenName.test(text.trim()) || (formatOfName(text.trim()) ?? unshownByName(text.trim())) !== undefined;
