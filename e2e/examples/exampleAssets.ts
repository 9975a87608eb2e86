import type { Assets } from '../../src/render/assets.ts';

/** What the example workshop needs beside its text, for tests. */
export const exampleAssets: Assets = {
  words: {},
  icons: { house: '<svg house>', moon: '<svg moon>' },
  images: { 'images/phone.svg': 'data:image/svg+xml;base64,AA==' },
  imageSizes: { 'images/phone.svg': { width: 24, height: 12 } },
  styles: '.slide { color: black; }',
  documentStyles: '.paper { color: black; }',
};
