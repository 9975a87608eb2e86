import type { LayoutName } from '../../model/workshop.ts';
import type { PptxLayout, PptxView } from '../pptxView.ts';
import type { Piece } from '../sheet.ts';
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
const pptxLayouts: { readonly [Name in LayoutName]: PptxLayout<Name> } = {
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

/** The pieces of a slide in one language, as its layout has them. */
export function slideToPieces<Name extends LayoutName>(view: PptxView<Name>): readonly Piece[] {
  const layout: PptxLayout<Name> = pptxLayouts[view.slide.layout];
  return layout(view);
}
