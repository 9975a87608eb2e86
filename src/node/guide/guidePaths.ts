import { existsSync } from 'node:fs';

/**
 * The files that an argument names: one, or one for each language with commas between them. A file whose own name has a comma is one.
 * @example guidePaths('guide.en.pdf,guide.es.pdf') // ['guide.en.pdf', 'guide.es.pdf']
 */
export const guidePaths = (argument: string): readonly string[] =>
  existsSync(argument)
    ? [argument]
    : argument
        .split(',')
        .map(each => each.trim())
        .filter(each => each !== '');
