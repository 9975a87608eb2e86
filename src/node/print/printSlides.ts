import type { Language } from '../../model/language.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { renderPage, titleIn } from '../../render/renderPage.ts';
import type { FoundBrowser } from '../browser/findBrowser.ts';
import { launchOptions } from '../browser/launchOptions.ts';
import { findOverflow, type Overflow } from './findOverflow.ts';

/** The languages of one PDF, in their order on the page. */
export type SlidesPdf = readonly Language[];

export interface PrintedPdf {
  /** For example `slides-en-es.pdf`. */
  readonly name: string;
  readonly languages: SlidesPdf;
  readonly bytes: Uint8Array;
  readonly overflows: readonly Overflow[];
}

/** One PDF for each language, then one for the first two side by side. */
export function slidesPdfs(languages: readonly Language[]): readonly SlidesPdf[] {
  const single = languages.map(language => [language]);
  return languages.length > 1 ? [...single, languages.slice(0, 2)] : single;
}

export const pdfName = (languages: SlidesPdf): string => `slides-${languages.join('-')}.pdf`;

/**
 * Prints PDFs of the slides in one browser: a page a slide, 1280 × 720 px (960 × 540 pt), all steps shown.
 * The page is the slides' own HTML and CSS, without script. Gives each PDF as soon as it is printed.
 */
export async function* printSlides(workshop: Workshop, assets: Assets, pdfs: readonly SlidesPdf[], found: FoundBrowser): AsyncGenerator<PrintedPdf> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(launchOptions(found));
  try {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.setContent(renderPage(workshop, assets, { notes: false }), { waitUntil: 'load' });
    for (const languages of pdfs) {
      await page.evaluate(
        ([title, ...shown]) => {
          document.title = title ?? '';
          document.documentElement.lang = shown[0] ?? '';
          document.documentElement.dataset.languages = shown.join(' ');
        },
        [titleIn(workshop, languages), ...languages],
      );
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const overflows = await page.evaluate(findOverflow);
      const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      yield { name: pdfName(languages), languages, bytes, overflows };
    }
  } finally {
    await browser.close();
  }
}
