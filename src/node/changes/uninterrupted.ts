const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies NodeJS.Signals[];

/**
 * Does something that takes a moment, and lets Ctrl+C wait for its end: then the process ends as it would have before,
 * unless another listener has received the signal.
 */
export function uninterrupted<Value>(run: () => Value): Value {
  if (!process.listeners('SIGINT').includes(endLater)) for (const signal of signals) process.on(signal, endLater);
  try {
    return run();
  } finally {
    // Node delivers signals that came meanwhile when it next polls for events, which is before the second of these.
    setImmediate(() => setImmediate(leave));
  }
}

function endLater(signal: NodeJS.Signals): void {
  leave();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function leave(): void {
  for (const signal of signals) process.off(signal, endLater);
}
