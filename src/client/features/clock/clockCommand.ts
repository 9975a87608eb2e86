import { remoteCommand } from '../../../protocol/command.ts';
import { isOneOf } from '../../../protocol/shapes.ts';

export const clockCommand = remoteCommand('clock', isOneOf(['start', 'pause', 'restart']));
