// The process of one pump mode: pumpProgram.mjs <mode>. Sends the processor time of its idle seconds in percent of a
// core, and the milliseconds from arrival to handler of callbacks and messages.
import { setTimeout as delay } from "node:timers/promises";
import { libraryPath } from "@headwater/loopback";
import { server as context } from "@headwater/native";
import { GameServer, k_nSteamNetworkingSend_Reliable, ServerMode } from "@headwater/typed";

const mode = process.argv[2];
const idleSeconds = 15;
/** Arrivals of each kind while the server is busy, and callbacks after a second and more without any. */
const [busyArrivals, quietArrivals] = [150, 31];

const server = await GameServer.init({
  library: libraryPath(),
  gamePort: 27935,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  pump: mode,
});
const { networkingSockets: sockets } = server;
const [near, far] = context.ISteamNetworkingSockets.CreateSocketPair(false, null, null);
const players = sockets.createPollGroup();
sockets.setConnectionPollGroup(far, players);

// Nobody pumps the others: their loops would wait for ever.
const latencies = mode === "manual" ? {} : await arrivals();
await delay(2000);
const [before, start] = [process.cpuUsage(), process.hrtime.bigint()];
await delay(idleSeconds * 1000);
const { user, system } = process.cpuUsage(before);
const elapsed = Number(process.hrtime.bigint() - start) / 1000;
process.send({ idlePercent: (100 * (user + system)) / elapsed, ...latencies });
server.shutdown();
process.disconnect();

async function arrivals() {
  await server.logOnAnonymous();
  let arrived = () => {};
  server.on("gsClientGroupStatus", () => arrived());
  receive(() => arrived());
  const post = () => server.gameServer.requestUserGroupStatus(76561197960265729n, 103582791429521409n);
  const send = () => sockets.sendMessageToConnection(near, new Uint8Array(64), k_nSteamNetworkingSend_Reliable);
  const sample = async (start) => {
    const handled = new Promise((resolve) => {
      arrived = () => resolve(process.hrtime.bigint());
    });
    const started = process.hrtime.bigint();
    start();
    return Number((await handled) - started) / 1e6;
  };
  const [callback, message, quiet] = [[], [], []];
  for (let i = 0; i < busyArrivals; i++) {
    await pause(20, 60);
    callback.push(await sample(post));
    await pause(20, 60);
    message.push(await sample(send));
  }
  for (let i = 0; i < quietArrivals; i++) {
    await pause(1200, 1400);
    quiet.push(await sample(post));
  }
  return { callback, message, quiet };
}

async function receive(arrived) {
  for await (const _ of server.messages(players)) arrived();
}

/** A timer ends on a full millisecond of the loop, where the pump's own might stand: a fraction is waited busily. */
async function pause(least, most) {
  await delay(least + Math.random() * (most - least));
  const end = performance.now() + 2 * Math.random();
  while (performance.now() < end);
}
