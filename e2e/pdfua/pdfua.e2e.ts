import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { finishPdf } from '../../src/node/print/finishing/finishPdf.ts';
import { distFile } from '../deck.ts';
import { type PdfFile, readPdfFile } from './pdfFile.ts';
import { rules } from './rules.ts';
import { sample } from './sample.ts';
import { spoilPdf } from './spoilPdf.ts';

const folder = distFile('kit/pdf');

/** Everything in a file that breaks a rule, with the rule. */
const findingsIn = (file: PdfFile): readonly string[] => rules.flatMap(rule => rule.findings(file).map(finding => `${rule.id} ${finding}`));

const details = { title: 'Sample', author: 'Authors', subject: 'A page to try rules on.', languages: ['en', 'es'], date: new Date(0) };

/** Prints the sample as the browser leaves it. */
async function printSample(page: Page): Promise<Uint8Array> {
  await page.setContent(sample);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

test.describe('what a machine can check of PDF/UA-1', () => {
  for (const name of readdirSync(folder)) {
    test(`holds in ${name}`, async () => {
      const file = await readPdfFile(readFileSync(join(folder, name)));
      expect(findingsIn(file)).toEqual([]);
      // Only a validator from outside may say so.
      expect(file.metadata).not.toContain('pdfuaid');
    });
  }
});

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

  for (const { id, says, findings, spoil } of rules) {
    test(`fails a file that breaks it: ${id} ${says}`, async () => {
      expect(findings(await readPdfFile(await spoilPdf(good, spoil)))).not.toEqual([]);
    });
  }
});

test('as the browser leaves it, a file breaks rules', async ({ page }) => {
  const broken = findingsIn(await readPdfFile(await printSample(page))).map(finding => finding.split(' ')[0]);
  expect([...new Set(broken)].sort()).toEqual(['7.1-3', '7.1-5', '7.1-8', '7.1-9', '7.18.5-2', '7.2-20', '7.3-1']);
});
