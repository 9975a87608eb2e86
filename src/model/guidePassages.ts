import type { ByLanguage, Language } from './language.ts';
import type { Guide, GuideLine, GuidePoint, GuideText, Slide } from './workshop.ts';

/** What the guide says in one line about a point. */
export interface GuidePassage extends GuideLine {
  /** Such as `guide/en.md`. */
  readonly file: string;
}

/** A point that a slide covers, with what the guide says about it. */
export interface CoveredPoint extends Pick<GuidePoint, 'id' | 'says'> {
  /**
   * By the languages in which the guide’s text is kept: none where nobody has noted the point’s lines. A language is left out if a person decided
   * that its guide does not have the point.
   */
  readonly passages: ByLanguage<readonly GuidePassage[]>;
}

/** What the guide says about a point in a language, line by line; nothing where its text is not kept. Lines that the text does not have are left out. */
export function passagesOfPoint({ text }: Pick<Guide, 'text'>, { at }: Pick<GuidePoint, 'at'>, language: Language): readonly GuidePassage[] {
  const own = text[language];
  if (!own) return [];
  return (at[language] ?? []).flatMap(line => {
    const found = lineAt(own, line);
    return found ? [{ ...found, file: own.file }] : [];
  });
}

/** Where the guide says a point, in every language in which its text is kept: the first line of each. */
export const placesOfPoint = (guide: Pick<Guide, 'text'>, point: Pick<GuidePoint, 'at'>): readonly GuidePassage[] =>
  Object.keys(guide.text).flatMap(language => passagesOfPoint(guide, point, language).slice(0, 1));

/** What the guide says about the points that a slide covers, in the order of the guide: what its author looks at while they write. Nothing where no text is kept. */
export function coveredPoints(guide: Pick<Guide, 'text' | 'points'>, { covers }: Pick<Slide, 'covers'>): readonly CoveredPoint[] {
  const kept = Object.keys(guide.text);
  if (kept.length === 0 || covers.length === 0) return [];
  return guide.points
    .filter(({ id }) => covers.includes(id))
    .map(point => {
      const languages = kept.filter(language => point.only.length === 0 || point.only.includes(language));
      return { id: point.id, says: point.says, passages: Object.fromEntries(languages.map(language => [language, passagesOfPoint(guide, point, language)])) };
    });
}

/** Lines are in their order, so that one is found by halves: a guide may have thousands of points and lines. */
function lineAt({ lines }: GuideText, line: number): GuideLine | undefined {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.line ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return lines[from]?.line === line ? lines[from] : undefined;
}
