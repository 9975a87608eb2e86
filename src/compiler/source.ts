/** A workshop’s files on disk, read into memory. Paths count from the workshop's folder and use `/`. */
export interface WorkshopSource {
  /** Text of every Markdown and YAML file in `slides/`, `speaker-notes/` and `locales/`, and of the locks of translations. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of all images in `slides/`, for example `slides/images/phone.svg`. */
  readonly images: ReadonlySet<string>;
  /** Paths of all other files in these folders, which nothing reads: some of them may be meant to be. */
  readonly others?: ReadonlySet<string>;
  /** Names of all icons that a slide may use. */
  readonly icons: ReadonlySet<string>;
}

/** Removes what editors and systems add without the author's doing: a byte order mark, CRLF, spaces at line ends, tabs between words. */
export function plainText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/(?<=\S)[ \t]+/g, spaces => spaces.replaceAll('\t', ' '));
}
