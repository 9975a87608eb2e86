import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import { layoutNames } from '../layouts/layouts.ts';
import { packageFolder } from '../node/package/packageFolder.ts';

export const fontPackage = '@fontsource/atkinson-hyperlegible-next';

const source = join(packageFolder, 'src');

/** CSS of the slides with the fonts in it, so that a page needs no other file. The stage and its controls have their own. */
export function collectSlideStyles(): string {
  const shared = ['tokens', 'slide', 'text', 'reading', 'print'].map(name => join(source, 'styles', `${name}.css`));
  const layouts = layoutNames.map(name => join(source, 'layouts', name, 'layout.css'));
  return minified([fontFaces(), ...[...shared, ...layouts].map(file => readFileSync(file, 'utf8'))].join('\n'));
}

/** CSS of what is printed on paper, each kind in its own file. */
export function collectDocumentStyles(): string {
  const folder = join(source, 'styles', 'documents');
  const names = ['document', 'sides', 'handout', 'evaluation', 'flyer', 'glossary', 'sheets', 'guide'];
  return minified(names.map(name => readFileSync(join(folder, `${name}.css`), 'utf8')).join('\n'));
}

/** Without comments and spaces; Vite does the same with the stage's. */
const minified = (styles: string): string => transform({ filename: 'styles.css', code: Buffer.from(styles), minify: true }).code.toString();

/** Weights of the embedded font. */
const weights = [400, 700];

/**
 * The embedded font, Latin and Latin Extended. One file for each weight: of a variable font, Chromium puts only
 * drawings into a PDF (Type 3) in place of the font.
 */
function fontFaces(): string {
  const folder = dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`));
  const asData = (file: string): string => `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}) format('woff2')`;
  return weights
    .map(weight => readFileSync(join(folder, `${weight}.css`), 'utf8'))
    .join('\n')
    .replace(/src: url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;/g, (_, file: string) => `src: ${asData(file)};`)
    .replace(/font-display: swap/g, 'font-display: block');
}
