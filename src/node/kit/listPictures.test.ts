import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { swap } from '../../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { encodePng } from '../../../e2e/pictures.ts';
import { describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { kitSizeProblems, type ListedPicture, listPictures, pictureLine } from './listPictures.ts';

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

const picture = (path: string, bytes: number): ListedPicture => ({ path, bytes, width: 9, height: 9 });

test('a kit over 10 MB is a warning that names its largest pictures, in both languages', () => {
  const pictures = [picture('images/a.png', 1_000_000), picture('images/b.png', 6_420_000), picture('images/c.svg', 900)];
  expect(kitSizeProblems(10_000_000, pictures)).toEqual([]);
  const [problem, ...others] = kitSizeProblems(12_300_000, pictures);
  expect(others).toEqual([]);
  if (!problem) throw new Error('There is no warning.');
  expect(problem).toMatchObject({ rule: 'kit-size', file: 'slides/images/b.png' });
  expect(describeDiagnostic(problem, { language: 'en' }).message).toBe(
    'The kit takes 12.3 MB. Its largest pictures are images/b.png (6.4 MB) and images/a.png (1.0 MB).',
  );
  expect(describeDiagnostic(problem, { language: 'es' }).message).toBe(
    'El kit pesa 12.3 MB. Las imágenes que más pesan son images/b.png (6.4 MB) e images/a.png (1.0 MB).',
  );
});
