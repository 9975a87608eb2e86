import fc from 'fast-check';
import { Lexer, Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { collectInEnglish } from '../../e2e/examples/inEnglish.ts';
import type { Inline } from '../model/text.ts';
import { isPlain, type MarkdownContext, parseMarkdown } from './parseMarkdown.ts';

function parse(text: string, about: Partial<MarkdownContext> = {}) {
  const { diagnostics, report } = collectInEnglish();
  const images = new Set(['slides/images/phone.svg']);
  const parts = parseMarkdown(text, { file: 'a.md', resourceIds: new Set(['take-it-down', 'netsmartz']), images, report, ...about });
  return { parts, diagnostics };
}

const problemLines = (text: string, about?: Partial<MarkdownContext>): readonly string[] =>
  parse(text, about).diagnostics.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);

const inlinesOf = (text: string): readonly Inline[] => {
  const [part] = parse(text).parts;
  return part?.kind === 'paragraph' ? part.children : [];
};

describe('what no person writes is reported once, at its line', () => {
  const long = 'a '.repeat(1001).trim();

  test.each<[string, string, readonly string[]]>([
    ['seven quotes in one another', 'A\n\n> > > > > > > b', ['3 markdown-too-deep: This list or quote is inside too many others.']],
    ['seven lists in one another', '- - - 1. - - - b', ['1 markdown-too-deep: This list or quote is inside too many others.']],
    [
      'lists in one another, a line each',
      Array.from({ length: 8 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      ['7 markdown-too-deep: This list or quote is inside too many others.'],
    ],
    ['a line far to the right', `- a\n${' '.repeat(70)}b`, ['2 markdown-too-deep: This list or quote is inside too many others.']],
    ['a paragraph of more than 2000 characters', `A\n\n${long}`, [`3 markdown-too-long: This text has 2001 characters: ${'a '.repeat(30)}…`]],
    ['an item of more than 2000 characters', `- a\n- ${long}`, [`2 markdown-too-long: This text has 2001 characters: ${'a '.repeat(30)}…`]],
    ['a cell of more than 2000 characters', `| a |\n|---|\n| ${long} |`, [`3 markdown-too-long: This text has 2001 characters: ${'a '.repeat(30)}…`]],
  ])('%s', (_, text, expected) => expect(problemLines(text)).toEqual(expected));

  test.each([
    ['six lists in one another', '- - - - - - b'],
    ['a paragraph of 2000 characters', 'a'.repeat(2000)],
  ])('%s passes', (_, text) => expect(problemLines(text).filter(line => line.includes('markdown-too'))).toEqual([]));

  test('a rule of many characters is a rule', () =>
    expect(problemLines('A\n\n- - - - - - - - -')).toEqual(['3 markdown-unsupported: This makes a horizontal line.']));

  test('a heading that is too long keeps its id, so that nothing follows from it', () => {
    const { parts, diagnostics } = parse(`## ${long} {#a}`);
    expect(diagnostics.map(problem => problem.rule)).toEqual(['markdown-too-long']);
    expect(parts[0]).toMatchObject({ kind: 'heading', id: 'a' });
  });
});

describe('rows that make no table are reported at the first of them', () => {
  const message = (line: number, columns: number): string =>
    `${line} markdown-unsupported: This isn’t a table yet: below its header there’s no line of hyphens for ${columns} columns.`;

  test.each([
    ['without the line of hyphens', '| a | b |\n| c | d |', message(1, 2)],
    ['with a line for fewer columns', '| a | b | c |\n| --- | --- |\n| d | e | f |', message(1, 3)],
    ['right below a text', 'Bring these:\n| a | b |\n| c | d |', message(2, 2)],
    ['in a list', '- a\n\n  | b | c |\n  | d | e |', message(3, 2)],
    ['a header alone', '| a | b |', message(1, 2)],
  ])('%s', (_, text, expected) => expect(problemLines(text)).toEqual([expected]));

  test.each(['| a | b |\n| --- | --- |\n| c | d |', 'yes | no', '|x|', 'a | b\nc'])('%j passes', text => expect(problemLines(text)).toEqual([]));
});

describe('a row with another number of cells than its header is reported', () => {
  const table = (row: string): string => `| a | b |\n| --- | --- |\n| c | d |\n${row}\n`;

  test.each([
    ['| e |', '4 table-row: Row 2 of this table has 1 cell, and its header has 2.'],
    ['| e | f | g |', '4 table-row: Row 2 of this table has 3 cells, and its header has 2.'],
    ['Bring water.', '4 table-row: This line is right below a table, so it became a row of it.'],
  ])('%s', (row, expected) => expect(problemLines(table(row))).toEqual([expected]));

  test.each(['| e | |', '| e | f', 'e | f', '| e \\| f | g |', '| e | – |'])('%s passes', row => expect(problemLines(table(row))).toEqual([]));
});

describe('a forgotten ! is reported as such, and the image counts as one', () => {
  test.each([
    ['[Our street](images/our-street.jpg)', '1 link-scheme: This is a link to the picture “images/our-street.jpg”.'],
    ['<img src="images/our-street.jpg" alt="Our street">', '1 raw-html: This is HTML: <img src="images/our-street.jpg" alt="Our street">'],
    ['A street: <img src="our-street.jpg">', '1 raw-html: This is HTML: <img src="our-street.jpg">'],
  ])('%s', (text, expected) => expect(problemLines(text)).toEqual([expected]));

  test.each([
    ['[Our street](images/our-street.jpg)', 'Write ! before the bracket: ![Our street](images/our-street.jpg).'],
    ['<img src="images/our-street.jpg" alt="Our street">', 'Write ![Our street](images/our-street.jpg) in its place.'],
    ['<img width=300 src=our-street.jpg>', 'Write ![what it shows](images/our-street.jpg) in its place.'],
    ["<img src='C:\\Users\\Ana\\our-street.jpg'/>", 'Write ![what it shows](images/our-street.jpg) in its place.'],
    ['<img src="data:image/png;base64,AAAA">', 'Write ![what it shows](images/photo.jpg) in its place.'],
  ])('what to do about %s', (text, fix) => expect(parse(text).diagnostics).toMatchObject([{ fix }]));

  test('in a paragraph of its own', () => {
    expect(inlinesOf('[Our street](images/our-street.jpg)')).toMatchObject([{ kind: 'image', source: '' }]);
    expect(inlinesOf('*<img src="our-street.jpg">*')).toMatchObject([{ kind: 'emphasis', children: [{ kind: 'image', source: '' }] }]);
  });
});

describe('the name of a file is no description', () => {
  const image = (alt: string): readonly string[] => problemLines(`![${alt}](images/phone.svg)`);

  test.each([
    'IMG_201.jpg',
    'photo.png',
    'IMG 201',
    'IMG-20240501-WA0003',
    'DSC0001',
    'DSC_0001',
    'PXL_20240501_101112345',
    'My photo (2).HEIC',
    '20240501_101112',
    'WhatsApp Image 2024-05-01 at 10.11.12',
    'Screenshot 2024-05-01',
    'Captura de pantalla 2024-05-01 a la(s) 10.11.12',
    'images/phone.svg',
  ])('%s', alt => expect(image(alt)).toEqual([`1 image-alt: “${alt}” looks like a file’s name, not like a description.`]));

  test.each([
    'A phone',
    'Phone',
    'Photo of 3 kids',
    'Imagen 5 de la serie',
    'IMG is the name of our club',
    'At 2:30 p.m.',
    '2024',
    'The U.S. Capitol.',
    'A phone with the app Notes.md',
  ])('%s passes', alt => expect(image(alt)).toEqual([]));
});

describe('headings', () => {
  test.each([
    ['## Title {#an-id}', [{ kind: 'text', text: 'Title' }], 'an-id'],
    ['## Title {#an-id} ##', [{ kind: 'text', text: 'Title' }], 'an-id'],
    ['##\tTitle\t{#an-id}', [{ kind: 'text', text: 'Title' }], 'an-id'],
    ['## {#an-id}', [], 'an-id'],
    ['## Title', [{ kind: 'text', text: 'Title' }], undefined],
    ['## Title {an-id}', [{ kind: 'text', text: 'Title {an-id}' }], undefined],
    [
      '## A **big** {#an-id}',
      [
        { kind: 'text', text: 'A ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'big' }] },
      ],
      'an-id',
    ],
  ])('%s', (text, title, id) => {
    expect(parse(text)).toEqual({
      parts: [{ kind: 'heading', depth: 2, title, id, location: expect.objectContaining({ file: 'a.md', line: 1, column: 4 }) }],
      diagnostics: [],
    });
  });
});

describe('text stays what the author wrote', () => {
  test.each([
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['R&D &copy; &amp;lt; &ntilde;', 'R&D © &lt; ñ'],
    ['“ask&notify” &para', '“ask&notify” &para'],
    ['\\*not emphasis\\* \\<b>', '*not emphasis* <b>'],
    ['a_b_c', 'a_b_c'],
    ['[in brackets] and [ ]', '[in brackets] and [ ]'],
    ['“¿Qué?” — ‘ñandú’', '“¿Qué?” — ‘ñandú’'],
  ])('%s', (text, expected) => {
    expect(inlinesOf(text)).toEqual([{ kind: 'text', text: expected }]);
    expect(problemLines(text)).toEqual([]);
  });

  test('with emphasis and line breaks', () => {
    expect(inlinesOf('A **b _c_**\\\nd')).toEqual([
      { kind: 'text', text: 'A ' },
      {
        kind: 'strong',
        children: [
          { kind: 'text', text: 'b ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'c' }] },
        ],
      },
      { kind: 'break' },
      { kind: 'text', text: 'd' },
    ]);
  });
});

describe('links', () => {
  test.each([
    ['a contact', '[Take It Down][take-it-down]', { kind: 'resource', id: 'take-it-down' }],
    ['a contact in capitals', '[Take It Down][Take-It-Down]', { kind: 'resource', id: 'take-it-down' }],
    ['a contact without its own text', '[netsmartz]', { kind: 'resource', id: 'netsmartz' }],
    ['a slide', '[the rules](#rules)', { kind: 'slide', id: 'rules' }],
    ['https', '[site](https://ncmec.org/a?b=1&amp;c=2)', { kind: 'address', href: 'https://ncmec.org/a?b=1&c=2' }],
    ['https in capitals', '[site](HTTPS://ncmec.org)', { kind: 'address', href: 'HTTPS://ncmec.org' }],
    ['mailto', '[mail](mailto:a@ncmec.org)', { kind: 'address', href: 'mailto:a@ncmec.org' }],
    ['tel', '[988](tel:988)', { kind: 'address', href: 'tel:988' }],
    ['a bare address', 'https://ncmec.org', { kind: 'address', href: 'https://ncmec.org' }],
    ['a bare mail address', 'a@ncmec.org', { kind: 'address', href: 'mailto:a@ncmec.org' }],
  ])('%s is a link', (_, text, target) => {
    expect(problemLines(text)).toEqual([]);
    expect(inlinesOf(text)).toEqual([expect.objectContaining({ kind: 'link', target })]);
  });

  test.each([
    ['http', '[a](http://a.org)', 'http://a.org'],
    ['a script', '[a](javascript:alert)', 'javascript:alert'],
    ['a script in capitals', '[a](JavaScript:alert)', 'JavaScript:alert'],
    ['a script behind an entity', '[a](javascript&colon;alert)', 'javascript:alert'],
    ['data', '[a](data:text/html,b)', 'data:text/html,b'],
    ['a file beside this one', '[a](02-help.md)', '02-help.md'],
    ['a path', '[a](/etc/passwd)', '/etc/passwd'],
    ['an address without a scheme', '[a](//a.org)', '//a.org'],
    ['https without a place', '[a](https://)', 'https://'],
    ['a bare http address', 'www.ncmec.org', 'http://www.ncmec.org'],
  ])('%s is refused', (_, text, href) => {
    expect(parse(text).diagnostics).toEqual([
      {
        file: 'a.md',
        line: 1,
        column: 1,
        rule: 'link-scheme',
        message: `This link goes to “${href}”.`,
        expected: 'A contact in slides/resources.yaml, a slide (#its-id), or an address that begins with https://, mailto:, or tel:.',
        fix: 'Add the contact to slides/resources.yaml, and link to its id: [text][its-id].',
      },
    ]);
    expect(JSON.stringify(inlinesOf(text))).not.toContain(`"href":"${href}"`);
  });

  test.each([
    ['in plain words', '[a][nowhere]', 1, 1],
    ['in emphasis', 'A\n**[a][nowhere]**', 2, 3],
    ['with emphasis in its text', 'A\n[**a** b][nowhere]', 2, 1],
    ['in a heading', '## A [a][nowhere]', 1, 6],
    ['in a table', '| A |\n|---|\n| [a][nowhere] |', 3, 3],
  ])('a contact that does not exist is reported %s', (_, text, line, column) => {
    expect(parse(text).diagnostics).toEqual([
      {
        file: 'a.md',
        line,
        column,
        rule: 'link-contact',
        message: 'There’s no contact “nowhere”.',
        expected: 'One of these: netsmartz or take-it-down.',
        fix: 'Correct the id, or add the contact to slides/resources.yaml.',
      },
    ]);
  });

  test('two contacts that do not exist in one paragraph are two problems', () => {
    expect(problemLines('[a][one] [b][netsmartz]\n[c][two]')).toEqual([
      '1 link-contact: There’s no contact “one”.',
      '2 link-contact: There’s no contact “two”.',
    ]);
  });

  test('where there are no contacts yet, that is what is reported', () => {
    expect(parse('[a][b]', { resourceIds: new Set() }).diagnostics[0]?.expected).toBe('An id from slides/resources.yaml, which has no contacts yet.');
  });

  test('where the contacts could not be read, any may be named', () => {
    expect(problemLines('[a][nowhere]', { resourceIds: undefined })).toEqual([]);
  });

  test('an address given in the text is reported where it is given, and not where it is used', () => {
    expect(problemLines('[a][b]\n\n[b]: https://b.org')).toEqual(['3 markdown-unsupported: “[b]: https://b.org” puts an address into the text.']);
  });
});

describe('images', () => {
  test.each([
    ['images/phone.svg', 'images/phone.svg'],
    ['./images/phone.svg', 'images/phone.svg'],
    ['../images/phone.svg', 'images/phone.svg'],
  ])('%s is found below slides/', (path, source) => {
    expect(inlinesOf(`![A &amp; B](${path})`)).toEqual([{ kind: 'image', source, alt: 'A & B', location: { file: 'a.md', line: 1, column: 1 } }]);
  });

  test('a file that is not there is reported', () => {
    expect(parse('![a](images/table.svg)').diagnostics).toEqual([
      {
        file: 'a.md',
        line: 1,
        column: 1,
        rule: 'image-missing',
        message: 'There’s no image “images/table.svg” in the slides folder.',
        expected: 'The path of an image file inside slides/, such as images/phone.svg.',
        fix: 'Put the file there, or correct its name. Uppercase and lowercase letters matter.',
      },
    ]);
  });

  test('a description of spaces is none', () => {
    expect(problemLines('![ ](images/phone.svg)')).toEqual(['1 image-alt: The image “images/phone.svg” has no description.']);
  });
});

describe('raw HTML is reported with its line', () => {
  test.each<[string, string, readonly string[]]>([
    ['a block', 'A\n\n<div class="x">B</div>\n\nC', ['3 raw-html: This is HTML: <div class="x">B</div>']],
    ['a block of more lines, by its first', '<table>\n<tr><td>A</td></tr>\n</table>', ['1 raw-html: This is HTML: <table>']],
    ['a block around Markdown, once', '<div>\n\nA\n\n</div>', ['1 raw-html: This is HTML: <div>']],
    ['an element in a line, once', 'A\nB <em>c</em> d', ['2 raw-html: This is HTML: <em>']],
    ['two elements in a line', '<b>A</b> <i>b</i>', ['1 raw-html: This is HTML: <b>', '1 raw-html: This is HTML: <i>']],
    ['an end without a beginning', 'A</b>', ['1 raw-html: This is HTML: </b>']],
    ['an end after an element that is whole', '<p>A</p>\n\nB</p>', ['1 raw-html: This is HTML: <p>A</p>', '3 raw-html: This is HTML: </p>']],
    ['a line break', 'A<br>b', ['1 raw-html: This is HTML: <br>']],
    ['a comment', '<!-- later -->', ['1 raw-html: This is HTML: <!-- later -->']],
    ['a script', '<script>alert(1)</script>', ['1 raw-html: This is HTML: <script>alert(1)</script>']],
    ['a long one, cut', `<p title="${'x'.repeat(80)}">`, [`1 raw-html: This is HTML: <p title="${'x'.repeat(50)}…`]],
    ['in an item', '- A\n- <b>B</b>', ['2 raw-html: This is HTML: <b>']],
  ])('%s', (_, text, expected) => expect(problemLines(text)).toEqual(expected));

  test('and with what to write instead', () => {
    expect(parse('<b>A</b>').diagnostics[0]).toMatchObject({
      expected: 'Plain text, or Markdown such as **bold**.',
      fix: 'Remove the tags and keep the words. To show the character <, type \\<.',
    });
  });
});

describe('Markdown that no slide shows is reported', () => {
  test.each<[string, string, string]>([
    ['a block of code', 'A\n\n```\nB\n```', '3 markdown-unsupported: This is formatted as code.'],
    ['code by indentation', 'A\n\n    B', '3 markdown-unsupported: This is formatted as code.'],
    ['code in a line', 'A `b`', '1 markdown-unsupported: This is formatted as code: `b`'],
    ['a rule', 'A\n\n***', '3 markdown-unsupported: This makes a horizontal line.'],
    ['struck-out text', '~~A~~', '1 markdown-unsupported: This text is crossed out: ~~A~~'],
    ['a checkbox', '- A\n- [ ] B', '2 markdown-unsupported: This is a checkbox.'],
    ['a heading in a list', '- A\n- ## B', '2 markdown-unsupported: This heading is inside a list or a quote.'],
  ])('%s', (_, text, expected) => expect(problemLines(text)).toEqual([expected]));
});

/** Letters, spaces and all signs of which a rule of Markdown may make something. */
const writtenText = fc.string({
  unit: fc.constantFrom(...'ab W.w:/ñ¿1 \t!?#-+=|(){}“”\'"^$%;,>', 'www.', 'http:', 'mailto:', '  ', '\u00a0', '…'),
  maxLength: 30,
});

test('a text that is taken for words alone is that for marked too', () => {
  const lexer = new Lexer(new Marked({ gfm: true }).defaults);
  fc.assert(
    fc.property(writtenText, text => {
      fc.pre(text !== '' && isPlain(text));
      expect(lexer.inlineTokens(text)).toEqual([{ type: 'text', raw: text, text, escaped: false }]);
    }),
    { seed: 1, numRuns: 3000 },
  );
});
