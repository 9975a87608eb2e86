import type { Words } from '../../../locales/en.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import { hasDisclosureCard, openDisclosureCard } from './disclosureCard.ts';
import { emergencyName, hasEmergencyCard, openEmergencyCard } from './emergencyCard.ts';
import { openJumpList } from './jumpDialog.ts';
import { openConsoleKeys } from './keysDialog.ts';
import { openPractice } from './practiceDialog.ts';
import { openQuestions } from './questionsDialog.ts';

/** What opens in the console itself. Each is a button and, where it has one, a key. */
export interface Tool {
  readonly name: (own: Words, connection: ConsoleConnection) => string;
  readonly keys: readonly string[];
  readonly open: (connection: ConsoleConnection) => void;
  /** Whether this workshop has what it shows. */
  readonly isThere: (connection: ConsoleConnection) => boolean;
}

const always = (): boolean => true;

export const tools: readonly Tool[] = [
  { name: own => own.console.jump, keys: ['g'], open: openJumpList, isThere: always },
  { name: own => own.questions.open, keys: ['/', 'q'], open: openQuestions, isThere: always },
  { name: (_, connection) => emergencyName(connection), keys: ['e'], open: openEmergencyCard, isThere: hasEmergencyCard },
  { name: own => own.disclosure.open, keys: ['d'], open: openDisclosureCard, isThere: hasDisclosureCard },
  { name: own => own.practice.open, keys: [], open: openPractice, isThere: always },
  { name: own => own.console.shortcuts, keys: ['?'], open: connection => openConsoleKeys(connection, tools), isThere: always },
];
