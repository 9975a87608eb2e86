import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { inlinesToText } from '../src/model/walk.ts';
import { pptxFiles } from '../src/node/pptx/pptxFiles.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { slidesOf, workshop } from './deck.ts';
import { readPdf } from './readPdf.ts';
import { squeezed } from './squeezed.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

test('LibreOffice opens the editable copy, with every slide and its text', async () => {
  test.setTimeout(180_000);
  if (!hasLibreOffice) {
    console.log('\nLibreOffice is not installed, so nothing was opened with it (on Debian: apt-get install libreoffice-impress).');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'charla-pptx-'));
  try {
    for await (const { name, bytes } of pptxFiles(workshop(), readAssets(root, workshop(), { images: new Set(), words: {} }), ['es'], new Date(0))) {
      writeFileSync(join(folder, name), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const pdf = await readPdf(readFileSync(join(folder, name.replace('.pptx', '.pdf'))));
      const slides = slidesOf();
      expect(pdf.pages).toHaveLength(slides.length);
      slides.forEach((slide, i) => {
        const { title = [], cards = [] } = slide.text['es'] ?? {};
        const text = squeezed(pdf.pages[i]?.text ?? '');
        for (const words of [title, ...cards.map(card => card.title)]) expect(text, slide.id).toContain(squeezed(inlinesToText(words)));
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
