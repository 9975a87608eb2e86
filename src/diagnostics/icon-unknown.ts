import { askIfMeant } from './didYouMean.ts';
import { defineRule } from './rule.ts';

export interface Facts {
  readonly icon: string;
  /** Icons with names like it; all of them would be more than a thousand. */
  readonly similar: readonly string[];
}

export const iconUnknown = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide names an icon that doesn’t exist, so its card would have none.',
    es: 'Una diapositiva nombra un icono que no existe, así que su tarjeta no tendría ninguno.',
  },
  examples: [{ file: 'slides/workshop.yaml', bad: 'icons: [house, mooon]', good: 'icons: [house, moon]' }],
  messages: {
    en: ({ icon, similar }) => ({
      message: `There is no icon “${icon}”.`,
      expected: 'The name of a Lucide icon as lucide.dev/icons shows it: lowercase letters and hyphens.',
      fix: askIfMeant(similar, 'en').trim() || 'Look up the name there.',
    }),
    es: ({ icon, similar }) => ({
      message: `No hay ningún icono “${icon}”.`,
      expected: 'El nombre de un icono de Lucide como aparece en lucide.dev/icons: letras minúsculas y guiones.',
      fix: askIfMeant(similar, 'es').trim() || 'Busque ahí el nombre.',
    }),
  },
});
