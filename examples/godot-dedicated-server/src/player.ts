// A player: joins with a ticket, sends each line of its stdin as a command, prints what the server says.
import { createInterface } from "node:readline";
import { connectPlayer } from "@headwater/example-godot-stage";
import {
  GameClient,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  SteamNetworkingConnectionState,
} from "@headwater/typed";

/** First byte of what the server is sent. */
const join = 1;
const command = 2;

const [name = "", port = "", forges = ""] = process.argv.slice(2);

await using client = await GameClient.init();
const { ticket } = await client.requestAuthTicket(undefined, { timeoutMs: 20_000 });
const connected = await connectPlayer(client, Number(port));
if (typeof connected === "string") console.log(`turned away: ${connected}`);
else await play(connected.connection, connected.closed);

async function play(connection: HSteamNetConnection, closed: Promise<string>): Promise<void> {
  const sockets = client.networkingSockets;
  const left = new AbortController();
  const send = (data: Uint8Array): void => {
    sockets.sendMessageToConnection(connection, data, k_nSteamNetworkingSend_Reliable);
  };
  const input = createInterface(process.stdin);
  input.on("line", (line) => send(Buffer.concat([Buffer.from([command]), Buffer.from(line)])));
  input.on("close", () => left.abort());
  const words = closed.finally(() => left.abort());
  // Whoever leaves first is not told why.
  words.catch(() => undefined);

  send(joinMessage(forges === "forged" ? forged(ticket) : ticket));
  for await (const { data } of client.messages({ connection }, { signal: left.signal })) {
    console.log(Buffer.from(data).toString());
  }
  // What came before the end is there still, until this side closes, too.
  for (const { data } of sockets.receiveMessages({ connection })) console.log(Buffer.from(data).toString());
  const open = sockets.getConnectionInfo(connection)?.state === SteamNetworkingConnectionState.Connected;
  if (!open) console.log(`sent away: ${await words}`);
  sockets.closeConnection(connection, 0, "", false);
  process.stdin.destroy();
}

function joinMessage(shown: Uint8Array): Uint8Array {
  const head = Buffer.alloc(11);
  head.writeUInt8(join, 0);
  head.writeBigUInt64LE(client.steamId, 1);
  head.writeUInt16LE(shown.length, 9);
  return Buffer.concat([head, shown, Buffer.from(name)]);
}

/** The ticket with its last bits turned: its form is right, but it is not one that Steam made. */
function forged(original: Uint8Array): Uint8Array {
  return original.map((byte, index) => (index < original.length - 8 ? byte : byte ^ 0xff));
}
