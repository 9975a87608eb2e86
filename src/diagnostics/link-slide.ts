import { defineRule, oneOf } from './rule.ts';

export interface Facts {
  /** The id that the link goes to. */
  readonly id: string;
  /** The ids of all slides. */
  readonly slides: readonly string[];
}

const asLinks = (ids: readonly string[]): readonly string[] => ids.map(id => `#${id}`);

export const linkSlide = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A link goes to a slide that isn’t there, so clicking it in front of everyone would do nothing.',
    es: 'Un enlace lleva a una diapositiva que no existe: al hacer clic frente al público, no pasaría nada.',
  },
  examples: [{ file: 'slides/en/01-start.md', bad: '- Ask [each day](#rule)', good: '- Ask each day' }],
  messages: {
    en: ({ id, slides }) => ({
      message: `The link goes to #${id}, but no slide has that id.`,
      expected: `One of these: ${oneOf(asLinks(slides), 'en')}.`,
      fix: 'Correct the id after the #.',
    }),
    es: ({ id, slides }) => ({
      message: `El enlace lleva a #${id}, pero ninguna diapositiva tiene ese id.`,
      expected: `Uno de estos: ${oneOf(asLinks(slides), 'es')}.`,
      fix: 'Corrija el id que va después de #.',
    }),
  },
});
