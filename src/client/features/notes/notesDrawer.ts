import x from 'lucide-static/icons/x.svg?raw';
import { unpackNotes } from '../../deckPack.ts';
import { openDialog } from '../../dialog.ts';
import { button, element, icon, setLanguage } from '../../dom.ts';
import type { Deck } from '../../feature.ts';
import { notesOf } from '../../notesOf.ts';
import { words } from '../../words.ts';

/**
 * Notes below the slide, for a room where the projector shows the facilitator's only screen. They open only after a question, and never by
 * themselves after a reload, since the room reads them too.
 */
export function openNotesDrawer({ stage, languages, content, follow, atEnd }: Deck): () => void {
  const text = element('div', { class: 'notes-text', tabindex: '0', role: 'region' });
  const close = button({ class: 'close' }, icon(x), () => drawer.remove());
  const drawer = element('aside', { class: 'notes-drawer' }, text, close);
  const show = (): void => {
    const language = languages.notes();
    const { slide } = stage.position();
    content.slides();
    const wanted = `${slide.id} ${language}`;
    if (!drawer.isConnected) return;
    const own = words(language);
    setLanguage(drawer, language);
    text.setAttribute('aria-label', own.console.notes);
    close.setAttribute('aria-label', own.stage.close);
    text.replaceChildren(notesOf(slide, language) ?? own.console.noNotes);
    if (wanted !== shown) text.scrollTop = 0;
    shown = wanted;
  };
  let shown = '';
  follow(show);
  atEnd(() => drawer.remove());

  return () => {
    if (drawer.isConnected) return drawer.remove();
    const own = words(languages.interface()).console;
    openDialog('notes-drawer', languages, own.drawerTitle, panel => {
      const agree = button({ class: 'secondary' }, own.drawerOpen, () => {
        panel.close();
        // Most who present never open them here, so the page holds them packed until somebody does.
        void unpackNotes().then(() => {
          document.body.append(drawer);
          show();
          text.focus();
        });
      });
      const cancel = button({ class: 'primary', autofocus: '' }, own.cancel, () => panel.close());
      panel.append(element('p', {}, own.drawerAsk), element('div', { class: 'choices' }, cancel, agree));
    });
  };
}
