import { defineCommand } from 'citty';
import { addSlideTo } from '../../node/scaffold/editWorkshop.ts';
import { rootArgument } from '../arguments.ts';
import { UsageError } from '../failures.ts';
import { enterWorkshop } from '../openWorkshop.ts';

export const addSlide = defineCommand({
  meta: { name: 'add-slide', description: 'Add a new slide in every language: add-slide how-it-happens after approach' },
  args: {
    ...rootArgument,
    id: {
      type: 'positional',
      required: true,
      description: 'The new slide’s id, the same in every language: lowercase letters, digits, and hyphens',
      valueHint: 'how-it-happens',
    },
    where: { type: 'positional', required: true, description: 'after or before', valueHint: 'after' },
    slide: { type: 'positional', required: true, description: 'The slide next to it', valueHint: 'approach' },
    layout: { type: 'string', description: 'Its layout; an unknown name lists them all', default: 'points', valueHint: 'points' },
    title: { type: 'string', description: 'Its title in the workshop’s first language', valueHint: 'title' },
  },
  run: ({ args: { root, id, where, slide, layout, title } }) => {
    if (where !== 'after' && where !== 'before')
      throw new UsageError(`“${where}” is neither “after” nor “before”. Write: add-slide ${id} after ${slide}, or before.`);
    enterWorkshop(root);
    const edits = addSlideTo(root, { id, where, neighbor: slide, layout, title });
    const changed = edits.map(({ file, line }) => `  ${file}:${line}`).join('\n');
    console.log(`Added the slide “${id}” ${where} “${slide}”:
${changed}

Next steps:
  1. Write its text in each file. Text that is still to be written begins with a mark in braces; remove the mark as you go.
  2. Give it minutes in slides/workshop.yaml, such as “minutes: { 45: 2 }”, and take the same number from other slides.
     Until then it is not part of any session, so the times still add up.
  3. Run the command “check”.`);
  },
});
