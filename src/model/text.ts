import type { Language } from './language.ts';
import type { SourceLocation } from './sourceLocation.ts';
import type { TextLocation } from './textLocation.ts';

/** Text within a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | Untranslated
  | { readonly kind: 'break' }
  | { readonly kind: 'placeholder'; readonly name: PlaceholderName }
  | FromEmergencySlide
  | Link
  | Image;

/** A text, as a whole, that is still in the language it is to be translated from: `{en} Ask each day` in a Spanish file. */
export interface Untranslated {
  readonly kind: 'untranslated';
  readonly language: Language;
  readonly children: readonly Inline[];
}

/** A document's place for what the emergency slide says, so that it is written once: `{emergency-title}`, `{emergency-sources}`, and `{emergency-steps}` as a paragraph. */
export interface FromEmergencySlide {
  readonly kind: 'from-emergency-slide';
  readonly part: 'title' | 'steps' | 'sources';
}

/** What a document leaves open for the session, written `{school}`. */
export type PlaceholderName = 'school' | 'date' | 'time' | 'place' | 'presenter' | 'childcare' | 'contact';

export interface Link {
  readonly kind: 'link';
  readonly target: LinkTarget;
  readonly children: readonly Inline[];
  readonly location: SourceLocation;
}

/** A contact of `resources.yaml`, a slide of this deck, or an address written in place. */
export type LinkTarget =
  | { readonly kind: 'resource'; readonly id: string }
  | { readonly kind: 'slide'; readonly id: string }
  | { readonly kind: 'address'; readonly href: string };

export interface Image {
  readonly kind: 'image';
  /** The file that this language shows, from the folder `slides/`, for example `images/phone.svg` or `images/plan.es.svg`. */
  readonly source: string;
  /** What the Markdown names, if the file has another name: `images/plan.svg` for that of one language. */
  readonly named?: string;
  /** What it shows, in words; empty if it is a decoration. */
  readonly alt: string;
  /** Whether it shows nothing that a person who cannot see it would miss, written `![-](…)`. */
  readonly isDecoration?: boolean;
  readonly location: SourceLocation;
}

/** A piece of text that stands by itself. Its location is where its text begins: after `-` or `>`. */
export type Block = Paragraph | List | Quote | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
  readonly location: TextLocation;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly location: SourceLocation;
}

export interface ListItem {
  readonly blocks: readonly Block[];
  readonly location: SourceLocation;
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  readonly location: SourceLocation;
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly location: TableLocation;
}

/** Where a table begins, and where each of its cells is, row by row, the head first. */
export interface TableLocation extends SourceLocation {
  readonly cells: readonly (readonly TextLocation[])[];
}

export type TableCell = readonly Inline[];

/** Anything that text is made of. */
export type TextNode = Block | Inline;

/** A part of text of one kind. */
export type NodeOf<Kind extends TextNode['kind']> = Extract<TextNode, { readonly kind: Kind }>;
