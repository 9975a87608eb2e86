import { wholeWords } from '../words.ts';

const self = 'myself|yourself|himself|herself|themselves|themself|yourselves|ourselves';
const whose = 'my|your|his|her|their|our';

export const suicideMentions: RegExp = wholeWords(
  `suicid[a-záéíóúñ]*|kill(?:s|ed|ing)? (?:${self})|(?:end(?:s|ed|ing)?|tak(?:e|es|ing)|took) (?:${whose}) own li(?:fe|ves)|end(?:s|ed|ing)? (?:${whose}) li(?:fe|ves)`,
);
