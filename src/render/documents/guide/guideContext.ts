import type { Words } from '../../../../locales/en.ts';
import type { Html } from '../../../markup/html.ts';
import type { Language } from '../../../model/language.ts';
import type { Workshop } from '../../../model/workshop.ts';
import type { Assets } from '../../assets.ts';
import type { RenderedSlide } from '../../renderSlides.ts';

/** What every part of a guide needs. */
export interface GuideContext {
  readonly workshop: Workshop;
  readonly assets: Assets;
  /** The language that the facilitator reads. */
  readonly language: Language;
  readonly words: Words;
  /** Minutes of the session that the times are for. */
  readonly length: number | undefined;
  /** The languages on the pictures. */
  readonly room: readonly Language[];
  readonly slides: readonly RenderedSlide[];
}

/** A part of the guide, and what of it the contents name. */
export interface GuidePart {
  readonly content: Html;
  readonly chapters: readonly Chapter[];
}

/** A heading that begins a page, is in the contents and in the running head. */
export interface Chapter {
  /** Of the element with the heading. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A heading below a chapter's. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}
