import { expect, test } from 'vitest';
import { problemsOf } from '../../e2e/examples/exampleDiagnostics.ts';
import { exampleInFour } from '../../e2e/examples/exampleInFour.ts';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { collectInEnglish, inOneLine } from '../../e2e/examples/inEnglish.ts';
import { en } from '../../locales/en.ts';
import { es } from '../../locales/es.ts';
import { createMessages, isPlural, type Phrases, valuesIn } from '../../locales/templates.ts';
import { words } from '../../locales/words.ts';
import { interfaceWordsYaml } from '../scaffold/interfaceWordsYaml.ts';
import { compileWorkshop } from './compileWorkshop.ts';
import { readInterfaceWords } from './interfaceWords.ts';

const file = 'locales/vi.yaml';
const untouched = interfaceWordsYaml('vi', 'Tiếng Việt', 'en');

function read(
  text: string,
  language = 'vi',
  source = 'en',
): { readonly found: ReturnType<typeof readInterfaceWords>; readonly diagnostics: readonly string[] } {
  const { diagnostics, report } = collectInEnglish();
  const found = readInterfaceWords(file, text, language, source, report);
  return { found, diagnostics: diagnostics.map(inOneLine) };
}

test('a new file says the same as the source language, in its own name, and is all untranslated', () => {
  const { found, diagnostics } = read(untouched);
  expect(diagnostics).toEqual([]);
  expect(found?.words).toEqual({ ...en, languageName: 'Tiếng Việt', languageShort: 'VI' });
  expect(found?.texts.filter(text => !text.isUntranslated && /\p{L}/u.test(text.text)).map(text => text.key)).toEqual(['languageName', 'languageShort']);
  expect(found?.texts.find(text => text.key === 'placeholders.presentedBy')).toMatchObject({
    text: 'With {name}',
    sourceText: 'With {name}',
    isUntranslated: true,
  });
});

test('where the source language is Spanish, the file begins with the Spanish words', () =>
  expect(read(interfaceWordsYaml('vi', 'Tiếng Việt', 'es'), 'vi', 'es').found?.words.stage.more).toBe('Más'));

test('a translated text is said with its values, and with the form that the language has for a count', () => {
  const arabic = interfaceWordsYaml('ar', 'العربية', 'en')
    .replace('"{en} With {name}"', 'مع {name}')
    .replace(
      /(behind:\n)(?: {4}.*\n){6}/,
      '$1    zero: "0 {count}"\n    one: واحد\n    two: اثنان\n    few: "few {count}"\n    many: "many {count}"\n    other: "other {count}"\n',
    );
  const { found, diagnostics } = read(arabic, 'ar');
  expect(diagnostics).toEqual([]);
  if (!found) throw new Error('The words were not read.');
  const own = words('ar', { ar: found.words });
  expect(own.placeholders.presentedBy({ name: 'Rosa' })).toBe('مع Rosa');
  expect([0, 1, 2, 3, 11, 100].map(count => own.time.behind({ count }))).toEqual(['0 0', 'واحد', 'اثنان', 'few 3', 'many 11', 'other 100']);
  expect(own.time.ahead({ count: 3 })).toBe('3 minutes ahead');
});

test.each([
  ['an unknown key', swap('  from: ', '  form: '), ['setting-missing', 'setting-unknown']],
  ['a value that English does not have', swap('"{en} With {name}"', 'Với {ten}'), ['words-values: The text of “placeholders › presentedBy” has {ten}.']],
  [
    'a count without its digit',
    swap('"{en} {count} answers"', 'câu trả lời'),
    ['words-values: The text of “questions › found › other” has nothing in braces.'],
  ],
  ['a text that is empty', swap('"{en} Slide controls"', '""'), ['setting-value']],
])('%s is reported with its line', (_, change, expected) => {
  const changed = change(untouched);
  const line = changed.split('\n').findIndex((each, i) => each !== untouched.split('\n')[i]) + 1;
  const { diagnostics } = read(changed);
  expect(diagnostics).toHaveLength(expected.length);
  for (const [i, rule] of expected.entries()) {
    expect(diagnostics[i]).toContain(rule);
  }
  expect(diagnostics.some(problem => problem.startsWith(`${file}:${line}:`))).toBe(true);
});

test('a form that the language has and the file lacks is reported', () =>
  expect(read(interfaceWordsYaml('ar', 'العربية', 'en').replace(/ {4}two: .*\n/, ''), 'ar').diagnostics).toEqual([
    expect.stringContaining('words-values: “discussion › minutes” is missing the form “two”.'),
  ]));

test('Spanish has the same values as English in every text', () => expect(valuesOf(es)).toEqual(valuesOf(en)));

const valuesOf = (phrases: Phrases): unknown =>
  Object.entries(phrases).map(([key, each]) => [key, typeof each === 'string' ? valuesIn(each) : isPlural(each) ? valuesIn(each.other) : valuesOf(each)]);

test('“1 minute” and “2 minutes” are said right', () =>
  expect([createMessages(en, 'en').discussion.minutes({ count: 1 }), createMessages(en, 'en').discussion.minutes({ count: 2 })]).toEqual([
    '1 minute',
    '2 minutes',
  ]));

/** The example with Spanish in the place of a language that Charla does not come with. */
const inVietnamese = (words: string | undefined) => {
  const { files } = exampleSource();
  const moved = Object.fromEntries(
    [...files]
      .filter(([path]) => path.includes('/es/'))
      .flatMap(([path, text]) => [
        [path, undefined],
        [path.replace('/es/', '/vi/'), text],
      ]),
  );
  return {
    ...moved,
    'slides/workshop.yaml': (text: string) => text.replace(/\bes: /g, 'vi: ').replace('[en, es]', '[en, vi]'),
    'slides/resources.yaml': (text: string) => text.replace(/\bes: /g, 'vi: '),
    [file]: words,
  };
};

test('headings of notes may be those of the workshop’s own words, or the source’s with its mark', () => {
  const translated = ['Say', 'Ask', 'Do'].reduce((text, name, i) => swap(`"{en} ${name}"\n`, `${['Diga', 'Pregunte', 'Haga'][i]}\n`)(text), untouched);
  const changes = {
    ...inVietnamese(translated),
    'speaker-notes/vi/02-help.md': (_: string) => exampleSource().files.get('speaker-notes/es/02-help.md')?.replace('### Diga', '### {en} Say') ?? '',
  };
  expect(problemsOf(changes).map(inOneLine)).toEqual([]);
  expect(compileWorkshop(exampleSource(changes)).interfaceWords.words['vi']?.notes.say).toBe('Diga');
});

test('a language without its own words is reported, with the command that makes the file', () => {
  const [diagnostic, ...others] = problemsOf(inVietnamese(undefined));
  expect(diagnostic).toMatchObject({
    rule: 'words-file',
    file: 'slides/workshop.yaml',
    line: 2,
    fix: 'Create it with: charla add-language vi "Tiếng Việt"',
  });
  expect(new Set(others.map(each => each.rule))).toEqual(new Set(['notes-heading']));
});

test('a workshop in four languages and three scripts compiles without a word to say', () => expect(problemsOf(exampleInFour())).toEqual([]));
