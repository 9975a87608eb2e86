/** A sentence, and where in the text it begins. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** Stops after which a sentence goes on. */
const abbreviation = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Sr|Sra|Srta|Dra|vs|e\.g|i\.e|p\. ?ej|pág|núm|EE|EE\. ?UU)\.$/;
const end = /[.!?…][.!?…"”’»)\]]*\s+(?=[\s“"‘«(¿¡]*[\p{Lu}\p{N}])/gu;

/** Cuts a paragraph into sentences: after a full stop, question or exclamation mark, if a capital letter, a number or an opening mark follows. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(end)) {
    if (abbreviation.test(text.slice(from, index + 1))) continue;
    sentences.push({ text: text.slice(from, index + found.length).trimEnd(), at: from });
    from = index + found.length;
  }
  const rest = text.slice(from);
  return rest.trim() ? [...sentences, { text: rest.trimEnd(), at: from + (rest.length - rest.trimStart().length) }] : sentences;
}
