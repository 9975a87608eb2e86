import { join } from 'node:path';
import { defineCommand } from 'citty';
import { buildDist } from '../../node/kit/buildDist.ts';
import { draftArgument, messagesArgument, releaseArgument, rootArgument } from '../arguments.ts';
import { exitCodes } from '../failures.ts';
import { interruptible } from '../interruption.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { openWorkshop } from '../openWorkshop.ts';
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
    const opened = openWorkshop(args.root, args);
    if (!opened) return;
    const { workshop, assets, source, leftOut } = opened;
    const start = performance.now();
    const say = (line: string): void => console.log(`  ${line}`);
    const { diagnostics, withoutPdfs } = await interruptible(signal => buildDist(join(args.root, 'dist'), workshop, assets, { say, pdfs: args.pdf, signal }));
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
