// What runs callbacks by itself: a timer, or the addon's thread, which wakes JavaScript only when something is there.
import type { BackgroundPump } from "@headwater/native";
import { describe, wrongValue } from "@headwater/native/errors";
import { checkNumber } from "./checkNumber.js";
import type { MessageSource } from "./message.js";

/** Who looks for callbacks and messages, and how often. */
export interface PumpOptions {
  /**
   * What delivers callbacks and messages:
   * - `timer` (default): a timer, every `pumpIntervalMs`;
   * - `background`: a native thread that looks every 1 to 2.8 ms and wakes JavaScript only when something came in;
   * - `manual`: you call `runCallbacks()`, as in a game loop.
   *
   * You may call `runCallbacks()` in each of them. With `timer` and `background` a running context keeps the process alive
   * until `unref()`; with `manual` your own loop does.
   */
  pump?: "timer" | "background" | "manual";
  /** Time between two runs of the timer, in milliseconds, 1 or more (default 15). */
  pumpIntervalMs?: number;
}

/** Runs until it is stopped, and keeps the process alive while it is ref'd; one that was just started is not. */
export interface PumpDriver {
  ref(): void;
  unref(): void;
  stop(): void;
  /** Looks out for messages of a source until the returned function is called. Without it every run looks. */
  watch?(source: MessageSource): () => void;
}

/**
 * 15 ms is one tick of a 66 Hz game server: callbacks arrive within a frame, and an idle pump costs a few microseconds
 * of each.
 */
const defaultIntervalMs = 15;

/**
 * Starts what `options` ask for; `undefined` if that is nothing.
 *
 * @throws TypeError or RangeError for a wrong option.
 */
export function startPumpDriver(
  who: string,
  background: BackgroundPump,
  run: () => void,
  { pump = "timer", pumpIntervalMs = defaultIntervalMs }: PumpOptions,
): PumpDriver | undefined {
  switch (pump) {
    case "manual":
      return undefined;
    case "background":
      return startBackground(background, run);
    case "timer":
      checkNumber(`${who}: pumpIntervalMs`, pumpIntervalMs, "milliseconds, 1 or more", (ms) => ms >= 1);
      return startTimer(run, pumpIntervalMs);
    default:
      throw wrongValue(`${who}: pump must be "timer", "background" or "manual", got ${describe(pump)}.`);
  }
}

function startTimer(run: () => void, intervalMs: number): PumpDriver {
  const timer = setInterval(run, intervalMs).unref();
  return {
    ref: () => timer.ref(),
    unref: () => timer.unref(),
    stop: () => clearInterval(timer),
  };
}

function startBackground(background: BackgroundPump, run: () => void): PumpDriver {
  background.start(run);
  return {
    ref: () => background.ref(),
    unref: () => background.unref(),
    stop: () => background.stop(),
    watch(source) {
      if (typeof source === "number") {
        background.watchPollGroup(source);
        return () => background.unwatchPollGroup(source);
      }
      const { connection } = source;
      background.watchConnection(connection);
      return () => background.unwatchConnection(connection);
    },
  };
}
