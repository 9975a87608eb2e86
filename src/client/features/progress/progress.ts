import { element } from '../../dom.ts';
import type { Stage } from '../../stage/stage.ts';

/** A thin line at the foot of the window that grows with the slides. Decoration: the number says the same. */
export function showProgress(stage: Stage): void {
  const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
  document.body.append(line);
  stage.onMove(({ number, of }) => line.style.setProperty('--progress', String(of > 1 ? (number - 1) / (of - 1) : 1)));
}
