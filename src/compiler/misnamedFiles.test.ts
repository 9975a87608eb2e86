import { describe, test } from 'vitest';
import { expectProblems } from '../../e2e/examples/exampleDiagnostics.ts';
import { exampleSource } from '../../e2e/examples/exampleSource.ts';

const { files } = exampleSource();
const textOf = (file: string): string => files.get(file) ?? '';

/** The example with a file under another name. */
const renamed = (file: string, name: string) => ({ [file]: undefined, [name]: textOf(file) });

describe('a file with nearly the name of one that is read is reported, and that one is not missing too:', () => {
  test.each([
    ['slides/workshop.yaml', 'slides/workshop.yml'],
    ['slides/workshop.yaml', 'slides/Workshop.yaml'],
    ['slides/workshop.yaml', 'slides/workshop.yaml.txt'],
    ['slides/resources.yaml', 'slides/Resources.YAML'],
    ['slides/guide.yaml', 'slides/guide.yml'],
    ['slides/es/01-start.md', 'slides/es/01-start.md.txt'],
    ['slides/es/01-start.md', 'slides/es/01-start.markdown'],
    ['slides/es/01-start.md', 'slides/es/01-Start.md'],
    ['slides/es/01-start.md', 'slides/ES/01-start.md'],
    ['speaker-notes/en/01-start.md', 'speaker-notes/en/01-START.MD'],
  ])('%s as %s', (file, name) => expectProblems(renamed(file, name), `${name}:1 file-name: This file isn’t read, because its name isn’t “${file}”.`));
});

test('a document with an uppercase letter is reported as that, not as a section that nobody lists', () =>
  expectProblems(
    { 'slides/en/Handout.md': '# A\n', 'slides/es/Handout.md': '# A\n' },
    'slides/en/Handout.md:1 file-name: This file isn’t read, because its name isn’t “slides/en/handout.md”.',
    'slides/es/Handout.md:1 file-name: This file isn’t read, because its name isn’t “slides/es/handout.md”.',
  ));

describe('a file that would be passed over is reported:', () => {
  test.each([
    ['slides/es/drafts/03-more.md', 'This file is in a folder inside slides/es/, where nothing is read.'],
    ['speaker-notes/en/a/b/glossary.md', 'This file is in a folder inside speaker-notes/en/, where nothing is read.'],
    ['slides/03-more.md', 'This file is directly in slides/, where no text is read.'],
    ['speaker-notes/glossary.md.txt', 'This file is directly in speaker-notes/, where no text is read.'],
    ['locales/es.yaml', 'This file isn’t read: Charla comes with its own words for “es”.'],
    ['locales/en.yml', 'This file isn’t read: Charla comes with its own words for “en”.'],
    ['locales/fr.yaml', 'This file isn’t read: “fr” isn’t a language of this workshop.'],
    ['slides/workshop.yml', 'This file isn’t read, because “slides/workshop.yaml” is.'],
    ['slides/Guide.yaml', 'This file isn’t read, because “slides/guide.yaml” is.'],
    ['slides/es/01-start.md.txt', 'This file isn’t read, because “slides/es/01-start.md” is.'],
    ['speaker-notes/es/glossary.markdown', 'This file isn’t read, because of how its name ends: “glossary.markdown”.'],
    ['slides/en/09-new.md.txt', 'This file isn’t read, because of how its name ends: “09-new.md.txt”.'],
  ])('%s', (file, message) => expectProblems({ [file]: 'a: b\n' }, `${file}:1 file-not-read: ${message}`));

  test('but nothing is said of other files', () =>
    expectProblems({
      'slides/README.md': '# A\n',
      'slides/images/README.md': '# A\n',
      'slides/es/todo.txt': 'a',
      'slides/plan.docx': 'a',
      'slides/fr/01-start.md': '# A\n',
    }));
});
