import { describe, expect, test } from 'vitest';
import { exampleAssets } from '../../../e2e/examples/exampleAssets.ts';
import { exampleTexts } from '../../../e2e/examples/exampleTexts.ts';
import { exampleWorkshop } from '../../../e2e/examples/exampleWorkshop.ts';
import { html } from '../../markup/html.ts';
import type { DocumentPart, Workshop } from '../../model/workshop.ts';
import { guide } from './guide/guide.ts';
import { localContacts } from './localContacts.ts';
import { cssString } from './paperSizes.ts';
import { partToHtml } from './part.ts';
import { pictureBesideText } from './picture.ts';
import type { PrintOrder } from './printout.ts';
import { slideSheets } from './slideSheets.ts';
import { textIn } from './textIn.ts';

const workshop = exampleWorkshop();
const location = { file: 'slides/en/handout.md', line: 1 };
const text = (words: string) => [{ kind: 'text', text: words } as const];
const paragraph = (words: string) => ({ kind: 'paragraph', children: text(words), location }) as const;
const part = (id: string, letters: number): DocumentPart => ({ id, title: text(id), blocks: [paragraph('x'.repeat(letters))], cards: [], location });
const english = textIn('en', workshop, exampleAssets);
const order: PrintOrder = { languages: ['en'], paper: 'letter', length: undefined, room: undefined };

describe('a card of a sheet', () => {
  const card = (words: string) => ({ title: text('Title'), blocks: [paragraph(words)], location });
  const contacts = (known: string) => `<dl class="lines"><div><dt>Counselor</dt><dd class="fill-in">${known}</dd></div></dl>`;

  test('with a line to write on has the local contacts, each with a line until somebody fills it in', () => {
    const { text: rendered } = partToHtml({ ...part('help', 1), blocks: [], cards: [card('Name: ____')] }, english);
    expect(rendered).toBe(
      `<section class="part" data-part="help"><h2>help</h2><ul class="contacts"><li class="to-fill-in"><div><h3>Title</h3><p>Name: <span class="blank">____</span></p></div>${contacts('')}</li></ul></section>`,
    );
  });

  test('shows the people that are known', () => {
    const placeholders: Workshop['placeholders'] = {
      ...workshop.placeholders,
      localContacts: [{ role: exampleTexts({ en: 'Counselor' }), name: 'Ms. Ortiz', phone: '555-0100' }],
    };
    expect(localContacts({ placeholders, language: 'en' })).toEqual(
      html`<dl class="lines"><div><dt>Counselor</dt><dd class="fill-in">Ms. Ortiz\u00a0· <span class="phone">555-0100</span></dd></div></dl>`,
    );
  });
});

test('headings in a slide’s picture are no headings of the document', () => {
  expect(pictureBesideText(html`<section class="slide"><h2>One</h2><h3 class="a">Two</h3><hr></section>`).text).toBe(
    '<div class="picture"><section class="slide"><h2 role="paragraph">One</h2><h3 role="paragraph" class="a">Two</h3><hr></section></div>',
  );
});

test('running heads may have any character', () => {
  expect(cssString(`Sara’s “story” \\ it's </style>`)).toBe(`'Sara’s “story” \\5c  it\\27 s \\3c /style>'`);
});

test.each([
  [2, 3],
  [4, 2],
  [6, 1],
] as const)('%d slides a sheet make %d sheets of five', (perSheet, sheets) => {
  const { body } = slideSheets(perSheet)(workshop, exampleAssets, order);
  expect(body.text.match(/<div class="side">/g)).toHaveLength(sheets);
  expect(body.text.match(/<div class="picture">/g)).toHaveLength(5);
});

describe('the facilitator’s guide', () => {
  const { body, title, shown, pageStyles } = guide(workshop, exampleAssets, { ...order, languages: ['es'], room: ['en', 'es'] });

  test('is titled in its language and shows slides in those of the room', () => {
    expect(title).toBe('Guía para quien presenta · El teléfono en casa');
    expect(shown).toEqual(['en', 'es']);
    expect(pageStyles).toContain("@top-right { content: 'Inicio'");
  });

  test('has the notes of every slide with their names, and asks for the page of each', () => {
    expect(body.text).toContain('<section class="notes-part" data-part="ask"><h4>Pregunte</h4><div><ul><li>¿Qué les funciona?</li></ul></div></section>');
    for (const slide of workshop.sections.flatMap(section => section.slides)) {
      expect(body.text).toContain(`<section class="guide-slide" id="guide-${slide.id}"`);
      expect(body.text).toContain(`data-page-of="guide-${slide.id}"`);
    }
  });

  test('says when each slide begins, in the longest session unless another is chosen', () => {
    expect(body.text).toContain('<h2>Sesión de 10 minutos</h2>');
    expect(body.text).toContain(
      '<td class="number">4:00</td><td class="number">3</td><th scope="row"><a href="#guide-rules">Reglas de la casa</a></th><td class="number">2</td>',
    );
  });
});
