// A child process's side of the demo: reports to the main process, and ends when that asks or is gone.

/** What the server and the players tell the main process. */
export type Report =
  /** A stage of the story; `detail` for the reader. */
  | { type: "stage"; stage: Stage; detail: string }
  | { type: "listening"; port: number }
  | { type: "player"; row: PlayerRow }
  | { type: "failed"; message: string };

export type Stage = "init" | "logged on" | "ticket" | "refused" | "authenticated" | "exchanged";

/** A line of the server's table. */
export interface PlayerRow {
  /** One of each visit. */
  visit: number;
  name: string;
  steamId: string;
  state: string;
  received: { reliable: number; unreliable: number };
  sent: { reliable: number; unreliable: number };
  pingMs: number;
}

export function report(message: Report): void {
  if (process.connected) process.send?.(message);
}

/** Aborts when the main process asks for the end or has died, and on the signals of a terminal. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  process.once("disconnect", () => stop.abort());
  // It may have died while this process started.
  if (!process.connected) stop.abort();
  process.once("SIGTERM", () => stop.abort());
  // Ctrl-C reaches every process of the terminal; the main process decides what follows.
  process.on("SIGINT", () => undefined);
  return stop.signal;
}

/** Runs a child's work; a failure is reported and makes its exit code 1. */
export async function runChild(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = stopSignal();
  try {
    await work(stop);
  } catch (error) {
    if (!stop.aborted) {
      report({ type: "failed", message: error instanceof Error ? error.message : String(error) });
      process.exitCode = 1;
    }
  }
  // The channel is what kept this process alive; without it, it ends by itself.
  if (process.connected) process.disconnect();
}
