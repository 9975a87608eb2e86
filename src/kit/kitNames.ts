/** Where the parts of a kit are, with `/` between folder and file. The names tell a volunteer what to open, in both languages. */
export const kitFolder = 'kit';
export const deckName = 'START-HERE_EMPIECE-AQUI.html';
export const readMeName = 'READ-ME_LEA-ESTO.txt';
export const licensesName = 'LICENSES_LICENCIAS.txt';
export const pdfFolder = `${kitFolder}/pdf`;
export const zipName = 'kit.zip';
export const siteFile = 'site/index.html';
