import { join } from 'node:path';
import { defineCommand } from 'citty';
import { kitFolder } from '../../kit/kitNames.ts';
import type { Language } from '../../model/language.ts';
import { refuseUnwritable, writeWhole } from '../../node/changes/writeWhole.ts';
import { drawSvgs } from '../../node/pptx/drawSvgs.ts';
import { pptxFiles } from '../../node/pptx/pptxFiles.ts';
import { sourceDate } from '../../node/workshop/sourceDate.ts';
import type { PptxLanguages } from '../../render/renderPptx.ts';
import { draftArgument, messagesArgument, rootArgument } from '../arguments.ts';
import { chosenLanguages } from '../chosenLanguages.ts';
import { openUnchecked } from '../openWorkshop.ts';

export const pptx = defineCommand({
  meta: { name: 'pptx', description: 'Write editable copies of the slides for PowerPoint, LibreOffice, and Google Slides' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    ...draftArgument,
    lang: { type: 'string', description: 'Language of the copy: es, or en,es for two side by side; by default, one copy in each', valueHint: 'es' },
    out: { type: 'string', description: 'Folder for the files; by default, dist/kit in the workshop’s folder', valueHint: 'folder' },
  },
  run: async ({ args }) => {
    const unchecked = openUnchecked(args.root, args);
    if (!unchecked) return;
    const copies = chosenCopies(args.lang, unchecked.workshop.languages);
    const folder = args.out ?? join(args.root, 'dist', kitFolder);
    refuseUnwritable(folder);
    const opened = unchecked.check();
    if (!opened) return;
    const { workshop, assets } = opened;
    let start = performance.now();
    for await (const { name, bytes } of pptxFiles(workshop, assets, copies, sourceDate(workshop), drawSvgs)) {
      writeWhole(folder, name, bytes);
      console.log(`  ${join(folder, name)}  ${Math.ceil(bytes.length / 1000)} kB  ${((performance.now() - start) / 1000).toFixed(1)} s`);
      start = performance.now();
    }
  },
});

/** A copy in each language, or the one that was asked for. */
function chosenCopies(text: string | undefined, known: readonly Language[]): readonly PptxLanguages[] {
  const [first, second] = chosenLanguages(text, known) ?? [];
  if (first === undefined) return known.map(each => [each]);
  return [second === undefined ? [first] : [first, second]];
}
