import { describe, expect, test } from 'vitest';
import { html, trusted } from './html.ts';

test.each([
  ['an author’s tags', '<script>alert("x")</script>', '&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;'],
  ['a quote that would end an attribute', `" onload='x`, '&#34; onload=&#39;x'],
  ['an ampersand, once', 'R&D &amp;', 'R&#38;D &#38;amp;'],
  ['accents and dashes, left as they are', 'ñandú — ¿qué?', 'ñandú — ¿qué?'],
])('%s', (_, text, expected) => {
  expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${expected}">${expected}</p>`);
});

describe('a template takes', () => {
  test('HTML of other templates as it is', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&#60;</b></p>');
  });

  test('lists, joined, each part escaped or not by its kind', () => {
    expect(html`<p>${['<', html`<br>`, [1, '&']]}</p>`.text).toBe('<p>&#60;<br>1&#38;</p>');
  });

  test('numbers, also 0', () => {
    expect(html`${0} ${2.5}`.text).toBe('0 2.5');
  });

  test('nothing for false and undefined', () => {
    const nothing: string | undefined = undefined;
    expect(html`<p>${false}${nothing}${[false, undefined]}</p>`.text).toBe('<p></p>');
  });

  test('an empty text, which is not nothing', () => {
    expect(html`<img alt="${''}">`.text).toBe('<img alt="">');
  });

  test('what Charla made itself, unescaped', () => {
    expect(html`${trusted('<svg/>')}`.text).toBe('<svg/>');
  });
});
