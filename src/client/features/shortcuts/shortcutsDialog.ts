import type { Words } from '../../../../locales/en.ts';
import { type CommandName, keys } from '../../commands.ts';
import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import type { Languages } from '../../languages/languages.ts';
import { words } from '../../words.ts';

/** Shows what the keys do, in every language on screen, or in the interface’s own if the settings name one. */
export function openShortcuts(languages: Languages): void {
  const shown = languages.shown().includes(languages.interface()) ? languages.shown() : [languages.interface()];
  const title = shown.map(language => words(language).stage.shortcuts).join(' · ');
  const dialog = openDialog('shortcuts', languages, title, panel => {
    for (const language of shown) {
      const own = words(language);
      const rows = (Object.keys(keys) as CommandName[])
        .filter(command => keys[command].length > 0)
        .flatMap(command => [
          element('dt', {}, ...keys[command].flatMap((key, i) => [i > 0 && ' ', element('kbd', {}, keyName(key, own))])),
          element('dd', {}, own.commands[command]),
        ]);
      panel.append(element('section', { lang: language }, element('dl', { class: 'keys' }, ...rows), element('p', {}, own.stage.clicker)));
    }
  });
  closeByKey(dialog, '?');
}

/** What is on a key, in a language. */
export function keyName(key: string, own: Words): string {
  const names: Readonly<Record<string, string>> = own.keys;
  return names[key] ?? key.toUpperCase();
}
