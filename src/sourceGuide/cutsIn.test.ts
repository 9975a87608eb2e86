import { describe, expect, test } from 'vitest';
import { cutsIn } from './cutsIn.ts';

/** A text with “|” where it may be cut with at least this sureness. */
function cut(text: string, language: string, strength: number): string {
  let [marked, from] = ['', 0];
  for (const each of cutsIn(text, language).filter(each => each.strength >= strength)) {
    marked += `${text.slice(from, each.at)}|`;
    from = each.at;
  }
  return marked + text.slice(from);
}

describe('a text is cut by itself', () => {
  test.each([
    ['en', 'Bikes need care; |wash them weekly. |Check the tires, |which lose air slowly.'],
    ['es', 'Las bicicletas necesitan cuidado; |lávelas cada semana. |Revise las llantas, |las cuales pierden aire poco a poco.'],
    ['en', 'Reflective vests help drivers see you, |because they shine at night.'],
    ['es', 'Los chalecos ayudan a los conductores a verlo, |porque brillan de noche.'],
    ['en', 'Tired children lose patience, |but a short nap helps.'],
    ['es', 'Los niños cansados pierden la paciencia, |pero una siesta corta ayuda.'],
    ['en', 'Wash the lettuce under cold water, |and it stays crisp for days.'],
    ['es', 'La abuela prepara la sopa |y ellos ponen la mesa grande.'],
  ])('in “%s” where a sentence or a clause begins: %s', (language, text) => expect(cut(text.replaceAll('|', ''), language, 0.6)).toBe(text));

  test.each([
    ['en', 'Warning signs include losing sleep, |skipping meals |or avoiding old friends.'],
    ['es', 'Las señales incluyen perder el sueño, |saltarse comidas |o evitar a los amigos.'],
    ['en', 'Tired children find ways to rest, |such as reading a story, |dimming the lights |and closing the curtains.'],
    ['es', 'Hay formas de descansar, |tales como leer un cuento, |bajar las luces |y cerrar las cortinas.'],
    ['en', 'Ask for help when a tire is flat, |or when the brakes squeak.'],
    ['es', 'Pida ayuda cuando una llanta esté baja |o cuando los frenos rechinen.'],
    ['es', 'Ponga un timbre en el manubrio |para avisar a los peatones |o para saludar a los vecinos.'],
  ])('in “%s” between the items of a list: %s', (language, text) => expect(cut(text.replaceAll('|', ''), language, 0.6)).toBe(text));

  test.each([
    ['en', 'Smith, Jones, and Lee sell helmets, pumps, and bells.'],
    ['es', 'Ruiz, Soto y Vega venden cascos, bombas y timbres.'],
    ['en', 'The Parks, Recreation, and Sports Department lends helmets.'],
    ['en', 'Ride on the right (not on the sidewalk, which is for walkers; they come first) at all times.'],
    ['es', 'Maneje por la derecha (no por la acera, la cual es para peatones; ellos van primero) siempre.'],
    ['en', 'The coach says “drink first; play later, because it is hot” before each game.'],
    ['es', 'El entrenador dice «primero agua; luego juego, porque hace calor» antes de cada partido.'],
    ['en', 'The map at example.org/rides;north,which=open shows quiet streets.'],
    ['en', 'If it rains on the way to school, turn on the lights.'],
    ['es', 'Si llueve camino a la escuela, encienda las luces.'],
    ['en', 'When the morning road is icy, they walk their bikes to school.'],
    ['es', 'Si la calle está mojada, mientras pedalea vaya más despacio.'],
    ['en', 'Dr. Lee sleeps eight hours, e.g. Sunday through Friday.'],
    ['es', 'La Sra. Ruiz duerme ocho horas.'],
    ['en', 'Children, who rest.'],
  ])('in “%s” not within names, brackets, quotations or addresses, nor after an opening phrase: %s', (language, text) =>
    expect(cut(text, language, 0.6)).toBe(text),
  );
});

test.each([
  ['en', 'Drink cold water often, |wear light clothes, |and rest in the shade.'],
  ['es', 'Tome agua fría seguido, |use ropa ligera |y descanse en la sombra.'],
])('in “%s”, things to do one after another are likely points: %s', (language, text) => {
  expect(cut(text.replaceAll('|', ''), language, 0.5)).toBe(text);
  expect(cut(text.replaceAll('|', ''), language, 0.6)).toBe(text.replaceAll('|', ''));
});

test('of a list of addresses, each line begins with its name', () => {
  expect(cut('Bike Shop 555-0134 Night Line 555-0135, call anytime', 'en', 1)).toBe('Bike Shop 555-0134 |Night Line 555-0135, call anytime');
});

test('of a language whose clauses are not known, only the ends of sentences are', () => {
  expect(cut('Đội mũ bảo hiểm khi đi xe, vì nó bảo vệ đầu. Uống nước; nghỉ trong bóng râm.', 'vi', 0)).toBe(
    'Đội mũ bảo hiểm khi đi xe, vì nó bảo vệ đầu. |Uống nước; nghỉ trong bóng râm.',
  );
});

test('a capital letter that is longer in lowercase moves no cut', () => {
  expect(cut('İzmir has quiet streets; İzmir’s drivers wait, because they know bikes.', 'en', 0.6)).toBe(
    'İzmir has quiet streets; |İzmir’s drivers wait, |because they know bikes.',
  );
});

test('a sentence of 20,000 characters is cut in no time', () => {
  expect(cutsIn('the bikes, such as riding helmets when it rains or when it snows, '.repeat(300), 'en').length).toBeGreaterThan(300);
});
