/** Every command works on the workshop in the current folder, or on another one. */
export const rootArgument = {
  root: { type: 'string', description: 'Folder of the workshop, with slides/ and speaker-notes/', default: '.', valueHint: 'folder' },
} as const;
