import { element } from '../../dom.ts';
import type { Feature } from '../../feature.ts';

/** A thin line at the foot of the window that grows with the slides. Decoration: the number says the same. */
export const progress: Feature = {
  name: 'progress',
  open: ({ stage, add, follow }) => {
    const line = element('div', { class: 'progress', 'aria-hidden': 'true' });
    add(line);
    follow(() => {
      const { number, of } = stage.position();
      line.style.setProperty('--progress', String(of > 1 ? (number - 1) / (of - 1) : 1));
    });
  },
};
