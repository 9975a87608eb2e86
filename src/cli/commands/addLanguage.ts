import { defineCommand } from 'citty';
import { ownName } from '../../../locales/ownName.ts';
import { addLanguageTo } from '../../node/scaffold/editWorkshop.ts';
import { rootArgument } from '../arguments.ts';
import { asCalled } from '../asCalled.ts';
import { UsageError } from '../failures.ts';
import { readWorkshop } from '../openWorkshop.ts';

export const addLanguage = defineCommand({
  meta: { name: 'add-language', description: 'Add a language: every text, marked as still to be translated' },
  args: {
    ...rootArgument,
    language: { type: 'positional', description: 'Tag of the language', valueHint: 'vi' },
    name: { type: 'positional', description: 'What the language calls itself; as known if not given', valueHint: '"Tiếng Việt"', required: false },
    force: { type: 'boolean', description: 'Overwrite files of that language that are there already', default: false },
  },
  run: ({ args }) => {
    const language = tagOf(args.language ?? '');
    const loaded = readWorkshop(args.root);
    if (!loaded) return;
    const { languages } = loaded.workshop;
    if (languages.includes(language)) throw new UsageError(`“${language}” is a language of this workshop already. Its languages are ${languages.join(', ')}.`);
    const name = args.name?.trim() || ownName(language);
    const { files, texts } = addLanguageTo(args.root, loaded, { language, name }, args);
    for (const file of files) console.log(`  ${file}`);
    console.log(
      asCalled(`Added ${name} (${language}): ${texts} texts to translate. Each begins with {${languages[0]}}; translate it, and take that away.
Start with locales and slides; npm run translations shows how far it is, npm run check what is left, and --draft builds it as it is.`),
    );
  },
});

/** A language tag as it is written in `lang`: `pt-br` becomes `pt-BR`. */
function tagOf(text: string): string {
  const example = 'Languages are written as tags: vi for Vietnamese, ar for Arabic, zh-Hans for simplified Chinese.';
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim());
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) !== tag) return tag;
  } catch {
    // What is no tag at all is told as one that nobody knows.
  }
  throw new UsageError(`“${text}” is not a language that is known. ${example}`);
}
