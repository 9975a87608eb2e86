import type { Shape } from './shapes.ts';

/**
 * A part of what the stage shows, such as the slide or the cover: plain data, so that it can be sent to another window. Each belongs to a feature,
 * which alone changes it; everyone may read it.
 */
export interface Part<Value> {
  /** Its name in a snapshot. */
  readonly name: string;
  /** What it is before anything has happened. */
  readonly initial: Value;
  /** Whether a value from elsewhere can be this part. */
  readonly is: Shape<Value>;
}

/** The whole state at one moment: the value of each part, by its name. */
export type Snapshot = Readonly<Record<string, unknown>>;
