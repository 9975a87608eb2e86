import type { Language } from '../model/language.ts';
import type { Section, Slide, Workshop, WorkshopDocument } from '../model/workshop.ts';
import { pairUnits, type UnitPair } from './pairUnits.ts';
import type { Passage } from './passage.ts';
import { documentUnits, sectionUnits, type Unit } from './units.ts';

/** The parts of a workshop, in the order of reading: its sections, then its documents. */
export const partsOf = ({ sections, documents, languages }: Workshop): readonly Part[] =>
  [...sections, ...documents].map(content => new Part(content, languages));

/** What is written in files of its own: a section, with its slides and their notes, or a document. It is cut into units when somebody asks for them. */
export class Part {
  /** While it is the same object, so is everything in it. */
  readonly content: Section | WorkshopDocument;
  /** What no other part of the workshop is called. */
  readonly name: string;
  readonly #languages: readonly Language[];
  #units: readonly Unit[] | undefined;
  #passages: readonly Passage[] | undefined;
  #pairs: readonly UnitPair[] | undefined;

  constructor(content: Section | WorkshopDocument, languages: readonly Language[]) {
    this.content = content;
    this.name = 'slides' in content ? content.file : `${content.folder}/${content.id}`;
    this.#languages = languages;
  }

  /** The slides of a section; a document has none. */
  get slides(): readonly Slide[] {
    return 'slides' in this.content ? this.content.slides : [];
  }

  /** All its text: slides by language, then their notes. */
  get units(): readonly Unit[] {
    this.#units ??= 'slides' in this.content ? sectionUnits(this.content, this.#languages) : documentUnits(this.content, this.#languages);
    return this.#units;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= this.units.flatMap(unit => unit.passages);
    return this.#passages;
  }

  /** The units of each translation beside those of the first language. */
  get pairs(): readonly UnitPair[] {
    this.#pairs ??= pairUnits(this.units, this.#languages);
    return this.#pairs;
  }
}
