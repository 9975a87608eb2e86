/** Where a piece of text is: a path from the workshop's folder, with `/`; lines and columns count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}
