import { describe, expect, test } from 'vitest';
import { outlineEach, pointsIn } from '../../e2e/examples/outlinedGuide.ts';

const points = (texts: Readonly<Record<string, string>>): readonly string[] => pointsIn(outlineEach(texts).outline);

const en = `# Bikes

## Care

Pump up the tires on Sunday; oil the chain on Monday. Wash the frame with soap.

## Night

Use a white light in front.
`;

const es = `# Bicicletas

## Cuidado

Infle las llantas el domingo; aceite la cadena el lunes. Lave el cuadro con jabón.

## Noche

Use una luz blanca adelante.
`;

const vi = `# Xe đạp

## Chăm sóc

Bơm lốp xe vào chủ nhật. Tra dầu vào xích vào thứ hai. Rửa khung xe bằng xà phòng.

## Ban đêm

Dùng đèn trắng ở phía trước.
`;

describe('blocks', () => {
  test('are paired below the headings that say the same, and cut into what they say', () => {
    expect(points({ en, es })).toEqual([
      'Pump up the tires on Sunday; = Infle las llantas el domingo;',
      'oil the chain on Monday. = aceite la cadena el lunes.',
      'Wash the frame with soap. = Lave el cuadro con jabón.',
      'Use a white light in front. = Use una luz blanca adelante.',
    ]);
  });

  test('of two paragraphs that are one in the other language are paired with its parts', () => {
    expect(
      points({
        en: '# Tires\n\nBuy 2 tubes in a shop.\n\nKeep 3 tools in a bag.',
        es: '# Llantas\n\nCompre 2 cámaras en una tienda. Guarde 3 herramientas en una bolsa.',
      }),
    ).toEqual(['Buy 2 tubes in a shop. = Compre 2 cámaras en una tienda.', 'Keep 3 tools in a bag. = Guarde 3 herramientas en una bolsa.']);
  });

  test('that only one language has are points of that one, in their place', () => {
    const list = (...items: readonly string[]): string =>
      `# A\n\nA first line about rain and bikes in the park.\n\n${items.map(item => `- ${item}`).join('\n')}`;
    expect(
      points({
        en: list('A red lamp for 10 dollars', 'A white lamp for 20 dollars', 'A bell for 30 dollars'),
        es: list('Una lámpara roja de 10 dólares', 'Un timbre de 30 dólares'),
      }),
    ).toEqual([
      'A first line about rain and bikes in the park. = A first line about rain and bikes in the park.',
      'A red lamp for 10 dollars = Una lámpara roja de 10 dólares',
      'A white lamp for 20 dollars = –',
      'A bell for 30 dollars = Un timbre de 30 dólares',
    ]);
  });

  test('the bold beginning of an item stays with what it names', () => {
    expect(points({ en: '# Night\n\n- **Be seen.** Wear a vest at night, because drivers see it.\n- **Be heard.** Ring a bell.' })).toEqual([
      'Be seen. Wear a vest at night,',
      'because drivers see it.',
      'Be heard. Ring a bell.',
    ]);
  });

  test('a row of a table says one thing', () => {
    expect(points({ en: '# Do\n\n| Do | Avoid |\n| - | - |\n| Ride on the right, because cars do | Ride in the dark |' })).toEqual([
      'Ride on the right, because cars do | Ride in the dark',
    ]);
  });
});

describe('a third language', () => {
  test('has the pieces of the other two', () => {
    expect(points({ en, es, vi })).toEqual([
      'Pump up the tires on Sunday; = Infle las llantas el domingo; = Bơm lốp xe vào chủ nhật.',
      'oil the chain on Monday. = aceite la cadena el lunes. = Tra dầu vào xích vào thứ hai.',
      'Wash the frame with soap. = Lave el cuadro con jabón. = Rửa khung xe bằng xà phòng.',
      'Use a white light in front. = Use una luz blanca adelante. = Dùng đèn trắng ở phía trước.',
    ]);
  });

  test('says where it says it what the others do not', () => {
    const more = vi.replace(
      '## Ban đêm',
      'Mỗi năm một lần, hãy đem xe đến tiệm sửa xe ở gần nhà để thợ xem lại cả 2 phanh, dây xích và tất cả các ốc vít.\n\n## Ban đêm',
    );
    const found = points({ en, es, vi: more });
    expect(found).toHaveLength(5);
    expect(found[3]).toBe('– = – = Mỗi năm một lần, hãy đem xe đến tiệm sửa xe ở gần nhà để thợ xem lại cả 2 phanh, dây xích và tất cả các ốc vít.');
  });

  test('may miss a whole section', () => {
    const found = points({ en, es, vi: vi.slice(0, vi.indexOf('## Ban đêm')) });
    expect(found[3]).toBe('Use a white light in front. = Use una luz blanca adelante. = –');
  });

  test('has all that is one paragraph in one language and two in the others', () => {
    const found = points({
      en: '# Tires\n\nBuy 2 tubes in a shop.\n\nKeep 3 tools in a bag.',
      es: '# Llantas\n\nCompre 2 cámaras, 3 herramientas.',
      vi: '# Lốp xe\n\nMua 2 ruột xe ở tiệm.\n\nGiữ 3 dụng cụ trong túi.',
    });
    expect(found.join('\n')).toContain('Mua 2 ruột xe ở tiệm.');
    expect(found.join('\n')).toContain('Giữ 3 dụng cụ trong túi.');
  });
});
