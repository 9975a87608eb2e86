import { allOf, defineRule, oneOf } from './rule.ts';

export interface Facts {
  readonly setting: string;
  readonly layout: string;
  /** Settings that the layout does use, of those that only some layouts do. */
  readonly used: readonly string[];
  /** All that only some layouts use. */
  readonly special: readonly string[];
}

export const settingUnused = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide has a setting that its layout doesn’t use, so the audience wouldn’t see what you meant.',
    es: 'Una diapositiva tiene un ajuste que su diseño no usa, así que el público no vería lo que usted quiso.',
  },
  examples: [{ file: 'slides/workshop.yaml', bad: 'layout: title\n        incremental: true', good: 'layout: title' }],
  messages: {
    en: ({ setting, layout, used, special }) => ({
      message: `The layout “${layout}” doesn’t use the setting “${setting}”.`,
      expected: used.length > 0 ? `Of the settings for certain layouts, only ${allOf(used, 'en')}.` : `None of these: ${oneOf(special, 'en')}.`,
      fix: 'Delete the line, or choose another layout.',
    }),
    es: ({ setting, layout, used, special }) => ({
      message: `El diseño “${layout}” no usa el ajuste “${setting}”.`,
      expected: used.length > 0 ? `De los ajustes para ciertos diseños, solo ${allOf(used, 'es')}.` : `Ninguno de estos: ${oneOf(special, 'es')}.`,
      fix: 'Borre la línea o elija otro diseño.',
    }),
  },
});
