import { defineRule } from './rule.ts';

export type Facts =
  | { readonly found: 'link'; readonly href: string }
  /** It goes to a picture’s file, and was meant to show it. */
  | { readonly found: 'image'; readonly text: string; readonly href: string }
  /** An address in resources.yaml. */
  | { readonly found: 'contact'; readonly id: string; readonly href: string };

export const linkScheme = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A link goes to something other than a secure website (https), an email address, a phone number, or a slide. It could be unsafe, or lead nowhere.',
    es: 'Un enlace no lleva a un sitio seguro (https), un correo, un teléfono ni una diapositiva. Podría ser peligroso o no llevar a ningún lado.',
  },
  examples: [
    { file: 'speaker-notes/en/02-help.md', bad: 'Here is [Take It Down](takeitdown.ncmec.org).', good: 'Here is [Take It Down][take-it-down].' },
    {
      file: 'slides/en/01-start.md',
      bad: '[A phone](images/phone.svg)',
      good: '![A phone](images/phone.svg)',
      given: {
        'slides/en/01-start.md': [['For parents. You may step out.', 'For parents. You may step out.\n\n![A phone](images/phone.svg)']],
        'slides/es/01-start.md': [['Para madres y padres. Pueden salir.', 'Para madres y padres. Pueden salir.\n\n![Un celular](images/phone.svg)']],
      },
    },
    { file: 'slides/resources.yaml', bad: 'link: http://takeitdown.ncmec.org', good: 'link: https://takeitdown.ncmec.org' },
  ],
  messages: {
    en: facts =>
      facts.found === 'image'
        ? {
            message: `This is a link to the picture “${facts.href}”.`,
            expected: 'An image, which has an exclamation mark before its brackets.',
            fix: `Write ! before the bracket: ![${facts.text}](${facts.href}).`,
          }
        : facts.found === 'link'
          ? {
              message: `This link goes to “${facts.href}”.`,
              expected: 'A contact in slides/resources.yaml, a slide (#its-id), or an address that begins with https://, mailto:, or tel:.',
              fix: 'Add the contact to slides/resources.yaml, and link to its id: [text][its-id].',
            }
          : {
              message: `The contact “${facts.id}” links to “${facts.href}”.`,
              expected: 'An address that begins with https://, mailto:, or tel:, without spaces.',
              fix: 'Correct the address. A phone number needs the country code: tel:+18008435678.',
            },
    es: facts =>
      facts.found === 'image'
        ? {
            message: `Esto es un enlace a la imagen “${facts.href}”.`,
            expected: 'Una imagen, que lleva un signo de exclamación antes de los corchetes.',
            fix: `Escriba ! antes del corchete: ![${facts.text}](${facts.href}).`,
          }
        : facts.found === 'link'
          ? {
              message: `Este enlace lleva a “${facts.href}”.`,
              expected: 'Un contacto de slides/resources.yaml, una diapositiva (#su-id) o una dirección que empiece con https://, mailto: o tel:.',
              fix: 'Agregue el contacto a slides/resources.yaml y use su id en el enlace: [texto][su-id].',
            }
          : {
              message: `El contacto “${facts.id}” lleva a “${facts.href}”.`,
              expected: 'Una dirección que empiece con https://, mailto: o tel:, sin espacios.',
              fix: 'Corrija la dirección. Un teléfono lleva el código del país: tel:+18008435678.',
            },
  },
});
