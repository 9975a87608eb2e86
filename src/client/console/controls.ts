import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import { button, element, icon } from '../dom.ts';
import { showLanguages } from '../features/languages/showLanguages.ts';
import { next, previous } from '../features/moving/moving.ts';
import { interpreting } from '../features/settings/sessionCommands.ts';
import { languageModes } from '../languages/languageModes.ts';
import { languageSwitch } from '../languages/languageSwitch.ts';
import { languagesPart } from '../languages/languages.ts';
import type { Scope } from '../scope.ts';
import { sharedSettingsPart } from '../session/session.ts';
import { wordButton } from './buttons.ts';
import type { ConsoleConnection } from './consoleConnection.ts';
import type { ConsoleFeature, ConsoleToggle } from './consoleFeature.ts';
import { inRegion } from './inRegion.ts';

/** Everything that the stage can be asked from here, and the console's own tools. */
export function controls(connection: ConsoleConnection, features: readonly ConsoleFeature[], scope: Scope): HTMLElement {
  const steer = element('div', { class: 'steering', role: 'group' });
  const back = button({ class: 'move' }, icon(chevronLeft), () => connection.run(previous));
  const forward = button({ class: 'move strong' }, icon(chevronRight), () => connection.run(next));
  const [backText, nextText] = [element('span'), element('span')];
  back.append(backText);
  forward.prepend(nextText);
  const toggles = features.flatMap(feature => feature.toggles ?? []).map(each => toggle(connection, each));
  steer.append(element('div', { class: 'moves' }, back, forward), roomLanguages(connection, scope), ...toggles);

  const tools = features.flatMap(feature => feature.tools ?? []).filter(({ isThere }) => isThere?.(connection) ?? true);
  const own = element(
    'div',
    { class: 'tools', role: 'group' },
    ...tools.map(tool => wordButton(connection, tool.name, () => tool.open(connection))),
    interpretingButton(connection),
  );
  connection.follow(() => {
    const { commands, console } = connection.words();
    backText.textContent = commands.previous;
    nextText.textContent = commands.next;
    steer.setAttribute('aria-label', console.audience);
    own.setAttribute('aria-label', console.tools);
  });
  return element('footer', { class: 'controls' }, steer, own);
}

/** A button that stays pressed while what it asked for is on. */
function toggle(connection: ConsoleConnection, { command, name, hint, isOn }: ConsoleToggle): HTMLButtonElement {
  const made = wordButton(connection, name, () => connection.run(command));
  connection.follow(() => {
    made.setAttribute('aria-pressed', String(isOn(connection)));
    if (hint) made.title = hint(connection.words());
  });
  return made;
}

function interpretingButton(connection: ConsoleConnection): HTMLButtonElement {
  const made = button({}, '', () => connection.run(interpreting, !connection.get(sharedSettingsPart).isInterpreted));
  connection.follow(() => {
    const { isInterpreted, interpretingFactor } = connection.get(sharedSettingsPart);
    made.hidden = !connection.hasState();
    made.textContent = connection.words().time.interpreted({ factor: interpretingFactor.toLocaleString(inRegion(connection.language())) });
    made.setAttribute('aria-pressed', String(isInterpreted));
  });
  return made;
}

/** The languages that the room sees. */
function roomLanguages(connection: ConsoleConnection, scope: Scope): HTMLElement {
  return languageSwitch(
    {
      room: () => connection.data.languages,
      modes: () => languageModes(connection.data.languages),
      shown: () => connection.get(languagesPart),
      interface: connection.language,
      show: languages => connection.run(showLanguages, languages),
    },
    scope,
  );
}
