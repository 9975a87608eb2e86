import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideLines } from '../../e2e/examples/guideLines.ts';
import { readHtmlGuide } from './readHtmlGuide.ts';

const read = (html: string): readonly string[] => guideLines(readHtmlGuide('guide.html', html).blocks);

describe('a reader sees', () => {
  test.each([
    ['headings and paragraphs', '<h1>Calm</h1><p>One.</p><p>Two.</p>', ['# Calm', 'One.', 'Two.']],
    ['divisions of text', '<div>One <div>Two</div> Three</div>Four', ['One', 'Two', 'Three', 'Four']],
    ['a heading by its role', '<div role="heading" aria-level="3">Why</div>', ['### Why']],
    [
      'quotes, captions, asides',
      '<blockquote><p>One</p></blockquote><figure><img alt="x"><figcaption>Two</figcaption></figure><aside>Three</aside>',
      ['One', 'Two', 'Three'],
    ],
    ['a line break as a space, and two as a new paragraph', 'One<br>two<br> <br>Three<br/><br/><br/>four', ['One two', 'Three', 'four']],
    ['text that opens when it is pressed', '<h1>A</h1><details><summary>Why?</summary><p>So.</p></details>', ['# A', '## Why?', 'So.']],
    ['a heading in a button', '<h2><button>Why?</button></h2><p>So.</p>', ['## Why?', 'So.']],
    ['quotation marks', '<p>Say <q>no</q>.</p>', ['Say “no”.']],
    ['what is crossed out, but not what was deleted', '<p><s>One</s> <del>two</del> <ins>three</ins></p>', ['One three']],
  ])('%s', (_, html, lines) => expect(read(html)).toEqual(lines));

  test.each([
    ['scripts and styles', '<script>x</script><style>p{}</style><template>x</template><noscript>x</noscript>'],
    ['hidden text', '<p hidden>x</p><p aria-hidden="true">x</p><p style="color: red; display:none">x</p><span class="sr-only">x</span>'],
    [
      'menus, heads and feet',
      '<nav>x</nav><header>x</header><footer>x</footer><div role="banner">x</div><div role="contentinfo">x</div><div role="navigation">x</div>',
    ],
    ['forms', '<form><label>x</label><input value="x"><select><option>x</select><textarea>x</textarea><button>x</button></form>'],
    ['running heads of LibreOffice', '<div title="header"><p>x</p></div><div title="footer"><p>1</p></div>'],
    ['pictures', '<img alt="x"><svg><text>x</text></svg><canvas>x</canvas>'],
    ['comments', '<!-- x -->'],
  ])('no %s', (_, html) => expect(read(`${html}<p>Text</p>`)).toEqual(['Text']));
});

describe('the text of a page is', () => {
  test('what is in its main element', () => {
    expect(read('<div>Ad</div><main><h1>Calm</h1><p>Text</p></main><div>Ad</div>')).toEqual(['# Calm', 'Text']);
  });

  test('its article, if there is one', () => {
    expect(read('<div>Ad</div><article><header><h1>Calm</h1></header><p>Text</p></article>')).toEqual(['# Calm', 'Text']);
    expect(read('<article><p>One</p></article><article><p>Two</p></article>')).toEqual(['One', 'Two']);
  });

  test('after its title, if that is in the head of the page', () => {
    expect(read('<header>Site <h1>Calm</h1></header><main><p>Text</p></main>')).toEqual(['# Calm', 'Text']);
    expect(read('<header><h1>Calm</h1></header><h2>Why</h2>')).toEqual(['# Calm', '## Why']);
    expect(read('<nav><h1>Site</h1></nav><main><p>Text</p></main>')).toEqual(['Text']);
  });
});

