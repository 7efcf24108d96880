// A worker sets the debug output function and ends; the library goes on calling it, then the main thread sets its own.
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { loadLibrary, server } from "@headwater/native";
import { serverLibrary } from "../../steamclient/door.mjs";

/** Everything GameNetworkingSockets has to say. */
const everything = 8;

loadLibrary(serverLibrary);
server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
const { ISteamNetworkingUtils: utils } = server;

if (isMainThread) {
  server.shutdown();
  const worker = new Worker(new URL(import.meta.url));
  const [[fromWorker]] = await Promise.all([once(worker, "message"), once(worker, "exit")]);
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  chatter();
  const fromMain = await firstOutput();
  // Taken off, nothing comes any more; left in place, it would not keep the process alive either.
  utils.SetDebugOutputFunction(everything, null);
  chatter();
  server.shutdown();
  process.send({ fromWorker, fromMain });
  process.disconnect();
} else {
  parentPort.postMessage(await firstOutput());
}

/** The length of the first text that comes. A hook keeps no thread alive, as it should be: a timer does. */
async function firstOutput() {
  const alive = setInterval(() => {}, 1000);
  const length = await new Promise((resolve) => {
    utils.SetDebugOutputFunction(everything, (_, text) => resolve(text.length));
    chatter();
  });
  clearInterval(alive);
  return length;
}

function chatter() {
  const [near] = server.ISteamNetworkingSockets.CreateSocketPair(true, null, null);
  server.ISteamNetworkingSockets.CloseConnection(near, 0, "done", false);
}
