import timer from 'lucide-static/icons/timer.svg?raw';
import type { Feature } from '../../feature.ts';
import { clockCommand } from '../clock/clockCommand.ts';
import { notesCommand } from '../notes/openConsole.ts';
import { screenPart } from '../start/screen.ts';
import { openPractice } from './practiceDialog.ts';
import { practising } from './practising.ts';

/** A run alone, with the time of each slide against the plan. */
export const practice: Feature = {
  name: 'practice',
  commands: [practising],
  open: ({ session, run, on }) =>
    on(practising, isOn => {
      if (isOn) run(clockCommand, 'restart');
      session.change({ practising: isOn });
    }),
  // The published deck has no notes to practice with.
  cards: ({ data, session, stage, store, run }) => {
    const rehearse = (): void => {
      session.change({ practising: true });
      stage.first();
      store.set(screenPart, 'stage');
      run(notesCommand);
    };
    return data.hasNotes ? [{ name: 'practice', icon: timer, run: rehearse }] : [];
  },
  console: { tools: [{ name: own => own.practice.open, keys: [], open: openPractice }] },
};
