import { join } from 'node:path';
import { defineCommand } from 'citty';
import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { kitFolder } from '../../kit/kitNames.ts';
import { refuseUnwritable, writeWhole } from '../../node/changes/writeWhole.ts';
import { pptxFiles } from '../../node/pptx/pptxFiles.ts';
import { sourceDate } from '../../node/workshop/sourceDate.ts';
import { draftArgument, messagesArgument, rootArgument } from '../arguments.ts';
import { UsageError } from '../failures.ts';
import { openUnchecked } from '../openWorkshop.ts';

export const pptx = defineCommand({
  meta: { name: 'pptx', description: 'Write editable copies of the slides for PowerPoint, LibreOffice, and Google Slides' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    ...draftArgument,
    lang: { type: 'string', description: 'One language; by default, all of them', valueHint: 'es' },
    out: { type: 'string', description: 'Folder for the files; by default, dist/kit in the workshop’s folder', valueHint: 'folder' },
  },
  run: async ({ args }) => {
    const unchecked = openUnchecked(args.root, args);
    if (!unchecked) return;
    const known = unchecked.workshop.languages;
    const languages = args.lang === undefined ? known : [chosen(args.lang, known)];
    const folder = args.out ?? join(args.root, 'dist', kitFolder);
    refuseUnwritable(folder);
    const opened = unchecked.check();
    if (!opened) return;
    const { workshop, assets } = opened;
    let start = performance.now();
    for await (const { name, bytes } of pptxFiles(workshop, assets, languages, sourceDate(workshop))) {
      writeWhole(folder, name, bytes);
      console.log(`  ${join(folder, name)}  ${Math.ceil(bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    }
  },
});

function chosen(language: string, known: readonly string[]): string {
  if (known.includes(language)) return language;
  throw new UsageError(`There is no language “${language}” in this workshop.${didYouMean(language, known)} Its languages are ${known.join(', ')}.`);
}
