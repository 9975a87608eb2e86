import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { type Changes, swap } from '../../e2e/examples/exampleSource.ts';
import { inOneLine } from '../../e2e/examples/inEnglish.ts';
import { copiedText } from './copiedText.ts';

const sentence = 'Small things that you do every day count more than the big rules';
const guide: Changes = {
  'guide/en.md': `# Phones\n\n<!-- page 2 -->\n\n${sentence} of **the** [house](https://a.org).\nCall [Take It Down](https://takeitdown.ncmec.org) at TakeItDown.NCMEC.org or the NCMEC at 1-800-843-5678 today or tomorrow.\n`,
  'guide/es.md': '# Teléfonos\n\nLo pequeño que se hace cada día cuenta más que todas las reglas.\n',
};

const reported = (changes: Changes): readonly string[] => checkExample(copiedText, { ...guide, ...changes }).map(inOneLine);
const said = (text: string): Changes => ({ 'speaker-notes/en/01-start.md': swap('Small things count.', text) });

test('what the guide says in other words, and seven words of it, are no copy', () => {
  expect(reported({})).toEqual([]);
  expect(reported(said('Small things that you do every day help.'))).toEqual([]);
});

test('eight words are, with both places, however they are written', () => {
  expect(checkExample(copiedText, { ...guide, ...said('They said: small THINGS — that *you* do “every” day – count!\n\nBye.') })).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 13,
      column: 12,
      rule: 'copied-text',
      message: '8 words in a row are the same as in guide/en.md:5 (page 2): “small THINGS — that you do “every” day – count”',
      expected: 'Your own words, or a quote with its source.',
      fix: 'Say it in your own words. If these very words matter, quote them on a slide with the layout “quote” that names its source.',
    },
  ]);
});

test('of many words, the first are shown', () => {
  expect(reported(said(`${sentence}.`))).toEqual([
    'speaker-notes/en/01-start.md:13 copied-text: 13 words in a row are the same as in guide/en.md:5 (page 2): “Small things that you do every day count more than the big …”',
  ]);
});

describe('a copy is found', () => {
  test.each<[string, Changes, string]>([
    ['on a slide', { 'slides/en/01-start.md': swap('Write it down', 'Write it down: small things that you do every day count') }, 'slides/en/01-start.md:16'],
    ['of another language', { 'slides/en/01-start.md': swap('Write it down', 'Lo pequeño que se hace cada día cuenta') }, 'slides/en/01-start.md:16'],
    ['after a link', { 'slides/es/01-start.md': swap('Escríbanlo', 'Vea [esto](#end). Lo pequeño que se hace cada día cuenta') }, 'slides/es/01-start.md:16'],
    [
      'in a text that is not translated yet',
      { 'slides/es/01-start.md': swap('Escríbanlo', '{en} Small things that you do every day count') },
      'slides/es/01-start.md:16',
    ],
    [
      'in a cell of a document',
      { 'speaker-notes/en/answers.md': `# A\n\n| A | B |\n|---|---|\n| 1 | ${sentence} |\n`, 'speaker-notes/es/answers.md': '# A\n' },
      'speaker-notes/en/answers.md:5',
    ],
    ['in a setting', { 'slides/workshop.yaml': swap('A calm evening.', 'Small things that you do every day count.') }, 'slides/workshop.yaml:4'],
  ])('%s', (_, changes, place) => expect(reported(changes).map(line => line.split(' ')[0])).toEqual([expect.stringContaining(place)]));
});

test('passages do not go on in each other', () => {
  expect(reported({ 'slides/en/01-start.md': swap('- Ask each day\n- Listen **first**', '- Small things that\n- you do every day count') })).toEqual([]);
});

describe('names and addresses', () => {
  test('do not count toward the eight', () => {
    expect(reported(said('Call Take It Down at TakeItDown.NCMEC.org or the NCMEC at 1-800-843-5678.'))).toEqual([]);
  });

  test('are part of a longer copy', () => {
    expect(reported(said('Call Take It Down at TakeItDown.NCMEC.org or the NCMEC at 1-800-843-5678 today or tomorrow.'))).toEqual([
      expect.stringContaining('copied-text: 19 words in a row'),
    ]);
  });

  test('may be the workshop’s own', () => {
    const text = 'Small things that you do every day count.';
    expect(reported(said(text))).toHaveLength(1);
    expect(reported({ ...said(text), 'slides/words.yaml': 'names: [Small things]\n' })).toEqual([]);
    expect(reported({ ...said(text), 'slides/guide.yaml': swap('title: Phones at Home', 'title: Small things') })).toEqual([]);
  });
});

describe('a quote on a slide for quotes', () => {
  const quoting = (...more: readonly string[]): Changes => ({
    'slides/workshop.yaml': text => swap('layout: points\n        incremental: true\n        emergency: true', 'layout: quote')(text),
    'slides/en/01-start.md': swap('- Ask each day\n- Listen **first**', [`> ${sentence}.`, ...more].join('\n\n')),
    'slides/es/01-start.md': swap('- Pregunte cada día\n- **Primero** escuche', ['> Pregunte.', ...more].join('\n\n')),
  });

  test('needs its source', () => {
    expect(checkExample(copiedText, { ...guide, ...quoting() })).toMatchObject([
      {
        line: 9,
        message:
          'This quote has 13 words in a row from guide/en.md:5 (page 2), and doesn’t name its source: “Small things that you do every day count more than the big …”',
        expected: 'A quote with its source.',
        fix: 'Add a line that names “Phones at Home”, or name the source in “sources” in slides/workshop.yaml.',
      },
    ]);
  });

  test.each([
    ['the guide’s title', '— From *Phones at home*'],
    ['the guide’s publisher', 'By NCMEC, 2024'],
  ])('passes with a line that names %s', (_, line) => expect(reported(quoting(line))).toEqual([]));

  test('passes with sources', () => {
    const workshop = (text: string): string =>
      swap('layout: points\n        incremental: true\n        emergency: true', 'layout: quote\n        sources: [netsmartz]')(text);
    expect(reported({ ...quoting(), 'slides/workshop.yaml': workshop })).toEqual([]);
  });

  test('is a copy all the same where it is no quote', () =>
    expect(reported(quoting(`By NCMEC: ${sentence}`))).toEqual([
      expect.stringContaining('en/01-start.md:11 copied-text: 13 words'),
      expect.stringContaining('es/01-start.md:11 copied-text: 13 words'),
    ]));
});

test('without the guide’s text there is nothing to compare with', () => {
  expect(checkExample(copiedText, said(`${sentence}.`))).toEqual([]);
});
