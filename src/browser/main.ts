import './stage.css';
import './notes.css';
import { leaveForeignAddress } from './addresses.ts';
import { announceChanges } from './announcer.ts';
import { openBar } from './bar.ts';
import { openBlackout } from './blackout.ts';
import type { Commands } from './commands.ts';
import { readDeckData } from './deckData.ts';
import { toggleFullscreen } from './fullscreen.ts';
import { listenToKeys } from './keyboard.ts';
import { openLanguages } from './languages.ts';
import { openMemory } from './memory.ts';
import { linkNotes, openNotes } from './notesLink.ts';
import { showNotes } from './notesWindow.ts';
import { showProgress } from './progress.ts';
import { openReadingView } from './readingView.ts';
import { openShortcuts } from './shortcutsDialog.ts';
import { openJump, openOverview } from './slidePicker.ts';
import { openStage } from './stage.ts';

async function present(): Promise<void> {
  const data = readDeckData();
  const memory = openMemory(data.id);
  if (new URLSearchParams(location.search).get('role') === 'notes') return showNotes(data, memory);

  const languages = openLanguages(data, memory);
  // The head's script has decided which it is, before anything was painted.
  if (document.documentElement.dataset.stage === undefined) return openReadingView(languages);

  const stage = await openStage(languages, memory);
  const blackout = openBlackout();
  /** A key that moves the deck first of all brings the slide back. */
  const moving = (move: () => void) => (): void => (blackout.isOn() ? blackout.toggle() : move());
  const commands: Commands = {
    next: moving(stage.next),
    previous: moving(stage.previous),
    first: moving(stage.first),
    last: moving(stage.last),
    language: languages.showNext,
    jump: () => openJump(stage, languages),
    overview: () => openOverview(stage, languages),
    blackout: blackout.toggle,
    fullscreen: toggleFullscreen,
    notes: () => data.hasNotes && openNotes(languages),
    shortcuts: () => openShortcuts(languages),
  };
  listenToKeys(commands);
  openBar(commands, languages, data.hasNotes);
  showProgress(stage);
  announceChanges(stage, languages);
  linkNotes({ data, stage, languages, blackout, commands });
}

if (!leaveForeignAddress()) await present();
