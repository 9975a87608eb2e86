import { profileOf } from '../languages/languages.ts';
import { wordsOf } from '../languages/words.ts';
import { imagesOfSlide } from '../model/walk.ts';
import { defineCheck } from './check.ts';

/** What fits a slide that is read from the back of a room, in one language. */
const maximum = { words: 40, items: 6, cards: 6 };

/**
 * A slide has few words, list items and cards in each language. Addresses and phone numbers are no words, and nobody reads what describes a picture.
 * A table or chart has few cells as it is (see the shapes of these layouts), and nobody could cut its words by saying them in the notes.
 */
export const slideSize = defineCheck({
  part: ({ slides, units }, _, report) => {
    const sizes = new Map<string, { words: number; items: number }>();
    for (const { kind, owner, language, passages } of units) {
      if (kind !== 'slide') continue;
      const size = sizes.get(`${language} ${owner}`) ?? { words: 0, items: 0 };
      for (const { prose, role } of passages) {
        if (role !== 'cell') size.words += wordsOf(prose).length;
        if (role === 'item') size.items++;
      }
      sizes.set(`${language} ${owner}`, size);
    }
    for (const slide of slides) {
      for (const [language, text] of Object.entries(slide.text)) {
        const { words: all, items } = sizes.get(`${language} ${slide.id}`) ?? { words: 0, items: 0 };
        const words =
          all -
          wordsOf(
            imagesOfSlide({ ...text, blocks: text.blocks.filter(({ kind }) => kind !== 'table') })
              .map(({ alt }) => alt)
              .join(' '),
          ).length;
        const maxWords = maximum.words * (profileOf(language).tokensPerWord ?? 1);
        if (words > maxWords) report('slide-words', text.location, { words, max: maxWords });
        for (const [kind, count] of [['items', items] as const, ['cards', text.cards.length] as const]) {
          if (count > maximum[kind]) report('slide-items', text.location, { kind, count, max: maximum[kind] });
        }
      }
    }
  },
});
