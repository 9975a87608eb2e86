import { wholeWords } from '../words.ts';

/** Without sayings that deny nothing: “sin embargo” and “no obstante” (however), “de nada” (you're welcome), “nada más” (only). */
export const negations: RegExp = wholeWords('no(?! obstante)|nunca|jamás|ni|sin(?! embargo)|ningún|ningun[oa]s?|nadie|(?<!\\bde )nada(?! más)|tampoco');
