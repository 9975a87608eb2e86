/** A chart is its table, a line for each row. */
export { points as chart } from '../points/pptx.ts';
