import { describe, expect, test } from 'vitest';
import { blocksOf, outlineTogether, pointsIn } from '../../e2e/examples/outlinedGuide.ts';
import { languagesIn, splitLanguages } from './splitLanguages.ts';

const split = (markdown: string, languages: readonly string[] = ['en', 'es']): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(splitLanguages(blocksOf(markdown), languages)).map(([language, blocks]) => [language, blocks.map(({ text }) => text)]));

const points = (markdown: string): readonly string[] => pointsIn(outlineTogether(markdown).outline);

const night = ['## At night\n\nTurn off the phone an hour before you go to bed.', '## De noche\n\nApague el teléfono una hora antes de dormir.'] as const;
const morning = [
  '## In the morning\n\nOpen the curtains and have breakfast by the window.',
  '## En la mañana\n\nAbra las cortinas y desayune junto a la ventana.',
] as const;
const paired = [
  'Turn off the phone an hour before you go to bed. = Apague el teléfono una hora antes de dormir.',
  'Open the curtains and have breakfast by the window. = Abra las cortinas y desayune junto a la ventana.',
];

describe('two languages in one file', () => {
  test('one after the other are beside each other', () => {
    expect(points(['# The sleep of children', night[0], morning[0], '# El sueño de los niños', night[1], morning[1]].join('\n\n'))).toEqual(paired);
  });

  test('section by section, too, even if only one of them has a title', () => {
    const { outline } = outlineTogether(['# Sleep', ...night, ...morning].join('\n\n'));
    expect(pointsIn(outline)).toEqual(paired);
    expect(outline.title).toEqual({ en: 'Sleep', es: '' });
    expect(outline.chapters.map(({ name }) => name)).toEqual([
      { en: 'At night', es: 'De noche' },
      { en: 'In the morning', es: 'En la mañana' },
    ]);
  });

  test('side by side in the cells of a table, too, even where a cell does not tell its language', () => {
    const table = `| English | Español |
| - | - |
| Turn off the phone an hour before you go to bed. | Apague el teléfono una hora antes de dormir. |
| Wear socks. | Póngase calcetines. |
| Drink less soda at lunch and after it. | Tome menos refresco en la comida y después. |`;
    expect(points(table)).toEqual([
      paired[0],
      'Wear socks. = Póngase calcetines.',
      'Drink less soda at lunch and after it. = Tome menos refresco en la comida y después.',
    ]);
  });

  test('in one row of a table whose other rows have one language', () => {
    expect(split('| Bikes are for the day | Buses are for the night |\n| - | - |\n| Write to us | Escríbanos y le contestamos |\n| The | The |')['es']).toEqual(
      ['Escríbanos y le contestamos'],
    );
  });
});

test('a name, a quotation or a number changes no language', () => {
  expect(split('Call us for the free helmets.\n\nCasa del Ciclista\n\n555-0134\n\nThey are open in the morning.')).toEqual({
    en: ['Call us for the free helmets.', 'Casa del Ciclista', '555-0134', 'They are open in the morning.'],
  });
});

test('what stands out in a cell stands out in it by itself', () => {
  const cells = splitLanguages(blocksOf('| Day | Día |\n| - | - |\n| The day is **long** | El día es **largo** |'), ['en', 'es'])['es'] ?? [];
  const cell = cells.at(-1);
  expect(cell?.emphasized.map(({ from, to }) => cell.text.slice(from, to))).toEqual(['largo']);
});

test.each([
  [['en', 'es'], 'The bikes are in the garage.', ['en']],
  [['en', 'es'], 'Las bicicletas están en la cochera.', ['es']],
  [['en', 'es'], 'The bikes are in the garage.\n\nLas bicicletas están en la cochera.', ['en', 'es']],
  // A quotation is less than a tenth.
  [['en', 'es'], `${'The bikes are in the garage of the house. '.repeat(20)}\n\n“Las bicis son de ella y de él.”`, ['en']],
  [['es', 'en'], '555-0134', ['es']],
  [['vi'], 'Xe đạp ở trong nhà xe.', ['vi']],
  [['vi', 'zh'], '自行车', ['vi']],
  [['en', 'es', 'vi'], 'Con của bạn nên đội mũ bảo hiểm khi đi xe đạp đến trường, hay khi chơi ở công viên với bạn bè.', ['vi']],
  [['en', 'zh'], '每天骑自行车上学的孩子都应该戴头盔。晚上骑车的时候，请打开车灯，穿上颜色鲜艳的衣服。', ['zh']],
  [['en', 'vi'], 'Bike Club of Alder Valley', ['en']],
  [['en', 'vi'], 'Your child should wear a helmet on the way to school, or when they ride in the park with a friend.', ['en']],
  [['en'], 'Las bicicletas están en la cochera.', ['en']],
])('of %j, “%s” is in %j', (wanted, text, languages) => expect(languagesIn(blocksOf(text), wanted)).toEqual(languages));

test('a guide without a word, or without a block, belongs to the first language', () => {
  expect(split('---\n\n* * *')).toEqual({});
  expect(split('123')).toEqual({ en: ['123'] });
});

test('8,000 blocks are divided in no time', () => {
  const both = 'The bikes are in the garage.\n\nLas bicicletas están en la cochera y en la casa de ella.\n\n'.repeat(4000);
  expect(split(both)['es']).toHaveLength(4000);
});
