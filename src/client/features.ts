import type { Feature } from './feature.ts';
import { address } from './features/address/address.ts';
import { announcer } from './features/announcer/announcer.ts';
import { bar } from './features/bar/bar.ts';
import { check } from './features/check/checkDialog.ts';
import { sessionClock } from './features/clock/sessionClock.ts';
import { covers } from './features/covers/covers.ts';
import { disclosure } from './features/disclosure/disclosureCard.ts';
import { emergency } from './features/emergency/emergencyCard.ts';
import { fullscreen } from './features/fullscreen/fullscreen.ts';
import { keyboard } from './features/keys/keyboard.ts';
import { languageCommands } from './features/languages/showLanguages.ts';
import { runningLate } from './features/late/runningLate.ts';
import { licenses } from './features/licenses/licenses.ts';
import { moving } from './features/moving/moving.ts';
import { notes } from './features/notes/openConsole.ts';
import { picker } from './features/picker/slidePicker.ts';
import { place } from './features/place/slidePosition.ts';
import { pointer } from './features/pointer/pointer.ts';
import { practice } from './features/practice/practice.ts';
import { print } from './features/print/printDialog.ts';
import { progress } from './features/progress/progress.ts';
import { questions } from './features/questions/questionsDialog.ts';
import { settings } from './features/settings/settingsDialog.ts';
import { shortcuts } from './features/shortcuts/shortcuts.ts';
import { start } from './features/start/startPanel.ts';
import { talkTimer } from './features/timer/talkTimer.ts';
import { wakeLock } from './features/wakeLock/wakeLock.ts';

/**
 * Everything that the deck can do, a row each. Their order is that of the menu, of the list of shortcuts, of the cards on the start page and of
 * the console's buttons; nothing else depends on it.
 */
export const features: readonly Feature[] = [
  moving,
  languageCommands,
  picker,
  covers,
  pointer,
  talkTimer,
  runningLate,
  sessionClock,
  fullscreen,
  notes,
  questions,
  emergency,
  disclosure,
  practice,
  shortcuts,
  print,
  check,
  settings,
  start,
  licenses,
  address,
  place,
  keyboard,
  bar,
  progress,
  announcer,
  wakeLock,
];
