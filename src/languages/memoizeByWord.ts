/** Caches the answer for each word: a workshop repeats the same few thousand words. */
export function memoizeByWord<Answer extends number | boolean>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return word => {
    const answer = answers.get(word) ?? ask(word);
    answers.set(word, answer);
    return answer;
  };
}
