import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { type ChromiumPage, launchChromium } from '../../src/node/chromium/chromium.ts';
import type { FoundBrowser } from '../../src/node/chromium/findBrowser.ts';
import { convertWithOffice, hasOffice } from '../convertWithOffice.ts';
import { renderGuide, withOfficeFootnotes } from './renderGuide.ts';

/**
 * `source`, the file itself; `html`, a page; `pdf`, as a browser prints it; `columns`, the same in two columns with a running head and page numbers;
 * `untagged`, those columns without the tags that say what is read after what; the others are LibreOffice’s.
 */
export type GuideFormat = 'source' | 'html' | 'pdf' | 'columns' | 'untagged' | OfficeFormat;
type OfficeFormat = 'docx' | 'office-pdf' | 'office-tagged-pdf';

const officeFormats: readonly OfficeFormat[] = ['docx', 'office-pdf', 'office-tagged-pdf'];

export interface MadeFormats {
  /** Paths of each format, a file for each of the guide’s, in the same order. An HTML guide is its own source. */
  readonly files: Readonly<Partial<Record<GuideFormat, readonly string[]>>>;
  /** What was not made because LibreOffice is not installed: there is no `soffice` on the PATH. */
  readonly leftOut: readonly GuideFormat[];
}

const styles = {
  pdf: '@page { size: letter; margin: 22mm } body { font: 11pt/1.45 serif }',
  // Words are divided where the browser has the patterns for it.
  columns: `@page {
      size: letter; margin: 24mm 18mm;
      @top-left { content: var(--running-head); font: 9pt sans-serif }
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif }
    }
    main { columns: 2; column-gap: 10mm; max-width: none; hyphens: auto }
    tr, aside { break-inside: avoid }
    h1, h2, h3 { break-after: avoid }`,
  // Without lines, some programs take a table for columns of text.
  both: 'table { border-collapse: collapse } td, th { border: 1px solid; padding: 1mm 2mm; text-align: left; vertical-align: top }',
};

/**
 * Makes a guide as families and agencies have it: on the web, printed, and from an office program.
 * @param paths its files, Markdown or HTML, one for all its languages or one for each, such as `guide.es.md`
 * @param folder for what is made, in a folder for each format
 */
export async function makeFormats(paths: readonly string[], folder: string, found: FoundBrowser): Promise<MadeFormats> {
  const isMarkdown = paths.every(path => markdownFile.test(path));
  const browser = await launchChromium(found);
  const made: Printed[] = [];
  try {
    for (const path of paths) made.push(await printGuide(path, folder, await browser.newPage()));
  } finally {
    await browser.close();
  }
  const files = {
    ...(isMarkdown && { source: paths }),
    html: made.map(({ html }) => html),
    pdf: made.map(({ pdf }) => pdf),
    columns: made.map(({ columns }) => columns),
    untagged: made.map(({ untagged }) => untagged),
  };
  if (!hasOffice('writer')) return { files, leftOut: officeFormats };
  const articles = made.map(({ article }) => article);
  const docx = convertWithOffice(articles, 'docx', join(folder, 'docx'));
  const officePdf = convertWithOffice(docx, 'pdf', join(folder, 'office-pdf'));
  const officeTaggedPdf = convertWithOffice(docx, 'tagged-pdf', join(folder, 'office-tagged-pdf'));
  return { files: { ...files, docx, 'office-pdf': officePdf, 'office-tagged-pdf': officeTaggedPdf }, leftOut: [] };
}

const markdownFile = /\.(md|markdown)$/i;

/** Paths of what is made without LibreOffice. */
type Printed = Readonly<Record<'html' | 'pdf' | 'columns' | 'untagged' | 'article', string>>;

async function printGuide(path: string, folder: string, page: ChromiumPage): Promise<Printed> {
  const write = (name: keyof Printed, extension: string, content: string | Uint8Array): string => {
    const file = join(folder, name, `${basename(path, extname(path))}.${extension}`);
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const text = readFileSync(path, 'utf8');
  const html = markdownFile.test(path) ? renderGuide(text, /\.([a-z]{2})\.\w+$/.exec(path)?.[1] ?? 'en') : text;
  await page.setContent(html);
  const pdf = await print(page, styles.pdf);
  const columns = await print(page, styles.columns);
  return {
    html: html === text ? path : write('html', 'html', html),
    pdf: write('pdf', 'pdf', pdf),
    columns: write('columns', 'pdf', columns),
    untagged: write('untagged', 'pdf', await withoutTags(columns)),
    article: write('article', 'html', withOfficeFootnotes(await articleOf(page))),
  };
}

async function print(page: ChromiumPage, css: string): Promise<Uint8Array> {
  await page.evaluate(text => {
    document.getElementById('print-styles')?.remove();
    const element = document.createElement('style');
    element.id = 'print-styles';
    element.textContent = text.replace('var(--running-head)', JSON.stringify(document.title));
    document.head.append(element);
  }, `${styles.both}\n${css}`);
  return page.pdf();
}

/** What printers and office programs get from a page: not what it has for finding one’s way on a site. */
const articleOf = (page: ChromiumPage): Promise<string> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('body > :not(main), style, script, link, .share')) each.remove();
    return `<!doctype html>\n${document.documentElement.outerHTML}`;
  });

/** As programs for brochures often leave a PDF. */
async function withoutTags(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const entry of ['StructTreeRoot', 'MarkInfo', 'Outlines', 'Lang']) document.catalog.delete(PDFName.of(entry));
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
