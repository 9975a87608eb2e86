import { describe, expect, test } from 'vitest';
import { type DocxContent, makeDocx, wordItem, wordLists, wordParagraph, wordRun, wordStyle } from '../../../e2e/examples/exampleDocx.ts';
import { guideLines } from '../../../e2e/examples/guideLines.ts';
import { readDocxGuide } from './readDocxGuide.ts';

const headingStyles = [
  wordStyle('Title', 'Title'),
  wordStyle('Subtitle', 'Subtitle'),
  ...[1, 2, 3].map(level => wordStyle(`Heading${level}`, `heading ${level}`)),
].join('');

const read = async (content: DocxContent | string) => {
  const { blocks, notes } = await readDocxGuide('guide.docx', makeDocx(typeof content === 'string' ? { body: content } : content));
  return { lines: guideLines(blocks), notes, blocks };
};
const linesOf = async (content: DocxContent | string) => (await read(content)).lines;

const textBox = (content: string): string => `<w:txbxContent>${wordParagraph(content)}</w:txbxContent>`;
const drawn = (content: string): string => `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${textBox(content)}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
const painted = (content: string): string => `<w:pict><v:shape><v:textbox>${textBox(content)}</v:textbox></v:shape></w:pict>`;

describe('headings', () => {
  test('are those of the styles, and nothing in a Word file has a place', async () => {
    const { blocks, lines } = await read({
      body: wordParagraph('Be calm', 'Heading1') + wordParagraph('Why', 'Heading2') + wordParagraph('Text.'),
      styles: headingStyles,
    });
    expect(lines).toEqual(['# Be calm', '## Why', 'Text.']);
    expect(blocks.every(({ place }) => place === undefined)).toBe(true);
  });

  test('are below the title, if there is one', async () => {
    const body =
      wordParagraph('Calm', 'Title') + wordParagraph('For parents', 'Subtitle') + wordParagraph('Why', 'Heading1') + wordParagraph('How', 'Heading2');
    expect(await linesOf({ body, styles: headingStyles })).toEqual(['# Calm', '## For parents', '## Why', '### How']);
  });

  test.each([
    ['by a Spanish name', wordStyle('Ttulo2', 'Título 2')],
    ['by the style that theirs is based on', `${headingStyles}${wordStyle('Ttulo2', 'My heading', '<w:basedOn w:val="Heading2"/>')}`],
    ['by their level in the outline', wordStyle('Ttulo2', 'My heading', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')],
    ['by a name in capital letters', wordStyle('Ttulo2', 'HEADING 2')],
  ])('are found %s', async (_, styles) => expect(await linesOf({ body: wordParagraph('Why', 'Ttulo2'), styles })).toEqual(['## Why']));

  test('are found by the level that a paragraph itself has in the outline', async () => {
    expect(await linesOf(wordParagraph('Why', '', '<w:outlineLvl w:val="2"/>'))).toEqual(['### Why']);
  });

  test('have no numbers, if Word counts them', async () => {
    const body = wordParagraph('Why', 'Heading1', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>');
    expect(await linesOf({ body, styles: headingStyles, numbering: wordLists })).toEqual(['# Why']);
  });

  test('are bold lines, if their writer chose no style', async () => {
    const body = wordParagraph('Guide', 'Heading1') + wordParagraph(wordRun('What to do', '<w:b/>')) + wordParagraph('Listen first.');
    expect(await linesOf({ body, styles: headingStyles })).toEqual(['# Guide', '## What to do', 'Listen first.']);
  });

  test('are lines that a style makes bold', async () => {
    const styles = headingStyles + wordStyle('Lead', 'My lead', '<w:rPr><w:b/></w:rPr>');
    const body = wordParagraph('Guide', 'Heading1') + wordParagraph('What to do', 'Lead') + wordParagraph('Listen first.');
    expect(await linesOf({ body, styles })).toEqual(['# Guide', '## What to do', 'Listen first.']);
  });

  test('of a table of contents, with their pages, are left out', async () => {
    const styles = headingStyles + wordStyle('TOC1', 'toc 1') + wordStyle('TOCHeading', 'TOC Heading', '<w:basedOn w:val="Heading1"/>');
    const body = wordParagraph('Contents', 'TOCHeading') + wordParagraph('Why 3', 'TOC1') + wordParagraph('Why', 'Heading1');
    expect(await linesOf({ body, styles })).toEqual(['# Why']);
  });
});

describe('lists', () => {
  test('keep their levels, and whether they have numbers', async () => {
    const body = [
      wordItem('One', 1),
      wordItem('One a', 2, 1),
      wordItem('One b', 2, 1),
      wordItem('Two', 1),
      wordParagraph('Between.'),
      wordItem('First', 2),
    ].join('');
    expect(await linesOf({ body, numbering: wordLists })).toEqual(['- One', '  1. One a', '  1. One b', '- Two', 'Between.', '1. First']);
  });

  test('go as deep as Word lets them', async () => {
    const body = Array.from({ length: 9 }, (_, level) => wordItem(`Level ${level}`, 1, level)).join('');
    const { blocks } = await read({ body, numbering: wordLists });
    expect(blocks.map(block => block.kind === 'item' && block.depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('are known by their style, too', async () => {
    const styles = wordStyle('ListBullet', 'List Bullet') + wordStyle('ListNumber', 'List Number');
    expect(await linesOf({ body: wordParagraph('Ask', 'ListBullet') + wordParagraph('Listen', 'ListNumber'), styles })).toEqual(['- Ask', '1. Listen']);
  });
});

describe('words', () => {
  test('stand out if they are bold or in italics, by themselves or by a style', async () => {
    const styles = wordStyle('Strong', 'Strong', '', 'character') + wordStyle('Mine', 'Mine', '<w:rPr><w:i/></w:rPr>', 'character');
    const body = wordParagraph(
      `${wordRun('Ask ')}${wordRun('first', '<w:b/>')}${wordRun(', then ')}${wordRun('wait', '<w:i/>')}${wordRun(' and ')}${wordRun('listen', '<w:rStyle w:val="Strong"/>')}${wordRun(', ')}${wordRun('always', '<w:rStyle w:val="Mine"/>')}${wordRun(' ', '<w:b w:val="0"/>')}${wordRun('so', '<w:b w:val="0"/>')}`,
    );
    expect(await linesOf({ body, styles })).toEqual(['Ask **first**, then **wait** and **listen**, **always** so']);
  });

  test('keep their links', async () => {
    const body = wordParagraph(`${wordRun('See ')}<w:hyperlink r:id="link">${wordRun('this page')}</w:hyperlink>${wordRun('.')}`);
    expect(await linesOf({ body, links: { link: 'https://example.org/a' } })).toEqual(['See [this page](https://example.org/a).']);
  });

  test('that are hidden are not read', async () => {
    expect(await linesOf(wordParagraph(`${wordRun('Seen ')}${wordRun('hidden', '<w:vanish/>')}${wordRun('text')}`))).toEqual(['Seen text']);
  });

  test('of fields and of text in two directions are not lost', async () => {
    expect(
      await linesOf(wordParagraph(`<w:fldSimple w:instr="DOCPROPERTY x">${wordRun('Maple School')}</w:fldSimple><w:bdo>${wordRun(' and all')}</w:bdo>`)),
    ).toEqual(['Maple School and all']);
  });

  test('after a break in a line are in the same paragraph', async () => {
    expect(await linesOf(wordParagraph('<w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:cr/><w:tab/><w:t>three</w:t></w:r>'))).toEqual(['One two three']);
  });
});

describe('tracked changes', () => {
  const inserted = `<w:ins w:id="1" w:author="A">${wordRun('new ')}</w:ins>`;
  const deleted = `<w:del w:id="2" w:author="A"><w:r><w:delText>old </w:delText></w:r></w:del>`;
  const note = ['“guide.docx” has tracked changes; they were read as if all were accepted.'];

  test('are accepted, which the person is told', async () => {
    const { lines, notes } = await read(wordParagraph(`${wordRun('The ')}${deleted}${inserted}${wordRun('text')}`));
    expect(lines).toEqual(['The new text']);
    expect(notes).toEqual(note);
  });

  test('move text only once', async () => {
    const from = `<w:moveFrom w:id="3">${wordRun('moved')}</w:moveFrom>`;
    const to = `<w:moveTo w:id="4">${wordRun('moved')}</w:moveTo>`;
    const { lines, notes } = await read(wordParagraph(`${wordRun('One ')}${from}`) + wordParagraph(`${wordRun('Two ')}${to}`));
    expect(lines).toEqual(['One', 'Two moved']);
    expect(notes).toEqual(note);
  });

  test('join paragraphs, and take rows away', async () => {
    const row = (text: string, properties = ''): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${[text, 'x'].map(each => `<w:tc>${wordParagraph(each)}</w:tc>`).join('')}</w:tr>`;
    const body = `${wordParagraph('One', '', '<w:rPr><w:del w:id="1"/></w:rPr>')}${wordParagraph(' two')}<w:tbl>${row('kept')}${row('gone', '<w:del w:id="2"/>')}</w:tbl>`;
    expect(await linesOf(body)).toEqual(['One two', '| kept | x |']);
  });

  test('that are none are not spoken of', async () => expect((await read(wordParagraph('Text'))).notes).toBeUndefined());
});

