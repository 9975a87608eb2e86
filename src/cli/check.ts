import { defineCommand } from 'citty';
import type { Severity } from '../diagnostics/rule.ts';
import { loadWorkshop } from '../node/loadWorkshop.ts';
import { pathInRepository } from '../node/pathInRepository.ts';
import { asCalled } from './asCalled.ts';
import { countBySeverity } from './countProblems.ts';
import { exitCodes } from './exitCodes.ts';
import { formatNamed, formatNames } from './formats/formats.ts';
import { describeAll } from './messages.ts';
import { releaseArgument } from './releaseArgument.ts';
import { rootArgument } from './rootArgument.ts';
import { today } from './today.ts';
import { enterFolder } from './workshopFolder.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Check the content and show all problems' },
  args: {
    ...rootArgument,
    ...releaseArgument,
    format: { type: 'string', description: `How to write them: ${formatNames.join(', ')}`, default: 'text', valueHint: 'json' },
    strict: { type: 'boolean', description: 'End with exit code 1 on warnings too', default: false },
  },
  run: ({ args: { root, release, format, strict } }) => {
    const write = formatNamed(format);
    enterFolder(root);
    const { diagnostics, source } = loadWorkshop(root, { today: today(), release });
    console.log(asCalled(write(describeAll(diagnostics), { files: source.files, release, pathInRepository: pathInRepository(root) })));
    const counts = countBySeverity(diagnostics, { release });
    const failing: readonly Severity[] = strict ? ['error', 'warning'] : ['error'];
    if (failing.some(severity => counts[severity] > 0)) process.exitCode = exitCodes.problems;
  },
});
