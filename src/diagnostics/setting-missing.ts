import { type ExpectedValue, expectedIn } from './expectedValue.ts';
import { defineRule } from './rule.ts';
import { capitalized, contracted, ownerIn, partIn, type SettingName } from './settingName.ts';

export type Facts =
  | { readonly missing: 'everything' }
  | {
      readonly missing: 'setting' | 'value';
      readonly setting: SettingName;
      readonly expected: ExpectedValue;
    };

const lastName = ({ path }: SettingName): string => String(path.at(-1) ?? '');

const isEntry = ({ path }: SettingName): boolean => typeof path.at(-1) === 'number' || path.length === 0;

export const settingMissing = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A setting that Charla needs isn’t there, or has no value, so the deck can’t be built.',
    es: 'Falta un ajuste que Charla necesita, o no tiene valor; por eso no se puede crear la presentación.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: '- id: help\n        layout: resources\n',
      good: '- id: help\n        layout: resources\n        minutes: { 10: 2 }\n',
    },
    { file: 'slides/resources.yaml', bad: '    name:\n', good: '    name: Take It Down\n' },
    { file: 'slides/workshop.yaml', bad: 'lengths:\n', good: 'lengths: [10]\n' },
    { file: 'slides/words.yaml', bad: '', good: 'names: []\n' },
  ],
  messages: {
    en: facts => {
      if (facts.missing === 'everything')
        return {
          message: 'This file is empty.',
          expected: 'The settings that the README lists for this file.',
          fix: 'Write them, or restore an earlier version of the file.',
        };
      const { setting, missing } = facts;
      const expected = expectedIn('en', facts.expected);
      if (missing === 'value' && isEntry(setting))
        return { message: `${capitalized(partIn('en', setting))} is empty.`, expected, fix: 'Write it, or delete the line with the hyphen.' };
      if (missing === 'value')
        return { message: `${capitalized(partIn('en', setting))} has no value.`, expected, fix: `Write it after “${lastName(setting)}:”.` };
      const message =
        setting.of && setting.path.length === 1
          ? `${capitalized(ownerIn('en', setting.of))} has no “${lastName(setting)}”.`
          : `${capitalized(partIn('en', setting))} is missing.`;
      return { message, expected, fix: `Add “${lastName(setting)}: …”.` };
    },
    es: facts => {
      if (facts.missing === 'everything')
        return {
          message: 'Este archivo está vacío.',
          expected: 'Los ajustes que el README indica para este archivo.',
          fix: 'Escríbalos o recupere una versión anterior del archivo.',
        };
      const { setting, missing } = facts;
      const expected = expectedIn('es', facts.expected);
      if (missing === 'value' && isEntry(setting))
        return { message: `${capitalized(partIn('es', setting))} no tiene nada.`, expected, fix: 'Escríbalo o borre la línea del guion.' };
      if (missing === 'value')
        return { message: `${capitalized(partIn('es', setting))} no tiene valor.`, expected, fix: `Escríbalo después de “${lastName(setting)}:”.` };
      const message =
        setting.of && setting.path.length === 1
          ? `${contracted(`A ${ownerIn('es', setting.of)}`)} le falta “${lastName(setting)}”.`
          : `Falta ${partIn('es', setting)}.`;
      return { message, expected, fix: `Agregue “${lastName(setting)}: …”.` };
    },
  },
});
