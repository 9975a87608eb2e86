import { defineCommand } from 'citty';
import type { RuleName } from '../../diagnostics/rules.ts';
import { guidePaths } from '../../node/guide/guidePaths.ts';
import { readGuide } from '../../node/guide/readGuide.ts';
import { type UpdatedGuide, updateGuideIn } from '../../node/scaffold/updateGuide.ts';
import { compileFolder, loadWorkshop } from '../../node/workshop/loadWorkshop.ts';
import { today } from '../../node/workshop/sourceDate.ts';
import { messagesArgument, rootArgument } from '../arguments.ts';
import { asCalled } from '../commandLine.ts';
import { UsageError } from '../failures.ts';
import { describeAll, messageLanguageOf } from '../messages.ts';
import { enterWorkshop, readWorkshop } from '../openWorkshop.ts';
import { describeGuide } from '../reporters/describeGuide.ts';
import { listGuide } from '../reporters/listGuide.ts';
import { showProblems } from '../reporters/text.ts';

/** What the checks say about a guide and what follows it. */
const guideRules: readonly RuleName[] = ['guide-changed', 'guide-coverage', 'guide-pairs', 'guide-place', 'guide-point'];

export const guide = defineCommand({
  meta: { name: 'guide', description: 'List the points of the guide and the slides that cover them, or take in a new edition: guide update new.pdf' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    action: { type: 'positional', required: true, description: 'list or update', valueHint: 'list' },
    file: {
      type: 'positional',
      required: false,
      description: 'To update, the new edition: one file, or one for each language with a comma between them',
      valueHint: 'new.pdf',
    },
  },
  run: async ({ args: { root, messages, action, file } }) => {
    if (action === 'list') list(root, messages);
    else if (action === 'update') await update(root, file, messages);
    else
      throw new UsageError(
        `There is no “guide ${action}”. Write “guide list” to see which slides cover its points, or “guide update new.pdf” for a new edition.`,
      );
  },
});

function list(root: string, messages: string | undefined): void {
  const loaded = readWorkshop(root, messages, { isUnchecked: true });
  if (!loaded) return;
  console.log(
    listGuide(loaded.workshop) ?? 'This workshop follows no guide: slides/guide.yaml is not there. A new workshop can: new bike-safety --guide guide.pdf',
  );
}

async function update(root: string, file: string | undefined, messages: string | undefined): Promise<void> {
  if (file === undefined) throw new UsageError('Say which file the new edition is in: guide update new.pdf');
  const language = messageLanguageOf(messages);
  enterWorkshop(root);
  const { compilation } = compileFolder(root);
  const languages = compilation.workshop?.languages;
  if (!languages) throw new UsageError('slides/workshop.yaml has mistakes, so its languages are not known. Run the command “check” first.');
  const read = await readGuide(guidePaths(file), { languages, date: today() });
  const updated = updateGuideIn(root, read);
  console.log(`${describeGuide(read)}\n\n${describeUpdate(updated)}`);
  const { diagnostics, source, found } = loadWorkshop(root, { today: today() });
  if (!found) console.log(asCalled('\nThe workshop has errors, which npm run check shows. Once they are fixed, it tells which slides say what has changed.'));
  const own = diagnostics.filter(({ rule }) => guideRules.includes(rule));
  if (own.length > 0) console.log(`\n${showProblems(describeAll(own, language), source.files, { language })}`);
  if (own.some(({ rule }) => rule === 'guide-changed'))
    console.log(asCalled('\nWhen a slide, its notes and its documents say what the guide says now: npm run accept -- guide <point, section or slide>'));
}

function describeUpdate({ changed, gone, added, same, isWithoutPlaces }: UpdatedGuide): string {
  if (isWithoutPlaces)
    return `The guide’s text is kept in guide/. The points in slides/guide.yaml have no places yet: give each its line of guide/<language>.md as “at”, and the next edition can be compared.`;
  if (changed.size + gone.size + added.length === 0) return `All ${same} points say what they said before.`;
  return [
    `Compared with the edition before: ${same} as before, ${changed.size} changed, ${added.length} new, ${gone.size} gone.`,
    ...[...changed.keys()].map(id => `  changed: ${id}`),
    ...added.map(id => `  new: ${id}`),
    ...[...gone.keys()].map(id => `  gone: ${id}`),
  ].join('\n');
}
