import { defineCommand } from 'citty';
import { loadWorkshop } from '../node/loadWorkshop.ts';
import { exitCodes } from './exitCodes.ts';
import { rootArgument } from './rootArgument.ts';
import { showProblems } from './showProblems.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Check the content and show all problems' },
  args: rootArgument,
  run: ({ args }) => {
    const { problems, source, workshop } = loadWorkshop(args.root);
    console.log(showProblems(problems, source.files));
    if (!workshop) process.exitCode = exitCodes.problems;
  },
});
