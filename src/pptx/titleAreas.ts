import type { LayoutName } from '../model/workshop.ts';
import type { Area } from './sheet.ts';

const above: Area = { x: 72, y: 96, width: 1136, height: 96 };
/** Where the title is but a small line above the slide's main sentence. */
const small: Area = { x: 72, y: 120, width: 1136, height: 48 };

/** Where each layout has its title. */
export const titleAreas: Readonly<Record<LayoutName, Area>> = {
  title: { x: 72, y: 224, width: 700, height: 200 },
  statement: small,
  points: above,
  cards: above,
  steps: above,
  columns: above,
  quote: above,
  scenario: above,
  discussion: small,
  resources: above,
  closing: small,
};
