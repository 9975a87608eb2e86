import type { LayoutName } from '../model/workshop.ts';
import type { PptxLayout, PptxView } from '../pptx/pptxView.ts';
import type { Piece } from '../pptx/sheet.ts';
import { cards } from './cards/pptx.ts';
import { chart } from './chart/pptx.ts';
import { closing } from './closing/pptx.ts';
import { columns } from './columns/pptx.ts';
import { discussion } from './discussion/pptx.ts';
import { picture } from './picture/pptx.ts';
import { pictureBeside } from './picture-beside/pptx.ts';
import { points } from './points/pptx.ts';
import { quote } from './quote/pptx.ts';
import { resources } from './resources/pptx.ts';
import { scenario } from './scenario/pptx.ts';
import { statement } from './statement/pptx.ts';
import { steps } from './steps/pptx.ts';
import { table } from './table/pptx.ts';
import { title } from './title/pptx.ts';

/** How each layout looks in PowerPoint. A separate table, so that the deck's script, which draws slides as HTML, does not carry it. */
export const pptxLayouts: { readonly [Name in LayoutName]: PptxLayout<Name> } = {
  title,
  statement,
  points,
  cards,
  steps,
  columns,
  picture,
  'picture-beside': pictureBeside,
  table,
  chart,
  quote,
  scenario,
  discussion,
  resources,
  closing,
};

/** The pieces of a slide in one language, as its layout has them. */
export function slideToPieces<Name extends LayoutName>(view: PptxView<Name>): readonly Piece[] {
  const layout: PptxLayout<Name> = pptxLayouts[view.slide.layout];
  return layout.pieces(view);
}
