import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import { slideTitle } from '../../slideTitle.ts';
import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';

/** The slides of the session by section, to go to one. */
export function openJumpList(connection: ConsoleConnection): void {
  const state = connection.state();
  if (!state) return;
  openDialog('jump', speaking(connection), connection.words().commands.jump, panel => {
    const language = connection.language();
    const sections = new Map<string, HTMLElement>();
    state.slides.forEach((id, i) => {
      const slide = connection.slide(id);
      if (!slide) return;
      const section = slide.dataset.section ?? '';
      let list = sections.get(section);
      if (!list) {
        list = element('ol', { class: 'slide-list' });
        sections.set(section, list);
        const name = slide.querySelector(`.section-name [lang="${language}"]`)?.textContent ?? '';
        panel.append(element('h3', {}, name), list);
      }
      const isCurrent = id === state.slide ? '' : undefined;
      const label = element('span', { class: 'slide-title' }, element('b', {}, String(i + 1)), element('span', {}, slideTitle(slide, language)));
      const go = button({ autofocus: isCurrent }, label, () => {
        connection.order({ to: 'slide', slide: id });
        panel.close();
      });
      if (isCurrent !== undefined) go.setAttribute('aria-current', 'true');
      list.append(element('li', {}, go));
    });
  });
}
