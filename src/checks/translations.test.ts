import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { exampleHash, exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import type { DescribedDiagnostic } from '../diagnostics/describeDiagnostic.ts';
import { acceptTranslation } from '../translation/acceptTranslation.ts';
import { type LockedText, lockToJson, readLock } from '../translation/lock.ts';
import { translations } from './translations.ts';

const { files: locks } = exampleLocks();
const lockOfStart = 'slides/es/01-start.lock.json';

function check(changes: Changes, files: ReadonlyMap<string, string> = locks): readonly DescribedDiagnostic[] {
  return checkExample(translations, changes, { locks: { files, hash: exampleHash, interfaceTexts: {} } });
}

const inOneLine = ({ file, line, rule, message }: DescribedDiagnostic): string => `${file}:${line} ${rule}: ${message}`;
const reported = (changes: Changes, files?: ReadonlyMap<string, string>): readonly string[] => check(changes, files).map(inOneLine);

const inEnglish = swap('- Ask each day', '- Ask every single day, please');
const inSpanish = swap('- Pregunte cada día', '- Pregunte cada día, por favor');

describe('where the source has changed', () => {
  test('a translation that has not is stale: both places are named, the words that changed, and what to run', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        column: 3,
        rule: 'translation-stale',
        message: 'slides/en/01-start.md:9 has changed since this translation was accepted: “each” is now “every single”; “, please” is new.',
        expected: 'A translation of what it says now: “Ask every single day, please”',
        fix: 'Update the translation. If it’s still right, run: charla accept es habits',
      },
    ]);
  });

  test('and the translation too, it asks that somebody compares them', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish, 'slides/es/01-start.md': inSpanish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        column: 3,
        rule: 'translation-unaccepted',
        message:
          'This and slides/en/01-start.md:9 have both changed since the translation was accepted. In the source, “each” is now “every single”; “, please” is new.',
        expected: 'A translation that somebody has compared with its source: “Ask every single day, please”',
        fix: 'Compare the two. If they say the same, run: charla accept es habits',
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
  ])('%s is reported at its translation', (_, changes, location) => {
    expect(check(changes).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([`${location} translation-stale`]);
  });

  test('only in how its lines are broken, nothing is reported', () => {
    expect(check({ 'slides/en/01-start.md': swap('Write it down', 'Write\nit down') })).toEqual([]);
  });
});

describe('a translation that alone has changed since it was accepted', () => {
  test('is reported, with the words that changed and what to run', () => {
    expect(check({ 'slides/es/01-start.md': inSpanish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        column: 3,
        rule: 'translation-edited',
        message: 'This translation has changed since it was accepted: “, por favor” is new.',
        expected: 'A translation of slides/en/01-start.md:9 that somebody has compared with it: “Ask each day”',
        fix: 'Compare the two. If they say the same, run: charla accept es habits',
      },
    ]);
  });

  test('so is one that was replaced by nonsense, or that lost a “no”', () => {
    const never: Changes = {
      'slides/en/01-start.md': swap('Ask each day', 'Never leave'),
      'slides/es/01-start.md': swap('Pregunte cada día', 'Nunca deje solo'),
    };
    const { files } = exampleLocks(never);
    for (const text of ['Deje solo', 'Lorem ipsum dolor'])
      expect(check({ ...never, 'slides/es/01-start.md': swap('Pregunte cada día', text) }, files).map(({ rule }) => rule)).toEqual(['translation-edited']);
  });

  test('several of a slide are reported at the first', () => {
    expect(reported({ 'slides/es/01-start.md': text => text.replace('Acordar', 'Acuerden').replace('Descansar', 'Duerman') })).toEqual([
      'slides/es/01-start.md:14 translation-edited: This translation has changed since it was accepted: “Acordar” is now “Acuerden”. 1 text below has changed too.',
    ]);
  });

  test('and only in how its Markdown is written, is as accepted', () => {
    expect(check({ 'slides/es/01-start.md': swap('**Primero** escuche', '__Primero__ escuche') })).toEqual([]);
  });
});

