import type { Clauses } from '../languageProfile.ts';

/** What people and pronouns a clause of its own begins with. */
const subject = '(?:it|they|you|he|she|we|there|i)';

export const clauses: Clauses = {
  cuts: [
    ['; ', 1],
    [', (?:who|whom|whose|which) ', 0.8],
    [`,? (?:and|but) (?=${subject} )`, 0.8],
    [', (?:but|yet) ', 0.8],
    [', (?:because|since|although|though|whereas|while|as(?! well| soon| long| much)) ', 0.7],
    [`, (?=${subject} )`, 0.7],
    [', (?:even if|even when|if|when|unless) ', 0.2],
    [', then ', 0.7],
    [', (?:most often|often|usually|sometimes|typically|mostly) ', 0.6],
    [', (?!(?:including|during|depending|according|regarding|starting|being|something|anything) )(?=\\p{L}{2,}ing )', 0.6],
    [' and then ', 0.6],
    [' where ', 0.6],
    [' by (?=(?:an?|the|some\\p{L}+|people|adults) [^,;]{3,40} (?:who|that) )', 0.5],
    [' [—–] ', 0.5],
    [' (?:who|which|that) ', 0.4],
    [': (?!(?:at|after|before|by|for|from|in|on|to|with|when|if) )', 0.5],
    [', so ', 0.4],
    [', ', 0.3],
    [' (?:and|or|but) ', 0.3],
  ],
  and: '(?:and|or|nor)',
  both: 'both',
  suchAs: ',? (?:such as|including|for example,?|for instance,?) |, like ',
  itemVerb: '(?!(?:during|morning|evening|something|anything|nothing|everything) )\\p{L}{2,}ing',
  repeated: ['when', 'if', 'that', 'because', 'who', 'how', 'what'],
  purpose: [],
  infinitive: ' to (?:\\p{L}+ly )?\\p{L}+',
  openers:
    'if|when|whenever|after|before|because|while|since|although|though|as|once|until|unless|to|in|on|at|for|by|with|without|during|even|instead|additionally|however|also|then|first|next|finally|today|every|each|sometimes|often',
  light: new Set(
    'a he me no once son sin has have had being been may might become becomes all also any another anyone anything around both each either else etc every everyone few first get gets give go goes got here him i instance instances into it its just keep like lot make makes many much must need needs next no nor off once one only other others our out over own people per same shall so some someone something such than through time too under until up us use used uses using very via want way ways well were where whether while within without yet yourself'.split(
      ' ',
    ),
  ),
  leadIns:
    'and|or|but|nor|so|then|as|because|since|while|where|who|which|that|by|such as|including|for example,?|for instance,?|[Tt]hey then|[Aa]lso|[Aa]dditionally,?|[Hh]owever,?|[Ii]n (?:other|some|many|most) (?:cases|instances),?',
  imprint:
    '©|copyright|all rights reserved|last (?:reviewed|updated|modified)|(?:first )?published|printed in|this (?:publication|project|document|fact sheet|guide|page) (?:was|is|answers|explains|gives|offers|tells|helps|will)\\b|you may (?:copy|reprint|share) th|sources?:|references?:',
};
