import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { NoBrowserError } from '../node/browser/findBrowser.ts';
import { ensureBrowser } from '../node/browser/installBrowser.ts';
import { pdfFolder } from '../node/buildDist.ts';
import { type OverflowAt, overflowProblems, overflowsOf } from '../node/print/overflowsOf.ts';
import { printSlides, type SlidesPdf, slidesPdfs } from '../node/print/printSlides.ts';
import { exitCodes } from './exitCodes.ts';
import { openWorkshop } from './openWorkshop.ts';
import { rootArgument } from './rootArgument.ts';
import { showProblems } from './showProblems.ts';
import { UsageError } from './usageError.ts';

export const pdf = defineCommand({
  meta: { name: 'pdf', description: 'Print the PDFs of the slides, without building the deck' },
  args: {
    ...rootArgument,
    lang: { type: 'string', description: 'Languages of one PDF: es, or en,es for side by side', valueHint: 'es' },
    out: { type: 'string', description: 'Folder for the PDFs; dist/kit/pdf in the workshop’s folder if not given', valueHint: 'folder' },
  },
  run: async ({ args }) => {
    const opened = openWorkshop(args.root);
    if (!opened) return;
    const { workshop, assets, source } = opened;
    const pdfs = args.lang === undefined ? slidesPdfs(workshop.languages) : [chosenPdf(args.lang, workshop.languages)];
    const folder = args.out ?? join(args.root, 'dist', pdfFolder);
    try {
      const browser = await ensureBrowser({ say: line => console.log(`  ${line}`), prefer: 'headless-shell' });
      const overflows: OverflowAt[] = [];
      let start = performance.now();
      for await (const printed of printSlides(workshop, assets, pdfs, browser)) {
        writeWhole(folder, printed.name, printed.bytes);
        overflows.push(...overflowsOf(printed));
        console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
        start = performance.now();
      }
      if (overflows.length > 0) console.error(showProblems(overflowProblems(overflows, workshop), source.files));
    } catch (error) {
      if (!(error instanceof NoBrowserError)) throw error;
      console.error(`The PDFs could not be printed.\n${error.message}`);
      process.exitCode = exitCodes.withoutPdfs;
    }
  },
});

/** Reads `--lang`; a language that the workshop does not have ends the command with the ones it has. */
function chosenPdf(text: string, known: readonly string[]): SlidesPdf {
  const languages = text.split(',').map(each => each.trim());
  const unknown = languages.find(each => !known.includes(each));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no language “${unknown}” in this workshop. Known ones are ${known.join(', ')}; two side by side are written ${known.slice(0, 2).join(',')}.`,
    );
  if (languages.length > 2 || new Set(languages).size < languages.length)
    throw new UsageError(`“${text}” is not one language or two different ones, such as ${pdfExamples(known)}.`);
  return languages;
}

const pdfExamples = (known: readonly string[]): string =>
  slidesPdfs(known)
    .map(each => each.join())
    .join(' or ');

/** A file is whole or not there, even if the process is killed. */
function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const staging = join(folder, `.${name}.${process.pid}`);
  writeFileSync(staging, bytes);
  renameSync(staging, join(folder, name));
}
