import { expect, test } from 'vitest';
import { iconToOutline } from './iconToOutline.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const ends = (svg: string) => iconToOutline(svg).map(step => (step.kind === 'close' ? 'close' : [step.kind, rounded(step.x), rounded(step.y)].join(' ')));

test.each([
  ['a line', '<line x1="2" x2="22" y1="4" y2="20"/>', ['move 2 4', 'line 22 20']],
  ['a path with lines of every kind', '<path d="M2 3h4v5L1 9l1 1z" />', ['move 2 3', 'line 6 3', 'line 6 8', 'line 1 9', 'line 2 10', 'close']],
  ['further points of a move, which are lines', '<path d="m1 2 3 4-1-1"/>', ['move 1 2', 'line 4 6', 'line 3 5']],
  ['a corner of a quarter turn, with flags that nothing separates', '<path d="M2 2a2 2 0 012 2"/>', ['move 2 2', 'curve 4 4']],
  ['a path that goes on where it was closed', '<path d="M1 1h2z m5 5h1"/>', ['move 1 1', 'line 3 1', 'close', 'move 6 6', 'line 7 6']],
  ['a box', '<rect width="18" height="10" x="3" y="4"/>', ['move 3 4', 'line 21 4', 'line 21 14', 'line 3 14', 'close']],
  ['points that are joined', '<polyline points="1,2 3,4 5,6"/>', ['move 1 2', 'line 3 4', 'line 5 6']],
  ['points that are joined to the first', '<polygon points="1 2 3 4 5 6"/>', ['move 1 2', 'line 3 4', 'line 5 6', 'close']],
])('%s is drawn as it is', (_, svg, expected) => {
  expect(ends(`<svg viewBox="0 0 24 24">${svg}</svg>`)).toEqual(expected);
});

test('a circle stays within its radius, and touches it at each quarter', () => {
  const steps = ends('<circle cx="12" cy="12" r="10"/>');
  expect(steps).toEqual(['move 2 12', 'curve 12 2', 'curve 22 12', 'curve 12 22', 'curve 2 12', 'close']);
});

test('a box with round corners has four of them', () => {
  const steps = iconToOutline('<rect width="18" height="18" x="3" y="3" rx="2"/>');
  expect(steps.filter(({ kind }) => kind === 'curve')).toHaveLength(4);
});

test('a smooth curve goes on in the direction of the one before', () => {
  const [, , second] = iconToOutline('<path d="M0 0C0 5 5 10 10 10S20 15 20 20"/>');
  expect(second).toMatchObject({ kind: 'curve', x1: 15, y1: 10, x2: 20, y2: 15, x: 20, y: 20 });
});
