import { describe, expect, test } from 'vitest';
import { readParts, readTables } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';

const en = 'Last week\n\n| Night | Hours | Mood |\n|---|---|---|\n| Monday | 7 | Tired |\n| Friday | – | Rested |';
const es = 'La semana pasada\n\n| Noche | Horas | Ánimo |\n|---|---|---|\n| Lunes | 7 | Cansada |\n| Viernes | – | Descansada |';

describe.each([[['en']], [['en', 'es']]] as const)('in %j', languages => {
  const slide = async () => readParts(await writeExampleSlide({ layout: 'table', en, es, languages }))['ppt/slides/slide2.xml'] ?? '';

  test('a table says which cells name a column or a row', async () => {
    const tables = readTables(await slide());
    expect(tables).toHaveLength(languages.length);
    for (const { properties, cells } of tables) {
      expect(properties).toBe(' firstRow="1" firstCol="1"');
      const [head, ...rows] = cells;
      expect(head?.every(({ bold }) => bold)).toBe(true);
      for (const row of rows) expect(row.map(({ bold }) => bold)).toEqual([true, false, false]);
    }
    expect(tables[0]?.cells.map(row => row.map(({ text }) => text))).toEqual([
      ['Night', 'Hours', 'Mood'],
      ['Monday', '7', 'Tired'],
      ['Friday', '–', 'Rested'],
    ]);
    expect(tables[1]?.cells[1]?.map(({ text }) => text)).toEqual(languages.length > 1 ? ['Lunes', '7', 'Cansada'] : undefined);
  });

  test('numbers line up where they end, below their header', async () => {
    for (const { cells } of readTables(await slide())) for (const row of cells) expect(row.map(({ align }) => align)).toEqual(['l', 'r', 'l']);
  });

  test('the line before it is above it', async () => {
    const xml = await slide();
    expect(xml.indexOf('Last week')).toBeGreaterThan(0);
    expect(xml.indexOf('Last week')).toBeLessThan(xml.indexOf('<a:tbl>'));
  });
});
