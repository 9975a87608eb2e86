import type { LayoutName } from '../model/workshop.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { columns } from './columns.ts';
import { discussion } from './discussion.ts';
import type { Layout } from './layout.ts';
import { points } from './points.ts';
import { quote } from './quote.ts';
import { resources } from './resources.ts';
import { scenario } from './scenario.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { title } from './title.ts';

/** Every layout, by the name that a slide's `layout` setting gives. Each has its CSS in a file of the same name. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  title,
  statement,
  points,
  cards,
  steps,
  columns,
  quote,
  scenario,
  discussion,
  resources,
  closing,
};

export const layoutNames = Object.keys(layouts) as readonly LayoutName[];
