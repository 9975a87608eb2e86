import { closeByKey, openDialog } from '../dialog.ts';
import { element } from '../dom.ts';
import { emergencyIn, emergencySection } from '../emergency.ts';
import { crisisLine } from '../helpLines.ts';
import type { Desk } from './desk.ts';
import { openOutside } from './openOutside.ts';
import { speaking } from './speaking.ts';

/** Whether the workshop marks a slide that says what to do if it is happening now. */
export const hasEmergencyCard = (desk: Desk): boolean => emergencyName(desk) !== '';

/** The title of that slide, in the console's language. */
export const emergencyName = (desk: Desk): string => emergencyIn(desk.language(), desk.slides())?.title ?? '';

/** The steps of the emergency slide for the facilitator, first in the console's language, then in the others, for whoever asked in those. */
export function openEmergencyCard(desk: Desk): void {
  const emergency = emergencyIn(desk.language(), desk.slides());
  if (!emergency) return;
  const others = desk.data.languages.filter(language => language !== desk.language());
  const dialog = openDialog('emergency', speaking(desk), emergency.title, panel => {
    const text = element('div', { class: 'appendix-text' }, ...emergency.body, crisisLine(desk.data, desk.language()));
    const translations = others.map(language => {
      const section = emergencySection(language, desk.slides());
      section?.append(...[crisisLine(desk.data, language)].filter(line => line !== undefined));
      return section;
    });
    panel.append(openOutside(text), element('div', { class: 'appendix-text' }, ...translations.map(each => each && openOutside(each))));
  });
  closeByKey(dialog, 'e');
}
