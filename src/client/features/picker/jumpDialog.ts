import type { ConsoleConnection } from '../../console/consoleConnection.ts';
import { speaking } from '../../console/speaking.ts';
import { openDialog } from '../../dialog.ts';
import { button, element } from '../../dom.ts';
import { slidesPart } from '../../session/chosenSlides.ts';
import { slideTitle } from '../../slideTitle.ts';
import { positionPart } from '../../stage/position.ts';
import { goTo } from '../moving/moving.ts';

/** The slides of the session by section, to go to one. */
export function openJumpList(connection: ConsoleConnection): void {
  openDialog('jump', speaking(connection), connection.words().commands.jump, panel => {
    const language = connection.language();
    const sections = new Map<string, HTMLElement>();
    connection.get(slidesPart).forEach((id, i) => {
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
      const isCurrent = id === connection.get(positionPart).slide ? '' : undefined;
      const label = element('span', { class: 'slide-title' }, element('b', {}, String(i + 1)), element('span', {}, slideTitle(slide, language)));
      const go = button({ autofocus: isCurrent }, label, () => {
        connection.run(goTo, id);
        panel.close();
      });
      if (isCurrent !== undefined) go.setAttribute('aria-current', 'true');
      list.append(element('li', {}, go));
    });
  });
}
