import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileWorkshop } from '../../compiler/compileWorkshop.ts';
import { acceptGuide } from '../../guideLock/acceptGuide.ts';
import { guideLockFile } from '../../guideLock/guideLock.ts';
import { draftFromGuide } from '../../scaffold/draft/draftFromGuide.ts';
import { fillTemplate, type NewWorkshop, NewWorkshopError } from '../../scaffold/fillTemplate.ts';
import { jsonSchemas } from '../../scaffold/jsonSchemas.ts';
import type { OutlinedGuide } from '../../sourceGuide/outlineGuide.ts';
import { firstLocks } from '../../translation/acceptTranslation.ts';
import { finishUnfinished } from '../changes/finishUnfinished.ts';
import { type WriteOptions, writeFiles } from '../changes/writeFiles.ts';
import { twinOf, whyNotPortable } from '../files/paths.ts';
import { iconNames } from '../package/icons.ts';
import { packageFolder } from '../package/packageFolder.ts';
import { locksOf } from '../workshop/loadWorkshop.ts';
import { workshopPackage } from './workshopPackage.ts';

const templateFolder = join(packageFolder, 'templates', 'workshop');

export interface NewWorkshopOptions extends Pick<WriteOptions, 'disk'> {
  /** What a guide says: the workshop is then a draft that follows it. */
  readonly guide?: OutlinedGuide | undefined;
  /** Gets a line if something was finished that an earlier command had begun in the workshop’s folder. */
  readonly say?: (line: string) => void;
}

/**
 * Makes a workshop of two sections, in which nothing is left to fix but to check its contacts, in a new folder of its name. Gives the folder and the files in it.
 * Throws a `NewWorkshopError` if the folder is there and not empty, or the name or languages are invalid; a `WorkshopFileError` if the disk refuses.
 */
export function newWorkshop(
  parent: string,
  wanted: NewWorkshop,
  { say = () => {}, guide, ...options }: NewWorkshopOptions = {},
): { readonly folder: string; readonly files: readonly string[] } {
  const folder = join(parent, wanted.id);
  const filled = fillTemplate(readTemplate(), wanted);
  const content = guide ? draftFromGuide(filled, wanted.languages, guide) : filled;
  const texts = new Map([...content, ...jsonSchemas(), ['package.json', workshopPackage(folder)]]);
  refuseName(wanted.id, parent);
  const finished = finishUnfinished(folder);
  if (finished !== undefined) say(finished);
  refuseTaken(folder);
  const files = new Map([...texts, ...lockNew(texts)]);
  writeFiles(folder, new Map([...files].map(([path, text]) => [path, { text }])), options);
  return { folder, files: [...files.keys()] };
}

/** Folders below the workshop’s, and the ZIP file’s, have their own names, and Windows opens no file whose path has more than 260 characters. */
const longestId = 60;

/** A workshop moves between computers: its names must be valid on all of them. */
function refuseName(id: string, parent: string): void {
  const why = whyNotPortable(id) ?? (id.length > longestId ? `it has ${id.length} characters, and at most ${longestId} are allowed` : undefined);
  if (why !== undefined) throw new NewWorkshopError(`“${id}” cannot be the name of a workshop and its folder: ${why}. Choose another name.`);
  const twin = twinOf(id, existsSync(parent) && statSync(parent).isDirectory() ? readdirSync(parent) : []);
  if (twin !== undefined)
    throw new NewWorkshopError(`“${twin}” is already in “${parent}”, and Windows and macOS treat “${id}” as the same name. Choose another name.`);
}

function refuseTaken(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new NewWorkshopError(`“${folder}” is a file, but the workshop’s folder is needed there. Choose another name.`);
  const [first] = readdirSync(folder);
  if (first !== undefined)
    throw new NewWorkshopError(
      `The folder “${folder}” already exists, with “${first}” in it, and was left as it was. Choose another name, or move the folder away.`,
    );
}

function readTemplate(): ReadonlyMap<string, string> {
  const paths = readdirSync(templateFolder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map(path => {
      const name = relative(templateFolder, path).replaceAll('\\', '/');
      // A package cannot have a .gitignore: npm reads it as its own.
      return [name === 'gitignore' ? '.gitignore' : name, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')];
    }),
  );
}

/** The locks of a new workshop: the template's translations are finished, so each text is accepted from the beginning. */
function lockNew(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const source = { files, images: new Set<string>(), icons: iconNames() };
  const { workshop, interfaceWords } = compileWorkshop(source);
  if (!workshop) throw new Error('The template is no workshop.');
  const settings = locksOf({ source, interfaceWords });
  const locks = new Map(workshop.languages.slice(1).flatMap(language => [...firstLocks(workshop, language, settings)]));
  // What the guide says today is known; a new edition is compared with it.
  if (workshop.guide && Object.keys(workshop.guide.text).length > 0) locks.set(guideLockFile, acceptGuide(workshop.guide, undefined, () => true).lock);
  return locks;
}
