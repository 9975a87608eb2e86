import type { Words } from '../../../locales/en.ts';
import type { ConsoleConnection } from '../console/consoleConnection.ts';

/** What opens in the console itself. Each is a button and, where it has one, a key. */
export interface Tool {
  readonly name: (own: Words, connection: ConsoleConnection) => string;
  readonly keys: readonly string[];
  readonly open: (connection: ConsoleConnection) => void;
  /** Whether this workshop has what it shows. */
  readonly isThere: (connection: ConsoleConnection) => boolean;
}
