import { expect, test } from '@playwright/test';
import { planSession } from '../src/model/sessionPlan.ts';
import { shortenWorkshop } from '../src/model/shortenWorkshop.ts';
import { inlinesToText } from '../src/model/walk.ts';
import type { KindName } from '../src/render/documents/kinds.ts';
import { ordersOf } from '../src/render/documents/orders.ts';
import { slidesOf, workshop } from './deck.ts';
import { print, printAndRead } from './printing.ts';
import { squeezed } from './squeezed.ts';

// Many PDFs are printed in one test, which takes its time where other programs are at work too.
test.describe.configure({ timeout: 240_000 });

const of = workshop();
const slides = slidesOf(of);

test.describe('the facilitator’s guide', () => {
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

test('the same workshop gives the same bytes, whatever was printed before', async () => {
  const some: readonly KindName[] = ['slides', 'facilitator-guide', 'handout', 'glossary'];
  const first = await print(ordersOf({ kinds: some, languages: ['es'] }, of));
  const again = await print(ordersOf({ kinds: some.toReversed(), languages: ['es'] }, of));
  for (const { name, bytes } of first) {
    const other = again.find(each => each.name === name);
    expect(Buffer.from(bytes).equals(other?.bytes ?? new Uint8Array()), name).toBe(true);
  }
});
