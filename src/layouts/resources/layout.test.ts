import { describe, expect, test } from 'vitest';
import { exampleTexts } from '../../../e2e/examples/exampleTexts.ts';
import { exampleHtml } from '../../../e2e/examples/exampleView.ts';
import { qrToSvg } from '../../markup/qr.ts';

const cards = '### Site\n\n[988][phone] or [a.org][site]\n\n### Phone\n\n[988][phone]';

test.each([
  ['en', 'https://a.org', 'QR code: Site'],
  ['es', 'https://a.org/es', 'Código QR: Site'],
])('a card with a web address has its QR code in the language of the text (%s); one without has its icon', (language, address, label) => {
  expect(exampleHtml('resources', cards, { language, icons: ['globe', 'phone'] })).toBe(
    `<p class="kicker">${language === 'en' ? 'Section' : 'Sección'}</p><h2>Title</h2><ul class="card-list">` +
      `<li>${qrToSvg(address, label).text}<div class="card-text"><h3>Site</h3><p><a href="tel:988">988</a> or <a href="${address}">a.org</a></p></div></li>` +
      '<li><svg phone><div class="card-text"><h3>Phone</h3><p><a href="tel:988">988</a></p></div></li></ul>',
  );
});

describe('the last card shows the local contacts', () => {
  const localContacts = [
    { role: exampleTexts({ en: 'Counselor', es: 'Consejería' }), name: 'Luz & Sol', phone: '555-0100' },
    { role: exampleTexts({ en: 'Police', es: 'Policía' }), name: '', phone: '' },
  ];
  const contacts =
    '<dl class="local-contacts"><div><dt>Consejería</dt><dd>Luz &#38; Sol\u00a0· <span class="phone">555-0100</span></dd></div><div class="to-fill-in"><dt>Policía</dt><dd></dd></div></dl>';

  test('in the language of the text, with a line to write on where nothing is known', () => {
    const slide = exampleHtml('resources', cards, { language: 'es', localContacts: true, placeholders: { localContacts } });
    expect(slide.split('<li>').map(card => card.includes(contacts))).toEqual([false, false, true]);
  });

  test.each([
    ['if the slide does not ask for them', { localContacts: false, placeholders: { localContacts } }],
    ['if there are none', { localContacts: true }],
  ])('but not %s', (_, options) => {
    expect(exampleHtml('resources', cards, options)).not.toContain('<dl');
  });
});
