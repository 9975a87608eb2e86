import type { LayoutName } from '../model/workshop.ts';

/** What each layout is for, and what its text has. */
export const layoutMeanings: Readonly<Record<LayoutName, string>> = {
  title: 'The first slide. Below the heading come the line shown above the title, then smaller text. School, date and presenter come from the settings.',
  statement: 'One sentence that fills the slide. Its `**word**` stands out; one or two smaller paragraphs may follow.',
  points: 'A list, with a line before or after it.',
  cards: 'Things side by side. Each `###` is a card; `icons` gives each one its icon.',
  steps: 'Things in order. Each `###` is a numbered card.',
  columns: 'Two things to compare. Each `###` is a column.',
  quote: 'Words to say, as `> …`.',
  scenario: 'A short story, then a list of questions for the group.',
  discussion: 'A list: the main question, then others. `form` says who talks with whom, `talk` for how many minutes.',
  resources: 'Places to turn to. Each `###` with a link gets a QR code; `local-contacts` adds local people and offices to the last one.',
  closing: 'The last slide: a line to take home, thanks, and where the facts come from.',
};
