import type { Wording } from './wording.ts';

const victims = 'menor(?:es)?|niñ[oa]s?|adolescentes?|jóvenes|joven|chic[oa]s?';
const art = '(?:el |la |los |las |un |una |unos |unas )?';

export const es: readonly Wording[] = [
  {
    pattern: 'porn(?:o|ografía|ográfic[oa]s?) (?:infantil(?:es)?|de (?:menores|niñ[oa]s)|con (?:menores|niñ[oa]s))',
    why: 'La pornografía la hacen adultos que consienten; un menor no puede consentir.',
    say: 'material de abuso sexual infantil',
  },
  {
    pattern: '(?:prostitución (?:infantil|de menores)|(?:menores|niñ[oa]s?|adolescentes?) prostitu(?:id[oa]s?|t[oa]s?))',
    why: 'Al menor lo explotan.',
    say: 'explotación sexual de menores',
  },
  {
    pattern: '(?:porno(?:grafía)?|pornografía) (?:vengativ[oa]|de venganza)|pornovenganza|venganza pornográfica',
    why: 'Llama venganza al acto, como si la persona lo mereciera.',
    say: 'difundir imágenes íntimas sin consentimiento',
  },
  {
    pattern: 'comet(?:er|e|en|ió|ieron|ido|ía|ían|iera|iendo) (?:un |el )?suicidios?',
    why: '«Cometer» habla de un delito o de un pecado.',
    say: 'murió por suicidio',
  },
  {
    pattern: '(?:suicidios?|intentos? de suicidio|intentos?) (?:exitos[oa]s?|fallid[oa]s?|frustrad[oa]s?|lograd[oa]s?|consumad[oa]s?|fracasad[oa]s?)',
    why: 'Una muerte no es un éxito, y vivir no es un fracaso.',
    say: 'murió por suicidio, intento de suicidio',
  },
  {
    pattern:
      '(?:deb(?:ió|ieron|iste|ería[ns]?|ía[ns]?)(?: de)?|tendría[ns]? que|ten(?:ía[ns]?) que) (?:haber(?:lo|se|te)? (?:sabido|visto|notado|dado cuenta|contado|dicho)|saber(?:lo)?|darse cuenta|darte cuenta)|hubiera[ns]? debido (?:saber|ver)(?:lo)?',
    why: 'Culpa a quien sufrió el daño, o a la familia.',
    say: 'Cualquiera puede caer en un engaño.',
  },
  {
    pattern: `(?:se|te) lo (?:buscó|buscaron|buscaste|ganó|ganaron|ganaste|merece[ns]?|mereció|merecieron|mereces)|(?:la culpa es|es culpa|la culpa la tiene[ns]?) (?:de(?:l| la| los| las) (?:${victims}|víctimas?)|tuya|de ell[oa]s? mism[oa]s?)`,
    why: 'El menor nunca tiene la culpa.',
    say: 'No es su culpa.',
  },
  {
    pattern:
      'por qué (?:la |las |lo |le |se la |se lo )?(?:mandó|mandaste|envió|enviaste|compartió|compartiste|hiciste|hizo|esperaste|esperó)|por qué no (?:me )?(?:lo )?(?:dijiste|dijo|contaste|contó)',
    why: 'Preguntar «por qué» suena a reproche.',
    say: 'Gracias por contármelo.',
  },
  {
    pattern: `(?:sexo|relaciones sexuales|relación sexual|relaciones) con ${art}(?:${victims})|seduj(?:o|eron) a ${art}(?:${victims})|seduc(?:ir|e|en) a ${art}(?:${victims})`,
    why: 'Es abuso, no algo que hacen dos personas.',
    say: 'abuso sexual de un menor',
  },
  {
    pattern: '(?:depredador(?:a|es|as)?|pervertid[oa]s?|degenerad[oa]s?|monstruos?|pedófil[oa]s?|pederastas?)',
    why: 'Los menores no buscan monstruos entre la gente que conocen.',
    say: 'ofensor',
  },
  { pattern: '(?:promiscu[oa]s?|provocativ[oa]s?|provocador(?:a|es|as)?|fácil de seducir)', why: 'Juzga al menor.', say: 'nada: mejor no decirlo' },
];
