/** Words for generated workshops, about as long as those of real ones. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The same words in each language. */
export type Pair = Readonly<Record<Language, string>>;
export type Pairs = readonly [Pair, ...Pair[]];

export const headings = {
  say: { en: 'Say', es: 'Diga' },
  do: { en: 'Do', es: 'Haga' },
  ask: { en: 'Ask', es: 'Pregunte' },
  ifAsked: { en: 'If asked', es: 'Si preguntan' },
  ifUpset: { en: 'If someone is upset', es: 'Si alguien se siente mal' },
} as const satisfies Record<string, Pair>;

export const sectionNames: Pairs = [
  { en: 'Habits', es: 'Costumbres' },
  { en: 'Talking', es: 'Conversar' },
  { en: 'Rest', es: 'Descanso' },
  { en: 'Friends', es: 'Amistades' },
];

export const titles: Pairs = [
  { en: 'Phones at the table', es: 'El teléfono en la mesa' },
  { en: 'A quiet hour', es: 'Una hora tranquila' },
  { en: 'Rules we share', es: 'Reglas de todos' },
  { en: 'Games with others', es: 'Juegos con otras personas' },
  { en: 'Pictures of our family', es: 'Las fotos de la familia' },
];

export const leads = {
  title: { en: 'For parents and all who care for children', es: 'Para madres, padres y quienes cuidan menores' },
  contentNote: { en: 'You may step out anytime.', es: 'Puede salir cuando lo necesite.' },
  points: { en: 'Small habits help every day:', es: 'Las pequeñas costumbres ayudan cada día:' },
  quote: { en: 'You could begin like this:', es: 'Puede empezar así:' },
} as const satisfies Record<string, Pair>;

export const supports: Pairs = [
  { en: 'All questions are welcome tonight.', es: 'Hoy todas las preguntas son bienvenidas.' },
  { en: 'You do not have to change all at once.', es: 'No hace falta cambiar todo de una vez.' },
  { en: 'Ask us after the talk, too.', es: 'También puede preguntarnos después de la charla.' },
];

export const lines: Pairs = [
  { en: 'A short talk each week does **more** than one long talk.', es: 'Una charla corta cada semana sirve **más** que una larga.' },
  { en: 'Children learn **with us** when they can ask anything.', es: 'Los niños aprenden **con nosotros** si pueden preguntar de todo.' },
  { en: 'A rule is **easier** when the whole house keeps it.', es: 'Una regla es **más fácil** si toda la casa la cumple.' },
];

export const actions: Pairs = [
  { en: 'Choose a place where phones sleep.', es: 'Elijan un lugar donde duerman los teléfonos.' },
  { en: 'Ask which game is fun this week.', es: 'Pregunte qué juego les gusta esta semana.' },
  { en: 'Say what you like about their news.', es: 'Diga qué le gusta de lo que cuentan.' },
  { en: 'Agree on an hour without screens.', es: 'Acuerden una hora sin pantallas.' },
  { en: 'Look at the settings together.', es: 'Revisen juntos la configuración.' },
  { en: 'Keep the same rule for adults.', es: 'Cumplan la misma regla los adultos.' },
];

export const cardTitles: Pairs = [
  { en: 'Listen', es: 'Escuchar' },
  { en: 'Play along', es: 'Jugar juntos' },
  { en: 'Agree', es: 'Acordar' },
  { en: 'Rest', es: 'Descansar' },
  { en: 'Say thanks', es: 'Agradecer' },
  { en: 'Try again', es: 'Volver a intentar' },
];

export const cardTexts: Pairs = [
  { en: 'A few minutes each day', es: 'Unos minutos cada día' },
  { en: 'Let the child explain', es: 'Deje que el menor explique' },
  { en: 'Write it down together', es: 'Escríbanlo juntos' },
  { en: 'No screens in bed', es: 'Sin pantallas en la cama' },
];

export const quotes: Pairs = [
  { en: 'I would love to see how your game works. Will you show me?', es: 'Me gustaría ver cómo funciona tu juego. ¿Me enseñas?' },
  { en: 'Thank you for telling me. We will find a way together.', es: 'Gracias por contarme. Vamos a buscar juntos qué hacer.' },
];

