import type { Words } from '../../../locales/en.ts';
import { button, icon, label } from '../dom.ts';
import type { ConsoleConnection } from './consoleConnection.ts';

/** A button of an icon alone, named in the console's language. */
export function iconButton(connection: ConsoleConnection, svg: string, name: (own: Words) => string, run: () => void): HTMLButtonElement {
  const made = button({ class: 'icon-button' }, icon(svg), run);
  connection.follow(() => label(made, name(connection.words())));
  return made;
}

/** A button with a word, in the console's language. */
export function wordButton(
  connection: ConsoleConnection,
  name: (own: Words, connection: ConsoleConnection) => string,
  run: () => void,
  className?: string,
): HTMLButtonElement {
  const made = button({ class: className }, '', run);
  connection.follow(() => {
    made.textContent = name(connection.words(), connection);
  });
  return made;
}
