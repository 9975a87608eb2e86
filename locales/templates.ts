/** The names of the values in a text: `number` and `of` in `Slide {number} of {of}`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a count makes of a text: one form for each name that `Intl.PluralRules` gives, `other` at least. */
export type PluralForms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

type Values<Name extends string> = { readonly [name in Name]: string | number };

/** Words as they are said: texts, and in the place of texts with values, functions that take these. */
export type Messages<Data> = Data extends string
  ? [Names<Data>] extends [never]
    ? string
    : (values: Values<Names<Data>>) => string
  : Data extends PluralForms
    ? (values: { readonly count: number }) => string
    : { readonly [key in keyof Data]: Messages<Data[key]> };

/** The same words in any language: the same keys, each text with the same values in it. */
export type Translated<Data> = Data extends string
  ? [Names<Data>] extends [never]
    ? string
    : WithAll<Names<Data>>
  : Data extends PluralForms
    ? PluralForms & { readonly other: `${string}{count}${string}` }
    : { readonly [key in keyof Data]: Translated<Data[key]> };

/** A text in which each of the values appears. */
type WithAll<Name extends string> = (Name extends string ? (text: `${string}{${Name}}${string}`) => void : never) extends (text: infer All) => void
  ? All
  : never;

/** Words as data: a text, the forms of a text by count, or more of them by key. */
export type Phrase = string | PluralForms | Phrases;
export interface Phrases {
  readonly [key: string]: Phrase;
}

export const isPlural = (phrase: Phrase): phrase is PluralForms => typeof phrase === 'object' && typeof phrase['other'] === 'string';

/** The names of the values that a text has, each once, sorted. */
export function valuesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

/**
 * Makes words that can be said from words as data.
 * @param language whose rules choose the form for a count
 */
export function createMessages<Data extends Phrases>(data: Data, language: string): Messages<Data> {
  // What the type says of each text is what `spoken` does with it.
  return mapValues(data, phrase => spoken(phrase, language)) as Messages<Data>;
}

function spoken(phrase: Phrase, language: string): unknown {
  if (typeof phrase === 'string') return phrase.includes('{') ? (values: Values<string>) => fill(phrase, values) : phrase;
  if (!isPlural(phrase)) return mapValues(phrase, each => spoken(each, language));
  return (values: { readonly count: number }) => fill(phrase[new Intl.PluralRules(language).select(values.count)] ?? phrase.other, values);
}

const fill = (text: string, values: Values<string>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const mapValues = <To>(phrases: Phrases, map: (phrase: Phrase) => To): Readonly<Record<string, To>> =>
  Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, map(phrase)]));
