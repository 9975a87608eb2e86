import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutNames } from '../layouts/layouts.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Files of CSS that make up the slides, in their order; the stage and its controls have their own. */
function styleFiles(): readonly string[] {
  const shared = ['tokens', 'slide', 'text', 'reading', 'print'].map(name => join(source, 'styles', `${name}.css`));
  return [...shared, ...layoutNames.map(name => join(source, 'layouts', `${name}.css`))];
}

/** The embedded font is not there; the message says what to do. */
export class MissingFontError extends Error {
  override readonly name = 'MissingFontError';
}

/** CSS of the slides with the fonts in it, so that a page needs no other file. Throws a `MissingFontError` if they are not in their package. */
export function readStyles(fontPackage = '@fontsource/atkinson-hyperlegible-next'): string {
  return [fontFaces(fontPackage), ...styleFiles().map(file => readFileSync(file, 'utf8'))].join('\n');
}

/** CSS of what is printed on paper, each kind in a file of its own. */
export function readPaperStyles(): string {
  const folder = join(source, 'styles', 'papers');
  return ['paper', 'sides', 'handout', 'evaluation', 'flyer', 'glossary', 'sheets', 'guide']
    .map(name => readFileSync(join(folder, `${name}.css`), 'utf8'))
    .join('\n');
}

/** Weights of the embedded font. */
const weights = [400, 700];

/**
 * The embedded font, Latin and Latin Extended. One file for each weight: of a variable font, Chromium puts only
 * drawings into a PDF (Type 3) in place of the font.
 */
function fontFaces(fontPackage: string): string {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${fontPackage}/package.json`));
    const asData = (file: string): string => `url(data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}) format('woff2')`;
    return weights
      .map(weight => readFileSync(join(folder, `${weight}.css`), 'utf8'))
      .join('\n')
      .replace(/src: url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;/g, (_, file: string) => `src: ${asData(file)};`)
      .replace(/font-display: swap/g, 'font-display: block');
  } catch (error) {
    throw new MissingFontError(
      `The fonts of slides and papers are not there: they come with the package ${fontPackage}, which is missing or not whole. ` +
        'Nothing was changed. Run “npm ci”, then the command again.',
      { cause: error },
    );
  }
}
