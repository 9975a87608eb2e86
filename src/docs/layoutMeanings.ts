import type { LayoutName } from '../model/workshop.ts';

/** What each layout is for, and what its text has. */
export const layoutMeanings: Readonly<Record<LayoutName, string>> = {
  title: 'The first slide. What stands below the heading: a line above the title, then small text. School, date and presenter are added by the settings.',
  statement: 'One sentence that fills the slide. Its `**word**` stands out; a paragraph or two may follow in small.',
  points: 'A list, with a line before or after it.',
  cards: 'Things that stand beside each other. Each `###` is a card; `icons` gives each its sign.',
  steps: 'Things that follow each other. Each `###` is a numbered card.',
  columns: 'Two things to compare. Each `###` is a column.',
  quote: 'Words to say, as `> …`.',
  scenario: 'A short story, then a list of questions for the room.',
  discussion: 'A list: the question for the room, then others. `form` says who talks with whom, `talk` for how many minutes.',
  resources: 'Places to turn to. Each `###` with a link gets a QR code; `local-contacts` adds the people at hand to the last.',
  closing: 'The last slide: a line to take home, thanks, and where the facts come from.',
};
