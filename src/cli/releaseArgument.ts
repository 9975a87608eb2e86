/** For commands whose result may be handed out. */
export const releaseArgument = {
  release: { type: 'boolean', description: 'Hold it to what is handed out: contacts checked long ago are errors', default: false },
} as const;
