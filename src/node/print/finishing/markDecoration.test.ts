import { describe, expect, test } from 'vitest';
import { type DecorationOptions, markDecoration } from './markDecoration.ts';

/** Marks a page on which nothing without text is a picture, and no form shows text, but for what is said. */
const mark = (content: string, changes: Partial<DecorationOptions> = {}) =>
  markDecoration(content, { isReal: () => false, isRepeated: () => false, hasText: () => false, isPage: true, ...changes });

const text = 'BT <41> Tj ET';

describe('becomes an artifact:', () => {
  test.each([
    ['what is drawn without a mark', 'q 0 0 9 9 re f Q', 'q /Artifact BMC\n0 0 9 9 re f\nEMC Q'],
    ['a path, as a whole', '1 w 0 0 m 9 9 l S 2 w', '1 w /Artifact BMC\n0 0 m 9 9 l S\nEMC 2 w'],
    ['what follows each other, as one', '0 0 9 9 re f 1 w 1 1 5 5 re S ET', '/Artifact BMC\n0 0 9 9 re f 1 w 1 1 5 5 re S\nEMC ET'],
    ['an image without a mark', '/X1 Do', '/Artifact BMC\n/X1 Do\nEMC'],
  ])('%s', (_, content, expected) => expect(mark(content).content).toBe(expected));

  test('the ground of something, whose number belongs to no tag any more', () => {
    const marked = mark(`/LI <</MCID 4 >>BDC 0 0 9 9 re f EMC /P <</MCID 5 >>BDC ${text} EMC`);
    expect(marked.content).toBe(`/Artifact BMC 0 0 9 9 re f EMC /P <</MCID 5 >>BDC ${text} EMC`);
    expect([...marked.decoration]).toEqual([4]);
  });

  test('what was said on a page before, whose number belongs to no tag any more', () => {
    const marked = mark(`/TH <</MCID 4 >>BDC ${text} EMC /TD <</MCID 5 >>BDC ${text} EMC`, { isRepeated: mcid => mcid === 4 });
    expect(marked.content).toBe(`/Artifact <</Type /Pagination>>BDC ${text} EMC /TD <</MCID 5 >>BDC ${text} EMC`);
    expect([...marked.decoration]).toEqual([4]);
  });
});

describe('stays as it is:', () => {
  test.each([
    ['text with a mark', `/P <</MCID 0 >>BDC ${text} EMC`],
    ['the ground of text with the same mark', `/P <</MCID 0 >>BDC 0 0 9 9 re f ${text} EMC`],
    ['text without a mark, which a check has to find', text],
    ['text on a slide, wherever it is', `q 0 0 960 540 re W n /P <</MCID 0 >>BDC ${text} EMC Q q 1 0 0 1 0 5 cm ${text} Q`],
    ['what only cuts out', 'q 0 0 9 9 re W n Q'],
    ['an artifact', '/Artifact BMC 0 0 9 9 re f EMC'],
  ])('%s', (_, content) => expect(mark(content).content).toBe(content));

  test('a picture with a description, and it is named as silent', () => {
    const content = '/Figure <</MCID 2 >>BDC 0 0 9 9 re f EMC';
    const marked = mark(content, { isReal: mcid => mcid === 2 });
    expect(marked.content).toBe(content);
    expect([...marked.silent]).toEqual([2]);
  });

  test('a form that shows text, and it is named, so that its content is looked at', () => {
    const marked = mark('/X1 Do', { hasText: name => name === 'X1' });
    expect(marked.content).toBe('/X1 Do');
    expect([...marked.forms]).toEqual(['X1']);
  });
});

describe('page numbers and running heads', () => {
  const page = (y: number) => `BT 1 0 0 1 300 ${y} Tm <31> Tj ET q 50 50 500 700 re W* n /P <</MCID 0 >>BDC BT 1 0 0 1 60 700 Tm <41> Tj ET EMC Q`;

  test('are artifacts, since they are outside the area of the text', () => {
    expect(mark(page(20)).content).toMatch(/^\/Artifact <<\/Type \/Pagination>>BDC\nBT .* ET\nEMC q 50/);
  });

  test('are not what is within it', () => {
    expect(mark(page(400)).content).toBe(page(400));
  });

  test('are reported with the scales that hold where they are', () => {
    expect(mark(`q 1 0 0 -1 0 792 cm ${page(400)} Q`).content).not.toContain('Pagination');
    expect(mark(`q 1 0 0 -1 0 792 cm ${page(770)} Q`).content).toContain('Pagination');
  });

  test('are not reported on a page that has nothing else', () => {
    expect(mark(text).content).toBe(text);
  });
});
