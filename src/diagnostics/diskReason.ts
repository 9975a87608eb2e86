import type { MessageLanguage } from './rule.ts';

/** What went wrong on a disk. */
export interface DiskFailure {
  /** The system's code, such as `EACCES`; empty if there is none. */
  readonly code: string;
  /** What the program says of it if there is no code. */
  readonly detail: string;
}

const refused = { en: 'the system doesn’t allow it', es: 'el sistema no lo permite' };
const tooMany = { en: 'too many files are open', es: 'hay demasiados archivos abiertos' };

const reasons: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  EACCES: refused,
  EPERM: refused,
  EBUSY: { en: 'another program has it open', es: 'está en uso por otro programa' },
  EMFILE: tooMany,
  ENFILE: tooMany,
  ENOENT: { en: 'it was there a moment ago, and now it’s gone', es: 'estaba ahí hace un momento y ya no está' },
  EINVAL: { en: 'it’s no longer a file', es: 'ya no es un archivo' },
  EIO: { en: 'the disk has an error', es: 'el disco tiene un error' },
  ENAMETOOLONG: { en: 'its path is too long', es: 'su ruta es demasiado larga' },
  ERR_FS_FILE_TOO_LARGE: { en: 'it’s too large', es: 'es demasiado grande' },
};

/** Why something could not be read, as the end of a sentence. */
export function diskReason({ code, detail }: DiskFailure, language: MessageLanguage): string {
  const unknown = { en: `the disk refused (${code})`, es: `el disco no lo permitió (${code})` };
  return reasons[code]?.[language] ?? (code ? unknown[language] : detail);
}
