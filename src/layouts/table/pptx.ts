/** A table is a line for each of its rows. */
export { points as table } from '../points/pptx.ts';
