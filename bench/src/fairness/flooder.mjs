// flooder.mjs <port> <connections> <bytes> <flags>: connections that send as much as is taken, and read what comes back.
import { setImmediate } from "node:timers/promises";
import { ReceiveBatch, Result } from "@headwater/typed";
import { serve, startPlayer } from "./side.mjs";

const [port, count, bytes, flags] = process.argv.slice(2).map(Number);
/** Sent on a connection before the next one has its turn. */
const atOnce = 64;

const player = await startPlayer("timer");
const sockets = player.client.networkingSockets;
const connections = Array.from({ length: count }, () => player.connect(port));
await player.settled(count);
const data = new Uint8Array(bytes);
const incoming = new ReceiveBatch();
let sent = 0;

serve({
  begin() {
    flood();
  },
  figures: () => ({ sent, lost: player.lost }),
});

async function flood() {
  for (;;) {
    for (const connection of connections) {
      for (let i = 0; i < atOnce; i++) {
        if (sockets.send(connection, data, flags) !== Result.OK) break;
        sent++;
      }
      while (sockets.receiveMessagesOnConnection(connection, incoming) > 0);
    }
    await setImmediate();
  }
}
