import type { CoveredPoint } from '../../model/guidePassages.ts';

/** What the guide says beside slides, and whether the author wants to see it. */
export interface GuideView {
  readonly pointsOf: (slide: string) => readonly CoveredPoint[];
  /** Whether any slide covers a point of a guide whose text is kept. */
  readonly hasPoints: () => boolean;
  readonly isOpen: () => boolean;
  readonly open: (isOpen: boolean) => void;
}

/** It is the second letter of “guide” and of “guía”, and no slide program that people know has it. */
export const guideKey = 'u';
