import { describe, expect, test } from 'vitest';
import { expectProblems } from '../../e2e/examples/exampleDiagnostics.ts';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from './compileWorkshop.ts';

const en = '# Handout\n\nFor {school}, {1}\n\n## Now {#now}\n\n- One\n- Two\n\n### Card\n\nText\n';
const es = '# Hoja\n\nPara {school}, {1}\n\n## Ahora {#now}\n\n- Uno\n- Dos\n\n### Tarjeta\n\nTexto\n';
const both = (file: string) => ({ [file.replace('<lang>', 'en')]: en, [file.replace('<lang>', 'es')]: es });

describe('documents beside the slides', () => {
  test('are read with their parts, cards and what they leave open', () => {
    const { workshop } = compileWorkshop(exampleSource({ ...both('slides/<lang>/handout.md'), ...both('speaker-notes/<lang>/questions.md') }));
    expect(workshop?.documents.map(document => `${document.folder}/${document.id}`)).toEqual(['slides/handout', 'speaker-notes/questions']);
    const text = workshop?.documents[0]?.text['es'];
    expect(text?.parts.map(part => [part.id, part.cards.length])).toEqual([['now', 1]]);
    expect(text?.blocks[0]).toMatchObject({
      kind: 'paragraph',
      children: [{ text: 'Para ' }, { kind: 'placeholder', name: 'school' }, { text: ', {1}' }],
    });
  });

  test('are in the order of reading, whatever their names', () => {
    const files = ['afterwards', 'questions', 'another', 'before-you-start'].map(name => both(`speaker-notes/<lang>/${name}.md`));
    const { workshop } = compileWorkshop(exampleSource(Object.assign({}, ...files)));
    expect(workshop?.documents.map(document => document.id)).toEqual(['before-you-start', 'questions', 'afterwards', 'another']);
  });

  test('must be there in every language', () => {
    expectProblems({ 'slides/en/handout.md': en }, 'slides/es/handout.md:1 file-missing: This file is missing.');
  });

  test('must have the same parts in the same order', () => {
    const other = es.replace('{#now}', '{#later}');
    expectProblems(
      { 'slides/en/handout.md': en, 'slides/es/handout.md': other },
      'slides/es/handout.md:5 document-parts: This document has these parts: later.',
    );
  });

  test('must have the same items and cards', () => {
    const fewer = es.replace('- Dos\n', '').replace('### Tarjeta', 'Tarjeta');
    expectProblems(
      { 'slides/en/handout.md': en, 'slides/es/handout.md': fewer },
      'slides/es/handout.md:7 parity-count: A list item is missing below this line, probably “Two”.',
      'slides/es/handout.md:9 parity-count: Extra paragraph: the source language doesn’t have one here.',
      'slides/es/handout.md:11 parity-count: Extra paragraph: the source language doesn’t have one here.',
      'slides/es/handout.md:5 parity-count: A card is missing below this line, probably “Card Text”.',
    );
  });

  test('are not said to differ in what could not be read', () => {
    expectProblems(
      { 'slides/en/handout.md': en, 'slides/es/handout.md': es.replace('- Uno\n', '- <div>Uno</div>\n').replace('Para', '<p>\n\nPara') },
      'slides/es/handout.md:3 raw-html: This is HTML: <p>',
      'slides/es/handout.md:9 raw-html: This is HTML: <div>Uno</div>',
    );
  });

  test('take title, steps and sources of the emergency slide, each language its own', () => {
    const document = '# Paper\n\n## {emergency-title} {#now}\n\n{emergency-steps}\n\n{emergency-sources}\n';
    const { workshop, diagnostics } = compileWorkshop(exampleSource({ 'slides/en/handout.md': document, 'slides/es/handout.md': document }));
    expect(diagnostics).toEqual([]);
    const [part] = workshop?.documents[0]?.text['es']?.parts ?? [];
    expect(part?.title[0]).toEqual({ kind: 'from-emergency-slide', part: 'title' });
    expect(part?.blocks).toMatchObject([{ children: [{ part: 'steps' }] }, { children: [{ part: 'sources' }] }]);
  });

  test('have the steps in their own paragraph', () => {
    const document = (text: string) => `# Paper\n\n## Now {#now}\n\n${text}\n`;
    expectProblems(
      { 'slides/en/handout.md': document('{emergency-steps}'), 'slides/es/handout.md': document('Ahora: {emergency-steps}') },
      'slides/es/handout.md:5 braces-unknown: {emergency-steps} shares its paragraph with other words.',
    );
  });

  test('alone may take them: on a slide such a word is reported', () => {
    expectProblems(
      { 'slides/es/01-start.md': text => text.replace('Escríbanlo', 'Escríbanlo: {emergency-title}') },
      'slides/es/01-start.md:16 braces-unknown: Charla doesn’t know what {emergency-title} stands for, so people would see it as it is.',
    );
  });
});
