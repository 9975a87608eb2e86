import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FoundBrowser } from '../../src/node/chromium/findBrowser.ts';
import type { GuideOutline } from '../../src/sourceGuide/guideOutline.ts';
import { makeFormats } from '../guides/makeFormats.ts';
import { type GoldPoints, readGoldPoints } from './goldPoints.ts';
import { type GuideMeasure, measureGuide } from './measureGuide.ts';

export interface GuideBench {
  /** What is measured: from the paths of a guide’s files to its points. */
  readonly outline: (paths: readonly string[]) => Promise<GuideOutline>;
  readonly browser: FoundBrowser;
  /** A folder for what is made meanwhile. */
  readonly folder: string;
  /** Files of the NetSmartz guide, which is not in this repository; none, or one, or one for each language. */
  readonly sextortion: readonly string[];
  /** Whether to list what was missed, merged, invented and not paired, too. */
  readonly withDetails: boolean;
}

const guides = fileURLToPath(new URL('../guides', import.meta.url));

/** Prints what is found of each guide in each format: `found/total`, what was merged, invented and paired, and the seconds that it took. */
export async function benchGuides({ outline, browser, folder, sextortion, withDetails }: GuideBench): Promise<void> {
  const missing = sextortion.find(path => !existsSync(path));
  if (missing !== undefined) throw new Error(`There is no file “${missing}”. After --guide come the files of the NetSmartz guide, or nothing.`);
  const sources: Readonly<Record<string, readonly string[]>> = {
    heat: [join(guides, 'heat/guide.en.md'), join(guides, 'heat/guide.es.md')],
    sleep: [join(guides, 'sleep/guide.html')],
    ...(sextortion.length > 0 && { sextortion }),
  };
  row('guide', 'format', 'found', 'merged', 'invented', 'paired', 'seconds');
  for (const [name, paths] of Object.entries(sources)) {
    const points = readGoldPoints(readFileSync(join(guides, name, 'points.yaml'), 'utf8'));
    const isText = paths.every(path => /\.(md|markdown|html?)$/i.test(path));
    const { files, leftOut } = isText ? await makeFormats(paths, join(folder, name), browser) : { files: { [formatOf(paths)]: paths }, leftOut: [] };
    for (const [format, made] of Object.entries(files)) await measure(name, format, points, () => outline(made));
    for (const format of leftOut) row(name, format, '– without LibreOffice (soffice)');
  }

  async function measure(name: string, format: string, points: GoldPoints, read: () => Promise<GuideOutline>): Promise<void> {
    const start = performance.now();
    const outlined = await read().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    const seconds = (performance.now() - start) / 1000;
    if (outlined instanceof Error) return row(name, format, `– ${outlined.message}`);
    const result = measureGuide(points, outlined);
    const { found, merged, invented, paired } = result;
    const pairs = points.filter(({ phrases }) => Object.keys(phrases).length > 1).length;
    row(name, format, `${found}/${points.length}`, String(merged), String(invented), `${paired}/${pairs}`, seconds.toFixed(2));
    if (withDetails) showDetails(result);
  }
}

/** `pdf`, for a file that is measured as it is. */
const formatOf = (paths: readonly string[]): string => basename(paths[0] ?? '').replace(/^.*\./, '');

function showDetails({ missing, mergedIds, unpairedIds, inventedTexts }: GuideMeasure): void {
  const lists = { missing, merged: mergedIds, 'not paired': unpairedIds };
  for (const [name, ids] of Object.entries(lists)) if (ids.length > 0) console.log(`    ${name}: ${ids.join(', ')}`);
  for (const text of inventedTexts) console.log(`    invented: ${text}`);
}

function row(...cells: readonly string[]): void {
  const widths = [12, 19, 9, 8, 10, 9, 0];
  console.log(
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(' ')
      .trimEnd(),
  );
}
