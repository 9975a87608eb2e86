import { expect, test } from 'vitest';
import { checkExample } from '../../e2e/examples/exampleCheck.ts';
import { swap } from '../../e2e/examples/exampleSource.ts';
import { suicideHelp } from './suicideHelp.ts';

const lifeline = { 'slides/resources.yaml': (text: string) => `${text}  lifeline:\n    name: Lifeline\n    link: tel:988\n    checked: 2026-11-22\n` };
const say = (text: string) => ({ ...lifeline, 'speaker-notes/en/01-start.md': swap('Good evening.', text) });
const diga = (text: string) => ({ ...lifeline, 'speaker-notes/es/01-start.md': swap('Buenas noches.', text) });

test('suicide with 988 in the same part of the notes passes', () => {
  expect(checkExample(suicideHelp, say('If someone speaks of suicide,\n\n- call [988][lifeline].'))).toEqual([]);
});

test('suicide without it is reported at its line', () => {
  expect(checkExample(suicideHelp, say('If someone\nspeaks of suicide, listen.'))).toEqual([
    {
      file: 'speaker-notes/en/01-start.md',
      line: 8,
      column: 11,
      rule: 'suicide-help',
      message: 'This says “suicide” without saying where to get help.',
      expected: 'A link to the contact for 988 in the same card or part of the text: [988][its-id].',
      fix: 'Add how to call or text 988, or leave the mention out.',
    },
  ]);
});

test('988 in the next part, or another contact, does not help', () => {
  const notes = (text: string) => ({
    ...say(`Suicide?${text}`),
    'speaker-notes/es/01-start.md': (es: string) => (text.includes('###') ? swap('Buenas noches.', 'Hola.\n\n### Haga\n\nHola.')(es) : es),
  });
  expect(checkExample(suicideHelp, notes('\n\n### Do\n\nCall [988][lifeline].'))).toMatchObject([{ rule: 'suicide-help' }]);
  expect(checkExample(suicideHelp, notes(' [Here][netsmartz]'))).toMatchObject([{ rule: 'suicide-help' }]);
});

test.each(['She was suicidal', 'They may kill themselves', 'He wants to end his life', 'She took her own life'])('English: “%s”', text =>
  expect(checkExample(suicideHelp, say(text))).toMatchObject([{ rule: 'suicide-help', line: 7 }]),
);

test.each(['Pensó en suicidarse', 'Quiere quitarse la vida', 'Se quitó la vida', 'Dice que va a matarse', 'Quiere acabar con su vida'])('Spanish: “%s”', text =>
  expect(checkExample(suicideHelp, diga(text))).toMatchObject([{ rule: 'suicide-help', line: 7 }]),
);

test.each(['It can ruin your life', 'Ends well'])('“%s” is something else', text => expect(checkExample(suicideHelp, say(text))).toEqual([]));

test('a card, and a row of a table, have their own', () => {
  const document = (name: string) =>
    `# ${name}\n\n| A | B |\n| --- | --- |\n| C | suicide |\n| D | [988][lifeline] |\n\n## Part {#part}\n\n### One\n\nSuicide: [988][lifeline]\n\n### Two\n\nSuicide\n`;
  expect(
    checkExample(suicideHelp, { ...lifeline, 'speaker-notes/en/x.md': document('X'), 'speaker-notes/es/x.md': document('X').replaceAll(/suicide/gi, 'Texto') }),
  ).toMatchObject([
    { file: 'speaker-notes/en/x.md', line: 5 },
    { file: 'speaker-notes/en/x.md', line: 16 },
  ]);
});
