import { hasDisclosureCard, openDisclosureCard } from './disclosureCard.ts';
import { emergencyName, hasEmergencyCard, openEmergencyCard } from './emergencyCard.ts';
import { openJumpList } from './jumpDialog.ts';
import { openConsoleKeys } from './keysDialog.ts';
import { openPractice } from './practiceDialog.ts';
import { openQuestions } from './questionsDialog.ts';
import type { Tool } from './tool.ts';

const always = (): boolean => true;

export const tools: readonly Tool[] = [
  { name: own => own.console.jump, keys: ['g'], open: openJumpList, isThere: always },
  { name: own => own.questions.open, keys: ['/', 'q'], open: openQuestions, isThere: always },
  { name: (_, connection) => emergencyName(connection), keys: ['e'], open: openEmergencyCard, isThere: hasEmergencyCard },
  { name: own => own.disclosure.open, keys: ['d'], open: openDisclosureCard, isThere: hasDisclosureCard },
  { name: own => own.practice.open, keys: [], open: openPractice, isThere: always },
  { name: own => own.console.shortcuts, keys: ['?'], open: connection => openConsoleKeys(connection, tools), isThere: always },
];