describe('lists', () => {
  test.each([
    ['within each other', '<ul><li>One<ol><li>a<li>b</ol><li>Two</ul>', ['- One', '  1. a', '  1. b', '- Two']],
    ['beside the items, as LibreOffice writes them', '<ul><li><p>One</p></li><ul><li><p>a</p></li></ul><li><p>Two</p></li></ul>', ['- One', '  - a', '- Two']],
    ['with several paragraphs in an item', '<ul><li><p>One.</p><p>More.</p></li></ul>', ['- One. More.']],
    ['with text after a list in an item', '<ul><li>One<ul><li>a</li></ul>More</li><li>Two</li></ul>', ['- One', '  - a', 'More', '- Two']],
    ['that begin below the first level', '<ul><li><ul><li>a</li><li>b</li></ul></li></ul>', ['- a', '- b']],
    ['of parts of the page', '<ul><li><h2>Ask</h2><p>Often.</p></li><li><h2>Listen</h2><p>Long.</p></li></ul>', ['## Ask', 'Often.', '## Listen', 'Long.']],
    ['of terms', '<dl><dt>Ban<dd>A rule.<dt>Block<dt>Mute<dd><p>No</p><p>news.</p></dl>', ['- **Ban** A rule.', '- **Block Mute** No news.']],
    [
      'of Google Docs',
      '<ul class="lst-kix_a-0 start"><li>One</li></ul><ul class="lst-kix_a-1 start"><li>a</li></ul><ul class="lst-kix_a-0"><li>Two</li></ul>',
      ['- One', '  - a', '- Two'],
    ],
  ])('%s', (_, html, lines) => expect(read(html)).toEqual(lines));

  test.each([
    ['with bullets', '<p>• One</p><p>●&nbsp;&nbsp; <b>Two</b></p><p>Text</p>', ['- One', '- **Two**', 'Text']],
    ['with bullets after line breaks', '<p>Ask:<br>• One<br>• Two<br>more</p>', ['Ask:', '- One', '- Two more']],
    ['with dashes or stars', '<p>- One</p><p>- Two</p><p>Text</p><p>* A note</p>', ['- One', '- Two', 'Text', '* A note']],
    ['with numbers that count', '<p>1. One</p><p>2) Two</p><p>3. Three</p><p>Text</p><p>7. July</p>', ['1. One', '1. Two', '1. Three', 'Text', '7. July']],
  ])('are found where people type them: %s', (_, html, lines) => expect(read(html)).toEqual(lines));

  test('are found where Word saves them as paragraphs', () => {
    const item = (level: number, mark: string, text: string, style = `mso-list:l0 level${level} lfo1`): string =>
      `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 0.5}in;${style}'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;
    expect(read(item(1, '·', 'One') + item(2, 'o', 'a') + item(2, 'o', 'b', '') + item(1, '·', 'Two'))).toEqual(['- One', '  - a', '  - b', '- Two']);
    expect(read(item(1, '1.', 'One') + item(2, 'a.', 'a') + item(1, '', 'O bien, más.'))).toEqual(['1. One', '  1. a', 'O bien, más.']);
  });

  test('have a number each, that of the lists in them', () => {
    const { blocks } = readHtmlGuide('guide.html', '<ul><li>One<ul><li>a</ul><li>Two</ul><p>Text<ul><li>Three</ul>');
    expect(blocks.flatMap(block => (block.kind === 'item' ? [block.list] : []))).toEqual([1, 1, 1, 2]);
  });
});

describe('tables', () => {
  test.each([
    ['have heads', '<table><tr><th>Age<th>Talk<tr><th>6<td>Names</table>', ['|! Age | Talk |', '| **6** | Names |']],
    [
      'have heads by their place',
      '<table><caption>Ages</caption><thead><tr><td>Age<td>Talk</thead><tr><td>6<td>Names</table>',
      ['Ages', '|! Age | Talk |', '| 6 | Names |'],
    ],
    ['have heads that are only bold', '<table><tr><td><b>Age</b><td><b>Talk</b><tr><td>6<td>Names</table>', ['|! Age | Talk |', '| 6 | Names |']],
    ['keep their columns', '<table><tr><td rowspan="2">1<td>2<tr><td>3<tr><td colspan="2">4</table>', ['| 1 | 2 |', '|  | 3 |', '| 4 |  |']],
    ['have paragraphs in cells', '<table><tr><td><p>One</p><p>two</p><td>x</table>', ['| One two | x |']],
    ['have what Word saves as items in cells', '<table><tr><td>x<td><p class="MsoListParagraph">·&nbsp; One</p></table>', ['| x | · One |']],
    ['of one cell are a frame', '<table><tr><td><p>One</p><p>Two</p></table>', ['One', 'Two']],
    ['that put things beside each other are read one by one', '<table role="presentation"><tr><td>One<td>Two</table>', ['One', 'Two']],
    [
      'with lists are read by columns',
      '<h1>A</h1><table><tr><th>Do<th>Avoid<tr><td><ul><li>a<li>b</ul><td><ul><li>c</ul></table>',
      ['# A', '## Do', '- a', '- b', '## Avoid', '- c'],
    ],
    ['within tables are read alone', '<table><tr><td>One<table><tr><td>a<td>b</table><td>Two</table>', ['One', '| a | b |', 'Two']],
  ])('%s', (_, html, lines) => expect(read(html)).toEqual(lines));
});

describe('words stand out', () => {
  test.each([
    ['by their element', 'One <b>two</b> <em>three</em> four <mark>five</mark>', 'One **two three** four **five**'],
    ['by their style', 'One <span style="font-weight: 700">two</span> <span style="font-weight:normal">three</span>', 'One **two** three'],
    ['not in what an editor sets back', '<b style="font-weight:normal">One <span style="font-weight:bold">two</span></b>', 'One **two**'],
    ['with the space beside them plain', 'One<b> two </b>three', 'One **two** three'],
    ['with links in them', '<b>See <a href="https://a.org">this</a></b> now', '**See** [**this**](https://a.org) now'],
  ])('%s', (_, html, line) => expect(read(`<p>${html}`)).toEqual([line]));

  test('by a class of the page, as in files of Google Docs', () => {
    expect(read('<style>.c1{color:#000}.c2,.c3{font-weight:700}</style><p class="c1">One <span class="c3">two</span>')).toEqual(['One **two**']);
  });

  test('not in headings that are bold as a whole', () => expect(read('<h1><b>Calm</b></h1>')).toEqual(['# Calm']));
});

describe('links', () => {
  test.each(['https://a.org', 'http://a.org/b?c=d&amp;e', 'mailto:a@b.org', 'tel:+1-800-555-0134'])('lead to %s', href => {
    expect(read(`<a href="${href}">x</a>`)).toEqual([`[x](${href.replace('&amp;', '&')})`]);
  });

  test.each(['#top', 'other.html', 'javascript:void(0)', 'file:///a', 'ftp://a.org'])('are text, if they lead to %s', href => {
    expect(read(`<a href="${href}">A link</a>`)).toEqual(['A link']);
  });
});

describe('characters', () => {
  test.each([
    ['of entities', 'R&amp;D &eacute; &#8212; &ldquo;x&rdquo;', 'R&D é — “x”'],
    ['that look like spaces', 'a&nbsp;b\u202fc\u2009d\n\t e', 'a b c d e'],
    ['that nobody sees', 'hy\u00adphen zero\u200bwidth\u2060\ufeff a\u200d\u200eb', 'hyphen zerowidth ab'],
    ['in two parts', 'nin\u0303o e<b>\u0301</b>', 'niño é'],
    ['that are joined in emoji and other scripts', '👨\u200d👩\u200d👧 می\u200cخواهم', '👨\u200d👩\u200d👧 می\u200cخواهم'],
  ])('%s', (_, html, text) => {
    const runs = readHtmlGuide('guide.html', `<p>${html}`).blocks.flatMap(block => (block.kind === 'paragraph' ? block.runs : []));
    expect(
      runs
        .map(run => run.text)
        .join('')
        .normalize('NFC'),
    ).toBe(text);
  });
});

describe('footnotes are told from the text, as written by', () => {
  const mark = '<p>Text<sup><a href="#n1" id="r1">1</a></sup>.</p>';

  test.each([
    ['Markdown programs', `${mark}<section><ol><li id="n1"><p>A note. <a href="#r1">↩︎</a></p></li></ol></section>`],
    [
      'LibreOffice',
      '<p>Text<a class="sdfootnoteanc" name="r1" href="#n1"><sup>1</sup></a>.</p><div id="sdfootnote1"><p><a name="n1" href="#r1">1</a>A note.</p></div>',
    ],
    ['Word', '<p>Text<a href="#n1" name="r1"><span>[1]</span></a>.</p><div><p><a href="#r1" name="n1">[1]</a> A note.</p></div>'],
    ['the page itself', '<p>Text.</p><aside role="doc-footnote">A note.</aside>'],
    [
      'one who refers to it twice',
      `<p>Text<a href="#n1" id="r1">1</a><a href="#n1" id="r2">1</a>.</p><p id="n1">A note. <a href="#r1">a</a> <a href="#r2">b</a></p>`,
    ],
  ])('%s', (_, html) => expect(read(html)).toEqual(['Text.', '[^]: A note.']));

  test('but links within a page are text', () => {
    expect(read('<p id="top"><a href="#one">1</a> to <a href="#top">2</a></p><p id="one">One</p>')).toEqual(['1 to 2', 'One']);
  });
});

describe('a title of its own kind', () => {
  test('is above the headings', () => {
    expect(read('<p class="MsoTitle">Calm</p><p class="MsoSubtitle">For parents</p><h1>Why</h1><h2>So</h2>')).toEqual([
      '# Calm',
      '## For parents',
      '## Why',
      '### So',
    ]);
  });
  test('is none, if a page has many', () => {
    expect(read('<h1>Calm</h1><p class="title">A</p><p class="title">B</p><p class="title">C</p>')).toEqual(['# Calm', 'A', 'B', 'C']);
  });
  test('may be a heading', () => expect(read('<h1 class="title">Calm</h1><h2>Why</h2>')).toEqual(['# Calm', '## Why']));
});

describe('the line of a block', () => {
  test('is that of its first word', () => {
    const html = '<h1>\n  Calm</h1>\n<p>One\ntwo</p>\n<ul>\n<li>\n<p>\n<b>\nThree</b></p></li></ul>\n<table>\n<tr>\n<td>a</td>\n<td>b</td></tr></table>';
    expect(readHtmlGuide('guide.html', html).blocks.map(({ place }) => place)).toEqual([2, 3, 9, 12].map(line => ({ line })));
  });

  test('counts as editors do on Windows', () => {
    expect(readHtmlGuide('guide.html', '<p>One</p>\r\n<p>Two</p>').blocks.map(({ place }) => place)).toEqual([{ line: 1 }, { line: 2 }]);
  });

  test('is not told, if the page was made from another file', () => {
    expect(readHtmlGuide('guide.docx', '<p>One', { lines: false }).blocks.map(({ place }) => place)).toEqual([undefined]);
  });
});

describe('in any page', () => {
  const word = fc.constant('<w>');
  const tags = [
    'p',
    'div',
    'ul',
    'li',
    'ol',
    'h2',
    'b',
    'span',
    'table',
    'tr',
    'td',
    'blockquote',
    'dl',
    'dt',
    'dd',
    'section',
    'a',
    'q',
    'details',
    'summary',
    'br',
  ];
  const { tree } = fc.letrec<{ readonly tree: string }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      word,
      fc.tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 4 })).map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
    ),
  }));

  test('every word is read once', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), parts => {
        let count = 0;
        const html = parts.join('\n').replace(/<w>/g, () => ` word${count++} `);
        const words =
          read(html)
            .join(' ')
            .match(/word\d+/g) ?? [];
        expect(words.toSorted()).toEqual(Array.from({ length: count }, (_, i) => `word${i}`).toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});
