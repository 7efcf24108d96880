// A thread that takes the contexts, calls, and ends or is ended without cleaning up.
import { parentPort, workerData } from "node:worker_threads";
import { Mischief } from "./hostile.mjs";
import { Life } from "./life.mjs";

process.on("uncaughtException", (error) => {
  if (!(error instanceof Mischief)) throw error;
});

const life = new Life(workerData, () => {});
await life.lastRound();
parentPort.postMessage(life.caller.defects);