describe('a lock of an earlier Charla', () => {
  /** A lock as version 1 wrote it: the translation’s hash, and a seal without a version. */
  const asVersion1 = (lock: string): string =>
    lock.replace(/^ {2}"version": 2,\n/m, '').replace(/^ {4}("[^"]+"): (\{.*\})(,?)$/gm, (_, key: string, value: string, comma: string) => {
      const { source, translation } = JSON.parse(value) as { source: string; translation: string };
      const line = { source, translation: exampleHash(translation) };
      const seal = exampleHash(JSON.stringify([JSON.parse(key), line.source, line.translation])).slice(0, 6);
      return `    ${key}: ${JSON.stringify({ ...line, seal })}${comma}`;
    });
  const old = new Map([...locks].map(([file, lock]) => [file, asVersion1(lock)]));

  test('still counts: nothing is stale', () => {
    expect(old.get(lockOfStart)).not.toBe(locks.get(lockOfStart));
    expect(check({}, old)).toEqual([]);
  });

  test('shows that a translation was edited, though not in which words', () => {
    expect(reported({ 'slides/es/01-start.md': inSpanish }, old)).toEqual([
      'slides/es/01-start.md:9 translation-edited: This translation has changed since it was accepted.',
    ]);
  });

  test('shows which words of the source have changed', () => {
    expect(reported({ 'slides/en/01-start.md': inEnglish }, old)[0]).toContain('“each” is now “every single”');
  });

  test('is renewed when anything of its file is accepted', () => {
    const { locks: renewed } = acceptTranslation(
      exampleWorkshop(),
      'es',
      { files: old, hash: exampleHash, interfaceTexts: {} },
      ({ owner }) => owner === 'habits',
    );
    expect(renewed.get(lockOfStart)).toBe(locks.get(lockOfStart));
  });

  test('of a newer one is left alone, and says so once', () => {
    const newer = new Map([...locks].map(([file, lock]) => [file, file === lockOfStart ? lock.replace('"version": 2', '"version": 3') : lock]));
    expect(reported({ 'slides/es/01-start.md': inSpanish }, newer)).toEqual([`${lockOfStart}:1 lock-edited: A newer version of Charla wrote this lock.`]);
  });
});

test('a Charla that writes emphasis, links and characters in another way makes nothing stale', () => {
  const rich: Changes = {
    'slides/en/01-start.md': swap('Write it down', 'Write *it* down & call [us](#help)'),
    'slides/es/01-start.md': swap('Escríbanlo', '*Escríbanlo* y [llamen](#help) & ya'),
  };
  const { files } = exampleLocks(rich);
  const inOtherWords = new Map(
    [...files].map(([file, lock]) => {
      const texts = readLock(file, lock, exampleHash).texts;
      const rewritten = [...texts].map(([key, { source, translation }]): [string, LockedText] => [
        key,
        { source: otherMarkdown(source), translation: { text: otherMarkdown('text' in translation ? translation.text : '') } },
      ]);
      return [file, lockToJson(new Map(rewritten), exampleHash)];
    }),
  );
  expect(inOtherWords.get(lockOfStart)).toContain('_it_ down &amp; call');
  expect(check(rich, inOtherWords)).toEqual([]);
});

/** The same text as another version of Charla might write it. */
const otherMarkdown = (text: string): string => text.replaceAll('**', '__').replaceAll('*', '_').replaceAll('&', '&amp;');

