/**
 * Something failed that the person who runs the program can fix: the message says what was found, what was expected and what to do.
 * Every other error is a bug, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
