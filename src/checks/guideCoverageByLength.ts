import type { Language } from '../model/language.ts';
import { runsOf } from '../model/walk.ts';
import type { SlideText, Workshop } from '../model/workshop.ts';

/** How much of the guide each session covers. */
export interface GuideCoverage {
  /** How many points the guide has. */
  readonly points: number;
  /** The longest session first. */
  readonly sessions: readonly SessionCoverage[];
}

export interface SessionCoverage {
  /** The length of the session. */
  readonly minutes: number;
  readonly languages: readonly LanguageCoverage[];
}

export interface LanguageCoverage {
  readonly language: Language;
  /** How many points are on a slide of the session that is written in this language. */
  readonly covered: number;
  /** The ids of all others, in the order of the guide. */
  readonly missing: readonly string[];
}

/** Counts the points of the guide that each session covers, by language; a slide with a text that nobody has written or translated yet covers none. Nothing without a guide. */
export function guideCoverageByLength({ guide, sections, lengths, languages }: Workshop): GuideCoverage | undefined {
  if (!guide || guide.points.length === 0) return undefined;
  const slides = sections.flatMap(section => section.slides).filter(slide => slide.covers.length > 0);
  const written = languages.map(language => ({ language, slides: slides.filter(({ text }) => text[language] && isWritten(text[language])) }));
  const sessions = lengths.toReversed().map((minutes): SessionCoverage => {
    const ofLanguages = written.map(({ language, slides }): LanguageCoverage => {
      const covered = new Set(slides.filter(slide => slide.minutes[minutes] !== undefined).flatMap(slide => slide.covers));
      const missing = guide.points.map(({ id }) => id).filter(id => !covered.has(id));
      return { language, covered: guide.points.length - missing.length, missing };
    });
    return { minutes, languages: ofLanguages };
  });
  return { points: guide.points.length, sessions };
}

/** Whether no text of a slide has the mark of the language that the others translate, which a new slide has too. */
function isWritten({ title, blocks, cards }: SlideText): boolean {
  const texts = [title, ...cards.map(card => card.title), ...runsOf([...blocks, ...cards.flatMap(card => card.blocks)]).map(({ inlines }) => inlines)];
  return texts.every(([first]) => first?.kind !== 'untranslated');
}
