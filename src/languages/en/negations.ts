import { wholeWords } from '../words.ts';

/** “No one” is found by its “no”. */
export const negations: RegExp = wholeWords("not|cannot|[a-z]+n't|never|no|none|nobody|nothing|nowhere|neither|nor|without");
