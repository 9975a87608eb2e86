import { defineCommand } from 'citty';
import { words } from '../../locales/words.ts';
import { hash } from '../node/hash.ts';
import { countTranslations } from '../translation/countTranslation.ts';
import { asCalled } from './asCalled.ts';
import { readWorkshop } from './readWorkshop.ts';
import { rootArgument } from './rootArgument.ts';
import { showTranslations } from './showTranslations.ts';

export const translations = defineCommand({
  meta: { name: 'translations', description: 'Show how far each translation is' },
  args: rootArgument,
  run: ({ args }) => {
    const loaded = readWorkshop(args.root);
    if (!loaded) return;
    const { workshop, source } = loaded;
    const table = showTranslations(countTranslations(workshop, { files: source.files, hash }), language => words(language, workshop.words).languageName);
    console.log(asCalled(table));
  },
});
