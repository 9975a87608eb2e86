import { builtWorkshop } from './builtWorkshop.ts';

/** The workshop that this project hands out. Its words change: a test may say only what is true of any workshop. */
export const realWorkshop = builtWorkshop('the project’s own workshop', '');
