import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Edit, editsOf, withFile } from '../../e2e/examples/edits.ts';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { exampleLocks } from '../../e2e/examples/exampleLocks.ts';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { slicesOf } from '../../e2e/examples/slices.ts';
import { type Compilation, compileWorkshop } from '../compiler/compileWorkshop.ts';
import type { WorkshopSource } from '../compiler/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';
import type { Steps } from '../model/steps.ts';
import { defineCheck, runChecks } from './check.ts';
import { checkWorkshop } from './checks.ts';

const changes = {
  'slides/words.yaml': 'fixed: [habit]\nnames: [NCMEC]\nknown: { en: [curfew], es: [hábitos] }\ninstead: { en: { kid: child } }\n',
  'speaker-notes/en/glossary.md': '# Glossary\n\n| Term | In Spanish |\n| --- | --- |\n| Habit | Hábito |\n',
  'slides/guide.yaml': swap('says: Small habits help.', 'says: Small habits help., at: { en: 3 }'),
  'guide/en.md': '# Phones\n\nRules are for adults too, and for all who live in the house.\n',
  'guide/es.md': '# Teléfonos\n',
  'guide/guide.lock.json': '{ "points": { "home.habits": { "en": "Rules are for adults too, and for all who live in the house." } } }',
  'speaker-notes/es/glossary.md': '# Glosario\n\n| Término | En inglés |\n| --- | --- |\n| Hábito | Habit |\n',
};
/** The example with its locks, so that these are edited too. */
const withLocks = (changes: Changes): WorkshopSource => {
  const source = exampleSource(changes);
  return { ...source, files: new Map([...source.files, ...exampleLocks(changes).files]) };
};
const source = withLocks(changes);

/** Knows about half of the words. */
const dictionary = { has: (word: string) => word.length % 2 === 0 };

const settings = ({ files }: WorkshopSource, { interfaceWords }: Compilation) => ({
  ...exampleSettings,
  dictionary: () => dictionary,
  locks: { ...exampleSettings.locks, files, interfaceTexts: interfaceWords.texts },
});

function check(source: WorkshopSource, compilation: Compilation, previous?: readonly Diagnostic[]): readonly Diagnostic[] | undefined {
  return compilation.workshop && checkWorkshop(compilation.workshop, settings(source, compilation), previous);
}

describe.each(slicesOf(100, 1))('after edits of any kind (seed $seed)', slice => {
  test('checks that know what was found before find the same as fresh ones', () => {
    fc.assert(
      fc.property(fc.array(editsOf(source), { minLength: 1, maxLength: 8 }), edits => {
        let now = source;
        let compilation = compileWorkshop(now);
        let found = check(now, compilation);
        for (const edit of edits) {
          now = edit(now);
          compilation = compileWorkshop(now, compilation);
          const again = check(now, compilation, found);
          expect(again).toEqual(check(now, compileWorkshop(now)));
          found = again ?? found;
        }
      }),
      slice,
    );
  });
});

const withRule: Edit = source =>
  ['es', 'en'].reduce(
    (all, language) =>
      withFile(all, `speaker-notes/${language}/glossary.md`, text =>
        text.replace(/\|\n$/, language === 'es' ? '|\n| Regla | Rule |\n' : '|\n| Rule | Regla |\n'),
      ),
    source,
  );
const withAnotherEnd: Edit = source =>
  ['slides/workshop.yaml', ...['en', 'es'].flatMap(language => [`slides/${language}/02-help.md`, `speaker-notes/${language}/02-help.md`])].reduce(
    (all, path) => withFile(all, path, text => text.replace('id: end', 'id: close').replace('{#end}', '{#close}')),
    source,
  );

const file = (path: string, from: string, to: string): Edit => {
  const edit = swap(from, to);
  return source => withFile(source, path, text => edit(text));
};
const inNotes = (text: string): Changes => ({ ...changes, 'speaker-notes/en/01-start.md': swap('Good evening.', text) });

