import { expect, test } from '@playwright/test';
import { words } from '../locales/words.ts';
import { linkAddress } from '../src/markup/textToHtml.ts';
import { isEmergencySlide, isEmergencySteps } from '../src/model/fromEmergencySlide.ts';
import { planSession } from '../src/model/sessionPlan.ts';
import { shortenWorkshop } from '../src/model/shortenWorkshop.ts';
import { sourceLine } from '../src/model/sourceLine.ts';
import type { Block, Inline } from '../src/model/text.ts';
import { blocksToText, inlinesToText, linksOf } from '../src/model/walk.ts';
import type { DocumentText } from '../src/model/workshop.ts';
import { type KindName, kindNames, kinds } from '../src/render/documents/kinds.ts';
import { ordersOf, papers } from '../src/render/documents/orders.ts';
import { slidesOf, workshop } from './deck.ts';
import { longNames, longPhone } from './longContacts.ts';
import { type PrintedAndRead, print, printAndRead } from './printing.ts';
import { readPdf } from './readPdf.ts';
import { squeezed } from './squeezed.ts';

// Many PDFs are printed in one test, which takes its time where other programs are at work too.
test.describe.configure({ timeout: 240_000 });

const of = workshop();
const slides = slidesOf(of);

/** In pt. Chromium rounds A4 to whole pixels. */
const paperSizes = { letter: [612, 792], a4: [595.28, 841.89] } as const;

/** Pages of each kind that are announced in advance, for one language and for two. */
const pages: Partial<Record<KindName, readonly [alone: number, together: number]>> = {
  slides: [slides.length, slides.length],
  'slides-4x3': [slides.length, slides.length],
  'slides-2-per-page': [Math.ceil(slides.length / 2), Math.ceil(slides.length / 2)],
  'slides-4-per-page': [Math.ceil(slides.length / 4), Math.ceil(slides.length / 4)],
  'slides-6-per-page': [Math.ceil(slides.length / 6), Math.ceil(slides.length / 6)],
  handout: [2, 2],
  'handout-black-and-white': [2, 2],
  evaluation: [1, 2],
  flyer: [1, 2],
};

const sizeOf = ({ order }: PrintedAndRead): readonly [number, number] => {
  if (order.paper) return paperSizes[order.paper];
  return order.kind === 'slides-4x3' ? [960, 720] : [960, 540];
};

for (const kind of kindNames) {
  test(`${kind}: whole pages of the right number and size, with embedded fonts, and nothing that does not fit`, async () => {
    const printed = await printAndRead({ kinds: [kind], papers });
    expect(printed.length).toBeGreaterThanOrEqual(of.languages.length * (kinds[kind].onPaper ? 2 : 1));
    for (const each of printed) {
      const { pdf, order, name } = each;
      const expected = pages[kind]?.[order.languages.length - 1];
      if (expected !== undefined) expect(pdf.pages, name).toHaveLength(expected);
      const [width, height] = sizeOf(each);
      for (const page of pdf.pages) {
        expect(Math.abs(page.width - width), name).toBeLessThan(1);
        expect(Math.abs(page.height - height), name).toBeLessThan(1);
        expect(squeezed(page.taggedText).length, `${name} has a blank page`).toBeGreaterThan(20);
        expect(page.cutText, name).toEqual([]);
      }
      expect(pdf.missingFonts, name).toEqual([]);
      expect(pdf.isTagged).toBe(true);
      expect(pdf.language, name).toBe(order.languages[0]);
      expect(each.diagnostics, name).toEqual([]);
    }
  });
}

/** A document with what it takes from the emergency slide in its place. */
function filled(document: DocumentText, language: string): DocumentText {
  const slide = slides.find(isEmergencySlide);
  const text = slide?.text[language];
  if (!slide || !text) throw new Error('There is no slide for an emergency.');
  const values = { title: text.title, sources: sourceLine(slide, language, of.resources, words(language, {})) };
  const inlines = (all: readonly Inline[]): readonly Inline[] =>
    all.flatMap(inline => (inline.kind === 'from-emergency-slide' ? (inline.part === 'steps' ? [] : values[inline.part]) : [inline]));
  const blocks = (all: readonly Block[]): readonly Block[] =>
    all.flatMap((block): readonly Block[] => {
      if (block.kind !== 'paragraph') return [block];
      if (isEmergencySteps(block)) return text.blocks.filter(each => each.kind === 'list');
      return [{ ...block, children: inlines(block.children) }];
    });
  return { ...document, parts: document.parts.map(part => ({ ...part, title: inlines(part.title), blocks: blocks(part.blocks) })) };
}

