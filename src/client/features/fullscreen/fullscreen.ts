import { userCommand } from '../../commands.ts';
import type { Feature } from '../../feature.ts';

/** Clickers send F5. */
const command = userCommand('fullscreen', { keys: ['f', 'F5'], isOnStart: true });

export const fullscreen: Feature = {
  name: 'fullscreen',
  commands: [command],
  open: ({ on }) => on(command, toggle),
};

/** Enters or leaves full screen. A browser that refuses changes nothing. */
function toggle(): void {
  const changed = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  changed?.catch(() => {});
}
