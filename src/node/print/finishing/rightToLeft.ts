/** Letters that are written from right to left, and the forms in which fonts join them. */
const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff';
const rightToLeft = new RegExp(`[${letters}]`);
/** A number or words from left to right within such text, with what is between them. */
const leftToRight = new RegExp(`[^\\s${letters}.,:;!?()·-](?:[^${letters}]*[^\\s${letters}.,:;!?()·-])?`, 'g');
const joinedForms = /[\ufb1d-\ufdff\ufe70-\ufeff]+/g;

/** Whether a text has letters that are written from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * Text of one line as it is written and searched for, from the order in which a PDF draws it: there, letters from right to left come last first,
 * as the shapes that fonts join them in. What is from left to right keeps its order.
 */
export function logicalText(drawn: string): string {
  if (!hasRightToLeft(drawn)) return drawn;
  return turned(drawn)
    .replace(leftToRight, turned)
    .replace(joinedForms, forms => forms.normalize('NFKC'));
}

const turned = (text: string): string => [...text].reverse().join('');
