import type { Words } from '../../locales/en.ts';
import { pptxLayouts, slideToPieces } from '../layouts/pptxLayouts.ts';
import type { Language } from '../model/language.ts';
import { sourceLine } from '../model/sourceLine.ts';
import type { LayoutName, Workshop } from '../model/workshop.ts';
import { notesToText } from '../pptx/notesToText.ts';
import type { Palette } from '../pptx/palette.ts';
import { colorOf, contentWidth, edge, type PptxView, textIn } from '../pptx/pptxView.ts';
import type { Master, PptxDeck, TextPiece } from '../pptx/sheet.ts';
import { inlinesToRuns } from '../pptx/textToParagraphs.ts';

/** Makes an editable copy of a workshop's slides in one language, with the notes. */
export function renderPptx(workshop: Workshop, language: Language, { words, palette }: { readonly words: Words; readonly palette: Palette }): PptxDeck {
  const { resources, placeholders } = workshop;
  const sheets = workshop.sections.flatMap(section =>
    section.slides.map(slide => {
      const text = slide.text[language];
      const notes = slide.notes[language];
      if (!text || !notes) throw new Error(`The slide ${slide.id} has no text in ${language}; a workshop with errors cannot be rendered.`);
      const { ground } = pptxLayouts[slide.layout];
      const context = { language, resources, placeholders, accent: palette(ground.accent) };
      const view: PptxView = { ...context, slide, section, text, words, palette, ground };
      const pieces = [...slideToPieces(view), sourcesPiece(view)];
      return {
        id: slide.id,
        master: masterOf(slide.layout, palette),
        section: section.title[language]?.text ?? '',
        pieces: pieces.filter(piece => piece.kind === 'qr' || piece.paragraphs.length > 0),
        notes: notesToText(notes, words, context),
      };
    }),
  );
  return { title: workshop.title[language]?.text ?? '', subject: workshop.description[language]?.text ?? '', language, sheets };
}

function masterOf(name: LayoutName, palette: Palette): Master {
  const { ground, title, circles = [], hasFooter } = pptxLayouts[name];
  return {
    name,
    ground: palette(ground.ground),
    title: { area: title, color: palette(ground.text) },
    circles: circles.map(({ area, color }) => ({ area, color: palette(color) })),
    footer: hasFooter ? palette(ground.muted) : undefined,
  };
}

/** Above the footer, what the slide cites where it says more than the guide; without sources it is empty. */
function sourcesPiece(view: PptxView): TextPiece {
  const color = colorOf(view, 'muted');
  const runs = inlinesToRuns(sourceLine(view.slide, view.language, view.resources, view.words), view).map(run => ({ ...run, bold: false, color }));
  const paragraphs = runs.length > 0 ? [{ runs }] : [];
  return textIn({ x: edge, y: 636, width: contentWidth, height: 24 }, { name: 'Sources', paragraphs, size: 18, color, anchor: 'middle' });
}
