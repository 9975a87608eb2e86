import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import type { Words } from '../../../locales/en.ts';
import { button, element, icon } from '../dom.ts';
import { languageModes } from '../languageModes.ts';
import { languageSwitch } from '../languageSwitch.ts';
import { wordButton } from './buttons.ts';
import type { Desk } from './desk.ts';
import type { DeckState, SteeringName } from './protocol.ts';
import { tools } from './tools.ts';

/** Everything that the deck can be told from here, and the console's own tools. */
export function controls(desk: Desk): HTMLElement {
  const steer = element('div', { class: 'steering', role: 'group' });
  const back = button({ class: 'move' }, icon(chevronLeft), () => desk.command('previous'));
  const next = button({ class: 'move strong' }, icon(chevronRight), () => desk.command('next'));
  const [backText, nextText] = [element('span'), element('span')];
  back.append(backText);
  next.prepend(nextText);
  const covers = (['blackout', 'calm', 'help'] as const).map(name =>
    toggle(
      desk,
      name,
      own => own.console[name],
      state => state.cover === name,
    ),
  );
  const late = toggle(
    desk,
    'late',
    own => own.console.late,
    state => state.isLate,
  );
  steer.append(element('div', { class: 'moves' }, back, next), roomLanguages(desk), ...covers, late);

  const there = tools.filter(tool => tool.isThere(desk));
  const own = element('div', { class: 'tools', role: 'group' }, ...there.map(tool => wordButton(desk, tool.name, () => tool.open(desk))), interpreting(desk));
  desk.onLanguage(now => {
    backText.textContent = now.commands.previous;
    nextText.textContent = now.commands.next;
    steer.setAttribute('aria-label', now.console.steering);
    own.setAttribute('aria-label', now.console.tools);
    late.title = now.console.lateHint;
  });
  return element('footer', { class: 'controls' }, steer, own);
}

/** A button that stays pressed while what it asked for is on. */
function toggle(desk: Desk, command: SteeringName, name: (own: Words) => string, isOn: (state: DeckState) => boolean): HTMLButtonElement {
  const made = wordButton(desk, name, () => desk.command(command));
  made.setAttribute('aria-pressed', 'false');
  desk.onState(state => made.setAttribute('aria-pressed', String(isOn(state))));
  return made;
}

function interpreting(desk: Desk): HTMLButtonElement {
  const made = button({ 'aria-pressed': 'false' }, '', () => desk.order({ to: 'interpreting', isOn: !desk.state()?.isInterpreted }));
  const show = (): void => {
    const factor = desk.state()?.interpretingFactor;
    made.hidden = factor === undefined;
    made.textContent = desk.words().time.interpreted({ factor: (factor ?? 1).toLocaleString(desk.language()) });
    made.setAttribute('aria-pressed', String(desk.state()?.isInterpreted ?? false));
  };
  desk.onLanguage(show);
  desk.onState(show);
  return made;
}

/** The languages that the room sees. */
function roomLanguages(desk: Desk): HTMLElement {
  return languageSwitch({
    room: () => desk.data.languages,
    modes: () => languageModes(desk.data.languages),
    shown: () => desk.state()?.languages ?? [],
    interface: desk.language,
    show: languages => desk.order({ to: 'languages', languages }),
    onChange: listener => {
      desk.onState(listener);
      desk.onLanguage(listener);
    },
  });
}
