import { checkWorkshop } from '../../src/checks/checks.ts';
import { compileWorkshop } from '../../src/compiler/compileWorkshop.ts';
import { dictionaryOf } from '../../src/node/package/dictionaries.ts';
import { hash } from '../../src/node/workshop/locks.ts';
import { readSource } from '../../src/node/workshop/readSource.ts';

/** How often the text changes. */
const changes = 30;
/** Changes for which V8 is not warm yet, and which are not counted. */
const cold = 10;

/** Changes a word of one file of a workshop again and again, and measures how long it takes to compile and check what has changed, in ms. */
export function measureWriting(workshop: string): readonly number[] {
  const source = readSource(workshop, () => {});
  const file = 'slides/es/01-part.md';
  const text = source.files.get(file) ?? '';
  const settings = { today: '2026-11-23', dictionary: dictionaryOf, locks: { files: source.files, hash, interfaceTexts: {} } };
  let compilation = compileWorkshop(source);
  let found = compilation.workshop && checkWorkshop(compilation.workshop, settings);
  const times: number[] = [];
  for (let i = 0; i < changes; i++) {
    const files = new Map(source.files).set(file, text.replace('A-2 {', `A-2, ${i} {`));
    const start = performance.now();
    compilation = compileWorkshop({ ...source, files }, compilation);
    if (!compilation.workshop) throw new Error('The generated workshop does not compile.');
    found = checkWorkshop(compilation.workshop, settings, found);
    if (i >= cold) times.push(performance.now() - start);
  }
  return times;
}
