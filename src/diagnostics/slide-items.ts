import { defineRule } from './rule.ts';

export interface Facts {
  readonly kind: 'items' | 'cards';
  readonly count: number;
  /** The most that the slide may have. */
  readonly max: number;
}

export const slideItems = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A slide has more than 6 list items or cards in one language. That’s too small to read from the back of the room, and too much to remember.',
    es: 'Una diapositiva tiene más de 6 elementos de lista o tarjetas en un idioma. Desde el fondo no se alcanza a leer, y es demasiado para recordarlo.',
  },
  examples: [
    {
      file: 'slides/en/01-start.md',
      bad: '- Ask\n- Listen\n- Thank them\n- Stay calm\n- Keep the proof\n- Report it\n- Follow up',
      good: 'Write it down',
    },
  ],
  messages: {
    en: ({ kind, count, max }) => ({
      message: `This slide has ${count} ${{ items: 'list items', cards: 'cards' }[kind]}.`,
      expected: `At most ${max}.`,
      fix: 'Move some of them to the notes, or use two slides.',
    }),
    es: ({ kind, count, max }) => ({
      message: `Esta diapositiva tiene ${count} ${{ items: 'elementos de lista', cards: 'tarjetas' }[kind]}.`,
      expected: `${max} como máximo.`,
      fix: `Pase ${{ items: 'algunos', cards: 'algunas' }[kind]} a las notas, o use dos diapositivas.`,
    }),
  },
});
