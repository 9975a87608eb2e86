import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleHash, exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { translations } from './translations.ts';

const { files: locks } = exampleLocks();
const lockOfStart = 'slides/es/01-start.lock.json';

function check(changes: Changes, files: ReadonlyMap<string, string> = locks): readonly Diagnostic[] {
  return checkExample(translations, changes, { locks: { files, hash: exampleHash, interfaceTexts: {} } });
}

const inOneLine = ({ file, line, rule, message }: Diagnostic): string => `${file}:${line} ${rule}: ${message}`;
const told = (changes: Changes, files?: ReadonlyMap<string, string>): readonly string[] => check(changes, files).map(inOneLine);

const inEnglish = swap('- Ask each day', '- Ask every single day, please');
const inSpanish = swap('- Pregunte cada día', '- Pregunte cada día, por favor');

test('a translation that was accepted as it is passes', () => expect(check({})).toEqual([]));

describe('where the source has changed', () => {
  test('a translation that has not is stale: both places are named, the words that changed, and what to run', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        rule: 'translation-stale',
        message: 'slides/en/01-start.md:9 has changed since this translation was accepted: “each” is now “every single”; “, please” is new.',
        expected: 'What stands there now: “Ask every single day, please”',
        hint: 'Bring the translation up to date. If it is right as it is, run: npm run accept -- es habits',
      },
    ]);
  });

  test('and the translation too, it asks that somebody compares them', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish, 'slides/es/01-start.md': inSpanish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        rule: 'translation-unaccepted',
        message:
          'This and slides/en/01-start.md:9 have both changed since the translation was accepted; there, “each” is now “every single”; “, please” is new.',
        expected: 'A translation of “Ask every single day, please” that somebody has compared with it.',
        hint: 'If both say the same, run: npm run accept -- es habits',
      },
    ]);
  });

  test.each<[string, Changes, string]>([
    ['a title', { 'slides/en/01-start.md': swap('Small habits', 'New habits') }, 'slides/es/01-start.md:7'],
    ['a card', { 'slides/en/01-start.md': swap('Write it down', 'Write all of it down') }, 'slides/es/01-start.md:16'],
    ['notes', { 'speaker-notes/en/01-start.md': swap('Small things count', 'Little things count') }, 'speaker-notes/es/01-start.md:13'],
    ['a section’s name', { 'slides/en/01-start.md': swap('# Start', '# Beginning') }, 'slides/es/01-start.md:1'],
    ['the emphasis', { 'slides/en/01-start.md': swap('Listen **first**', '**Listen** first') }, 'slides/es/01-start.md:10'],
    ['a link', { 'slides/en/01-start.md': swap('Write it down', 'Write [it](#help) down') }, 'slides/es/01-start.md:16'],
    ['a setting', { 'slides/workshop.yaml': swap('A calm evening.', 'A long evening.') }, 'slides/workshop.yaml:4'],
    ['a contact’s name', { 'slides/resources.yaml': swap('en: NetSmartz', 'en: Net Smartz') }, 'slides/resources.yaml:7'],
  ])('%s is told at its translation', (_, changes, location) => {
    expect(check(changes).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${location} translation-stale`]);
  });

  test('only in how its lines are broken, nothing is told', () => {
    expect(check({ 'slides/en/01-start.md': swap('Write it down', 'Write\nit down') })).toEqual([]);
  });
});

test('a translation that alone has changed is the translator’s doing', () => expect(check({ 'slides/es/01-start.md': inSpanish })).toEqual([]));

test('a new text, written in both languages, is to be compared once; those that it moved are not', () => {
  const changes = {
    'slides/en/01-start.md': swap('- Ask each day', '- Eat together\n- Ask each day'),
    'slides/es/01-start.md': swap('- Pregunte cada día', '- Coman juntos\n- Pregunte cada día'),
  };
  expect(told(changes)).toEqual([
    'slides/es/01-start.md:9 translation-unaccepted: This and slides/en/01-start.md:9 are new, and nobody has said yet that they say the same.',
  ]);
});

describe('texts of a slide that change places', () => {
  const inEnglish = swap('- Ask each day\n- Listen **first**', '- Listen **first**\n- Ask each day');
  const inSpanish = swap('- Pregunte cada día\n- **Primero** escuche', '- **Primero** escuche\n- Pregunte cada día');
  const contact = '    - { role: { en: Counselor, es: Consejería }, name: "", phone: "" }\n';
  const police = contact.replace('Counselor', 'Police').replace('Consejería', 'Policía');

  test('in both languages stay accepted', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish, 'slides/es/01-start.md': inSpanish })).toEqual([]);
  });

  test('in the source alone are told once, with what the translation was accepted for', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        rule: 'translation-moved',
        message: 'This was accepted as the translation of “Ask each day”, but slides/en/01-start.md:9 says “Listen **first**”. So it is with 1 more below.',
        expected: 'What says the same at the same place in every language.',
        hint: 'Move the texts of one language to where they stand in the other. If all is right as it is, run: npm run accept -- es habits',
      },
    ]);
  });

  test('in the translation alone are told too', () => {
    expect(check({ 'slides/es/01-start.md': inSpanish }).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'slides/es/01-start.md:9 translation-moved',
    ]);
  });

  test('as cards with all that is in them, are told at the first', () => {
    const cards = swap('### Agree\n\nWrite it down\n\n### Rest\n\nNo screens in bed', '### Rest\n\nNo screens in bed\n\n### Agree\n\nWrite it down');
    expect(told({ 'slides/en/01-start.md': cards })).toEqual([
      'slides/es/01-start.md:14 translation-moved: This was accepted as the translation of “Agree”, but slides/en/01-start.md:14 says “Rest”. So it is with 3 more below.',
    ]);
  });

  test('as lines of a list in workshop.yaml, with all their languages, stay accepted', () => {
    const two: Changes = { 'slides/workshop.yaml': swap(contact, contact + police) };
    expect(told({ 'slides/workshop.yaml': swap(contact, police + contact) }, exampleLocks(two).files)).toEqual([]);
  });
});

test('several texts of a slide are told at the first', () => {
  const both = {
    'slides/en/01-start.md': (text: string) => text.replace('Agree', 'Agree now').replace('Rest', 'Rest well'),
    'slides/es/01-start.md': (text: string) => text.replace('Acordar', 'Acuerden').replace('Descansar', 'Duerman'),
  };
  expect(told(both)).toEqual([
    'slides/es/01-start.md:14 translation-unaccepted: This and slides/en/01-start.md:14 have both changed since the translation was accepted; there, “now” is new. So have 1 more below.',
  ]);
});

describe('a translation without locks', () => {
  test('is told once', () => {
    const [diagnostic, ...others] = check({}, new Map());
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'lock-missing', message: 'The translation into “es” has no locks.' });
    expect(diagnostic?.hint).toContain('npm run accept -- es --all');
  });

  test('where only one is gone, is told at its file, and nothing is guessed of its texts', () => {
    const others = new Map([...locks].filter(([file]) => file !== lockOfStart));
    expect(told({ 'slides/en/01-start.md': inEnglish }, others)).toEqual(['slides/es/01-start.md:1 lock-missing: slides/es/01-start.lock.json is not there.']);
  });
});

describe('a lock that was edited by hand', () => {
  const edited = (change: (lock: string) => string) => new Map([...locks].map(([file, lock]) => [file, file === lockOfStart ? change(lock) : lock]));

  test('is told at the line, and what the line says does not count', () => {
    const files = edited(swap('"source":"Ask each day"', '"source":"Ask every single day, please"'));
    const line = (files.get(lockOfStart) ?? '').split('\n').findIndex(each => each.includes('every single')) + 1;
    expect(told({ 'slides/en/01-start.md': inEnglish }, files)).toEqual([
      `${lockOfStart}:${line} lock-edited: This line was edited by hand, or is left from a merge; it does not count.`,
    ]);
  });

  test('in a merge with conflicts loses no other line', () => {
    const files = edited(lock => {
      const lines = lock.split('\n');
      const at = lines.findIndex(line => line.includes('habits 1.1'));
      return lines.toSpliced(at, 1, '<<<<<<< HEAD', lines[at] ?? '', '=======', '    "habits 1.1": {"source":"Ask"},', '>>>>>>> theirs').join('\n');
    });
    const diagnostics = check({ 'slides/en/01-start.md': swap('Listen **first**', 'Listen **well**') }, files);
    expect(diagnostics.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'slides/es/01-start.md translation-stale',
      ...Array<string>(4).fill(`${lockOfStart} lock-edited`),
    ]);
  });

  test.each(['<<<<<<< HEAD\n{}', '[]', '{"texts":{"habits 1.1":"Ask each day"}}', ''])('into %j is told', text => {
    const diagnostics = check(
      {},
      edited(() => text),
    );
    expect(diagnostics.map(diagnostic => diagnostic.rule)).toContain('lock-edited');
    expect(diagnostics.filter(diagnostic => diagnostic.rule !== 'lock-edited')).toEqual([]);
  });
});

describe('a text with the mark of the source language', () => {
  test('is still to be translated: each file is told with how many', () => {
    const marked = { 'slides/es/01-start.md': (text: string) => text.replace('- Pregunte', '- {en} Ask').replace('### Acordar', '### {en} Agree') };
    expect(told(marked)).toEqual([
      'slides/es/01-start.md:9 untranslated: 2 of 11 texts of this file are still in “en”; this is the first: “Ask cada día”. 1 is not as when the mark was put there, in line 9.',
    ]);
  });

  test('that is translated all the same is told by its line', () => {
    const [diagnostic] = check({
      'slides/es/01-start.md': text => text.replace('### Acordar', '### {en} Agree').replace('- Pregunte', '- {en} Pregunte').replace('Escr', '{en} Escr'),
    });
    expect(diagnostic).toMatchObject({
      rule: 'untranslated',
      message:
        '3 of 11 texts of this file are still in “en”; this is the first: “Pregunte cada día”. 2 are not as when the mark was put there, in lines 9, 16.',
      hint: 'Translate them, and take the mark away, also from those that are translated. Until then, this language is left out of what is built without --draft.',
    });
  });

  test('in the source itself is still to be written', () => {
    expect(told({ 'slides/en/01-start.md': swap('Ask each day', '{en} First point') })).toContain(
      'slides/en/01-start.md:9 unwritten: “First point” still stands here, as when the slide was added.',
    );
  });
});
