import { UserError } from '../../model/userError.ts';

/** A PDF could not be printed; the message says which, why and what to do. PDFs that were finished before stay. */
export class PrintError extends UserError {
  override readonly name = 'PrintError';
}
