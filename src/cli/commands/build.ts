import { join } from 'node:path';
import { defineCommand } from 'citty';
import { buildDist } from '../../node/kit/buildDist.ts';
import { printAhead } from '../../node/print/printAhead.ts';
import { sourceDate } from '../../node/workshop/sourceDate.ts';
import { kitOrders } from '../../render/documents/orders.ts';
import { draftArgument, messagesArgument, releaseArgument, rootArgument } from '../arguments.ts';
import { exitCodes } from '../failures.ts';
import { interruptible } from '../interruption.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { openUnchecked } from '../openWorkshop.ts';
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
    const unchecked = openUnchecked(args.root, args);
    if (!unchecked) return;
    const start = performance.now();
    const say = (line: string): void => console.log(`  ${line}`);
    const built = await interruptible(async signal => {
      const { workshop, check } = unchecked;
      // The browsers print while the workshop is checked and the deck is built.
      const ahead = args.pdf ? await printAhead(workshop, unchecked.assets(), kitOrders(workshop), { date: sourceDate(workshop), signal }) : undefined;
      try {
        const opened = check();
        return opened && { opened, report: await buildDist(join(args.root, 'dist'), workshop, opened.assets, { say, pdfs: args.pdf, ahead, signal }) };
      } finally {
        await ahead?.stop();
      }
    });
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