const marks = (block: Block): string => {
  switch (block.kind) {
    case 'list':
      return block.items.map((item, i) => (block.ordered ? `${i + 1}.` : '') + item.blocks.map(marks).join('')).join('');
    case 'quote':
      return block.blocks.map(marks).join('');
    default:
      return blocksToText([block]);
  }
};

/** All that a document says, in its order; the people at hand are where there are lines for them. */
function textOf(document: DocumentText, language: string): string {
  const contacts = of.placeholders.localContacts.map(({ role }) => role[language]?.text).join('');
  const parts = document.parts.map(part => {
    const cards = part.cards.map(card => {
      const text = card.blocks.map(marks).join('');
      return inlinesToText(card.title) + text + (text.includes('___') ? contacts : '');
    });
    return [inlinesToText(part.title), ...part.blocks.map(marks), ...cards].join('');
  });
  return [inlinesToText(document.title), ...document.blocks.map(marks), ...parts].join('');
}

const linksOfDocument = (document: DocumentText, language: string): readonly string[] =>
  [...linksOf(document.blocks), ...document.parts.flatMap(part => [...linksOf(part.blocks), ...part.cards.flatMap(card => linksOf(card.blocks))])].map(link =>
    linkAddress(link.target, { language, resources: of.resources }).replace(/\/$/, ''),
  );

for (const kind of kindNames.filter(name => kinds[name].from !== undefined)) {
  test(`${kind}: the text of the source, no word more or less, in its order, and its links`, async () => {
    const source = of.documents.find(document => document.id === kinds[kind].from);
    for (const { pdf, order, name } of await printAndRead({ kinds: [kind] })) {
      const texts = order.languages.map(language => ({ language, text: filled(source?.text[language] as DocumentText, language) }));
      // A table's head repeats on each of its pages, but is said once.
      const text = pdf.pages.map(page => squeezed(page.taggedText)).join('');
      expect(text, name).toBe(squeezed(texts.map(each => textOf(each.text, each.language)).join('')));
      const links = pdf.pages.flatMap(page => page.links).map(link => link.replace(/\/$/, ''));
      expect([...new Set(links)].sort(), name).toEqual([...new Set(texts.flatMap(each => linksOfDocument(each.text, each.language)))].sort());
    }
  });
}

test('large print has no letter under 18 pt', async () => {
  for (const { pdf } of await printAndRead({ kinds: ['handout-large-print'] }))
    expect(Math.min(...pdf.pages.flatMap(page => page.letterSizes))).toBeGreaterThanOrEqual(17.99);
});

test('documents for the room have no letter under 9 pt', async () => {
  for (const { pdf, name } of await printAndRead({ kinds: ['handout', 'evaluation', 'flyer', 'glossary'], papers }))
    expect(Math.min(...pdf.pages.flatMap(page => page.letterSizes)), name).toBeGreaterThanOrEqual(8.99);
});

