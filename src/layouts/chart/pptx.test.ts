import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readObjects, readParts, readSlides } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';

const en = 'What it cost\n\n| Month | Phones | Games |\n|---|---|---|\n| May | $1,200 | $0 |\n| June | $900.50 | $300 |';
const es = 'Lo que costó\n\n| Mes | Teléfonos | Juegos |\n|---|---|---|\n| Mayo | $1,200 | $0 |\n| Junio | $900.50 | $300 |';

/** What is between each pair of such elements. */
const inside = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<c:${element}>(.*?)</c:${element}>`, 'gs'))].map(([, inner = '']) => inner);
const values = (xml: string): readonly string[] => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = '']) => value);
const formats = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c:dLbl>.*?formatCode="([^"]*)"/gs)].map(([, code = '']) => code.replaceAll('&#34;', '"'));

describe.each([
  ['chart', 'barChart'],
  ['chart, chart: line', 'lineChart'],
])('of the layout “%s”', (layout, element) => {
  const write = (languages: readonly ['en'] | readonly ['es'] | readonly ['en', 'es']): Promise<Uint8Array> => writeExampleSlide({ layout, en, es, languages });

  test('a chart is one that PowerPoint draws, from names and numbers in the slide’s language', async () => {
    const parts = readParts(await write(['es']));
    const xml = parts['ppt/charts/chart1.xml'] ?? '';
    expect(inside(xml, 'tx').flatMap(values)).toEqual(['Teléfonos', 'Juegos']);
    expect(inside(xml, 'cat').map(values)).toEqual([
      ['Mayo', 'Junio'],
      ['Mayo', 'Junio'],
    ]);
    expect(inside(xml, 'val').map(values)).toEqual([
      ['1200', '900.5'],
      ['0', '300'],
    ]);
    expect(xml).toContain(`<c:${element}>`);
    expect(xml).toContain('<c:lang val="es-US"/>');
    expect(Object.keys(parts).filter(name => name.startsWith('ppt/charts/chart'))).toHaveLength(1);
  });

  test('values are written with their signs and decimals', async () => {
    expect(formats(readParts(await write(['en']))['ppt/charts/chart1.xml'] ?? '')).toEqual(['"$"#,##0', '"$"#,##0.00', '"$"#,##0', '"$"#,##0']);
  });

  test('those who do not see it hear its numbers', async () => {
    const slide = readParts(await write(['es']))['ppt/slides/slide2.xml'] ?? '';
    expect(slide).toContain('name="Chart 1" descr="Teléfonos, Juegos. Mayo: $1,200, $0. Junio: $900.50, $300."');
  });

  test('its colors follow the theme', async () => {
    const xml = readParts(await write(['en']))['ppt/charts/chart1.xml'] ?? '';
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(xml).not.toContain('srgbClr');
  });

  test('the line before it is above it, and its numbers are nowhere else on the slide', async () => {
    const bytes = await write(['en']);
    const slide = readObjects(readParts(bytes)['ppt/slides/slide2.xml'] ?? '');
    expect(slide.get('Text')?.bottom).toBeLessThanOrEqual(slide.get('Chart 1')?.y ?? 0);
    expect(slide.get('Chart 1')?.bottom).toBeLessThanOrEqual(656);
    expect(readSlides(bytes)[1]?.paragraphs.join(' ')).not.toMatch(/May|1,200/);
  });

  test('side by side, there is one in each language, in its half', async () => {
    const parts = readParts(await write(['en', 'es']));
    const slide = readObjects(parts['ppt/slides/slide2.xml'] ?? '');
    expect(slide.get('Chart 1 (en)')?.right).toBeLessThan(640);
    expect(slide.get('Chart 1 (es)')?.x).toBeGreaterThan(640);
    expect(slide.get('Chart 1 (es)')?.right).toBeLessThan(1280);
    expect(parts['ppt/charts/chart1.xml']).toMatch(/<c:lang val="en-US"\/>.*Phones/s);
    expect(parts['ppt/charts/chart2.xml']).toMatch(/<c:lang val="es-US"\/>.*Teléfonos/s);
  });

  test('the same slide gives the same bytes, however many files were written before', async () => {
    expect(Buffer.compare(await write(['en']), await write(['en']))).toBe(0);
  });

  test('a person who opens its numbers sees all of them, 0 too', async () => {
    const files = unzipSync(await write(['en']));
    const workbook = unzipSync(files['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
    const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect([...sheet.matchAll(/<c r="([BC][23])"><v>([^<]*)<\/v>/g)].map(([, cell, value]) => `${cell} ${value}`)).toEqual([
      'B2 1200',
      'C2 0',
      'B3 900.5',
      'C3 300',
    ]);
  });
});

test('bars lie beside labels that are too long to be below them, the first at the top', async () => {
  const rows = ['in the kitchen', 'on the bedside table', 'in the living room', 'at school'].map(where => `| On the charger ${where}, every night | 1 |`);
  const xml = readParts(await writeExampleSlide({ layout: 'chart', en: `| A | B |\n|---|---|\n${rows.join('\n')}` }))['ppt/charts/chart1.xml'];
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/s);
});

test('a line after a chart is below it', async () => {
  const slide = readObjects(
    readParts(await writeExampleSlide({ layout: 'chart', en: '| A | B |\n|---|---|\n| C | 1 |\n\nAfter it' }))['ppt/slides/slide2.xml'] ?? '',
  );
  expect(slide.get('Text')?.y).toBeGreaterThanOrEqual(slide.get('Chart 1')?.bottom ?? Number.POSITIVE_INFINITY);
  expect(slide.get('Text')?.bottom).toBeLessThanOrEqual(656);
});

test('without color, series differ in stripes and edges of bars, in dashes of lines, and in their points', async () => {
  const table = '| A | B | C | D |\n|---|---|---|---|\n| E | 1 | 2 | 3 |\n| F | 4 | 5 | 6 |';
  const chart = async (layout: string) => readParts(await writeExampleSlide({ layout, en: table }))['ppt/charts/chart1.xml'] ?? '';
  const bars = inside(await chart('chart'), 'ser').map(series => /<c:spPr>.*?<\/c:spPr>/s.exec(series)?.[0] ?? '');
  expect(bars.map(each => each.includes('<a:pattFill'))).toEqual([false, true, false]);
  expect(bars.map(each => each.includes('<a:ln'))).toEqual([false, true, true]);
  const lines = await chart('chart, chart: line');
  expect([...lines.matchAll(/<c:symbol val="(\w+)"/g)].map(([, symbol]) => symbol)).toEqual(['circle', 'square', 'triangle']);
  const dashes = inside(lines, 'ser').map(series => /<a:prstDash val="(\w+)"/.exec(series)?.[1]);
  expect(new Set(dashes).size).toBe(3);
});

test.each([['whole', ['en']] as const, ['half', ['en', 'es']] as const])(
  'values near each other are beside their own points, on a %s sheet',
  async (_, languages) => {
    const table = '| Month | Children | Adults |\n|---|---|---|\n| September | 6 | 2 |\n| October | 11 | 3 |\n| November | 18 | 18 |\n| December | 24 | 7 |';
    const parts = readParts(await writeExampleSlide({ layout: 'chart, chart: line', en: table, languages }));
    const [upper = [], lower = []] = inside(parts['ppt/charts/chart1.xml'] ?? '', 'ser').map(series =>
      [...series.matchAll(/<c:dLbl><c:idx[^>]*>.*?<c:dLblPos val="(\w)"\/>/gs)].map(([, side]) => side),
    );
    expect(upper).toEqual(['t', 't', 't', 't']);
    expect(lower[0]).toMatch(/^[lr]$/);
    expect(lower[2]).toBe('b');
  },
);
