/** Minutes and seconds of a time in ms: `12:05`. */
export function inMinutes(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
