import { compileWorkshop } from '../src/compiler/compileWorkshop.ts';
import type { Workshop } from '../src/model/workshop.ts';
import { compileFolder } from '../src/node/workshop/loadWorkshop.ts';
import { root } from './deck.ts';

/** Kinds of sections that a handout can have; each begins with its heading. */
const texts = {
  short: {
    en: '## Start small {#ID}\n\nOne calm night a week is a fine beginning.\n',
    es: '## Empiecen con poco {#ID}\n\nUna noche tranquila por semana es un buen comienzo.\n',
  },
  long: {
    en: '## Why the evening matters {#ID}\n\nA tired child learns less, forgets more and is easily upset. Most children need at least nine hours of sleep, and the hour before it counts as well: what they see then goes with them to bed.\n\nNobody has to change everything at once. Choose one evening, tell the family why, and see how the next morning feels. If it went well, do it again; if it did not, ask your children what would help.\n',
    es: '## Por qué importa la noche {#ID}\n\nUn niño cansado aprende menos, olvida más y se molesta con facilidad. La mayoría de los niños necesita por lo menos nueve horas de sueño, y la hora anterior también cuenta: lo que ven entonces se va con ellos a la cama.\n\nNadie tiene que cambiar todo de una vez. Escojan una noche, expliquen a la familia por qué y vean cómo se sienten a la mañana siguiente. Si salió bien, repítanlo; si no, pregunten a sus hijos qué les ayudaría.\n',
  },
  list: {
    en: '## What keeps children awake {#ID}\n\n- **Alerts.** Turn them off at night.\n- **Light.** A bright screen says “day.”\n- **Friends.** Saying good night is not missing out.\n- **Games.** Choose the last round together.\n',
    es: '## Lo que no deja dormir {#ID}\n\n- **Avisos.** Apáguenlos de noche.\n- **Luz.** Una pantalla brillante dice “es de día”.\n- **Amistades.** Dar las buenas noches no es perderse nada.\n- **Juegos.** Escojan juntos la última partida.\n',
  },
  quotes: {
    en: '## Kind words for tonight {#ID}\n\n> “What would help you put the phone down?”\n\n> “Thank you for trying.”\n\n> “We do this together.”\n',
    es: '## Palabras amables para esta noche {#ID}\n\n> “¿Qué te ayudaría a soltar el teléfono?”.\n\n> “Gracias por intentarlo”.\n\n> “Lo hacemos juntos”.\n',
  },
  steps: {
    en: '## Our plan {#ID}\n\n1. **Agree.** Ask your children what would be fair.\n2. **Set a time.** Our phones rest at: ____________________\n3. **Find a place.** Our phones charge in: ____________________\n4. **Look back.** After a week, keep what helped.\n',
    es: '## Nuestro plan {#ID}\n\n1. **Acordar.** Pregunten a sus hijos qué sería justo.\n2. **Poner una hora.** Los teléfonos descansan a las: ____________________\n3. **Elegir un lugar.** Los teléfonos se cargan en: ____________________\n4. **Revisar.** Después de una semana, dejen lo que ayudó.\n',
  },
  emergency: {
    en: '## {emergency-title} {#ID}\n\n{emergency-steps}\n\n{emergency-sources}\n',
    es: '## {emergency-title} {#ID}\n\n{emergency-steps}\n\n{emergency-sources}\n',
  },
  help: {
    en: '## Places that help {#ID}\n\n### Calm Nights {#ID-calm}\n\nTips, and someone to ask, every weekday evening.\n\n[example.org/calm][calm-nights]\n\n[1-202-555-0143][calm-nights-phone]\n\n### Sleep diary {#ID-diary}\n\nA page to print and fill in together.\n\n[example.org/diary][sleep-diary]\n\n### At our school {#ID-school}\n\nName and phone: ____________________\n',
    es: '## Lugares que ayudan {#ID}\n\n### Noches tranquilas {#ID-calm}\n\nConsejos, y alguien a quien preguntar, de lunes a viernes por la noche.\n\n[example.org/noches][calm-nights]\n\n[1-202-555-0143][calm-nights-phone]\n\n### Diario del sueño {#ID-diary}\n\nUna hoja para imprimir y llenar juntos.\n\n[example.org/diario][sleep-diary]\n\n### En nuestra escuela {#ID-school}\n\nNombre y teléfono: ____________________\n',
  },
} as const;

export type HandoutSection = keyof typeof texts;

const tops = {
  en: '# A plan for calm nights\n\nSleep helps a child learn and feel well. This plan is for the whole family, adults too.\n',
  es: '# Un plan para noches tranquilas\n\nDormir ayuda a aprender y a sentirse bien. Este plan es para toda la familia, también para los adultos.\n',
} as const;

/** The fixture with a handout of these sections, in their order. Throws if it does not compile. */
export function withHandout(sections: readonly HandoutSection[]): Workshop {
  const { source } = compileFolder(root);
  const files = new Map(source.files);
  for (const language of ['en', 'es'] as const) {
    const parts = sections.map((name, i) => texts[name][language].replaceAll('ID', `handout-${i + 1}`));
    files.set(`slides/${language}/handout.md`, [tops[language], ...parts].join('\n'));
  }
  const { workshop, diagnostics } = compileWorkshop({ ...source, files });
  if (!workshop) throw new Error(`The handout does not compile: ${JSON.stringify(diagnostics)}`);
  return workshop;
}
