import { expect, test } from '@playwright/test';
import { inlinesToText } from '../src/model/walk.ts';
import type { Workshop } from '../src/model/workshop.ts';
import type { KindName } from '../src/render/documents/kinds.ts';
import { documentToText, partTexts } from './documentText.ts';
import { type HandoutSection, withHandout } from './madeHandout.ts';
import { type PrintedAndRead, printAndRead } from './printing.ts';
import { squeezed } from './squeezed.ts';

// Several PDFs are printed in one test, which takes its time where other programs are at work too.
test.describe.configure({ timeout: 240_000 });

/** Handouts with the number of pages that they take in one language, and in two together. */
const handouts: readonly { readonly sections: readonly HandoutSection[]; readonly alone: number; readonly together: number }[] = [
  { sections: ['short'], alone: 1, together: 2 },
  { sections: ['list', 'help'], alone: 1, together: 2 },
  { sections: ['list', 'steps', 'quotes', 'emergency', 'help'], alone: 2, together: 2 },
  { sections: ['long', 'list', 'quotes', 'steps', 'short', 'long', 'list', 'help', 'long', 'quotes', 'emergency', 'help'], alone: 2, together: 4 },
];

const inEachLanguage = [['en'], ['es'], ['en', 'es']] as const;

async function printAll(kinds: readonly KindName[], sections: readonly HandoutSection[]): Promise<readonly PrintedAndRead[]> {
  const made = { name: sections.join(), workshop: () => withHandout(sections) };
  const printed = [];
  for (const languages of inEachLanguage) printed.push(...(await printAndRead({ kinds, languages }, made)));
  return printed;
}

/** The pages of each language, which are as many for each. */
const pagesOf = ({ pdf, order }: PrintedAndRead) => {
  const count = pdf.pages.length / order.languages.length;
  return order.languages.map((language, i) => ({ language, pages: pdf.pages.slice(i * count, (i + 1) * count) }));
};

const countOf = (part: string, text: string): number => text.split(part).length - 1;

/** A page of several has text over a third of it at least, and does not end with a heading. */
function expectWellFilled(printed: PrintedAndRead, workshop: Workshop): void {
  for (const { language, pages } of pagesOf(printed)) {
    const titles = workshop.documents.find(({ id }) => id === 'handout')?.text[language]?.parts.map(part => squeezed(inlinesToText(part.title))) ?? [];
    for (const [i, page] of pages.entries()) {
      const where = `${printed.name}, page ${i + 1} in “${language}”`;
      if (pages.length > 1) expect(page.filledTo, `${where} is nearly empty`).toBeGreaterThan(1 / 3);
      for (const title of titles.filter(each => each !== '')) expect(squeezed(page.taggedText).endsWith(title), `${where} ends with “${title}”`).toBe(false);
    }
  }
}

for (const { sections, alone, together } of handouts) {
  test(`a handout of ${sections.length} sections has each of them whole on a page, no page nearly empty, and one size of type`, async () => {
    const workshop = withHandout(sections);
    for (const printed of await printAll(['handout', 'handout-black-and-white'], sections)) {
      const { pdf, order, name, diagnostics } = printed;
      expect(diagnostics, name).toEqual([]);
      expect(pdf.pages, name).toHaveLength(order.languages.length > 1 ? together : alone);
      expectWellFilled(printed, workshop);
      const titleSizes = new Set<number>();
      for (const { language, pages } of pagesOf(printed)) {
        const parts = partTexts(workshop, 'handout', language).map(squeezed);
        const texts = pages.map(page => squeezed(page.taggedText));
        for (const part of parts) {
          const wanted = parts.filter(each => each === part).length;
          expect(
            texts.reduce((sum, text) => sum + countOf(part, text), 0),
            `${name} parts “${part}”`,
          ).toBe(wanted);
        }
        expect(
          pages.flatMap(page => page.cutText),
          name,
        ).toEqual([]);
        // The title is nowhere without a section below it.
        expect(texts[0], name).toContain(parts[0]);
        titleSizes.add(Math.round(Math.max(...pages.flatMap(page => page.letterSizes)) * 10));
      }
      expect(titleSizes.size, `${name} has another size in each language`).toBe(1);
    }
  });
}

test('in large print, no page has a few lines only, no box is parted, and none is alone on the last page', async () => {
  for (const { sections } of handouts.filter(each => each.sections.length > 1)) {
    const workshop = withHandout(sections);
    for (const printed of await printAll(['handout-large-print'], sections)) {
      expectWellFilled(printed, workshop);
      const [{ language = '', pages = [] } = {}] = pagesOf(printed);
      const texts = pages.map(page => squeezed(page.taggedText));
      for (const [i, part] of partTexts(workshop, 'handout', language).entries()) {
        if (!['steps', 'quotes', 'emergency'].includes(sections[i] ?? '')) continue;
        expect(
          texts.some(text => text.includes(squeezed(part))),
          `${printed.name} parts “${part}”`,
        ).toBe(true);
      }
      const cards = workshop.documents.find(({ id }) => id === 'handout')?.text[language]?.parts.at(-1)?.cards ?? [];
      for (const { title } of cards.slice(-2)) expect(texts.at(-1), printed.name).toContain(squeezed(inlinesToText(title)));
    }
  }
});

test('a section that is longer than a page is reported, and goes on overleaf with every word', async () => {
  const made = withHandout(['short', 'long', 'list']);
  const documents = made.documents.map(document => {
    if (document.id !== 'handout' || !document.text['en']) return document;
    const parts = document.text['en'].parts.map((part, i) => (i === 1 ? { ...part, blocks: Array.from({ length: 16 }, () => part.blocks).flat() } : part));
    return { ...document, text: { ...document.text, en: { ...document.text['en'], parts } } };
  });
  const workshop = { ...made, documents };
  const [printed] = await printAndRead({ kinds: ['handout'], languages: ['en'] }, { name: 'a long section', workshop: () => workshop });
  expect(printed?.diagnostics).toMatchObject([{ rule: 'document-overflow', file: 'slides/en/handout.md' }]);
  expect(printed?.pdf.pages.length).toBeGreaterThan(1);
  expect(squeezed(printed?.pdf.pages.map(page => page.taggedText).join('') ?? '')).toBe(squeezed(documentToText(workshop, 'handout', 'en')));
});
