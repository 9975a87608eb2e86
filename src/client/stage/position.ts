import type { Part } from '../../protocol/part.ts';
import { isNumber, isRecordOf, isText } from '../../protocol/shapes.ts';

/** The slide on stage, by its id, and its steps: those that show, and all. */
export interface StagePosition extends SlidePosition {
  readonly steps: number;
}

/** A position in the deck that can be stored. */
export interface SlidePosition {
  /** The slide's id. */
  readonly slide: string;
  /** Steps that show, from 0. */
  readonly step: number;
}

export const positionPart: Part<StagePosition> = {
  name: 'position',
  initial: { slide: '', step: 0, steps: 0 },
  is: isRecordOf<StagePosition>({ slide: isText, step: isNumber, steps: isNumber }),
};
