import type { WordsData } from '../../locales/en.ts';
import type { PictureSize } from '../markup/pictureToHtml.ts';
import type { ByLanguage } from '../model/language.ts';

/** What the rendered pages need beside the workshop's text, read from the disk beforehand. */
export interface Assets {
  /** The interface's words in languages that Charla does not come with. */
  readonly words: ByLanguage<WordsData>;
  /** SVG of each icon, by its name. */
  readonly icons: Readonly<Record<string, string>>;
  /** `data:` address of each image, by its path below `slides/`. */
  readonly images: Readonly<Record<string, string>>;
  /** The size of each image, by the same paths. */
  readonly imageSizes: Readonly<Record<string, PictureSize>>;
  /** CSS of the slides with the fonts in it; it needs nothing else. */
  readonly styles: string;
  /** CSS of the documents, which builds on that of the slides. */
  readonly documentStyles: string;
}
