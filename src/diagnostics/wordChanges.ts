import type { MessageLanguage } from './rule.ts';

/** Words of a text that were replaced, removed (`come` is empty) or added (`gone` is empty). */
export interface WordChange {
  readonly gone: string;
  readonly come: string;
}

/** More changes than these are a new text, which is better read as a whole. */
const maxShown = 4;

/**
 * Changes in words, the first few of them.
 * @example describeChanges([{ gone: 'each', come: 'every' }], 'en') // '“each” is now “every”'
 */
export function describeChanges(changes: readonly WordChange[], language: MessageLanguage): string {
  const { one, rest } = words[language];
  const more = changes.length - maxShown;
  return [...changes.slice(0, maxShown).map(one), ...(more > 0 ? [rest(more)] : [])].join('; ');
}

const words = {
  en: {
    one: ({ gone, come }: WordChange): string => {
      if (gone && come) return `“${gone}” is now “${come}”`;
      return come ? `“${come}” is new` : `“${gone}” is gone`;
    },
    rest: (count: number): string => `${count} more ${count === 1 ? 'change' : 'changes'}`,
  },
  es: {
    one: ({ gone, come }: WordChange): string => {
      if (gone && come) return `“${gone}” ahora es “${come}”`;
      return come ? `se agregó “${come}”` : `se quitó “${gone}”`;
    },
    rest: (count: number): string => `${count} ${count === 1 ? 'cambio' : 'cambios'} más`,
  },
};
