import type { FactsOf } from '../diagnostics/rules.ts';
import { formatOfName, unshownByName } from '../images/imageNames.ts';
import { countCells } from './sourceLines.ts';

/** Whether a link goes to a picture of this workshop, as images do. */
export const isPicture = (href: string): boolean =>
  !/^(?:[a-z][a-z\d+.-]+:|#)/i.test(href) && (formatOfName(href) !== undefined || unshownByName(href)?.kind === 'heic');

/** What an HTML tag shows, if it shows an image. */
export function imageOfHtml(raw: string): FactsOf<'raw-html'>['image'] {
  const [tag] = /<img\b[^>]*>/i.exec(raw) ?? [];
  const attribute = (name: string): string => {
    const [, double, single, bare] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag ?? '') ?? [];
    return (double ?? single ?? bare ?? '').trim();
  };
  return tag === undefined ? undefined : { src: attribute('src'), alt: attribute('alt') };
}

/** Rows that are no table since the line below the first of them is missing, or is for another number of columns. */
export function rowsWithoutTable(raw: string): { readonly first: string; readonly below: number; readonly columns: number } | undefined {
  const lines = raw.trimEnd().split('\n');
  const below = lines.findIndex(isRow);
  const first = lines[below];
  return first !== undefined && lines.slice(below).every(isRow) ? { first, below, columns: countCells(first) } : undefined;
}

/** Whether a line begins and ends as the row of a table, and has two cells or more. */
const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line) && countCells(line) > 1;
