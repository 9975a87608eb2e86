import type { MessageLanguage, Severity } from '../../diagnostics/rule.ts';

/** What reports say around the messages. */
interface ReporterWords {
  readonly severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;
  readonly none: string;
  readonly expected: string;
  readonly fix: string;
  /** A count of problems, and where they are. */
  readonly countIn: (count: string, file: string) => string;
  readonly countInOthers: (count: string, files: number) => string;
  readonly notShown: (counts: string) => string;
  /** Said where nobody asked whether everything fits. */
  readonly fitNotAsked: string;
  /** Said where somebody asked, and errors kept the workshop from being laid out. */
  readonly fitAfterErrors: string;
}

export const reporterWords: Readonly<Record<MessageLanguage, ReporterWords>> = {
  en: {
    severities: {
      error: { one: 'error', many: 'errors' },
      warning: { one: 'warning', many: 'warnings' },
      note: { one: 'note', many: 'notes' },
    },
    none: 'No problems found.',
    expected: 'expected',
    fix: 'fix',
    countIn: (count, file) => `${count} in ${file}`,
    countInOthers: (count, files) => `${count} in ${files} other ${files === 1 ? 'file' : 'files'}`,
    notShown: counts => `Not shown: ${counts}. Fix the ones above first, then run the command again; “check --format json” lists them all.`,
    fitNotAsked: 'Whether everything fits was not measured: “check --fit” does that, with a browser.',
    fitAfterErrors: 'Whether everything fits was not measured: the errors come first. Fix them, then run the command again.',
  },
  es: {
    severities: {
      error: { one: 'error', many: 'errores' },
      warning: { one: 'advertencia', many: 'advertencias' },
      note: { one: 'aviso', many: 'avisos' },
    },
    none: 'No se encontró ningún problema.',
    expected: 'se esperaba',
    fix: 'qué hacer',
    countIn: (count, file) => `${count} en ${file}`,
    countInOthers: (count, files) => `${count} en ${files} ${files === 1 ? 'archivo' : 'archivos'} más`,
    notShown: counts => `No se muestran: ${counts}. Corrija primero los de arriba y vuelva a ejecutar el comando; “check --format json” los enumera todos.`,
    fitNotAsked: 'No se midió si todo cabe: eso lo hace “check --fit”, con un navegador.',
    fitAfterErrors: 'No se midió si todo cabe: primero van los errores. Corríjalos y vuelva a ejecutar el comando.',
  },
};
