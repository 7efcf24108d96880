// Lets an interrupted command tidy up before it ends.

const signals = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Calls `tidyUp` when the process is told to end while `work` runs, and ends it with the code shells expect.
 */
export async function onInterrupt<T>(tidyUp: () => void, work: () => Promise<T>): Promise<T> {
  const handlers = Object.entries(signals).map(([signal, code]): [string, () => void] => [
    signal,
    () => {
      tidyUp();
      process.exit(code);
    },
  ]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  try {
    return await work();
  } finally {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }
}
