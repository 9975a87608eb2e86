import { expect, test } from 'vitest';
import { readObjects, readParts } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';
import { encodePng } from '../../../e2e/pictures.ts';

const en = '![A bike](images/bike.png)\n\n### Brakes\n\nPull both.\n\n### Bell\n\nRing it.';
const es = '![Una bicicleta](images/bike.png)\n\n### Frenos\n\nApriete los dos.\n\n### Timbre\n\nTóquelo.';

async function objectsOf(layout: string, languages: readonly ['en'] | readonly ['en', 'es'], picture = encodePng(400, 300)) {
  const images = { 'images/bike.png': picture };
  const objects = readObjects(readParts(await writeExampleSlide({ layout, en, es, languages, images }))['ppt/slides/slide2.xml'] ?? '');
  return (name: string) => {
    const found = objects.get(name);
    if (!found) throw new Error(`There is no ${name}, but ${[...objects.keys()].join(', ')}.`);
    return found;
  };
}

test('cards are boxes with their bars and icons, below each other on the other side of the picture', async () => {
  for (const [layout, isLeft] of [
    ['picture-beside, icons: [house,moon]', false],
    ['picture-beside, icons: [house,moon], side: left', true],
  ] as const) {
    const find = await objectsOf(layout, ['en']);
    const [picture, first, second] = [find('Picture 1'), find('Card 1'), find('Card 2')];
    expect(isLeft ? picture.right <= first.x : first.right <= picture.x).toBe(true);
    expect(first.bottom).toBeLessThanOrEqual(second.y);
    expect(find('Card 1 bar').x).toBeLessThan(first.x);
    for (const [icon, card] of [
      [find('Icon 1'), first],
      [find('Icon 2'), second],
    ] as const)
      expect(icon.x >= card.x && icon.bottom <= card.bottom).toBe(true);
  }
});

test('with two languages, the picture of each is below its cards', async () => {
  const find = await objectsOf('picture-beside', ['en', 'es']);
  for (const language of ['en', 'es']) expect(find(`Picture 1 (${language})`).y).toBeGreaterThanOrEqual(find(`Card 2 (${language})`).bottom);
});

test('with two languages, an upright picture is beside the cards of each, as large as there is room', async () => {
  for (const [layout, isLeft] of [
    ['picture-beside', false],
    ['picture-beside, side: left', true],
  ] as const) {
    const find = await objectsOf(layout, ['en', 'es'], encodePng(450, 600));
    for (const language of ['en', 'es']) {
      const [picture, card] = [find(`Picture 1 (${language})`), find(`Card 2 (${language})`)];
      expect(isLeft ? picture.right <= card.x : card.right <= picture.x).toBe(true);
      expect(picture.bottom - picture.y).toBeGreaterThan(150);
    }
  }
});
