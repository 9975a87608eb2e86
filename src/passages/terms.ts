/**
 * The ways to say a term that a cell of a glossary gives: “Partner, ex-partner” are two; what is in brackets, such as “(no se traduce)”, is none.
 * @example termsIn('Partner, ex-partner (past)') // ['partner', 'ex-partner']
 */
export function termsIn(cell: string): readonly string[] {
  return cell
    .replace(/\([^)]*\)/g, '')
    .split(/[,;]/)
    .map(form => form.trim().toLowerCase())
    .filter(Boolean);
}
