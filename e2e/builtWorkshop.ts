import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Slide, Workshop } from '../src/model/workshop.ts';
import { compileFolder } from '../src/node/workshop/loadWorkshop.ts';

/** The project's folder, with a slash at its end. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** A deck that a browser can open, and what it was built from. */
export interface BuiltDeck {
  /** How tests name it. */
  readonly name: string;
  readonly deckAddress: string;
  readonly workshop: () => Workshop;
}

/** A workshop on disk with all that `charla build` makes of it. */
export interface BuiltWorkshop extends BuiltDeck {
  /** Its folder, with a slash at its end. */
  readonly root: string;
  /** Address of the deck without notes. */
  readonly siteAddress: string;
  /** Path of a file in its `dist/`. */
  readonly distFile: (path: string) => string;
}

/** A workshop in a folder of the project, built by `run.ts` before the tests. Its source is read when a test first asks for it. */
export function builtWorkshop(name: string, folder: string): BuiltWorkshop {
  const root = `${project}${folder}`;
  const distFile = (path: string): string => `${root}dist/${path}`;
  let loaded: Workshop | undefined;
  const load = (): Workshop => {
    const { workshop } = compileFolder(root);
    if (!workshop) throw new Error(`${name} has errors; “npm run check -- --root ${root}” shows them.`);
    return workshop;
  };
  return {
    name,
    root,
    // As a double-click opens it.
    deckAddress: pathToFileURL(distFile('kit/START-HERE_EMPIECE-AQUI.html')).href,
    siteAddress: pathToFileURL(distFile('site/index.html')).href,
    distFile,
    workshop: () => {
      loaded ??= load();
      return loaded;
    },
  };
}

/** All slides of a workshop, in their order. */
export const slidesIn = (workshop: Workshop): readonly Slide[] => workshop.sections.flatMap(section => section.slides);
