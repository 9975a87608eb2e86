import type { WorkshopSource } from '../compiler/source.ts';
import type { Shape } from '../layouts/layout.ts';
import { layoutNames, layouts } from '../layouts/layouts.ts';
import type { LayoutName, Slide, Workshop } from '../model/workshop.ts';
import { rangeInWords } from './rangeInWords.ts';
import { markdownOf, settingsOf } from './slideExample.ts';
import { table } from './table.ts';

/** A layout, and the slide that shows it. */
export interface LayoutExample {
  readonly layout: LayoutName;
  readonly slide: Slide;
}

/** The first slide of each layout in a workshop. Throws if a layout has none: the page would leave it out. */
export function layoutExamples(workshop: Workshop): readonly LayoutExample[] {
  const slides = workshop.sections.flatMap(section => section.slides);
  return layoutNames.map(layout => {
    const slide = slides.find(each => each.layout === layout);
    if (!slide) throw new Error(`No slide of the workshop “${workshop.id}” shows the layout “${layout}”.`);
    return { layout, slide };
  });
}

/** The page that shows every layout: its picture, its Markdown in the workshop’s first language, its settings, and what it may have. */
export function layoutsPage(workshop: Workshop, { files }: Pick<WorkshopSource, 'files'>): string {
  const [language = ''] = workshop.languages;
  const parts = layoutExamples(workshop).map(
    ({ layout, slide }) => `## ${layout}

${layouts[layout].meaning}

![The slide “${slide.id}”: layout ${layout}](layouts/${layout}.png)

${markdownOf(slide, language, files)}

${settingsOf(slide, files)}

${shapeTable(layouts[layout].shape)}`,
  );
  return `# Layouts

A slide’s layout is set in \`slides/workshop.yaml\`; its Markdown holds only the words. Here are all the layouts, each with a slide from a small
workshop, its Markdown and its settings.

${layoutNames.map(name => `[${name}](#${name})`).join(' · ')}

${parts.join('\n\n')}

<!-- Written by “npm run docs” from src/layouts and the workshop in e2e/fixtures. -->
`;
}

const partNames: readonly (readonly [
  keyof Shape & ('paragraphs' | 'lists' | 'items' | 'quotes' | 'tables' | 'rows' | 'columns' | 'numbers' | 'cards' | 'links'),
  string,
])[] = [
  ['paragraphs', 'paragraphs'],
  ['lists', 'lists'],
  ['items', 'list items'],
  ['quotes', 'quotes'],
  ['tables', 'tables'],
  ['rows', 'rows below the header'],
  ['columns', 'columns'],
  ['numbers', 'numbers'],
  ['cards', 'cards (`###`)'],
  ['links', 'links'],
];

function shapeTable(shape: Shape): string {
  const parts = partNames.flatMap(([part, name]) => {
    const range = shape[part];
    return range ? [[name, rangeInWords(range)]] : [];
  });
  const settings = shape.settings.length > 0 ? [['its settings', shape.settings.map(name => `\`${name}\``).join(', ')]] : [];
  return table(['part', 'how many'], [...parts, ...settings]);
}
