import type { Words } from '../../../locales/en.ts';
import type { UserCommand } from '../commands.ts';
import type { ConsoleConnection } from './consoleConnection.ts';

/** What the console has of a feature. */
export interface ConsoleFeature {
  /** Buttons that stay pressed while what they ask for is on. */
  readonly toggles?: readonly ConsoleToggle[];
  /** What opens in the console itself. */
  readonly tools?: readonly ConsoleTool[];
  /** A section beside the slide pictures, between the slide on screen and the next one. */
  readonly panel?: (connection: ConsoleConnection) => HTMLElement;
  /** Adds something to the picture of the slide on screen. */
  readonly onPicture?: (connection: ConsoleConnection, picture: HTMLElement) => void;
}

export interface ConsoleToggle {
  readonly command: UserCommand;
  readonly name: (own: Words) => string;
  readonly hint?: (own: Words) => string;
  readonly isOn: (connection: ConsoleConnection) => boolean;
}

/** Each tool is a button and, where it has one, a key. */
export interface ConsoleTool {
  readonly name: (own: Words, connection: ConsoleConnection) => string;
  readonly keys: readonly string[];
  readonly open: (connection: ConsoleConnection) => void;
  /** Whether this workshop has what it shows; without this, every workshop has. */
  readonly isThere?: (connection: ConsoleConnection) => boolean;
}
