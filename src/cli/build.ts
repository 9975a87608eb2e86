import { join } from 'node:path';
import { defineCommand } from 'citty';
import { buildDist } from '../node/buildDist.ts';
import { overflowProblems } from '../node/print/overflowsOf.ts';
import { exitCodes } from './exitCodes.ts';
import { openWorkshop } from './openWorkshop.ts';
import { releaseArgument } from './releaseArgument.ts';
import { rootArgument } from './rootArgument.ts';
import { showProblems } from './showProblems.ts';

export const build = defineCommand({
  meta: { name: 'build', description: 'Check the content, build the deck and print the PDFs into dist/' },
  args: { ...rootArgument, ...releaseArgument },
  run: async ({ args }) => {
    const opened = openWorkshop(args.root, args);
    if (!opened) return;
    const { workshop, assets, source } = opened;
    const start = performance.now();
    const { overflows, withoutPdfs } = await buildDist(join(args.root, 'dist'), workshop, assets, line => console.log(`  ${line}`));
    if (overflows.length > 0) console.error(showProblems(overflowProblems(overflows, workshop), source.files));
    console.log(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s. Open dist/kit/START-HERE_EMPIECE-AQUI.html.`);
    if (withoutPdfs === undefined) return;
    console.error(`The PDFs are missing.\n${withoutPdfs}`);
    process.exitCode = exitCodes.withoutPdfs;
  },
});
