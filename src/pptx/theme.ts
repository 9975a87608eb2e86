import type { ColorName, Palette } from './palette.ts';
import type { Theme, ThemeColor, ThemeSlot } from './sheet.ts';

/** Which color of the deck is at which place of a theme. A theme has twelve places, two of them for links. */
const places: readonly (readonly [ThemeSlot, ColorName])[] = [
  ['dk1', 'ink'],
  ['lt1', 'card'],
  ['dk2', 'muted'],
  ['lt2', 'paper'],
  ['accent1', 'teal-700'],
  ['accent2', 'marigold-500'],
  ['accent3', 'clay-600'],
  ['accent4', 'teal-900'],
  ['accent5', 'teal-100'],
  ['accent6', 'marigold-100'],
  ['hlink', 'teal-700'],
  ['folHlink', 'teal-700'],
];

/** Colors without a place of their own are another one darker and less strong, so that they follow when that one is changed. */
const shades: readonly (readonly [ColorName, Omit<ThemeColor, 'color'>])[] = [
  ['muted-on-tint', { slot: 'dk2', shade: { light: 0.78, strength: 1 } }],
  ['line', { slot: 'lt2', shade: { light: 0.84, strength: 0.38 } }],
];

/** The deck's colors as a theme, so that a person can change each in one place. */
export function themeOf(palette: Palette): Theme {
  const colors = places.map(([slot, name]) => ({ slot, color: palette(name) }));
  return { colors, shades: shades.map(([name, as]) => ({ color: palette(name), ...as })) };
}
