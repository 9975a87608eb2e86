import { tmpdir } from 'node:os';
import { directionOf } from '../../model/direction.ts';
import { arrangeSides } from '../../pageScripts/arrangeSides.ts';
import { fillPages } from '../../pageScripts/fillPages.ts';
import { findMissingGlyphs, type MissingGlyphs } from '../../pageScripts/findMissingGlyphs.ts';
import { findOverflow, type Overflow } from '../../pageScripts/findOverflow.ts';
import { findSmallPictures, type SmallPicture } from '../../pageScripts/findSmallPictures.ts';
import { type FullSide, fitSides } from '../../pageScripts/fitSides.ts';
import { numberPages } from '../../pageScripts/numberPages.ts';
import type { Printout } from '../../render/documents/printout.ts';
import { type Chromium, type ChromiumPage, UnreadPdfError } from '../chromium/chromium.ts';
import type { FoundBrowser } from '../chromium/findBrowser.ts';
import { launchBrowser } from './launchBrowser.ts';
import { PrintError } from './printError.ts';

/** What the browser finds when it has laid out a printout: what does not fit, and what it has no font for. */
export interface Layout {
  /** Slides whose text goes beyond them; measured where a slide is a page. */
  readonly overflows: readonly Overflow[];
  /** Pictures that are less than `smallestPicture` px; measured in the same way. */
  readonly smallPictures: readonly SmallPicture[];
  readonly fullSides: readonly FullSide[];
  readonly missingGlyphs: readonly MissingGlyphs[];
}

/** Pixels of the 1280 × 720 canvas that the longer side of a picture needs, so that something is seen of it: as tall as three lines of text. */
export const smallestPicture = 96;

/** A PDF as the browser gives it. */
export interface RawPdf extends Layout {
  readonly bytes: Uint8Array;
  /** Headings in languages from right to left, in their order. */
  readonly headings: readonly string[];
}

/** A browser with a page that printouts are put into one after the other. */
export interface Printer {
  readonly print: (printout: Printout) => Promise<RawPdf>;
  /** Lays a printout out as it would be printed, and makes no PDF of it. */
  readonly measure: (printout: Printout) => Promise<Layout>;
  /** Whether the browser or its page ended by itself. */
  readonly hasDied: () => boolean;
  readonly close: () => Promise<void>;
}

/** Starts the browser with a page made by `renderPrintPage`. Throws a `PrintError` if it does not start, or if the page's fonts do not load. */
export type OpenPrinter = (html: string, found: FoundBrowser) => Promise<Printer>;

export const openPrinter: OpenPrinter = async (html, found) => openPrinterIn(await launchBrowser(found), html);

/** The same in a browser that was started before; it is closed with the printer, or if there will be none. */
export async function openPrinterIn(browser: Chromium, html: string): Promise<Printer> {
  try {
    const page = await browser.newPage();
    let crashed = false;
    await page.emulatePrint();
    await page.setContent(html);
    await expectFonts(page);
    let shown: string | undefined;
    const measure = async (printout: Printout): Promise<Layout> => {
      const body = printout.body.text;
      const fullSides = await show(page, printout, body === shown ? undefined : body);
      shown = body;
      return { ...(await measurePage(page)), fullSides };
    };
    const noteCrash = async (error: unknown): Promise<never> => {
      // The failure of a print may be reported before the end of its page.
      crashed ||= await page.evaluate(() => false).catch(() => true);
      throw error;
    };
    return {
      measure: printout => measure(printout).catch(noteCrash),
      print: async printout => {
        try {
          return { ...(await measure(printout)), ...(await printPage(page)) };
        } catch (error) {
          return await noteCrash(error);
        }
      },
      hasDied: () => crashed || page.hasCrashed() || browser.hasEnded(),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Without the embedded fonts, texts have other widths, and the PDF would be wrong. */
async function expectFonts(page: ChromiumPage): Promise<void> {
  const missing = await page.evaluate(async () => {
    const wanted = ['400 16px "Atkinson Hyperlegible Next"', '700 16px "Atkinson Hyperlegible Next"'];
    const loaded = await Promise.all(wanted.map(font => document.fonts.load(font).catch(() => [])));
    return wanted.filter((_, i) => loaded[i]?.length === 0);
  });
  if (missing.length === 0) return;
  throw new PrintError(
    `The fonts of the PDFs did not load (${missing.join(', ')}), so nothing was printed. ` +
      'Install Charla again (in its repository: npm ci), then run the command again.',
  );
}

/** Puts a printout into the page, if another one is there, fits its type and numbers its contents. */
async function show(page: ChromiumPage, { title, languages, shown = languages, pageStyles }: Printout, body: string | undefined): Promise<readonly FullSide[]> {
  await page.evaluate(
    async ({ title, language, direction, shown, pageStyles, body }) => {
      const root = document.documentElement;
      document.title = title;
      root.lang = language;
      root.dir = direction;
      root.dataset['languages'] = shown;
      const styles = document.getElementById('page-styles');
      if (styles) styles.textContent = pageStyles;
      if (body !== undefined) document.body.innerHTML = body;
      // The layout asks for the fonts.
      root.getBoundingClientRect();
      await document.fonts.ready;
      // Pictures come from a style sheet, which says nothing of when they are there; asked for as images, they are the same ones.
      const pictures = new Map([...document.querySelectorAll<HTMLElement>('img[data-picture]')].map(image => [image.dataset['picture'], image]));
      const addresses = [...pictures.values()].map(image => /^url\("(.*)"\)$/.exec(getComputedStyle(image).content)?.[1]);
      const images = addresses.flatMap(address => (address === undefined ? [] : Object.assign(new Image(), { src: address })));
      await Promise.all([...document.images, ...images].map(image => image.decode().catch(() => undefined)));
    },
    { title, language: languages[0] ?? '', direction: directionOf(languages[0] ?? ''), shown: shown.join(' '), pageStyles, body },
  );
  await page.evaluate(arrangeSides);
  const fullSides = await page.evaluate(fitSides);
  await page.evaluate(fillPages);
  await page.evaluate(numberPages);
  return fullSides;
}

async function measurePage(page: ChromiumPage): Promise<Omit<Layout, 'fullSides'>> {
  const isSlides = await page.evaluate(() => document.querySelector('.slides') !== null);
  const overflows = isSlides ? await page.evaluate(findOverflow) : [];
  const smallPictures = isSlides ? await page.evaluate(findSmallPictures, smallestPicture) : [];
  return { overflows, smallPictures, missingGlyphs: await page.evaluate(findMissingGlyphs, 'body') };
}

async function printPage(page: ChromiumPage): Promise<Pick<RawPdf, 'bytes' | 'headings'>> {
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4):not([role]):dir(rtl)')].map(each => each.innerText.replace(/\s+/g, ' ').trim()),
  );
  const bytes = await page.pdf().catch(explain);
  return { bytes, headings };
}

/** The browser hands a PDF over in a temporary file. */
function explain(error: unknown): never {
  if (!(error instanceof UnreadPdfError)) throw error;
  throw new PrintError(
    `The browser could not store a PDF in its temporary folder “${tmpdir()}”, whose disk may be full. Files finished before this were kept. ` +
      'Free up some space there, or set the variable TMPDIR (TEMP on Windows) to another folder, and run the command again.',
    { cause: error },
  );
}
