import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';

export interface Facts {
  readonly source: SourceLocation;
  /** What the source says at this place. */
  readonly says: string;
  /** The text that this one was accepted as a translation of. */
  readonly accepted: string;
  /** The language of the translation. */
  readonly language: string;
  /** What can be accepted: the id of the slide, document or section. */
  readonly owner: string;
  /** Texts of the same slide or document below that are out of place too. */
  readonly more: number;
}

export const translationMoved = defineRule<Facts>({
  severity: 'warning',
  release: 'error',
  why: {
    en: 'A translation is in the place of another text of its slide. With both languages on the screen, the two sides would say different things.',
    es: 'Una traducción está en el lugar de otro texto de su diapositiva. Con los dos idiomas en pantalla, cada lado diría otra cosa.',
  },
  examples: [{ file: 'slides/es/01-start.md', bad: '- **Primero** escuche\n- Pregunte cada día', good: '- Pregunte cada día\n- **Primero** escuche' }],
  messages: {
    en: ({ source, says, accepted, language, owner, more }, { command }) => ({
      message: `This was accepted as the translation of “${accepted}”, but ${lineOf(source)} says “${says}”.${more > 0 ? ` The same is true of ${more === 1 ? '1 text' : `${more} texts`} below.` : ''}`,
      expected: 'The same order of texts in every language.',
      fix: `Move the texts of one language to match the other. If everything is right as it is, run: ${command('accept', language, owner)}`,
    }),
    es: ({ source, says, accepted, language, owner, more }, { command }) => ({
      message: `Esto se aceptó como traducción de “${accepted}”, pero ${lineOf(source)} dice “${says}”.${more > 0 ? ` Pasa lo mismo con ${more === 1 ? '1 texto' : `${more} textos`} más abajo.` : ''}`,
      expected: 'Los textos en el mismo orden en todos los idiomas.',
      fix: `Mueva los textos de un idioma para que coincidan con el otro. Si todo está bien así, ejecute: ${command('accept', language, owner)}`,
    }),
  },
});
