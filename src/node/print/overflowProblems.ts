import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../../model/sourceLocation.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { FullSide } from '../../pageScripts/fitSides.ts';
import { kinds } from '../../render/documents/kinds.ts';
import type { RawPdf } from './openPrinter.ts';
import { type PdfOrder, pdfName } from './orders.ts';

/** Says of each text that does not fit where it stands. */
export function overflowProblems(
  { overflows, fullSides }: Pick<RawPdf, 'overflows' | 'fullSides'>,
  order: PdfOrder,
  workshop: Workshop,
): readonly Diagnostic[] {
  const slides = workshop.sections.flatMap(section => section.slides);
  const how = order.languages.length > 1 ? 'side by side' : 'on a slide of its own';
  const ofSlides = overflows.flatMap(({ slide, language, by }): readonly Diagnostic[] => {
    const location = slides.find(each => each.id === slide)?.text[language]?.location;
    return location === undefined
      ? []
      : [
          diagnosticOf('slide-overflow', location, {
            message: `The text goes ${by} px beyond its place (${how}).`,
            expected: 'Text that stays on the 1280 × 720 px of the slide, above the footer.',
            fix: 'Shorten it, or spread it over two slides.',
          }),
        ];
  });
  const ofPages = fullSides.flatMap((side): readonly Diagnostic[] => {
    const location = placeOf(side, order, workshop);
    return location === undefined
      ? []
      : [
          diagnosticOf('document-overflow', location, {
            message: `The text is ${Math.ceil(side.by / 96 / 0.01) / 100} in too tall for its page of ${pdfName(order)}, even in the smallest type.`,
            expected: side.id === '' ? 'Text that has room on its page in every language.' : 'Notes that have room on one page with the slide’s picture.',
            fix: side.id === '' ? 'Shorten it.' : 'Shorten them, or spread the slide over two; until then they go on overleaf.',
          }),
        ];
  });
  return [...ofSlides, ...ofPages];
}

function placeOf({ id, language }: FullSide, { kind }: PdfOrder, workshop: Workshop): SourceLocation | undefined {
  if (id !== '') return workshop.sections.flatMap(section => section.slides).find(slide => slide.id === id)?.notes[language]?.location;
  return workshop.documents.find(paper => paper.id === kinds[kind].from)?.text[language]?.location;
}
