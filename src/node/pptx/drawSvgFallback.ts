import { PNG } from 'pngjs';
import type { Theme } from '../../pptx/sheet.ts';

/** The picture that stands in for a drawing, `image-3-1.png` for `image-3-2.svg`: pptxgenjs writes both, the drawing second. */
export function fallbackOf(name: string): string | undefined {
  const [, slide, number] = /^ppt\/media\/image-(\d+)-(\d+)\.svg$/.exec(name) ?? [];
  return slide === undefined ? undefined : `ppt/media/image-${slide}-${Number(number) - 1}.png`;
}

/**
 * Where no browser could draw a picture as pixels, programs that do not know SVG (LibreOffice, PowerPoint before 2016) show a plain box in its place. It
 * is in the theme's pale accent, so that it looks meant; the drawing's description is there all the same.
 */
export function drawSvgFallback({ colors }: Theme): Buffer {
  const color = colors.find(({ slot }) => slot === 'accent5')?.color ?? 'DDDDDD';
  const png = new PNG({ width: 8, height: 8, colorType: 2 });
  const pixel = [...Buffer.from(color, 'hex'), 255];
  png.data.set(Array.from({ length: 64 }, () => pixel).flat());
  return PNG.sync.write(png, { colorType: 2 });
}
