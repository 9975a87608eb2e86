const size = 100_000;
const filled = (text: string): string => text.repeat(Math.ceil(size / text.length));

/** Texts of 100 kB that no person writes, but files have that were damaged or made to harm, for tests and for the bench. */
export const markdownFloods: readonly (readonly [name: string, text: string])[] = [
  ['brackets', filled('[')],
  ['images', filled('![')],
  ['quotes in quotes', `${filled('> ')}a`],
  ['quotes in quotes, without spaces', `${filled('>')}a`],
  ['lists in lists', `${filled('- ')}a`],
  ['lists in lists, a line each', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ['quotes in quotes, a line each', Array.from({ length: 400 }, (_, i) => `${'> '.repeat(i)}a`).join('\n\n')],
  ['stars', filled('*')],
  ['emphasis that opens', filled('**a *b ')],
  ['emphasis that opens and closes', filled('*a ').slice(0, size / 2) + filled('a* ').slice(0, size / 2)],
  ['backticks', Array.from({ length: 440 }, (_, i) => '`'.repeat(i + 1)).join(' ')],
  ['braces', filled('{#')],
  ['angle brackets', filled('<a ')],
  ['comments', filled('<!--')],
  ['bars', filled('|')],
  ['a table of columns', `${filled('|a').slice(0, size / 4)}\n${filled('|-').slice(0, size / 4)}\n${filled('|b').slice(0, size / 4)}`],
  ['addresses', filled('a.')],
  ['a word', filled('a')],
  ['spaces between words', `a${filled(' ')}b`],
  ['tabs between words', `a${filled('\t')}b`],
  ['ampersands', filled('&')],
  ['empty lines', filled('\n')],
];

export const yamlFloods: readonly (readonly [name: string, text: string])[] = [
  ['brackets', filled('[')],
  ['lists', filled('- ')],
  ['names', `a: &a [1]\nb: [${filled('*a, ')}]`],
  [
    'names of names',
    ['a: &a [b, b, b, b]', ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(4).fill(`*${'abcdefghij'[i]}`).join(', ')}]`)].join('\n'),
  ],
];
