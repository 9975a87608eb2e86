import { remoteCommand } from '../../../protocol/command.ts';
import { isListOf, isText } from '../../../protocol/shapes.ts';
import { userCommand } from '../../commands.ts';
import type { Feature } from '../../feature.ts';
import { nextMode, parseMode } from '../../languages/languageModes.ts';
import { languagesPart } from '../../languages/languages.ts';

const language = userCommand('language', { keys: ['l'], isRemote: true, isInMenu: false });

/** Shows these languages, in their order. */
export const showLanguages = remoteCommand('languages', isListOf(isText));

/** The languages on screen, in the middle of a sentence by one key. */
export const languageCommands: Feature = {
  name: 'languages',
  parts: [languagesPart],
  commands: [language, showLanguages],
  open: ({ languages, on }) => {
    on(language, () => languages.show(nextMode(languages.shown(), languages.modes())));
    on(showLanguages, asked => {
      const mode = parseMode(asked.join(), languages.all);
      if (mode) languages.show(mode);
    });
  },
};
