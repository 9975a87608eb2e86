import { defineCommand } from 'citty';
import { didYouMean } from '../../diagnostics/didYouMean.ts';
import { lineOf } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/language.ts';
import type { Workshop } from '../../model/workshop.ts';
import { locksOf } from '../../node/workshop/loadWorkshop.ts';
import { writeLocks } from '../../node/workshop/locks.ts';
import { acceptTranslation } from '../../translation/acceptTranslation.ts';
import { judgeTranslation, type LockSettings } from '../../translation/judgeTranslation.ts';
import { negationDifference } from '../../translation/negationDifference.ts';
import type { WrittenText } from '../../translation/writtenTexts.ts';
import { messagesArgument, rootArgument } from '../arguments.ts';
import { UsageError } from '../failures.ts';
import { readWorkshop } from '../openWorkshop.ts';
import { acceptPoints } from './acceptGuide.ts';

export const accept = defineCommand({
  meta: { name: 'accept', description: 'Mark texts of a translation as up to date with their source, or the workshop with its guide' },
  args: {
    ...rootArgument,
    ...messagesArgument,
    language: { type: 'positional', description: 'The translation’s language, or “guide”', valueHint: 'es' },
    what: {
      type: 'positional',
      description: 'Ids of the slides, documents, and sections to mark; of a guide, of its points or sections, or of slides',
      valueHint: 'definition',
      required: false,
    },
    all: { type: 'boolean', description: 'Mark the whole translation or guide', default: false },
  },
  run: ({ args }) => {
    const isGuide = args.language === 'guide';
    // A new point of the guide that no slide covers yet is an error of the checks, and the others can be accepted all the same.
    const loaded = readWorkshop(args.root, args.messages, { isUnchecked: isGuide });
    if (!loaded) return;
    if (isGuide) return acceptPoints(args.root, loaded, { names: args._.slice(1), all: args.all });
    const { workshop, source } = loaded;
    const language = chosenTranslation(args.language ?? '', workshop);
    const locks = locksOf(loaded);
    const isAsked = args.all ? () => true : chooser(args._.slice(1), workshop, language, locks);
    const acceptance = acceptTranslation(workshop, language, locks, isAsked);
    const doubtful = judgeTranslation(workshop, language, locks).texts.filter(
      text =>
        isAsked(text.translation) && text.state !== 'done' && text.state !== 'untranslated' && negationDifference(text, workshop.languages[0] ?? '', language),
    );
    for (const file of writeLocks(args.root, source, acceptance.locks)) console.log(`  ${file}`);
    console.log(`Accepted ${count(acceptance.accepted)} in “${language}”.`);
    for (const { translation, source } of doubtful)
      console.log(`Look once more: only one of ${lineOf(source.location)} and ${lineOf(translation.location)} says “no”, “not”, or the like.`);
    if (acceptance.untranslated > 0) console.log(`${count(acceptance.untranslated)} cannot be accepted, because they are not translated yet.`);
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
  const waits = waiting.length > 0 ? `Still to be compared with their source: ${waiting.join(', ')}` : 'Nothing is left to be accepted';
  if (unknown !== undefined)
    throw new UsageError(
      `There is nothing called “${unknown}” in “${language}”.${didYouMean(unknown, [...known])} Use the ids of slides, documents, or sections. ${waits}.`,
    );
  if (names.length === 0) throw new UsageError(`Say what you have compared with its source: ids of slides, documents, or sections, or --all. ${waits}.`);
  return text => namesOf(text).some(name => names.includes(name));
}

/** The language of a translation, as a command was called with it. */
export function chosenTranslation(language: string, { languages: [source = '', ...translations] }: Workshop): Language {
  if (translations.includes(language)) return language;
  const known = translations.length > 0 ? `The translations are ${translations.join(', ')}` : 'There are no translations yet';
  throw new UsageError(
    language === source
      ? `“${language}” is the source language, not a translation. ${known}.`
      : `There is no language “${language}” in this workshop.${didYouMean(language, translations)} ${known}; npm run add-language adds one.`,
  );
}
