import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyGuide, blocksOf } from '../../e2e/examples/outlinedGuide.ts';
import { wordsOf } from '../languages/words.ts';
import { sayBriefly } from './sayBriefly.ts';
import { textBlocksOf } from './textBlock.ts';

const says = (markdown: string, language = 'en'): string => {
  const [block] = blocksOf(markdown).slice(-1);
  return block ? sayBriefly({ block, from: 0, to: block.text.length }, language) : '';
};

test.each([
  ['en', 'Wear a helmet.', 'Wear a helmet'],
  ['en', 'Check that the strap of the helmet is tight before each ride.', 'Check that the strap of the helmet …'],
  ['es', 'Revise que la correa del casco esté apretada antes de cada paseo.', 'Revise que la correa del casco esté …'],
  ['en', 'because, for example, they are not seen at night', 'They are not seen at night'],
  ['es', 'y porque, por ejemplo, no se ven de noche', 'No se ven de noche'],
  // What stands out says it, unless it is a word or two.
  ['en', 'For years we heard that **a helmet must be tight** to help.', 'A helmet must be tight'],
  ['en', '**Never** ride a bike without a light.', 'Never ride a bike without a light'],
  ['en', 'Bring water, sunscreen, a hat, snacks, (and a map).', 'Bring water, sunscreen, a hat, snacks, (and …'],
  ['en', 'Bring water, a hat, a snack, some (if hot).', 'Bring water, a hat, a snack, some …'],
  // Words are counted as copied text is.
  ['en', 'Turn on and/or off the day-to-day lights/bells.', 'Turn on and/or off the day-to-day …'],
  ['en', 'Turn on and/or off lights/bells/horns now', 'Turn on and/or off …'],
  ['zh', '每天骑自行车上学的孩子都应该戴头盔。', '每天骑自行车上学的孩子 …'],
  ['en', '| A | B |\n| - | - |\n| Ride on the right. | Ride at night |', 'Ride on the right. Ride at night'],
  ['en', '| A | B |\n| - | - |\n| Sunday | No bikes |', 'Sunday: No bikes'],
])('in “%s”, “%s” says briefly “%s”', (language, text, brief) => expect(says(text, language)).toBe(brief));

test('of any guide, nothing has eight words of it in a row', () => {
  fc.assert(
    fc.property(anyGuide, fc.constantFrom('en', 'es', 'vi', 'zh'), (guide, language) => {
      for (const block of textBlocksOf(guide)) expect(wordsOf(sayBriefly({ block, from: 0, to: block.text.length }, language)).length).toBeLessThanOrEqual(7);
    }),
  );
});
