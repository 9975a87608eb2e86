import { defineRule } from './rule.ts';

export interface FileLinkFacts {
  /** What is wrong with the link: it leaves the workshop, goes round in circles, leads to itself, or leads nowhere. */
  readonly leads: 'outside' | 'in-circles' | 'to-itself' | 'nowhere';
}

export const fileLink = defineRule<FileLinkFacts>({
  severity: 'error',
  why: {
    en: 'A link in the folder leads nowhere, in circles, or out of the workshop. Whoever gets the workshop would have nothing there.',
    es: 'Un acceso directo de la carpeta no lleva a ninguna parte, da vueltas o sale del taller. Quien reciba el taller no tendría nada ahí.',
  },
  examples: [
    {
      file: 'slides/images/phone.svg',
      bad: { en: 'A link to /home/ana/pictures/phone.svg.', es: 'Un acceso directo a /home/ana/pictures/phone.svg.' },
      good: { en: 'The picture itself.', es: 'La imagen misma.' },
      facts: { leads: 'outside' },
    },
    {
      file: 'slides/images/phone.svg',
      bad: { en: 'A link to a file that was deleted.', es: 'Un acceso directo a un archivo que se borró.' },
      good: { en: 'The picture itself.', es: 'La imagen misma.' },
      facts: { leads: 'nowhere' },
    },
  ],
  messages: {
    en: ({ leads }) => ({
      message: {
        outside: 'This link leads out of the workshop’s folder.',
        'in-circles': 'This link leads to a folder that contains it, or is in a folder that another link leads to.',
        'to-itself': 'This link leads back to itself, perhaps through other links.',
        nowhere: 'This link leads nowhere.',
      }[leads],
      expected: 'A file, or a link to one inside the workshop’s folder.',
      fix: {
        outside: 'Put the file or folder itself here: whoever gets the workshop won’t have what’s outside it.',
        'in-circles': 'Delete the link. Links are followed only once.',
        'to-itself': 'Delete it, and put the file itself here.',
        nowhere: 'Delete it, or put the file itself here.',
      }[leads],
    }),
    es: ({ leads }) => ({
      message: {
        outside: 'Este acceso directo sale de la carpeta del taller.',
        'in-circles': 'Este acceso directo lleva a una carpeta que lo contiene, o está en una carpeta a la que lleva otro.',
        'to-itself': 'Este acceso directo lleva a sí mismo, quizás por medio de otros.',
        nowhere: 'Este acceso directo no lleva a ninguna parte.',
      }[leads],
      expected: 'Un archivo, o un acceso directo a uno dentro de la carpeta del taller.',
      fix: {
        outside: 'Ponga aquí el archivo o la carpeta: quien reciba el taller no tendrá lo que está fuera.',
        'in-circles': 'Bórrelo. Los accesos directos se siguen una sola vez.',
        'to-itself': 'Bórrelo y ponga aquí el archivo.',
        nowhere: 'Bórrelo o ponga aquí el archivo.',
      }[leads],
    }),
  },
});
