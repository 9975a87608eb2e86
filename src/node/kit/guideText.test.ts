import { inflateSync, strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleGuide, wordsOfGuide } from '../../../e2e/examples/exampleGuide.ts';
import { exampleSource } from '../../../e2e/examples/exampleSource.ts';
import { buildKit, prepareWorkshop } from '../../kit/buildKit.ts';
import type { Files } from '../../kit/zipFiles.ts';
import { fromBase85 } from '../../render/base85.ts';
import { kinds } from '../../render/documents/kinds.ts';
import { kitOrders, pdfName } from '../../render/documents/orders.ts';
import { readEngine } from '../package/prepared.ts';
import { pptxFiles } from '../pptx/pptxFiles.ts';

/** What only the guide says, and what only the slides say. */
const ofGuide = wordsOfGuide;
const ofSlides = 'Small habits';

const example = exampleSource({
  ...exampleGuide,
  'guide/guide.lock.json': `{ "version": 1, "points": { "home.habits": { "en": "${ofGuide} all night.", "es": "${ofGuide} toda la noche." } } }\n`,
});

/** Every text that is handed out: files by their names, those in archives too. */
const texts = new Map<string, string>();

function take(path: string, bytes: Uint8Array): void {
  if (/\.(?:zip|pptx)$/.test(path)) for (const [name, inner] of Object.entries(unzipSync(bytes))) take(`${path}/${name}`, inner);
  else texts.set(path, withNotes(strFromU8(bytes)));
}

/** A page with the notes and documents that are packed in it. */
function withNotes(text: string): string {
  const [, pack] = / id="pack">([^<]+)</.exec(text) ?? [];
  return pack === undefined ? text : `${text}\n${strFromU8(inflateSync(fromBase85(pack)))}`;
}

beforeAll(async () => {
  const engine = readEngine();
  const source = { ...example, images: new Map<string, Uint8Array>(), icons: new Set(Object.keys(engine.icons)) };
  const prepared = prepareWorkshop(source, engine);
  if (!prepared.workshop) throw new Error(`The example does not compile: ${JSON.stringify(prepared.diagnostics)}`);
  const { workshop, assets } = prepared;
  // Without its text, there would be nothing to hide.
  expect(Object.keys(workshop.guide?.text ?? {})).toEqual(['en', 'es']);
  const { files }: { readonly files: Files } = await buildKit(source, engine);
  for (const [path, bytes] of files) take(path, bytes);
  for (const order of kitOrders(workshop)) {
    const { title, body, pageStyles } = kinds[order.kind].render(workshop, assets, order);
    texts.set(pdfName(order), title + body.text + pageStyles);
  }
  for await (const { name, bytes } of pptxFiles(
    workshop,
    assets,
    workshop.languages.map(each => [each] as const),
    new Date('2026-11-22T00:00:00Z'),
  ))
    take(name, bytes);
});

describe('the guide’s own text is for authors alone:', () => {
  test.each([
    ['the deck', /START-HERE.*\.html$/],
    ['the page for the school’s website', /^site\/index\.html$/],
    ['the ZIP file', /^kit\.zip\//],
    ['slides on paper', /^slides-.*\.pdf$/],
    ['the facilitator’s guide', /^facilitator-guide-.*\.pdf$/],
    ['slides for PowerPoint', /\.pptx\/ppt\/slides\/slide2\.xml$/],
  ])('%s has what slides say, and nothing of it', (_, name) => {
    const found = [...texts].filter(([path]) => name.test(path));
    expect(found).not.toEqual([]);
    expect(found.filter(([, text]) => text.includes(ofSlides)).length).toBeGreaterThan(0);
    expect(found.filter(([, text]) => text.includes(ofGuide)).map(([path]) => path)).toEqual([]);
  });

  test('no other file has it', () => expect([...texts].filter(([, text]) => text.includes(ofGuide)).map(([path]) => path)).toEqual([]));
});
