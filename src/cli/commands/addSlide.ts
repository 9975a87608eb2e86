import { defineCommand } from 'citty';
import { addSlideTo } from '../../node/scaffold/editWorkshop.ts';
import { rootArgument } from '../arguments.ts';
import { UsageError } from '../failures.ts';
import { enterWorkshop } from '../openWorkshop.ts';

export const addSlide = defineCommand({
  meta: { name: 'add-slide', description: 'Add a slide to write, in every language: add-slide how-it-happens after approach' },
  args: {
    ...rootArgument,
    id: {
      type: 'positional',
      required: true,
      description: 'Its id, the same in every language: lowercase letters, digits and hyphens',
      valueHint: 'how-it-happens',
    },
    where: { type: 'positional', required: true, description: 'after or before', valueHint: 'after' },
    slide: { type: 'positional', required: true, description: 'The slide beside which it goes', valueHint: 'approach' },
    layout: { type: 'string', description: 'How it looks; an unknown name lists all', default: 'points', valueHint: 'points' },
    title: { type: 'string', description: 'Its title in the workshop’s first language', valueHint: 'title' },
  },
  run: ({ args: { root, id, where, slide, layout, title } }) => {
    if (where !== 'after' && where !== 'before') throw new UsageError(`“${where}” is not a place. Write: add-slide ${id} after ${slide}, or before.`);
    enterWorkshop(root);
    const edits = addSlideTo(root, { id, where, neighbor: slide, layout, title });
    const changed = edits.map(({ file, line }) => `  ${file}:${line}`).join('\n');
    console.log(`Added the slide “${id}” ${where} “${slide}”:
${changed}

What to do next:
  1. Write its text in each file. What nobody has written yet begins with a mark in braces; take the mark away.
  2. Give it minutes in slides/workshop.yaml, such as “minutes: { 45: 2 }”, and take as many from other slides.
     Until then it is part of no session, so the times stay right.
  3. Run the command “check”.`);
  },
});
