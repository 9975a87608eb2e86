/** Files of a workshop could not be written, and all are as they were; the message says why, and what to do. */
export class WorkshopFileError extends Error {
  override readonly name = 'WorkshopFileError';
}
