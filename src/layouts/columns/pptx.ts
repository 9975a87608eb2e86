/** Two columns are two cards. */
export { cards as columns } from '../cards/pptx.ts';
