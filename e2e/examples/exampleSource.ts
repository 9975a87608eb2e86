import type { WorkshopSource } from '../../src/compiler/source.ts';

/** A small workshop in two languages without a mistake, for tests. */
const files = {
  'slides/workshop.yaml': `id: phones
languages: [en, es]
title: { en: Phones at home, es: El teléfono en casa }
description: { en: A calm evening., es: Una charla tranquila. }
lengths: [10]
placeholders:
  school: ""
  date: ""
  presenter: ""
  local-contacts:
    - { role: { en: Counselor, es: Consejería }, name: "", phone: "" }
sections:
  - file: 01-start.md
    slides:
      - id: welcome
        layout: title
        content-note: true
        minutes: { 10: 2 }
      - id: habits
        layout: points
        incremental: true
        emergency: true
        minutes: { 10: 2 }
        covers: [home.habits]
      - id: rules
        layout: cards
        incremental: true
        icons: [house, moon]
        minutes: { 10: 2 }
        covers: [home.rules]
  - file: 02-help.md
    slides:
      - id: help
        layout: resources
        minutes: { 10: 2 }
      - id: end
        layout: closing
        minutes: { 10: 2 }
`,
  'slides/resources.yaml': `resources:
  take-it-down:
    name: Take It Down
    link: https://takeitdown.ncmec.org
    checked: 2026-11-22
  netsmartz:
    name: { en: NetSmartz, es: NetSmartz en español }
    link:
      en: https://www.ncmec.org/NetSmartz
      es: https://www.ncmec.org/NetSmartz/es
    checked: 2026-11-22
`,
  'slides/guide.yaml': `title: Phones at Home
publisher: NCMEC
link: https://www.ncmec.org/NetSmartz
sections:
  - id: home
    name: At home
    points:
      - { id: habits, says: Small habits help. }
      - { id: rules, says: Rules are for all. }
`,
  'slides/en/01-start.md': `# Start

## A calm evening {#welcome}

For parents. You may step out.

## Small habits {#habits}

- Ask each day
- Listen **first**

## House rules {#rules}

### Agree

Write it down

### Rest

No screens in bed
`,
  'slides/es/01-start.md': `# Inicio

## Una noche tranquila {#welcome}

Para madres y padres. Pueden salir.

## Pequeñas costumbres {#habits}

- Pregunte cada día
- **Primero** escuche

## Reglas de la casa {#rules}

### Acordar

Escríbanlo

### Descansar

Sin pantallas en la cama
`,
  'slides/en/02-help.md': `# Help

## Where to turn {#help}

### Take It Down

[TakeItDown.NCMEC.org][take-it-down]

### NetSmartz

[NCMEC.org/NetSmartz][netsmartz]

## Thank you {#end}

Go **calmly**.
`,
  'slides/es/02-help.md': `# Ayuda

## Dónde hay ayuda {#help}

### Take It Down

[TakeItDown.NCMEC.org][take-it-down]

### NetSmartz

[NCMEC.org/NetSmartz/es][netsmartz]

## Gracias {#end}

Vayan **con calma**.
`,
  'speaker-notes/en/01-start.md': `# Start

## A calm evening {#welcome}

### Say

Good evening.

## Small habits {#habits}

### Say

Small things count.

### Ask

- What works for you?

## House rules {#rules}

### Say

Rules are for adults too.
`,
  'speaker-notes/es/01-start.md': `# Inicio

## Una noche tranquila {#welcome}

### Diga

Buenas noches.

## Pequeñas costumbres {#habits}

### Diga

Lo pequeño cuenta.

### Pregunte

- ¿Qué les funciona?

## Reglas de la casa {#rules}

### Diga

Las reglas también son para los adultos.
`,
  'speaker-notes/en/02-help.md': `# Help

## Where to turn {#help}

### Say

Here is [Take It Down][take-it-down].

## Thank you {#end}

### Do

Thank the interpreter.
`,
  'speaker-notes/es/02-help.md': `# Ayuda

## Dónde hay ayuda {#help}

### Diga

Aquí está [Take It Down][take-it-down].

## Gracias {#end}

### Haga

Dé las gracias a quien interpretó.
`,
};

type ExampleFile = keyof typeof files;

/** New text of files, or a change of the text that they have; `undefined` takes a file away. */
export type Changes = { readonly [file in ExampleFile]?: string | ((text: string) => string) | undefined } & {
  readonly [file: string]: string | ((text: string) => string) | undefined;
};

/** The example, without a mistake but those that a test puts in. */
export function exampleSource(changes: Changes = {}): WorkshopSource {
  const texts = new Map<string, string>(Object.entries(files));
  for (const [file, change] of Object.entries(changes)) {
    if (change === undefined) texts.delete(file);
    else texts.set(file, typeof change === 'string' ? change : change(texts.get(file) ?? ''));
  }
  return { files: texts, images: new Set(['slides/images/phone.svg']), icons: new Set(['house', 'moon', 'sun']) };
}

/** A change that puts one text in another's place; it must be there once, so that no test tests nothing. */
export const swap =
  (text: string, other: string) =>
  (whole: string): string => {
    if (whole.split(text).length !== 2) throw new Error(`“${text}” appears ${whole.split(text).length - 1} times in the example.`);
    return whole.replace(text, () => other);
  };
