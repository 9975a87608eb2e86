import good from 'lucide-static/icons/circle-check.svg?raw';
import checkIcon from 'lucide-static/icons/clipboard-check.svg?raw';
import unknown from 'lucide-static/icons/eye.svg?raw';
import todo from 'lucide-static/icons/wrench.svg?raw';
import { chime } from '../../chime.ts';
import { openDialog } from '../../dialog.ts';
import { button, element, icon } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { type Languages, languageNames } from '../../languages/languages.ts';
import { words } from '../../words.ts';
import { type CheckName, type CheckResult, type CheckSubject, computerChecks, languagesOfSystemFonts } from './computerChecks.ts';

const icons: Readonly<Record<CheckResult, string>> = { good, todo, unknown };

/** Whether this computer is ready for a session. */
export const check: Feature = {
  name: 'check',
  cards: deck => [{ name: 'check', icon: checkIcon, run: () => openCheck(deck) }],
};

interface CheckContext extends CheckSubject {
  readonly languages: Languages;
}

/** Tests what a session needs from this computer, and says in plain words what works and what to do about the rest. */
function openCheck(context: CheckContext): void {
  const { languages } = context;
  const own = words(languages.interface());
  openDialog('check', languages, own.start.check, dialog => {
    const summary = element('p', { class: 'check-summary', role: 'status' }, own.check.running);
    const list = element('ul', { class: 'checks' });
    const run = async (): Promise<void> => {
      summary.textContent = own.check.running;
      // Where the deck's own font has all characters, there is nothing to check.
      const names = (Object.keys(computerChecks) as CheckName[]).filter(name => name !== 'systemFonts' || languagesOfSystemFonts(context).length > 0);
      const results = await Promise.all(names.map(async name => [name, await computerChecks[name](context)] as const));
      list.replaceChildren(...results.map(([name, result]) => row(name, result, context)));
      const count = results.filter(([, result]) => result === 'todo').length;
      summary.textContent = count === 0 ? own.check.summaryGood : own.check.summaryTodo({ count });
    };
    dialog.append(
      summary,
      list,
      button({ class: 'primary' }, own.check.again, () => void run()),
    );
    void run();
  });
}

function row(name: CheckName, result: CheckResult, context: CheckContext): HTMLElement {
  const { check } = words(context.languages.interface());
  const state = element('p', { class: 'check-state' }, icon(icons[result]), check[result]);
  const text = element('div', {}, element('h3', {}, check[name].name), element('p', {}, sentence(name, result, context)));
  return element('li', { 'data-result': result, 'data-check': name }, state, text, name === 'sound' && result === 'good' && button({}, check.play, chime));
}

function sentence(name: CheckName, result: CheckResult, context: CheckContext): string {
  const { languages } = context;
  const { check } = words(languages.interface());
  if (name === 'address') return result === 'todo' ? check.address.todo : check.address[location.protocol === 'file:' ? 'file' : 'https'];
  if (name === 'texts') return check.texts[result === 'good' ? 'good' : 'todo']({ names: languageNames(languages.all) });
  if (name === 'systemFonts') return check.systemFonts[result === 'good' ? 'good' : 'todo']({ names: languageNames(languagesOfSystemFonts(context)) });
  if (name === 'screens') return check.screens[result];
  return check[name][result === 'good' ? 'good' : 'todo'];
}
