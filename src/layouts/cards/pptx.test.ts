import { expect, test } from 'vitest';
import { readObjects, readParts } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';
import { encodePng } from '../../../e2e/pictures.ts';

const card = (title: string): string => `### ${title}\n\n![${title}](images/leaf.png)\n\nWords about it`;
const cards = ['One', 'Two', 'Three'].map(card).join('\n\n');

test('side by side, pictures of cards are before their text, which stays as large as can be read', async () => {
  const images = { 'images/leaf.png': encodePng(400, 300) };
  const slide = readParts(await writeExampleSlide({ layout: 'cards', en: cards, images, languages: ['en', 'es'] }))['ppt/slides/slide2.xml'] ?? '';
  const objects = readObjects(slide);
  for (const n of [1, 2, 3]) {
    for (const language of ['en', 'es']) {
      const [picture, text] = [objects.get(`Picture ${n} (${language})`), objects.get(`Card ${n} (${language})`)];
      const [, inset] = /lIns="(\d+)"/.exec(text?.xml ?? '') ?? [];
      expect(picture?.right).toBeLessThan((text?.x ?? 0) + Number(inset) / 9525);
      expect(picture?.bottom).toBeLessThanOrEqual(text?.bottom ?? 0);
      // In hundredths of a point.
      const sizes = [...(text?.xml ?? '').matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1800);
    }
  }
});

test('in one language, the picture of a card is where the text has it, between its title and its words', async () => {
  const images = { 'images/leaf.png': encodePng(400, 300) };
  const objects = readObjects(readParts(await writeExampleSlide({ layout: 'cards', en: cards, images }))['ppt/slides/slide2.xml'] ?? '');
  for (const n of [1, 2, 3]) {
    const [card, picture, words] = [`Card ${n}`, `Picture ${n}`, `Card ${n} text`].map(name => objects.get(name));
    if (!card || !picture || !words) throw new Error(`There are only ${[...objects.keys()].join(', ')}.`);
    expect(card.xml).not.toContain('Words about it');
    expect(picture.y).toBeGreaterThan(card.y + 40);
    expect(words.y).toBeGreaterThan(picture.bottom);
    expect(words.bottom).toBeLessThanOrEqual(card.bottom);
    // Most of the width of its card.
    expect(picture.right - picture.x).toBeGreaterThan(240);
  }
});
