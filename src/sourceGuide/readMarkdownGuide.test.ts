import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideLines } from '../../e2e/examples/guideLines.ts';
import { type GuideBlock, runsToText } from './guideFile.ts';
import { readMarkdownGuide } from './readMarkdownGuide.ts';

const blocksOf = (text: string): readonly GuideBlock[] => readMarkdownGuide('guide.md', text).blocks;
const read = (text: string): readonly string[] => guideLines(blocksOf(text));

/** Blocks with their lines before them. */
const withLines = (text: string): readonly string[] => {
  const blocks = blocksOf(text);
  return guideLines(blocks).map((line, i) => {
    const place = blocks[i]?.place;
    return `${place && 'line' in place ? place.line : '?'}: ${line}`;
  });
};

describe('what people write in Markdown is read:', () => {
  test.each([
    ['headings of both kinds', '# One\n\nTwo\n===\n\nThree\n---\n\n#### Four ####', ['# One', '# Two', '## Three', '#### Four']],
    ['words that stand out', 'One **two** *three* __four__ ***five***', ['One **two three four five**']],
    ['line breaks, as spaces', 'One  \ntwo\\\nthree\nfour', ['One two three four']],
    [
      'links of all kinds',
      '[a](https://a.org "x") [b][r] <https://c.org> www.d.org e@f.org [g](#h)\n\n[r]: https://b.org',
      ['[a](https://a.org) [b](https://b.org) [https://c.org](https://c.org) [www.d.org](http://www.d.org) [e@f.org](mailto:e@f.org) g'],
    ],
    ['no pictures, nor what describes them', 'One ![two](a.png) three\n\n![four][r]\n\n[r]: b.png', ['One three']],
    ['lists, and tasks', '- One\n  1. a\n- [x] Two\n\n* Other', ['- One', '  1. a', '- Two', '- Other']],
    ['tables', '| A | B |\n|---|:-:|\n| 1 | **2** |\n| 3 \\| | |', ['|! A | B |', '| 1 | **2** |', '| 3 | |  |']],
    ['quotes, code and rules', '> One\n> two\n\n    three\n\n***\n\n```\nfour\n```', ['One two', 'three', 'four']],
    ['raw HTML', '<div align="center"><b>One</b> two</div>\n\n<!-- x -->\n\nThree<br><br>four<script>x</script>', ['**One** two', 'Three', 'four']],
    ['HTML around Markdown', '# A\n\n<details><summary>One</summary>\n\n- two\n\n</details>', ['# A', '## One', '- two']],
    ['entities and escapes', '&eacute;\\*a\\* &lt;b&gt; R&D 1 < 2', ['é*a* <b> R&D 1 < 2']],
    ['a bold line as a heading', '# A\n\n**Why?**\n\nSo.', ['# A', '## Why?', 'So.']],
    ['what is crossed out', '~~One~~ two', ['One two']],
  ])('%s', (_, text, lines) => expect(read(text)).toEqual(lines));
});

describe('footnotes', () => {
  test('are blocks of their own, without marks', () => {
    expect(withLines('One[^1] two[^b].\n\n[^1]: A note\n    goes on.\n\n    More.\n[^b]: word\n\nAfter.')).toEqual([
      '1: One two.',
      '3: [^]: A note goes on. More.',
      '7: [^]: word',
      '9: After.',
    ]);
  });

  test('that are none stay text', () => expect(read('One[^1].')).toEqual(['One[^1].']));
});

describe('settings before the text', () => {
  test.each([
    ['in YAML', '---\nlang: en\ntitle: "Calm: a guide"\n---\n\nText', ['3: # Calm: a guide', '6: Text']],
    ['in TOML', "+++\ntitle = 'Calm'\n+++\nText", ['2: # Calm', '4: Text']],
    ['give no title to a text that has one', '---\ntitle: Calm\n---\n# Own\n', ['4: # Own']],
    ['without a title', '---\nlang: en\n---\nText', ['4: Text']],
    ['are none, if there is only a rule', '---\n\nText\n\n---\n\nMore', ['3: Text', '7: More']],
  ])('%s', (_, text, lines) => expect(withLines(text)).toEqual(lines));
});

describe('the line of a block is right', () => {
  test.each([
    ['in lists', '- One\n  more\n\n  and\n  - a\n\n    1. b\n- Two', ['1: - One more and', '5:   - a', '7:     1. b', '8: - Two']],
    ['in tables', 'Text\n\n| A | B |\n|--|--|\n| 1 | 2 |\n| 3 | 4 |', ['1: Text', '3: |! A | B |', '5: | 1 | 2 |', '6: | 3 | 4 |']],
    ['in quotes', '> One\n>\n> - a\n> - b', ['1: One', '3: - a', '4: - b']],
    ['in raw HTML', '\n<ul>\n<li>a</li>\n\n<li>\nb</li>\n</ul>', ['3: - a', '6: - b']],
    ['after a paragraph that two breaks divide', 'One  \ntwo<br><br>\nthree', ['1: One two', '3: three']],
    ['with ends of lines of Windows, and a byte order mark', '\ufeff# A\r\n\r\nB\r\n', ['1: # A', '3: B']],
  ])('%s', (_, text, lines) => expect(withLines(text)).toEqual(lines));
});

describe('in any text', () => {
  /** Texts with a word for each block, and none twice. */
  const block = fc.constantFrom(
    (word: string) => `# ${word}\n\n`,
    (word: string) => `${word}\n---\n\n`,
    (word: string) => `${word} and **more**\nof it\n\n`,
    (word: string) => `- ${word}\n`,
    (word: string) => `  - ${word}\n`,
    (word: string) => `    1. ${word}\n\n`,
    (word: string) => `| ${word} | b |\n|---|---|\n| c | d |\n\n`,
    (word: string) => `> ${word}\n\n`,
    (word: string) => `<p>${word}</p>\n\n`,
    (word: string) => `**${word}**\n\n`,
    (word: string) => `\`\`\`\n${word}\n\`\`\`\n\n`,
    (word: string) => `[^${word}]: ${word}note\n\n`,
    () => '\n',
    () => '***\n',
  );

  test('every word is read once, in its order, with its line', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), makers => {
        const text = makers.map((make, i) => make(`word${i}x`)).join('');
        const lines = text.split('\n');
        const found = blocksOf(text).flatMap(each => {
          const words = (each.kind === 'row' ? each.cells.map(runsToText).join(' ') : runsToText(each.runs)).match(/word\d+x/g) ?? [];
          const line = each.place && 'line' in each.place ? (lines[each.place.line - 1] ?? '') : '';
          if (words[0]) expect(line).toContain(words[0]);
          return words;
        });
        expect(found).toEqual(text.match(/word\d+x(?!\])/g) ?? []);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'#-*>|<b/>`[^1]:&\n \t\\_1.a'), maxLength: 80 }), text => void blocksOf(text)),
      { numRuns: 1000 },
    );
  });
});

test('a long guide is read in the time that its length needs', () => {
  const long = `${'word '.repeat(20_000)}\n\n![](data:image/png;base64,${'A'.repeat(200_000)})\n\n[i]: <data:image/png;base64,${'A'.repeat(200_000)}>\n\n${'> '.repeat(5000)}deep`;
  const begin = performance.now();
  expect(read(long)).toHaveLength(2);
  expect(performance.now() - begin).toBeLessThan(5000);
});
