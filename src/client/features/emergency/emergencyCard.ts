import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { closeByKey, openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import { emergencyIn, emergencySection } from '../../emergency.ts';
import type { Feature } from '../../feature.ts';
import { crisisLine } from '../../helpLines.ts';
import { openOutside } from '../../openOutside.ts';

/** What to do if it is happening now, for the facilitator's own eyes. */
export const emergency: Feature = {
  name: 'emergency',
  console: { tools: [{ name: (_, connection) => emergencyName(connection), keys: ['e'], open: openEmergencyCard, isThere: hasEmergencyCard }] },
};

/** Whether the workshop marks a slide that says what to do if it is happening now. */
function hasEmergencyCard(connection: ConsoleConnection): boolean {
  return emergencyName(connection) !== '';
}

/** The title of that slide, in the console's language. */
const emergencyName = (connection: ConsoleConnection): string => emergencyIn(connection.language(), connection.slides())?.title ?? '';

/** The steps of the emergency slide for the facilitator, first in the console's language, then in the others, for people who asked in those. */
function openEmergencyCard(connection: ConsoleConnection): void {
  const emergency = emergencyIn(connection.language(), connection.slides());
  if (!emergency) return;
  const others = connection.data.languages.filter(language => language !== connection.language());
  const dialog = openDialog('emergency', speaking(connection), emergency.title, panel => {
    const text = element('div', { class: 'appendix-text' }, ...emergency.body, crisisLine(connection.data, connection.language()));
    const translations = others.map(language => {
      const section = emergencySection(language, connection.slides());
      section?.append(...[crisisLine(connection.data, language)].filter(line => line !== undefined));
      return section;
    });
    panel.append(openOutside(text), element('div', { class: 'appendix-text' }, ...translations.map(each => each && openOutside(each))));
  });
  closeByKey(dialog, 'e');
}
