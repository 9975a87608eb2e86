import { defineCommand } from 'citty';
import { ownName } from '../../../locales/ownName.ts';
import { addLanguageTo } from '../../node/scaffold/editWorkshop.ts';
import { messagesArgument, rootArgument } from '../arguments.ts';
import { asCalled } from '../commandLine.ts';
import { UsageError } from '../failures.ts';
import { readWorkshop } from '../openWorkshop.ts';

export const addLanguage = defineCommand({
  meta: { name: 'add-language', description: 'Add a language: copies every text and marks it for translation' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    language: { type: 'positional', description: 'Language tag', valueHint: 'vi' },
    name: { type: 'positional', description: 'The language’s name in that language; by default, its usual name', valueHint: '"Tiếng Việt"', required: false },
    force: { type: 'boolean', description: 'Overwrite files that this language already has', default: false },
  },
  run: ({ args }) => {
    const language = tagOf(args.language ?? '');
    const loaded = readWorkshop(args.root, args.messages);
    if (!loaded) return;
    const { languages } = loaded.workshop;
    if (languages.includes(language)) throw new UsageError(`“${language}” is already a language of this workshop. Its languages are ${languages.join(', ')}.`);
    const name = args.name?.trim() || ownName(language);
    const { files, texts } = addLanguageTo(args.root, loaded, { language, name }, args);
    for (const file of files) console.log(`  ${file}`);
    console.log(
      asCalled(`Added ${name} (${language}): ${texts} texts to translate. Each begins with {${languages[0]}}; translate the text and remove that mark.
Start with locales/ and slides/. npm run translations shows your progress, npm run check lists what is left, and --draft includes the language before it is finished.`),
    );
  },
});

/** A language tag as it is written in `lang`: `pt-br` becomes `pt-BR`. */
function tagOf(text: string): string {
  const example = 'Use a tag such as vi for Vietnamese, ar for Arabic, or zh-Hans for simplified Chinese.';
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.trim());
    if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) !== tag) return tag;
  } catch {
    // What is no tag at all is told as one that nobody knows.
  }
  throw new UsageError(`“${text}” is not a known language. ${example}`);
}
