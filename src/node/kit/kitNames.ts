import { join } from 'node:path';

/** Where the parts of the kit stand below `dist/`. The names tell a volunteer what to open, in both languages. */
export const kitFolder = 'kit';
export const deckName = 'START-HERE_EMPIECE-AQUI.html';
export const readMeName = 'READ-ME_LEA-ESTO.txt';
export const licensesName = 'LICENSES_LICENCIAS.txt';
export const pdfFolder = join(kitFolder, 'pdf');
export const zipName = 'kit.zip';
