// honest.mjs <port>: a player who sends twenty messages of 64 bytes a second and takes the time until they come back.
import { setInterval as ticks } from "node:timers/promises";
import { k_nSteamNetworkingSend_ReliableNoNagle, Result } from "@headwater/typed";
import { quantiles, serve, startPlayer } from "./side.mjs";

const port = Number(process.argv[2]);
const everyMs = 50;

const player = await startPlayer("background");
const connection = player.connect(port);
await player.settled(1);
/** When each message was sent, until it comes back. */
const sentAt = new Map();
let number = 0;
let refused = 0;
let roundTrips = [];
read();
send();

serve({
  begin() {
    sentAt.clear();
    roundTrips = [];
    refused = 0;
  },
  figures() {
    // Those still on their way count with the time they have taken until now.
    const waiting = [...sentAt.values()].map((at) => performance.now() - at);
    return { ...quantiles([...roundTrips, ...waiting]), waiting: waiting.length, refused, lost: player.lost };
  },
});

async function send() {
  for await (const _ of ticks(everyMs)) {
    const data = new Uint8Array(64);
    new DataView(data.buffer).setUint32(0, ++number);
    sentAt.set(number, performance.now());
    const result = player.client.networkingSockets.send(connection, data, k_nSteamNetworkingSend_ReliableNoNagle);
    if (result === Result.OK) continue;
    refused++;
    sentAt.delete(number);
  }
}

async function read() {
  for await (const { data } of player.client.messages({ connection })) {
    const returned = new DataView(data.buffer, data.byteOffset).getUint32(0);
    const at = sentAt.get(returned);
    if (at === undefined) continue;
    sentAt.delete(returned);
    roundTrips.push(performance.now() - at);
  }
}
