import { defineRule } from './rule.ts';

export const suicideHelp = defineRule<{ readonly found: string }>({
  severity: 'error',
  why: {
    en: 'Suicide is mentioned without 988, the Suicide & Crisis Lifeline, right beside it. Someone who needs the number should not have to look for it.',
    es: 'Se menciona el suicidio sin poner al lado el 988, la Línea de Prevención del Suicidio y Crisis. Quien necesite el número no debe tener que buscarlo.',
  },
  examples: [
    { file: 'speaker-notes/en/01-start.md', bad: 'Listen if your child speaks of suicide.', good: 'Small things count.' },
    { file: 'speaker-notes/es/01-start.md', bad: 'Escuche si su hijo habla de quitarse la vida.', good: 'Lo pequeño cuenta.' },
  ],
  messages: {
    en: ({ found }) => ({
      message: `This says “${found}” without saying where to get help.`,
      expected: 'A link to the contact for 988 in the same card or part of the text: [988][its-id].',
      fix: 'Add how to call or text 988, or leave the mention out.',
    }),
    es: ({ found }) => ({
      message: `Aquí dice “${found}”, pero no dónde pedir ayuda.`,
      expected: 'Un enlace al contacto del 988 en la misma tarjeta o parte del texto: [988][su-id].',
      fix: 'Agregue cómo llamar o mandar un mensaje al 988, o quite esa mención.',
    }),
  },
});
