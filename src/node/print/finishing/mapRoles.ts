import { PDFName } from '@cantoo/pdf-lib';
import { type Tags, walkTags } from './tags.ts';

/** What browsers use from PDF 2.0, and what is nearest to it in PDF 1.7 (ISO 32000-1, 14.8.4). */
const nearest: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
};

/** The structure types of PDF 1.7. */
const standard: ReadonlySet<string> = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
   Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form`.split(/\s+/),
);

/** Says in the role map what each tag is that PDF 1.7 does not know. Something new is text like any other. */
export function mapRoles(tags: Tags): void {
  const roles = new Set<string>();
  for (const { tag } of walkTags(tags.kids)) roles.add(tag.role);
  const unknown = [...roles].filter(role => !standard.has(role)).sort();
  if (unknown.length > 0) tags.root.set(PDFName.of('RoleMap'), tags.root.context.obj(Object.fromEntries(unknown.map(role => [role, nearest[role] ?? 'Span']))));
}
