import notesIcon from 'lucide-static/icons/notebook-text.svg?raw';
import { hello } from '../../../protocol/message.ts';
import { userCommand } from '../../commands.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import type { Languages } from '../../languages/languages.ts';
import { withQuery } from '../../ownAddress.ts';
import { words } from '../../words.ts';
import { openNotesDrawer } from './notesDrawer.ts';
import { notesLanguage, notesLanguagePart } from './notesLanguage.ts';

const openWindow = (): Window | null => open(withQuery(location.href, { role: 'notes' }), 'charla-notes', 'popup,width=1200,height=760');

export const notesCommand = userCommand('notes', { keys: ['s'], isOnStart: true, needsNotes: true });
/** Nothing that the room should not see by mistake has a key. */
const drawerCommand = userCommand('drawer', { needsNotes: true });

/** The facilitator's notes: in a window of their own or, where there is only one screen, below the slide. */
export const notes: Feature = {
  name: 'notes',
  parts: [notesLanguagePart],
  commands: [notesCommand, drawerCommand, notesLanguage, hello],
  open: deck => {
    const { data, session, languages, store, on } = deck;
    const open = (): void => {
      if (data.hasNotes) openConsole(languages);
    };
    on(notesCommand, open);
    on(drawerCommand, openNotesDrawer(deck));
    on(notesLanguage, language => {
      if (data.languages.includes(language)) session.change({ notesLanguage: language });
    });
    // Once somebody reads them they keep their language, whatever the room sees.
    on(hello, () => {
      if (session.settings().notesLanguage === undefined) session.change({ notesLanguage: languages.notes() });
    });
    deck.follow(() => store.set(notesLanguagePart, languages.notes()));
  },
  cards: ({ data, run }) => (data.hasNotes ? [{ name: 'notes', icon: notesIcon, run: () => run(notesCommand) }] : []),
};

/** Opens the console; says what to do if the browser does not let it. */
function openConsole(languages: Languages): void {
  if (openWindow()) return;
  const own = words(languages.interface()).console;
  const dialog = openDialog('notes-blocked', languages, own.blockedTitle, panel => {
    panel.append(
      element('p', {}, own.blocked),
      button({ class: 'primary' }, own.open, () => {
        if (openWindow()) dialog?.close();
      }),
    );
  });
}
