import type { ByLanguage, Language } from './language.ts';
import type { Localized } from './localized.ts';
import type { SourceLocation } from './sourceLocation.ts';
import type { Block, Inline, PlaceholderName } from './text.ts';
import type { TextLocation } from './textLocation.ts';

/** A whole workshop as plain data: JSON would hold it. */
export interface Workshop {
  readonly id: string;
  /** The first is the source language, which the others translate. */
  readonly languages: readonly Language[];
  readonly title: Localized;
  /** One sentence, for the PDFs' subject. */
  readonly description: Localized;
  /** How long a session can be, in minutes, shortest first. */
  readonly lengths: readonly number[];
  readonly placeholders: Placeholders;
  readonly sections: readonly Section[];
  readonly documents: readonly WorkshopDocument[];
  readonly resources: Readonly<Record<string, Resource>>;
  readonly vocabulary: Vocabulary;
  readonly guide: Guide | undefined;
}

/** What the facilitator adds for one session; empty where it is not known yet. */
export interface Placeholders extends Readonly<Record<PlaceholderName, string>> {
  readonly localContacts: readonly LocalContact[];
}

export interface LocalContact {
  readonly role: Localized;
  readonly name: string;
  readonly phone: string;
}

export interface Section {
  readonly id: string;
  /** The name of its Markdown files, such as `01-welcome.md`. */
  readonly file: string;
  readonly title: Localized;
  /** Its name in the files of the speaker notes. */
  readonly notesTitle: Localized;
  readonly slides: readonly Slide[];
  readonly location: SourceLocation;
}

/** A slide of one layout, or of any: its settings are those that its layout shows, beside those of every slide. */
export type Slide<Name extends LayoutName = LayoutName> = { readonly [Each in Name]: AnySlide<Each> & SettingsOf<Each> }[Name];

/** What a slide of every layout has. */
interface AnySlide<Name extends LayoutName> {
  readonly id: string;
  readonly layout: Name;
  /** Minutes by session length; a length without an entry leaves the slide out. */
  readonly minutes: Readonly<Record<number, number>>;
  /** Points of the guide, as `section.point`. */
  readonly covers: readonly string[];
  /** Whether this slide says that the topic is hard and that anyone may step out. */
  readonly contentNote: boolean;
  /** Ids of resources that the slide cites where it says more than the guide. */
  readonly sources: readonly string[];
  readonly text: ByLanguage<SlideText>;
  readonly notes: ByLanguage<Notes>;
  /** In `workshop.yaml`. */
  readonly location: SourceLocation;
}

/** Settings that only some layouts show. */
export interface LayoutSettings {
  /** Whether list items or cards appear one at a time. */
  readonly incremental: boolean;
  /** Names of Lucide icons, one for each card. */
  readonly icons: readonly string[];
  readonly form: DiscussionForm | undefined;
  /** How a chart looks; bars if nothing is said. */
  readonly chart: ChartForm | undefined;
  /** Minutes that the room talks, within the slide's minutes. */
  readonly talk: number | undefined;
  /** Where the picture is. */
  readonly side: 'left' | 'right';
  /** Whether the last card shows the local contacts. */
  readonly localContacts: boolean;
  /** Whether this slide says what to do if it is happening now; the help card, the calm pause, the notes window and documents take its title and steps. */
  readonly emergency: boolean;
}

/** The names of these settings by layout, as `workshop.yaml` writes them. Each layout lists its own in its shape. */
export interface SettingNames {
  readonly title: readonly [];
  readonly statement: readonly [];
  readonly points: readonly ['incremental', 'emergency'];
  readonly cards: readonly ['incremental', 'icons'];
  readonly steps: readonly ['incremental', 'icons'];
  readonly columns: readonly ['incremental', 'icons'];
  readonly picture: readonly [];
  readonly 'picture-beside': readonly ['incremental', 'icons', 'side'];
  readonly table: readonly [];
  readonly chart: readonly ['chart'];
  readonly quote: readonly [];
  readonly scenario: readonly ['incremental', 'form', 'talk'];
  readonly discussion: readonly ['incremental', 'form', 'talk'];
  readonly resources: readonly ['icons', 'local-contacts'];
  readonly closing: readonly [];
}

export type LayoutName = keyof SettingNames;

/** The settings of one layout. */
export type SettingsOf<Name extends LayoutName> = Pick<LayoutSettings, PropertyOf<SettingNames[Name][number]>>;

/** The layouts that show a setting. */
export type LayoutWith<Setting extends keyof LayoutSettings> = { [Name in LayoutName]: Setting extends keyof SettingsOf<Name> ? Name : never }[LayoutName];

