import { diffArrays } from 'diff';

/** More changes than these are a new text, which is better read as a whole. */
const maxChanges = 4;

/** Words with what holds them together (“Let’s”, “ex-partner”, “1.5”), blanks, and each other sign by itself; scripts without blanks sign by sign. */
const pieces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\s]/gu;

interface Change {
  readonly gone: string;
  readonly come: string;
}

/**
 * What changed between two versions of a text, in words: “each” is now “every single”; “please” is new; “all” is gone.
 * @example changedWords('Ask each day', 'Ask every day') // '“each” is now “every”'
 */
export function changedWords(before: string, now: string): string {
  const all = changes(before, now).map(({ gone, come }) => inWords(gone.trim(), come.trim()));
  const rest = all.length - maxChanges;
  return [...all.slice(0, maxChanges), ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'change' : 'changes'}`] : [])].join('; ');
}

function changes(before: string, now: string): readonly Change[] {
  const parts = diffArrays(before.match(pieces) ?? [], now.match(pieces) ?? []);
  const found: Change[] = [];
  let goesOn = false;
  for (const [i, { value, added, removed }] of parts.entries()) {
    const text = value.join('');
    const isChange = added || removed;
    // Blanks between two changes are part of one.
    const joins: boolean = goesOn && text.trim() === '' && i < parts.length - 1;
    if (isChange || joins) {
      const last = goesOn ? found.pop() : undefined;
      found.push({ gone: (last?.gone ?? '') + (added ? '' : text), come: (last?.come ?? '') + (removed ? '' : text) });
    }
    goesOn = isChange || joins;
  }
  return found;
}

function inWords(gone: string, come: string): string {
  if (gone && come) return `“${gone}” is now “${come}”`;
  return come ? `“${come}” is new` : `“${gone}” is gone`;
}
