declare module 'commonmark-spec' {
  /** Every example of the specification; tabs are written as →. */
  export const tests: readonly { readonly markdown: string; readonly number: number }[];
}
