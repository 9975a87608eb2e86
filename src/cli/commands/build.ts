import { join } from 'node:path';
import { defineCommand } from 'citty';
import { buildDist } from '../../node/kit/buildDist.ts';
import { listPictures } from '../../node/kit/listPictures.ts';
import { printAhead } from '../../node/print/printAhead.ts';
import { type StartedPrinter, startPrinter } from '../../node/print/startPrinter.ts';
import { sourceDate } from '../../node/workshop/sourceDate.ts';
import { kitOrders } from '../../render/documents/orders.ts';
import { draftArgument, messagesArgument, releaseArgument, rootArgument } from '../arguments.ts';
import { exitCodes } from '../failures.ts';
import { interruptible } from '../interruption.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { type OpenOptions, openUnchecked } from '../openWorkshop.ts';
import { showProblems } from '../reporters/text.ts';

export const build = defineCommand({
  meta: { name: 'build', description: 'Check the content, build the deck, print the PDFs, and pack the kit into dist/' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    ...releaseArgument,
    ...draftArgument,
    pdf: { type: 'boolean', description: 'Print the PDFs', negativeDescription: 'Skip the PDFs, so that no browser is needed', default: true },
  },
  run: async ({ args }) => {
    const language = messageLanguageOf(args.messages);
    const start = performance.now();
    // The browser starts while the workshop is read, and prints while it is checked and the deck is built.
    const printer = args.pdf ? startPrinter() : undefined;
    const built = await buildOpened(args, printer).finally(() => printer?.close());
    if (!built) return;
    const { source, leftOut } = built.opened;
    const { diagnostics, withoutPdfs } = built.report;
    if (diagnostics.length > 0) console.error(showProblems(describeAll(diagnostics, language), source.files, { language }));
    const what = args.pdf ? 'dist/' : 'dist/ without PDFs (--no-pdf)';
    console.log(`Built ${what} in ${((performance.now() - start) / 1000).toFixed(1)} s. Open dist/kit/START-HERE_EMPIECE-AQUI.html.`);
    // Said before everything else, it is out of sight by now.
    for (const line of leftOut) console.error(line);
    if (withoutPdfs === undefined) return;
    console.error(`The PDFs are missing.\n${withoutPdfs}`);
    process.exitCode = exitCodes.withoutPdfs;
  },
});

/** Checks and builds a workshop. Gives nothing, and sets the exit code, if it has errors. */
async function buildOpened(args: OpenOptions & { readonly root: string }, printer: StartedPrinter | undefined) {
  const unchecked = openUnchecked(args.root, args);
  if (!unchecked) return undefined;
  const { workshop, assets, check } = unchecked;
  const say = (line: string): void => console.log(`  ${line}`);
  return interruptible(async signal => {
    const printing = printer && (await printAhead(workshop, assets(), kitOrders(workshop), { date: sourceDate(workshop), signal, say }, printer));
    try {
      const opened = check();
      if (!opened) return undefined;
      const pictures = listPictures(args.root, workshop, opened.assets);
      const report = await buildDist(join(args.root, 'dist'), workshop, opened.assets, { say, pictures, printing, signal });
      return { opened, report };
    } finally {
      await printing?.stop();
    }
  });
}
