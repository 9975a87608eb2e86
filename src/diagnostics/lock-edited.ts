import { defineRule } from './rule.ts';

export const lockEdited = defineRule<{
  /** Whose lock it is. */
  readonly of: 'translation' | 'guide';
  /** Whether the lock is of a newer Charla, rather than edited by hand. */
  readonly isNewer: boolean;
}>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A line of a lock was edited by hand, was left over from a merge, or was written by a newer Charla. It doesn’t count, so the text is treated as never accepted.',
    es: 'Una línea de un archivo de control se editó a mano, quedó de una fusión de versiones o la escribió una versión más nueva de Charla. No cuenta, y el texto queda como no aceptado.',
  },
  examples: [
    { file: 'slides/es/01-start.lock.json', bad: '"source":"Ask every day"', good: '"source":"Ask each day"', facts: { of: 'translation', isNewer: false } },
  ],
  messages: {
    en: ({ of, isNewer }) =>
      isNewer
        ? {
            message: 'A newer version of Charla wrote this lock.',
            expected: 'A lock that this version can read.',
            fix: 'Update Charla, then run the command again.',
          }
        : {
            message: 'This line was edited by hand, or is left over from a merge, so it doesn’t count.',
            expected: 'Lines as “charla accept” writes them.',
            fix: `Restore the line from an earlier version. Or ${of === 'guide' ? 'compare the slides with the guide once more, and accept it.' : 'compare the translation with its source once more, and accept it.'}`,
          },
    es: ({ of, isNewer }) =>
      isNewer
        ? {
            message: 'Este archivo de control lo escribió una versión más nueva de Charla.',
            expected: 'Un archivo que esta versión pueda leer.',
            fix: 'Actualice Charla y vuelva a ejecutar el comando.',
          }
        : {
            message: 'Esta línea se editó a mano o quedó de una fusión de versiones, así que no cuenta.',
            expected: 'Líneas como las escribe “charla accept”.',
            fix: `Recupere la línea de una versión anterior. O ${of === 'guide' ? 'compare de nuevo las diapositivas con la guía y acéptela.' : 'compare de nuevo la traducción con el original y acéptela.'}`,
          },
  },
});
