import { expect, test } from 'vitest';
import { exampleSettings } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { checkWorkshop } from './checks.ts';

test('every rule about the whole workshop is checked, and all that is found is reported together', () => {
  const workshop = exampleWorkshop({
    'slides/workshop.yaml': text =>
      text.replace('lengths: [10]', 'lengths: [10, 20]').replace('[home.rules]', '[home.rest]').replace('content-note: true', 'content-note: false'),
    'slides/resources.yaml': swap('checked: 2026-11-22\n  netsmartz', 'checked: 2020-11-22\n  netsmartz'),
    'slides/words.yaml': 'fixed: [habit]\nnames: [FBI]\ninstead: { en: { rules: habits } }\n',
    'slides/en/01-start.md': swap('Ask each day', 'Ask [each day](#x) what they think of the house and of you'),
    'slides/es/01-start.md': swap('Pregunte cada día', `Ask what they think of the house${' uno'.repeat(40)}`),
    'slides/en/02-help.md': swap('[NCMEC.org/NetSmartz][netsmartz]', '[NCMEC.org][netsmartz]'),
    'speaker-notes/en/01-start.md': swap('Small things count.', 'Nobody should have known. Suicide. Call 988. Three at the FBI.'),
    'speaker-notes/en/02-help.md': swap('[Take It Down]', '[TakeItDown.NCMEC.org]'),
    'speaker-notes/es/01-start.md': swap('Lo pequeño cuenta.', 'Extraordinariamente incomprensibles. '.repeat(50)),
  });
  const dictionary = { has: (word: string) => word !== 'Listen' };
  const rules = checkWorkshop(workshop, { ...exampleSettings, dictionary: language => (language === 'en' ? dictionary : undefined) }).map(
    diagnostic => diagnostic.rule,
  );
  expect([...new Set(rules)].sort()).toEqual([
    'banned-wording',
    'contact-bare',
    'contact-checked',
    'contact-shown',
    'content-note',
    'emergency-slide',
    'guide-coverage',
    'guide-point',
    'length-minutes',
    'link-slide',
    'other-language',
    'parity-addresses',
    'parity-names',
    'parity-negations',
    'parity-number-words',
    'parity-numbers',
    'reading-level',
    'sentence-length',
    'slide-words',
    'spelling',
    'suicide-help',
    'term-unknown',
    'translation-stale',
    'translation-unaccepted',
    'word-variant',
  ]);
});

test('no check finds anything in a workshop without a mistake', () => expect(checkWorkshop(exampleWorkshop(), exampleSettings)).toEqual([]));
