import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { swap } from '../../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { encodePng } from '../../../e2e/pictures.ts';
import { listPictures, pictureLine } from './listPictures.ts';

test('the build tells the size of each picture, and of a large one what it was', () => {
  const root = mkdtempSync(join(tmpdir(), 'charla-list-'));
  try {
    mkdirSync(join(root, 'slides', 'images'), { recursive: true });
    writeFileSync(join(root, 'slides', 'images', 'phone.svg'), encodePng(2400, 20));
    const workshop = exampleWorkshop({ 'slides/en/01-start.md': swap('- Ask each day', '- Ask each day ![A phone](images/phone.svg)') });
    const images = { 'images/phone.svg': `data:image/png;base64,${Buffer.alloc(4000).toString('base64')}`, 'images/other.svg': 'data:,' };
    const listed = listPictures(root, workshop, { ...exampleAssets, images, imageSizes: { 'images/phone.svg': { width: 1920, height: 16 } } });
    expect(listed.map(pictureLine)).toEqual([
      expect.stringMatching(/^slides\/images\/phone\.svg {2}4 kB {2}1920 × 16 px \(scaled from 2400 × 20 px, \d kB\)$/),
    ]);
    expect(listPictures(root, workshop, { images, imageSizes: { 'images/phone.svg': { width: 2400, height: 20 } } }).map(pictureLine)).toEqual([
      'slides/images/phone.svg  4 kB  2400 × 20 px',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
