import { closest, didYouMean } from './didYouMean.ts';
import { type ExpectedValue, expectedIn } from './expectedValue.ts';
import { defineRule, type MessageLanguage, oneOf } from './rule.ts';
import { capitalized, partIn, type SettingName, settingIn } from './settingName.ts';

/** A value as it is in the file, on one line and cut if it is long. */
export interface FoundValue {
  readonly kind: 'text' | 'number' | 'yes-no' | 'list' | 'settings';
  readonly written: string;
}

export type Facts =
  | { readonly wrong: 'value'; readonly setting: SettingName; readonly found: FoundValue; readonly expected: ExpectedValue }
  | {
      /** The name of an entry, such as a contact's id. */
      readonly wrong: 'name';
      readonly name: string;
      /** What the entry is in. */
      readonly within: SettingName;
      readonly expected: ExpectedValue;
    }
  | { readonly wrong: 'icons'; readonly icons: number; readonly cards: number }
  | {
      /** Minutes for a session that the workshop does not have. */
      readonly wrong: 'length';
      readonly slide: string;
      readonly length: string;
      readonly lengths: readonly number[];
    };

/** Kinds of values that are a text, so that a number needs quotes. */
const textForms: readonly string[] = ['text', 'filled-text', 'text-or-texts', 'id'];

/** Whether a text that begins with a bracket was meant, such as “{school}”. */
const isTextInBrackets = ({ kind, written }: FoundValue, { form }: ExpectedValue): boolean =>
  (kind === 'list' || kind === 'settings') && /^[[{].*[\]}]$/.test(written) && !written.includes(': ') && textForms.includes(form);

function valueIn(language: MessageLanguage, { kind, written }: FoundValue): string {
  const nouns = {
    en: { number: 'the number ', 'yes-no': '', list: 'a list: ', settings: 'a group of settings: ' },
    es: { number: 'el número ', 'yes-no': '', list: 'una lista: ', settings: 'un grupo de ajustes: ' },
  };
  return kind === 'text' ? `“${written}”` : `${nouns[language][kind]}${written}`;
}

