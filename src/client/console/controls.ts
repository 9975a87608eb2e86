import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import type { Words } from '../../../locales/en.ts';
import { button, element, icon } from '../dom.ts';
import { languageModes } from '../languages/languageModes.ts';
import { languageSwitch } from '../languages/languageSwitch.ts';
import { wordButton } from './buttons.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import { inRegion } from './inRegion.ts';
import type { DeckState, SteeringName } from '../transports/protocol.ts';
import { tools } from '../features/tools.ts';

/** Everything that the deck can be asked from here, and the console's own tools. */
export function controls(connection: ConsoleConnection): HTMLElement {
  const steer = element('div', { class: 'steering', role: 'group' });
  const back = button({ class: 'move' }, icon(chevronLeft), () => connection.command('previous'));
  const next = button({ class: 'move strong' }, icon(chevronRight), () => connection.command('next'));
  const [backText, nextText] = [element('span'), element('span')];
  back.append(backText);
  next.prepend(nextText);
  const covers = (['blackout', 'calm', 'help'] as const).map(name =>
    toggle(
      connection,
      name,
      own => own.console[name],
      state => state.cover === name,
    ),
  );
  const late = toggle(
    connection,
    'late',
    own => own.console.late,
    state => state.isLate,
  );
  steer.append(element('div', { class: 'moves' }, back, next), roomLanguages(connection), ...covers, late);

  const there = tools.filter(tool => tool.isThere(connection));
  const own = element(
    'div',
    { class: 'tools', role: 'group' },
    ...there.map(tool => wordButton(connection, tool.name, () => tool.open(connection))),
    interpreting(connection),
  );
  connection.onLanguage(now => {
    backText.textContent = now.commands.previous;
    nextText.textContent = now.commands.next;
    steer.setAttribute('aria-label', now.console.audience);
    own.setAttribute('aria-label', now.console.tools);
    late.title = now.console.lateHint;
  });
  return element('footer', { class: 'controls' }, steer, own);
}

/** A button that stays pressed while what it asked for is on. */
function toggle(connection: ConsoleConnection, command: SteeringName, name: (own: Words) => string, isOn: (state: DeckState) => boolean): HTMLButtonElement {
  const made = wordButton(connection, name, () => connection.command(command));
  made.setAttribute('aria-pressed', 'false');
  connection.onState(state => made.setAttribute('aria-pressed', String(isOn(state))));
  return made;
}

function interpreting(connection: ConsoleConnection): HTMLButtonElement {
  const made = button({ 'aria-pressed': 'false' }, '', () => connection.order({ to: 'interpreting', isOn: !connection.state()?.isInterpreted }));
  const show = (): void => {
    const factor = connection.state()?.interpretingFactor;
    made.hidden = factor === undefined;
    made.textContent = connection.words().time.interpreted({ factor: (factor ?? 1).toLocaleString(inRegion(connection.language())) });
    made.setAttribute('aria-pressed', String(connection.state()?.isInterpreted ?? false));
  };
  connection.onLanguage(show);
  connection.onState(show);
  return made;
}

/** The languages that the room sees. */
function roomLanguages(connection: ConsoleConnection): HTMLElement {
  return languageSwitch({
    room: () => connection.data.languages,
    modes: () => languageModes(connection.data.languages),
    shown: () => connection.state()?.languages ?? [],
    interface: connection.language,
    show: languages => connection.order({ to: 'languages', languages }),
    onChange: listener => {
      connection.onState(listener);
      connection.onLanguage(listener);
    },
  });
}
