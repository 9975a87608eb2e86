import { isEmergencySteps } from '../model/fromEmergencySlide.ts';
import type { Language } from '../model/language.ts';
import { pictureOf } from '../model/pictures.ts';
import { dateInWords } from '../model/sessionLine.ts';
import type { Block, Inline, LinkTarget } from '../model/text.ts';
import type { Placeholders, Resource } from '../model/workshop.ts';
import { type Html, html } from './html.ts';
import { type PictureSize, pictureToHtml } from './pictureToHtml.ts';

/**
 * What text needs to become HTML: its language, the contacts it names, the size of each image by its path, what the session
 * fills in, and for documents what the emergency slide says in the same language.
 */
export interface TextContext {
  readonly language: Language;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly images: Readonly<Record<string, PictureSize>>;
  readonly placeholders: Placeholders;
  readonly emergency?: Emergency;
}

/** The title of the emergency slide, its list of what to do, and the line that names its sources. */
export interface Emergency {
  readonly title: readonly Inline[];
  readonly steps: readonly Block[];
  readonly sources: readonly Inline[];
}

/** Gives the attributes of the nth list item, for example those of a step. */
export type ItemAttributes = (index: number) => Html;

export function inlinesToHtml(inlines: readonly Inline[], context: TextContext): Html {
  return html`${inlines.map(inline => inlineToHtml(inline, context))}`;
}

function inlineToHtml(inline: Inline, context: TextContext): Html {
  switch (inline.kind) {
    case 'text':
      // Where a line of the file ends, a PDF has the space only if it is one: CSS keeps spaces there, and line ends as such.
      return withBlanks(inline.text.replace(/ *\n */g, ' '));
    case 'strong':
      return html`<strong>${inlinesToHtml(inline.children, context)}</strong>`;
    case 'emphasis':
      return html`<em>${inlinesToHtml(inline.children, context)}</em>`;
    case 'untranslated':
      return html`<span class="untranslated" lang="${inline.language}">${inlinesToHtml(inline.children, context)}</span>`;
    case 'break':
      return html`<br>`;
    case 'placeholder':
      return html`<span class="fill-in" data-fill-in="${inline.name}">${dateInWords(context.placeholders[inline.name], context.language)}</span>`;
    case 'from-emergency-slide':
      // The steps are a list, which takes the place of the whole paragraph.
      return inlinesToHtml((inline.part !== 'steps' && context.emergency?.[inline.part]) || [], context);
    case 'link':
      return html`<a href="${linkAddress(inline.target, context)}">${inlinesToHtml(inline.children, context)}</a>`;
    case 'image':
      return pictureToHtml(inline.source, inline.alt, context.images[inline.source]);
  }
}

/** Underscores stand for a line to write on; how long it is, is for CSS to say. */
function withBlanks(text: string): Html {
  return html`${text.split(/(_{3,})/).map((piece, i) => (i % 2 === 0 ? piece : html`<span class="blank">${piece}</span>`))}`;
}

/** The address of a link in the context's language. */
export function linkAddress(target: LinkTarget, context: Pick<TextContext, 'language' | 'resources'>): string {
  switch (target.kind) {
    case 'address':
      return target.href;
    case 'slide':
      return `#${target.id}`;
    case 'resource':
      return context.resources[target.id]?.link[context.language] ?? '';
  }
}

export function blocksToHtml(blocks: readonly Block[], context: TextContext, attributes: ItemAttributes = () => html``): Html {
  return html`${blocks.map(block => blockToHtml(block, context, attributes))}`;
}

function blockToHtml(block: Block, context: TextContext, attributes: ItemAttributes): Html {
  switch (block.kind) {
    case 'paragraph':
      if (isEmergencySteps(block)) return blocksToHtml(context.emergency?.steps ?? [], context);
      return html`<p${pictureOf(block) && html` class="picture-block"`}>${inlinesToHtml(block.children, context)}</p>`;
    case 'quote':
      return html`<blockquote>${blocksToHtml(block.blocks, context)}</blockquote>`;
    case 'list': {
      const items = block.items.map((item, i) => html`<li${attributes(i)}>${itemToHtml(item.blocks, context)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], cell: (content: Html) => Html) =>
        html`<tr>${cells.map(each => cell(inlinesToHtml(each, context)))}</tr>`;
      return html`<table><thead>${row(block.head, each => html`<th scope="col">${each}</th>`)}</thead><tbody>${block.rows.map(cells =>
        row(cells, each => html`<td>${each}</td>`),
      )}</tbody></table>`;
    }
  }
}

/** A list item of one paragraph reads as that text, without a paragraph around it. */
function itemToHtml(blocks: readonly Block[], context: TextContext): Html {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocksToHtml(blocks, context);
  return html`${inlinesToHtml(first.children, context)}${blocksToHtml(rest, context)}`;
}
