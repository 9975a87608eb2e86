import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { compileWorkshop } from '../src/compiler/compileWorkshop.ts';
import { iconSvg } from '../src/kit/engine.ts';
import { findBrowser } from '../src/node/chromium/findBrowser.ts';
import { readEngine, readPrepared } from '../src/node/package/prepared.ts';
import { printPdfs } from '../src/node/print/printPdfs.ts';
import { newWorkshop } from '../src/node/scaffold/newWorkshop.ts';
import { loadWorkshop } from '../src/node/workshop/loadWorkshop.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { type KindName, languagesOf } from '../src/render/documents/kinds.ts';
import { exampleSource, swap } from './examples/exampleSource.ts';
import { readPdf } from './readPdf.ts';

const picture = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><circle cx="150" cy="100" r="90"/></svg>').toString('base64')}`;

test('an image and a link to a slide stay in the PDF, and a slide whose text is too long is reported', async () => {
  const long = 'A sentence that goes on and on, far longer than any slide could ever show at a size that people can read. '.repeat(12);
  const { workshop, diagnostics } = compileWorkshop(
    exampleSource({
      'slides/en/01-start.md': swap('- Ask each day', '- Ask each [day](#help) ![A phone on a table](images/phone.svg)'),
      'slides/es/01-start.md': text => text.replace(/^- .*$/m, line => `${line} [ayuda](#help) ![Un teléfono en una mesa](images/phone.svg) ${long}`),
    }),
  );
  expect(diagnostics).toEqual([]);
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!workshop || !found) throw new Error('There is no workshop, or no browser.');
  const assets = {
    words: {},
    icons: Object.fromEntries(['house', 'moon', 'messages-square'].map(name => [name, iconSvg(name, readEngine().icons)])),
    images: { 'images/phone.svg': picture },
    imageSizes: { 'images/phone.svg': { width: 24, height: 24 } },
    styles: readPrepared('slideStyles'),
    documentStyles: '',
  };

  const printed = [];
  const orders = ['en', 'es'].map(language => ({ kind: 'slides' as const, languages: [language], paper: undefined, length: undefined, room: undefined }));
  for await (const pdf of printPdfs(workshop, assets, orders, { browser: found, date: new Date(0) })) printed.push(pdf);
  const [en, es] = printed;
  if (!en || !es) throw new Error('Two PDFs were expected.');

  const [, habits] = (await readPdf(en.bytes)).pages;
  expect(habits?.links).toContain('#help');
  expect(habits?.roles).toContain('Figure');
  expect(en.diagnostics).toEqual([]);
  expect(es.diagnostics.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['slides/es/01-start.md slide-overflow']);
});

test('the second workshop and a new one fit their slides and documents', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'charla-new-'));
  const { folder } = newWorkshop(parent, {
    id: 'bullying-parents',
    languages: [],
    titles: { en: 'Let’s talk about bullying', es: 'Hablemos del acoso escolar' },
  });
  const found = findBrowser(undefined, { prefer: 'headless-shell' });
  if (!found) throw new Error('There is no browser.');
  for (const root of [join(import.meta.dirname, 'fixtures', 'phones-at-night'), folder]) {
    const { workshop, source } = loadWorkshop(root, { today: '2026-11-23' });
    if (!workshop) throw new Error(`There is no workshop in ${root}.`);
    const order = (kind: KindName, languages: readonly string[]) => ({ kind, languages, paper: 'letter' as const, length: undefined, room: undefined });
    const orders = [
      ...languagesOf('slides', ['en', 'es']).map(each => order('slides', each)),
      order('handout', ['en', 'es']),
      order('facilitator-guide', ['es']),
    ];
    const assets = readAssets(root, workshop, { images: source.images, words: {} });
    for await (const { diagnostics, name } of printPdfs(workshop, assets, orders, { browser: found, date: new Date(0) })) expect(diagnostics, name).toEqual([]);
  }
  rmSync(parent, { recursive: true });
});
