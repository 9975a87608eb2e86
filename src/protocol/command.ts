import type { Shape } from './shapes.ts';

/** Something that the stage can be told to do. */
export interface Command<Argument> {
  readonly name: string;
  /** Whether a value from elsewhere can be its argument. */
  readonly is: Shape<Argument>;
  /** Whether another window may send it. What opens a dialog or a window acts only where it was pressed. */
  readonly isRemote: boolean;
}

/** Runs a command; its argument may be left out where it has none. */
export type Run = <Argument>(command: Command<Argument>, ...argument: Argument extends undefined ? [] : [Argument]) => void;

/** A command that another window may send, with what it needs to know. */
export const remoteCommand = <Argument>(name: string, is: Shape<Argument>): Command<Argument> => ({ name, is, isRemote: true });
