import { defineRule, type NoFacts } from './rule.ts';

export const mergeConflict = defineRule<NoFacts>({
  severity: 'error',
  why: {
    en: 'Two people changed the same text, and the file has both versions. Both would be shown.',
    es: 'Dos personas cambiaron el mismo texto y el archivo tiene las dos versiones. Se mostrarían las dos.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '<<<<<<< HEAD\n- Ask each day\n=======\n- Ask every day\n>>>>>>> ana', good: '- Ask each day', facts: {} }],
  messages: {
    en: () => ({
      message: 'This has two versions of the text, left over from a merge.',
      expected: 'One version.',
      fix: 'Keep the right one, and delete the lines that begin with <<<<<<<, =======, and >>>>>>>.',
    }),
    es: () => ({
      message: 'Aquí hay dos versiones del texto que quedaron de una fusión de versiones.',
      expected: 'Una sola versión.',
      fix: 'Deje la correcta y borre las líneas que empiezan con <<<<<<<, ======= y >>>>>>>.',
    }),
  },
});
