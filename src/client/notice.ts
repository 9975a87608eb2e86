import x from 'lucide-static/icons/x.svg?raw';
import { button, element, icon, setLanguage } from './dom.ts';
import type { Languages } from './languages/languages.ts';
import type { Scope } from './scope.ts';
import { words } from './words.ts';

/** A sentence for the facilitator, in the language given. */
export type Notice = (language: string) => string;

/** Says things that need no answer, at the top of the window, until they are closed. */
export function openNotices(languages: Languages, { add, follow }: Pick<Scope, 'add' | 'follow'>): (notice: Notice) => void {
  const holder = element('div', { class: 'notices' });
  const shown: { readonly notice: Notice; readonly text: HTMLElement; readonly close: HTMLElement }[] = [];
  const write = (): void => {
    const language = languages.interface();
    setLanguage(holder, language);
    for (const { notice, text, close } of shown) {
      text.textContent = notice(language);
      close.setAttribute('aria-label', words(language).stage.close);
    }
  };
  add(holder, { isFirst: true });
  follow(write);
  return notice => {
    const text = element('p');
    const close = button({}, icon(x), () => {
      line.remove();
      shown.splice(
        shown.findIndex(each => each.text === text),
        1,
      );
    });
    const line = element('div', { class: 'notice', role: 'alert' }, text, close);
    shown.push({ notice, text, close });
    holder.append(line);
    write();
  };
}
