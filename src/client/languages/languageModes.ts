/** The languages on screen, in their order: one, or two side by side. */
export type LanguageMode = readonly string[];

/** The languages that the room sees, and the way to change them, from whichever window. */
export interface LanguageChoice {
  /** The languages to choose from, in the room's order. */
  readonly room: () => readonly string[];
  /** The modes that have a button each, as long as these are few. */
  readonly modes: () => readonly LanguageMode[];
  readonly shown: () => LanguageMode;
  /** The language of buttons and labels. */
  readonly interface: () => string;
  readonly show: (mode: LanguageMode) => void;
}

/** All modes in the order of the key: each language alone, then the first two side by side. */
export function languageModes(languages: readonly string[]): readonly LanguageMode[] {
  const single = languages.map(language => [language]);
  return languages.length > 1 ? [...single, languages.slice(0, 2)] : single;
}

/** The mode after this one; the first after the last, or after one that is not in the list. */
export function nextMode(mode: LanguageMode, modes: readonly LanguageMode[]): LanguageMode {
  const at = modes.findIndex(each => sameMode(each, mode));
  return modes[(at + 1) % modes.length] ?? mode;
}

export const sameMode = (one: LanguageMode, other: LanguageMode): boolean => one.join() === other.join();

/** Reads `es` or `es,en`. Languages that the deck does not have are left out; nothing is left of none. */
export function parseMode(text: string | null | undefined, languages: readonly string[]): LanguageMode | undefined {
  const mode = [...new Set((text ?? '').split(',').map(part => part.trim()))].filter(part => languages.includes(part)).slice(0, 2);
  return mode.length > 0 ? mode : undefined;
}

/** Of the modes that a room with these languages has, the one most like what is on screen. */
export function fittingMode(shown: LanguageMode, room: readonly string[]): LanguageMode {
  // Of three or more languages, any pair may be on screen.
  if (room.length > 2 && shown.every(language => room.includes(language))) return shown;
  const modes = languageModes(room);
  const alike = modes.filter(mode => mode.length === shown.length);
  return alike.find(mode => mode.includes(shown[0] ?? '')) ?? alike[0] ?? modes[0] ?? shown;
}