export const stories: Pairs = [
  {
    en: 'Leo, 13, plays with friends until late. In the morning he is tired, and he does not want to talk about it.',
    es: 'Leo, de 13 años, juega con sus amigos hasta tarde. En la mañana está cansado y no quiere hablar de eso.',
  },
  {
    en: 'Maya, 11, wants a phone because all her friends have one. Her parents do not agree with each other.',
    es: 'Maya, de 11 años, quiere un teléfono porque todas sus amigas tienen uno. Sus padres no están de acuerdo.',
  },
];

export const questions: Pairs = [
  { en: 'What do your children enjoy online?', es: '¿Qué disfrutan sus hijos en línea?' },
  { en: 'Which rule works well in your home?', es: '¿Qué regla funciona bien en su casa?' },
  { en: 'When is it easy to talk in your family?', es: '¿Cuándo es fácil conversar en su familia?' },
];

export const followUps: Pairs = [
  { en: 'What helped you the last time?', es: '¿Qué le ayudó la última vez?' },
  { en: 'Who else could help?', es: '¿Quién más podría ayudar?' },
  { en: 'What would you try first?', es: '¿Qué probaría primero?' },
];

export const credits: Pair = {
  en: 'More for families: [NCMEC.org/NetSmartz][netsmartz].',
  es: 'Más para las familias: [NCMEC.org/NetSmartz/es][netsmartz].',
};

export const sayings: Pairs = [
  {
    en: 'Many of us grew up without a phone in the pocket, so all of this is new to us.',
    es: 'Muchos crecimos sin un teléfono en el bolsillo, así que todo esto es nuevo para nosotros.',
  },
  { en: 'We are not here to judge how anyone runs a home.', es: 'No venimos a juzgar cómo lleva su casa cada quien.' },
  { en: 'Think of one evening this week, and of what each person was doing.', es: 'Piense en una noche de esta semana y en lo que hacía cada persona.' },
  {
    en: 'A child who is asked with interest often tells more than we hoped for.',
    es: 'Un niño al que se le pregunta con interés muchas veces cuenta más de lo que esperábamos.',
  },
  { en: 'Start with something small, and see how it goes.', es: 'Empiece con algo pequeño y vea cómo resulta.' },
  {
    en: 'If it does not work the first time, that is fine, and you can try it another day.',
    es: 'Si no funciona la primera vez, no pasa nada, y puede intentarlo otro día.',
  },
  { en: 'What works for one family may not fit the next one.', es: 'Lo que le sirve a una familia puede no servirle a otra.' },
  { en: 'Let us look at this together for a moment.', es: 'Veamos esto juntos por un momento.' },
  { en: 'You know your child best, and that is a good place to begin.', es: 'Usted es quien mejor conoce a su hijo o hija, y ese es un buen comienzo.' },
];

export const doings: Pairs = [
  { en: 'Read the slide aloud in one language, then wait.', es: 'Lea la diapositiva en voz alta en un idioma y espere.' },
  { en: 'Give people time to read both languages.', es: 'Dé tiempo para leer los dos idiomas.' },
  { en: 'Walk to the other side of the room.', es: 'Camine hacia el otro lado del salón.' },
  { en: 'Hold up the sheet to take home.', es: 'Muestre la hoja para llevar a casa.' },
];

export const answers: Pairs = [
  {
    en: 'There is no single answer. Ask your child, and then decide together. (Common practice)',
    es: 'No hay una sola respuesta. Pregúntele a su hijo o hija y decidan juntos. (Práctica usual)',
  },
  {
    en: 'It depends on the age, and on what you have agreed on before. (Common practice)',
    es: 'Depende de la edad y de lo que hayan acordado antes. (Práctica usual)',
  },
];

export const upsets: Pairs = [
  {
    en: 'Offer a glass of water and a quiet place. Childhelp takes calls at any hour: [1-800-422-4453][childhelp].',
    es: 'Ofrezca un vaso de agua y un lugar tranquilo. Childhelp atiende llamadas a cualquier hora: [1-800-422-4453][childhelp].',
  },
];
