import type { Words } from '../../locales/en.ts';
import type { Command, Run } from '../protocol/command.ts';
import type { Part } from '../protocol/part.ts';
import type { DeckData } from '../render/deckData.ts';
import type { UserCommand } from './commands.ts';
import type { ConsoleFeature } from './console/consoleFeature.ts';
import type { DeckContent } from './deckContent.ts';
import type { Languages } from './languages/languages.ts';
import type { Notice } from './notice.ts';
import type { Scope } from './scope.ts';
import type { ChosenSlides } from './session/chosenSlides.ts';
import type { Session } from './session/session.ts';
import type { Stage } from './stage/stage.ts';
import type { Storage } from './storage.ts';
import type { Store } from './store.ts';

/** Something that the deck can do: a folder, and a row in `features.ts`. All of it is optional but the name. */
export interface Feature {
  /** The name of its folder. */
  readonly name: string;
  /** What it adds to the state that other windows get. */
  readonly parts?: readonly Part<unknown>[];
  /** What the deck can be told to do, by keys and buttons of this window or by another one. */
  readonly commands?: readonly Command<unknown>[];
  /** Starts it on the stage. Whatever it adds there, it adds through the scope, or takes back at its end. */
  readonly open?: (deck: Deck) => void;
  /** Its cards on the start page. */
  readonly cards?: (deck: Deck) => readonly StartCard[];
  /** What the console has of it. */
  readonly console?: ConsoleFeature;
}

/** What every feature may know: the workshop, what is shown, and what can be done. */
export interface Services {
  readonly content: DeckContent;
  /** One object for the life of the page, which the development server changes in place. */
  readonly data: DeckData;
  readonly storage: Storage;
  readonly store: Store;
  readonly session: Session;
  readonly chosen: ChosenSlides;
  readonly languages: Languages;
  readonly stage: Stage;
  /** Says something that needs no answer, until it is closed. */
  readonly say: (notice: Notice) => void;
}

/** The services, and what belongs to one feature and ends with it. */
export interface Deck extends Services, Scope {
  /** Does what a command asks for. */
  readonly on: <Argument>(command: Command<Argument>, run: (argument: Argument) => void) => void;
  readonly run: Run;
  /** The commands of all features that people give by hand, in the order of the features. */
  readonly commands: readonly UserCommand[];
  /** The cards of the start page, in the order of the features. */
  readonly cards: () => readonly StartCard[];
}

/** A card on the start page: a button as a whole, with what it does beside its name. */
export interface StartCard {
  readonly name: CardName;
  /** SVG. */
  readonly icon: string;
  readonly run: () => void;
}

type StartWords = Words['start'];

/** Cards whose words are `start.<name>` and `start.<name>Hint`. */
export type CardName = { [Name in keyof StartWords]: `${Name}Hint` extends keyof StartWords ? Name : never }[keyof StartWords];
