import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { readGuide } from '../src/node/guide/readGuide.ts';
import { readGoldPoints } from './bench/goldPoints.ts';
import { measureGuide } from './bench/measureGuide.ts';
import { makeFormats } from './guides/makeFormats.ts';

/** What must be found of each guide, in every format that people have it in; `npm run bench -- --guide` shows each figure. */
const guides = [
  { name: 'heat', files: ['guide.en.md', 'guide.es.md'], found: 76, paired: 72, invented: 3 },
  { name: 'sleep', files: ['guide.html'], found: 66, paired: 65, invented: 12 },
];

for (const { name, files, found, paired, invented } of guides) {
  test(`the points of the guide “${name}” are found in every format, each beside its translation`, async () => {
    const browser = findBrowser(undefined, { prefer: 'headless-shell' });
    if (!browser) throw new Error('There is no browser.');
    const folder = mkdtempSync(join(tmpdir(), 'charla-guides-'));
    try {
      const points = readGoldPoints(readFileSync(join(import.meta.dirname, `guides/${name}/points.yaml`), 'utf8'));
      const paths = files.map(file => join(import.meta.dirname, 'guides', name, file));
      const made = await makeFormats(paths, folder, browser);
      if (made.leftOut.length > 0) console.log(`There is no LibreOffice on this computer, so these were NOT TESTED: ${made.leftOut.join(', ')}.`);
      for (const [format, own] of Object.entries(made.files)) {
        const { outline } = await readGuide(own, { languages: ['en', 'es'], date: '2026-11-28' });
        const measured = measureGuide(points, outline);
        expect.soft(measured.found, `found in ${format}`).toBeGreaterThanOrEqual(found);
        expect.soft(measured.paired, `paired in ${format}`).toBeGreaterThanOrEqual(paired);
        expect.soft(measured.invented, `invented in ${format}`).toBeLessThanOrEqual(invented);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
