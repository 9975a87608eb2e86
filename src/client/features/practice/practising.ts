import { remoteCommand } from '../../../protocol/command.ts';
import { isBoolean } from '../../../protocol/shapes.ts';

/** Whether this run is for practice. It begins at 0:00. */
export const practising = remoteCommand('practice', isBoolean);
