import { defineCommand } from 'citty';
import type { Language } from '../../model/language.ts';
import { guidePaths } from '../../node/guide/guidePaths.ts';
import { type ReadGuideResult, readGuide } from '../../node/guide/readGuide.ts';
import { newWorkshop } from '../../node/scaffold/newWorkshop.ts';
import { today } from '../../node/workshop/sourceDate.ts';
import { describeGuide, describeUnpaired } from '../reporters/describeGuide.ts';

const defaultLanguages: readonly Language[] = ['en', 'es'];

export const newCommand = defineCommand({
  meta: { name: 'new', description: 'Create a workshop in a new folder with its name: new bullying-parents' },
  args: {
    root: { type: 'string', description: 'Folder to create it in', default: '.', valueHint: 'folder' },
    id: { type: 'positional', required: true, description: 'Its name: lowercase letters, digits, and hyphens', valueHint: 'bullying-parents' },
    'title-en': { type: 'string', description: 'Its title in English', valueHint: 'title' },
    'title-es': { type: 'string', description: 'Its title in Spanish', valueHint: 'title' },
    languages: { type: 'string', description: 'en, es, or both (the default); the second is a translation of the first', valueHint: 'en,es' },
    guide: {
      type: 'string',
      description: 'A guide that it follows: a PDF, Word file, web page or Markdown; one file, or one for each language with a comma between them',
      valueHint: 'guide.pdf',
    },
  },
  run: async ({ args }) => {
    const titles = { en: args['title-en'] ?? '', es: args['title-es'] ?? '' };
    const asked = args.languages?.split(',').map(each => each.trim());
    const say = (line: string): void => console.error(line);
    if (args.guide === undefined) {
      const { folder } = newWorkshop(args.root, { id: args.id, languages: asked ?? defaultLanguages, titles }, { say });
      console.log(`Created a workshop in “${folder}”. It has two sections, and only its contacts still need to be checked.

${nextSteps('Write your own text in slides/ and speaker-notes/, and list your contacts in slides/resources.yaml. Its README.md explains how.')}`);
      return;
    }
    const guide = await readGuide(guidePaths(args.guide), { languages: asked ?? defaultLanguages, date: today() });
    const { folder } = newWorkshop(args.root, { id: args.id, languages: asked ?? languagesOf(guide), titles }, { say, guide });
    const unpaired = describeUnpaired(guide.outline);
    console.log(`${describeGuide(guide)}
${unpaired === '' ? '' : `\n${unpaired}\n`}
Created a draft in “${folder}”. Each of its slides has a place for what the guide says; the words are yours to write.

${nextSteps(`Look through slides/guide.yaml: does it list what the guide says? Then write slides/ and speaker-notes/ in your own words, and take the marks like {en} away as you go. “npm run dev” shows the guide’s words beside each slide.`)}`);
  },
});

const nextSteps = (write: string): string => `Next steps:
  1. Go to that folder and run “npm install”, which sets up its commands.
  2. ${write}
  3. Use “npm run dev” to see the slides while you write, “npm run check” to find problems, and “npm run build” to make the slides and PDFs.`;

/** The first language is one that the guide is in, so that its points can be told in it. */
const languagesOf = ({ outline }: ReadGuideResult): readonly Language[] => [
  ...outline.languages,
  ...defaultLanguages.filter(language => !outline.languages.includes(language)),
];
