import type { GuidePassage } from '../../model/guidePassages.ts';
import type { Language } from '../../model/language.ts';

/** The languages on screen first, in their order; then the others, in theirs. */
export const inShownOrder = (languages: readonly Language[], shown: readonly Language[]): readonly Language[] => [
  ...shown.filter(each => languages.includes(each)),
  ...languages.filter(each => !shown.includes(each)),
];

/** Words of the guide that stand together. */
export interface JoinedLines {
  readonly text: string;
  /** Where they begin, as editors write it: `guide/en.md:12`. */
  readonly place: string;
  readonly page?: number;
}

/** Passages whose lines follow each other on a page are read as one text, which the file has piece by piece. */
export function joinedLines(passages: readonly GuidePassage[]): readonly JoinedLines[] {
  const joined: (JoinedLines & { readonly last: GuidePassage })[] = [];
  for (const passage of passages) {
    const { file, line, page, text } = passage;
    const before = joined.at(-1);
    const follows = before && before.last.line + 1 === line && before.last.page === page && before.last.kind === passage.kind;
    if (follows) joined[joined.length - 1] = { ...before, text: `${before.text} ${text}`, last: passage };
    else joined.push({ text, place: `${file}:${line}`, ...(page !== undefined && { page }), last: passage });
  }
  return joined.map(({ last: _, ...each }) => each);
}
