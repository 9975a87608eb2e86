import { describe, expect, test } from 'vitest';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { widthOf } from './svgText.ts';

const table = '| Night | First (hours) | Second (hours) |\n|---|---|---|\n| Monday | 7 | 8.5 |\n| Friday | 6 | 9 |';

/** The texts of the drawing of that width, by their class. */
function drawn(html: string, width: 'wide' | 'narrow', name: string): readonly string[] {
  const [, svg = ''] = new RegExp(`<svg class="chart-${width}"[^>]*>(.*?)</svg>`).exec(html) ?? [];
  return [...svg.matchAll(new RegExp(`<text class="chart-${name}"[^>]*>([^<]*)</text>`, 'g'))].map(([, text = '']) => text);
}

test('a chart is a picture for screen readers, which names its series, after its table', () => {
  const html = exampleHtml('chart', table);
  expect(html).toContain('<div class="chart-text"><table data-columns="3" data-rows="2">');
  expect(html.replace(/ role="img" aria-label="First \(hours\), Second \(hours\)">.*/, '')).not.toContain('<svg');
});

describe.each(['bars', 'line'] as const)('%s', chart => {
  test.each(['wide', 'narrow'] as const)('have every label and every value, %s', width => {
    const html = exampleHtml('chart', table, { chart });
    expect(drawn(html, width, 'label')).toEqual(['Monday', 'Friday']);
    expect([...drawn(html, width, 'value')].sort()).toEqual(['6', '7', '8.5', '9']);
  });

  test('have series that differ in shape, each named beside its mark', () => {
    const html = exampleHtml('chart', table, { chart });
    expect(html).toMatch(/<svg class="chart-mark"[^>]*>(?!.*<svg class="chart-mark".*<\/svg>First).*?<\/svg>First \(hours\)<\/span>/);
    expect(html).toMatch(/<\/svg>Second \(hours\)<\/span>/);
    expect(html).toContain(chart === 'bars' ? '<path class="chart-stripes"' : '<rect class="chart-point-1"');
  });
});

test('numbers are written as the language writes them', () => {
  const thousands = '| A | B |\n|---|---|\n| C | 1234.5 |\n| D | 800 |';
  expect(drawn(exampleHtml('chart', thousands, { language: 'es' }), 'wide', 'value')).toEqual(['1,234.5', '800']);
  expect(drawn(exampleHtml('chart', '| A | B |\n|---|---|\n| C | 1234,5 |', { language: 'vi' }), 'wide', 'value')).toEqual(['1.234,5']);
});

test('bars lie beside labels that are too long to be below them, in lines', () => {
  const html = exampleHtml(
    'chart',
    `| A | B |\n|---|---|\n${Array.from({ length: 6 }, () => '| On the charger in the big kitchen, every night | 1 |').join('\n')}`,
  );
  expect(drawn(html, 'wide', 'label').slice(0, 2)).toEqual(['On the charger in the', 'big kitchen, every night']);
  expect(html).toMatch(/text-anchor="end">big/);
});

test('a chart of zeros has an axis', () => {
  expect(drawn(exampleHtml('chart', '| A | B |\n|---|---|\n| C | 0 |'), 'wide', 'tick')).toEqual(['0', '1']);
});

test.each(['wide', 'narrow'] as const)('numbers along the axis are not cut at the edge, %s', width => {
  for (const [before, after] of [
    ['', '%'],
    ['$', ''],
  ] as const) {
    for (const chart of ['bars', 'line'] as const) {
      const html = exampleHtml('chart', `| A | B |\n|---|---|\n| C | ${before}80${after} |\n| D | ${before}61${after} |`, { chart });
      const [, svg = ''] = new RegExp(`<svg class="chart-${width}"[^>]*>(.*?)</svg>`).exec(html) ?? [];
      const ticks = [...svg.matchAll(/<text class="chart-tick" x="([\d.]+)"[^>]* font-size="(\d+)" text-anchor="end">([^<]*)</g)];
      expect(ticks.length).toBeGreaterThan(1);
      for (const [, x, size, text = ''] of ticks) expect(Number(x)).toBeGreaterThanOrEqual(widthOf(text, Number(size)) - 0.1);
    }
  }
});
