/** Remembers the answer for each word: a workshop has the same few thousand words again and again. */
export function memoizeByWord<Answer extends number | boolean>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return word => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}
