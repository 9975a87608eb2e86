import type { GuideOutline, OutlinePoint } from '../../src/sourceGuide/guideOutline.ts';
import { type GoldPoint, type GoldPoints, hasPhrase } from './goldPoints.ts';

/** How an outline compares with what a thoughtful author would list. Each gold point is either found, merged or missing. */
export interface GuideMeasure {
  readonly found: number;
  /** Gold points that are only within a point of the outline that was counted for another one. */
  readonly merged: number;
  /** Points of the outline that have words of no gold point. */
  readonly invented: number;
  /** Gold points, found and in several languages, that a single point of the outline has in all of them. */
  readonly paired: number;
  readonly mergedIds: readonly string[];
  /** Gold points whose words are in no point of the outline. */
  readonly missing: readonly string[];
  readonly inventedTexts: readonly string[];
  /** Gold points, found and in several languages, that no single point of the outline has in all of them. */
  readonly unpairedIds: readonly string[];
}

/**
 * Measures an outline. A point of it has a gold point if one of its passages has the words by which that one is known in the same language; it counts
 * for one gold point only, even if its passages have more, and the points are given out so that as many as possible are found.
 */
export function measureGuide(points: GoldPoints, outline: GuideOutline): GuideMeasure {
  const listed = outline.chapters.flatMap(({ sections }) => sections.flatMap(section => section.points));
  const holders = new Map(points.map(point => [point, listed.filter(each => languagesShared(point, each).length > 0)]));
  const found = new Set(givenOut(points, point => holders.get(point) ?? []).values());
  const others = points.filter(point => !found.has(point));
  const missing = others.filter(point => holders.get(point)?.length === 0);
  const merged = others.filter(point => !missing.includes(point));
  const held = new Set([...holders.values()].flat());
  const invented = listed.filter(each => !held.has(each));
  const bilingual = points.filter(point => found.has(point) && Object.keys(point.phrases).length > 1);
  const unpaired = bilingual.filter(point => !holders.get(point)?.some(each => languagesShared(point, each).length === Object.keys(point.phrases).length));
  return {
    found: found.size,
    merged: merged.length,
    invented: invented.length,
    paired: bilingual.length - unpaired.length,
    mergedIds: merged.map(({ id }) => id),
    missing: missing.map(({ id }) => id),
    inventedTexts: invented.map(({ passages, says }) => Object.values(passages)[0]?.text ?? says),
    unpairedIds: unpaired.map(({ id }) => id),
  };
}

/** Languages in which a point of the outline has a gold point’s words. */
const languagesShared = ({ phrases }: GoldPoint, { passages }: OutlinePoint): readonly string[] =>
  Object.entries(phrases).flatMap(([language, phrase]) => {
    const passage = passages[language];
    return passage && hasPhrase(passage.text, phrase) ? [language] : [];
  });

/**
 * Gives each point of the outline to one gold point at most, and to as many of those as possible: if all that could be given to one are given to
 * others, one of these takes another instead (Kuhn’s algorithm for a maximum matching, https://en.wikipedia.org/wiki/Maximum_cardinality_matching).
 */
function givenOut(points: GoldPoints, holdersOf: (point: GoldPoint) => readonly OutlinePoint[]): ReadonlyMap<OutlinePoint, GoldPoint> {
  const owners = new Map<OutlinePoint, GoldPoint>();
  const give = (point: GoldPoint, tried: Set<OutlinePoint>): boolean =>
    holdersOf(point).some(each => {
      if (tried.has(each)) return false;
      tried.add(each);
      const owner = owners.get(each);
      if (owner && !give(owner, tried)) return false;
      owners.set(each, point);
      return true;
    });
  for (const point of points) give(point, new Set());
  return owners;
}
