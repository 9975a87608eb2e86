import { remoteCommand } from '../../../protocol/command.ts';
import { isBoolean } from '../../../protocol/shapes.ts';

/** Whether an interpreter repeats everything. */
export const interpreting = remoteCommand('interpreting', isBoolean);
