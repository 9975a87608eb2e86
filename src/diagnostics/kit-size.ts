import { allOf, defineRule, type MessageContext } from './rule.ts';

export interface KitSizeFacts {
  /** Of the kit as one ZIP file, in MB. */
  readonly megabytes: number;
  /** What it should have at most, in MB. */
  readonly most: number;
  /** The files that take most of it, the largest first, with their sizes in MB. */
  readonly files: readonly { readonly name: string; readonly megabytes: number }[];
  /** The largest pictures, each with how many of the kit's files have it, if that is known. */
  readonly pictures: readonly { readonly path: string; readonly megabytes: number; readonly files?: number }[];
  /** Pictures that would be smaller as JPEG, if they are photos. */
  readonly asPhotos: readonly string[];
  /** What the kit would have without its PDFs, in MB, if it has some. */
  readonly withoutPdfs?: number;
}

const sized = (name: string, megabytes: number, more = ''): string => `${name} (${megabytes.toFixed(1)} MB${more})`;
const filesOf = ({ files }: KitSizeFacts): readonly string[] => files.map(({ name, megabytes }) => sized(name, megabytes));

const inEnglish = (facts: KitSizeFacts): readonly string[] => {
  const files = filesOf(facts);
  const pictures = facts.pictures.map(each => sized(each.path, each.megabytes, inFiles.en(each.files)));
  return [
    `The kit takes ${facts.megabytes.toFixed(1)} MB.`,
    ...(files.length > 0 ? [`${files.length === 1 ? 'Its largest file is' : 'Its largest files are'} ${allOf(files, 'en')}.`] : []),
    ...(pictures.length > 0 ? [`${pictures.length === 1 ? 'Its largest picture is' : 'Its largest pictures are'} ${allOf(pictures, 'en')}.`] : []),
  ];
};

const inSpanish = (facts: KitSizeFacts): readonly string[] => {
  const files = filesOf(facts);
  const pictures = facts.pictures.map(each => sized(each.path, each.megabytes, inFiles.es(each.files)));
  return [
    `El kit pesa ${facts.megabytes.toFixed(1)} MB.`,
    ...(files.length > 0 ? [`${files.length === 1 ? 'El archivo que más pesa es' : 'Los archivos que más pesan son'} ${allOf(files, 'es')}.`] : []),
    ...(pictures.length > 0 ? [`${pictures.length === 1 ? 'La imagen que más pesa es' : 'Las imágenes que más pesan son'} ${allOf(pictures, 'es')}.`] : []),
  ];
};

const inFiles = {
  en: (count: number | undefined): string => (count === undefined ? '' : `, in ${count} of the kit’s files`),
  es: (count: number | undefined): string => (count === undefined ? '' : `, en ${count} ${count === 1 ? 'archivo' : 'archivos'} del kit`),
};

const fixInEnglish = ({ pictures, asPhotos, withoutPdfs }: KitSizeFacts, { command }: MessageContext): readonly string[] => [
  ...(asPhotos.length > 0
    ? [`If ${asPhotos.length === 1 ? 'this is a photo, save it' : 'these are photos, save them'} as JPEG: ${allOf(asPhotos, 'en')}.`]
    : []),
  pictures.length > 0 ? 'Show fewer photos, or save them smaller.' : 'Leave out what people can do without, or make two workshops of it.',
  ...(withoutPdfs === undefined
    ? []
    : [`Or hand out the deck and the PDFs separately: without PDFs (${command('build', '--no-pdf')}), the kit takes ${withoutPdfs.toFixed(1)} MB.`]),
];

const fixInSpanish = ({ pictures, asPhotos, withoutPdfs }: KitSizeFacts, { command }: MessageContext): readonly string[] => [
  ...(asPhotos.length > 0
    ? [`Si ${asPhotos.length === 1 ? 'esta imagen es una foto, guárdela' : 'estas imágenes son fotos, guárdelas'} como JPEG: ${allOf(asPhotos, 'es')}.`]
    : []),
  pictures.length > 0 ? 'Muestre menos fotos, o guárdelas más pequeñas.' : 'Quite lo que no haga falta, o haga dos talleres.',
  ...(withoutPdfs === undefined
    ? []
    : [`O entregue por separado la presentación y los PDF: sin los PDF (${command('build', '--no-pdf')}), el kit pesa ${withoutPdfs.toFixed(1)} MB.`]),
];

export const kitSize = defineRule<KitSizeFacts>({
  severity: 'warning',
  why: {
    en: 'The kit is so large that it takes long to download, and some mail programs won’t send it. Most of that is pictures, which are in the deck and in each PDF.',
    es: 'El kit pesa tanto que tarda mucho en descargarse, y algunos programas de correo no lo envían. Casi todo ese peso son imágenes, que están en la presentación y en cada PDF.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: { en: 'Twelve photos on the slides.', es: 'Doce fotos en las diapositivas.' },
      good: { en: 'The four that matter most.', es: 'Las cuatro que más importan.' },
      facts: {
        megabytes: 14.8,
        most: 10,
        files: [
          { name: 'START-HERE_EMPIECE-AQUI.html', megabytes: 4.6 },
          { name: 'slides-en.pdf', megabytes: 2.9 },
          { name: 'slides-es.pdf', megabytes: 2.9 },
        ],
        pictures: [{ path: 'images/bus-stop.jpg', megabytes: 0.3, files: 6 }],
        asPhotos: [],
        withoutPdfs: 3.2,
      },
    },
    {
      file: 'slides/images/plan.png',
      bad: { en: 'Photos saved as PNG.', es: 'Fotos guardadas como PNG.' },
      good: { en: 'The same photos saved as JPEG.', es: 'Las mismas fotos guardadas como JPEG.' },
      facts: {
        megabytes: 31.4,
        most: 10,
        files: [
          { name: 'START-HERE_EMPIECE-AQUI.html', megabytes: 7.1 },
          { name: 'slides-en.pdf', megabytes: 5.2 },
        ],
        pictures: [
          { path: 'images/plan.png', megabytes: 2.4, files: 6 },
          { path: 'images/school.png', megabytes: 1.9, files: 6 },
        ],
        asPhotos: ['images/plan.png', 'images/school.png'],
        withoutPdfs: 5.4,
      },
    },
  ],
  messages: {
    en: (facts, context) => ({
      message: inEnglish(facts).join(' '),
      expected: `A kit of ${facts.most} MB at most, so that people can download it on a phone and send it by email.`,
      fix: fixInEnglish(facts, context).join(' '),
    }),
    es: (facts, context) => ({
      message: inSpanish(facts).join(' '),
      expected: `Un kit de ${facts.most} MB como máximo, para que se pueda descargar en un celular y enviar por correo.`,
      fix: fixInSpanish(facts, context).join(' '),
    }),
  },
});
