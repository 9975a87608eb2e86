import type { ByLanguage } from '../model/language.ts';
import type { Guide, GuidePoint } from '../model/workshop.ts';
import { type AcceptedPoints, guideLockToJson, readGuideLock } from './guideLock.ts';
import { judgeGuide } from './judgeGuide.ts';

export interface GuideAcceptance {
  /** New text of the lock, with `\n` at the ends of its lines. */
  readonly lock: string;
  /** How many points are accepted that were not before. */
  readonly accepted: number;
}

/**
 * Takes note of what the guide says about points, in every language.
 * @param before text of the lock, if there is one
 * @param isAsked chooses the points; all others keep what the lock says, and points that the guide no longer has leave it
 */
export function acceptGuide(guide: Guide, before: string | undefined, isAsked: (point: GuidePoint) => boolean): GuideAcceptance {
  const known: AcceptedPoints = before === undefined ? new Map() : readGuideLock(before).points;
  const judged = judgeGuide(guide, known);
  const points = new Map(guide.points.map(({ id }): [string, ByLanguage<string>] => [id, { ...known.get(id) }]));
  const accepted = new Set<string>();
  for (const { point, language, state, text } of judged) {
    if (!isAsked(point)) continue;
    const { [language]: _, ...others } = points.get(point.id) ?? {};
    points.set(point.id, state === 'gone' ? others : { ...others, [language]: text });
    if (state !== 'done') accepted.add(point.id);
  }
  return { lock: guideLockToJson(new Map([...points].filter(([, texts]) => Object.keys(texts).length > 0))), accepted: accepted.size };
}
