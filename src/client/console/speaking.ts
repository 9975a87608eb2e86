import type { ConsoleConnection } from './consoleConnection.ts';

/** The console's language, as dialogs ask for it. */
export const speaking = (connection: ConsoleConnection): { readonly interface: () => string } => ({ interface: connection.language });
