import type { Words } from '../../../locales/en.ts';
import type { Desk } from './desk.ts';
import { hasDisclosureCard, openDisclosureCard } from './disclosureCard.ts';
import { emergencyName, hasEmergencyCard, openEmergencyCard } from './emergencyCard.ts';
import { openJumpList } from './jumpDialog.ts';
import { openConsoleKeys } from './keysDialog.ts';
import { openPractice } from './practiceDialog.ts';
import { openQuestions } from './questionsDialog.ts';

/** What opens in the console itself. Each is a button and, where it has one, a key. */
export interface Tool {
  readonly name: (own: Words, desk: Desk) => string;
  readonly keys: readonly string[];
  readonly open: (desk: Desk) => void;
  /** Whether this workshop has what it shows. */
  readonly isThere: (desk: Desk) => boolean;
}

const always = (): boolean => true;

export const tools: readonly Tool[] = [
  { name: own => own.console.jump, keys: ['g'], open: openJumpList, isThere: always },
  { name: own => own.questions.open, keys: ['/', 'q'], open: openQuestions, isThere: always },
  { name: (_, desk) => emergencyName(desk), keys: ['e'], open: openEmergencyCard, isThere: hasEmergencyCard },
  { name: own => own.disclosure.open, keys: ['d'], open: openDisclosureCard, isThere: hasDisclosureCard },
  { name: own => own.practice.open, keys: [], open: openPractice, isThere: always },
  { name: own => own.console.shortcuts, keys: ['?'], open: desk => openConsoleKeys(desk, tools), isThere: always },
];
