import { wholeWords } from '../words.ts';

export const suicideMentions: RegExp = wholeWords(
  'suicid[a-záéíóúñ]*|quit(?:ar|ándo|arían?|ado|aba[ns]?)?(?:me|te|se|nos) la vida|(?:me|te|se|nos) (?:ha[ns]? )?quit[a-záéíóúñ]+ la vida|(?:acabar|terminar) con (?:mi|tu|su|nuestra) (?:propia )?vida|matar(?:me|te|se|nos)',
);
