import type { Html } from '../markup/html.ts';
import type { LayoutName } from '../model/workshop.ts';
import { cards } from './cards/layout.ts';
import { chart } from './chart/layout.ts';
import { closing } from './closing/layout.ts';
import { columns } from './columns/layout.ts';
import { discussion } from './discussion/layout.ts';
import type { Layout, SlideView } from './layout.ts';
import { picture } from './picture/layout.ts';
import { pictureBeside } from './picture-beside/layout.ts';
import { points } from './points/layout.ts';
import { quote } from './quote/layout.ts';
import { resources } from './resources/layout.ts';
import { scenario } from './scenario/layout.ts';
import { statement } from './statement/layout.ts';
import { steps } from './steps/layout.ts';
import { table } from './table/layout.ts';
import { title } from './title/layout.ts';

/** Every layout, by the name that a slide's `layout` setting gives: a folder of that name has its HTML, its CSS and its counterpart for PowerPoint. */
export const layouts: { readonly [Name in LayoutName]: Layout<Name> } = {
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

export const layoutNames = Object.keys(layouts) as readonly LayoutName[];

/** A slide in one language, rendered by its layout. */
export function slideToHtml<Name extends LayoutName>(view: SlideView<Name>): Html {
  const layout: Layout<Name> = layouts[view.slide.layout];
  return layout.html(view);
}
