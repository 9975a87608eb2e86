import { didYouMean } from './didYouMean.ts';
import { defineRule, oneOf } from './rule.ts';
import { capitalized, partIn, type SettingName } from './settingName.ts';

export interface Facts {
  /** What was written there. */
  readonly layout: string;
  /** The slide that has it. */
  readonly slide: SettingName;
  readonly known: readonly string[];
}

export const layoutUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide names a layout that doesn’t exist, so it can’t be shown.',
    es: 'Una diapositiva nombra un diseño que no existe, así que no se puede mostrar.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'layout: point\n', good: 'layout: points\n' },
    { file: 'slides/workshop.yaml', bad: 'layout: bullets\n', good: 'layout: points\n' },
  ],
  messages: {
    en: ({ layout, slide, known }) => ({
      message: `${capitalized(partIn('en', slide))} has the layout “${layout}”, which doesn’t exist.`,
      expected: `One of these: ${oneOf(known, 'en')}.`,
      fix: didYouMean(layout, known).trim() || 'Choose one of these.',
    }),
    es: ({ layout, slide, known }) => ({
      message: `${capitalized(partIn('es', slide))} tiene el diseño “${layout}”, que no existe.`,
      expected: `Uno de estos: ${oneOf(known, 'es')}.`,
      fix: didYouMean(layout, known, 'es').trim() || 'Elija uno de estos.',
    }),
  },
});
