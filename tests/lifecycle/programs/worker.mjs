// A thread of workers.mjs. What it leaves behind when it is killed, the addon has to clean up.
import { parentPort, workerData } from "node:worker_threads";
import { loadLibrary, ReceiveBatch, server } from "@headwater/native";
import { loadedForPlayers, serverLibrary } from "../../steamclient/door.mjs";

const { steps, progress } = workerData;
let owned = 0;
loadLibrary(serverLibrary);
const players = loadedForPlayers();
const { user } = players;
// Room for fewer messages than are waiting, so that some are in the addon's hands when the thread dies.
const room = { capacity: 4, bytes: 64 };
const batches = new Map([
  [server, new ReceiveBatch(room)],
  [user, new players.ReceiveBatch(room)],
]);
/** Contexts that a thread of the addon pumps while this one works, or dies. */
const pumped = new Set();
for (let step = 1; step <= steps; step++) {
  const context = step % 2 === 0 ? server : user;
  if (starts(context, step)) {
    owned++;
    use(context);
    if (step % 3 === 0) context.shutdown();
  }
  if (progress) {
    Atomics.store(progress, 0, step);
    Atomics.notify(progress, 0);
  }
}
parentPort.postMessage(owned);

function starts(context, step) {
  if (context.running) return true;
  try {
    const { code } = context === server ? server.init(0x7f000001, 27015, 0, 2, "1.0.0.0") : user.init();
    if (code !== 0) return false;
    pumped.delete(context);
    if (step % 4 < 2) {
      context.backgroundPump.start(() => context.runCallbacks(() => {}));
      pumped.add(context);
    }
    return true;
  } catch (error) {
    if (error.code !== "HEADWATER_ALREADY_RUNNING") throw error;
    return false;
  }
}

/** Leaves messages, connections, a hook and a pending call behind. */
function use(context) {
  const { ISteamNetworkingSockets: sockets, ISteamNetworkingUtils: utils } = context;
  utils.SetDebugOutputFunction(5, () => {});
  const [near, far] = sockets.CreateSocketPair(owned % 2 === 0, null, null);
  if (pumped.has(context)) context.backgroundPump.watchConnection(far);
  for (let i = 0; i < 8; i++) sockets.SendMessageToConnection(near, new Uint8Array(32), 8);
  sockets.ReceiveMessagesOnConnection(far, batches.get(context));
  context.runCallbacks(() => {});
  if (context === server) server.ISteamGameServer.GetServerReputation().catch(() => {});
}
