import { diffArrays } from 'diff';
import type { WordChange } from '../diagnostics/wordChanges.ts';

/** Words with what holds them together (“Let’s”, “ex-partner”, “1.5”), spaces, and each other character by itself; scripts without spaces character by character. */
const pieces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

/**
 * What changed between two versions of a text, word by word.
 * @example changedWords('Ask each day', 'Ask every day') // [{ gone: 'each', come: 'every' }]
 */
export const changedWords = (before: string, now: string): readonly WordChange[] =>
  changes(before, now).map(({ gone, come }) => ({ gone: gone.trim(), come: come.trim() }));

function changes(before: string, now: string): readonly WordChange[] {
  const parts = diffArrays(before.match(pieces) ?? [], now.match(pieces) ?? []);
  const found: WordChange[] = [];
  let goesOn = false;
  for (const [i, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    const isChange = added || removed;
    // Spaces between two changes are part of one.
    const joins: boolean = goesOn && text.trim() === '' && i < parts.length - 1;
    if (isChange || joins) {
      const last = goesOn ? found.pop() : undefined;
      found.push({ gone: (last?.gone ?? '') + (added ? '' : text), come: (last?.come ?? '') + (removed ? '' : text) });
    }
    goesOn = isChange || joins;
  }
  return found;
}
