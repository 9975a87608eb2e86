import { expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { packToJson } from './deckPack.ts';
import { type NotesPieces, renderNotes } from './renderNotes.ts';

const inOne = (notes: NotesPieces): string => [...notes.values()].join('');
const render = (...changes: Parameters<typeof exampleWorkshop>): string => inOne(renderNotes(exampleWorkshop(...changes), exampleAssets));
const appendix = (title: string) => `# ${title}\n\n## One {#one}\n\nText\n`;

test('notes are in templates alone, which show nowhere', () => {
  expect(
    render()
      .replaceAll(/<template [\s\S]*?<\/template>/g, '')
      .trim(),
  ).toBe('');
  expect(render().match(/<template class="notes"/g)).toHaveLength(10);
});

test('each slide has a template for each language, with the headings of that language', () => {
  expect(
    render(),
  ).toContain(`<template class="notes" data-slide="habits" lang="en"><section data-part="say"><h3>Say</h3><p>Small things count.</p></section><section data-part="ask"><h3>Ask</h3><ul><li>What works for you?</li></ul></section></template>
<template class="notes" data-slide="habits" lang="es"><section data-part="say"><h3>Diga</h3><p>Lo pequeño cuenta.</p></section><section data-part="ask"><h3>Pregunte</h3><ul><li>¿Qué les funciona?</li></ul></section></template>
`);
});

test('appendices follow, by the name of their file', () => {
  const files = { 'speaker-notes/en/glossary.md': appendix('Glossary'), 'speaker-notes/es/glossary.md': appendix('Glosario') };
  expect(render(files)).toContain(
    '<template class="appendix" data-appendix="glossary" lang="es"><h1>Glosario</h1><section data-part="one"><h2>One</h2><p>Text</p></section></template>',
  );
});

test('words of an author cannot end a template', () => {
  const notes = render({ 'speaker-notes/en/01-start.md': swap('Good evening.', '\\</template>\\<script>') });
  expect(notes).toContain('<p>&#60;/template&#62;&#60;script&#62;</p>');
});

test('the pack that the deck renders them from gives the same notes, without places in files', () => {
  const whole = exampleWorkshop({ 'slides/workshop.yaml': swap('  presenter: ""', '  presenter: ""\n  place: Library') });
  const json = packToJson(whole, exampleAssets);
  const { workshop, assets } = JSON.parse(json);
  expect(inOne(renderNotes(workshop, assets))).toBe(render());
  expect(json).not.toContain('speaker-notes/en');
  expect(workshop.placeholders.place).toBe('Library');
  expect(assets.styles).toBe('');
});
