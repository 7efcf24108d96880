// A player: waits for the second one, moves on one lane and fires on the other, reports what it was answered on both.
import { once } from "node:events";
import { connectPlayer } from "@headwater/example-godot-stage";
import {
  GameClient,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  Result,
  SendBatch,
} from "@headwater/typed";

/** First byte of a message, as the server has it. */
const kind = { move: 1, fire: 2, status: 3, snapshot: 10, hit: 11, ack: 12 } as const;
/** Messages of each sort. */
const shots = 20;
const lanes = { reliable: 0, moves: 1 } as const;

const port = Number(process.argv[3]);

await using client = await GameClient.init();
const sockets = client.networkingSockets;
const connected = await connectPlayer(client, port);
if (typeof connected === "string") throw new Error(`The arena turned the player away: ${connected}`);
const { connection, closed } = connected;
/** Aborts when the arena is gone. */
const gone = new AbortController();
// At the end of this program it is the client that goes.
closed.then(() => gone.abort()).catch(() => undefined);
// Lane 0, with what must arrive, goes first.
const configured = sockets.configureConnectionLanes(connection, [0, 1], [1, 1]);
if (configured !== Result.OK) throw new Error(`The lanes cannot be configured: ${Result[configured]}`);

/** Numbers of the messages that the server has acknowledged, by lane. */
const acknowledged: [reliable: number[], moves: number[]] = [[], []];
/** Shots that hit, by the slot of who fired. */
const hits: Record<number, number> = {};
let started = false;

for await (const { data } of client.messages({ connection }, { signal: gone.signal })) {
  const bytes = Buffer.from(data);
  if (bytes[0] === kind.snapshot && bytes[1] === 2 && !started) {
    started = true;
    play();
  } else if (bytes[0] === kind.hit) {
    const shooter = bytes.readUInt8(1);
    hits[shooter] = (hits[shooter] ?? 0) + 1;
  } else if (bytes[0] === kind.ack) {
    const lane = bytes[1] === kind.move ? lanes.moves : lanes.reliable;
    acknowledged[lane].push(bytes.readUInt32LE(2));
  }
  // The shots and the question for the status arrive; of the moves, some may get lost.
  if (acknowledged[lanes.reliable].length === shots + 1 && acknowledged[lanes.moves].length > 0) break;
}
if (gone.signal.aborted) throw new Error("The arena closed before the end.");
console.log(JSON.stringify({ acknowledged, hits }));
console.log("done");
// The other one may still need somebody to shoot at.
process.stdin.resume();
await once(process.stdin, "end");
sockets.closeConnection(connection, 1000, "bye", true);

/** Sends everything at once, each sort on its lane. */
function play(): void {
  const batch = new SendBatch({ capacity: 2 * shots + 1, bytes: 1024 });
  for (let step = 1; step <= shots; step++) {
    const move = Uint8Array.of(kind.move, step % 10, step % 10);
    batch.add(connection, move, k_nSteamNetworkingSend_Unreliable, lanes.moves);
    batch.add(connection, Uint8Array.of(kind.fire), k_nSteamNetworkingSend_Reliable, lanes.reliable);
  }
  batch.add(connection, Uint8Array.of(kind.status), k_nSteamNetworkingSend_Reliable, lanes.reliable);
  sockets.sendMessages(batch);
  const refused = batch.results.subarray(0, batch.count).find((result) => result < 0n);
  if (refused !== undefined) throw new Error(`A message was not sent: ${Result[-Number(refused)] ?? refused}`);
}
