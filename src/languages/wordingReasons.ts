import type { WordingReason } from './languageProfile.ts';

/** Why some things are not said about abuse and suicide, in any language. */
export const wordingReasons = {
  cannotConsent: {
    en: 'Pornography is made by adults who agree to it; a child cannot agree.',
    es: 'La pornografía la hacen adultos que consienten; un menor no puede consentir.',
  },
  isExploited: { en: 'It is the child who is exploited.', es: 'Al menor lo explotan.' },
  notRevenge: { en: 'It calls the act revenge, as if the person deserved it.', es: 'Llama venganza al acto, como si la persona lo mereciera.' },
  notACrime: { en: 'That verb is for crimes and sins.', es: 'Ese verbo se usa para delitos y pecados.' },
  notASuccess: { en: 'A death is not a success, and surviving is not a failure.', es: 'Una muerte no es un éxito, y sobrevivir no es un fracaso.' },
  blamesTheHarmed: { en: 'It blames the person who was harmed, or the family.', es: 'Culpa a quien sufrió el daño, o a la familia.' },
  neverToBlame: { en: 'The child is never to blame.', es: 'El menor nunca tiene la culpa.' },
  soundsLikeBlame: { en: 'Asking why sounds like blame.', es: 'Preguntar por qué suena a reproche.' },
  isAbuse: { en: 'It is abuse, not something two people do together.', es: 'Es abuso, no algo que hacen dos personas.' },
  noMonsters: {
    en: 'Children do not look for monsters among the people they know.',
    es: 'Los menores no buscan monstruos entre la gente que conocen.',
  },
  judgesTheChild: { en: 'It judges the child.', es: 'Juzga al menor.' },
} satisfies Record<string, WordingReason>;
