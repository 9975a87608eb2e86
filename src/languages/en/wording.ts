import type { Wording } from '../languageProfile.ts';
import { wordingReasons as reasons } from '../wordingReasons.ts';

const victims = 'child|children|kid|kids|minor|minors|teen|teens|girl|girls|boy|boys';
const self = 'myself|yourself|himself|herself|themselves|themself';

export const wording: readonly Wording[] = [
  {
    pattern: 'child(?:ren)? porn(?:ography|ographic)?|kid(?:die)? porn|porn(?:ography|ographic)? (?:of|with) (?:a |an )?(?:child|children|minors?|kids?)',
    why: reasons.cannotConsent,
    say: 'child sexual abuse material',
  },
  {
    pattern: 'child prostitut(?:e|es|ion)|(?:under-?age|teen(?:age)?) prostitut(?:e|es|ion)',
    why: reasons.isExploited,
    say: 'exploited child, sexual exploitation of children',
  },
  { pattern: 'revenge porn(?:ography)?', why: reasons.notRevenge, say: 'sharing intimate images without consent' },
  { pattern: 'commit(?:s|ted|ting)? suicide', why: reasons.notACrime, say: 'died by suicide' },
  {
    pattern: '(?:success|successful|completed|failed|unsuccessful) suicides?(?: attempts?)?|suicide (?:success|failure)',
    why: reasons.notASuccess,
    say: 'died by suicide, suicide attempt',
  },
  {
    pattern: "(?:should|ought)(?:n't| not| to)?(?: have|'ve) (?:known|seen|noticed|realized|told|said no|been smarter|known better)",
    why: reasons.blamesTheHarmed,
    say: 'Anyone can be tricked.',
  },
  {
    pattern: `(?:his|her|their|your|the (?:${victims}|victim)(?:'s|s')) own fault|(?:brought|bring|brings|bringing) (?:it|this|that) on (?:${self})|(?:ask|asks|asked|asking) for it|only (?:has|have) (?:${self}) to blame`,
    why: reasons.neverToBlame,
    say: 'It is not their fault.',
  },
  {
    pattern: "why (?:did|would) (?:you|he|she|they) (?:send|share|post|do|wait|let)|why did(?:n't| not) (?:you|he|she|they) (?:tell|say)",
    why: reasons.soundsLikeBlame,
    say: 'Thank you for telling me.',
  },
  {
    pattern: `(?:sex|affairs?|sexual relations?|sexual relationships?) with (?:a |an |the )?(?:${victims})|(?:seduc(?:e|es|ed|ing)) (?:a |the )?(?:${victims})`,
    why: reasons.isAbuse,
    say: 'sexual abuse of a child',
  },
  {
    pattern: '(?:sexual )?(?:predators?|perverts?|perverted|creeps?|monsters?|pedos?|ped(?:o|ae)philes?)',
    why: reasons.noMonsters,
    say: 'offender',
  },
  { pattern: 'promiscuous|provocative|slutty|sluts?', why: reasons.judgesTheChild, say: '(leave it out)' },
];
