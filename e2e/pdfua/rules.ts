import type { PdfFile } from './pdfFile.ts';
import type { Rule } from './rule.ts';
import { annotationRules } from './rules/annotations.ts';
import { fontRules } from './rules/fonts.ts';
import { generalRules } from './rules/general.ts';
import { headingRules } from './rules/headings.ts';
import { languageRules } from './rules/language.ts';
import { nestingRules } from './rules/nesting.ts';
import { objectRules } from './rules/objects.ts';
import { tableRules } from './rules/tables.ts';

/**
 * The rules of PDF/UA-1 that a machine can check and that files of this kind can break, by clause.
 * Left out are those on what no file here has: sound and film, forms of XFA, attached files, tables of contents as such, fonts of Type 1.
 * That no rule is broken does not make a file conform: people must look at the order, the descriptions and the sense.
 */
export const rules: readonly Rule[] = [
  ...generalRules,
  ...languageRules,
  ...nestingRules,
  ...tableRules,
  ...headingRules,
  ...objectRules,
  ...annotationRules,
  ...fontRules,
];

/** Everything in a file that breaks a rule, with the rule. */
export const findingsIn = (file: PdfFile): readonly string[] => rules.flatMap(rule => rule.findings(file).map(finding => `${rule.id} ${finding}`));
