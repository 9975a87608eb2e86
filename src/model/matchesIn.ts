/**
 * All matches of a pattern, which must be global, in a text, in their order. `matchAll` gives the same in ten times the time, since it makes a copy
 * of the pattern for each text; and most texts have no match at all.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (text.search(pattern) < 0) return [];
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}
