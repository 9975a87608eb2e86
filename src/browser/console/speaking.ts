import type { Desk } from './desk.ts';

/** The console's language, as dialogs ask for it. */
export const speaking = (desk: Desk): { readonly interface: () => string } => ({ interface: desk.language });
