import { element, setLanguage } from '../dom.ts';
import { slideInAddress } from '../features/address/addresses.ts';
import { helpSlideOf } from '../features/late/late.ts';
import { keepInPage } from '../keepInPage.ts';
import { languageSwitch } from '../languages/languageSwitch.ts';
import type { Languages } from '../languages/languages.ts';
import type { Scope } from '../scope.ts';
import type { ChosenSlides } from '../session/chosenSlides.ts';
import { words } from '../words.ts';

/** On a narrow screen the slides stay the document they are; the languages can be changed, and where help is, is one tap away. */
export function openReadingView(languages: Languages, chosen: ChosenSlides, scope: Scope): void {
  const help = element('a', { class: 'help-first' });
  const bar = element('nav', { class: 'reading-bar' }, languageSwitch(languages, scope), help);
  scope.add(bar, { isFirst: true });

  scope.follow(() => keepInPage(chosen.shown()));
  scope.follow(() => {
    const language = languages.interface();
    const own = words(language);
    setLanguage(bar, language);
    bar.setAttribute('aria-label', own.stage.controls);
    help.textContent = own.reading.help;
  });
  scope.follow(() => {
    const resources = helpSlideOf(chosen.shown());
    help.hidden = !resources;
    if (resources) help.setAttribute('href', `#${resources.id}`);
  });

  // A link to the stage, `#/approach`, leads to the same slide here.
  const asked = slideInAddress();
  if (asked !== undefined) chosen.nearest(asked)?.scrollIntoView();
}