test.describe('the facilitator’s guide', () => {
  for (const [language, paper] of [
    ['en', 'letter'],
    ['es', 'a4'],
  ] as const) {
    test(`has each slide with its notes on one page, and the contents say which (${language}, ${paper})`, async () => {
      const [guide] = await printAndRead({ kinds: ['facilitator-guide'], languages: [language], papers: [paper] });
      if (!guide) throw new Error('Nothing was printed.');
      const texts = guide.pdf.pages.map(page => squeezed(page.text));
      const named = [
        ...slides.map((slide, i) => `${i + 1} · ${inlinesToText(slide.text[language]?.title ?? [])}`),
        ...of.documents.filter(each => each.folder === 'speaker-notes').map(each => inlinesToText(each.text[language]?.title ?? [])),
      ];
      const numbers = named.map(title => {
        const [number = ''] = /^\d+/.exec(lineOf(guide, title).slice(squeezed(title).length)) ?? [];
        expect(texts[Number(number) - 1], `page ${number} of “${title}”`).toContain(squeezed(title));
        return Number(number);
      });
      slides.forEach((slide, i) => {
        const page = texts[(numbers[i] ?? 0) - 1] ?? '';
        for (const part of slide.notes[language]?.parts ?? []) {
          for (const line of blocksToText(part.blocks).split('\n')) expect(page, slide.id).toContain(squeezed(line));
        }
        expect(numbers[i]).toBe((numbers[0] ?? 0) + i);
      });
      // What is beside the slides is there whole, wherever its pages break.
      const whole = guide.pdf.pages.map(page => squeezed(page.taggedText)).join('');
      for (const { folder, text } of of.documents) {
        const lines = folder === 'speaker-notes' ? (text[language]?.parts ?? []).flatMap(part => blocksToText(part.blocks).split('\n')) : [];
        for (const line of lines) expect(whole).toContain(squeezed(line));
      }
    });
  }

  /** The line of the contents that begins with a title, squeezed. */
  function lineOf({ pdf }: PrintedAndRead, title: string): string {
    const lines = (pdf.pages[1]?.text ?? '').split('\n').map(squeezed);
    return lines.find(line => line.startsWith(squeezed(title))) ?? '';
  }

  test('says when each slide begins and how long it takes, for the chosen length', async () => {
    const [length = 0] = of.lengths;
    const [guide] = await printAndRead({ kinds: ['facilitator-guide'], languages: ['en'], length });
    const plan = planSession(shortenWorkshop(of, length), length);
    const table = guide?.pdf.pages[2]?.text ?? '';
    for (const { slide, minutes } of plan) {
      expect(squeezed(table)).toContain(squeezed(`${inlinesToText(slide.text['en']?.title ?? [])}${minutes}`));
    }
    expect(table).toContain(String(length));
    expect(guide?.name).toBe(`facilitator-guide-en-${length}-min.pdf`);
  });

  test('shows the slides in the languages of the room, and its own text in the facilitator’s', async () => {
    const [guide] = await printAndRead({ kinds: ['facilitator-guide'], languages: ['en'], room: ['en', 'es'] });
    const text = squeezed(guide?.pdf.pages.map(page => page.text).join('') ?? '');
    for (const slide of slides) for (const language of of.languages) expect(text).toContain(squeezed(inlinesToText(slide.text[language]?.title ?? [])));
    expect(text).not.toContain(squeezed('Si alguien se siente mal'));
    expect(guide?.diagnostics).toEqual([]);
  });

  test('has each heading once in its bookmarks, in the order of the pages', async () => {
    for (const language of of.languages) {
      const [guide] = await printAndRead({ kinds: ['facilitator-guide'], languages: [language] });
      const expected = [
        ...slides.map((slide, i) => `${i + 1} · ${inlinesToText(slide.text[language]?.title ?? [])}`),
        ...of.documents.flatMap(({ folder, text }) => {
          const paper = folder === 'speaker-notes' ? text[language] : undefined;
          const headings = paper?.parts.flatMap(part => [part.title, ...part.cards.map(card => card.title)]) ?? [];
          return paper ? [paper.title, ...headings].map(inlinesToText) : [];
        }),
      ];
      const wanted = new Set(expected);
      expect(guide?.pdf.bookmarks.filter(each => wanted.has(each))).toEqual(expected);
    }
  });
});

test('slides of a shorter session are those with minutes in it, numbered again', async () => {
  const [length = 0] = of.lengths;
  const kept = slides.filter(slide => slide.minutes[length] !== undefined);
  expect(kept.length).toBeLessThan(slides.length);
  for (const { pdf, name } of await printAndRead({ kinds: ['slides'], length })) {
    expect(name).toContain(`-${length}-min.pdf`);
    expect(pdf.pages).toHaveLength(kept.length);
    // The first slide has no number.
    for (const [i, page] of pdf.pages.entries()) if (i > 0) expect(squeezed(page.text)).toContain(`${i + 1}/${kept.length}`);
  }
});

test('a session with long names fits, and has its date in words', async () => {
  const localContacts = of.placeholders.localContacts.map((contact, i) => ({ ...contact, name: longNames[i] ?? '', phone: longPhone }));
  const school = 'Benito Juárez Community Elementary School';
  const filled = { ...of, placeholders: { ...of.placeholders, school, date: '2026-11-24', presenter: 'María Fernanda Castañeda-Whit', localContacts } };
  const orders = ordersOf({ kinds: ['slides', 'handout', 'flyer'], languages: ['en', 'es'] }, filled);
  for (const { bytes, diagnostics, name } of await print(orders, {}, filled)) {
    expect(diagnostics, name).toEqual([]);
    const text = squeezed((await readPdf(bytes)).pages.map(page => page.text).join(''));
    for (const words of name.startsWith('handout') ? longNames : ['Tuesday, November 24, 2026', 'martes, 24 de noviembre de 2026'])
      expect(text, name).toContain(squeezed(words));
  }
});

test('the same workshop gives the same bytes, whatever was printed before', async () => {
  const some: readonly KindName[] = ['slides', 'facilitator-guide', 'handout', 'glossary'];
  const first = await print(ordersOf({ kinds: some, languages: ['es'] }, of));
  const again = await print(ordersOf({ kinds: some.toReversed(), languages: ['es'] }, of));
  for (const { name, bytes } of first) {
    const other = again.find(each => each.name === name);
    expect(Buffer.from(bytes).equals(other?.bytes ?? new Uint8Array()), name).toBe(true);
  }
});
