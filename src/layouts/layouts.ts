import type { Html } from '../markup/html.ts';
import type { LayoutName } from '../model/workshop.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { columns } from './columns.ts';
import { discussion } from './discussion.ts';
import type { Layout, SlideView } from './layout.ts';
import { points } from './points.ts';
import { quote } from './quote.ts';
import { resources } from './resources.ts';
import { scenario } from './scenario.ts';
import { statement } from './statement.ts';
import { steps } from './steps.ts';
import { title } from './title.ts';

/** Every layout, by the name that a slide's `layout` setting gives. Each has its CSS in a file of the same name. */
export const layouts: { readonly [Name in LayoutName]: Layout<Name> } = {
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

/** What a slide shows in one language, as its layout has it. */
export function slideToHtml<Name extends LayoutName>(view: SlideView<Name>): Html {
  const layout: Layout<Name> = layouts[view.slide.layout];
  return layout.html(view);
}
