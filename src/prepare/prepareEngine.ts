import { copyFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { replaceFolder } from '../node/changes/replaceFolder.ts';
import { dictionaryPackages } from '../node/package/dictionaries.ts';
import { packageFolder } from '../node/package/packageFolder.ts';
import { type PreparedFile, preparedFiles, preparedFolder } from '../node/package/prepared.ts';
import { bundleClient } from './bundleClient.ts';
import { bundleCommands } from './bundleCommands.ts';
import { bundleLibrary } from './bundleLibrary.ts';
import { collectIcons, iconPackage } from './collectIcons.ts';
import { collectDocumentStyles, collectSlideStyles, fontPackage } from './collectStyles.ts';
import { copyCodecs } from './copyCodecs.ts';
import { noticesOf, packagesOf } from './notices.ts';

/** The file that is put in its place after all others: its time is what the times of the sources are compared with. */
const marker = 'prepared';

/** Makes `lib/`, all that a command needs to run: nothing that bundles is in the package. The folder changes only when all is there. */
export async function prepareEngine(): Promise<void> {
  const begun = new Date();
  const prepare = async (folder: string): Promise<void> => {
    const write = (file: PreparedFile, text: string): void => writeFileSync(join(folder, preparedFiles[file]), text);
    const [client, commands, ofBrowsers] = await Promise.all([bundleClient(), bundleCommands(folder), bundleLibrary()]);
    write('library', ofBrowsers.script);
    for (const [file, text] of client.files) write(file, text);
    write('slideStyles', collectSlideStyles());
    write('documentStyles', collectDocumentStyles());
    write('icons', JSON.stringify(collectIcons()));
    copyDictionaries(join(folder, 'dictionaries'));
    copyCodecs(folder);
    const inDeck = [...packagesOf(client.modules), ...[fontPackage, iconPackage].map(folderOf)];
    const inPackage = [...inDeck, ...packagesOf([...commands, ...ofBrowsers.modules]), ...dictionaryPackages.map(folderOf)];
    write('deckLicenses', noticesOf(packageFolder, inDeck));
    write('licenses', noticesOf(packageFolder, inPackage));
    // Whatever is saved while this runs is newer. The text differs each time, or the old file would stay.
    writeFileSync(join(folder, marker), begun.toISOString());
    utimesSync(join(folder, marker), begun, begun);
  };
  await replaceFolder(preparedFolder, prepare, { last: marker });
}

/** Where the lock file has a package that we name ourselves. */
const folderOf = (name: string): string => `node_modules/${name}`;

function copyDictionaries(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of dictionaryPackages) {
    const source = dirname(createRequire(import.meta.url).resolve(name));
    for (const type of ['aff', 'dic']) copyFileSync(join(source, `index.${type}`), join(folder, `${name}.${type}`));
  }
}
