import { defineCommand } from 'citty';
import { startPrinter } from '../node/print/startPrinter.ts';
import { draftArgument } from './draftArgument.ts';
import { printChosen } from './printChosen.ts';
import { rootArgument } from './rootArgument.ts';

export const pdf = defineCommand({
  meta: { name: 'pdf', description: 'Print PDFs: slides, guide, handouts, forms, without building the deck' },
  args: {
    ...rootArgument,
    ...draftArgument,
    kind: {
      type: 'string',
      description: 'What to print: slides if not given; kit, all, or names with commas; an unknown name lists all',
      valueHint: 'handout',
    },
    lang: { type: 'string', description: 'Languages of one PDF: es, or en,es for both together', valueHint: 'es' },
    length: { type: 'string', description: 'Minutes of the session; slides that are not part of it are left out', valueHint: '20' },
    paper: { type: 'string', description: 'letter (if not given), a4, or letter,a4', valueHint: 'a4' },
    room: { type: 'string', description: 'Languages on the slides in the facilitator’s guide; those of the guide if not given', valueHint: 'en,es' },
    out: { type: 'string', description: 'Folder for the PDFs; dist/kit/pdf in the workshop’s folder if not given', valueHint: 'folder' },
  },
  run: ({ args }) => printChosen(args, startPrinter),
});
