import { describe, expect, test } from 'vitest';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { exampleHash } from '../../e2e/examples/exampleLocks.ts';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { checkWorkshop } from '../checks/checks.ts';
import { type Compilation, compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { Workshop } from '../model/workshop.ts';
import { firstLocks } from '../translation/acceptTranslation.ts';
import { unfinishedLanguages } from '../translation/unfinishedLanguages.ts';
import { writtenTextsOf } from '../translation/writtenTexts.ts';
import { addLanguage } from './addLanguage.ts';

const glossary = (rows: string): string => `# Words\n\n${rows}`;
const source = exampleSource({
  'speaker-notes/en/glossary.md': glossary('| Term | In Spanish | Meaning |\n| --- | --- | --- |\n| Rule | Regla | What holds for all |\n'),
  'speaker-notes/es/glossary.md': glossary('| Término | En inglés | Significado |\n| --- | --- | --- |\n| Regla | Rule | Lo que vale para todos |\n'),
});

function compile(files: ReadonlyMap<string, string>): Compilation & { readonly workshop: Workshop } {
  const { workshop, interfaceWords, diagnostics } = compileWorkshop({ ...source, files });
  if (!workshop || diagnostics.length > 0) throw new Error(diagnostics.map(inOneLine).join('\n'));
  return { workshop, interfaceWords, diagnostics };
}

const before = compile(source.files).workshop;
const added = addLanguage(source, before, { language: 'vi', name: 'Tiếng Việt' }, {});
const { workshop: after, interfaceWords } = compile(new Map([...source.files, ...added]));
const textsIn = (language: string) => writtenTextsOf(after, language, interfaceWords.texts);
const lines = (file: string): readonly string[] => (added.get(file) ?? '').split('\n');

describe('a new language', () => {
  test('comes after the others, and has every text that the source has', () => {
    expect(after.languages).toEqual(['en', 'es', 'vi']);
    const keys = (language: string) => textsIn(language).map(text => text.key);
    expect(new Set(keys('vi'))).toEqual(new Set(keys('en')));
  });

  test('has the source’s text with its mark, but for names and addresses', () => {
    const vietnamese = textsIn('vi');
    const english = new Map(textsIn('en').map(text => [`${text.owner} ${text.key}`, text.markdown]));
    expect(vietnamese.filter(({ owner, key, markdown }) => markdown !== english.get(`${owner} ${key}`) && !/\/language(Name|Short)$/.test(key))).toEqual([]);
    const asTheyAre = new Set(vietnamese.filter(text => !text.isUntranslated && !text.key.startsWith('locales/')).map(text => text.markdown));
    expect(asTheyAre).toEqual(new Set(['Take It Down', '[TakeItDown.NCMEC.org][take-it-down]', '[NCMEC.org/NetSmartz][netsmartz]']));
  });

  test('has its settings next to the others, and addresses as in the source', () => {
    expect(lines('slides/workshop.yaml')).toContain('languages: [en, es, vi]');
    expect(lines('slides/workshop.yaml')).toContain('title: { en: Phones at home, es: El teléfono en casa, vi: "{en} Phones at home" }');
    expect(lines('slides/resources.yaml')).toContain('      vi: https://www.ncmec.org/NetSmartz');
  });

  test('has notes with the mark before their headings, and words for its buttons', () => {
    expect(lines('speaker-notes/vi/01-start.md')).toContain('### {en} Say');
    expect(lines('locales/vi.yaml')).toContain('languageName: Tiếng Việt');
  });

  test('has a glossary with the source’s terms in its second column', () => {
    expect(lines('speaker-notes/vi/glossary.md').slice(2, 5)).toEqual([
      '| {en} Term | {en} English | {en} Meaning |',
      '| --- | --- | --- |',
      '| {en} Rule | Rule | {en} What holds for all |',
    ]);
  });

  test('is not finished, and only that is reported', () => {
    expect(unfinishedLanguages(after, interfaceWords.texts).map(each => each.language)).toEqual(['vi']);
    const none = { files: new Map(), hash: exampleHash, interfaceTexts: interfaceWords.texts };
    const locks = { ...none, files: new Map(['es', 'vi'].flatMap(language => [...firstLocks(after, language, none)])) };
    const diagnostics = checkWorkshop(after, { ...exampleSettings, locks });
    expect(new Set(diagnostics.map(diagnostic => diagnostic.rule))).toEqual(new Set(['untranslated']));
  });
});

test('a language that Charla speaks has its headings of notes immediately, and needs no file of words', () => {
  const english = compile(new Map([...source.files].filter(([file]) => !file.includes('/es/')).map(([file, text]) => [file, withoutSpanish(text)])));
  const files = new Map([...source.files].map(([file, text]) => [file, withoutSpanish(text)]));
  const spanish = addLanguage({ ...source, files }, english.workshop, { language: 'es', name: 'Español' }, {});
  expect(spanish.get('speaker-notes/es/01-start.md')).toContain('### Diga');
  expect([...spanish.keys()].filter(file => file.startsWith('locales/'))).toEqual([]);
});

const withoutSpanish = (text: string): string =>
  text
    .replace(/, es: [^}]+ }/g, ' }')
    .replace('[en, es]', '[en]')
    .replace(/\n +es: .*/g, '');
