import { describe, expect, test } from 'vitest';
import { cutsIn } from './cutsIn.ts';
import { type CuttableText, pairPieces, piecesOf } from './pairPieces.ts';
import type { Span } from './span.ts';

const cuttable = (text: string, language: string): CuttableText => ({ text, language, cuts: cutsIn(text, language) });

/** As in a long guide, where Spanish is a little longer. */
const ratio = Math.log(0.9);

function pairs(source: string, translation: string, languages = ['en', 'es']): readonly string[] {
  const [own = '', other = ''] = languages;
  const show = (text: string, span: Span | undefined): string => (span ? text.slice(span.from, span.to).trim() : '–');
  return pairPieces(cuttable(source, own), cuttable(translation, other), ratio).map(
    pair => `${show(source, pair.source)} = ${show(translation, pair.translation)}`,
  );
}

describe('a text and its translation', () => {
  test('are cut together where each alone is not', () => {
    const [source, translation] = ['Turn off the phone, so children sleep through the night.', 'Apague el teléfono, así que los niños duermen toda la noche.'];
    expect(pairs(source, translation)).toHaveLength(1);
    const steps = ['Rinse the lettuce twice, dry each leaf, and chill the bowl.', 'Enjuague la lechuga dos veces, seque cada hoja y enfríe el tazón.'] as const;
    expect(piecesOf(cuttable(steps[0], 'en'))).toHaveLength(1);
    expect(piecesOf(cuttable(steps[1], 'es'))).toHaveLength(1);
    expect(pairs(...steps)).toEqual([
      'Rinse the lettuce twice, = Enjuague la lechuga dos veces,',
      'dry each leaf, = seque cada hoja',
      'and chill the bowl. = y enfríe el tazón.',
    ]);
  });

  test('are cut in other places of the sentence if those say the same', () => {
    expect(pairs('Pads wear down, which makes bikes slip in the rain.', 'Las pastillas se gastan, lo cual hace resbalar las bicicletas en la lluvia.')).toEqual(
      ['Pads wear down, = Las pastillas se gastan,', 'which makes bikes slip in the rain. = lo cual hace resbalar las bicicletas en la lluvia.'],
    );
  });

  test('have two pieces with one translation where only the source can be cut', () => {
    expect(pairs('Check the brakes before a ride, but leave the chain alone.', 'Revise los frenos antes del paseo sin tocar la cadena.')).toEqual([
      'Check the brakes before a ride, = Revise los frenos antes del paseo sin tocar la cadena.',
      'but leave the chain alone. = Revise los frenos antes del paseo sin tocar la cadena.',
    ]);
  });

  test('have two sentences for one', () => {
    expect(pairs('Pump up the tires on Sunday. Oil the chain on Monday.', 'Infle las llantas el domingo y aceite la cadena el lunes.')).toEqual([
      'Pump up the tires on Sunday. = Infle las llantas el domingo',
      'Oil the chain on Monday. = y aceite la cadena el lunes.',
    ]);
    expect(pairs('Pump up the tires on Sunday and oil the chain on Monday.', 'Infle las llantas el domingo. Aceite la cadena el lunes.')).toEqual([
      'Pump up the tires on Sunday = Infle las llantas el domingo.',
      'and oil the chain on Monday. = Aceite la cadena el lunes.',
    ]);
  });

  test('may have a sentence that the other one does not have', () => {
    expect(
      pairs('Buy a helmet for 20 dollars. Ask the shop for a receipt. Wear it on all 7 days.', 'Compre un casco de 20 dólares. Úselo los 7 días.'),
    ).toEqual([
      'Buy a helmet for 20 dollars. = Compre un casco de 20 dólares.',
      'Ask the shop for a receipt. = –',
      'Wear it on all 7 days. = Úselo los 7 días.',
    ]);
    expect(pairs('Buy a helmet for 20 dollars.', 'Compre un casco de 20 dólares. En español, pregunte por la señora Ruiz en la tienda.')).toEqual([
      'Buy a helmet for 20 dollars. = Compre un casco de 20 dólares.',
      '– = En español, pregunte por la señora Ruiz en la tienda.',
    ]);
  });

  test('in another order are not paired wrongly: what has other numbers is alone', () => {
    const crossed = pairs('The helmet costs 20 dollars. The lock costs 35 dollars.', 'El candado cuesta 35 dólares. El casco cuesta 20 dólares.');
    expect(crossed).toHaveLength(3);
    expect(crossed.filter(pair => /20.*35|35.*20/.test(pair))).toEqual([]);
  });

  test('with another number are paired if nothing is better: one may say it in another way', () => {
    expect(pairs('Dinner is at 7.', 'La cena es a las 19:00.')).toEqual(['Dinner is at 7. = La cena es a las 19:00.']);
  });

  test('that a language without clauses is in are paired by sentences', () => {
    expect(
      pairs(
        'Wear a helmet, because it protects the head. Drink water; rest in the shade.',
        'Đội mũ bảo hiểm vì nó bảo vệ đầu. Uống nước. Nghỉ trong bóng râm.',
        ['en', 'vi'],
      ),
    ).toEqual([
      'Wear a helmet, because it protects the head. = Đội mũ bảo hiểm vì nó bảo vệ đầu.',
      'Drink water; = Uống nước.',
      'rest in the shade. = Nghỉ trong bóng râm.',
    ]);
  });
});

test('a text by itself is cut where that is sure, but no piece has too little in it', () => {
  const text = 'He rests, because he is tired. Shy children sing, which helps; they also draw maps, which hang in the hall.';
  expect(piecesOf(cuttable(text, 'en')).map(({ from, to }) => text.slice(from, to).trim())).toEqual([
    'He rests, because he is tired.',
    'Shy children sing,',
    'which helps;',
    'they also draw maps,',
    'which hang in the hall.',
  ]);
});

test('a sentence of 20,000 characters is paired in a few seconds', () => {
  expect(pairs('the bike helmet turns, which '.repeat(690), 'el casco gira, lo cual '.repeat(690)).length).toBeGreaterThan(600);
});
