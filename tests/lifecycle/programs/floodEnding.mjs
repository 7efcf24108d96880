// Ends in the middle of a flood: floodEnding.mjs <how> <side> <port> <messages> <pump>. The side is a player of the
// server at the port, a server at the port that others are to flood, or both, with each other. It says "listening" when
// others may come, and "flooded" once it has sent and received as many messages; there it ends, or is ended meanwhile.
// In the ways that begin with "worker" a worker owns the contexts.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { startPlayer, startServer } from "./flood.mjs";

const [how, side, portText, messagesText, pump] = process.argv.slice(2);
const [port, messages] = [Number(portText), Number(messagesText)];
const isWorkers = how.startsWith("worker");

/** What the thread that floods does, if it ends by itself. */
const ends = {
  "process.exit": () => process.exit(7),
  // What process.exit() comes to in the end, and all that C++ knows of: JavaScript does not hear of it.
  "exit()": () => process.reallyExit(7),
  "uncaught exception": () => {
    throw new Error("nobody catches this");
  },
  "unhandled rejection": () => Promise.reject(new Error("nobody catches this")),
  "the end": () => stop(),
  "worker's process.exit": () => process.exit(7),
  "worker's uncaught exception": () => {
    throw new Error("nobody catches this");
  },
};

let isStopped = false;
if (isMainThread && isWorkers) watchWorker();
else flood();

function flood() {
  const background = pump === "background";
  const turns = [];
  if (side !== "player") turns.push(startServer(port, background));
  if (side !== "server") turns.push(startPlayer(port, background));
  say("listening");
  if (how === "exit on SIGTERM") process.once("SIGTERM", () => process.exit(7));
  let done = 0;
  let isFlooded = false;
  let isSaid = false;
  const turn = () => {
    for (const each of turns) done += each();
    if (isSaid) {
      isSaid = false;
      ends[how]?.();
    } else if (!isFlooded && done >= messages) {
      isFlooded = true;
      // A thread that ends at once takes along what it was about to say: the flood goes on until it is said.
      say("flooded", () => {
        isSaid = true;
      });
    }
  };
  const go = () => {
    turn();
    if (!isStopped) setImmediate(go);
  };
  go();
}

/** Says it to the process that started this one, through the main thread if a worker says it. */
function say(message, said) {
  if (isMainThread) return process.send(message, said);
  parentPort.postMessage(message);
  if (said) parentPort.once("message", said);
}

function stop() {
  isStopped = true;
  process.disconnect();
}

/** The main thread of a process whose worker floods. What the worker throws is thrown here as well. */
function watchWorker() {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
  worker.on("message", async (message) => {
    await new Promise((resolve) => process.send(message, resolve));
    if (message !== "flooded") return;
    if (how === "worker, and process.exit") process.exit(7);
    if (how === "worker, terminated") {
      await worker.terminate();
      return stop();
    }
    worker.postMessage("said");
  });
  worker.on("error", (error) =>
    queueMicrotask(() => {
      throw error;
    }),
  );
  worker.on("exit", (code) => {
    if (how !== "worker's process.exit") return;
    process.exitCode = code;
    stop();
  });
}
