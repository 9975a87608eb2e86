import type { Part } from '../../../protocol/part.ts';
import { isOneOf } from '../../../protocol/shapes.ts';

/** What fills the deck's window: the panel before the session, or the slides. */
export type ScreenName = 'start' | 'stage';

export const screenPart: Part<ScreenName> = { name: 'screen', initial: 'stage', is: isOneOf(['start', 'stage']) };
