// Starts and ends both contexts again and again, each time with connections open and calls pending:
// cycles.mjs <cycles> [background]; with a background pump in each context, which is in the middle of something.
import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { loadLibrary, server } from "@headwater/native";
import { loadedForPlayers, serverLibrary } from "../../steamclient/door.mjs";

const [cycles, background] = [Number(process.argv[2]), process.argv[3] === "background"];
if (!(cycles > 0)) throw new Error("usage: cycles.mjs <cycles> [background]");
const warmUp = cycles / 5;

loadLibrary(serverLibrary);
const { user } = loadedForPlayers();
let [callbacks, rejected, before] = [0, 0, undefined];
for (let cycle = 0; cycle < cycles; cycle++) {
  if (cycle === warmUp) before = await held();
  if (server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code !== 0) throw new Error(`server.init failed in ${cycle}`);
  if (user.init().code !== 0) throw new Error(`user.init failed in ${cycle}`);
  if (background) for (const context of [server, user]) context.backgroundPump.start(() => {});
  server.ISteamGameServer.LogOnAnonymous();
  const [near, far] = server.ISteamNetworkingSockets.CreateSocketPair(cycle % 2 === 0, null, null);
  server.ISteamNetworkingSockets.SendMessageToConnection(near, new Uint8Array(100), 8);
  if (background) server.backgroundPump.watchConnection(far);
  callbacks += server.runCallbacks(() => {});
  server.ISteamGameServer.GetServerReputation().catch(() => rejected++);
  user.shutdown();
  server.shutdown();
  await turn();
}
process.send({ callbacks, rejected, before, after: await held() });
process.disconnect();

/** What the process holds after collecting what can be. */
async function held() {
  for (let i = 0; i < 3; i++) {
    global.gc();
    await turn();
  }
  const { heapUsed, rss } = process.memoryUsage();
  const count = (folder) => (process.platform === "linux" ? readdirSync(`/proc/self/${folder}`).length : 0);
  return { heapUsed, rss, files: count("fd"), threads: count("task") };
}
