import type { WorkshopSource } from '../compiler/source.ts';
import { layouts } from '../layouts/layouts.ts';
import { writeValue } from '../layouts/readValue.ts';
import type { Language } from '../model/language.ts';
import type { Slide, Workshop } from '../model/workshop.ts';
import { codeBlock } from './markdown.ts';
import { rangeInWords } from './rangeInWords.ts';
import { markdownOf, settingsAt, settingsOf } from './slideExample.ts';
import { table } from './table.ts';

/** What the page says of the program’s part that needs a computer. */
export interface PictureFacts {
  /** Pixels on the longer side of a picture, at most. */
  readonly longestSide: number;
  /** MB that a kit should have, at most. */
  readonly largestKit: number;
  /** A photo on a slide of a workshop in two languages: how many of the kit’s files have it, and how many such photos a kit has room for. */
  readonly photo: { readonly files: number; readonly most: number };
  /** A picture as the build lists it. */
  readonly listed: string;
}

/** The slides that the page shows, each with the languages in which it is seen. */
const shownSlides = {
  'last-summer': ['en'],
  'why-a-garden': ['en'],
  'first-bed': ['en'],
  'easy-plants': ['en'],
  'what-to-bring': ['en'],
  'garden-plan': ['en', 'es'],
  'planting-times': ['en'],
  'our-water': ['en', 'es'],
  'how-tall': ['en'],
  'garden-tour': ['en'],
  'see-more': ['en'],
} as const satisfies Readonly<Record<string, readonly Language[]>>;

type ShownSlide = keyof typeof shownSlides;

/** A picture of the page: the slide that it shows, the language, and its file in `docs/pictures/`. */
export interface PagePicture {
  readonly slide: string;
  readonly language: Language;
  readonly file: string;
}

/** All the pictures of the page. */
export const pagePictures: readonly PagePicture[] = Object.entries(shownSlides).flatMap(([slide, languages]) =>
  languages.map(language => ({ slide, language, file: pictureFile(slide, language) })),
);

function pictureFile(slide: string, language: Language): string {
  return `${slide}.${language}.png`;
}

