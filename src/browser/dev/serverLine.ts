import type { DevMessages } from '../../render/deckUpdate.ts';

/** Calls the listener for each message of the development server. */
export function hear<Name extends keyof DevMessages>(name: Name, listener: (message: DevMessages[Name]) => void): void {
  import.meta.hot?.on(name, listener);
}

/** Says something to the development server. */
export function say<Name extends keyof DevMessages>(name: Name, message: DevMessages[Name]): void {
  import.meta.hot?.send(name, message);
}
