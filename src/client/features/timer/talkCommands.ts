import { remoteCommand } from '../../../protocol/command.ts';
import { isBoolean, isOneOf } from '../../../protocol/shapes.ts';
import { userCommand } from '../../commands.ts';

/** Starts or pauses the timer of the slide on screen. */
export const timerCommand = userCommand('timer', { keys: ['t'], isRemote: true });
export const talkCommand = remoteCommand('talk', isOneOf(['addMinute', 'reset']));
/** Whether the end of a talk is to be heard. */
export const soundCommand = remoteCommand('sound', isBoolean);
