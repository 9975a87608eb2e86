/** Colors by the name of their custom property, as six hexadecimal digits. */
export type Palette = (name: ColorName) => string;

export type ColorName =
  | 'paper'
  | 'card'
  | 'ink'
  | 'muted'
  | 'muted-on-tint'
  | 'teal-900'
  | 'teal-700'
  | 'teal-100'
  | 'marigold-500'
  | 'marigold-100'
  | 'clay-600'
  | 'line';

/** Reads the colors of the slides' CSS, so that they are in one place. Throws if one is missing. */
export function readPalette(styles: string): Palette {
  const colors = new Map([...styles.matchAll(/--([a-z\d-]+): *#([\da-f]{6}|[\da-f]{3})\b/gi)].map(([, name = '', color = '']) => [name, sixDigits(color)]));
  return name => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`The styles of the slides have no colour --${name}.`);
    return color;
  };
}

/** Minified CSS has `#abc` for `#aabbcc`. */
const sixDigits = (color: string): string => (color.length === 3 ? color.replace(/./g, '$&$&') : color).toUpperCase();

/** The ground of a layout and what is on it. */
export interface Ground {
  readonly ground: ColorName;
  readonly text: ColorName;
  readonly muted: ColorName;
  readonly accent: ColorName;
}

/** Grounds that several layouts have, as `tokens.css` and the layouts' own CSS give them. */
export const light: Ground = { ground: 'paper', text: 'ink', muted: 'muted', accent: 'teal-700' };
export const dark: Ground = { ground: 'teal-900', text: 'card', muted: 'teal-100', accent: 'marigold-500' };
export const tinted: Ground = { ground: 'teal-100', text: 'ink', muted: 'muted-on-tint', accent: 'teal-900' };
