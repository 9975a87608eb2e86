import { describe, expect, test } from 'vitest';
import { exampleAssets } from '../../e2e/examples/exampleAssets.ts';
import { exampleTexts } from '../../e2e/examples/exampleTexts.ts';
import { exampleWorkshop } from '../../e2e/examples/exampleWorkshop.ts';
import { html } from '../markup/html.ts';
import { languageStyles } from './languageStyles.ts';
import { inlineScript, pageStyles, renderPage, titleIn } from './renderPage.ts';
import { renderSlides } from './renderSlides.ts';

const workshop = exampleWorkshop();

test('a page is a document of its own, in all languages until something says otherwise', () => {
  const page = renderPage(workshop, exampleAssets).replace(/(?<=id="workshop">).*(?=<\/script>)/, '…');
  expect(page).toBe(`<!doctype html>
<html lang="en" data-languages="en es">
<head>
<meta charset="utf-8">

<title>Phones at home · El teléfono en casa</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="description" content="A calm evening. · Una charla tranquila.">
<style>.slide { color: black; }</style>
<style>${languageStyles(workshop)}</style>
<style id="pictures"></style>

</head>
<body>
<main class="deck"><div class="slides">
${renderSlides(workshop, exampleAssets).text}</div></main>
<script type="application/json" id="workshop">…</script>

</body>
</html>
`);
});

test('the policy comes before all that it is about; scripts and styles are as they were given', () => {
  const parts = { policy: "script-src 'sha256-x'", earlyScript: 'early("<&>")', stageStyles: 'a > b {}', script: 'late("<&>")' };
  const page = renderPage(workshop, exampleAssets, parts);
  const inOrder = [
    `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="script-src &#39;sha256-x&#39;">`,
    '<title>',
    '<style>.slide',
    '<style>a > b {}</style>',
    '<script>early("<&>")</script>\n</head>',
    '<main',
    '<script type="application/json" id="workshop">',
    '<script type="module">late("<&>")</script>\n</body>',
  ].map(part => page.indexOf(part));
  expect(inOrder).not.toContain(-1);
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
});

test('a development server’s script may be in place of the deck’s own', () => {
  const page = renderPage(workshop, exampleAssets, { scriptTag: html`<script type="module" src="/main.ts"></script>` });
  expect(page).toContain('</script>\n<script type="module" src="/main.ts"></script>\n</body>');
});

test('styles are in the page in the order in which a policy takes their hash', () => {
  const styles = pageStyles(workshop, exampleAssets, { stageStyles: '.stage {}', notes: false });
  const page = renderPage(workshop, exampleAssets, { stageStyles: '.stage {}' });
  expect(styles).toHaveLength(4);
  expect([...page.matchAll(/<style(?: id="pictures")?>([\s\S]*?)<\/style>/g)].map(([, text]) => text)).toEqual(styles);
});

test('a workshop’s own words cannot end an element', () => {
  const title = exampleTexts({ en: '</title></script>', es: '"&"' });
  const page = renderPage({ ...workshop, title, description: exampleTexts({ en: '"><b>', es: '' }) }, exampleAssets);
  expect(page).toContain('<title>&#60;/title&#62;&#60;/script&#62; · &#34;&#38;&#34;</title>');
  expect(page).toContain('content="&#34;&#62;&#60;b&#62; · "');
  const [, data = ''] = /id="workshop">(.*?)<\/script>/.exec(page) ?? [];
  expect(data).not.toContain('<');
  expect(JSON.parse(data)).toMatchObject({ titles: { en: '</title></script>', es: '"&"' } });
});

test.each([
  ['with a pack', { pack: 'AAAA' }, true],
  ['without one', {}, false],
])('the page’s data says whether there are notes: %s', (_, parts, hasNotes) => {
  const page = renderPage(workshop, exampleAssets, parts);
  const [, data = ''] = /id="workshop">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toMatchObject({ hasNotes });
  expect(page.includes('<script type="application/octet-stream" id="pack">AAAA</script>')).toBe(hasNotes);
});

test.each([
  [['es'], 'El teléfono en casa'],
  [['es', 'en'], 'El teléfono en casa · Phones at home'],
])('the title in %j is %s', (languages, title) => expect(titleIn(workshop, languages)).toBe(title));

describe('a script that is in a page', () => {
  test.each([
    ['a text with the end of a script', `'a</script>b'`, 'a</script>b'],
    ['in capitals', `"</SCRIPT >"`, '</SCRIPT >'],
    ['a text with a comment', '`<!-- a -->`', '<!-- a -->'],
    ['both', `'<!--<script></script>'`, '<!--<script></script>'],
    ['a regular expression', String.raw`/<\/script/.test('</script')`, true],
    ['regular expressions with stricter rules', "/<!--/u.test('<!--') && /<!--/v.test('<!--')", true],
    ['neither', `1 < 2 && '</p>'`, '</p>'],
  ])('%s: it cannot end its element, and gives the same', (_, script, value) => {
    const inlined = inlineScript(script);
    expect(inlined).not.toMatch(/<\/script|<!--/i);
    // biome-ignore lint/security/noGlobalEval: what the browser does with the text is what is tested
    expect(globalThis.eval(inlined)).toBe(value);
  });

  test('is left as it is where nothing is to be done', () => {
    expect(inlineScript('a < b; "<\\/script>"; "<p>"')).toBe('a < b; "<\\/script>"; "<p>"');
  });
});
