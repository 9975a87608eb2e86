import { expect, test } from 'vitest';
import { picturesIn, textFirst, withoutPictures } from './pictures.ts';
import type { Block, Inline } from './text.ts';

const location = { file: 'a.md', line: 1 };
const image: Inline = { kind: 'image', source: 'a.jpg', alt: 'A bike', location };
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children, location: { ...location, text: '', columns: [] } as never });

test.each<[string, Block, boolean]>([
  ['a picture alone', paragraph(image), true],
  ['a picture between spaces', paragraph(text(' '), image, text('\n')), true],
  ['a picture within a sentence', paragraph(text('This '), image, text(' rings.')), false],
  ['two pictures in a line', paragraph(image, image), false],
  ['text', paragraph(text('A bike')), false],
  ['nothing', paragraph(), false],
])('%s', (_, block, isPicture) => {
  expect(picturesIn([block])).toEqual(isPicture ? [block] : []);
  expect(withoutPictures([block])).toEqual(isPicture ? [] : [block]);
});

test('a layout that shows the first text larger takes it before a picture, and leaves the rest in its order', () => {
  const [picture, first, second] = [paragraph(image), paragraph(text('First')), paragraph(text('Second'))];
  expect(textFirst([picture, first, second])).toEqual([first, picture, second]);
  expect(textFirst([picture])).toEqual([picture]);
});
