import { type Diagnostic, diagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { SourceLocation } from '../../model/sourceLocation.ts';
import { imagesOfSlide } from '../../model/walk.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { FullSide } from '../../pageScripts/fitSides.ts';
import { kinds } from '../../render/documents/kinds.ts';
import { type PdfOrder, pdfName } from '../../render/documents/orders.ts';
import { type Layout, smallestPicture } from './openPrinter.ts';

/** Reports each text that does not fit its slide or page, and each picture that a text has left too little room for. */
export function overflowProblems(
  { overflows, smallPictures, fullSides }: Pick<Layout, 'overflows' | 'smallPictures' | 'fullSides'>,
  order: PdfOrder,
  workshop: Workshop,
): readonly Diagnostic[] {
  const slides = workshop.sections.flatMap(section => section.slides);
  const ofSlides = overflows.flatMap(({ slide, language, by, pictures }): readonly Diagnostic[] => {
    const location = slides.find(each => each.id === slide)?.text[language]?.location;
    return location === undefined
      ? []
      : [diagnosticOf('slide-overflow', location, { by, isSideBySide: order.languages.length > 1, ...(pictures && { pictures }) })];
  });
  const ofPictures = smallPictures.flatMap(({ slide, language, ...picture }): readonly Diagnostic[] => {
    const text = slides.find(each => each.id === slide)?.text[language];
    const image = (text ? imagesOfSlide(text) : []).find(({ source }) => source === picture.path);
    const location = image?.location ?? text?.location;
    return location === undefined
      ? []
      : [diagnosticOf('picture-small', location, { ...picture, smallest: smallestPicture, isSideBySide: order.languages.length > 1 })];
  });
  const ofPages = fullSides.flatMap((side): readonly Diagnostic[] => {
    const location = locationOf(side, order, workshop);
    return location === undefined
      ? []
      : [
          diagnosticOf('document-overflow', location, {
            by: inInches(side.by),
            pdf: pdfName(order),
            isNotes: side.id !== '',
            ...(side.pictures && { pictures: { paths: side.pictures.paths, height: inInches(side.pictures.height) } }),
          }),
        ];
  });
  return [...ofSlides, ...ofPictures, ...ofPages];
}

/** From px, in hundredths of an inch. */
const inInches = (px: number): number => Math.ceil(px / 96 / 0.01) / 100;

function locationOf({ id, language }: FullSide, { kind }: PdfOrder, workshop: Workshop): SourceLocation | undefined {
  if (id !== '') return workshop.sections.flatMap(section => section.slides).find(slide => slide.id === id)?.notes[language]?.location;
  return workshop.documents.find(document => document.id === kinds[kind].from)?.text[language]?.location;
}
