import { allOf, defineRule } from './rule.ts';

export interface KitSizeFacts {
  /** Of the kit as one ZIP file, in MB. */
  readonly megabytes: number;
  /** What it should have at most, in MB. */
  readonly most: number;
  /** The pictures that take most of it, the largest first, with their sizes in MB. */
  readonly largest: readonly { readonly path: string; readonly megabytes: number }[];
}

const named = ({ largest }: KitSizeFacts): readonly string[] => largest.map(({ path, megabytes }) => `${path} (${megabytes.toFixed(1)} MB)`);

export const kitSize = defineRule<KitSizeFacts>({
  severity: 'warning',
  why: {
    en: 'The kit is so large that it takes long to download, and some mail programs won’t send it. Most of that is pictures.',
    es: 'El kit pesa tanto que tarda mucho en descargarse, y algunos programas de correo no lo envían. Casi todo ese peso son imágenes.',
  },
  examples: [
    {
      file: 'slides/images/plan.png',
      bad: { en: 'Twenty photos saved as PNG.', es: 'Veinte fotos guardadas como PNG.' },
      good: { en: 'The same photos saved as JPEG.', es: 'Las mismas fotos guardadas como JPEG.' },
      facts: {
        megabytes: 14.2,
        most: 10,
        largest: [
          { path: 'images/plan.png', megabytes: 4.1 },
          { path: 'images/school.png', megabytes: 3.6 },
        ],
      },
    },
  ],
  messages: {
    en: facts => ({
      message: `The kit takes ${facts.megabytes.toFixed(1)} MB.${facts.largest.length > 0 ? ` Its largest pictures are ${allOf(named(facts), 'en')}.` : ''}`,
      expected: `A kit of ${facts.most} MB at most, so that people can download it on a phone and send it by email.`,
      fix: 'Save photos as JPEG instead of PNG or GIF, and leave out the pictures you can do without.',
    }),
    es: facts => ({
      message: `El kit pesa ${facts.megabytes.toFixed(1)} MB.${facts.largest.length > 0 ? ` Las imágenes que más pesan son ${allOf(named(facts), 'es')}.` : ''}`,
      expected: `Un kit de ${facts.most} MB como máximo, para que se pueda descargar en un celular y enviar por correo.`,
      fix: 'Guarde las fotos como JPEG en vez de PNG o GIF, y quite las imágenes que no hagan falta.',
    }),
  },
});
