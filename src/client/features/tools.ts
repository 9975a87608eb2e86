import { hasDisclosureCard, openDisclosureCard } from './disclosure/disclosureCard.ts';
import { emergencyName, hasEmergencyCard, openEmergencyCard } from './emergency/emergencyCard.ts';
import { openJumpList } from './picker/jumpDialog.ts';
import { openConsoleKeys } from './shortcuts/keysDialog.ts';
import { openPractice } from './practice/practiceDialog.ts';
import { openQuestions } from './questions/questionsDialog.ts';
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
