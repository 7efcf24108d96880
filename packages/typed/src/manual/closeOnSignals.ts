// Ends a context when the process is told to end.
import type { CloseOptions } from "./closing.js";

/** Which signals end something. */
export interface SignalOptions {
  /** The signals (default `SIGTERM` and `SIGINT`). */
  signals?: readonly ("SIGTERM" | "SIGINT" | "SIGHUP" | "SIGBREAK")[];
}

/** Options of {@link GameServer.closeOnSignals}. */
export interface CloseOnSignalsOptions extends CloseOptions, SignalOptions {}

/**
 * Calls `close` at the first of the signals; the process then ends by itself, unless something else keeps it. At the
 * second one it ends at once, as it would without a listener.
 *
 * @param close - called with the options but `signals`; what it rejects with is not looked at
 * @param options - the signals, and what `close` takes
 * @returns a function that takes the listeners off
 */
export function closeOnSignals<Options extends object>(
  close: (options: Omit<Options, "signals">) => Promise<void>,
  options: Options & SignalOptions,
): () => void {
  const { signals = ["SIGTERM", "SIGINT"], ...others } = options;
  let told = false;
  const listener = (signal: NodeJS.Signals): void => {
    if (told) {
      off();
      process.kill(process.pid, signal);
      return;
    }
    told = true;
    // Its error, if any, is nobody else's to handle.
    close(others).finally(off);
  };
  const off = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return off;
}
