import { expect, test } from 'vitest';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import type { Workshop } from '../model/workshop.ts';
import { partsOf } from './parts.ts';
import { locationIn } from './passage.ts';
import type { Unit } from './units.ts';

const unitsOf = (workshop: Workshop): readonly Unit[] => partsOf(workshop).flatMap(part => part.units);

const inOneLine = ({ kind, owner, language, passages }: Unit): string =>
  `${kind} ${owner} ${language}: ${passages.map(({ role, language, text, location }) => `${location.line} ${role} ${language} ${text}`).join(' | ')}`;

test('a workshop is cut into what belongs together, each part with its line', () => {
  const lines = unitsOf(exampleWorkshop()).map(inOneLine);
  expect(lines).toContain('section start es: 1 title es Inicio');
  expect(lines).toContain('slide habits en: 7 title en Small habits | 9 item en Ask each day | 10 item en Listen first');
  expect(lines).toContain('slide rules es: 12 title es Reglas de la casa');
  expect(lines).toContain('slide rules es: 14 title es Acordar | 16 paragraph es Escríbanlo');
  expect(lines).toContain('notes habits es: 17 item es ¿Qué les funciona?');
});

test('documents are cut into parts, cards and rows; the second column of the glossary is in the other language', () => {
  const document = '# T\n\nFirst\n\n> Second\n\n## Part {#part}\n\n### Card\n\nThird\n';
  const glossary = '# G\n\n| Term | In Spanish |\n| --- | --- |\n| Rule | Regla |\n';
  const workshop = exampleWorkshop({
    'slides/en/handout.md': document,
    'slides/es/handout.md': document,
    'speaker-notes/en/glossary.md': glossary,
    'speaker-notes/es/glossary.md': glossary,
  });
  expect(
    unitsOf(workshop)
      .filter(unit => unit.kind === 'document' && unit.language === 'en')
      .map(inOneLine),
  ).toEqual([
    'document handout en: 1 title en T | 3 paragraph en First | 5 paragraph en Second',
    'document handout en: 7 title en Part',
    'document handout en: 9 title en Card | 11 paragraph en Third',
    'document glossary en: 1 title en G',
    'document glossary en: 3 cell en Term | 3 cell en In Spanish',
    'document glossary en: 5 cell en Rule | 5 cell es Regla',
  ]);
});

test('addresses and links become spaces of the same length', () => {
  const text = swap('Good evening.', 'See [the site][netsmartz] or\n[NCMEC.org/NetSmartz][netsmartz] now.');
  const passage = unitsOf(exampleWorkshop({ 'speaker-notes/en/01-start.md': text })).find(unit => unit.kind === 'notes')?.passages[0];
  expect(passage).toMatchObject({
    text: 'See the site or\nNCMEC.org/NetSmartz now.',
    prose: `See the site or\n${' '.repeat(19)} now.`,
    outsideLinks: `See ${' '.repeat(3)} ${' '.repeat(4)} or\n${' '.repeat(19)} now.`,
  });
  expect(passage && locationIn(passage, passage.text.indexOf('now'))).toEqual({ file: 'speaker-notes/en/01-start.md', line: 8, column: 34 });
});
