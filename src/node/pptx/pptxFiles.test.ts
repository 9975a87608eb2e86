import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readQr from 'jsqr';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ReadSlide, readParts, readSlides } from '../../../e2e/examples/examplePptx.ts';
import { linkAddress } from '../../markup/textToHtml.ts';
import { blocksToText, inlinesToText, linksOfSlide } from '../../model/walk.ts';
import { loadWorkshop } from '../workshop/loadWorkshop.ts';
import { readAssets } from '../workshop/readAssets.ts';
import { pptxFiles } from './pptxFiles.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const date = new Date('2026-11-22T00:00:00Z');
const { workshop, source } = loadWorkshop(root, { today: '2026-11-23' });
if (!workshop) throw new Error('The workshop has errors; “npm run check” shows them.');
const assets = readAssets(root, workshop, { images: source.images, words: {} });
const slides = workshop.sections.flatMap(section => section.slides);

async function write(language: string): Promise<Uint8Array> {
  for await (const { bytes } of pptxFiles(workshop as NonNullable<typeof workshop>, assets, [[language]], date)) return bytes;
  throw new Error('There is no file.');
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

describe.each(['en', 'es'])('slides-%s.pptx', language => {
  let bytes: Uint8Array;
  let read: readonly ReadSlide[];
  beforeAll(async () => {
    bytes = await write(language);
    read = readSlides(bytes);
  });

  test('has a slide for each slide, named by its title', () => {
    expect(read.map(({ title }) => title)).toEqual(slides.map(slide => inlinesToText(slide.text[language]?.title ?? [])));
  });

  test('says in text boxes what the slides say, paragraph by paragraph', () => {
    slides.forEach((slide, i) => {
      const text = slide.text[language];
      if (!text) throw new Error(`${slide.id} has no text.`);
      const expected = [blocksToText(text.blocks), ...text.cards.flatMap(card => [inlinesToText(card.title), blocksToText(card.blocks)])].flatMap(lines);
      const found = (read[i]?.paragraphs ?? []).map(each => each.trim());
      expect(found, slide.id).toEqual(expect.arrayContaining(expected));
    });
  });

  test('names the sources of a slide in its own line', () => {
    const [slide] = slides.filter(each => each.sources.length > 0);
    if (!slide) throw new Error('No slide names sources.');
    const names = slide.sources.map(id => workshop.resources[id]?.name[language]?.text ?? '');
    const [line = '', ...others] = (read[slides.indexOf(slide)]?.paragraphs ?? []).filter(each => /^(Sources?|Fuentes?): /.test(each));
    expect(others).toEqual([]);
    for (const name of names) expect(line).toContain(name);
  });

  test('has list items as list items', () => {
    const points = slides.findIndex(slide => slide.layout === 'points');
    const list = slides[points]?.text[language]?.blocks.find(block => block.kind === 'list');
    expect(list?.items.length).toBeGreaterThan(2);
    expect(read[points]?.bullets).toBe(list?.items.length);
  });

  test('has every word of the notes in the notes pane, a paragraph each', () => {
    slides.forEach((slide, i) => {
      const notes = slide.notes[language]?.parts.flatMap(part => lines(blocksToText(part.blocks))) ?? [];
      // Lists have marks, and links that do not say their address have it behind them.
      const found = (read[i]?.notes ?? []).map(each => each.replace(/^\s*• /, '').replace(/ \([\w-]+(\.[\w-]+)+[^\s()]*\)/g, ''));
      expect(found, slide.id).toEqual(expect.arrayContaining(notes));
    });
  });

  test('has QR codes that lead where the slide’s links do, with a description', () => {
    const files = unzipSync(bytes);
    let codes = 0;
    slides.forEach((slide, i) => {
      const text = slide.text[language];
      if (slide.layout !== 'resources' || !text) return;
      const addresses = linksOfSlide(text).map(link => linkAddress(link.target, { language, resources: workshop.resources }));
      const pictures = (read[i]?.targets ?? []).filter(target => target.endsWith('.png'));
      for (const picture of pictures) {
        const { data, width, height } = PNG.sync.read(Buffer.from(files[picture.replace('..', 'ppt')] ?? new Uint8Array()));
        expect(addresses).toContain(readQr(new Uint8ClampedArray(data), width, height)?.data);
        codes++;
      }
      expect(read[i]?.alts).toHaveLength(pictures.length);
      for (const alt of read[i]?.alts ?? []) expect(alt).toMatch(/QR/);
    });
    expect(codes).toBeGreaterThan(2);
  });

  test('keeps the text of a card below its QR code, in whatever font', () => {
    const numberIn = (xml: string, name: string): number => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(xml)?.[1]);
    const sheets = Object.entries(readParts(bytes)).filter(([name]) => name.startsWith('ppt/slides/slide'));
    const cards = sheets.flatMap(([, xml]) => [...xml.matchAll(/<p:sp>((?:(?!<p:sp>)[\s\S])*)<\/p:sp><p:pic>([\s\S]*?)<\/p:pic>/g)]);
    expect(cards.length).toBeGreaterThan(2);
    for (const [, card = '', code = ''] of cards) {
      expect(card).toContain('anchor="t"');
      expect(numberIn(card, 'y') + numberIn(card, 'tIns')).toBeGreaterThanOrEqual(numberIn(code, 'y') + numberIn(code, 'cy'));
    }
  });

  test('has live links to the same addresses as the slides', () => {
    slides.forEach((slide, i) => {
      const text = slide.text[language];
      for (const link of text ? linksOfSlide(text) : [])
        expect(read[i]?.targets).toContain(linkAddress(link.target, { language, resources: workshop.resources }));
    });
  });

  test('is in its language, for spelling and for screen readers', () => {
    for (const { languages } of read) for (const each of languages) expect(each).toBe(`${language}-US`);
  });

  test('has its cards’ icons and bars, the numbers of steps, and the minutes to talk, as the deck does', () => {
    const parts = readParts(bytes);
    slides.forEach((slide, i) => {
      const names = [...(parts[`ppt/slides/slide${i + 1}.xml`] ?? '').matchAll(/<p:cNvPr id="\d+" name="([^"]*)"/g)].map(([, name = '']) => name);
      const count = (pattern: RegExp): number => names.filter(name => pattern.test(name)).length;
      const cards = slide.text[language]?.cards.length ?? 0;
      expect(count(/^Card \d bar$/), slide.id).toBe(cards);
      expect(count(/^Step \d$/), slide.id).toBe(slide.layout === 'steps' ? cards : 0);
      if ('icons' in slide && slide.layout !== 'resources') expect(count(/^Icon \d$/), slide.id).toBe(slide.icons.length);
      if ('talk' in slide && slide.talk !== undefined) {
        expect(count(/^Minutes$/), slide.id).toBe(1);
        expect(read[i]?.paragraphs).toContain(String(slide.talk));
      }
    });
  });

  test('has colors that follow when the theme is changed, and no others', () => {
    const parts = readParts(bytes);
    expect(parts['ppt/theme/theme1.xml']).toContain('<a:accent1><a:srgbClr val="0F5C5C"/></a:accent1>');
    for (const [name, xml] of Object.entries(parts)) if (/^ppt\/slide(s|Layouts)\/[^/]+\.xml$/.test(name)) expect(xml, name).not.toContain('srgbClr');
  });

  test('has the slide’s number as a field in its language', () => {
    const numbers = Object.values(readParts(bytes)).flatMap(xml => xml.match(/<a:fld [^>]*type="slidenum"[\s\S]*?<\/a:fld>/g) ?? []);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(number).toContain(`lang="${language}-US"`);
  });

  test('has no object twice, and no part that is only named', () => {
    const parts = readParts(bytes);
    for (const [name, xml] of Object.entries(parts)) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      if (/^ppt\/slides\/[^/]+\.xml$/.test(name)) expect(new Set(ids).size, name).toBe(ids.length);
    }
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(([, path = '']) => path);
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(named));
  });

  test('has the deck’s font and the source’s date', () => {
    const parts = readParts(bytes);
    expect(parts['ppt/slides/slide1.xml']).toContain('typeface="Atkinson Hyperlegible Next"');
    expect(parts['docProps/core.xml']).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${workshop.title[language]?.text.replaceAll("'", '&apos;')}</dc:title>`);
  });
});

describe('two languages side by side', () => {
  let bytes: Uint8Array;
  let read: readonly ReadSlide[];
  beforeAll(async () => {
    for await (const file of pptxFiles(workshop, assets, [['en', 'es']], date)) {
      expect(file.name).toBe('slides-en-es.pptx');
      bytes = file.bytes;
    }
    read = readSlides(bytes);
  });

  test('each slide is named by the first, and says what both say', () => {
    slides.forEach((slide, i) => {
      expect(read[i]?.title).toBe(inlinesToText(slide.text['en']?.title ?? []));
      for (const language of ['en', 'es']) {
        const { title = [], blocks = [], cards = [] } = slide.text[language] ?? {};
        const expected = [inlinesToText(title), blocksToText(blocks), ...cards.flatMap(card => [inlinesToText(card.title), blocksToText(card.blocks)])];
        const found = (read[i]?.paragraphs ?? []).map(each => each.trim());
        expect(found, `${slide.id} in ${language}`).toEqual(expect.arrayContaining(expected.flatMap(lines)));
      }
    });
  });

  test('each text is in its own language, and so are its notes', () => {
    const parts = readParts(bytes);
    slides.forEach((_, i) => {
      expect([...(read[i]?.languages ?? [])].sort()).toEqual(['en-US', 'es-US']);
      const notes = parts[`ppt/notesSlides/notesSlide${i + 1}.xml`] ?? '';
      expect(notes).toContain('<a:rPr lang="en-US"');
      expect(notes).toContain('<a:rPr lang="es-US"');
    });
  });

  test('each language stays in its half', () => {
    const middle = 640 * 9525;
    for (const [name, xml] of Object.entries(readParts(bytes))) {
      if (!name.startsWith('ppt/slides/slide')) continue;
      const objects = xml.match(/<p:(sp|pic)>[\s\S]*?<\/p:\1>/g) ?? [];
      for (const object of objects) {
        const [, x, width] = /<a:off x="(\d+)"[\s\S]*?<a:ext cx="(\d+)"/.exec(object) ?? [];
        if (/\(en\)"/.test(object) && !object.includes('type="title"')) expect(Number(x) + Number(width), object.slice(0, 120)).toBeLessThanOrEqual(middle);
        if (/\(es\)"/.test(object)) expect(Number(x), object.slice(0, 120)).toBeGreaterThanOrEqual(middle);
      }
    }
  });
});

test('the same workshop gives the same bytes, at any time', async () => {
  const first = await write('en');
  // Dates in the file are in whole seconds, those of ZIP files in steps of two.
  const realNow = Date.now;
  Date.now = () => realNow() + 10_000;
  try {
    expect(Buffer.from(await write('en')).equals(Buffer.from(first))).toBe(true);
  } finally {
    Date.now = realNow;
  }
});
