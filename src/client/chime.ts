/** Two soft tones, a second long: in Hz, and when each begins in s. */
const tones = [
  [523.25, 0],
  [659.25, 0.22],
] as const;
const loudest = 0.15;

let context: AudioContext | undefined;

/** Browsers allow sound only after a press in the same window, so this is called by one. */
export function allowSound(): void {
  context ??= new AudioContext();
  void context.resume();
}

/** Plays the chime, if the browser allows sound. */
export function chime(): void {
  allowSound();
  if (!context) return;
  for (const [pitch, after] of tones) {
    const from = context.currentTime + after;
    const volume = context.createGain();
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(loudest, from + 0.05);
    volume.gain.exponentialRampToValueAtTime(0.001, from + 1.2);
    const tone = context.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + 1.3);
  }
}
