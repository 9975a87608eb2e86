import { type Html, html, trusted } from './html.ts';

/** In px, as it is seen. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A picture in a text. The page has its bytes once, in a style sheet, which puts them in the place of a drawing of the same size that shows nothing:
 * see `pictureStyles`. So a photo that three slides show in two languages is there once, and needs no script.
 * @param path its file from the folder `slides/`
 */
export function pictureToHtml(path: string, alt: string, { width, height }: PictureSize = unknownSize): Html {
  return html`<img data-picture="${path}" src="${trusted(standIn(width, height))}" alt="${alt}">`;
}

/** What browsers take for a drawing without a size. */
const unknownSize: PictureSize = { width: 300, height: 150 };

const standIn = (width: number, height: number): string =>
  `data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22${width}%22 height=%22${height}%22/%3E`;
