import { stringify } from 'yaml';
import { isPlural, type Phrase, type Phrases } from '../../locales/templates.ts';
import { formsFor, wordsToTranslate } from '../compiler/interfaceWords.ts';
import { sourceMark } from '../compiler/sourceMark.ts';
import type { Language } from '../model/language.ts';

/**
 * The text of a new file with the interface's words for a language: every text is that of the source language, with its mark.
 * @param name what the language calls itself, such as `Tiếng Việt`
 * @param source the workshop's first language
 */
export function interfaceWordsYaml(language: Language, name: string, source: Language): string {
  const { language: from, words } = wordsToTranslate(source);
  const mark = sourceMark(from);
  const marked = (text: string): string => (/\p{L}/u.test(text.replace(/\{\w+\}/g, '')) ? mark + text : text);
  const untranslated = (phrase: Phrase): Phrase => {
    if (typeof phrase === 'string') return marked(phrase);
    if (isPlural(phrase)) return Object.fromEntries(formsFor(language).map(form => [form, marked(phrase[form] ?? phrase.other)]));
    return Object.fromEntries(Object.entries(phrase).map(([key, each]) => [key, untranslated(each)]));
  };
  const own = { ...(untranslated(words) as Phrases), languageName: name, languageShort: language.toUpperCase() };
  return `# Buttons and messages in ${name} (${language}): translate each text and delete “${mark.trim()}”. Leave anything else in braces, such as {count}, as it is.
# Botones y mensajes en ${name} (${language}): traduzca cada texto y borre “${mark.trim()}”. Deje como está todo lo demás que va entre llaves, como {count}.
${stringify(own, { lineWidth: 0 })}`;
}
