// crowd.mjs <kind> <port> <count> <first>: players who say ten things a second each, and time the answers.
import { GameClient } from "@headwater/typed";
import WebSocket from "ws";
import { library, quantiles, serve } from "../fairness/side.mjs";

const [kind, ...numbers] = process.argv.slice(2);
const [port, count, first] = numbers.map(Number);
const everyMs = 100;
/** Individual accounts. */
const firstId = 76561197960265728n;
const newsBytes = 100;

const senders = [];
let roundTrips = [];
let [heard, onAll] = [0, () => {}];
const known = new Set();

function hear(player, data) {
  if (data.length === newsBytes) {
    if (known.has(player)) return;
    known.add(player);
    if (++heard === count) onAll();
  } else roundTrips.push(performance.now() - new DataView(data.buffer, data.byteOffset).getFloat64(0));
}

async function connectSteam() {
  const client = await GameClient.init({ library, pump: "background" });
  const sockets = client.networkingSockets;
  const group = sockets.createPollGroup();
  (async () => {
    for await (const { connection, data } of client.messages(group)) hear(connection, data);
  })();
  return () => {
    const connection = sockets.connectByIpAddress({ ip: "127.0.0.1", port });
    sockets.setConnectionPollGroup(connection, group);
    senders.push((data) => sockets.send(connection, data, 8));
  };
}

async function connectWs() {
  return () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
    socket.on("message", (data) => hear(socket, data));
    const open = new Promise((resolve) => socket.once("open", resolve));
    senders.push((data) =>
      socket.readyState === WebSocket.OPEN ? socket.send(data) : open.then(() => socket.send(data)),
    );
  };
}

const connect = await (kind === "ws" ? connectWs() : connectSteam());

serve({
  /** Until everybody has heard of the world. */
  async join() {
    const all = new Promise((resolve) => {
      onAll = resolve;
    });
    for (let index = 0; index < count; index++) {
      connect();
      const hello = new DataView(new ArrayBuffer(8));
      hello.setBigUint64(0, firstId + BigInt(first + index));
      senders[index](new Uint8Array(hello.buffer));
    }
    await all;
    talk();
  },
  begin() {
    roundTrips = [];
  },
  figures: () => quantiles(roundTrips),
});

/** Each in turn, so that they do not all speak at once. */
function talk() {
  let next = 0;
  let due = performance.now();
  setInterval(() => {
    for (; due <= performance.now(); due += everyMs / count) {
      const data = new Uint8Array(32);
      new DataView(data.buffer).setFloat64(0, performance.now());
      senders[next++ % count](data);
    }
  }, 5);
}
