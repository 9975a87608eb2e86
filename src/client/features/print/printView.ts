import { shortenWorkshop } from '../../../model/shortenWorkshop.ts';
import type { Workshop } from '../../../model/workshop.ts';
import { arrangeSides } from '../../../pageScripts/arrangeSides.ts';
import { fillPages } from '../../../pageScripts/fillPages.ts';
import { fitSides } from '../../../pageScripts/fitSides.ts';
import { numberPages } from '../../../pageScripts/numberPages.ts';
import type { DeckData } from '../../../render/deckData.ts';
import { kinds } from '../../../render/documents/kinds.ts';
import { readDeckPack } from '../../deckPack.ts';
import { button, element, setLanguage } from '../../dom.ts';
import type { Session } from '../../session/session.ts';
import { words } from '../../words.ts';
import viewStyles from './print.css?inline';
import { fromPrintAddress } from './printAddress.ts';

/** Turns this window into the pages that the address asks for, as they will be printed, and opens the browser's print dialog. */
export async function showPrintView(data: DeckData, session: Session): Promise<void> {
  const pack = await readDeckPack();
  if (!pack) return print();
  const own = withSession(pack.workshop, session);
  const { kind, languages, paper, length } = fromPrintAddress(location.search, own);
  const { render, onPaper, byLength } = kinds[kind];
  const workshop = byLength ? shortenWorkshop(own, length) : own;
  const order = { languages, paper: onPaper ? paper : undefined, length: byLength ? length : undefined, room: undefined };
  const { title, body, pageStyles, shown = languages } = render(workshop, pack.assets, order);

  const root = document.documentElement;
  document.title = title;
  setLanguage(root, languages[0] ?? '');
  root.dataset.languages = shown.join(' ');
  root.dataset.stage = 'print';
  // Those of slides, languages and pictures come first. The stage's, which follow, have other things under the same names.
  for (const stageStyles of [...document.styleSheets].slice(3)) stageStyles.disabled = true;
  // Sheets that a script makes are the only styles that the page's policy lets in beside its own.
  document.adoptedStyleSheets = [pack.assets.documentStyles, pageStyles, viewStyles].map(toSheet);
  document.body.innerHTML = body.text;
  // The layout asks for the fonts.
  root.getBoundingClientRect();
  await document.fonts.ready;
  arrangeSides();
  fitSides();
  fillPages();
  numberPages();
  document.body.prepend(bar(data, session));
  print();
}

function toSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

/** The workshop with what the settings say of this session. */
function withSession(workshop: Workshop, session: Session): Workshop {
  const { school, date, presenter, localContacts } = session.settings();
  const contacts = workshop.placeholders.localContacts.map((contact, i) => ({ ...contact, ...localContacts[i] }));
  return { ...workshop, placeholders: { ...workshop.placeholders, school, date, presenter, localContacts: contacts } };
}

function bar(data: DeckData, session: Session): HTMLElement {
  const language = session.settings().interfaceLanguage ?? data.languages[0] ?? '';
  const own = words(language).print;
  return element(
    'nav',
    { class: 'print-bar', lang: language },
    element('p', {}, own.preview),
    button({ class: 'primary' }, own.print, () => print()),
  );
}
