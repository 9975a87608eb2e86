import { html } from '../../markup/html.ts';
import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { body, heading, type Layout } from '../layout.ts';

/** A picture as large as the slide has room, with a caption. */
export const picture: Layout<'picture'> = {
  meaning: 'A picture as large as there is room, as `![what it shows](images/name.jpg)`, and below it a caption.',
  shape: { pictures: [1, 1], paragraphs: [0, 1], settings: [] },
  html: view => {
    const { blocks } = view.text;
    const caption = withoutPictures(blocks);
    return html`${heading(view)}<figure>${body(view, picturesIn(blocks))}${caption.length > 0 && html`<figcaption>${body(view, caption)}</figcaption>`}</figure>`;
  },
};
