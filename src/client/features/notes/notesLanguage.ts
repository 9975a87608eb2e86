import { remoteCommand } from '../../../protocol/command.ts';
import type { Part } from '../../../protocol/part.ts';
import { isText } from '../../../protocol/shapes.ts';

/** Language of the notes, and of the console itself. */
export const notesLanguagePart: Part<string> = { name: 'notesLanguage', initial: '', is: isText };

/** Shows the notes in another language. */
export const notesLanguage = remoteCommand('notesLanguage', isText);
