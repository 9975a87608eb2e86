import type { Clauses } from '../languageProfile.ts';

/** Forms of verbs with the pronouns that are written together with them. */
const pronouns = '(?:me|te|se|nos|les?|l[oa]s?){0,2}';

export const clauses: Clauses = {
  cuts: [
    ['; ', 1],
    [', (?:quien(?:es)?|cuy[oa]s?|(?:el|la|los|las|lo) cual(?:es)?|lo que) ', 0.8],
    [', (?:pero|sino) ', 0.8],
    [' (?:de|a|para|con|sin|en|hasta|desde) que ', 0],
    [',? y (?=se )', 0.7],
    [' y (?:usted|ustedes|ellos|ellas|él|ella|nosotros) ', 0.8],
    [', que ', 0.7],
    [', (?:pues|porque|ya que|puesto que|dado que|debido a que|aunque|mientras que|mientras) ', 0.7],
    [', por (?=(?:una?|el|la|alguien|personas?) [^,;]{0,40}que )', 0.7],
    [', (?:incluso si|aun si|si|cuando|a menos que) ', 0.2],
    [', luego ', 0.7],
    [', (?:frecuentemente|a menudo|con frecuencia|generalmente|por lo general|normalmente|a veces|casi siempre) ', 0.6],
    [`, (?=\\p{L}{2,}[aeiáé]ndo${pronouns} )`, 0.6],
    [' y luego ', 0.6],
    [' en (?:el|la|los|las) que ', 0.6],
    [' donde ', 0.5],
    [' [—–] ', 0.5],
    [' que ', 0.4],
    [': (?!(?:a|al|antes|después|con|de|desde|en|para|por|cuando|si) )', 0.5],
    [', (?:así que|por lo que|de modo que|para que) ', 0.4],
    [', ', 0.3],
    [' (?:y|e|o|u|pero) ', 0.3],
  ],
  and: '(?:y|e|o|u|ni)',
  suchAs: ',? (?:tales como|por ejemplo,?|incluyendo|incluid[oa]s?|entre ell[oa]s) |, como | como (?=\\p{L}+(?:ar|er|ir)(?:me|te|se|nos|les?|l[oa]s?){0,2} )',
  itemVerb: `(?!(?:mujer|lugar|hogar|par|mar|ser humano) )\\p{L}+(?:ar|er|ir|ír)${pronouns}`,
  repeated: ['cuando', 'si', 'que', 'porque', 'quien', 'cómo', 'qué', 'para'],
  purpose: ['para'],
  infinitive: ' (?:para|a) \\p{L}+(?:ar|er|ir|ír)',
  openers:
    'si|cuando|después|antes|porque|mientras|aunque|como|hasta|para|en|por|con|sin|durante|al|a|asimismo|además|también|sin embargo|luego|primero|después|finalmente|hoy|cada|según|desde|posteriormente|incluso',
  light: new Set(
    'a he me no once son sin ha han algo alguien algún alguna algunas algunos aquí bien cada casi caso casos cosa cosas cual cuales dar debe deben dos e era etc hace hacer han haya le les me menos mismo misma muchas mucho muchos nada ni ninguna ninguno no nosotros nuestra nuestro otra otras otro otros poca poco pocos pues sean sea sin sobre solo son tal tan tanto tener toda todas todos tras u unas unos va vez veces ver yo'.split(
      ' ',
    ),
  ),
  leadIns:
    'y|e|o|u|ni|pero|que|quien|donde|en (?:el|la) que|por ejemplo,?|por|como|tales como|pues|porque|ya que|[Aa]demás,?|[Aa]simismo,?|[Tt]ambién|luego|[Ee]n (?:otros|algunos|muchos) casos,?',
  imprint:
    '©|derechos (?:de autor|reservados)|todos los derechos|última (?:revisión|actualización)|(?:fecha de )?(?:revisado|revisión|actualizado|publicado) (?:el|en)|impreso en|est[ea] (?:publicación|proyecto|documento|hoja informativa|guía|página) (?:fue|es|ha|da|explica|responde|ofrece|ayuda)\\b|(?:usted )?puede (?:copiar|reproducir|compartir) est|fuentes?:|referencias?:',
};
