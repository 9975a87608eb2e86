import { join } from 'node:path';
import { defineCommand } from 'citty';
import type { Problem } from '../model/problem.ts';
import { NoBrowserError } from '../node/browser/findBrowser.ts';
import { ensureBrowser } from '../node/browser/installBrowser.ts';
import { pdfFolder } from '../node/kit/kitNames.ts';
import { printPdfs } from '../node/print/printPdfs.ts';
import { sourceDate } from '../node/sourceDate.ts';
import { writeWhole } from '../node/writeWhole.ts';
import { exitCodes } from './exitCodes.ts';
import { interruptible } from './interruption.ts';
import { openWorkshop } from './openWorkshop.ts';
import { readPdfArguments } from './pdfChoice.ts';
import { rootArgument } from './rootArgument.ts';
import { showProblems } from './showProblems.ts';

export const pdf = defineCommand({
  meta: { name: 'pdf', description: 'Print PDFs: slides, guide, handouts, forms, without building the deck' },
  args: {
    ...rootArgument,
    kind: {
      type: 'string',
      description: 'What to print: slides if not given; kit, all, or names with commas; an unknown name lists all',
      valueHint: 'handout',
    },
    lang: { type: 'string', description: 'Languages of one PDF: es, or en,es for both together', valueHint: 'es' },
    length: { type: 'string', description: 'Minutes of the session; slides that are not part of it are left out', valueHint: '20' },
    paper: { type: 'string', description: 'letter (if not given), a4, or letter,a4', valueHint: 'a4' },
    room: { type: 'string', description: 'Languages on the slides in the facilitator’s guide; those of the guide if not given', valueHint: 'en,es' },
    out: { type: 'string', description: 'Folder for the PDFs; dist/kit/pdf in the workshop’s folder if not given', valueHint: 'folder' },
  },
  run: async ({ args }) => {
    const opened = openWorkshop(args.root);
    if (!opened) return;
    const { workshop, assets, source } = opened;
    const orders = readPdfArguments(args, workshop);
    const date = sourceDate(workshop);
    const folder = args.out ?? join(args.root, 'dist', pdfFolder);
    try {
      const browser = await ensureBrowser({ say: line => console.log(`  ${line}`), prefer: 'headless-shell' });
      const problems: Problem[] = [];
      await interruptible(async signal => {
        let start = performance.now();
        for await (const printed of printPdfs(workshop, assets, orders, { browser, date, signal })) {
          writeWhole(folder, printed.name, printed.bytes);
          problems.push(...printed.problems);
          console.log(`  ${join(folder, printed.name)}  ${Math.ceil(printed.bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
          start = performance.now();
        }
      });
      if (problems.length > 0) console.error(showProblems(problems, source.files));
    } catch (error) {
      if (!(error instanceof NoBrowserError)) throw error;
      console.error(`The PDFs could not be printed.\n${error.message}`);
      process.exitCode = exitCodes.withoutPdfs;
    }
  },
});
