import { readOperations } from './readOperations.ts';

/**
 * Finds text without a mark that is wholly outside the area where marked content may show: page numbers and running heads,
 * which CSS puts into the page’s margin (`@page { @bottom-right { … } }`) and a browser draws without tags.
 * Gives each from its `BT` to its `ET`. A page whose content may show everywhere, such as a slide, has none.
 */
export function findRunningText(content: string): readonly { readonly start: number; readonly end: number }[] {
  const saved: State[] = [];
  const loose: { start: number; end: number; points: Point[] }[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], clip: everywhere };
  let area = nowhere;
  let rectangle: Box | undefined;
  let depth = 0;
  let block: { start: number; points: Point[] } | undefined;

  const steps: Readonly<Record<string, (numbers: () => Matrix, start: number, end: number) => void>> = {
    q: () => saved.push(state),
    Q: () => {
      state = saved.pop() ?? state;
    },
    cm: numbers => {
      state = { ...state, matrix: multiply(numbers(), state.matrix) };
    },
    re: numbers => {
      rectangle = boxOf(numbers(), state.matrix);
    },
    n: () => {
      rectangle = undefined;
    },
    W: () => {
      if (rectangle) state = { ...state, clip: intersection(state.clip, rectangle) };
    },
    'W*': () => {
      if (rectangle) state = { ...state, clip: intersection(state.clip, rectangle) };
    },
    BMC: () => {
      depth++;
    },
    BDC: () => {
      depth++;
      area = union(area, state.clip);
    },
    // Forms hold marked content too.
    Do: () => {
      area = union(area, state.clip);
    },
    EMC: () => {
      depth--;
    },
    BT: (_, start) => {
      block = depth === 0 ? { start, points: [] } : undefined;
    },
    Tm: numbers => {
      const [, , , , x = 0, y = 0] = numbers();
      block?.points.push(transform({ x, y }, state.matrix));
    },
    ET: (_, __, end) => {
      if (block && depth === 0) loose.push({ ...block, end });
      block = undefined;
    },
  };
  readOperations(content, (operator, start, end) => {
    steps[operator]?.(() => numbersIn(content.slice(start, end - operator.length)), start, end);
  });
  if (area === nowhere) return [];
  return loose.filter(({ points }) => points.length > 0 && points.every(point => !contains(area, point)));
}

/** `a b c d e f` of ISO 32000-1, 8.3.3. */
type Matrix = readonly [number, number, number, number, number, number];

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
}

const everywhere: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };
const nowhere: Box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };

const numbersIn = (operands: string): Matrix => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.trim().split(/\s+/).map(Number);
  return [a, b, c, d, e, f];
};

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const transform = ({ x, y }: Point, [a, b, c, d, e, f]: Matrix): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });

function boxOf([x, y, width, height]: Matrix, matrix: Matrix): Box {
  const [one, other] = [transform({ x, y }, matrix), transform({ x: x + width, y: y + height }, matrix)];
  return { left: Math.min(one.x, other.x), right: Math.max(one.x, other.x), bottom: Math.min(one.y, other.y), top: Math.max(one.y, other.y) };
}

const intersection = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
  top: Math.min(a.top, b.top),
});

const union = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
  top: Math.max(a.top, b.top),
});

const contains = ({ left, right, bottom, top }: Box, { x, y }: Point): boolean => x >= left && x <= right && y >= bottom && y <= top;
