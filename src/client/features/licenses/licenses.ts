import { userCommand } from '../../commands.ts';
import { openDialog } from '../../dialog.ts';
import { element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';
import { words } from '../../words.ts';

const command = userCommand('licenses');

/** Shows the licenses of all that is in this file. Their texts are in English, or as their authors wrote them. */
export const licenses: Feature = {
  name: 'licenses',
  commands: [command],
  open: ({ on, languages }) =>
    on(command, () => {
      openDialog('licenses', languages, words(languages.interface()).commands.licenses, (panel, language) => {
        const text = document.querySelector<HTMLTemplateElement>('template#licenses')?.content.textContent ?? '';
        panel.append(element('p', {}, words(language).stage.licenses), element('pre', { lang: 'en', tabindex: '0' }, text));
      });
    }),
};
