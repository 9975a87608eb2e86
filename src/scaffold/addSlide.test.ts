import { describe, expect, test } from 'vitest';
import { type Changes, exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { layoutNames } from '../layouts/layouts.ts';
import { addSlide, type EditedFile, type NewSlide } from './addSlide.ts';
import { interfaceWordsYaml } from './interfaceWordsYaml.ts';

const usual: NewSlide = { id: 'talk-about-it', where: 'after', neighbor: 'habits', layout: 'points' };

const add = (slide: Partial<NewSlide> = {}, changes: Changes = {}): readonly EditedFile[] => addSlide(exampleSource(changes), { ...usual, ...slide });

const after = (edits: readonly EditedFile[], changes: Changes = {}) => compileWorkshop(exampleSource({ ...changes, ...textsOf(edits) }));

const textsOf = (edits: readonly EditedFile[]): Readonly<Record<string, string>> => Object.fromEntries(edits.map(({ file, text }) => [file, text]));

test('a new slide is in workshop.yaml and in every language, with the lines where it begins', () => {
  const edits = add();
  expect(edits.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'slides/workshop.yaml:25',
    'slides/en/01-start.md:12',
    'speaker-notes/en/01-start.md:19',
    'slides/es/01-start.md:12',
    'speaker-notes/es/01-start.md:19',
  ]);
  const texts = textsOf(edits);
  expect(texts['slides/workshop.yaml']).toContain(
    'covers: [home.habits]\n      - id: talk-about-it\n        layout: points\n        minutes: {}\n      - id: rules\n',
  );
  expect(texts['slides/es/01-start.md']).toContain(`- **Primero** escuche

## {en} Slide title {#talk-about-it}

- {en} Point 1
- {en} Point 2
- {en} Point 3

## Reglas de la casa {#rules}
`);
  expect(texts['speaker-notes/es/01-start.md']).toContain(`- ¿Qué les funciona?

## {en} Slide title {#talk-about-it}

### Diga

{en} What you will say about this slide.

## Reglas de la casa {#rules}
`);
});

