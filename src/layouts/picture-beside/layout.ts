import { html } from '../../markup/html.ts';
import { picturesIn, withoutPictures } from '../../model/pictures.ts';
import { cardList } from '../card.ts';
import { body, heading, type Layout } from '../layout.ts';

/** Text, a list or cards with a picture at their side. */
export const pictureBeside: Layout<'picture-beside'> = {
  meaning: 'A picture beside a text, a list, or cards. `side: left` puts it on the left.',
  shape: { pictures: [1, 1], paragraphs: [0, 2], lists: [0, 1], items: [0, 5], cards: [0, 3], increments: 'items', settings: ['incremental', 'icons', 'side'] },
  html: view => {
    const { blocks, cards } = view.text;
    return html`${heading(view)}<div class="beside" data-side="${view.slide.side}"><div class="beside-text">${body(view, withoutPictures(blocks))}${
      cards.length > 0 && cardList(view)
    }</div>${body(view, picturesIn(blocks))}</div>`;
  },
};
