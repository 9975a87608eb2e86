import { remoteCommand } from '../../../protocol/command.ts';
import type { Part } from '../../../protocol/part.ts';
import { isBoolean, isNumber, isOrNull, isRecordOf, type Shape } from '../../../protocol/shapes.ts';
import { userCommand } from '../../commands.ts';

/** A point on the slide, as shares of its width and height from its top left corner: 0 to 1. So it is the same on every screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const isShare: Shape<number> = (value): value is number => isNumber(value) && value >= 0 && value <= 1;

export const isPoint = isRecordOf<Point>({ x: isShare, y: isShare });

export interface PointerState {
  /** Whether the mouse is the pointer; pressing the console's picture points without it. */
  readonly isOn: boolean;
  /** Where it points; nothing while it is not on the slide. */
  readonly at: Point | null;
}

export const pointerPart: Part<PointerState> = {
  name: 'pointer',
  initial: { isOn: false, at: null },
  is: isRecordOf<PointerState>({ isOn: isBoolean, at: isOrNull(isPoint) }),
};

/** Turns the pointer on or off. */
export const pointerCommand = userCommand('pointer', { keys: ['r'], isRemote: true, hint: own => own.pointer.keys });

/** Points somewhere on the slide, or nowhere. */
export const pointAt = remoteCommand('pointAt', isOrNull(isPoint));

export const center: Point = { x: 0.5, y: 0.5 };

/** A rectangle in the window, in px. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** The point of the slide under a place in the window, in px; nothing beside the slide. */
export function pointUnder({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>, { left, top, width, height }: Box): Point | null {
  const point = { x: (clientX - left) / width, y: (clientY - top) / height };
  return isPoint(point) ? point : null;
}

/** How far a key moves the pointer, as a share of the slide's width. */
const stride = 0.02;

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where Shift and an arrow key move a point, as far as the slide's edge; nothing for other keys. A slide is 16 wide and 9 high. */
export function pointByKey({ x, y }: Point, { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): Point | undefined {
  const direction = shiftKey ? directions[key] : undefined;
  if (!direction) return undefined;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return { x: within(x + direction[0] * stride), y: within(y + direction[1] * stride * (16 / 9)) };
}
