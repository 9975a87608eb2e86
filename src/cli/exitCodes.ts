/** What the process ends with, beside 0. */
export const exitCodes = {
  /** The content has errors, or the command failed; nothing was changed. */
  problems: 1,
  /** All is built but the PDFs, for want of a browser. */
  withoutPdfs: 2,
} as const;
