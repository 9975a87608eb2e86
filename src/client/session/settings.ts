import type { DeckData } from '../../render/deckData.ts';

/** What a facilitator chooses for a session. Kept on this computer only. */
export interface Settings {
  /** Minutes of the session; one of the workshop's lengths. */
  readonly length: number;
  /** Language of buttons and dialogs; undefined follows the language on screen. */
  readonly interfaceLanguage: string | undefined;
  /** Language of the speaker notes; undefined until they are opened, when they take the first one on screen. */
  readonly notesLanguage: string | undefined;
  /** Languages for the slides, in their order side by side. */
  readonly roomLanguages: readonly string[];
  readonly school: string;
  /** As `2026-11-22`, or as the workshop file has it. */
  readonly date: string;
  readonly presenter: string;
  /** In the order of the workshop's local contacts. */
  readonly localContacts: readonly LocalContact[];
  /** Whether the file opens with the slides in place of the start panel. */
  readonly skipsStart: boolean;
  /** Whether single letters are shortcuts; people who speak to their computer turn them off (WCAG 2.1.4). */
  readonly hasLetterKeys: boolean;
  /** Whether an interpreter repeats everything, which stretches the plan by the factor. */
  readonly isInterpreted: boolean;
  readonly interpretingFactor: number;
  /** Whether this run is for practice. */
  readonly practising: boolean;
}

export interface LocalContact {
  readonly name: string;
  readonly phone: string;
}

/** How much longer a talk takes when each sentence is said twice, in turn. */
const usualInterpretingFactor = 1.6;

/** The defaults: the whole workshop, and the placeholders of its file. */
export function defaultSettings(data: DeckData): Settings {
  const { school, date, presenter, localContacts } = data.placeholders;
  return {
    length: data.lengths.at(-1) ?? 0,
    interfaceLanguage: undefined,
    notesLanguage: undefined,
    roomLanguages: data.languages,
    school,
    date,
    presenter,
    localContacts: localContacts.map(({ name, phone }) => ({ name, phone })),
    skipsStart: false,
    hasLetterKeys: true,
    isInterpreted: false,
    interpretingFactor: usualInterpretingFactor,
    practising: false,
  };
}

/** Reads stored settings. What is missing, malformed or not of this workshop is left out. */
export function readSettings(text: string | undefined, data: DeckData): Partial<Settings> {
  const stored = parseRecord(text);
  const read: { [Name in keyof Settings]?: Settings[Name] | undefined } = {
    length: data.lengths.find(each => each === stored['length']),
    interfaceLanguage: data.languages.find(each => each === stored['interfaceLanguage']),
    notesLanguage: data.languages.find(each => each === stored['notesLanguage']),
    roomLanguages: readLanguages(stored['roomLanguages'], data),
    school: asText(stored['school']),
    date: asText(stored['date']),
    presenter: asText(stored['presenter']),
    localContacts: readContacts(stored['localContacts'], data),
    skipsStart: asBoolean(stored['skipsStart']),
    hasLetterKeys: asBoolean(stored['hasLetterKeys']),
    isInterpreted: asBoolean(stored['isInterpreted']),
    interpretingFactor: asFactor(stored['interpretingFactor']),
    practising: asBoolean(stored['practising']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const asBoolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const asFactor = (value: unknown): number | undefined => (typeof value === 'number' && value >= 1 && value <= 3 ? value : undefined);

function readLanguages(value: unknown, data: DeckData): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const languages = [...new Set(value)].filter(each => data.languages.includes(each));
  return languages.length > 0 ? languages : undefined;
}

function readContacts(value: unknown, data: DeckData): readonly LocalContact[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return data.placeholders.localContacts.map(({ name, phone }, i) => {
    const contact: unknown = value[i];
    return isRecord(contact) ? { name: asText(contact['name']) ?? name, phone: asText(contact['phone']) ?? phone } : { name, phone };
  });
}

function parseRecord(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
