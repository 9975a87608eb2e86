import { didYouMean } from '../diagnostics/didYouMean.ts';
import type { Language } from '../model/language.ts';
import type { Workshop } from '../model/workshop.ts';
import { type KindName, kindNames, kinds, kindsOf } from '../render/documents/kinds.ts';
import { type Choice, kitOrders, ordersOf, type PdfOrder, papers } from '../render/documents/orders.ts';
import { chosenLanguages } from './chosenLanguages.ts';
import { UsageError } from './failures.ts';

/** What `charla pdf` was called with. */
export interface PdfArguments {
  readonly kind?: string | undefined;
  readonly lang?: string | undefined;
  readonly length?: string | undefined;
  readonly paper?: string | undefined;
  readonly room?: string | undefined;
}

/** Reads the arguments of `charla pdf`. What the workshop or Charla does not know ends the command with what they know. */
export function readPdfArguments(args: PdfArguments, workshop: Workshop): readonly PdfOrder[] {
  const choice = {
    kinds: chosenKinds(args.kind ?? 'slides', workshop),
    languages: chosenLanguages(args.lang, workshop.languages),
    length: chosenLength(args.length, workshop.lengths),
    papers: chosenPapers(args.paper),
    room: chosenLanguages(args.room, workshop.languages),
  };
  const known = (is: (kind: KindName) => boolean): string => kindsOf(workshop).filter(is).join(', ');
  const orders = ordersOf(choice, workshop).filter(order => args.kind !== 'kit' || isInKit(order, workshop, choice.languages));
  if (orders.length === 0)
    throw new UsageError(
      `“${args.kind}” has one language per file, but --lang names two: “${args.lang}”. Choose one language, or a kind that has two together: ${known(kind => kinds[kind].together)}.`,
    );
  if (args.paper !== undefined && orders.every(order => order.paper === undefined))
    throw new UsageError(
      `“${args.kind ?? 'slides'}” has a page size that --paper does not change. Leave --paper out, or choose a kind with a paper size: ${known(kind => kinds[kind].onPaper)}.`,
    );
  return orders;
}

/** Which of two languages are together is for the one to say who asks for them. */
function isInKit({ kind, languages }: PdfOrder, workshop: Workshop, asked: readonly Language[] | undefined): boolean {
  return kitOrders(workshop).some(
    order => order.kind === kind && (asked ? order.languages.length === languages.length : order.languages.join() === languages.join()),
  );
}

function chosenKinds(text: string, workshop: Workshop): readonly KindName[] {
  const there = kindsOf(workshop);
  if (text === 'all' || text === 'kit') return there;
  return list(text).map(name => {
    const kind = kindNames.find(each => each === name);
    if (kind === undefined)
      throw new UsageError(
        `There is no kind “${name}”.${didYouMean(name, [...there, 'kit', 'all'])} The kinds are ${there.join(', ')}; “kit” is what the build prints, and “all” is everything.`,
      );
    const { from } = kinds[kind];
    if (!there.includes(kind))
      throw new UsageError(
        `“${name}” is made from ${from}.md, which this workshop does not have. Write that file, or choose another kind: ${there.join(', ')}.`,
      );
    return kind;
  });
}

function chosenLength(text: string | undefined, known: readonly number[]): number | undefined {
  if (text === undefined) return undefined;
  const length = known.find(each => String(each) === text.trim());
  if (length === undefined) throw new UsageError(`This workshop has no session of “${text}” minutes. Its lengths are ${known.join(', ')}.`);
  return length;
}

function chosenPapers(text: string | undefined): Choice['papers'] {
  return text === undefined
    ? undefined
    : list(text).map(name => {
        const paper = papers.find(each => each === name.toLowerCase());
        if (paper === undefined) throw new UsageError(`There is no paper size “${name}”.${didYouMean(name, papers)} The sizes are ${papers.join(', ')}.`);
        return paper;
      });
}

const list = (text: string): readonly string[] => text.split(',').map(each => each.trim());