describe.each(layoutNames)('a new slide with the layout %s', layout => {
  const edits = add({ layout });

  test('compiles, and changes no session’s minutes', () => {
    const { workshop, diagnostics } = after(edits);
    expect(diagnostics).toEqual([]);
    const slide = workshop?.sections[0]?.slides[2];
    expect(slide).toMatchObject({ id: 'talk-about-it', layout, minutes: {} });
    expect(Object.keys(slide?.text ?? {})).toEqual(['en', 'es']);
    expect(slide?.notes['es']?.parts.map(part => part.kind)).toEqual(['say']);
  });

  test('says of each of its texts that nobody has written it in the language of its file', () => {
    for (const { text, replaces, file } of edits.slice(1)) {
      const before = new Set(replaces.split('\n'));
      const added = text.split('\n').filter(line => line && !before.has(line));
      expect(
        added.filter(line => !/^(#+ |> |- |\| |)\{en\} \S/.test(line) && !/^(### \S+|\|( --- \|)+)$/.test(line)),
        file,
      ).toEqual([]);
    }
  });
});

test.each<[string, Partial<NewSlide>, readonly string[]]>([
  ['before the first of a section', { where: 'before', neighbor: 'welcome' }, ['talk-about-it', 'welcome', 'habits', 'rules', 'help', 'end']],
  ['after the last of a section', { neighbor: 'rules' }, ['welcome', 'habits', 'rules', 'talk-about-it', 'help', 'end']],
  ['before the first of the next one', { where: 'before', neighbor: 'help' }, ['welcome', 'habits', 'rules', 'talk-about-it', 'help', 'end']],
  ['after the last', { neighbor: 'end' }, ['welcome', 'habits', 'rules', 'help', 'end', 'talk-about-it']],
])('a slide can go %s', (_, slide, order) => {
  const { workshop, diagnostics } = after(add(slide));
  expect(diagnostics).toEqual([]);
  expect(workshop?.sections.flatMap(section => section.slides.map(each => each.id))).toEqual(order);
});

test.each([
  ['images/plan.svg', ['slides/images/plan.en.svg', 'slides/images/plan.es.svg']],
  ['images/our%20school.jpg', ['slides/images/our school.jpg']],
  ['images/plan.v2.svg', ['slides/images/plan.v2.svg']],
])('a slide for a picture shows %s in every language', (path, images) => {
  const edits = addSlide({ ...exampleSource(), images: new Set(images) }, { ...usual, layout: 'picture' });
  const texts = textsOf(edits);
  for (const language of ['en', 'es']) expect(texts[`slides/${language}/01-start.md`]).toContain(`](${path})\n`);
});

test('where there is only a photo that slides cannot show, a slide for a picture is not added, and the message says why', () => {
  const source = { ...exampleSource(), images: new Set<string>(), others: new Set(['slides/images/IMG_0201.HEIC']) };
  expect(() => addSlide(source, { ...usual, layout: 'picture' })).toThrow(
    'This layout shows a picture, and there is only slides/images/IMG_0201.HEIC, a HEIC photo, which slides can’t show. ' +
      'Open it on a computer, export it as JPEG to slides/images/, and run the command again.',
  );
});

test('a title is written in the first language, and marked as untranslated in the others', () => {
  const texts = textsOf(add({ title: ' Talk *softly*\n and <b>often</b> ' }));
  expect(texts['slides/en/01-start.md']).toContain('## Talk \\*softly\\* and \\<b>often\\</b> {#talk-about-it}');
  expect(texts['speaker-notes/es/01-start.md']).toContain('## {en} Talk \\*softly\\* and \\<b>often\\</b> {#talk-about-it}');
});

test('where the first language is Spanish, the stub is in Spanish', () => {
  const changes: Changes = { 'slides/workshop.yaml': swap('[en, es]', '[es, en]') };
  expect(textsOf(add({}, changes))['slides/en/01-start.md']).toContain('## {es} Título de la diapositiva {#talk-about-it}\n\n- {es} Punto 1\n');
});

test('in a language that the workshop brought its words for, the notes have its own heading', () => {
  const { files } = exampleSource();
  const changes: Changes = {
    'slides/workshop.yaml': swap('[en, es]', '[en, es, vi]'),
    'slides/vi/01-start.md': files.get('slides/es/01-start.md'),
    'speaker-notes/vi/01-start.md': files.get('speaker-notes/es/01-start.md'),
    'locales/vi.yaml': interfaceWordsYaml('vi', 'Tiếng Việt', 'en').replace('say: "{en} Say"', 'say: Nói'),
  };
  expect(textsOf(add({}, changes))['speaker-notes/vi/01-start.md']).toContain('{#talk-about-it}\n\n### Nói\n\n{en} What you will say');
});

test.each<[string, Partial<NewSlide>, Changes, string]>([
  [
    'an unknown neighbor',
    { neighbor: 'habit' },
    {},
    'There is no slide “habit” in this workshop. Did you mean “habits”? Its slides are welcome, habits, rules, help, end.',
  ],
  ['an id that is taken', { id: 'help' }, {}, 'There is already a slide “help”, in slides/workshop.yaml:33. Each slide needs its own id; choose another one.'],
  ['an id with a capital', { id: 'Talk' }, {}, '“Talk” can’t be a slide’s id. Use lowercase letters, digits and hyphens, for example talk-about-it.'],
  ['a misspelled layout', { layout: 'crads' }, {}, 'There is no layout “crads”. Did you mean “cards”? The layouts are title, statement,'],
  ['an unknown layout', { layout: 'constructor' }, {}, 'There is no layout “constructor”. The layouts are title, statement,'],
  ['a file that is not there', {}, { 'slides/es/01-start.md': undefined }, 'slides/es/01-start.md is missing. Run the command “check”, fix what it shows'],
  [
    'a neighbor without notes',
    {},
    { 'speaker-notes/es/01-start.md': swap('{#habits}', '{#habit}') },
    'speaker-notes/es/01-start.md has no “## … {#habits}”, so there is no telling where the new slide goes.',
  ],
  [
    'an id that only one file has',
    {},
    { 'slides/en/01-start.md': text => `${text}\n## Talk {#talk-about-it}\n\nText\n` },
    '“talk-about-it” is already in slides/en/01-start.md:22, but not in slides/workshop.yaml.',
  ],
  [
    'mistakes in workshop.yaml',
    {},
    { 'slides/workshop.yaml': swap('lengths: [10]', 'lengths: ten') },
    'slides/workshop.yaml has mistakes, so nothing can be added',
  ],
  [
    'no contact to link to',
    { layout: 'resources' },
    { 'slides/resources.yaml': 'resources: {}' },
    'This layout links to a contact, and slides/resources.yaml has none yet.',
  ],
])('%s is reported', (_, slide, changes, message) => expect(() => add(slide, changes)).toThrow(message));
