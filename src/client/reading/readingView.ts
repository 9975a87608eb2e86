import { slideInAddress } from '../features/address/addresses.ts';
import { element, setLanguage } from '../dom.ts';
import { languageSwitch } from '../languages/languageSwitch.ts';
import type { Languages } from '../languages/languages.ts';
import type { ChosenSlides } from '../session/chosenSlides.ts';
import { words } from '../words.ts';

/** On a narrow screen the slides stay the document they are; the languages can be changed, and where help is, is one tap away. */
export function openReadingView(languages: Languages, chosen: ChosenSlides): void {
  const help = element('a', { class: 'help-first' });
  const bar = element('nav', { class: 'reading-bar' }, languageSwitch(languages), help);
  document.body.prepend(bar);

  languages.onChange(() => {
    const language = languages.interface();
    const own = words(language);
    setLanguage(bar, language);
    bar.setAttribute('aria-label', own.stage.controls);
    help.textContent = own.reading.help;
  });
  const follow = (): void => {
    const resources = chosen.shown().find(slide => slide.dataset.layout === 'resources');
    help.hidden = !resources;
    if (resources) help.setAttribute('href', `#${resources.id}`);
  };
  chosen.onChange(follow);
  follow();

  // A link to the stage, `#/approach`, leads to the same slide here.
  const asked = slideInAddress();
  if (asked !== undefined) chosen.nearest(asked)?.scrollIntoView();
}
