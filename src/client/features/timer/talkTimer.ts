import { chime } from '../../chime.ts';
import type { Feature } from '../../feature.ts';
import { storedTalk, storeTalk } from './storedTalk.ts';
import { addMinute, freshTalk, soundPart, type TalkState, talkPart, toggleTalk } from './talk.ts';
import { soundCommand, talkCommand, timerCommand } from './talkCommands.ts';
import { talkPanel } from './talkPanel.ts';
import './timer.css';
import { showTimer } from './timerView.ts';

/**
 * One timer for the slides on which the room talks. It is kept by its end, so a reload or a sleeping laptop does not stretch it,
 * and dropped in another session; it runs on while another slide is looked at, until a timer is started there.
 */
export const talkTimer: Feature = {
  name: 'timer',
  parts: [talkPart, soundPart],
  commands: [timerCommand, talkCommand, soundCommand],
  open: deck => {
    const { store, storage, stage, on, follow } = deck;
    let kept = storedTalk(storage, Date.now());
    const fresh = (): TalkState | null => {
      const { slide } = stage.position();
      return freshTalk(slide.id, Number(slide.dataset['talk'] ?? 0));
    };
    const change = (next: TalkState): void => {
      kept = next;
      storeTalk(storage, next, Date.now());
      store.set(talkPart, next);
    };
    follow(() => {
      const own = fresh();
      store.set(talkPart, own && kept?.slide === own.slide ? kept : own);
    });
    on(timerCommand, () => {
      const [talk, full] = [store.get(talkPart), fresh()];
      if (talk && full) change(toggleTalk(talk, full, Date.now()));
    });
    on(talkCommand, action => {
      const talk = action === 'reset' ? fresh() : store.get(talkPart);
      if (talk) change(action === 'reset' ? talk : addMinute(talk, Date.now()));
    });

    store.set(soundPart, storage.get('sound') === 'on');
    on(soundCommand, wanted => {
      storage.set('sound', wanted ? 'on' : 'off');
      store.set(soundPart, wanted);
      // Turned on, it is heard once, so that nobody is surprised later.
      if (wanted) chime();
    });
    showTimer(deck);
  },
  console: { panel: talkPanel },
};
