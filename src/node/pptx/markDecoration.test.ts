import { expect, test } from 'vitest';
import { decoration, markDecoration } from './markDecoration.ts';

test('screen readers pass over what is marked as decoration, and over nothing else', () => {
  const icon = `<p:cNvPr id="4" name="${decoration('Icon 1')}" descr="preencoded.png">  </p:cNvPr>`;
  const text = '<p:cNvPr id="5" name="Card 1"></p:cNvPr>';
  const marked = markDecoration(icon + text);
  expect(marked).toMatch(/^<p:cNvPr id="4" name="Icon 1" descr=""><a:extLst>.*decorative" val="1"\/><\/a:ext><\/a:extLst><\/p:cNvPr>/);
  expect(marked.endsWith(text)).toBe(true);
});
