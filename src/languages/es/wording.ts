import type { Wording } from '../languageProfile.ts';
import { wordingReasons as reasons } from '../wordingReasons.ts';

const victims = 'menor(?:es)?|niñ[oa]s?|adolescentes?|jóvenes|joven|chic[oa]s?';
const art = '(?:el |la |los |las |un |una |unos |unas )?';

export const wording: readonly Wording[] = [
  {
    pattern: 'porn(?:o|ografía|ográfic[oa]s?) (?:infantil(?:es)?|de (?:menores|niñ[oa]s)|con (?:menores|niñ[oa]s))',
    why: reasons.cannotConsent,
    say: 'material de abuso sexual infantil',
  },
  {
    pattern: '(?:prostitución (?:infantil|de menores)|(?:menores|niñ[oa]s?|adolescentes?) prostitu(?:id[oa]s?|t[oa]s?))',
    why: reasons.isExploited,
    say: 'explotación sexual de menores',
  },
  {
    pattern: '(?:porno(?:grafía)?|pornografía) (?:vengativ[oa]|de venganza)|pornovenganza|venganza pornográfica',
    why: reasons.notRevenge,
    say: 'difundir imágenes íntimas sin consentimiento',
  },
  {
    pattern: 'comet(?:er|e|en|ió|ieron|ido|ía|ían|iera|iendo) (?:un |el )?suicidios?',
    why: reasons.notACrime,
    say: 'murió por suicidio',
  },
  {
    pattern: '(?:suicidios?|intentos? de suicidio|intentos?) (?:exitos[oa]s?|fallid[oa]s?|frustrad[oa]s?|lograd[oa]s?|consumad[oa]s?|fracasad[oa]s?)',
    why: reasons.notASuccess,
    say: 'murió por suicidio, intento de suicidio',
  },
  {
    pattern:
      '(?:deb(?:ió|ieron|iste|ería[ns]?|ía[ns]?)(?: de)?|tendría[ns]? que|ten(?:ía[ns]?) que) (?:haber(?:lo|se|te)? (?:sabido|visto|notado|dado cuenta|contado|dicho)|saber(?:lo)?|darse cuenta|darte cuenta)|hubiera[ns]? debido (?:saber|ver)(?:lo)?',
    why: reasons.blamesTheHarmed,
    say: 'Cualquiera puede caer en un engaño.',
  },
  {
    pattern: `(?:se|te) lo (?:buscó|buscaron|buscaste|ganó|ganaron|ganaste|merece[ns]?|mereció|merecieron|mereces)|(?:la culpa es|es culpa|la culpa la tiene[ns]?) (?:de(?:l| la| los| las) (?:${victims}|víctimas?)|tuya|de ell[oa]s? mism[oa]s?)`,
    why: reasons.neverToBlame,
    say: 'No es su culpa.',
  },
  {
    pattern:
      'por qué (?:la |las |lo |le |se la |se lo )?(?:mandó|mandaste|envió|enviaste|compartió|compartiste|hiciste|hizo|esperaste|esperó)|por qué no (?:me )?(?:lo )?(?:dijiste|dijo|contaste|contó)',
    why: reasons.soundsLikeBlame,
    say: 'Gracias por contármelo.',
  },
  {
    pattern: `(?:sexo|relaciones sexuales|relación sexual|relaciones) con ${art}(?:${victims})|seduj(?:o|eron) a ${art}(?:${victims})|seduc(?:ir|e|en) a ${art}(?:${victims})`,
    why: reasons.isAbuse,
    say: 'abuso sexual de un menor',
  },
  {
    pattern: '(?:depredador(?:a|es|as)?|pervertid[oa]s?|degenerad[oa]s?|monstruos?|pedófil[oa]s?|pederastas?)',
    why: reasons.noMonsters,
    say: 'ofensor',
  },
  { pattern: '(?:promiscu[oa]s?|provocativ[oa]s?|provocador(?:a|es|as)?|fácil de seducir)', why: reasons.judgesTheChild, say: '(mejor no decirlo)' },
];
