import { expect, test } from 'vitest';
import { exampleSource, swap } from '../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../compiler/compileWorkshop.ts';
import { shortenWorkshop } from './shortenWorkshop.ts';
import { linksOfSlide } from './walk.ts';
import type { Workshop } from './workshop.ts';

/** The example in which one slide is for the long session only, and another links to it. */
function twoLengths(): Workshop {
  const yaml = (text: string): string =>
    text
      .replace('lengths: [10]', 'lengths: [8, 10]')
      .replaceAll('minutes: { 10: 2 }', 'minutes: { 8: 2, 10: 2 }')
      .replace(/(id: rules[\s\S]*?)8: 2, /, '$1');
  const { workshop, diagnostics } = compileWorkshop(
    exampleSource({
      'slides/workshop.yaml': yaml,
      'slides/en/01-start.md': swap('- Ask each day', '- Ask [each](#rules) day'),
      'slides/es/01-start.md': swap('- Pregunte cada día', '- Pregunte [cada](#rules) día'),
    }),
  );
  if (!workshop) throw new Error(JSON.stringify(diagnostics));
  return workshop;
}

const slidesOf = (workshop: Workshop) => workshop.sections.flatMap(section => section.slides);

test('a shorter session has only the slides with minutes in it', () => {
  expect(slidesOf(shortenWorkshop(twoLengths(), 8)).map(slide => slide.id)).toEqual(['welcome', 'habits', 'help', 'end']);
  expect(slidesOf(shortenWorkshop(twoLengths(), 10)).map(slide => slide.id)).toEqual(['welcome', 'habits', 'rules', 'help', 'end']);
});

test('a link to a slide that is left out becomes its words, and stays a link where the slide is there', () => {
  const habits = (length: number) => slidesOf(shortenWorkshop(twoLengths(), length))[1]?.text['en'];
  const [short, long] = [habits(8), habits(10)];
  if (!short || !long) throw new Error('The slide is not there.');
  expect(linksOfSlide(short)).toEqual([]);
  expect(linksOfSlide(long)).toHaveLength(1);
  expect(JSON.stringify(short.blocks)).toContain('each');
});

test('a section without a slide in it is left out', () => {
  const workshop = twoLengths();
  const help = workshop.sections.map(section =>
    section.id === workshop.sections[1]?.id ? { ...section, slides: section.slides.map(each => ({ ...each, minutes: { 10: 2 } })) } : section,
  );
  expect(shortenWorkshop({ ...workshop, sections: help }, 8).sections).toHaveLength(1);
});
