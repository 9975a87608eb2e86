import { signal } from '@preact/signals-core';
import type { PointsBeside } from '../../render/guideBeside.ts';
import { isForDeck } from '../features/keys/keyboard.ts';
import type { OpenPage } from '../main.ts';
import { openStorage } from '../storage.ts';
import { openGuideBelow } from './guideBelow.ts';
import { openGuidePanel } from './guidePanel.ts';
import { type GuideView, guideKey } from './guideView.ts';
import './guide.css';

/**
 * Shows what the guide says beside the slide on stage, or below each slide of the reading view; the console has none of it. Whether it is open
 * outlives a reload.
 * @returns takes what the server says about some slides or all
 */
export function openGuide(page: OpenPage): (changes: PointsBeside) => void {
  const { content, services, reading, session, follow } = page;
  const storage = services?.storage ?? openStorage(content.data.id);
  const beside = signal<PointsBeside>({});
  const isOpen = signal(storage.get('guide') !== 'closed');
  const guide: GuideView = {
    pointsOf: slide => beside.value[slide] ?? [],
    hasPoints: () => Object.values(beside.value).some(points => points.length > 0),
    isOpen: () => isOpen.value,
    open: wanted => {
      isOpen.value = wanted;
      storage.set('guide', wanted ? 'open' : 'closed');
    },
  };
  if (services) openGuidePanel(guide, services, follow);
  if (reading) openGuideBelow(guide, { ...reading, content }, follow);
  if (services ?? reading)
    document.addEventListener('keydown', event => {
      if (event.key.toLowerCase() !== guideKey || !isForDeck(event) || !session.settings().hasLetterKeys || !guide.hasPoints()) return;
      event.preventDefault();
      guide.open(!guide.isOpen());
    });
  return changes => {
    beside.value = { ...beside.value, ...changes };
  };
}
