import type { TextIn } from '../../pptx/sheet.ts';
import { escapeXml } from './escapeXml.ts';

/** Writes the notes of a slide, each paragraph in its language. Throws if the part has no place for them. */
export function writeNotes(xml: string, name: string, notes: readonly (readonly TextIn[])[]): string {
  const paragraphs = notes[Number(/\d+/.exec(name)?.[0]) - 1] ?? [];
  const written = paragraphs.map(({ text, language }) => `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`).join('');
  const body = /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?(<\/p:txBody>)/;
  if (!body.test(xml)) throw new Error(`${name} has no place for notes; this pptxgenjs writes them differently than the version this was made for.`);
  return xml.replace(body, (_, before: string, after: string) => `${before}${written}${after}`);
}
