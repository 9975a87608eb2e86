import type { ImageFacts } from '../model/imageFacts.ts';

/**
 * Paths of images: a set of them, of which nothing more is known; a map to what is known of each; or a map to their bytes, from which that is read.
 */
export type ImagePaths = Pick<ReadonlySet<string>, 'has' | 'keys'> & { readonly get?: (path: string) => ImageFacts | Uint8Array | undefined };

/** A workshop as it is on the disk, read into memory. Paths count from the workshop's folder and use `/`. */
export interface WorkshopSource {
  /** Text of every Markdown and YAML file in `slides/`, `speaker-notes/` and `locales/`, of the guide’s in `guide/`, and of the locks. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of all images in `slides/`, for example `slides/images/phone.svg`. */
  readonly images: ImagePaths;
  /** Paths of all other files in these folders, which nothing reads: some of them may be meant to be. */
  readonly others?: ReadonlySet<string>;
  /** Names of all icons that a slide may use; while they are the same object, nothing is compiled again because of them. */
  readonly icons: ReadonlySet<string>;
}

/**
 * Removes what editors and systems add without the author's doing: a byte order mark, CRLF, spaces at line ends, tabs between words.
 * What is left of a line is in the columns where an editor shows it: no editor counts a byte order mark, and a tab becomes one space.
 */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+(?=\n|$)/g, '')
    .replace(/(?<=[^ \t\n])[ \t]+/g, spaces => spaces.replaceAll('\t', ' '));
}
