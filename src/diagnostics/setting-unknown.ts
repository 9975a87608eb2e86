import { didYouMean } from './didYouMean.ts';
import { allOf, defineRule, oneOf } from './rule.ts';
import { contracted, partIn, type SettingName } from './settingName.ts';

export type Facts =
  | {
      readonly unknown: 'setting';
      readonly name: string;
      /** What the setting is in. */
      readonly within: SettingName;
      /** Names that there are in that place. */
      readonly known: readonly string[];
    }
  | {
      readonly unknown: 'language';
      readonly name: string;
      /** Those of the workshop. */
      readonly languages: readonly string[];
    };

/** Whether a name could be the tag of a language; if not, it may be the rest of a text that a comma has cut. */
const isLikeTag = (name: string): boolean => /^[a-z]{2,3}(?:-|$)/i.test(name);

export const settingUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A setting has a name that Charla doesn’t know, so it would have no effect.',
    es: 'Un ajuste tiene un nombre que Charla no conoce, así que no tendría efecto.',
  },
  examples: [
    { file: 'slides/workshop.yaml', bad: 'content-notes: true', good: 'content-note: true' },
    {
      file: 'slides/workshop.yaml',
      bad: 'title: { en: Phones at home, es: El teléfono en casa, fr: Le téléphone }',
      good: 'title: { en: Phones at home, es: El teléfono en casa }',
    },
    {
      file: 'slides/words.yaml',
      bad: 'instead:\n  sp: { agresor: ofensor }\n',
      good: 'instead:\n  es: { agresor: ofensor }\n',
      given: { 'slides/words.yaml': 'instead:\n  es: { agresor: ofensor }\n' },
    },
  ],
  messages: {
    en: facts => {
      const { name } = facts;
      if (facts.unknown === 'language')
        return {
          message: `“${name}” isn’t a language of this workshop.`,
          expected: `Only ${allOf(facts.languages, 'en')}, as in slides/workshop.yaml.`,
          fix: isLikeTag(name)
            ? `${didYouMean(name, facts.languages)} Correct it, delete it, or add the language to “languages” in slides/workshop.yaml.`.trim()
            : 'If this is part of a text, put the whole text in quotes. If not, delete it.',
        };
      return {
        message: `“${name}” isn’t a setting of ${partIn('en', facts.within)}.`,
        expected: facts.known.length > 0 ? `One of these: ${oneOf(facts.known, 'en')}.` : 'One of the settings that the README lists for this place.',
        fix: `${didYouMean(name, facts.known)} Correct the name, or delete the line.`.trim(),
      };
    },
    es: facts => {
      const { name } = facts;
      if (facts.unknown === 'language')
        return {
          message: `“${name}” no es un idioma de este taller.`,
          expected: `Solo ${allOf(facts.languages, 'es')}, como en slides/workshop.yaml.`,
          fix: isLikeTag(name)
            ? `${didYouMean(name, facts.languages, 'es')} Corríjalo, bórrelo o agregue el idioma a “languages” en slides/workshop.yaml.`.trim()
            : 'Si es parte de un texto, ponga todo el texto entre comillas. Si no, bórrelo.',
        };
      return {
        message: `“${name}” no es un ajuste ${contracted(`de ${partIn('es', facts.within)}`)}.`,
        expected: facts.known.length > 0 ? `Uno de estos: ${oneOf(facts.known, 'es')}.` : 'Uno de los ajustes que el README indica para este lugar.',
        fix: `${didYouMean(name, facts.known, 'es')} Corrija el nombre o borre la línea.`.trim(),
      };
    },
  },
});
