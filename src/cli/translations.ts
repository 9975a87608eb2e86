import { defineCommand } from 'citty';
import { words } from '../../locales/words.ts';
import { locksOf } from '../node/loadWorkshop.ts';
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
    const { workshop, interfaceWords } = loaded;
    const table = showTranslations(countTranslations(workshop, locksOf(loaded)), language => words(language, interfaceWords.words).languageName);
    console.log(asCalled(table));
  },
});