/** What was written as an id could be. */
function asId(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

type InLanguages = Readonly<Record<MessageLanguage, string>>;

const inDigits: InLanguages = { en: 'Write a number in digits, without quotes or a unit.', es: 'Escriba un número con cifras, sin comillas ni unidad.' };
const theText: InLanguages = { en: 'Write the text here.', es: 'Escriba aquí el texto.' };
const correctIt: InLanguages = { en: 'Correct the value.', es: 'Corrija el valor.' };

/** What to do where the value itself gives no better hint. */
const fixes: Readonly<Record<ExpectedValue['form'], InLanguages>> = {
  'one-of': { en: 'Choose one of these.', es: 'Elija uno de estos.' },
  above: inDigits,
  number: inDigits,
  text: theText,
  'filled-text': theText,
  'text-or-texts': theText,
  'yes-no': { en: 'Write true for yes or false for no, without quotes.', es: 'Escriba true para sí o false para no, sin comillas.' },
  list: { en: 'Write a line with “- ” for each entry.', es: 'Escriba una línea con “- ” por cada elemento.' },
  'filled-list': { en: 'Add the first entry.', es: 'Agregue el primer elemento.' },
  settings: { en: 'Write the settings below, each line with two more spaces.', es: 'Escriba los ajustes debajo, cada línea con dos espacios más.' },
  id: correctIt,
  'date-or-never': {
    en: 'Write the year, the month, and the day with hyphens between them.',
    es: 'Escriba el año, el mes y el día separados con guiones.',
  },
  'language-tag': { en: 'Write the short tag: en for English, es for Spanish.', es: 'Escriba el código corto: en para inglés, es para español.' },
  'language-tags': { en: 'Write the short tag: en for English, es for Spanish.', es: 'Escriba el código corto: en para inglés, es para español.' },
  'each-language-once': { en: 'Delete the one that repeats.', es: 'Borre el que se repite.' },
  'section-file': {
    en: 'Write only the file’s name, in lowercase letters, digits, and hyphens.',
    es: 'Escriba solo el nombre del archivo, con letras minúsculas, números y guiones.',
  },
  'session-length': { en: 'Write a length from the list “lengths”.', es: 'Escriba una duración de la lista “lengths”.' },
  'minutes-by-length': { en: 'Write the minutes after each length, in { }.', es: 'Escriba los minutos después de cada duración, entre { }.' },
  'guide-lines': inDigits,
  other: correctIt,
};

/** What to do about a value that does not fit. */
function fixOf(language: MessageLanguage, found: FoundValue, expected: ExpectedValue): string {
  const { kind, written } = found;
  const { form } = expected;
  if ((kind === 'number' || kind === 'yes-no') && textForms.includes(form))
    return { en: `Put it in quotes: "${written}".`, es: `Póngalo entre comillas: "${written}".` }[language];
  if (isTextInBrackets(found, expected))
    return { en: `If this is a text, put it in quotes: "${written}".`, es: `Si es un texto, póngalo entre comillas: "${written}".` }[language];
  if (kind === 'text' && (form === 'list' || form === 'filled-list'))
    return { en: `Put it in square brackets: [${written}].`, es: `Póngalo entre corchetes: [${written}].` }[language];
  if (kind === 'text' && form === 'id' && asId(written))
    return {
      en: `Write “${asId(written)}”, here and everywhere the id is used.`,
      es: `Escriba “${asId(written)}”, aquí y en todos los lugares donde se usa ese id.`,
    }[language];
  if (expected.form === 'one-of' && closest(written, expected.values).length > 0) return didYouMean(written, expected.values, language).trim();
  if (form === 'above' && kind === 'number') return { en: 'Write a larger number.', es: 'Escriba un número mayor.' }[language];
  if (form === 'date-or-never' && /^\d{4}-\d\d-\d\d$/.test(written))
    return { en: 'Correct the month or the day: there is no such date.', es: 'Corrija el mes o el día: esa fecha no existe.' }[language];
  return fixes[form][language];
}

function nameFix(language: MessageLanguage, name: string, expected: ExpectedValue): string {
  const id = expected.form === 'id' ? asId(name) : '';
  if (id)
    return { en: `Rename it to “${id}”, here and everywhere it’s used.`, es: `Cámbielo por “${id}”, aquí y en todos los lugares donde se usa.` }[language];
  return fixes[expected.form][language];
}

export const settingValue = defineRule<Facts>({
  severity: 'error',
  why: {
    en: 'A setting has a value that Charla can’t use, such as a word where a number belongs.',
    es: 'Un ajuste tiene un valor que Charla no puede usar, como una palabra donde va un número.',
  },
  examples: [
    { file: 'slides/resources.yaml', bad: 'org\n    checked: 11/22/2026\n  netsmartz', good: 'org\n    checked: 2026-11-22\n  netsmartz' },
    {
      file: 'slides/workshop.yaml',
      bad: 'name: "", phone: 5550100',
      good: 'name: "", phone: "5550100"',
      given: { 'slides/workshop.yaml': [['phone: ""', 'phone: "5550100"']] },
    },
    { file: 'slides/workshop.yaml', bad: 'incremental: yes\n        emergency', good: 'incremental: true\n        emergency' },
    { file: 'slides/workshop.yaml', bad: 'languages: en\n', good: 'languages: [en, es]\n' },
    { file: 'slides/resources.yaml', bad: '  Take_It_Down:', good: '  take-it-down:' },
    { file: 'slides/workshop.yaml', bad: 'icons: [house]', good: 'icons: [house, moon]' },
    {
      file: 'slides/workshop.yaml',
      bad: 'content-note: true\n        minutes: { 10: 2, 15: 3 }',
      good: 'content-note: true\n        minutes: { 10: 2 }',
    },
  ],
  messages: {
    en: facts => {
      switch (facts.wrong) {
        case 'icons':
          return {
            message: `The slide has ${counted(facts.icons, 'icon', 'icons')} and ${counted(facts.cards, 'card', 'cards')}.`,
            expected: 'One icon for each card (### heading), in the same order, or none at all.',
            fix: facts.icons < facts.cards ? 'Add the missing icons.' : 'Delete the icons that have no card.',
          };
        case 'length':
          return {
            message: `“${facts.slide}” has minutes for a ${facts.length}-minute session, which this workshop doesn’t have.`,
            expected: `Only lengths from the list “lengths”: ${oneOf(facts.lengths.map(String), 'en')}.`,
            fix: 'Correct the length, or add it to the list.',
          };
        case 'name':
          return {
            message:
              facts.expected.form === 'id'
                ? `“${facts.name}” can’t be an id.`
                : `“${facts.name}” in ${partIn('en', facts.within)} isn’t the length of a session.`,
            expected: expectedIn('en', facts.expected),
            fix: nameFix('en', facts.name, facts.expected),
          };
        case 'value':
          return {
            message: `${capitalized(settingIn('en', facts.setting))} is ${valueIn('en', facts.found)}.`,
            expected: expectedIn('en', facts.expected),
            fix: fixOf('en', facts.found, facts.expected),
          };
      }
    },
    es: facts => {
      switch (facts.wrong) {
        case 'icons':
          return {
            message: `La diapositiva tiene ${counted(facts.icons, 'icono', 'iconos')} y ${counted(facts.cards, 'tarjeta', 'tarjetas')}.`,
            expected: 'Un icono por tarjeta (encabezado ###), en el mismo orden, o ninguno.',
            fix: facts.icons < facts.cards ? 'Agregue los iconos que faltan.' : 'Quite los iconos que no tienen tarjeta.',
          };
        case 'length':
          return {
            message: `“${facts.slide}” tiene minutos para una sesión de ${facts.length} minutos, que este taller no tiene.`,
            expected: `Solo duraciones de la lista “lengths”: ${oneOf(facts.lengths.map(String), 'es')}.`,
            fix: 'Corrija la duración o agréguela a la lista.',
          };
        case 'name':
          return {
            message:
              facts.expected.form === 'id'
                ? `“${facts.name}” no puede ser un id.`
                : `“${facts.name}”, en ${partIn('es', facts.within)}, no es la duración de una sesión.`,
            expected: expectedIn('es', facts.expected),
            fix: nameFix('es', facts.name, facts.expected),
          };
        case 'value':
          return {
            message: `${capitalized(settingIn('es', facts.setting))} es ${valueIn('es', facts.found)}.`,
            expected: expectedIn('es', facts.expected),
            fix: fixOf('es', facts.found, facts.expected),
          };
      }
    },
  },
});

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