/** The page on pictures, tables and charts, with examples from a workshop that has the slides it shows. Throws if one of them is not there. */
export function picturesPage(workshop: Workshop, { files }: Pick<WorkshopSource, 'files'>, { longestSide, largestKit, photo, listed }: PictureFacts): string {
  const slides = workshop.sections.flatMap(section => section.slides);
  const slideOf = (id: ShownSlide): Slide => {
    const slide = slides.find(each => each.id === id);
    if (!slide) throw new Error(`The workshop “${workshop.id}” has no slide “${id}”.`);
    return slide;
  };
  const seen = (id: ShownSlide, language: Language = 'en'): string => {
    const { layout } = slideOf(id);
    return `![The slide “${id}”: layout ${layout}${language === 'en' ? '' : ', in Spanish'}](pictures/${pictureFile(id, language)})`;
  };
  const written = (id: ShownSlide, language: Language = 'en'): string => markdownOf(slideOf(id), language, files);
  const set = (id: ShownSlide): string => settingsOf(slideOf(id), files);
  /** The slide, its Markdown and its settings. */
  const example = (id: ShownSlide): string => [seen(id), written(id), set(id)].join('\n\n');
  /** The slide in both languages, beside each other. */
  const seenInBoth = (id: ShownSlide): string => table(['English', 'Spanish'], [[seen(id), seen(id, 'es')]]);
  const contact = workshop.resources['garden-video'];
  const number = (language: Language): string => `\`${writeValue({ number: 1234.5, decimals: 1, before: '', after: '' }, language)}\``;
  const { rows = [0, 0], columns = [0, 0] } = layouts.table.shape;
  const { numbers = [0, 0] } = layouts.chart.shape;
  const [, mostItems] = layouts['picture-beside'].shape.items ?? [0, 0];
  const [, mostCards] = layouts['picture-beside'].shape.cards ?? [0, 0];

  return `# Pictures, tables and charts

Photos, drawings, small tables and charts are part of the plain text that you write. This page goes through them in the order you’ll need them. All
examples are from one small workshop, about a [school garden](../e2e/fixtures/school-garden/slides), where you can see all its files.

[Where a picture goes](#where-a-picture-goes) · [A picture by itself](#a-picture-by-itself) · [A picture beside text](#a-picture-beside-text) ·
[A picture in another layout](#a-picture-in-another-layout) · [A drawing with words](#a-drawing-with-words) · [A table](#a-table) · [A chart](#a-chart) ·
[Video and sound](#video-and-sound) · [Files that work](#files-that-work) · [Does it fit?](#does-it-fit) · [Where it appears](#where-it-appears)

## Where a picture goes

1. Put its file into \`slides/images/\`. Make the folder if there is none yet. Give the file a short name of lowercase letters, digits and hyphens, such as
   \`garden.jpg\`.
2. On the slide, write \`![what it shows](images/garden.jpg)\` in a paragraph of its own, with an empty line above and below it. The path is the same in every
   language. Uppercase and lowercase letters matter: \`Garden.jpg\` is another file.
3. Between the brackets, describe the picture in each language.

In \`slides/en/01-garden.md\`:

${written('last-summer')}

In \`slides/es/01-garden.md\`:

${written('last-summer', 'es')}

**The description** is for people who can’t see the picture: screen readers say it, in the deck and in the PDFs. Write what they should know, in one or two
short sentences. “Picture of …” isn’t needed. For a drawing or a plan, say what one learns from it. These words don’t count toward the 40 that a slide may have.

If a picture is only decoration, or the words beside it already say what it shows, write a hyphen in every language: \`![-](images/leaf.svg)\`. Screen readers
then leave it out. The file’s name, such as \`IMG_201.jpg\`, is no description.

**Names of streets and places** stay the same in the Spanish text. List them once under \`names\` in \`slides/words.yaml\`, as in
\`names: [Oak Street]\`. The spelling check then accepts their words in every language, and tells you if a language leaves a name out.

Use pictures that you may share, and ask families before you show their children.

## A picture by itself

The layout \`picture\` shows one picture as large as there is room. A line below it is its caption; you can leave it out.

${example('last-summer')}

Settings in \`workshop.yaml\` are written once, for all languages. You don’t have to type all of this:
\`npm run add-slide -- last-summer after opening --layout picture\` adds the slide to the settings, and for you to write to the slides and notes of every
language, with the first picture of \`slides/images/\`; put yours in its place.

## A picture beside text

The layout \`picture-beside\` puts one picture beside a few words, a list of up to ${mostItems} items, or up to ${mostCards} cards. Wherever the picture
is in the Markdown, it’s on the right of the slide.

${example('why-a-garden')}

With \`side: left\` it’s on the left. Here, cards are beside it, each \`###\` with an icon from [lucide.dev/icons](https://lucide.dev/icons):

${example('first-bed')}

When two languages are side by side, each has half of the slide. Then the picture is below the text, and gets the room that the text leaves: with few words
it’s larger.

## A picture in another layout

Every other layout can have pictures, too. In a card, write the picture below the card’s title. Here the titles already say what each drawing shows, so the
drawings are decoration:

${example('easy-plants')}

On a slide with a list, the picture gets the room that the list leaves. A wide one fits best below it:

${example('what-to-bring')}

## A drawing with words

If there are words in a picture, make one file for each language, with the language’s tag in its name:

${codeBlock('slides/images/plan.en.svg\nslides/images/plan.es.svg', '')}

On the slides, write \`images/plan.svg\` in every language, without the tag. Each language shows its own file:

${seenInBoth('garden-plan')}

In \`slides/en/01-garden.md\`:

${written('garden-plan')}

In \`slides/es/01-garden.md\`:

${written('garden-plan', 'es')}

${set('garden-plan')}

This works for photos, too: \`poster.en.jpg\` and \`poster.es.jpg\`. A language without a file of its own shows \`images/plan.svg\`, if there is one; otherwise
the check tells you which file is missing.

Use few words in a drawing, as large as those on the slide: people in the last row read both, and with two languages side by side, the drawing is half as
wide. In an SVG, words are drawn in a font of the computer that shows the slide, so leave some room after them, or have your program export them as paths.

## A table

The layout \`table\` shows a table with ${rangeInWords(rows)} rows below its header and ${rangeInWords(columns)} columns. The first row names the
columns, and the first column names the rows. The line of hyphens below the header has to be there; how many spaces there are doesn’t matter. A line of text
may come before the table and after it.

${example('planting-times')}

Columns of numbers are aligned by themselves. If there is no number, write \`–\`: each row needs as many cells as the header. A table that is larger belongs in
the handout, where any text can have one.

The words in the cells of a table or a chart don’t count toward the 40 of a slide; those of the title and of the lines around it do.

## A chart

The layout \`chart\` draws a table. Write it just like the one above: the first column has the labels, and each of the others has numbers. Its header says
what the numbers are, and their unit. A chart has ${rangeInWords(numbers)} numbers; more can’t be read from the back of a room. A line of text may come
before or after it.

Bars compare amounts:

${seenInBoth('our-water')}

In \`slides/en/01-garden.md\`:

${written('our-water')}

In \`slides/es/01-garden.md\`:

${written('our-water', 'es')}

${set('our-water')}

If the labels are too long to be below the bars, the bars lie down, with the labels beside them.

With \`chart: line\`, the chart shows how something changes over time:

${example('how-tall')}

- **A cell has only a number**, from 0 up. The unit is in the header; only \`$\` before the number and \`%\` after it may be in the cell: \`$20\`, \`45%\`.
  Then it’s in every cell of that column.
- **Write numbers as the language does.** English and Spanish (as families in the United States and Mexico write it) both have ${number('en')}; Vietnamese has
  ${number('vi')}. The numbers have to be the same in every language.
- **No colors to choose.** Bars and lines differ in pattern and shape, too, so that people who don’t see colors, and a black-and-white printer, tell them apart.
- **No description to write.** Screen readers and PDFs have the table itself.

## Video and sound

A deck has no video and no sound: it stays one small file that works without internet, and paper can’t play them. Show a still picture from the video, and
lead people to it with a link and a QR code.

First, add its address to the contacts in \`slides/resources.yaml\`, with the date when you last watched it. If the address is the same in every language, write
\`link: https://…\` on one line.

${codeBlock(contact ? settingsAt(contact.location, files) : '', 'yaml')}

Then link to the contact by its id, \`[text][garden-video]\`. Below the picture, it’s a link for those who have the deck or the PDF:

${example('garden-tour')}

On a slide with the layout \`resources\`, each card with a link to a website has a QR code by itself, for everyone in the room:

${example('see-more')}

## Files that work

| picture | save it as |
| --- | --- |
| photo | JPEG; WebP and AVIF work, too |
| screenshot, scan | PNG |
| drawing, diagram, logo | SVG, which is sharp at any size; otherwise PNG |
| short animation | GIF. PDFs show a still picture of it. |

- **Photos from an iPhone** are often HEIC, which most browsers can’t show. Open them on a computer and export them as JPEG. For the next ones, choose
  Settings > Camera > Formats > Most Compatible on the phone.
- **Photos may be as large as your phone takes them.** What is larger than ${longestSide} pixels on its longer side is scaled to that, as many as a projector
  shows; your file stays as it is. Scaling takes a few seconds. If the workshop has a folder \`node_modules\`, as it has after
  \`npm install\`, that’s needed only once: the result is kept in \`node_modules/.cache\`. SVG and GIF are never scaled.
- **The deck has a picture once,** however many slides, languages and notes show it, and so has each PDF, in fewer pixels. With two languages, a photo on a slide is in
  ${photo.files} files of the kit: at 0.3 MB each, about ${photo.most} photos make a kit of ${largestKit} MB. The deck by itself has room for many more:
  \`npm run build -- --no-pdf\` leaves the PDFs out, so that you can hand them out separately.
- **What a photo says about itself is taken out** of JPEG, PNG and WebP: where and when it was taken, by whom, and with which phone. What can be seen in it
  stays, such as a name tag or a street sign.
- **An SVG drawing is cleaned.** Scripts and anything that runs by itself are taken out, and so are HTML, fonts, and everything that would be loaded from
  elsewhere, such as pictures and style sheets. The check warns you if a drawing is shown without part of it. If the words of a diagram are missing, its
  program has exported them as HTML: choose words as SVG text instead, or save it as PNG.
- **\`npm run build\` lists every picture** with its size. It warns you if the kit is larger than ${largestKit} MB, which takes long to download and may be too
  much for an email, and names the largest files and pictures.

  \`${listed}\`

\`npm run check\` reports anything else, with what to do: a picture that isn’t there or has another name, one that is damaged, one on the web, a PDF, a video, or
one in the middle of a text where the layout shows it by itself.
[All messages about links and pictures →](messages.md#links-and-images)

## Does it fit?

${codeBlock('npm run check -- --fit', 'sh')}

measures in a browser whether every slide fits, in each language and in two languages side by side, and says which one doesn’t. \`npm run dev\` measures
each time you save. Where words need room, a picture gets smaller, so look at it in both languages and side by side (key L).

## Where it appears

| in | picture | table | chart |
| --- | --- | --- | --- |
| the deck, with one language or two | with its description for screen readers | with headers that screen readers say | as a drawing; screen readers have the table |
| the page to scroll on a phone | as wide as the screen | in smaller type | drawn for a narrow screen |
| PDFs of the slides, and the facilitator’s guide | with its description | with its headers | as a drawing; its table is there for those who listen |
| the copy for PowerPoint | with its description; you can move it and replace it | as a table that you can edit | as bars or lines that you can edit, with its numbers |
| handout and speaker notes | yes, in any text: as wide as its column, and at most about a third of a page tall | yes, in any text | no |

[All layouts, each with its Markdown and a picture →](layouts.md)

<!-- Written by “npm run docs” from src/docs and the workshop in e2e/fixtures/school-garden. -->
`;
}