test('a new text, written in both languages, is to be compared once; those that it moved are not', () => {
  const changes = {
    'slides/en/01-start.md': swap('- Ask each day', '- Eat together\n- Ask each day'),
    'slides/es/01-start.md': swap('- Pregunte cada día', '- Coman juntos\n- Pregunte cada día'),
  };
  expect(reported(changes)).toEqual([
    'slides/es/01-start.md:9 translation-unaccepted: This and slides/en/01-start.md:9 are new, and nobody has confirmed yet that they say the same.',
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

  test('in the source alone are reported once, with what the translation was accepted for', () => {
    expect(check({ 'slides/en/01-start.md': inEnglish })).toEqual([
      {
        file: 'slides/es/01-start.md',
        line: 9,
        column: 3,
        rule: 'translation-moved',
        message:
          'This was accepted as the translation of “Ask each day”, but slides/en/01-start.md:9 says “Listen **first**”. The same is true of 1 text below.',
        expected: 'The same order of texts in every language.',
        fix: 'Move the texts of one language to match the other. If everything is right as it is, run: charla accept es habits',
      },
    ]);
  });

  test('in the translation alone are reported too', () => {
    expect(check({ 'slides/es/01-start.md': inSpanish }).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'slides/es/01-start.md:9 translation-moved',
    ]);
  });

  test('as cards with all that is in them, are reported at the first', () => {
    const cards = swap('### Agree\n\nWrite it down\n\n### Rest\n\nNo screens in bed', '### Rest\n\nNo screens in bed\n\n### Agree\n\nWrite it down');
    expect(reported({ 'slides/en/01-start.md': cards })).toEqual([
      'slides/es/01-start.md:14 translation-moved: This was accepted as the translation of “Agree”, but slides/en/01-start.md:14 says “Rest”. The same is true of 3 texts below.',
    ]);
  });

  test('as lines of a list in workshop.yaml, with all their languages, stay accepted', () => {
    const two: Changes = { 'slides/workshop.yaml': swap(contact, contact + police) };
    expect(reported({ 'slides/workshop.yaml': swap(contact, police + contact) }, exampleLocks(two).files)).toEqual([]);
  });
});

test('several texts of a slide are reported at the first', () => {
  const both = {
    'slides/en/01-start.md': (text: string) => text.replace('Agree', 'Agree now').replace('Rest', 'Rest well'),
    'slides/es/01-start.md': (text: string) => text.replace('Acordar', 'Acuerden').replace('Descansar', 'Duerman'),
  };
  expect(reported(both)).toEqual([
    'slides/es/01-start.md:14 translation-unaccepted: This and slides/en/01-start.md:14 have both changed since the translation was accepted. In the source, “now” is new. The same is true of 1 text below.',
  ]);
});

describe('a translation without locks', () => {
  test('is reported once', () => {
    const [diagnostic, ...others] = check({}, new Map());
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: 'lock-missing', message: 'The translation into “es” has no locks.' });
    expect(diagnostic?.fix).toContain('charla accept es --all');
  });

  test('where only one is gone, is reported at its file, and nothing is guessed of its texts', () => {
    const others = new Map([...locks].filter(([file]) => file !== lockOfStart));
    expect(reported({ 'slides/en/01-start.md': inEnglish }, others)).toEqual([
      'slides/es/01-start.md:1 lock-missing: The lock slides/es/01-start.lock.json is missing.',
    ]);
  });
});

describe('a lock that was edited by hand', () => {
  const edited = (change: (lock: string) => string) => new Map([...locks].map(([file, lock]) => [file, file === lockOfStart ? change(lock) : lock]));

  test('is reported at the line, and what the line says does not count', () => {
    const files = edited(swap('"source":"Ask each day"', '"source":"Ask every single day, please"'));
    const line = (files.get(lockOfStart) ?? '').split('\n').findIndex(each => each.includes('every single')) + 1;
    expect(reported({ 'slides/en/01-start.md': inEnglish }, files)).toEqual([
      `${lockOfStart}:${line} lock-edited: This line was edited by hand, or is left over from a merge, so it doesn’t count.`,
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

  test.each(['<<<<<<< HEAD\n{}', '[]', '{"texts":{"habits 1.1":"Ask each day"}}', ''])('into %j is reported', text => {
    const diagnostics = check(
      {},
      edited(() => text),
    );
    expect(diagnostics.map(diagnostic => diagnostic.rule)).toContain('lock-edited');
    expect(diagnostics.filter(diagnostic => diagnostic.rule !== 'lock-edited')).toEqual([]);
  });
});

describe('a text with the mark of the source language', () => {
  test('is still to be translated: each file is reported with how many', () => {
    const marked = { 'slides/es/01-start.md': (text: string) => text.replace('- Pregunte', '- {en} Ask').replace('### Acordar', '### {en} Agree') };
    expect(reported(marked)).toEqual([
      'slides/es/01-start.md:9 untranslated: 2 of 11 texts in this file are still in English, starting with “Ask cada día”. 1 of them has changed since the mark was added, on line 9.',
    ]);
  });

  test('that is translated all the same is reported by its line', () => {
    const [diagnostic] = check({
      'slides/es/01-start.md': text => text.replace('### Acordar', '### {en} Agree').replace('- Pregunte', '- {en} Pregunte').replace('Escr', '{en} Escr'),
    });
    expect(diagnostic).toMatchObject({
      rule: 'untranslated',
      message:
        '3 of 11 texts in this file are still in English, starting with “Pregunte cada día”. 2 of them have changed since the mark was added, on lines 9, 16.',
      fix: 'Translate them and remove the mark, even from those already translated. Until then, this language is left out of what’s built without --draft.',
    });
  });

  test('in the source itself is still to be written', () => {
    expect(reported({ 'slides/en/01-start.md': swap('Ask each day', '{en} First point') })).toContain(
      'slides/en/01-start.md:9 unwritten: “First point” is still the text that was filled in when the slide was added.',
    );
  });
});
