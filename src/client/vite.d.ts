declare module '*.svg?raw' {
  const text: string;
  export default text;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module '*.css';

/** What the development server adds to each module; in a built deck there is nothing. */
interface ImportMeta {
  readonly hot?: {
    readonly on: (event: string, listener: (data: never) => void) => void;
    readonly send: (event: string, data: unknown) => void;
  };
}
