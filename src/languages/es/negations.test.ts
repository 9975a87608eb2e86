import { expect, test } from 'vitest';
import { toLowercase } from '../words.ts';
import { negations } from './negations.ts';

test.each<[string, readonly string[]]>([
  ['No pague.', ['no']],
  ['Nunca borre nada, ni hoy ni mañana; jamás.', ['nunca', 'nada', 'ni', 'ni', 'jamás']],
  ['Nadie tiene la culpa, tampoco usted', ['nadie', 'tampoco']],
  ['Sin ningún ruido, ninguna pantalla y ninguno de los dos', ['sin', 'ningún', 'ninguna', 'ninguno']],
  ['Ningunos, ningunas', ['ningunos', 'ningunas']],
  ['El novio nota el sino: un nido, una nadadora, niños y sinceridad', []],
  ['Sin embargo, no obstante: de nada. Nada más llame.', []],
  ['Aquí nadie puede nada', ['nadie', 'nada']],
])('in “%s” these are found: %j', (text, expected) => expect(toLowercase(text).match(negations) ?? []).toEqual(expected));
