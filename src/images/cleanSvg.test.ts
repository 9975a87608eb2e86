import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { cleanSvg } from './cleanSvg.ts';

const names = ' xmlns="http://www.w3.org/2000/svg"';

/** What is left of the content of an SVG, and what was taken out. */
function clean(inside: string, attributes = ''): readonly [string, ...string[]] {
  const { svg, removed } = cleanSvg(`<svg${attributes}>${inside}</svg>`);
  const [, left = ''] = new RegExp(`^<svg${names}(?: xmlns:xlink="http://www.w3.org/1999/xlink")?(?:/|>(.*)</svg)>$`, 's').exec(svg) ?? [];
  return [left, ...removed];
}

describe('a drawing stays as it is', () => {
  test.each([
    '<title>A plan</title><desc>Of the &lt;school&gt; &amp; its yard</desc>',
    '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect width="3" height="2" fill="url(#a)"/>',
    '<mask id="m" maskUnits="userSpaceOnUse"><circle r="3"/></mask><g mask="url(\'#m\')"><path d="M0 0h1"/></g>',
    '<clipPath id="c"><path d="M0 0"/></clipPath><text x="1" xml:space="preserve"> Hola,  <tspan font-weight="700">niños</tspan></text>',
    '<style>.a { fill: red; clip-path: url(#c) } /* b &gt; c */</style><path class="a"/>',
    '<symbol id="s" viewBox="0 0 1 1"><path d="M0 0"/></symbol><use href="#s"/><use xlink:href="#s"/>',
    '<image href="data:image/png;base64,AAAA" width="3"/>',
    '<g aria-label="An image(1) at url(2)" transform="translate(3 4)"/>',
    '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><animate attributeName="opacity" values="0;1"/>',
  ])('%s', inside => expect(clean(inside)).toEqual([inside]));
});

describe('what is no drawing, or is elsewhere, is taken out', () => {
  test.each<[string, string, string, ...string[]]>([
    ['a script', '<script>alert(1)</script><g/>', '<g/>', 'script'],
    ['an event', '<g onclick="a()" onLoad="b()"/>', '<g/>', 'event'],
    ['HTML', '<foreignObject><p>A</p></foreignObject><g/>', '<g/>', 'html'],
    ['a link', '<a href="https://a.org"><g/></a><a xlink:href="javascript:a()"/>', '<a><g/></a><a/>', 'reference'],
    ['a picture of the web', '<image href="https://a.org/b.png"/>', '<image/>', 'reference'],
    ['a drawing within the drawing', '<image href="data:image/svg+xml,a"/>', '<image/>', 'reference'],
    ['another file', '<use href="a.svg#b"/>', '<use/>', 'reference'],
    ['a fill of another file', '<g fill="url(a.svg#b)" style="fill:url( \'//a\' ) red"/>', '<g fill="none" style="fill:none red"/>', 'reference'],
    ['a style of another file', '<style>@import url(a.css); .a{b:c}</style>', '<style> .a{b:c}</style>', 'style'],
    ['a font of the web', '<style>@font-face{src:url(https://a.org/b)}</style>', '<style>@font-face{src:none}</style>', 'reference'],
    ['an address behind backslashes', '<style>.a{b:\\75rl(//a)}</style><g style="a:u\\rl(//b)"/>', '<style/><g style=""/>', 'reference'],
    ['an address behind a comment', '<style>@im/**/port "a"; .a{b:image-set("//a" 1x)}</style>', '<style/>', 'reference'],
    ['an animated address', '<a><set attributeName="href" to="javascript:a()"/></a>', '<a/>', 'reference'],
    ['notes of a drawing program', '<sodipodi:namedview a="b"/><metadata><a/></metadata><g inkscape:label="c"/><!-- d -->', '<g/>'],
  ])('%s', (_, inside, left, ...removed) => expect(clean(inside)).toEqual([left, ...removed]));

  test('around the drawing, too', () => {
    expect(cleanSvg('<script>a()</script><svg onload="b()"/><script>c()</script>')).toEqual({ svg: `<svg${names}/>`, removed: ['event'] });
  });
});

test('a file of a drawing program is read with its document type, its prefix and its namespaces', () => {
  const illustrator = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b" [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]>
<svg xmlns="&ns_svg;" viewBox="0 0 1 1"><g id="a"/></svg>`;
  expect(cleanSvg(illustrator).svg).toBe(`<svg${names} viewBox="0 0 1 1"><g id="a"/></svg>`);
  expect(cleanSvg('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:g/></svg:svg>').svg).toBe(`<svg${names}><g/></svg>`);
});

test('entities that are made of others are not expanded', () => {
  const bomb = `<!DOCTYPE svg [ <!ENTITY a "aaaaaaaaaa"> <!ENTITY b "&a;&a;&a;&a;&a;"> ]><svg><text>&b;&b;</text></svg>`;
  expect(cleanSvg(bomb).svg).toBe(`<svg${names}><text>&amp;b;&amp;b;</text></svg>`);
});

test('what is cleaned is clean, and a thousand groups in one another are no trouble', () => {
  const deep = cleanSvg(`<svg>${'<g>'.repeat(10_000)}<path/>`).svg;
  expect(cleanSvg(deep)).toEqual({ svg: deep, removed: [] });
});

test('a text without a drawing has nothing left', () => expect(cleanSvg('Hola')).toEqual({ svg: '', removed: [] }));

test('whatever the text is, nothing that runs or loads is left', () => {
  const pieces = [
    ...['<svg', '<g', '<a', '<style', '<script', '<foreignObject', '<title', '<p', '<use', '<image', '</svg', '</g', '</style', '</title', '</script'],
    ...['>', '/>', '"', "'", ' ', '<!--', '-->', '<![CDATA[', ']]>', 'onload=', ' href=', ' xlink:href=', ' style=', 'javascript:', 'https://a', '#a', '='],
    ...['url(', ')', '@import', '\\', '/*', '*/', '&lt;', '&#x22;', '&amp;', ';', '<!DOCTYPE [', 'a', '\0', '<math', '<table', '<svg:svg', '<mtext'],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
      const { svg } = cleanSvg(`<svg>${parts.join('')}`);
      const found: string[] = [];
      const look = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
        for (const node of nodes) {
          if (!('tagName' in node)) continue;
          if (/script|foreignObject|^p$/i.test(node.tagName)) found.push(node.tagName);
          found.push(...node.attrs.filter(({ name, value }) => /^on/i.test(name) || (name === 'href' && !value.startsWith('#'))).map(({ name }) => name));
          look(node.childNodes);
        }
      };
      look(parseFragment(svg).childNodes);
      expect(found).toEqual([]);
      expect(cleanSvg(svg).svg).toBe(svg);
    }),
    { numRuns: 1000 },
  );
});
