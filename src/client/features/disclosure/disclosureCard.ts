import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import { appendix } from '../../console/appendix.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { openOutside } from '../../openOutside.ts';
import { speaking } from '../../console/speaking.ts';

const name = 'if-someone-tells-you';

/** Whether the workshop says what to do if someone discloses harm. */
export const hasDisclosureCard = (connection: ConsoleConnection): boolean => connection.data.languages.some(language => appendix(name, language));

/**
 * What to say and do if someone discloses harm, for the facilitator's eyes alone. It is made here, from a template that
 * only the console reads: the deck has no command for it, and no message asks for it.
 */
export function openDisclosureCard(connection: ConsoleConnection): void {
  const own = connection.words().disclosure;
  const language = [connection.language(), ...connection.data.languages].find(each => appendix(name, each));
  const content = language && appendix(name, language);
  if (!content) return;
  const dialog = openDialog('disclosure', speaking(connection), own.open, panel => {
    panel.append(
      element('p', { class: 'hint' }, own.hint),
      element('div', { class: 'appendix-text', lang: language }, openOutside(content.cloneNode(true) as DocumentFragment)),
    );
  });
  closeByKey(dialog, 'd');
}
