import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readParts } from '../../../e2e/examples/examplePptx.ts';
import type { Piece, PptxDeck } from '../../pptx/sheet.ts';
import { writePptx } from './writePptx.ts';

const place = { x: 72, y: 216, width: 960, height: 400 };
const theme = {
  colors: [
    { slot: 'accent1', color: '0F5C5C' },
    { slot: 'accent5', color: 'DDECEA' },
  ],
  shades: [],
} as const;
const master = { name: 'points', ground: 'FFFFFF', title: { area: place, color: '000000' }, circles: [], footer: { color: '000000', x: 72 } };
const details = { author: 'Somebody', date: new Date('2026-11-22T00:00:00Z') };

function deckOf(...pieces: readonly Piece[]): PptxDeck {
  const section = [{ text: 'Bienvenida', language: 'es' }] as const;
  return { title: 'Charla', subject: '', language: 'es', theme, sheets: [{ id: 'one', master, section, pieces, notes: [] }] };
}

const slideOf = (bytes: Uint8Array): string => readParts(bytes)['ppt/slides/slide1.xml'] ?? '';

const words = (text: string) => ({ runs: [{ text }] });
const colors = { text: '111111', fill: 'FFFFFF', headText: 'FFFFFF', headFill: '0F5C5C', line: '888888' };
const table: Piece = {
  kind: 'table',
  place,
  name: 'Table 1',
  head: [words('Edad'), words('Quién ayuda')],
  rows: [[words('9 a 10'), words('Mamá y papá')]],
  hasRowHeads: true,
  widths: [320, 640],
  heights: [60, 80],
  size: 30,
  colors,
};

test('a table is a table, with its first row and column marked as heads and in the slide’s language', async () => {
  const xml = slideOf(await writePptx(deckOf(table), details));
  expect(xml).toContain('<a:tblPr firstRow="1" firstCol="1"/>');
  expect(slideOf(await writePptx(deckOf({ ...table, hasRowHeads: false }), details))).toContain('<a:tblPr firstRow="1"/>');
  expect(xml).toContain('name="Table 1"');
  expect(xml.match(/<a:tr /g)).toHaveLength(2);
  expect([...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([320 * 9525, 640 * 9525]);
  expect(xml).toMatch(/lang="es-US"[^>]*b="1"[\s\S]*?<a:t>Edad<\/a:t>/);
  expect([...xml.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => Number(height))).toEqual([60 * 9525, 80 * 9525]);
  // Two cells of the head and one that names a row, and no others.
  expect(xml.match(/ b="1"/g)).toHaveLength(3);
});

const value = (number: number, decimals: number) => ({ number, decimals, before: '', after: '' });

describe.each(['bar', 'line'] as const)('a chart of kind %s', chart => {
  const piece: Piece = {
    kind: 'chart',
    chart,
    place,
    name: 'Chart 1',
    alt: 'Reportes por año',
    categories: ['2021', '2022'],
    series: [{ name: 'Reportes', values: [value(3, 0), value(5.5, 1)], fill: '0F5C5C', line: '0F5C5C' }],
    bars: { share: 0.76, thickest: 120 },
    step: 5,
    sizes: { category: 28, value: 28, axis: 22, key: 24 },
    colors: { text: '111111', muted: '333333', grid: '888888' },
  };

  test('is drawn by PowerPoint from its numbers, in a color of the theme', async () => {
    const parts = readParts(await writePptx(deckOf(piece), details));
    const [, xml = ''] = Object.entries(parts).find(([name]) => name.startsWith('ppt/charts/chart')) ?? [];
    expect(xml).toContain(`<c:${chart}Chart>`);
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual(expect.arrayContaining(['Reportes', '2021', '2022', '3', '5.5']));
    expect(xml).toContain('<a:schemeClr val="accent1"/>');
    expect(parts['ppt/slides/slide1.xml']).toContain('descr="Reportes por año"');
  });

  test('has a workbook with the source’s date, so that its bytes are the same at any time', async () => {
    const bytes = await writePptx(deckOf(piece), details);
    const [, workbook = new Uint8Array()] = Object.entries(unzipSync(bytes)).find(([name]) => name.endsWith('.xlsx')) ?? [];
    expect(strFromU8(unzipSync(workbook)['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
  });
});

const svg = `data:image/svg+xml;base64,${Buffer.from('<svg viewBox="0 0 4 3"/>').toString('base64')}`;
const picture = { kind: 'picture', place, name: 'Picture 1', data: svg, alt: 'Un plano' } as const;

test('a drawing is there as SVG, and as PNG for programs that do not know SVG', async () => {
  const drawings = new Map([[svg, new Uint8Array([1, 2, 3])]]);
  const bytes = await writePptx(deckOf(picture), { ...details, drawings });
  const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('ppt/media/'));
  expect(media.map(([name]) => name.replace(/^.*\./, ''))).toEqual(['png', 'svg']);
  expect([...(media[0]?.[1] ?? [])]).toEqual([1, 2, 3]);
  expect(slideOf(bytes)).toContain('svgBlip');
  expect(slideOf(bytes)).toContain('descr="Un plano"');
});

test('without a browser that draws it, a box stands in for a drawing', async () => {
  const media = Object.entries(unzipSync(await writePptx(deckOf(picture), details))).filter(([name]) => name.endsWith('.png'));
  expect(media.map(([, [...bytes]]) => bytes.slice(0, 4))).toEqual([[0x89, 0x50, 0x4e, 0x47]]);
});

test('an icon is a shape of lines that a person can recolor, and that screen readers pass over', async () => {
  const outline = [{ kind: 'move', x: 2, y: 4 }, { kind: 'line', x: 22, y: 20 }, { kind: 'close' }] as const;
  const xml = slideOf(await writePptx(deckOf({ kind: 'icon', place, name: 'Icon 1', outline, color: '0F5C5C' }), details));
  expect(xml).toMatch(/name="Icon 1" descr=""><a:extLst>[\s\S]*?decorative/);
  expect(xml).toMatch(/<a:custGeom>[\s\S]*?<a:moveTo>[\s\S]*?<a:lnTo>[\s\S]*?<a:close \/>[\s\S]*?cap="rnd"><a:solidFill><a:schemeClr val="accent1"\/>/);
});
