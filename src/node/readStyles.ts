import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutNames } from '../layouts/layouts.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Files of CSS that make up the slides, in their order; the stage and its controls have their own. */
export function styleFiles(): readonly string[] {
  const shared = ['tokens', 'slide', 'text', 'reading', 'print'].map(name => join(source, 'styles', `${name}.css`));
  return [...shared, ...layoutNames.map(name => join(source, 'layouts', `${name}.css`))];
}

/** CSS of the slides with the fonts in it, so that a page needs no other file. */
export function readStyles(): string {
  return [fontFaces(), ...styleFiles().map(file => readFileSync(file, 'utf8'))].join('\n');
}

/** The embedded font: Latin and Latin Extended, upright, all weights in one file each. */
function fontFaces(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json'));
  const css = readFileSync(join(folder, 'index.css'), 'utf8');
  return css
    .replace(/url\(\.\/(files\/[^)]+)\)/g, (_, file: string) => `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')})`)
    .replace(/font-display: swap/g, 'font-display: block');
}
