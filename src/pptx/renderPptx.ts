import type { Words } from '../../locales/en.ts';
import type { Language } from '../model/language.ts';
import { sourceLine } from '../model/sourceLine.ts';
import type { Workshop } from '../model/workshop.ts';
import { slideToPieces } from './layouts/layouts.ts';
import { notesToText } from './notesToText.ts';
import { grounds, type Palette } from './palette.ts';
import { colorOf, contentWidth, edge, type PptxView, textIn } from './pptxView.ts';
import type { PptxDeck, TextPiece } from './sheet.ts';
import { inlinesToRuns } from './textToParagraphs.ts';

/** Makes an editable copy of a workshop's slides in one language, with the notes. */
export function renderPptx(workshop: Workshop, language: Language, { words, palette }: { readonly words: Words; readonly palette: Palette }): PptxDeck {
  const { resources, placeholders } = workshop;
  const sheets = workshop.sections.flatMap(section =>
    section.slides.map(slide => {
      const text = slide.text[language];
      const notes = slide.notes[language];
      if (!text || !notes) throw new Error(`The slide ${slide.id} has no text in ${language}; a workshop with errors cannot be rendered.`);
      const accent = palette(grounds[slide.layout].accent);
      const context = { language, resources, placeholders, accent };
      const view: PptxView = { ...context, slide, section, text, words, palette };
      const pieces = [...slideToPieces(view), sourcesPiece(view)];
      return {
        id: slide.id,
        layout: slide.layout,
        section: section.title[language]?.text ?? '',
        pieces: pieces.filter(piece => piece.kind === 'qr' || piece.paragraphs.length > 0),
        notes: notesToText(notes, words, context),
      };
    }),
  );
  return { title: workshop.title[language]?.text ?? '', subject: workshop.description[language]?.text ?? '', language, sheets };
}

/** Above the footer, what the slide goes by where it says more than the guide; without sources it has no words. */
function sourcesPiece(view: PptxView): TextPiece {
  const color = colorOf(view, 'muted');
  const runs = inlinesToRuns(sourceLine(view.slide, view.language, view.resources, view.words), view).map(run => ({ ...run, bold: false, color }));
  const paragraphs = runs.length > 0 ? [{ runs }] : [];
  return textIn({ x: edge, y: 636, width: contentWidth, height: 24 }, { name: 'Sources', paragraphs, size: 18, color, anchor: 'middle' });
}
