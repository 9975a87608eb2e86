import { strFromU8, strToU8 } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;

const numbered = /(charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet)(\d+)(?=\.)/g;

/** Numbers charts and their workbooks from 1 in each file: pptxgenjs goes on counting from the file that it wrote before. */
export function numberCharts(files: Files): Record<string, Uint8Array> {
  const before = Math.min(...Object.keys(files).flatMap(name => [...name.matchAll(numbered)].map(([, , number]) => Number(number)))) - 1;
  if (!Number.isFinite(before) || before === 0) return { ...files };
  const renumber = (text: string): string => text.replace(numbered, (_, start: string, number: string) => `${start}${Number(number) - before}`);
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const namesParts = name.endsWith('.rels') || name === '[Content_Types].xml';
      return [renumber(name), namesParts ? strToU8(renumber(strFromU8(content))) : content];
    }),
  );
}
