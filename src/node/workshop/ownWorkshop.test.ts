import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileWorkshop } from '../../compiler/compileWorkshop.ts';
import { blocksToText } from '../../model/walk.ts';
import type { DocumentText } from '../../model/workshop.ts';
import { addLanguage } from '../../scaffold/addLanguage.ts';
import { loadWorkshop } from './loadWorkshop.ts';

const { workshop, diagnostics, source } = loadWorkshop(join(import.meta.dirname, '..', '..', '..'), { today: '2026-11-23' });
const slides = workshop?.sections.flatMap(section => section.slides) ?? [];

test('the workshop of this project passes every check but for contacts that nobody could read lately', () => {
  expect(diagnostics.filter(diagnostic => diagnostic.rule !== 'contact-checked')).toEqual([]);
  expect(workshop?.languages).toEqual(['en', 'es']);
});

test('another language can be added, and its texts have no problem', () => {
  const added = workshop && addLanguage(source, workshop, { language: 'ar', name: 'العربية' }, {});
  const compiled = compileWorkshop({ ...source, files: new Map([...source.files, ...(added ?? [])]) });
  expect(compiled.workshop?.languages).toEqual(['en', 'es', 'ar']);
  expect(compiled.diagnostics).toEqual([]);
});

/** What the first workshop promises a volunteer, in every language. */
describe.each(workshop?.languages ?? [])('in “%s” the workshop has', language => {
  const documentText = (id: string): DocumentText | undefined => workshop?.documents.find(each => each.id === id)?.text[language];

  test('at least 20 questions that parents ask, each with an answer and its source', () => {
    const questions = documentText('questions')?.parts ?? [];
    expect(questions.length).toBeGreaterThanOrEqual(20);
    const source = /^(Source|Fuentes?): \S/m;
    expect(questions.filter(({ blocks }) => blocks.length < 2 || !source.test(blocksToText(blocks))).map(question => question.id)).toEqual([]);
  });

  test('at least 25 terms in its glossary, each with the other language’s term and a meaning', () => {
    const rows = documentText('glossary')?.blocks.flatMap(block => (block.kind === 'table' ? block.rows : [])) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(25);
    expect(rows.filter(row => row.length !== 3 || row.some(cell => cell.length === 0))).toEqual([]);
  });

  test('an evaluation of six questions', () => expect(documentText('evaluation')?.parts).toHaveLength(6));

  test('at least five discussions, each with a follow-up for a silent room and a way to take part in writing or not at all', () => {
    const prompts = slides.filter(slide => slide.layout === 'discussion' || slide.layout === 'scenario');
    expect(prompts.length).toBeGreaterThanOrEqual(5);
    const promised = ways[language] ?? [];
    expect(promised).not.toEqual([]);
    const missing = prompts.flatMap(slide => {
      const asked = blocksToText(slide.notes[language]?.parts.filter(part => part.kind === 'ask').flatMap(part => part.blocks) ?? []);
      return promised.filter(way => !way.test(asked)).map(way => `${slide.id}: ${way.source}`);
    });
    expect(missing).toEqual([]);
  });
});

/** How the notes begin a follow-up, offer to write, and leave people in peace. */
const ways: Readonly<Record<string, readonly RegExp[]>> = {
  en: [/^If it is quiet\b/m, /^In writing: /m, /\b(think|silent|listening)\b/i],
  es: [/^Si nadie habla\b/m, /^Por escrito: /m, /(pensar(la)?|silencio|escuchar)(?!\p{L})/iu],
};

test('the content note is on one of the first two slides', () => expect(slides.slice(0, 2).some(slide => slide.contentNote)).toBe(true));
