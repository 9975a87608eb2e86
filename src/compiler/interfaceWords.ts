import { z } from 'zod';
import { en, type WordsData } from '../../locales/en.ts';
import { isPlural, type Phrase, type Phrases, type PluralForms, valuesIn } from '../../locales/templates.ts';
import { builtInWords } from '../../locales/words.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { InterfaceText } from '../model/interfaceWords.ts';
import type { Language } from '../model/language.ts';
import { readYaml, type YamlFile } from './readYaml.ts';
import { readSourceMark } from './sourceMark.ts';

/** Where a workshop keeps the interface's words of a language that Charla does not come with. */
export const interfaceWordsFile = (language: Language): string => `locales/${language}.yaml`;

/** The words that a translator starts from: those of the source language if Charla speaks it, or the English ones. */
export function wordsToTranslate(source: Language): { readonly language: Language; readonly words: WordsData } {
  const words = builtInWords[source];
  return words ? { language: source, words } : { language: 'en', words: en };
}

/** The interface's words in one language. */
interface WordsOfLanguage {
  readonly words: WordsData;
  readonly texts: readonly InterfaceText[];
}

/**
 * Reads the interface's words in a language from YAML. Reports unknown and missing keys, texts with other values than English has,
 * and forms for counts that the language has and the file lacks; gives nothing if a key is wrong or missing.
 * @param source the workshop's first language; a text with its mark counts as not translated
 */
export function readInterfaceWords(file: string, text: string, language: Language, source: Language, report: Report): WordsOfLanguage | undefined {
  const yaml = readYaml(file, text, schemaOf(en), report);
  if (!yaml) return undefined;
  const reader = new WordsReader(yaml, language, wordsToTranslate(source).language, report);
  // The schema checked the keys; each text was compared with the English one, or is the source's.
  const words = reader.phrases(yaml.value as Phrases, wordsToTranslate(source).words, en, []) as unknown as WordsData;
  return { words, texts: reader.texts };
}

class WordsReader {
  readonly texts: InterfaceText[] = [];
  readonly #yaml: YamlFile<unknown>;
  readonly #language: Language;
  readonly #source: Language;
  readonly #report: Report;

  constructor(yaml: YamlFile<unknown>, language: Language, source: Language, report: Report) {
    this.#yaml = yaml;
    this.#language = language;
    this.#source = source;
    this.#report = report;
  }

  phrases(own: Phrases, source: Phrases, english: Phrases, path: readonly string[]): Phrases {
    return Object.fromEntries(Object.entries(english).map(([key, each]) => [key, this.#phrase(own[key] ?? '', source[key] ?? each, each, [...path, key])]));
  }

  #phrase(own: Phrase, source: Phrase, english: Phrase, path: readonly string[]): Phrase {
    if (typeof own === 'string') return this.#text(own, String(source), String(english), path) ?? source;
    if (isPlural(own) && isPlural(source)) return this.#plural(own, source, path);
    return typeof source === 'string' || typeof english === 'string' ? source : this.phrases(own, source as Phrases, english as Phrases, path);
  }

  #plural(own: PluralForms, source: PluralForms, path: readonly string[]): PluralForms {
    const missing = formsFor(this.#language).filter(form => own[form] === undefined);
    if (missing.length > 0)
      this.#report('words-values', this.#yaml.locationOf(path), { kind: 'forms', key: path.join(' › '), missing, forms: formsFor(this.#language) });
    const forms = Object.entries(own).map(([form, text]) => {
      const sourceText = source[form as keyof PluralForms] ?? source.other;
      // “One thing to do first” needs no digit; the form for all others does.
      return [form, this.#text(text, sourceText, form === 'other' ? '{count}' : valuesIn(text).includes('count') ? '{count}' : '', [...path, form])];
    });
    return forms.every(([, text]) => text !== undefined) ? { other: source.other, ...Object.fromEntries(forms) } : source;
  }

  /** The text, or nothing if it is not translated. */
  #text(written: string, sourceText: string, english: string, path: readonly string[]): string | undefined {
    const { text, isUntranslated } = readSourceMark(written, this.#source);
    const location = this.#yaml.locationOf(path);
    this.texts.push({ key: path.join('.'), text, sourceText, isUntranslated, location });
    if (isUntranslated) return undefined;
    const expected = valuesIn(english);
    const found = valuesIn(text);
    if (found.join() !== expected.join()) this.#report('words-values', location, { kind: 'values', key: path.join(' › '), found, expected });
    return text;
  }
}

/** The names of the forms that a language has for whole counts up to 200. */
export function formsFor(language: Language): readonly (keyof PluralForms)[] {
  const rules = new Intl.PluralRules(language);
  const used = new Set([...Array(201).keys()].map(count => rules.select(count)));
  return forms.filter(form => form === 'other' || used.has(form));
}

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function schemaOf(phrase: Phrase): z.ZodType {
  const text = z.string().trim().min(1);
  if (typeof phrase === 'string') return text;
  if (isPlural(phrase)) return z.strictObject(Object.fromEntries(forms.map(form => [form, form === 'other' ? text : text.optional()])));
  return z.strictObject(Object.fromEntries(Object.entries(phrase).map(([key, each]) => [key, schemaOf(each)])));
}
