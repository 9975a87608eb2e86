import { defineCommand } from 'citty';
import { newWorkshop } from '../../node/scaffold/newWorkshop.ts';

export const newCommand = defineCommand({
  meta: { name: 'new', description: 'Create a workshop in a new folder with its name: new bullying-parents' },
  args: {
    root: { type: 'string', description: 'Folder to create it in', default: '.', valueHint: 'folder' },
    id: { type: 'positional', required: true, description: 'Its name: lowercase letters, digits, and hyphens', valueHint: 'bullying-parents' },
    'title-en': { type: 'string', description: 'Its title in English', valueHint: 'title' },
    'title-es': { type: 'string', description: 'Its title in Spanish', valueHint: 'title' },
    languages: { type: 'string', description: 'en, es, or both; the second is a translation of the first', default: 'en,es', valueHint: 'en,es' },
  },
  run: ({ args }) => {
    const titles = { en: args['title-en'] ?? '', es: args['title-es'] ?? '' };
    const languages = args.languages.split(',').map(each => each.trim());
    const { folder } = newWorkshop(args.root, { id: args.id, languages, titles }, { say: line => console.error(line) });
    console.log(`Created a workshop in “${folder}”. It has two sections, and only its contacts still need to be checked.

Next steps:
  1. Go to that folder and run “npm install”, which sets up its commands.
  2. Write your own text in slides/ and speaker-notes/, and list your contacts in slides/resources.yaml. Its README.md explains how.
  3. Use “npm run dev” to see the slides while you write, “npm run check” to find problems, and “npm run build” to make the slides and PDFs.`);
  },
});
