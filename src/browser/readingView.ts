import { languageSwitch } from './bar.ts';
import { element } from './dom.ts';
import type { Languages } from './languages.ts';

/** On a narrow screen the slides stay the document they are; only the languages can be changed. */
export function openReadingView(languages: Languages): void {
  document.body.prepend(element('nav', { class: 'reading-bar' }, languageSwitch(languages)));
}