/** Each of these changes what is true of a part that is itself the same. */
test.each<[what: string, rule: RuleName, before: Changes, edit: Edit]>([
  ['a contact gets another address', 'contact-shown', {}, file('slides/resources.yaml', 'link: https://takeitdown.ncmec.org', 'link: https://example.org')],
  [
    'a contact is no longer 988',
    'suicide-help',
    { ...inNotes('On suicide, call [988][take-it-down].'), 'slides/resources.yaml': swap('https://takeitdown.ncmec.org', 'tel:988') },
    file('slides/resources.yaml', 'tel:988', 'tel:911'),
  ],
  ['a contact has another name', 'spelling', inNotes('See it on NetSmartzes.'), file('slides/resources.yaml', 'en: NetSmartz,', 'en: NetSmartzes,')],
  [
    'a contact is called what a text says in another language',
    'other-language',
    inNotes('Pregunte cada día con su hijo.'),
    file('slides/resources.yaml', 'en: NetSmartz,', 'en: Pregunte cada día con su hijo,'),
  ],
  ['another word is not to be said', 'word-variant', changes, file('slides/words.yaml', 'kid: child', 'habits: customs')],
  ['a word is no longer known', 'spelling', inNotes('A curfews.'), file('slides/words.yaml', '[curfew]', '[curfews]')],
  ['another name is compared', 'parity-names', inNotes('NASA.'), file('slides/words.yaml', '[NCMEC]', '[NASA]')],
  ['another term is fixed', 'term-pair', inNotes('A rule.'), source => file('slides/words.yaml', '[habit]', '[rule]')(withRule(source))],
  ['a glossary has another term', 'term-pair', changes, file('speaker-notes/es/glossary.md', '| Hábito | Habit |', '| Hábito | Habit |\n| Regla | Rule |')],
  ['the guide says something else', 'copied-text', inNotes('And for all who live in the house.'), file('guide/en.md', 'all who', 'those who')],
  ['the guide’s lock says something else', 'guide-changed', changes, file('guide/guide.lock.json', 'adults too', 'children')],
  ['a name is in what is copied', 'copied-text', inNotes('And for all who live in the house.'), file('slides/words.yaml', '[NCMEC]', '[NCMEC, house]')],
  ['a lock goes', 'lock-missing', changes, source => withFile(source, 'slides/es/01-start.lock.json', () => undefined)],
  ['a slide that links lead to gets another id', 'link-slide', inNotes('See [it](#end).'), source => withAnotherEnd(source)],
])('where %s, all that depends on it is checked again', (_, rule, before, edit) => {
  const now = withLocks(before);
  const after = edit(now);
  const compilation = compileWorkshop(now);
  const known = check(now, compilation);
  const fresh = check(after, compileWorkshop(after));
  const ofRule = (found: readonly Diagnostic[] | undefined) => found?.filter(each => each.rule === rule);
  expect(ofRule(fresh)).not.toEqual(ofRule(known));
  expect(check(after, compileWorkshop(after, compilation), known)).toEqual(fresh);
});

test('another day and another dictionary are seen as well', () => {
  const compilation = compileWorkshop(source);
  const { workshop } = compilation;
  const before = settings(source, compilation);
  if (!workshop) throw new Error('The example does not compile.');
  const known = checkWorkshop(workshop, before);
  for (const after of [
    { ...before, today: '2028-01-01' },
    { ...before, dictionary: () => ({ has: () => false }) },
  ]) {
    const fresh = checkWorkshop(workshop, after);
    expect(fresh).not.toEqual(known);
    expect(checkWorkshop(workshop, after, known)).toEqual(fresh);
  }
});

describe('of what was checked before', () => {
  /** Notes which parts it looks at. */
  const watched = () => {
    const parts: string[] = [];
    const seen = (name: string): void => {
      parts.push(name);
    };
    return {
      parts,
      checks: { texts: defineCheck({ part: ({ name }) => seen(name) }), locks: defineCheck({ translated: ({ texts }) => seen(texts[0]?.owner ?? '') }) },
    };
  };

  test('only what has changed is looked at again: a section in its files, a translation in its locks', () => {
    const { parts, checks } = watched();
    const compilation = compileWorkshop(source);
    const run = (source: WorkshopSource, compilation: Compilation, before?: Steps): Steps => {
      parts.length = 0;
      if (!compilation.workshop) throw new Error('The example does not compile.');
      return runChecks(checks, { workshop: compilation.workshop, settings: settings(source, compilation) }, before).steps;
    };
    const steps = run(source, compilation);
    expect(parts).toEqual(['01-start.md', '02-help.md', 'speaker-notes/glossary', 'settings', 'start', 'help', 'glossary']);
    const written = file('slides/es/02-help.md', 'Gracias', 'Mil gracias')(source);
    run(written, compileWorkshop(written, compilation), steps);
    expect(parts).toEqual(['02-help.md', 'settings', 'help']);
    const accepted = withFile(source, 'slides/es/01-start.lock.json', text => `${text}\n`);
    run(accepted, compilation, steps);
    expect(parts).toEqual(['start']);
    run(source, compilation, steps);
    expect(parts).toEqual([]);
  });
});
