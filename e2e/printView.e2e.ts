import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { kitOrders, pdfName } from '../src/render/documents/orders.ts';
import { deckAddress, distFile, slidesOf, workshop } from './deck.ts';
import { type ReadPage, readPdf } from './readPdf.ts';
import { squeezed } from './squeezed.ts';

/** Opens the print view as the dialog does, with the browser's own dialog put out of the way. */
async function openView(page: Page, query: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await page.goto(`${deckAddress}?role=print&${query}`);
  await page.waitForSelector(':root[data-printed]', { state: 'attached' });
}

const pageOf = ({ width, height, text }: ReadPage) => ({ width, height, text: squeezed(text) });

const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));

test.describe('printing from the deck, without Node', () => {
  test('the dialog of the start panel asks what, in which language and on which paper, and opens the pages', async ({ page, context }) => {
    await page.goto(deckAddress);
    await page.getByRole('button', { name: 'Español', exact: true }).first().click();
    await page.getByRole('button', { name: 'Imprimir o guardar como PDF' }).click();
    const dialog = page.getByRole('dialog', { name: 'Imprimir o guardar como PDF' });
    await expect(dialog.getByLabel('Tamaño del papel')).toHaveCount(0);
    await dialog.getByLabel('Qué imprimir').focus();
    await dialog.getByLabel('Qué imprimir').selectOption('Hoja para llevar a casa, por los dos lados');
    await expect(dialog.getByLabel('Qué imprimir')).toBeFocused();
    await dialog.getByLabel('Tamaño del papel').selectOption('A4');
    await dialog.getByLabel('Idioma').selectOption('English · Español');
    const [view] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('button', { name: 'Ver las páginas e imprimir' }).click()]);
    expect(new URL(view.url()).search).toBe('?role=print&kind=handout&lang=en%2Ces&paper=a4&length=45');
    await expect(view.locator('.side')).toHaveCount(2);
    await expect(view.getByRole('button', { name: 'Imprimir o guardar como PDF' })).toBeVisible();
  });

  test('gives the same pages as the PDFs of the kit, with the numbers in the guide’s contents', async ({ page }) => {
    const inKit = kitOrders(workshop()).filter(({ kind, languages }) => languages.at(-1) === 'es' && kind !== 'slides');
    for (const { kind, languages, name } of inKit.map(order => ({ ...order, name: pdfName(order) }))) {
      await openView(page, `kind=${kind}&lang=${languages}&paper=letter`);
      const view = await printed(page);
      const file = await readPdf(readFileSync(distFile(`kit/pdf/${name}`)));
      expect(view.pages.map(pageOf), name).toEqual(file.pages.map(pageOf));
    }
  });

  test('the slides of a length are as many pages as the length has slides', async ({ page }) => {
    await openView(page, 'kind=slides&lang=en,es&length=15');
    const short = slidesOf().filter(slide => slide.minutes[15] !== undefined);
    const pdf = await printed(page);
    expect(pdf.pages).toHaveLength(short.length);
    expect(pdf.pages[0]).toMatchObject({ width: 960, height: 540 });
    await expect(page.locator('.number').last()).toContainText(`${short.length} / ${short.length}`);
  });

  test('the guide has notes and appendices, and the settings of this computer', async ({ page }) => {
    await page.goto(deckAddress);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('textbox', { name: 'School', exact: true }).fill('Lincoln Elementary');
    await openView(page, 'kind=facilitator-guide&lang=en&length=15');
    const pdf = await printed(page);
    expect(pdf.pages.length).toBeGreaterThan(15);
    const text = pdf.pages
      .map(each => each.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const words of ['Lincoln Elementary', 'If someone is upset', 'If someone tells you']) expect(text).toContain(words);
  });

  test('a picture on the left of its slide is on the left in the guide too', async ({ page }) => {
    await openView(page, 'kind=facilitator-guide&lang=en&length=45');
    const slide = page.locator('#quiet-corner .text[lang="en"]');
    const [picture, text] = await Promise.all([slide.locator('.picture-block').boundingBox(), slide.locator('.beside-text').boundingBox()]);
    expect((picture?.x ?? 0) + (picture?.width ?? Number.NaN)).toBeLessThan(text?.x ?? Number.NaN);
  });

  test('showing pages makes no request and breaks no policy', async ({ page }) => {
    const messages: string[] = [];
    page.on('console', message => messages.push(message.text()));
    page.on('pageerror', error => messages.push(error.message));
    page.on('request', request => !request.url().startsWith(deckAddress) && !request.url().startsWith('data:') && messages.push(request.url()));
    await openView(page, 'kind=flyer&lang=en');
    expect(messages).toEqual([]);
  });
});
