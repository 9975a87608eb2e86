import { defineCommand } from 'citty';
import { loadWorkshop } from '../node/loadWorkshop.ts';
import { exitCodes } from './exitCodes.ts';
import { releaseArgument } from './releaseArgument.ts';
import { rootArgument } from './rootArgument.ts';
import { showProblems } from './showProblems.ts';
import { today } from './today.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Check the content and show all problems' },
  args: { ...rootArgument, ...releaseArgument },
  run: ({ args }) => {
    const { problems, source, workshop } = loadWorkshop(args.root, { today: today(), release: args.release });
    console.log(showProblems(problems, source.files, args));
    if (!workshop) process.exitCode = exitCodes.problems;
  },
});
