// First, since the styles of features build on it.
import './stage/stage.css';

import { showConsole } from './console/showConsole.ts';
import { type DeckContent, openDeckContent } from './deckContent.ts';
import { readDeckData } from './deckData.ts';
import { unpackNotes } from './deckPack.ts';
import type { Services } from './feature.ts';
import { leaveForeignAddress, missingLanguages, missingSlide, takeLength } from './features/address/addresses.ts';
import { firstPlace, firstScreen } from './features/address/beginning.ts';
import { showPrintView } from './features/print/printView.ts';
import { screenPart } from './features/start/screen.ts';
import { features } from './features.ts';
import { openLanguages } from './languages/languages.ts';
import { openNotices } from './notice.ts';
import { openFeatures } from './openFeatures.ts';
import { openReadingView } from './reading/readingView.ts';
import { openScope, type Scope } from './scope.ts';
import { openChosenSlides } from './session/chosenSlides.ts';
import { fillPlaceholders } from './session/placeholders.ts';
import { openSession, type Session } from './session/session.ts';
import { openStage } from './stage/stage.ts';
import { openStorage } from './storage.ts';
import { openStore } from './store.ts';
import { connect } from './transports/transport.ts';
import { windowTransport } from './transports/windowTransport.ts';

/** What shows the workshop in this window; pages to print are made once and stay as they are. */
export interface OpenPage {
  readonly content: DeckContent;
  readonly session: Session;
  readonly follow: Scope['follow'];
  /** What features were opened with; nothing where no stage is. */
  readonly services?: Services;
  /** What the reading view is made from, where there is one. */
  readonly reading?: Pick<Services, 'languages' | 'chosen'>;
  /** Ends all that was added to the slides: features, open dialogs, messages to other windows. */
  readonly dispose: () => void;
}

const parts = features.flatMap(feature => feature.parts ?? []);
const commands = features.flatMap(feature => feature.commands ?? []);

async function present(): Promise<OpenPage | undefined> {
  const content = openDeckContent(readDeckData());
  const { data } = content;
  const storage = openStorage(data.id);
  const store = openStore();
  const session = openSession(data, storage, store);
  const role = new URLSearchParams(location.search).get('role');
  if (role === 'print') {
    await showPrintView(data, session);
    return undefined;
  }
  const { scope, end } = openScope(store);
  if (role === 'notes') {
    await unpackNotes();
    showConsole(content, storage, session, { parts, commands, features: features.flatMap(feature => feature.console ?? []) });
    return { content, session, follow: scope.follow, dispose: end };
  }

  const notices = [takeLength(data, session, storage), missingLanguages(data)];
  const languages = openLanguages(content, storage, session, store);
  const chosen = openChosenSlides(content, session, store);
  fillPlaceholders(content, session, store);
  const say = openNotices(languages, scope);
  for (const notice of [...notices, missingSlide(chosen, session)]) if (notice) say(notice);
  // The head's script has decided which it is, before anything was painted.
  if (document.documentElement.dataset.stage === undefined) {
    openReadingView(languages, chosen, scope);
    return { content, session, follow: scope.follow, reading: { languages, chosen }, dispose: end };
  }

  store.set(screenPart, firstScreen(data, session, storage));
  const stage = await openStage(chosen, store, firstPlace(store.get(screenPart), chosen, storage));
  const services = { content, data, storage, store, session, chosen, languages, stage, say };
  const { run, dispose } = openFeatures(features, services);
  connect({ store, parts, run }, [windowTransport(data.id, commands)], scope);
  const disposeAll = (): void => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    dispose();
    end();
  };
  return { content, session, follow: scope.follow, services, dispose: disposeAll };
}

/** Resolves when everything is in place; to nothing if the address is opened again. */
export const page = leaveForeignAddress() ? undefined : await present();
