import type { SourceLocation } from '../model/sourceLocation.ts';
import { defineRule, lineOf } from './rule.ts';

type Bracket = '[' | '{';

/** What a YAML text has that cannot be read, or not as it was meant. Texts are as the author wrote them, on one line. */
export type YamlProblem =
  /** More lists and settings within one another than there may be. */
  | { readonly problem: 'too-deep'; readonly limit: number }
  | { readonly problem: 'tab' }
  | { readonly problem: 'indent' }
  /** A space that looks like any other and is none for YAML, as copied from a web page. */
  | { readonly problem: 'odd-space' }
  /** A line of a list that begins with another character than a hyphen. */
  | { readonly problem: 'bullet'; readonly bullet: string }
  /** A line that is indented further than the setting above it, whose value is on that line already. */
  | { readonly problem: 'indented-further' }
  | { readonly problem: 'open-quote'; readonly quote: string }
  /** Text goes on after the quote that ends it. */
  | { readonly problem: 'after-quote'; readonly rest: string; readonly text: string }
  /** A quote from a word processor, which YAML takes for text. */
  | { readonly problem: 'curly-quote'; readonly text: string }
  | { readonly problem: 'backslash'; readonly escape: string }
  /** “: ” within a text. */
  | { readonly problem: 'colon'; readonly text: string; readonly inBraces: boolean }
  /** A comma within a text in braces, which begins the next entry. */
  | { readonly problem: 'comma'; readonly text: string; readonly rest: string; readonly name: string }
  | { readonly problem: 'extra-comma' }
  | { readonly problem: 'missing-comma'; readonly text: string }
  /** A line “- …” within brackets. */
  | { readonly problem: 'dash-in-brackets' }
  /** A text that begins with a character that means something in YAML. */
  | { readonly problem: 'first-character'; readonly character: string; readonly text: string }
  | { readonly problem: 'no-colon'; readonly text: string }
  | { readonly problem: 'no-space'; readonly after: ':' | '-' | '#'; readonly text: string; readonly corrected: string }
  | { readonly problem: 'open-bracket'; readonly bracket: Bracket; readonly opened: SourceLocation }
  | { readonly problem: 'bracket-indent'; readonly bracket: Bracket }
  | { readonly problem: 'extra-bracket'; readonly bracket: string }
  /** Text goes on after a closing bracket. */
  | { readonly problem: 'after-bracket'; readonly bracket: Bracket; readonly rest: string; readonly text: string }
  | { readonly problem: 'same-name'; readonly name: string; readonly first: SourceLocation }
  | { readonly problem: 'second-document' }
  /** `*name` without `&name` before it: mostly a text that begins with an asterisk. */
  | { readonly problem: 'unknown-reference'; readonly name: string; readonly text: string }
  | { readonly problem: 'circular-reference'; readonly name: string }
  | { readonly problem: 'too-many-references'; readonly name: string; readonly limit: number }
  | { readonly problem: 'other' };

const closing = { '[': ']', '{': '}' } as const;

/** A text in quotes that YAML reads as it is: in double ones unless it has such characters itself. */
function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A whole text, if it is short enough to be shown. */
const quotedExample = (text: string): string | undefined => (text.length > 0 && text.length <= 100 ? quoted(text) : undefined);

function putInQuotesEn(text: string): string {
  const example = quotedExample(text);
  return example ? `Put the text in quotes: ${example}.` : 'Put the whole text in quotes.';
}

function putInQuotesEs(text: string): string {
  const example = quotedExample(text);
  return example ? `Ponga el texto entre comillas: ${example}.` : 'Ponga todo el texto entre comillas.';
}

const isColonLast = (text: string): boolean => text.endsWith(':') && !text.includes(': ');

const twoSpaces = {
  en: 'Two more spaces for each level, the same for all settings of a group.',
  es: 'Dos espacios más por cada nivel, los mismos para todos los ajustes de un grupo.',
};

