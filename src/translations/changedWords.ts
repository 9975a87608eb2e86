import { diffWords } from 'diff';

/** More changes than these are a new text, which is better read as a whole. */
const mostChanges = 4;

/**
 * What changed between two versions of a text, in words: “each” is now “every single”; “please” is new; “all” is gone.
 * @example changedWords('Ask each day', 'Ask every day') // '“each” is now “every”'
 */
export function changedWords(before: string, now: string): string {
  const changes: { gone: string; come: string }[] = [];
  let goesOn = false;
  for (const { value, added, removed } of diffWords(before, now)) {
    const change = goesOn ? changes.at(-1) : undefined;
    goesOn = added || removed;
    if (!goesOn) continue;
    if (change) change[added ? 'come' : 'gone'] += value;
    else changes.push({ gone: removed ? value : '', come: added ? value : '' });
  }
  const all = changes.map(({ gone, come }) => inWords(gone.trim(), come.trim()));
  const rest = all.length - mostChanges;
  return [...all.slice(0, mostChanges), ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'change' : 'changes'}`] : [])].join('; ');
}

function inWords(gone: string, come: string): string {
  if (gone && come) return `“${gone}” is now “${come}”`;
  return come ? `“${come}” is new` : `“${gone}” is gone`;
}
