import type { Wording } from './wording.ts';

const victims = 'child|children|kid|kids|minor|minors|teen|teens|girl|girls|boy|boys';
const self = 'myself|yourself|himself|herself|themselves|themself';

export const en: readonly Wording[] = [
  {
    pattern: 'child(?:ren)? porn(?:ography|ographic)?|kid(?:die)? porn|porn(?:ography|ographic)? (?:of|with) (?:a |an )?(?:child|children|minors?|kids?)',
    why: 'Pornography is made by adults who agree to it; a child cannot agree.',
    say: 'child sexual abuse material',
  },
  {
    pattern: 'child prostitut(?:e|es|ion)|(?:under-?age|teen(?:age)?) prostitut(?:e|es|ion)',
    why: 'It is the child who is exploited.',
    say: 'exploited child, sexual exploitation of children',
  },
  { pattern: 'revenge porn(?:ography)?', why: 'It calls the act a revenge, as if the person had earned it.', say: 'sharing intimate images without consent' },
  { pattern: 'commit(?:s|ted|ting)? suicide', why: '“Commit” speaks of a crime or a sin.', say: 'died by suicide' },
  {
    pattern: '(?:success|successful|completed|failed|unsuccessful) suicides?(?: attempts?)?|suicide (?:success|failure)',
    why: 'A death is no success, and to live no failure.',
    say: 'died by suicide, suicide attempt',
  },
  {
    pattern: "(?:should|ought)(?:n't| not| to)?(?: have|'ve) (?:known|seen|noticed|realized|told|said no|been smarter|known better)",
    why: 'It blames the one who was harmed, or the family.',
    say: 'Anyone can be tricked.',
  },
  {
    pattern: `(?:his|her|their|your|the (?:${victims}|victim)(?:'s|s')) own fault|(?:brought|bring|brings|bringing) (?:it|this|that) on (?:${self})|(?:ask|asks|asked|asking) for it|only (?:has|have) (?:${self}) to blame`,
    why: 'The child is never to blame.',
    say: 'It is not their fault.',
  },
  {
    pattern: "why (?:did|would) (?:you|he|she|they) (?:send|share|post|do|wait|let)|why did(?:n't| not) (?:you|he|she|they) (?:tell|say)",
    why: 'A question with why sounds like blame.',
    say: 'Thank you for telling me.',
  },
  {
    pattern: `(?:sex|affairs?|sexual relations?|sexual relationships?) with (?:a |an |the )?(?:${victims})|(?:seduc(?:e|es|ed|ing)) (?:a |the )?(?:${victims})`,
    why: 'It is abuse, not something that two people do.',
    say: 'sexual abuse of a child',
  },
  {
    pattern: '(?:sexual )?(?:predators?|perverts?|perverted|creeps?|monsters?|pedos?|ped(?:o|ae)philes?)',
    why: 'Children do not look for monsters among those they know.',
    say: 'offender',
  },
  { pattern: 'promiscuous|provocative|slutty|sluts?', why: 'It judges the child.', say: 'nothing: leave it out' },
];
