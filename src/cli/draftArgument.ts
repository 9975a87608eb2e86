/** For commands that make something of a workshop. */
export const draftArgument = {
  draft: { type: 'boolean', description: 'Show languages, too, that are not wholly translated yet', default: false },
} as const;
