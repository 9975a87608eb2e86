import type { Words } from '../../locales/en.ts';
import type { Html } from '../markup/html.ts';
import { html } from '../markup/html.ts';
import { blocksToHtml, inlinesToHtml, type TextContext } from '../markup/textToHtml.ts';
import { pictureOf } from '../model/pictures.ts';
import type { Block } from '../model/text.ts';
import type { LayoutName, Section, SettingNames, Slide, SlideText } from '../model/workshop.ts';

/** One way for a slide to look: the parts that its text must have, and the HTML that shows them. Its CSS and its counterpart for PowerPoint are in the same folder. */
export interface Layout<Name extends LayoutName = LayoutName> {
  /** What it is for, and what its text has, as Markdown: a sentence or two for those who choose a layout. */
  readonly meaning: string;
  readonly shape: Shape & { readonly settings: SettingNames[Name] };
  readonly html: (view: SlideView<Name>) => Html;
}

/** How many of each part the Markdown below the slide's heading may have; what is not named may not be there. */
export interface Shape {
  readonly paragraphs?: Range;
  /** Paragraphs that are nothing but a picture; a layout that says nothing of them may have any number. */
  readonly pictures?: Range;
  readonly lists?: Range;
  readonly items?: Range;
  readonly quotes?: Range;
  readonly tables?: Range;
  /** Of the table, below its head. */
  readonly rows?: Range;
  /** Of the table. */
  readonly columns?: Range;
  /** Cells of the table without its headers, where the layout draws each of them. */
  readonly numbers?: Range;
  readonly cards?: Range;
  /** Links in the whole slide, where the layout needs them; other layouts may have any number. */
  readonly links?: Range;
  /** What appears one at a time when the slide has `incremental: true`. */
  readonly increments?: 'items' | 'cards';
  /** Settings of the slide that this layout shows, beside those of every slide. */
  readonly settings: readonly SettingNames[LayoutName][number][];
}

export type Range = readonly [least: number, most: number];

/** A slide in one language, with all that its layout may show. */
export interface SlideView<Name extends LayoutName = LayoutName> extends TextContext {
  readonly slide: Slide<Name>;
  readonly section: Section;
  readonly text: SlideText;
  readonly words: Words;
  /** The Lucide icon of that name, as SVG without its own name: decoration. */
  readonly icon: (name: string) => Html;
}

/** The section's name in small, and the slide's title. */
export function heading(view: SlideView): Html {
  return html`<p class="kicker">${view.section.title[view.language]?.text}</p><h2>${inlinesToHtml(view.text.title, view)}</h2>`;
}

/** What comes before the first card; list items are steps if the slide is incremental. */
export function body(view: SlideView, blocks: readonly Block[] = view.text.blocks): Html {
  return blocksToHtml(blocks, view, i => step(view, i));
}

/** The title in small, the first paragraph large, and the rest below it; a picture before it is above it. */
export function largeLine(view: SlideView): Html {
  const { blocks } = view.text;
  const line = blocks.find(block => !pictureOf(block));
  const content = blocks.map(block => (block === line ? html`<div class="line">${blocksToHtml([block], view)}</div>` : blocksToHtml([block], view)));
  return html`<h2 class="kicker">${inlinesToHtml(view.text.title, view)}</h2>${content}`;
}

/**
 * The attributes of the nth step, for an element without its own class.
 * All languages share the index, so that a step of a hidden language costs no key press.
 */
export function step(view: SlideView, index: number): Html {
  return 'incremental' in view.slide && view.slide.incremental ? html` class="fragment" data-fragment-index="${index}"` : html``;
}
