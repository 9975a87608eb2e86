import { UserError } from '../model/userError.ts';

/** A command was called with something it cannot do; the message says what it can. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}
