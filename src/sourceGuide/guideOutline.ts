import type { ByLanguage, Language } from '../model/language.ts';

/** What a guide says, point by point, with its languages beside each other. */
export interface GuideOutline {
  /** In the order in which the workshop has them. */
  readonly languages: readonly Language[];
  readonly title: ByLanguage<string>;
  readonly chapters: readonly GuideChapter[];
  /** Addresses and numbers of the guide, each once. */
  readonly contacts: readonly GuideContact[];
}

/** A part of the guide under one of its main headings. */
export interface GuideChapter {
  readonly id: string;
  readonly name: ByLanguage<string>;
  /** Whether its sections are numbered, so that their order counts. */
  readonly isSteps: boolean;
  readonly sections: readonly GuideSection[];
}

/** What follows a heading, up to the next one. It has at least one point. */
export interface GuideSection {
  /** What no other section of the guide is called. */
  readonly id: string;
  readonly name: ByLanguage<string>;
  readonly shape: SectionShape;
  readonly points: readonly OutlinePoint[];
}

/**
 * How a section is written: `definition`, what something is; `steps`, in an order that counts; `list`, things side by side; `sides`, two that are
 * compared, such as what to do and what to avoid; `contacts`, mostly addresses and numbers; `text`, anything else.
 */
export type SectionShape = 'definition' | 'steps' | 'list' | 'sides' | 'contacts' | 'text';

export interface OutlinePoint {
  /** What no other point of its section is called. */
  readonly id: string;
  /** What it says in a few words, fewer than a copied text has, in the first language that has it. */
  readonly says: string;
  /** Whether it is one of things to do in their order: an item of a list with numbers. */
  readonly isStep?: true;
  /** Where it is, in each language that has it. */
  readonly passages: ByLanguage<GuidePassage>;
}

export interface GuidePassage {
  readonly text: string;
  /** Its lines in the guide’s kept text, from 1; mostly one. */
  readonly lines: readonly number[];
  /** The page of the file that was read on which it begins, from 1, if it has pages. */
  readonly page?: number;
}

export interface GuideContact {
  readonly kind: 'web' | 'phone' | 'email';
  /** As `resources.yaml` has it: `https://…`, `tel:+1…` or `mailto:…`. */
  readonly link: ByLanguage<string>;
  /** As the guide writes it, such as `1-800-555-0134`. */
  readonly shownAs: ByLanguage<string>;
  /** What the guide calls it; its address if it has no name. */
  readonly name: ByLanguage<string>;
}
