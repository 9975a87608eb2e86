import { UserError } from '../../model/userError.ts';

/** Files of a workshop could not be written, and all are as they were; the message says why, and what to do. */
export class WorkshopFileError extends UserError {
  override readonly name = 'WorkshopFileError';
}
