import { setTimeout } from 'node:timers/promises';
import { type DescribeOptions, describeDiagnostic } from '../../diagnostics/describeDiagnostic.ts';
import { severityOf } from '../../diagnostics/rules.ts';
import { lineFinder } from '../../model/findLine.ts';
import type { Workshop } from '../../model/workshop.ts';
import type { Assets } from '../../render/assets.ts';
import { type DevMessages, type Findings, type RenderedDeck, renderDeck, updateBetween } from '../../render/deckUpdate.ts';
import { besideBetween, type GuideBeside, guideBeside } from '../../render/guideBeside.ts';
import { type Disk, machineDisk } from '../files/disk.ts';
import { WorkshopFileError } from '../files/fileErrors.ts';
import { addFound, checkLoaded, compileFolder, type LoadedWorkshop } from '../workshop/loadWorkshop.ts';
import { readAssets } from '../workshop/readAssets.ts';
import { stampOf } from '../workshop/readSource.ts';
import type { LiveFit } from './liveFit.ts';

/** A workshop on disk while somebody edits it. */
export interface LiveDeck {
  /** The newest that can be shown; nothing before there was one. */
  readonly shown: () => ShownDeck | undefined;
  readonly findings: () => Findings;
  /** Reads the folder, and sends what is new. Files written in the meantime are read too before it resolves. */
  readonly refresh: () => Promise<void>;
}

export interface ShownDeck {
  readonly workshop: Workshop;
  readonly assets: Assets;
  readonly rendered: RenderedDeck;
  /** It is sent beside the deck, and is no part of it. */
  readonly guide: GuideBeside;
  /** One more with each that is shown, from a number that no earlier server of this computer has reached: a page that outlived one knows that it shows another text. */
  readonly revision: number;
}

/** Sends a message to every open page. */
export type Tell = <Name extends keyof DevMessages>(name: Name, message: DevMessages[Name]) => void;

export interface LiveDeckOptions {
  /** The day of the checks, as `2026-11-22`. */
  readonly today: () => string;
  readonly tell: Tell;
  /** How problems are put into words, in English if not given. */
  readonly messages?: DescribeOptions;
  /** Measures whether everything fits, after all else is known; without it, nobody does. */
  readonly fit?: LiveFit | undefined;
  /** The disk with the workshop; a test passes one that refuses. */
  readonly disk?: Disk;
}

/**
 * How long after it was read a folder must have been left alone before its problems are shown, in ms: editors write a file in several
 * steps, some begin with an empty one, and other programs write many files one by one.
 */
const patience = 60;

/** How often a file may have gone between being listed and being read, or be held by another program, before that is reported. */
const tries = 20;

/**
 * Keeps the newest deck that can be shown. Findings of the checks hide nothing: authors see the new text, and what is wrong with it.
 * A workshop that does not compile leaves the last good deck as it was.
 */
export function openLiveDeck(root: string, { today, tell, messages = {}, fit, disk = machineDisk }: LiveDeckOptions): LiveDeck {
  const beginning = Date.now();
  let shown: ShownDeck | undefined;
  const { language = 'en' } = messages;
  let findings: Findings = { problems: [], isStale: false, language };
  let turn = 0;
  let previous: LoadedWorkshop | undefined;
  let lastChecked: LoadedWorkshop | undefined;

  const show = ({ workshop, source, interfaceWords }: LoadedWorkshop): void => {
    if (!workshop) return;
    const assets = readAssets(root, workshop, { images: source.images, words: interfaceWords.words });
    const rendered = renderDeck(workshop, assets, shown?.rendered);
    const revision = (shown?.revision ?? beginning) + 1;
    const update = shown ? updateBetween(shown.rendered, rendered, revision) : 'reload';
    const guide = guideBeside(workshop, shown?.guide);
    const beside = besideBetween(shown?.guide, guide);
    shown = { workshop, assets, rendered, guide, revision: update === 'same' ? revision - 1 : revision };
    if (update === 'reload') tell('charla:reload', {});
    else {
      if (update !== 'same') tell('charla:update', update);
      if (Object.keys(beside).length > 0) tell('charla:guide', beside);
    }
  };
  /** A problem that is gone disappears at once; a new one shows only once the files have been left alone for a moment. */
  const find = (loaded: LoadedWorkshop, isStale: boolean): void => {
    const { source } = loaded;
    // Until it is measured again, what did not fit before is told at its place in the new text.
    const { diagnostics: found } = isStale || !fit || !shown ? loaded : addFound(loaded, fit.problems(shown.workshop), {});
    const findLine = lineFinder(source.files);
    const problems = found.map(diagnostic => {
      const quoted = findLine(diagnostic)?.trim();
      return { ...describeDiagnostic(diagnostic, messages), severity: severityOf(diagnostic.rule, { release: false }), ...(quoted && { quoted }) };
    });
    const before = JSON.stringify(findings);
    findings = { problems, isStale, language };
    if (JSON.stringify(findings) !== before) tell('charla:problems', findings);
  };

  const refresh = async (tried = 1): Promise<void> => {
    const mine = ++turn;
    const start = performance.now();
    const read = attempt(() => {
      const stamp = stampOf(root, disk);
      const loaded = compileFolder(root, { previous }, disk);
      previous = loaded;
      if (tried < tries && loaded.diagnostics.some(({ rule }) => rule === 'file-unreadable')) return undefined;
      show(loaded);
      return { loaded, stamp };
    }, tried);
    if (read?.loaded.workshop && findings.isStale) find(read.loaded, false);
    // The text is sent before it is checked.
    await setTimeout();
    if (mine !== turn) return;
    const checked = read && checkLoaded(read.loaded, { today: today() }, lastChecked);
    if (checked?.workshop) lastChecked = checked;
    if (checked?.workshop) find(checked, false);
    await setTimeout(Math.max(0, patience - (performance.now() - start)));
    if (mine !== turn) return;
    if (!checked || stampOf(root, disk) !== read.stamp) await refresh(checked ? 1 : tried + 1);
    else {
      find(checked, !read.loaded.workshop);
      if (read.loaded.workshop) void measure(checked, mine);
    }
  };
  const measure = async (checked: LoadedWorkshop, mine: number): Promise<void> => {
    const { workshop, assets } = shown ?? {};
    const isMeasured = workshop && assets && (await fit?.measure(workshop, assets));
    if (isMeasured && mine === turn) find(checked, false);
  };
  return { shown: () => shown, findings: () => findings, refresh: () => refresh() };
}

/** Runs what may fail while an image is being replaced; then returns undefined. */
function attempt<Value>(read: () => Value, tried: number): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (tried >= tries || !(error instanceof WorkshopFileError)) throw error;
    return undefined;
  }
}
