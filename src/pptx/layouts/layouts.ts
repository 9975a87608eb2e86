import type { LayoutName } from '../../model/workshop.ts';
import type { PptxLayout } from '../pptxView.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { discussion } from './discussion.ts';
import { points } from './points.ts';
import { quote } from './quote.ts';
import { resources } from './resources.ts';
import { scenario } from './scenario.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { title } from './title.ts';

/** Every layout, by the name that a slide's `layout` setting gives. */
export const pptxLayouts: Readonly<Record<LayoutName, PptxLayout>> = {
  title,
  statement,
  points,
  cards,
  steps,
  columns: cards,
  quote,
  scenario,
  discussion,
  resources,
  closing,
};
