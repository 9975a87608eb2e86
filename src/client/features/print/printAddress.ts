import type { Workshop } from '../../../model/workshop.ts';
import { type KindName, kindNames, kinds, kindsOf, languagesOf } from '../../../render/documents/kinds.ts';
import { type PaperSize, paperSizes } from '../../../render/documents/paperSizes.ts';

/** What somebody chose to print in the deck. */
export interface PrintChoice {
  readonly kind: KindName;
  readonly languages: readonly string[];
  readonly paper: PaperSize;
  readonly length: number;
}

/** What the address that shows a choice asks for. */
export function toPrintQuery({ kind, languages, paper, length }: PrintChoice): Readonly<Record<string, string>> {
  return { role: 'print', kind, lang: languages.join(','), paper, length: String(length) };
}

/** Reads a choice from an address; missing or invalid parts get their defaults. */
export function fromPrintAddress(query: string, workshop: Workshop): PrintChoice {
  const asked = new URLSearchParams(query);
  const kind = kindNames.find(name => name === asked.get('kind') && kindsOf(workshop).includes(name)) ?? 'slides';
  const all = languagesOf(kind, workshop.languages);
  const wanted = asked.get('lang')?.split(',') ?? [];
  // Two that are on screen in the other order are the same two on paper.
  const languages =
    all.find(each => each.length === wanted.length && each.every(language => wanted.includes(language))) ?? all[0] ?? workshop.languages.slice(0, 1);
  const paper = paperSizes.find(each => each === asked.get('paper')) ?? 'letter';
  const length = workshop.lengths.find(each => String(each) === asked.get('length')) ?? workshop.lengths.at(-1) ?? 0;
  return { kind, languages, paper, length };
}

/** Which of the choices change anything for a kind. */
export const choicesOf = (kind: KindName): { readonly paper: boolean; readonly length: boolean } => ({
  paper: kinds[kind].onPaper,
  length: kinds[kind].byLength,
});
