// crowdPlayers.mjs <port> <count> <first id>: players by the dozen, who hear numbers and come again when they are told to.
import { libraryPath } from "@headwater/loopback";
import { GameClient, SteamNetworkingConnectionState as State } from "@headwater/typed";

const [port, count, firstId] = process.argv.slice(2).map(Number);
const client = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 5 });
const sockets = client.networkingSockets;
const group = sockets.createPollGroup();
/** Those who are there, by connection. */
const players = new Map();
const endings = [];
let comeAgain = false;

function connect(index, isAgain = false) {
  const connection = sockets.connectByIpAddress({ ip: "127.0.0.1", port });
  players.set(connection, { index, isAgain, last: undefined, wrong: 0 });
  const hello = Buffer.alloc(8);
  // An individual account's id.
  hello.writeBigUInt64LE(76561197960265728n + BigInt(firstId + index));
  sockets.send(connection, hello, 8);
  sockets.setConnectionPollGroup(connection, group);
}

function hear({ connection, data }) {
  const player = players.get(connection);
  if (player === undefined) return;
  const number = Buffer.from(data).readUInt32LE();
  if (player.last !== undefined && number !== player.last + 1) player.wrong++;
  player.last = number;
}

client.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  const player = players.get(connection);
  if (player === undefined || ![State.ClosedByPeer, State.ProblemDetectedLocally].includes(info.state)) return;
  // What came before the end is to be heard as well.
  for (const message of client.receive({ connection })) hear(message);
  players.delete(connection);
  // Who comes again before the old server is gone hears the same once more.
  if (!player.isAgain)
    endings.push({ code: info.endReason, text: info.endDebug, last: player.last, wrong: player.wrong });
  sockets.closeConnection(connection, 0, null, false);
  if (comeAgain) connect(player.index, true);
  if (endings.length === count) process.send({ endings: endings.splice(0) });
});

process.on("message", (word) => {
  if (word === "connect") for (let index = 0; index < count; index++) connect(index);
  if (word === "comeAgain") comeAgain = true;
  if (word === "leave") {
    // The server they were on is no more, and cannot be told.
    for (const connection of players.keys()) sockets.closeConnection(connection, 0, null, false);
    players.clear();
    process.send({ left: true });
  }
});
process.on("disconnect", () => process.exit());
process.send({ ready: true });
for await (const message of client.messages(group)) hear(message);
