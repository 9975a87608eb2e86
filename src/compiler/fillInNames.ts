import type { FillInName } from '../model/text.ts';

/** Values that a text may hold in braces, such as `{school}`; the settings of an evening give them. */
export const fillInNames: readonly FillInName[] = ['school', 'date', 'time', 'place', 'presenter', 'childcare', 'contact'];
