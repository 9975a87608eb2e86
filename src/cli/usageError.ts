/** A command was called with something it cannot do; the message says what it can. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
