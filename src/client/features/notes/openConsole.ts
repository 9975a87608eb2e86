import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { Languages } from '../../languages/languages.ts';
import { withQuery } from '../../ownAddress.ts';
import { words } from '../../words.ts';

const openWindow = (): Window | null => open(withQuery(location.href, { role: 'notes' }), 'charla-notes', 'popup,width=1200,height=760');

/** Opens the console; says what to do if the browser does not let it. */
export function openConsole(languages: Languages): void {
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
