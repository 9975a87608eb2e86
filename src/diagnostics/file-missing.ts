import { defineRule, type MessageLanguage } from './rule.ts';

/** What a missing file is for. */
export type FilePurpose =
  | { readonly kind: 'workshop' }
  | { readonly kind: 'resources' }
  | { readonly kind: 'slides' | 'notes' | 'document'; readonly language: string };

export const fileMissing = defineRule<FilePurpose>({
  severity: 'error',
  why: {
    en: 'A file that the workshop needs is missing. Without it, slides, notes, or handouts would be missing in one language.',
    es: 'Falta un archivo que el taller necesita. Sin él, faltarían diapositivas, notas o materiales en un idioma.',
  },
  examples: [{ file: 'slides/es/02-help.md', bad: null, good: '# Ayuda' }],
  messages: {
    en: purpose => ({ message: 'This file is missing.', expected: `A file with ${contents.en(purpose)}.`, fix: advice(purpose, 'en') }),
    es: purpose => ({ message: 'Falta este archivo.', expected: `Un archivo con ${contents.es(purpose)}.`, fix: advice(purpose, 'es') }),
  },
});

const contents: Readonly<Record<MessageLanguage, (purpose: FilePurpose) => string>> = {
  en: purpose => {
    switch (purpose.kind) {
      case 'workshop':
        return 'the list of sections and slides';
      case 'resources':
        return 'the contacts that slides and notes link to';
      case 'slides':
        return `this section’s slides in “${purpose.language}”`;
      case 'notes':
        return `this section’s speaker notes in “${purpose.language}”`;
      default:
        return `this document in “${purpose.language}”, because another language has it`;
    }
  },
  es: purpose => {
    switch (purpose.kind) {
      case 'workshop':
        return 'la lista de secciones y diapositivas';
      case 'resources':
        return 'los contactos a los que enlazan las diapositivas y las notas';
      case 'slides':
        return `las diapositivas de esta sección en “${purpose.language}”`;
      case 'notes':
        return `las notas del presentador de esta sección en “${purpose.language}”`;
      default:
        return `este documento en “${purpose.language}”, porque otro idioma lo tiene`;
    }
  },
};

function advice({ kind }: FilePurpose, language: MessageLanguage): string {
  if (kind === 'workshop')
    return {
      en: 'Run the command in a workshop’s folder, or name that folder with --root.',
      es: 'Ejecute el comando en la carpeta de un taller, o indique esa carpeta con --root.',
    }[language];
  return { en: 'Create it, or correct its name.', es: 'Créelo o corrija su nombre.' }[language];
}
