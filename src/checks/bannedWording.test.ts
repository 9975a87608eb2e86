import { describe, expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { profileOf } from '../languages/languages.ts';
import { bannedWording } from './bannedWording.ts';

const files = {
  en: ['speaker-notes/en/01-start.md', 'Good evening.'],
  es: ['speaker-notes/es/01-start.md', 'Buenas noches.'],
} as const;

function check(language: 'en' | 'es', text: string) {
  const [file, location] = files[language];
  return checkExample(bannedWording, { [file]: swap(location, text) });
}

test('what is reported says where it is, why, and what to say instead', () => {
  expect(check('en', 'They shared\nchild pornography.')).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 8,
      column: 1,
      rule: 'banned-wording',
      message: 'Don’t say “child pornography”. Pornography is made by adults who agree to it; a child cannot agree.',
      expected: 'Say instead: child sexual abuse material',
      fix: 'Rewrite the sentence so it keeps the facts without the blame.',
    },
  ]);
});

test('the reason is in the language of the messages, what to say instead in that of the text', () => {
  expect(check('es', 'Es pornovenganza.')).toMatchObject([
    {
      message: 'Don’t say “pornovenganza”. It calls the act revenge, as if the person deserved it.',
      expected: 'Say instead: difundir imágenes íntimas sin consentimiento',
    },
  ]);
});

/** For each entry, in the order of its table: what it finds. */
const found: Readonly<Record<'en' | 'es', readonly (readonly string[])[]>> = {
  en: [
    ['Child porn', 'child pornography', 'kiddie porn', 'porn of children', 'pornographic with a minor'],
    ['a child prostitute', 'child prostitution', 'teen prostitutes'],
    ['revenge porn', 'Revenge pornography'],
    ['committed suicide', 'to commit suicide', 'commits suicide'],
    ['a failed suicide attempt', 'successful suicide'],
    ['You should have known', 'they should’ve noticed', 'should not have told', 'ought to have seen'],
    ['It is her own fault', 'the child’s own fault', 'brought it on himself', 'she was asking for it'],
    ['Why did you send it', 'Why didn’t you tell', 'why would she share'],
    ['sex with a child', 'sexual relationship with minors', 'seduced a girl'],
    ['a predator', 'Sexual predators', 'perverts', 'monster', 'pedophiles'],
    ['promiscuous', 'a provocative picture'],
  ],
  es: [
    ['pornografía infantil', 'Porno infantil', 'pornografía de menores'],
    ['prostitución infantil', 'menores prostituidas'],
    ['porno de venganza', 'pornovenganza'],
    ['cometió suicidio', 'cometer un suicidio'],
    ['un intento fallido', 'suicidio consumado', 'intento de suicidio frustrado'],
    ['debió saber', 'debieron haber sabido', 'tendría que haberlo visto', 'debería darse cuenta'],
    ['se lo buscó', 'Te lo ganaste', 'la culpa es del menor', 'es culpa de la víctima', 'la culpa es tuya'],
    ['¿Por qué la mandaste?', 'por qué no me lo dijiste', '¿Por qué lo hizo?'],
    ['sexo con menores', 'relaciones sexuales con una niña', 'sedujo a un adolescente'],
    ['un depredador', 'Pervertidos', 'monstruos', 'pedófilo'],
    ['promiscua', 'fotos provocativas'],
  ],
};

describe.each(['en', 'es'] as const)('in “%s”', language => {
  test('every entry has examples', () => expect(found[language]).toHaveLength(profileOf(language).wording?.length ?? 0));

  test.each(found[language].flatMap((texts, i) => texts.map(text => [text, profileOf(language).wording?.[i]?.say ?? ''] as const)))(
    '“%s” is reported',
    (text, say) => {
      expect(check(language, `Hola: ${text}.`)).toMatchObject([{ rule: 'banned-wording', line: 7, expected: `Say instead: ${say}` }]);
    },
  );
});

test.each([
  ['en', 'Do not call it “child pornography”.'],
  ['en', 'Never ask “Why did you send it?” or “Why did you share?”'],
  ['en', 'We do not say that they should have known.'],
  ['en', 'It is not their fault. The monstera is in the creepers. They know.'],
  ['es', 'No se le dice “pornografía infantil”.'],
  ['es', 'Nunca pregunte por qué la mandó ni por qué esperó.'],
  ['es', 'La culpa es del ofensor. No es culpa de ellos. Es la culpa suya.'],
] as const)('in “%s” this may be said: %s', (language, text) => expect(check(language, text)).toEqual([]));

test('words to say are no quotation of what not to say', () => {
  expect(check('en', 'Say: “You should have known.”')).toMatchObject([{ rule: 'banned-wording' }]);
  expect(check('en', 'Do not wait. Say: “You should have known.”')).toMatchObject([{ rule: 'banned-wording' }]);
});
