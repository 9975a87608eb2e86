import { button, element } from '../../dom.ts';
import type { Services } from '../../feature.ts';
import { toggle } from '../../fields.ts';
import { words } from '../../words.ts';

/** The languages of the room, at least one, and which of them is first side by side. */
export function roomLanguages({ data, session, languages }: Pick<Services, 'data' | 'session' | 'languages'>, redraw: () => void): HTMLElement {
  const { settings } = words(languages.interface());
  const room = session.settings().roomLanguages;
  const change = (next: readonly string[]): void => {
    if (next.length > 0) session.change({ roomLanguages: next });
    redraw();
  };
  const rows = [...room, ...data.languages.filter(each => !room.includes(each))].map(language => {
    const name = words(language).languageName;
    const isIn = room.includes(language);
    const box = toggle(`set-room-${language}`, element('span', { lang: language }, name), undefined, isIn, isOn =>
      change(isOn ? [...room, language] : room.filter(each => each !== language)),
    );
    const first = button({ id: `set-first-${language}` }, settings.moveUp({ name }), () => change([language, ...room.filter(each => each !== language)]));
    return element('li', {}, box, isIn && language !== room[0] && first);
  });
  return element(
    'div',
    { role: 'group', 'aria-labelledby': 'set-room' },
    element('p', { id: 'set-room', class: 'choice-name' }, settings.room),
    element('ul', { class: 'room' }, ...rows),
  );
}