test('comments are not in the text', async () => {
  const body = wordParagraph(`<w:commentRangeStart w:id="0"/>${wordRun('Text')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`);
  const comments = `<w:comment w:id="0" w:author="Ann" w:initials="A">${wordParagraph('Is this true?')}</w:comment>`;
  expect(await linesOf({ body, comments })).toEqual(['Text']);
});

test('footnotes are blocks of their own at the end, without marks', async () => {
  const body = wordParagraph(`${wordRun('Most children')}<w:r><w:footnoteReference w:id="2"/></w:r>${wordRun(' talk.')}`) + wordParagraph('After.');
  const footnotes = `<w:footnote w:id="0" w:type="separator">${wordParagraph('-')}</w:footnote><w:footnote w:id="2">${wordParagraph(`<w:r><w:footnoteRef/></w:r>${wordRun('A survey.')}`)}</w:footnote>`;
  expect(await linesOf({ body, footnotes })).toEqual(['Most children talk.', 'After.', '[^]: A survey.']);
});

describe('tables', () => {
  const cells = (...texts: readonly string[]): string => texts.map(text => `<w:tc>${wordParagraph(text)}</w:tc>`).join('');

  test('are rows, the first of which may be a head', async () => {
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cells('Age', 'Talk about')}</w:tr><w:tr>${cells('6', 'Names')}</w:tr></w:tbl>`;
    expect(await linesOf(body)).toEqual(['|! Age | Talk about |', '| 6 | Names |']);
  });

  test('of one cell are a frame around paragraphs', async () => {
    expect(await linesOf(`<w:tbl><w:tr><w:tc>${wordParagraph('One.')}${wordParagraph('Two.')}</w:tc></w:tr></w:tbl>`)).toEqual(['One.', 'Two.']);
  });
});

describe('text boxes', () => {
  test.each([
    [
      'as Word writes them, twice',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn('In a box')}</mc:Choice><mc:Fallback>${painted('In a box')}</mc:Fallback></mc:AlternateContent>`,
    ],
    ['for new programs alone', drawn('In a box')],
    ['for new programs alone, with a choice', `<mc:AlternateContent><mc:Choice Requires="wps">${drawn('In a box')}</mc:Choice></mc:AlternateContent>`],
    [
      'with a picture of it for old programs',
      `<mc:AlternateContent><mc:Choice Requires="wps">${drawn('In a box')}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`,
    ],
    ['for old programs alone', painted('In a box')],
  ])('are read once, after the paragraph that they are at: %s', async (_, box) => {
    expect(await linesOf(wordParagraph(`${wordRun('Before')}<w:r>${box}</w:r>${wordRun(' and after')}`) + wordParagraph('Next'))).toEqual([
      'Before and after',
      'In a box',
      'Next',
    ]);
  });

  test('with a list and another box in them are read whole', async () => {
    const inner = `<w:p><w:r>${drawn('Inner')}</w:r></w:p>`;
    const body = `<w:p><w:r><w:drawing><wps:txbx><w:txbxContent>${wordItem('Item', 1)}${inner}</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>`;
    expect(await linesOf({ body, numbering: wordLists })).toEqual(['- Item', 'Inner']);
  });
});

test('a diagram’s words are not read, which the person is told', async () => {
  const { notes } = await read(wordParagraph('<w:r><w:drawing><dgm:relIds r:dm="x"/></w:drawing></w:r>') + wordParagraph('Text'));
  expect(notes).toEqual(['“guide.docx” has a diagram (SmartArt) whose words were not read. If they matter, write them below it as text.']);
});

describe('a file that is damaged', () => {
  const whole = makeDocx({ body: wordParagraph('Text') });

  test.each([
    ['cut off', whole.slice(0, whole.length / 2)],
    ['cut off at its very end', whole.slice(0, -30)],
    ['without a document', makeDocx({ body: '' }).slice(0, 40)],
    ['with XML that ends early', makeDocx({ body: '</w:body>' })],
  ])('%s is refused, with what to do', async (_, bytes) => {
    await expect(readDocxGuide('guide.docx', bytes)).rejects.toThrow(
      '“guide.docx” is damaged or not all there: it is no whole Word document. Download it again, or open it in Word or LibreOffice and save it as .docx, and run the command again.',
    );
  });
});
