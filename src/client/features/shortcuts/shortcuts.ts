import { userCommand } from '../../commands.ts';
import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import type { Deck, Feature } from '../../feature.ts';
import { words } from '../../words.ts';
import { keyList, keyRow } from './keyList.ts';

const command = userCommand('shortcuts', { keys: ['?'], isOnStart: true });

export const shortcuts: Feature = {
  name: 'shortcuts',
  commands: [command],
  open: deck => deck.on(command, () => openShortcuts(deck)),
};

/** Shows what the keys do, in every language on screen, or in the interface’s own if the settings name one. */
function openShortcuts({ languages, commands, data }: Deck): void {
  const shown = languages.shown().includes(languages.interface()) ? languages.shown() : [languages.interface()];
  const title = shown.map(language => words(language).stage.shortcuts).join(' · ');
  const there = commands.filter(({ needsNotes }) => data.hasNotes || !needsNotes);
  const dialog = openDialog('shortcuts', languages, title, panel => {
    for (const language of shown) {
      const own = words(language);
      const rows = there.map(command => keyRow(command, own));
      panel.append(element('section', { lang: language }, ...keyList(rows, own)));
    }
  });
  closeByKey(dialog, '?');
}
