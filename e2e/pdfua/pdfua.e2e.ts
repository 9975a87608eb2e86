import { expect, type Page, test } from '@playwright/test';
import { finishPdf } from '../../src/node/print/finishing/finishPdf.ts';
import { damagePdf } from './damagePdf.ts';
import { lookup, type PdfFile, readPdfFile, type StructureNode, textOf } from './pdfFile.ts';
import { readItems } from './readItems.ts';
import { findingsIn, rules } from './rules.ts';
import { sample } from './sample.ts';

const details = { title: 'Sample', author: 'Authors', subject: 'A page to try rules on.', languages: ['en', 'es'], date: new Date(0) };

/** Prints the sample as the browser leaves it. */
async function printSample(page: Page): Promise<Uint8Array> {
  await page.setContent(sample);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

test.describe('a rule of the check', () => {
  let good: Uint8Array;
  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage();
    good = await finishPdf(await printSample(page), details);
    await page.close();
  });

  test('finds nothing in a good file', async () => {
    expect(findingsIn(await readPdfFile(good))).toEqual([]);
  });

  test('is named once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  for (const { id, says, findings, damage } of rules) {
    test(`fails a file that breaks it: ${id} ${says}`, async () => {
      expect(findings(await readPdfFile(await damagePdf(good, damage)))).not.toEqual([]);
    });
  }
});

test.describe('a finished file', () => {
  let printed: Uint8Array;
  let file: PdfFile;
  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage();
    printed = await printSample(page);
    file = await readPdfFile(await finishPdf(printed, details));
    await page.close();
  });

  test('keeps rules that the browser’s own breaks', async () => {
    const broken = findingsIn(await readPdfFile(printed)).map(finding => finding.split(' ')[0]);
    expect([...new Set(broken)].sort()).toEqual(['7.1-3', '7.1-5', '7.1-8', '7.1-9', '7.18.5-2', '7.2-20', '7.3-1']);
  });

  test('is the same, byte for byte, when it is finished again, and when the page is printed again at another time', async ({ page }) => {
    const again = await finishPdf(await printSample(page), details);
    expect(Buffer.from(again).equals(Buffer.from(await finishPdf(printed, details)))).toBe(true);
  });

  test('describes links by their text and address, in one line', () => {
    const descriptions = file.pages.flatMap(page => page.annotations.map(link => textOf(lookup(link, 'Contents'))));
    expect(descriptions).toEqual(['a place', 'an address in two lines (https://example.org/)', 'an address in two lines (https://example.org/)']);
  });

  test('has no text among its decoration but page numbers and running heads', () => {
    const texts = file.pages.map(({ items }) =>
      items
        .filter(({ marks }) => marks.some(({ tag }) => tag === 'Artifact'))
        .flatMap(({ glyphs }) => glyphs.map(({ unicode }) => unicode))
        .join(''),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts).toEqual(texts.map((_, i) => `Running head${i + 1}`));
  });

  test('shows the same as before', async () => {
    const texts = async (bytes: Uint8Array) => (await readItems(bytes)).map(items => items.map(({ kind, font, glyphs }) => ({ kind, font, glyphs })));
    expect(await texts(await finishPdf(printed, details))).toEqual(await texts(printed));
  });

  test('says what it is, in its information and in its metadata', () => {
    const { document, metadata } = file;
    expect([document.getTitle(), document.getAuthor(), document.getSubject()]).toEqual(['Sample', 'Authors', 'A page to try rules on.']);
    expect([document.getCreationDate(), document.getModificationDate()]).toEqual([details.date, details.date]);
    expect(metadata).toContain('<dc:creator><rdf:Seq><rdf:li>Authors</rdf:li></rdf:Seq></dc:creator>');
    expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>en</rdf:li><rdf:li>es</rdf:li></rdf:Bag></dc:language>');
  });

  test('has names and what is beside them as paragraphs of a list item, not as one word', () => {
    const within = (node: StructureNode): readonly StructureNode[] => [node, ...node.kids.flatMap(within)];
    const card = file.nodes.findLast(({ type }) => type === 'LBody');
    expect(card && within(card).flatMap(({ type }) => (type === 'NonStruct' ? [] : type))).toEqual(['LBody', 'H3', 'P', 'P']);
  });

  test('keeps the language of a passage', () => {
    const passage = file.nodes.find(({ dict }) => textOf(lookup(dict, 'Lang')) === 'es');
    expect(passage?.kids.map(({ type }) => type)).toEqual(['H2', 'P']);
  });
});
