import { type CommandName, keys } from '../commands.ts';
import { type CoverName, coverNames } from '../features/covers/covers.ts';
import { isNumber, isRecord } from '../parseStored.ts';
import { type ClockState, isClock } from '../features/clock/sessionClock.ts';
import { isTalk, type TalkState } from '../features/timer/talkTimer.ts';

/** All that the console shows about the deck. The deck decides; the console only asks. */
export interface DeckState {
  /** Languages on screen. */
  readonly languages: readonly string[];
  /** Language of the notes and of the console itself. */
  readonly notesLanguage: string;
  /** Ids of the slides of this session's length, in their order. */
  readonly slides: readonly string[];
  readonly slide: string;
  readonly step: number;
  readonly steps: number;
  /** Id of the slide that comes after this one. */
  readonly next: string | null;
  readonly cover: CoverName | null;
  readonly isLate: boolean;
  readonly clock: ClockState;
  readonly talk: TalkState | null;
  readonly hasSound: boolean;
  /** Minutes of the session. */
  readonly length: number;
  readonly isInterpreted: boolean;
  readonly interpretingFactor: number;
  readonly isPractising: boolean;
  readonly hasLetterKeys: boolean;
}

/** What the console may request besides commands; nothing else can be requested. */
export type Order =
  | { readonly to: 'slide'; readonly slide: string }
  | { readonly to: 'languages'; readonly languages: readonly string[] }
  | { readonly to: 'notesLanguage'; readonly language: string }
  | { readonly to: 'clock'; readonly action: ClockAction }
  | { readonly to: 'talk'; readonly action: TalkAction }
  | { readonly to: 'sound' | 'interpreting' | 'practice'; readonly isOn: boolean };

const clockActions = ['start', 'pause', 'restart'] as const;
const talkActions = ['toggle', 'addMinute', 'reset'] as const;
export type ClockAction = (typeof clockActions)[number];
export type TalkAction = (typeof talkActions)[number];

/** Commands that make sense from another window. Those that open something act where they are pressed. */
export const steering = [
  'next',
  'previous',
  'first',
  'last',
  'language',
  'timer',
  'help',
  'calm',
  'blackout',
  'late',
] as const satisfies readonly CommandName[];
export type SteeringName = (typeof steering)[number];

export const isSteering = (name: unknown): name is SteeringName => (steering as readonly unknown[]).includes(name) && (name as string) in keys;

/** All messages between the two windows of one workshop. Each says which workshop it belongs to. */
export type Message =
  | { readonly charla: 'hello'; readonly workshop: string }
  | { readonly charla: 'state'; readonly workshop: string; readonly state: DeckState }
  | { readonly charla: 'command'; readonly workshop: string; readonly command: SteeringName }
  | { readonly charla: 'order'; readonly workshop: string; readonly order: Order };

/**
 * Sends to another window of the same file. Files have no origin that could be named,
 * so the receiver looks at who sent and what it says; nothing sent here is secret.
 */
export function send(to: Window | null, message: Message): void {
  to?.postMessage(message, '*');
}

/** Reads a message for this workshop; gives nothing for anything else that windows may send. */
export function readMessage(data: unknown, workshop: string): Message | undefined {
  if (!isRecord(data) || data.workshop !== workshop) return undefined;
  if (data.charla === 'hello') return { charla: 'hello', workshop };
  if (data.charla === 'command' && isSteering(data.command)) return { charla: 'command', workshop, command: data.command };
  if (data.charla === 'order' && isOrder(data.order)) return { charla: 'order', workshop, order: data.order };
  if (data.charla === 'state' && isState(data.state)) return { charla: 'state', workshop, state: data.state };
  return undefined;
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(each => typeof each === 'string');
const isOneOf = (names: readonly string[], value: unknown): boolean => typeof value === 'string' && names.includes(value);

function isOrder(order: unknown): order is Order {
  if (!isRecord(order)) return false;
  switch (order.to) {
    case 'slide':
      return typeof order.slide === 'string';
    case 'languages':
      return isTexts(order.languages);
    case 'notesLanguage':
      return typeof order.language === 'string';
    case 'clock':
      return isOneOf(clockActions, order.action);
    case 'talk':
      return isOneOf(talkActions, order.action);
    case 'sound':
    case 'interpreting':
    case 'practice':
      return typeof order.isOn === 'boolean';
    default:
      return false;
  }
}

/** What each part of the state must be. */
const parts: { readonly [Name in keyof DeckState]: (value: unknown) => boolean } = {
  languages: isTexts,
  notesLanguage: value => typeof value === 'string',
  slides: isTexts,
  slide: value => typeof value === 'string',
  step: isNumber,
  steps: isNumber,
  next: value => value === null || typeof value === 'string',
  cover: value => value === null || isOneOf(coverNames, value),
  isLate: value => typeof value === 'boolean',
  clock: isClock,
  talk: value => value === null || isTalk(value),
  hasSound: value => typeof value === 'boolean',
  length: isNumber,
  isInterpreted: value => typeof value === 'boolean',
  interpretingFactor: isNumber,
  isPractising: value => typeof value === 'boolean',
  hasLetterKeys: value => typeof value === 'boolean',
};

const isState = (state: unknown): state is DeckState => isRecord(state) && Object.entries(parts).every(([name, is]) => is(state[name]));
