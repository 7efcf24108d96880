// crowd.mjs <port> <connections> <seconds>: many connections that are opened within a short time.
import { setTimeout as delay } from "node:timers/promises";
import { serve, startPlayer } from "./side.mjs";

const [port, count, seconds] = process.argv.slice(2).map(Number);
const stepMs = 20;

const player = await startPlayer("timer");
serve({
  /** Opens all of them, and waits until each is up or lost. */
  async connect() {
    const start = performance.now();
    const steps = (seconds * 1000) / stepMs;
    for (let step = 1, opened = 0; step <= steps; step++) {
      for (; opened < (count * step) / steps; opened++) player.connect(port);
      await delay(Math.max(0, start + step * stepMs - performance.now()));
    }
    const openedIn = (performance.now() - start) / 1000;
    await player.settled(count);
    return { connected: player.connected, lost: player.lost, openedIn, upIn: (performance.now() - start) / 1000 };
  },
});
