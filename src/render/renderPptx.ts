import { ownName } from '../../locales/ownName.ts';
import { words as wordsOf } from '../../locales/words.ts';
import { pptxLayouts, slideToPieces } from '../layouts/pptxLayouts.ts';
import type { Language } from '../model/language.ts';
import { sourceLine } from '../model/sourceLine.ts';
import type { Section, Slide, Workshop } from '../model/workshop.ts';
import { type Frame, framesFor, ruleArea } from '../pptx/frame.ts';
import { iconToOutline } from '../pptx/iconToOutline.ts';
import { notesToText } from '../pptx/notesToText.ts';
import type { Palette } from '../pptx/palette.ts';
import { colorOf, type PptxView, textIn } from '../pptx/pptxView.ts';
import type { Master, Picture, Piece, PptxDeck, Sheet, TextIn } from '../pptx/sheet.ts';
import { inlinesToRuns } from '../pptx/textToParagraphs.ts';
import { themeOf } from '../pptx/theme.ts';
import type { Assets } from './assets.ts';

/** What slides for PowerPoint need beside the workshop's text. */
export interface PptxAssets extends Pick<Assets, 'words' | 'icons' | 'images' | 'imageSizes'> {
  readonly palette: Palette;
}

/** The language of a deck, or two that are side by side on each of its slides. */
export type PptxLanguages = readonly [Language] | readonly [Language, Language];

/** Makes an editable copy of a workshop's slides in one language or in two side by side, with the notes. */
export function renderPptx(workshop: Workshop, languages: PptxLanguages, assets: PptxAssets): PptxDeck {
  const [language] = languages;
  return {
    title: workshop.title[language]?.text ?? '',
    subject: workshop.description[language]?.text ?? '',
    language,
    theme: themeOf(assets.palette),
    sheets: workshop.sections.flatMap(section => section.slides.map(slide => renderSheet(slide, { workshop, section, languages, assets }))),
  };
}

interface SheetContext {
  readonly workshop: Workshop;
  readonly section: Section;
  readonly languages: PptxLanguages;
  readonly assets: PptxAssets;
}

function renderSheet(slide: Slide, context: SheetContext): Sheet {
  const { section, languages, assets } = context;
  const [language, second] = languages;
  const frames = framesFor(languages.length);
  const nameIn = (each: Language): TextIn => ({ text: section.title[each]?.text ?? '', language: each });
  return {
    id: slide.id,
    master: masterOf(slide.layout, frames, assets.palette),
    section: second === undefined ? [nameIn(language)] : [nameIn(language), nameIn(second)],
    pieces: languages.flatMap((each, i) => frames.slice(i, i + 1).flatMap(frame => renderText(viewOf(slide, each, frame, context), i > 0))),
    notes: languages.flatMap(each => notesIn(slide, each, context)),
  };
}

/** What a slide says in one language. A sheet has one title; that of a second language is text in the same place of its half. */
function renderText(view: PptxView, isSecond: boolean): readonly Piece[] {
  const pieces = [...slideToPieces(view), ...sourcesPieces(view)].filter(piece => piece.kind !== 'text' || piece.paragraphs.length > 0);
  if (!view.frame.isHalf) return pieces;
  const { language, frame, slide } = view;
  return pieces.map(piece => {
    const named = { ...piece, name: `${piece.name} (${language})` };
    if (named.kind !== 'text' && named.kind !== 'table' && named.kind !== 'chart') return named;
    const place = isSecond && named.place === 'title' ? pptxLayouts[slide.layout].title(frame) : named.place;
    return { ...named, language, place } as Piece;
  });
}

function viewOf(slide: Slide, language: Language, frame: Frame, { workshop, section, assets }: SheetContext): PptxView {
  const text = slide.text[language];
  if (!text) throw new Error(`The slide ${slide.id} has no text in ${language}; a workshop with errors cannot be rendered.`);
  const { resources, placeholders } = workshop;
  const { palette, icons, words } = assets;
  const { ground } = pptxLayouts[slide.layout];
  return {
    ...{ language, resources, placeholders, accent: palette(ground.accent) },
    ...{ slide, section, text, palette, ground, frame },
    words: wordsOf(language, words),
    icon: name => iconToOutline(icons[name] ?? ''),
    picture: ({ source }) => pictureAt(source, assets),
  };
}

/** Formats that programs for slides show on every computer; they do not show WebP and AVIF. */
const shownTypes = /^data:image\/(?:png|jpeg|gif|svg\+xml);/;

/** The picture at a path, if programs for slides can show it. */
function pictureAt(path: string, { images, imageSizes }: PptxAssets): Picture | undefined {
  const [data, size] = [images[path], imageSizes[path]];
  return data !== undefined && size && shownTypes.test(data) ? { data, width: size.width, height: size.height } : undefined;
}

/** Where two languages are in one file, the notes of each begin with its name. */
function notesIn(slide: Slide, language: Language, { workshop, languages, assets }: SheetContext): readonly TextIn[] {
  const notes = slide.notes[language];
  if (!notes) throw new Error(`The slide ${slide.id} has no notes in ${language}; a workshop with errors cannot be rendered.`);
  const { resources, placeholders } = workshop;
  const lines = notesToText(notes, wordsOf(language, assets.words), { language, resources, placeholders, accent: '' });
  return [...(languages.length > 1 ? [`— ${ownName(language)} —`] : []), ...lines].map(text => ({ text, language }));
}

function masterOf(name: Slide['layout'], frames: readonly Frame[], palette: Palette): Master {
  const { ground, title, circles, hasFooter } = pptxLayouts[name];
  const [frame] = frames;
  if (!frame) throw new Error('A sheet has a frame for its language.');
  return {
    name: layoutName(name),
    ground: palette(ground.ground),
    title: { area: title(frame), color: palette(ground.text) },
    circles: (circles?.(frame) ?? []).map(({ area, color }) => ({ area, color: palette(color) })),
    // The title's motif is where the rule would be.
    ...(frame.isHalf && hasFooter && { rule: { area: ruleArea, color: palette('line') } }),
    footer: hasFooter ? { color: palette(ground.muted), x: frame.x } : undefined,
  };
}

/** As PowerPoint’s own layouts are named. LibreOffice loses the ground of a layout that is named `table`, which is a name of its own. */
const layoutName = (name: Slide['layout']): string => `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** Above the footer, what the slide cites where it says more than the guide. */
function sourcesPieces(view: PptxView): readonly Piece[] {
  const color = colorOf(view, 'muted');
  const runs = inlinesToRuns(sourceLine(view.slide, view.language, view.resources, view.words), view).map(run => ({ ...run, bold: false, color }));
  const look = { name: 'Sources', paragraphs: [{ runs }], size: 18, color, anchor: 'middle' } as const;
  return runs.length > 0 ? textIn(view, view.frame.sources, look) : [];
}
