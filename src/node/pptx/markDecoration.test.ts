import { expect, test } from 'vitest';
import { readParts } from '../../../e2e/examples/examplePptx.ts';
import { writeExampleSlide } from '../../../e2e/examples/examplePptxSlide.ts';
import { encodePng } from '../../../e2e/pictures.ts';
import { decoration, markDecoration } from './markDecoration.ts';

test('screen readers pass over what is marked as decoration, and over nothing else', () => {
  const icon = `<p:cNvPr id="4" name="${decoration('Icon 1')}" descr="preencoded.png">  </p:cNvPr>`;
  const text = '<p:cNvPr id="5" name="Card 1"></p:cNvPr>';
  const marked = markDecoration(icon + text);
  expect(marked).toMatch(/^<p:cNvPr id="4" name="Icon 1" descr=""><a:extLst>.*decorative" val="1"\/><\/a:ext><\/a:extLst><\/p:cNvPr>/);
  expect(marked.endsWith(text)).toBe(true);
});

test.each([
  ['picture', (picture: string) => picture],
  ['picture-beside', (picture: string) => `${picture}\n\n- One`],
  ['cards', (picture: string) => `### One\n\n${picture}\n\n### Two\n\nTwo`],
])('in the layout %s, a picture that is decoration has no description, and one that is not has its own', async (layout, write) => {
  const slide = async (picture: string) => {
    const bytes = await writeExampleSlide({ layout, en: write(picture), images: { 'images/leaf.png': encodePng(16, 8) }, languages: ['en', 'es'] });
    return [...(readParts(bytes)['ppt/slides/slide2.xml'] ?? '').matchAll(/<p:pic>[\s\S]*?<p:cNvPr ([^>]*)>([\s\S]*?)<\/p:cNvPr>/g)];
  };
  const decorative = await slide('![-](images/leaf.png)');
  expect(decorative).toHaveLength(2);
  for (const [, attributes, inner] of decorative) {
    expect(attributes).toContain(' descr=""');
    expect(inner).toContain('<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>');
  }
  const described = await slide('![A leaf](images/leaf.png)');
  expect(described).toHaveLength(2);
  for (const [, attributes, inner] of described) {
    expect(attributes).toContain(' descr="A leaf"');
    expect(inner).not.toContain('decorative');
  }
});
