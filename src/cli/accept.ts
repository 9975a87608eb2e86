import { defineCommand } from 'citty';
import { didYouMean } from '../diagnostics/didYouMean.ts';
import type { Workshop } from '../model/workshop.ts';
import { locksOf } from '../node/loadWorkshop.ts';
import { writeLocks } from '../node/writeLocks.ts';
import { acceptTranslation } from '../translation/acceptTranslation.ts';
import { judgeTranslation, type LockSettings } from '../translation/judgeTranslation.ts';
import type { WrittenText } from '../translation/writtenTexts.ts';
import { chosenTranslation } from './chosenTranslation.ts';
import { readWorkshop } from './readWorkshop.ts';
import { rootArgument } from './rootArgument.ts';
import { UsageError } from './usageError.ts';

export const accept = defineCommand({
  meta: { name: 'accept', description: 'Take note that texts of a translation say what their source says now' },
  args: {
    ...rootArgument,
    language: { type: 'positional', description: 'Language of the translation', valueHint: 'es' },
    what: { type: 'positional', description: 'What is accepted: slides, papers, sections by their ids', valueHint: 'definition', required: false },
    all: { type: 'boolean', description: 'Accept the whole translation', default: false },
  },
  run: ({ args }) => {
    const loaded = readWorkshop(args.root);
    if (!loaded) return;
    const { workshop, source } = loaded;
    const language = chosenTranslation(args.language ?? '', workshop);
    const locks = locksOf(loaded);
    const isAsked = args.all ? () => true : chooser(args._.slice(1), workshop, language, locks);
    const acceptance = acceptTranslation(workshop, language, locks, isAsked);
    for (const file of writeLocks(args.root, source, acceptance.locks)) console.log(`  ${file}`);
    console.log(`Accepted ${count(acceptance.accepted)} in “${language}”.`);
    if (acceptance.untranslated > 0) console.log(`${count(acceptance.untranslated)} more cannot be: still to be translated.`);
  },
});

const count = (texts: number): string => `${texts} ${texts === 1 ? 'text' : 'texts'}`;

/** Chooses texts by slide, paper or section. What nobody knows ends the command with what there is. */
function chooser(names: readonly string[], workshop: Workshop, language: string, locks: LockSettings): (text: WrittenText) => boolean {
  const { texts } = judgeTranslation(workshop, language, locks);
  const namesOf = ({ owner, location }: WrittenText): readonly string[] => [owner, location.file, location.file.replace(/^.*\/|\.\w+$/g, '')];
  const known = new Set(texts.flatMap(({ translation }) => namesOf(translation)));
  const unknown = names.find(name => !known.has(name));
  const waiting = [...new Set(texts.filter(({ state }) => state !== 'done' && state !== 'untranslated').map(({ translation }) => translation.owner))];
  const waits = waiting.length > 0 ? `To be compared with their source are: ${waiting.join(', ')}` : 'Nothing waits to be accepted';
  if (unknown !== undefined)
    throw new UsageError(
      `There is nothing called “${unknown}” in “${language}”.${didYouMean(unknown, [...known])} Name slides, papers or sections by their ids. ${waits}.`,
    );
  if (names.length === 0) throw new UsageError(`Name what you have compared with its source: slides, papers or sections by their ids, or --all. ${waits}.`);
  return text => namesOf(text).some(name => names.includes(name));
}
