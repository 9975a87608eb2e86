import { describe, test } from 'vitest';
import { expectProblems } from '../../e2e/examples/exampleDiagnostics.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';

describe('settings of slides', () => {
  test('a setting that the layout does not use', () => {
    expectProblems(
      { 'slides/workshop.yaml': swap('layout: title', 'layout: title\n        incremental: true') },
      'slides/workshop.yaml:17:9 setting-unused: The layout “title” doesn’t use the setting “incremental”.',
    );
  });

  test('the mark of an emergency on a layout without steps', () => {
    expectProblems(
      { 'slides/workshop.yaml': swap('layout: cards', 'layout: cards\n        emergency: true') },
      'slides/workshop.yaml:27:9 setting-unused: The layout “cards” doesn’t use the setting “emergency”.',
    );
  });

  test('a source that resources.yaml does not have', () => {
    expectProblems(
      { 'slides/workshop.yaml': swap('layout: title', 'layout: title\n        sources: [netsmartz, ncmec]') },
      'slides/workshop.yaml:17:30 link-contact: This slide’s source “ncmec” isn’t one of the contacts.',
    );
  });

  test('an icon that does not exist', () => {
    expectProblems({ 'slides/workshop.yaml': swap('[house, moon]', '[house, mooon]') }, 'slides/workshop.yaml:28:24 icon-unknown: There is no icon “mooon”.');
  });

  test.each([
    ['more', '[house, moon, sun]', '3 icons'],
    ['fewer', '[house]', '1 icon'],
  ])('%s icons than cards', (_, icons, count) => {
    expectProblems({ 'slides/workshop.yaml': swap('[house, moon]', icons) }, `slides/workshop.yaml:28:9 setting-value: The slide has ${count} and 2 cards.`);
  });
});
