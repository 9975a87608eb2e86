/** Enters or leaves full screen. A browser that refuses changes nothing. */
export function toggleFullscreen(): void {
  const changed = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  changed?.catch(() => {});
}
