// What Steam does beside a player's engine, for one without GodotSteam: it says who they are, and for those who play over
// Steam's sockets it makes the connection to the server. node dist/steamPlayer.js [SteamID of the server]
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { GameClient, SendBatch, SteamNetworkingConnectionState as State } from "@headwater/typed";
import { type RawData, type WebSocket, WebSocketServer } from "ws";

const lanes = 4;

const client = await GameClient.init({ pumpIntervalMs: 1 });
const { ticket } = await client.requestAuthTicket();
const facts = { steam_id: String(client.steamId), ticket: Buffer.from(ticket).toString("hex") };
const [server] = process.argv.slice(2);
if (server === undefined) console.log(JSON.stringify(facts));
else {
  const bridge = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  await once(bridge, "listening");
  const { port } = bridge.address() as AddressInfo;
  console.log(JSON.stringify({ ...facts, steam: `ws://127.0.0.1:${port}` }));
  const [socket] = (await once(bridge, "connection")) as [WebSocket];
  await connect(socket, BigInt(server));
}

async function connect(socket: WebSocket, to: bigint): Promise<void> {
  const sockets = client.networkingSockets;
  const connection = sockets.connectP2P(to, 0);
  sockets.configureConnectionLanes(connection, new Array(lanes).fill(0), new Array(lanes).fill(1));
  client.on("steamNetConnectionStatusChanged", ({ connection: of, info: { state } }) => {
    if (of !== connection) return;
    if (state === State.Connected) socket.send(new Uint8Array(1));
    else if (state === State.ClosedByPeer || state === State.ProblemDetectedLocally) socket.close();
  });
  const batch = new SendBatch({ capacity: 1, bytes: 65_536 });
  socket.on("message", (data: RawData) => {
    const [lane = 0, flags = 0, ...message] = data as Buffer;
    batch.clear();
    batch.add(connection, Uint8Array.from(message), flags, lane);
    sockets.sendMessages(batch);
  });
  socket.on("close", () => sockets.closeConnection(connection, 0, "The engine has gone.", false));
  for await (const { data, lane } of client.messages({ connection }))
    socket.send(Buffer.concat([Buffer.of(lane), data]));
}