/** @example PropertyOf<'local-contacts'> // 'localContacts' */
type PropertyOf<Setting extends string> = Extract<CamelCase<Setting>, keyof LayoutSettings>;

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<CamelCase<Rest>>}` : Text;

export type DiscussionForm = 'pairs' | 'groups' | 'room';

export type ChartForm = 'bars' | 'line';

/** What a slide says in one language. */
export interface SlideText {
  readonly title: readonly Inline[];
  /** What comes before the first card. */
  readonly blocks: readonly Block[];
  readonly cards: readonly Card[];
  /** Of the title. */
  readonly location: TextLocation;
}

export interface Card {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  /** Of the title. */
  readonly location: TextLocation;
}

/** What the facilitator reads about a slide in one language. */
export interface Notes {
  readonly parts: readonly NotesPart[];
  readonly location: SourceLocation;
}

export interface NotesPart {
  readonly kind: NotesKind;
  readonly blocks: readonly Block[];
  readonly location: SourceLocation;
}

export type NotesKind = 'say' | 'do' | 'ask' | 'if-asked' | 'if-upset';

/** A text beside the slides: a handout for the room, or an appendix of the notes. */
export interface WorkshopDocument {
  /** The file's name without its ending, for example `handout`. */
  readonly id: string;
  readonly folder: DocumentFolder;
  /** Points of the guide, as `section.point`. */
  readonly covers: readonly string[];
  readonly text: ByLanguage<DocumentText>;
}

/** `slides` for what the audience sees, `speaker-notes` for what the facilitator reads. */
export type DocumentFolder = 'slides' | 'speaker-notes';

export interface DocumentText {
  readonly title: readonly Inline[];
  /** What comes before the first part. */
  readonly blocks: readonly Block[];
  readonly parts: readonly DocumentPart[];
  /** Of the title. */
  readonly location: TextLocation;
}

/** A `##` heading of a document and what follows it. */
export interface DocumentPart {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly cards: readonly Card[];
  /** Of the title. */
  readonly location: TextLocation;
}

/** A hotline, website or organization; its address is only here. */
export interface Resource {
  readonly id: string;
  readonly name: Localized;
  /** https, mailto or tel. */
  readonly link: ByLanguage<string>;
  /** What may replace the address in print: a shorter one that leads there. */
  readonly shownAs: readonly string[];
  /** The date of the page, or of the copy of it, that somebody last read, as `2026-11-22`; undefined if nobody could read it yet. */
  readonly checked: string | undefined;
  readonly location: SourceLocation;
}

/** The words that this workshop uses and avoids. Checks of words and terms use each list. */
export interface Vocabulary {
  /** Words that are right though no dictionary has them, by language. */
  readonly known: ByLanguage<readonly Located<string>[]>;
  /** Terms of the glossary, in the source language, that each language says with its own term wherever the other one does. */
  readonly fixed: readonly Located<string>[];
  /** Names that are the same in every language, beside those of contacts. */
  readonly names: readonly Located<string>[];
  /** What is not said, and what is said in its place, by language. */
  readonly instead: ByLanguage<readonly Located<{ readonly not: string; readonly but: string }>[]>;
}

export interface Located<Value> {
  readonly value: Value;
  readonly location: SourceLocation;
}

/** The source that the workshop follows. */
export interface Guide {
  readonly title: string;
  readonly publisher: string;
  readonly link: ByLanguage<string>;
  readonly points: readonly GuidePoint[];
  /** What the guide itself says, in the languages in which it is kept beside the workshop. It is for authors: nothing that is handed out has it. */
  readonly text: ByLanguage<GuideText>;
}

export interface GuidePoint {
  /** `section.point` */
  readonly id: string;
  readonly says: string;
  /** Its lines in the guide’s text, by language. */
  readonly at: ByLanguage<readonly number[]>;
  /** If a person decided that only the guides in some languages have it: these languages. */
  readonly only: readonly Language[];
  readonly location: SourceLocation;
}

/** The guide’s text in one language, as it is kept beside the workshop. */
export interface GuideText {
  /** Such as `guide/en.md`. */
  readonly file: string;
  /** Those that have text, from the top. */
  readonly lines: readonly GuideLine[];
}

export interface GuideLine {
  /** In the file, from 1. */
  readonly line: number;
  /** Of the guide as it was published, from 1, if that has pages. */
  readonly page?: number;
  readonly kind: 'heading' | 'text';
  /** Its words, without marks of Markdown. */
  readonly text: string;
}
