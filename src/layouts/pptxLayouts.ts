import type { LayoutName } from '../model/workshop.ts';
import type { PptxLayout } from '../pptx/pptxView.ts';
import { cards } from './cards/pptx.ts';
import { closing } from './closing/pptx.ts';
import { columns } from './columns/pptx.ts';
import { discussion } from './discussion/pptx.ts';
import { points } from './points/pptx.ts';
import { quote } from './quote/pptx.ts';
import { resources } from './resources/pptx.ts';
import { scenario } from './scenario/pptx.ts';
import { statement } from './statement/pptx.ts';
import { steps } from './steps/pptx.ts';
import { title } from './title/pptx.ts';

/** How each layout looks in PowerPoint. A table of its own, so that the deck's script, which draws slides as HTML, does not carry it. */
export const pptxLayouts: Readonly<Record<LayoutName, PptxLayout>> = {
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
