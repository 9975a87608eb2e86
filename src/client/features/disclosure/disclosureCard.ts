import { appendix } from '../../console/appendix.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { openOutside } from '../../openOutside.ts';

const name = 'if-someone-tells-you';

/** What to do if someone discloses harm. It is in the console alone: the stage has no command for it. */
export const disclosure: Feature = {
  name: 'disclosure',
  console: { tools: [{ name: own => own.disclosure.open, keys: ['d'], open: openDisclosureCard, isThere: hasDisclosureCard }] },
};

/** Whether the workshop says what to do then. */
function hasDisclosureCard({ data }: ConsoleConnection): boolean {
  return data.languages.some(language => appendix(name, language));
}

/**
 * What to say and do if someone discloses harm, for the facilitator's eyes alone. It is made here, from a template that
 * only the console reads: the deck has no command for it, and no message asks for it.
 */
function openDisclosureCard(connection: ConsoleConnection): void {
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
