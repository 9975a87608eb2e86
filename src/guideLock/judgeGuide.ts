import { type GuidePassage, passagesOfPoint } from '../model/guidePassages.ts';
import type { Language } from '../model/language.ts';
import type { Guide, GuidePoint } from '../model/workshop.ts';
import type { AcceptedPoints } from './guideLock.ts';

/**
 * How what the guide says about a point compares to what was accepted: `done`, it says the same; `changed`, it says something else; `new`, nobody
 * has accepted it yet; `gone`, it was accepted, and the point has no line in that language any more.
 */
export type GuideState = 'done' | 'changed' | 'new' | 'gone';

/** What the guide says about a point in one language, beside what it said. */
export interface JudgedPoint {
  readonly point: GuidePoint;
  readonly language: Language;
  readonly state: GuideState;
  readonly passages: readonly GuidePassage[];
  /** What it says now, in one line; empty if the point is gone. */
  readonly text: string;
  /** What it said when it was last accepted. */
  readonly accepted: string | undefined;
}

/**
 * Compares every point with what was accepted, in each language in which the guide’s text is kept. A point whose lines are not in the text is left
 * out: what it says, nobody knows.
 */
export function judgeGuide(guide: Guide, lock: AcceptedPoints): readonly JudgedPoint[] {
  return guide.points.flatMap(point =>
    Object.keys(guide.text).flatMap((language): readonly JudgedPoint[] => {
      const passages = passagesOfPoint(guide, point, language);
      const accepted = lock.get(point.id)?.[language];
      const isPlaced = (point.at[language] ?? []).length > 0;
      if (isPlaced ? passages.length === 0 : accepted === undefined) return [];
      const text = passages.map(passage => passage.text).join(' ');
      return [{ point, language, state: stateOf(text, accepted, isPlaced), passages, text, accepted }];
    }),
  );
}

function stateOf(text: string, accepted: string | undefined, isPlaced: boolean): GuideState {
  if (!isPlaced) return 'gone';
  if (accepted === undefined) return 'new';
  return isSamePassage(text, accepted) ? 'done' : 'changed';
}

/** Whether two passages say the same: two editions of a guide may differ in their spaces and in the form of their quotation marks. */
const isSamePassage = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
