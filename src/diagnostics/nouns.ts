import type { MessageLanguage } from './rule.ts';

/** Words between quotation marks, each by itself. */
export const quoted = (words: readonly string[]): readonly string[] => words.map(word => `“${word}”`);

/** What texts are made of, as messages name it. */
export type NounName =
  | 'paragraph'
  | 'list'
  | 'numbered-list'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'row'
  | 'column'
  | 'number'
  | 'card'
  | 'part'
  | 'link'
  | 'image';

interface Noun {
  readonly one: string;
  readonly many: string;
  /** With the article that says that there is such a thing: “a list”. */
  readonly a: string;
  /** With the article of the one that is meant: “the list”. */
  readonly the: string;
  /** That there is not any: “no lists”. */
  readonly none: string;
}

const en = (one: string, many = `${one}s`): Noun => ({ one, many, a: `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`, the: `the ${one}`, none: `no ${many}` });
const masculine = (one: string, many: string): Noun => ({ one, many, a: `un ${one}`, the: `el ${one}`, none: `ningún ${one}` });
const feminine = (one: string, many: string): Noun => ({ one, many, a: `una ${one}`, the: `la ${one}`, none: `ninguna ${one}` });

export const nouns: Readonly<Record<MessageLanguage, Readonly<Record<NounName, Noun>>>> = {
  en: {
    paragraph: en('paragraph'),
    list: en('list'),
    'numbered-list': en('numbered list'),
    'list-item': en('list item'),
    quote: en('quote'),
    table: en('table'),
    row: en('row'),
    column: en('column'),
    number: en('number'),
    card: en('card'),
    part: en('part'),
    link: en('link'),
    image: en('image'),
  },
  es: {
    paragraph: masculine('párrafo', 'párrafos'),
    list: feminine('lista', 'listas'),
    'numbered-list': feminine('lista numerada', 'listas numeradas'),
    'list-item': masculine('elemento de la lista', 'elementos de la lista'),
    quote: feminine('cita', 'citas'),
    table: feminine('tabla', 'tablas'),
    row: feminine('fila', 'filas'),
    column: feminine('columna', 'columnas'),
    number: masculine('número', 'números'),
    card: feminine('tarjeta', 'tarjetas'),
    part: feminine('parte', 'partes'),
    link: masculine('enlace', 'enlaces'),
    image: feminine('imagen', 'imágenes'),
  },
};

/** @example counted(3, 'list-item', 'es') // '3 elementos de la lista' */
export function counted(count: number, name: NounName, language: MessageLanguage): string {
  const noun = nouns[language][name];
  return count === 0 ? noun.none : `${count} ${count === 1 ? noun.one : noun.many}`;
}

/** With an uppercase letter, for the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
