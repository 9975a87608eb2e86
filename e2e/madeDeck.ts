import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Compilation } from '../src/compiler/compileWorkshop.ts';
import { buildDeck } from '../src/kit/buildDeck.ts';
import type { Workshop } from '../src/model/workshop.ts';
import { readEngine } from '../src/node/package/prepared.ts';
import { readAssets } from '../src/node/workshop/readAssets.ts';
import { type BuiltDeck, project } from './builtWorkshop.ts';

/** A deck that tests make for themselves, of a workshop that is in no folder. */
export interface MadeDeck extends BuiltDeck {
  /** Writes it into a temporary folder, before a browser opens it. */
  readonly write: () => Promise<void>;
  readonly remove: () => void;
}

/** A deck of a workshop without images. `compile` is called once, by the first test that needs it. */
export function madeDeck(name: string, compile: () => Pick<Compilation, 'interfaceWords'> & { readonly workshop: Workshop }): MadeDeck {
  // Each process that runs tests has its own.
  const folder = join(tmpdir(), `charla-${name.replace(/\W+/g, '-')}-${process.pid}`);
  const file = join(folder, 'deck.html');
  let compiled: ReturnType<typeof compile> | undefined;
  const once = () => {
    compiled ??= compile();
    return compiled;
  };
  return {
    name,
    deckAddress: pathToFileURL(file).href,
    workshop: () => once().workshop,
    write: async () => {
      const { workshop, interfaceWords } = once();
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        file,
        await buildDeck(workshop, readAssets(project, workshop, { images: new Set(), words: interfaceWords.words }), readEngine(), { notes: true }),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
