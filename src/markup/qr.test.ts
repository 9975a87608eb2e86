import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrToSvg } from './qr.ts';

describe.each(['https://takeitdown.ncmec.org', 'https://www.ncmec.org/NetSmartz/es', `https://example.org/${'a'.repeat(200)}`])('the code of %s', address => {
  const svg = qrToSvg(address, 'QR code').text;
  const modules = paint(svg);

  test('is dark where the encoder says, module by module', () => {
    const { data } = encode(address, { ecc: 'M', border: 0 });
    const inner = modules.slice(4, -4).map(row => row.slice(4, -4));
    expect(inner).toEqual(data);
  });

  test('has four light modules around it', () => {
    const size = modules.length;
    const isEdge = (at: number) => at < 4 || at >= size - 4;
    const darkAtEdge = modules.flatMap((row, y) => row.filter((dark, x) => dark && (isEdge(x) || isEdge(y))));
    expect(darkAtEdge).toEqual([]);
    expect(modules[4]?.slice(4, 11)).toEqual(Array(7).fill(true));
  });
});

test('its label says where it leads, whatever characters it has', () => {
  expect(qrToSvg('https://a.org', '“A” & <b>').text).toMatch(
    /^<svg class="qr" role="img" aria-label="“A” &#38; &#60;b&#62;" viewBox="0 0 29 29" shape-rendering="crispEdges"><path d="M4 4h7v1h-7z[Mhvz\d -]+"\/><\/svg>$/,
  );
});

/** The modules that the path's rectangles fill; each must be filled once. */
function paint(svg: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const path = / d="([^"]+)"/.exec(svg)?.[1] ?? '';
  const rectangles = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  expect(rectangles.map(([text]) => text).join('')).toBe(path);
  for (const [, x, y, width] of rectangles) {
    for (let i = 0; i < Number(width); i++) {
      const row = modules[Number(y)] ?? [];
      expect(row[Number(x) + i]).toBe(false);
      row[Number(x) + i] = true;
    }
  }
  return modules;
}
