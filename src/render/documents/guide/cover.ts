import { type Html, html } from '../../../markup/html.ts';
import { dateInWords } from '../../../model/sessionLine.ts';
import type { PlaceholderName } from '../../../model/text.ts';
import { localContacts } from '../localContacts.ts';
import type { GuideContext } from './guideContext.ts';

const names: readonly PlaceholderName[] = ['school', 'date', 'time', 'place', 'presenter', 'childcare', 'contact'];

/** Title, the known details of this session, and lines for the others. */
export function cover({ workshop, language, length, room, words }: GuideContext): Html {
  const { documents } = words;
  const entries = names.map(name => [documents.placeholders[name], dateInWords(workshop.placeholders[name], language)] as const);
  const settled = [
    ...(length === undefined ? [] : [[documents.length, documents.minutesOf({ count: length })] as const]),
    [documents.onScreen, room.map(each => nameOf(each, language)).join(' + ')] as const,
  ];
  const contacts = localContacts({ placeholders: workshop.placeholders, language });
  return html`<section class="cover" data-begins-page data-fit="12 8"><header><p class="kind">${documents.guide}</p><h1>${workshop.title[language]?.text}</h1><p>${workshop.description[language]?.text}</p></header>
<h2>${documents.thisSession}</h2><dl class="lines">${[...settled, ...entries].map(([name, value]) => html`<div><dt>${name}</dt><dd class="fill-in">${value}</dd></div>`)}</dl>
${contacts && html`<h2>${documents.localContacts}</h2>${contacts}`}</section>`;
}

/** A language's name in another one, such as “Spanish”. */
function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
