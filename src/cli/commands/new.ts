import { defineCommand } from 'citty';
import { newWorkshop } from '../../node/scaffold/newWorkshop.ts';

export const newCommand = defineCommand({
  meta: { name: 'new', description: 'Make a new workshop, in a folder of its name: new bullying-parents' },
  args: {
    root: { type: 'string', description: 'Folder in which the new one is made', default: '.', valueHint: 'folder' },
    id: { type: 'positional', required: true, description: 'Its name: lowercase letters, digits and hyphens', valueHint: 'bullying-parents' },
    'title-en': { type: 'string', description: 'Its title in English', valueHint: 'title' },
    'title-es': { type: 'string', description: 'Its title in Spanish', valueHint: 'title' },
    languages: { type: 'string', description: 'en, es, or both; the first is the one that the other translates', default: 'en,es', valueHint: 'en,es' },
  },
  run: ({ args }) => {
    const titles = { en: args['title-en'] ?? '', es: args['title-es'] ?? '' };
    const languages = args.languages.split(',').map(each => each.trim());
    const { folder } = newWorkshop(args.root, { id: args.id, languages, titles }, { say: line => console.error(line) });
    console.log(`Made a workshop in “${folder}”. It has two sections, and nothing to fix but to check its contacts.

What to do next:
  1. Go into that folder, and run “npm install” there. It has its own commands then.
  2. Write your own text in slides/ and speaker-notes/, and your contacts in slides/resources.yaml. The README.md there says how.
  3. See the slides while you write with “npm run dev”, what is wrong with “npm run check”, and make slides and PDFs with “npm run build”.`);
  },
});
