import { type DiskFailure, diskReason } from './diskReason.ts';
import { defineRule } from './rule.ts';

export const fileUnreadable = defineRule<{ readonly kind: 'file' | 'folder'; readonly failure: DiskFailure }>({
  severity: 'error',
  why: {
    en: 'The computer doesn’t let Charla read a file or folder, so what’s in it would be missing.',
    es: 'La computadora no deja que Charla lea un archivo o una carpeta, así que faltaría lo que contiene.',
  },
  examples: [
    {
      file: 'slides/es/02-help.md',
      bad: { en: 'A file that you aren’t allowed to open.', es: 'Un archivo que usted no tiene permiso de abrir.' },
      good: { en: 'A file that you can open.', es: 'Un archivo que usted puede abrir.' },
      facts: { kind: 'file', failure: { code: 'EACCES', detail: '' } },
    },
  ],
  messages: {
    en: ({ kind, failure }) => ({
      message: `This ${kind} can’t be read: ${diskReason(failure, 'en')}.`,
      expected: `A ${kind} that you can open yourself.`,
      fix: 'Close other programs that have it open, or give yourself permission to read it. Then run the command again.',
    }),
    es: ({ kind, failure }) => ({
      message: `No se puede leer ${kind === 'file' ? 'este archivo' : 'esta carpeta'}: ${diskReason(failure, 'es')}.`,
      expected: `${kind === 'file' ? 'Un archivo' : 'Una carpeta'} que usted pueda abrir.`,
      fix: `Cierre los programas que ${kind === 'file' ? 'lo tengan abierto' : 'la tengan abierta'}, o dese permiso para ${kind === 'file' ? 'leerlo' : 'leerla'}. Después vuelva a ejecutar el comando.`,
    }),
  },
});
