/** Text as it can be compared: a PDF may break lines anywhere, fonts join letters, and lists have their own marks. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u00AD_•◦–-]+/g, '');
