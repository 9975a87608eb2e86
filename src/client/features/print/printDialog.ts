import printer from 'lucide-static/icons/printer.svg?raw';
import { kindsOf, languagesOf } from '../../../render/documents/kinds.ts';
import { paperSizes } from '../../../render/documents/paperSizes.ts';
import { readDeckPack } from '../../deckPack.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { listField } from '../../fields.ts';
import { type Languages, languageNames } from '../../languages/languages.ts';
import { withQuery } from '../../ownAddress.ts';
import type { Session } from '../../session/session.ts';
import { words } from '../../words.ts';
import { choicesOf, fromPrintAddress, type PrintChoice, toPrintQuery } from './printAddress.ts';

/** Everything on paper, from the deck alone. */
export const print: Feature = {
  name: 'print',
  cards: ({ languages, session }) => [{ name: 'print', icon: printer, run: () => void openPrint(languages, session) }],
};

/**
 * Asks what to print, on which paper, in which languages and for which length, and opens a page that shows it.
 * The published deck has no documents; there, the slides of this length and language are printed.
 */
async function openPrint(languages: Languages, session: Session): Promise<void> {
  const pack = await readDeckPack();
  if (!pack) return globalThis.print();
  const { workshop } = pack;
  const own = words(languages.interface());
  const query = new URLSearchParams({ lang: languages.shown().join(), length: String(session.length()) });
  let choice = fromPrintAddress(query.toString(), workshop);

  openDialog('print', languages, own.start.print, dialog => {
    const fields = element('div', { class: 'print-fields' });
    const change = (changed: Partial<PrintChoice>): void => {
      // What a kind does not have is chosen again from what it has.
      choice = fromPrintAddress(new URLSearchParams(toPrintQuery({ ...choice, ...changed })).toString(), workshop);
      const focused = document.activeElement?.id;
      show();
      if (focused) document.getElementById(focused)?.focus();
    };
    const show = (): void => {
      const { paper, length } = choicesOf(choice.kind);
      const kinds = kindsOf(workshop).map(kind => ({ value: kind, text: own.print.kinds[kind] }));
      const inLanguages = languagesOf(choice.kind, workshop.languages).map(each => ({ value: each.join(), text: languageNames(each) }));
      const papers = paperSizes.map(size => ({ value: size, text: own.print.papers[size] }));
      const lengths = workshop.lengths.map(minutes => ({ value: minutes, text: own.start.minutes({ count: minutes }) }));
      fields.replaceChildren(
        listField('print-kind', own.print.kind, kinds, choice.kind, kind => change({ kind })),
        listField('print-languages', own.print.languages, inLanguages, choice.languages.join(), each => change({ languages: each.split(',') })),
        ...(paper ? [listField('print-paper', own.print.paper, papers, choice.paper, size => change({ paper: size }))] : []),
        ...(length ? [listField('print-length', own.start.length, lengths, choice.length, minutes => change({ length: minutes }))] : []),
      );
    };
    show();
    const go = button({ class: 'primary' }, own.print.show, () => {
      const address = withQuery(location.href, toPrintQuery(choice));
      dialog.close();
      // A browser that opens no new window shows the pages in this one; its “back” leads to the deck again.
      if (!open(address, '_blank')) location.assign(address);
    });
    dialog.append(fields, element('p', { class: 'hint' }, own.print.hint), go);
  });
}
