import type { ByLanguage, Language } from './language.ts';
import type { Guide, GuideLine, GuidePoint, GuideText, Slide } from './workshop.ts';

/** What the guide says in one line about a point. */
export interface GuidePassage extends GuideLine {
  /** Such as `guide/en.md`. */
  readonly file: string;
}

/** A passage, and the point that a slide covers with it. */
export interface CoveredPassage extends GuidePassage {
  readonly point: Pick<GuidePoint, 'id' | 'says'>;
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

/** What the guide says about the points that a slide covers, in the order of the guide, by language: what its author looks at while they write. */
export function passagesOf(guide: Pick<Guide, 'text' | 'points'>, { covers }: Pick<Slide, 'covers'>): ByLanguage<readonly CoveredPassage[]> {
  const points = guide.points.filter(({ id }) => covers.includes(id));
  return Object.fromEntries(
    Object.keys(guide.text).map(language => [
      language,
      points.flatMap(point => passagesOfPoint(guide, point, language).map(passage => ({ ...passage, point: { id: point.id, says: point.says } }))),
    ]),
  );
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
