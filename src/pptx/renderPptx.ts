import { words } from '../../locales/words.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { pptxLayouts } from './layouts/layouts.ts';
import { notesToText } from './notesToText.ts';
import { grounds, type Palette } from './palette.ts';
import type { PptxDeck } from './sheet.ts';

/** Makes an editable copy of a workshop's slides in one language, with the notes. */
export function renderPptx(workshop: Workshop, language: Language, palette: Palette): PptxDeck {
  const { resources, fillIns } = workshop;
  const own = words(language, workshop.words);
  const sheets = workshop.sections.flatMap(section =>
    section.slides.map(slide => {
      const text = slide.text[language];
      const notes = slide.notes[language];
      if (!text || !notes) throw new Error(`The slide ${slide.id} has no text in ${language}; a workshop with errors cannot be rendered.`);
      const accent = palette(grounds[slide.layout].accent);
      const context = { language, resources, fillIns, accent };
      const pieces = pptxLayouts[slide.layout]({ ...context, slide, section, text, words: own, palette });
      return {
        id: slide.id,
        layout: slide.layout,
        section: section.title[language] ?? '',
        pieces: pieces.filter(piece => piece.kind === 'qr' || piece.paragraphs.length > 0),
        notes: notesToText(notes, own, context),
      };
    }),
  );
  return { title: workshop.title[language] ?? '', subject: workshop.description[language] ?? '', language, sheets };
}
