import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { guideCoverageByLength } from '../../checks/guideCoverageByLength.ts';
import type { Severity } from '../../diagnostics/rule.ts';
import { today } from '../../node/workshop/sourceDate.ts';
import { messagesArgument, releaseArgument, rootArgument } from '../arguments.ts';
import { checkFit, checkWithoutFit } from '../checkFit.ts';
import { asCalled } from '../commandLine.ts';
import { exitCodes } from '../failures.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { enterFolder } from '../openWorkshop.ts';
import { countBySeverity } from '../reporters/countProblems.ts';
import { reporterNamed, reporterNames } from '../reporters/reporters.ts';

export const check = defineCommand({
  meta: { name: 'check', description: 'Check the content and list every problem' },
  args: {
    ...rootArgument,
    ...releaseArgument,
    ...messagesArgument,
    format: { type: 'string', description: `Output format: ${reporterNames.join(', ')}`, default: 'text', valueHint: 'json' },
    fit: { type: 'boolean', description: 'Measure in a browser, too, whether everything fits its slides and pages', default: false },
    strict: { type: 'boolean', description: 'Exit with code 1 for warnings too', default: false },
  },
  run: async ({ args: { root, release, format, strict, messages, fit: wantsFit } }) => {
    const report = reporterNamed(format);
    const language = messageLanguageOf(messages);
    enterFolder(root);
    const options = { today: today(), release };
    const { loaded, fit, why } = wantsFit ? await checkFit(root, options) : checkWithoutFit(root, options);
    const { diagnostics, source, compilation, found } = loaded;
    // Checks may find errors; the workshop is whole all the same if they ran.
    const guide = found && compilation.workshop && guideCoverageByLength(compilation.workshop);
    console.log(report(describeAll(diagnostics, language), { files: source.files, release, pathInRepository: pathInRepository(root), guide, fit, language }));
    const counts = countBySeverity(diagnostics, { release });
    const failing: readonly Severity[] = strict ? ['error', 'warning'] : ['error'];
    if (why !== undefined) {
      console.error(`Whether everything fits was not measured.\n${asCalled(why)}`);
      process.exitCode = exitCodes.unmeasured;
    }
    if (failing.some(severity => counts[severity] > 0)) process.exitCode = exitCodes.problems;
  },
});

/** Path of a folder from that of the Git repository around it, with `/`; from the current folder where there is no repository. Empty for that folder itself. */
export function pathInRepository(folder: string, current: string = process.cwd()): string {
  const path = resolve(current, folder);
  return relative(repositoryAround(path) ?? current, path).replaceAll('\\', '/');
}

/** In a worktree, `.git` is a file. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}
