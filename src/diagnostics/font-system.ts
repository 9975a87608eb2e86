import type { Language } from '../model/language.ts';
import { languageName } from './languageName.ts';
import { defineRule } from './rule.ts';

export const fontSystem = defineRule<{ readonly language: Language }>({
  severity: 'note',
  why: {
    en: 'The font in the deck only has Latin letters. A text with others depends on the fonts of the computer that shows it.',
    es: 'La fuente de la presentación solo tiene letras latinas. Un texto con otras letras depende de las fuentes de la computadora que lo muestra.',
  },
  examples: [{ file: 'speaker-notes/en/01-start.md', bad: 'Small things count: 小事也很重要.', good: 'Small things count.' }],
  messages: {
    en: ({ language }) => ({
      message: `The font in the deck doesn’t have all the letters of the ${languageName(language, 'en')} text, so the computer’s own fonts fill in.`,
      expected: 'A computer with a font for them, at the workshop and when you make the PDFs. The finished PDFs contain the letters they need.',
      fix: 'On the computer you’ll use, press “Check this computer” on the deck’s start page.',
    }),
    es: ({ language }) => ({
      message: `La fuente de la presentación no tiene todas las letras del texto en ${languageName(language, 'es')}; las pone la computadora con sus propias fuentes.`,
      expected:
        'Una computadora que tenga una fuente para esas letras, en el taller y al crear los PDF. Los PDF ya terminados llevan las letras que necesitan.',
      fix: 'En la computadora que va a usar, oprima “Revisar esta computadora” en la página de inicio de la presentación.',
    }),
  },
});
