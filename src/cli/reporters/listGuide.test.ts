import { expect, test } from 'vitest';
import { exampleSource } from '../../../e2e/examples/exampleSource.ts';
import { compileWorkshop } from '../../compiler/compileWorkshop.ts';
import type { Workshop } from '../../model/workshop.ts';
import { listGuide } from './listGuide.ts';

function workshop(changes = {}): Workshop {
  const { workshop } = compileWorkshop(exampleSource(changes));
  if (!workshop) throw new Error('The example is no workshop.');
  return workshop;
}

test('each point is a row, with its place in the guide, its slides, and the languages of each session that say it', () => {
  const own = workshop();
  const [first, second] = own.guide?.points ?? [];
  const list = listGuide(own)?.split('\n') ?? [];
  expect(list).toHaveLength(3);
  expect(list[0]).toMatch(/^point +in the guide +slides +10 min$/);
  expect(list[1]).toMatch(new RegExp(`^${first?.id} +– +\\S+ +en es$`));
  expect(list[2]).toMatch(new RegExp(`^${second?.id} `));
});

test('a point that no session has is told, and so is its place', () => {
  const text = '# A guide\n\n<!-- page 2 -->\n\nA line.\n';
  const list = listGuide(
    workshop({
      'guide/en.md': () => text,
      'slides/guide.yaml': (yaml: string) => yaml.replace('says:', 'at: { en: 5 }, says:'),
      'slides/workshop.yaml': (yaml: string) => yaml.replace(/covers: \[[^\]]*\]/g, 'covers: []'),
    }),
  );
  expect(list).toMatch(/guide\/en\.md:5 \(page 2\) +– +–\n/);
});

test('a workshop without a guide has no list', () => {
  expect(listGuide({ ...workshop(), guide: undefined })).toBeUndefined();
});
