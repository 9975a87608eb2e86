import './stage/stage.css';
import './console/console.css';
import './features/covers/covers.css';
import './features/timer/timer.css';
import './features/start/start.css';
import { leaveForeignAddress, missingLanguages, missingSlide, takeLength } from './features/address/addresses.ts';
import { announceChanges } from './features/announcer/announcer.ts';
import { openBar } from './features/bar/bar.ts';
import { firstPlace, firstScreen, followAddress } from './features/address/beginning.ts';
import { calmPicture } from './features/covers/calmCover.ts';
import type { CommandName, Commands } from './commands.ts';
import { linkConsole } from './transports/linkConsole.ts';
import { openConsole } from './features/notes/openConsole.ts';
import { showConsole } from './console/showConsole.ts';
import { openCovers } from './features/covers/covers.ts';
import { type DeckContent, openDeckContent } from './deckContent.ts';
import { readDeckData } from './deckData.ts';
import { unpackNotes } from './deckPack.ts';
import { toggleFullscreen } from './features/fullscreen/fullscreen.ts';
import { helpSheet } from './features/covers/helpCard.ts';
import { listenToKeys } from './features/keys/keyboard.ts';
import { openLanguages } from './languages/languages.ts';
import { openLicenses } from './features/licenses/licensesDialog.ts';
import { openNotesDrawer } from './features/notes/notesDrawer.ts';
import { openNotices } from './notice.ts';
import { showPrintView } from './features/print/printView.ts';
import { showProgress } from './features/progress/progress.ts';
import { openReadingView } from './reading/readingView.ts';
import { openRunningLate } from './features/late/runningLate.ts';
import { openScreen } from './features/start/screen.ts';
import { openChosenSlides } from './session/chosenSlides.ts';
import { fillPlaceholders } from './session/placeholders.ts';
import { openSession, type Session } from './session/session.ts';
import { storePosition } from './features/place/slidePosition.ts';
import { openSessionClock } from './features/clock/sessionClock.ts';
import { openShortcuts } from './features/shortcuts/shortcutsDialog.ts';
import { openJump, openOverview } from './features/picker/slidePicker.ts';
import { openStage } from './stage/stage.ts';
import { openSettings } from './features/settings/settingsDialog.ts';
import { openStartPanel } from './features/start/startPanel.ts';
import { openStorage } from './storage.ts';
import { openTalkTimer } from './features/timer/talkTimer.ts';
import { openTalkSound, showTimer } from './features/timer/timerView.ts';
import { keepAwake } from './features/wakeLock/wakeLock.ts';

/** Commands whose keys count while the start panel shows. */
const beforeStage: readonly CommandName[] = ['fullscreen', 'notes', 'shortcuts'];

/** What shows the workshop in this window; pages to print are made once and stay as they are. */
export interface OpenPage {
  readonly content: DeckContent;
  readonly session: Session;
}

async function present(): Promise<OpenPage | undefined> {
  const content = openDeckContent(readDeckData());
  const { data } = content;
  const storage = openStorage(data.id);
  const session = openSession(data, storage);
  const role = new URLSearchParams(location.search).get('role');
  if (role === 'print') {
    await showPrintView(data, session);
    return undefined;
  }
  const page = { content, session };
  content.onReplace(session.refit);
  await unpackNotes();
  if (role === 'notes') {
    showConsole(content, storage, session);
    return page;
  }

  const notices = [takeLength(data, session, storage), missingLanguages(data)];
  const languages = openLanguages(data, storage, session);
  const chosen = openChosenSlides(content, session);
  fillPlaceholders(content, session);
  const say = openNotices(languages);
  for (const notice of [...notices, missingSlide(chosen, session)]) if (notice) say(notice);
  // The head's script has decided which it is, before anything was painted.
  if (document.documentElement.dataset.stage === undefined) {
    openReadingView(languages, chosen);
    return page;
  }

  const screen = openScreen(firstScreen(data, session, storage), storage);
  const stage = await openStage(languages, chosen, firstPlace(screen.shown(), storage));
  storePosition(stage, screen, storage);
  followAddress(stage, screen, chosen, session, say);
  const covers = openCovers(languages, storage, {
    blackout: () => undefined,
    calm: () => calmPicture(data, languages.shown()),
    help: () => helpSheet(data, languages.shown()),
  });
  const late = openRunningLate(stage, storage);
  const clock = openSessionClock(stage, screen, storage);
  const timer = openTalkTimer(stage, storage);
  const sound = openTalkSound(storage);
  const uncover = (): void => {
    screen.show('stage');
    covers.remove();
  };
  /** A key that moves the deck first of all brings the slide back. */
  const moving = (move: () => void) => (): void => (screen.shown() === 'start' || covers.shown() ? uncover() : move());
  const commands: Commands = {
    next: moving(late.next),
    previous: moving(late.previous),
    first: moving(stage.first),
    last: moving(stage.last),
    language: languages.showNext,
    jump: () => openJump(stage, languages),
    overview: () => openOverview(stage, languages),
    timer: timer.toggle,
    help: () => covers.toggle('help'),
    calm: () => covers.toggle('calm'),
    blackout: () => covers.toggle('blackout'),
    late: () => {
      uncover();
      late.toggle();
    },
    fullscreen: toggleFullscreen,
    notes: () => data.hasNotes && openConsole(languages),
    drawer: openNotesDrawer(stage, languages, session),
    settings: () => openSettings({ data, session, languages }),
    start: () => screen.show('start'),
    shortcuts: () => openShortcuts(languages),
    licenses: () => openLicenses(languages),
  };
  listenToKeys(commands, (command, key) => {
    const isLetter = key.length === 1 && key !== ' ';
    return (!isLetter || session.settings().hasLetterKeys) && (screen.shown() === 'stage' || beforeStage.includes(command));
  });
  openBar(commands, languages, data.hasNotes);
  showProgress(stage);
  announceChanges(stage, languages);
  keepAwake(screen);
  openStartPanel({ data, session, storage, languages, chosen, screen, stage, openNotes: commands.notes });
  showTimer(timer, sound, stage, languages);
  linkConsole({ data, session, stage, languages, covers, late, clock, timer, sound, commands, uncover });
  return page;
}

/** Resolves when everything is in place; to nothing if the address is opened again. */
export const page = leaveForeignAddress() ? undefined : await present();