export const yamlSyntax = defineRule<YamlProblem>({
  severity: 'error',
  why: {
    en: 'A YAML file can’t be read as it was meant. Until it’s fixed, Charla can’t use its settings.',
    es: 'Un archivo YAML no se puede leer como se pensó. Mientras no se corrija, Charla no puede usar sus ajustes.',
  },
  examples: [
    {
      file: 'slides/workshop.yaml',
      bad: 'description: { en: A calm, short evening., es: Una charla tranquila. }',
      good: 'description: { en: "A calm, short evening.", es: Una charla tranquila. }',
      given: { 'slides/workshop.yaml': [['description: { en: A calm evening., es', 'description: { en: "A calm, short evening.", es']] },
    },
    {
      file: 'slides/guide.yaml',
      bad: 'title: Phones: At Home\n',
      good: 'title: "Phones: At Home"\n',
      given: { 'slides/guide.yaml': [['title: Phones at Home', 'title: "Phones: At Home"']] },
    },
    { file: 'slides/workshop.yaml', bad: '      - id: help\n\tlayout: resources', good: '      - id: help\n        layout: resources' },
    { file: 'slides/workshop.yaml', bad: '      - id: help\n      layout: resources', good: '      - id: help\n        layout: resources' },
    { file: 'slides/workshop.yaml', bad: 'school: "\n', good: 'school: ""\n' },
    {
      file: 'slides/guide.yaml',
      bad: "publisher: 'The Children's Center'\n",
      good: 'publisher: "The Children\'s Center"\n',
      given: { 'slides/guide.yaml': [['publisher: NCMEC', 'publisher: "The Children\'s Center"']] },
    },
    {
      file: 'slides/guide.yaml',
      bad: 'publisher: @ncmec\n',
      good: 'publisher: "@ncmec"\n',
      given: { 'slides/guide.yaml': [['publisher: NCMEC', 'publisher: "@ncmec"']] },
    },
    { file: 'slides/workshop.yaml', bad: 'layout:resources', good: 'layout: resources' },
    { file: 'slides/workshop.yaml', bad: 'languages: [en, es\n', good: 'languages: [en, es]\n' },
    { file: 'slides/workshop.yaml', bad: 'layout: resources\n        layout: cards\n', good: 'layout: resources\n' },
  ],
  messages: {
    en: facts => {
      switch (facts.problem) {
        case 'too-deep':
          return {
            message: `More than ${facts.limit} lists and settings are inside one another here.`,
            expected: 'Settings, lists of settings, and settings in those: six levels at most.',
            fix: 'Delete what got here by mistake, such as a row of [ or {.',
          };
        case 'tab':
          return {
            message: 'This line is indented with a tab.',
            expected: 'Spaces; YAML doesn’t allow tabs here.',
            fix: 'Replace the tab with spaces, as in the lines around it.',
          };
        case 'indent':
          return {
            message: 'This line doesn’t line up with the lines around it.',
            expected: twoSpaces.en,
            fix: 'Start it with as many spaces as the other lines of its group.',
          };
        case 'odd-space':
          return {
            message: 'This line has a special space, which YAML doesn’t count as one. Such spaces come from web pages and word processors.',
            expected: 'An ordinary space, typed with the space bar.',
            fix: 'Delete the space and type it again.',
          };
        case 'bullet':
          return {
            message: `This list entry starts with “${facts.bullet}”.`,
            expected: 'A hyphen and a space: “- ”.',
            fix: `Change the “${facts.bullet}” to a hyphen.`,
          };
        case 'indented-further':
          return {
            message: 'This line is indented further than the setting above it, which already has a value.',
            expected: twoSpaces.en,
            fix: 'Line it up with the setting above. If it continues the text above, put the whole text in quotes.',
          };
        case 'open-quote':
          return {
            message: `The quote ${facts.quote} that opens here is never closed.`,
            expected: 'A quote before the text and the same quote after it.',
            fix: `Add ${facts.quote} where the text ends.`,
          };
        case 'after-quote':
          return {
            message: `“${facts.rest}” comes after the quote that ends the text.`,
            expected: 'Quotes around the whole text, and none of the same kind inside it.',
            fix: putInQuotesEn(facts.text),
          };
        case 'curly-quote':
          return {
            message: 'This text has curly quotes around it, the kind that word processors make.',
            expected: 'Straight quotes: " or \'.',
            fix: putInQuotesEn(facts.text).replace('quotes', 'straight quotes'),
          };
        case 'backslash':
          return {
            message: `In double quotes, “${facts.escape}” means nothing.`,
            expected: 'Two backslashes for one, or single quotes around the text.',
            fix: `Write “\\${facts.escape}”, or use single quotes.`,
          };
        case 'colon':
          return {
            message: `The text “${facts.text}” has a colon ${isColonLast(facts.text) ? 'at the end' : 'followed by a space'}, which in YAML separates a name from its value.`,
            expected: 'Quotes around a text with such a colon.',
            fix: facts.inBraces ? `${putInQuotesEn(facts.text)} If a new entry starts here, put a comma before it.` : putInQuotesEn(facts.text),
          };
        case 'comma':
          return {
            message: `A comma inside { } starts the next entry, so “${facts.rest}” isn’t part of the text of “${facts.name}”.`,
            expected: 'Quotes around a text with a comma.',
            fix: putInQuotesEn(facts.text),
          };
        case 'extra-comma':
          return {
            message: 'There is a comma here with nothing before it.',
            expected: 'One comma between two entries.',
            fix: 'Delete the comma. If it belongs to a text, put that text in quotes.',
          };
        case 'missing-comma':
          return {
            message: `There is no comma before “${facts.text}”.`,
            expected: 'A comma between the entries of a list or of { }.',
            fix: 'Add the comma. If this is all one text, put the whole text in quotes.',
          };
        case 'dash-in-brackets':
          return {
            message: 'There is a line with “- ” or “name: value” inside brackets.',
            expected: 'Entries with commas between them inside [ ] or { }, or lines with “- ” and no brackets.',
            fix: 'Use one way or the other.',
          };
        case 'first-character':
          return {
            message: `This text starts with ${facts.character}, which means something else in YAML.`,
            expected: `Quotes around a text that starts with ${facts.character}.`,
            fix: putInQuotesEn(facts.text),
          };
        case 'no-colon':
          return {
            message: `“${facts.text}” has no colon, so it isn’t a setting.`,
            expected: 'One “name: value” per line, or “- ” before each entry of a list.',
            fix: 'Add “: ” after the name. If the line continues the text above, put the whole text in quotes.',
          };
        case 'no-space':
          return {
            message: `“${facts.text}” has no space ${facts.after === '#' ? 'before' : 'after'} “${facts.after}”.`,
            expected: `“${facts.corrected}”`,
            fix: facts.after === '#' ? 'Add a space. If the # belongs to the text, put the whole text in quotes.' : 'Add a space.',
          };
        case 'open-bracket':
          return {
            message: `The ${facts.bracket} in ${lineOf(facts.opened)} isn’t closed before this line.`,
            expected: `A ${closing[facts.bracket]} after the last entry, and no line in between that starts as far left as the setting.`,
            fix: `Add the ${closing[facts.bracket]} where the entries end.`,
          };
        case 'bracket-indent':
          return {
            message: `The ${closing[facts.bracket]} is as far left as the setting that it belongs to.`,
            expected: `Every line up to the ${closing[facts.bracket]} indented more than the setting’s name.`,
            fix: `Put two spaces before the ${closing[facts.bracket]}.`,
          };
        case 'extra-bracket':
          return {
            message: `There is a ${facts.bracket} here that closes nothing.`,
            expected: 'One closing bracket for each opening one.',
            fix: 'Delete it. If it belongs to a text, put the whole text in quotes.',
          };
        case 'after-bracket':
          return {
            message: `“${facts.rest}” comes after the ${closing[facts.bracket]} that ends the entries.`,
            expected: `Nothing after the ${closing[facts.bracket]}, or quotes around the whole text.`,
            fix: `Move it inside the brackets. If all of this is one text, put it in quotes${quotedExample(facts.text) ? `: ${quotedExample(facts.text)}` : ''}.`,
          };
        case 'same-name':
          return {
            message: `The name “${facts.name}” is already in ${lineOf(facts.first)}.`,
            expected: 'Each name once in its group of settings.',
            fix: 'Delete one of the two, or correct its name.',
          };
        case 'second-document':
          return {
            message: 'The line “---” or “...” ends the settings, so nothing below it is read.',
            expected: 'One set of settings per file.',
            fix: 'Delete that line.',
          };
        case 'unknown-reference':
          return {
            message: `In YAML, “*${facts.name}” refers to a part of the file marked “&${facts.name}”, and there is none before it.`,
            expected: 'Quotes around a text that starts with *.',
            fix: putInQuotesEn(facts.text),
          };
        case 'circular-reference':
          return {
            message: `“*${facts.name}” refers to a part that it’s inside of.`,
            expected: 'A reference to an earlier part.',
            fix: 'Write out the value that belongs here.',
          };
        case 'too-many-references':
          return {
            message: `With “*${facts.name}”, this file has too many references to other parts.`,
            expected: `At most ${facts.limit} references.`,
            fix: 'Write out the value here.',
          };
        case 'other':
          return {
            message: 'YAML can’t make sense of this line.',
            expected: 'One “name: value” per line, and “- ” before each entry of a list.',
            fix: 'Compare it with the lines around it. Put texts with special characters in quotes.',
          };
      }
    },
    es: facts => {
      switch (facts.problem) {
        case 'too-deep':
          return {
            message: `Aquí hay más de ${facts.limit} listas y ajustes, unos dentro de otros.`,
            expected: 'Ajustes, listas de ajustes y ajustes dentro de ellas: seis niveles como máximo.',
            fix: 'Borre lo que llegó aquí por error, como una fila de [ o {.',
          };
        case 'tab':
          return {
            message: 'Esta línea empieza con un tabulador.',
            expected: 'Espacios; aquí YAML no permite tabuladores.',
            fix: 'Cambie el tabulador por espacios, como en las líneas de alrededor.',
          };
        case 'indent':
          return {
            message: 'Esta línea no está alineada con las de alrededor.',
            expected: twoSpaces.es,
            fix: 'Póngale al principio los mismos espacios que tienen las otras líneas de su grupo.',
          };
        case 'odd-space':
          return {
            message: 'Esta línea tiene un espacio especial que YAML no cuenta como espacio. Suele venir de una página web o de un procesador de texto.',
            expected: 'Un espacio hecho con la barra espaciadora.',
            fix: 'Borre el espacio y escríbalo otra vez.',
          };
        case 'bullet':
          return {
            message: `Este elemento de la lista empieza con “${facts.bullet}”.`,
            expected: 'Un guion y un espacio: “- ”.',
            fix: `Cambie “${facts.bullet}” por un guion.`,
          };
        case 'indented-further':
          return {
            message: 'Esta línea tiene más espacios que el ajuste de arriba, que ya tiene un valor.',
            expected: twoSpaces.es,
            fix: 'Alinéela con el ajuste de arriba. Si continúa el texto de arriba, ponga todo el texto entre comillas.',
          };
        case 'open-quote':
          return {
            message: `La comilla ${facts.quote} que se abre aquí no se cierra.`,
            expected: 'Una comilla antes del texto y la misma comilla después.',
            fix: `Agregue ${facts.quote} donde termina el texto.`,
          };
        case 'after-quote':
          return {
            message: `“${facts.rest}” viene después de la comilla que cierra el texto.`,
            expected: 'Comillas alrededor de todo el texto, sin otras iguales adentro.',
            fix: putInQuotesEs(facts.text),
          };
        case 'curly-quote':
          return {
            message: 'Este texto tiene comillas curvas, como las que ponen los procesadores de texto.',
            expected: 'Comillas rectas: " o \'.',
            fix: putInQuotesEs(facts.text).replace('comillas', 'comillas rectas'),
          };
        case 'backslash':
          return {
            message: `Entre comillas dobles, “${facts.escape}” no significa nada.`,
            expected: 'Dos barras invertidas en lugar de una, o comillas simples alrededor del texto.',
            fix: `Escriba “\\${facts.escape}” o use comillas simples.`,
          };
        case 'colon':
          return {
            message: `El texto “${facts.text}” tiene dos puntos ${isColonLast(facts.text) ? 'al final' : 'y un espacio'}, y en YAML eso separa un nombre de su valor.`,
            expected: 'Comillas alrededor de un texto con esos dos puntos.',
            fix: facts.inBraces ? `${putInQuotesEs(facts.text)} Si aquí empieza otra entrada, ponga una coma antes.` : putInQuotesEs(facts.text),
          };
        case 'comma':
          return {
            message: `Dentro de { }, una coma empieza la entrada siguiente; por eso “${facts.rest}” no forma parte del texto de “${facts.name}”.`,
            expected: 'Comillas alrededor de un texto que tenga coma.',
            fix: putInQuotesEs(facts.text),
          };
        case 'extra-comma':
          return {
            message: 'Aquí hay una coma sin nada antes.',
            expected: 'Una sola coma entre dos entradas.',
            fix: 'Borre la coma. Si es parte de un texto, ponga ese texto entre comillas.',
          };
        case 'missing-comma':
          return {
            message: `Falta una coma antes de “${facts.text}”.`,
            expected: 'Una coma entre las entradas de una lista o de { }.',
            fix: 'Agregue la coma. Si todo es un mismo texto, póngalo completo entre comillas.',
          };
        case 'dash-in-brackets':
          return {
            message: 'Hay una línea con “- ” o “nombre: valor” dentro de corchetes o llaves.',
            expected: 'Entradas separadas con comas dentro de [ ] o { }, o líneas con “- ” sin corchetes.',
            fix: 'Use una forma o la otra.',
          };
        case 'first-character':
          return {
            message: `Este texto empieza con ${facts.character}, que en YAML significa otra cosa.`,
            expected: `Comillas alrededor de un texto que empiece con ${facts.character}.`,
            fix: putInQuotesEs(facts.text),
          };
        case 'no-colon':
          return {
            message: `“${facts.text}” no tiene dos puntos, así que no es un ajuste.`,
            expected: 'Un ajuste por línea: “nombre: valor”, o “- ” antes de cada elemento de una lista.',
            fix: 'Agregue “: ” después del nombre. Si la línea continúa el texto de arriba, ponga todo el texto entre comillas.',
          };
        case 'no-space':
          return {
            message: `En “${facts.text}” falta un espacio ${facts.after === '#' ? 'antes' : 'después'} de “${facts.after}”.`,
            expected: `“${facts.corrected}”`,
            fix: facts.after === '#' ? 'Agregue un espacio. Si el # es parte del texto, ponga todo el texto entre comillas.' : 'Agregue un espacio.',
          };
        case 'open-bracket':
          return {
            message: `Antes de esta línea falta cerrar ${facts.bracket}, que se abre en ${lineOf(facts.opened)}.`,
            expected: `Un ${closing[facts.bracket]} después de la última entrada, y en medio ninguna línea que empiece tan a la izquierda como el ajuste.`,
            fix: `Agregue ${closing[facts.bracket]} donde terminan las entradas.`,
          };
        case 'bracket-indent':
          return {
            message: `El ${closing[facts.bracket]} está tan a la izquierda como el ajuste al que pertenece.`,
            expected: `Más espacios que el nombre del ajuste en cada línea, hasta el ${closing[facts.bracket]}.`,
            fix: `Ponga dos espacios antes de ${closing[facts.bracket]}.`,
          };
        case 'extra-bracket':
          return {
            message: `Aquí hay un ${facts.bracket} que no cierra nada.`,
            expected: 'Por cada corchete o llave que abre, uno que cierra.',
            fix: 'Bórrelo. Si es parte de un texto, ponga todo el texto entre comillas.',
          };
        case 'after-bracket':
          return {
            message: `“${facts.rest}” viene después de ${closing[facts.bracket]}, que cierra las entradas.`,
            expected: `Nada después de ${closing[facts.bracket]}, o comillas alrededor de todo el texto.`,
            fix: `Páselo adentro. Si todo esto es un mismo texto, póngalo entre comillas${quotedExample(facts.text) ? `: ${quotedExample(facts.text)}` : ''}.`,
          };
        case 'same-name':
          return {
            message: `El nombre “${facts.name}” ya está en ${lineOf(facts.first)}.`,
            expected: 'Cada nombre una sola vez en su grupo de ajustes.',
            fix: 'Borre uno de los dos o corrija su nombre.',
          };
        case 'second-document':
          return {
            message: 'La línea “---” o “...” termina los ajustes, así que no se lee nada de lo que sigue.',
            expected: 'Un solo grupo de ajustes por archivo.',
            fix: 'Borre esa línea.',
          };
        case 'unknown-reference':
          return {
            message: `En YAML, “*${facts.name}” se refiere a una parte del archivo marcada con “&${facts.name}”, y antes no hay ninguna.`,
            expected: 'Comillas alrededor de un texto que empiece con *.',
            fix: putInQuotesEs(facts.text),
          };
        case 'circular-reference':
          return {
            message: `“*${facts.name}” se refiere a una parte que lo contiene.`,
            expected: 'Una referencia a una parte anterior.',
            fix: 'Escriba aquí el valor completo.',
          };
        case 'too-many-references':
          return {
            message: `Con “*${facts.name}”, este archivo tiene demasiadas referencias a otras partes.`,
            expected: `${facts.limit} referencias como máximo.`,
            fix: 'Escriba el valor completo en este lugar.',
          };
        case 'other':
          return {
            message: 'YAML no puede interpretar esta línea.',
            expected: 'Un ajuste por línea: “nombre: valor”, y “- ” antes de cada elemento de una lista.',
            fix: 'Compárela con las líneas de alrededor. Ponga entre comillas los textos con caracteres especiales.',
          };
      }
    },
  },
});
