// crowdServer.mjs <port>: a server for 200 players, who are whom they say, and hear one number after the other.
import { createServer } from "@headwater/server";

const port = Number(process.argv[2]);
const crowd = 1000;
const server = await createServer({
  ...{ name: "Crowd", game: "crowd", version: "1.0.0.0", ip: "127.0.0.1", port, queryPort: 0, tickRate: 30 },
  maxPlayers: 200,
  allowWithoutAuth: true,
  handshake: async (newcomer) => ({ steamId: Buffer.from(await newcomer.receive()).readBigUInt64LE() }),
  // All of them come from one address.
  limits: {
    ...{ pendingConnections: crowd, pendingPerAddress: crowd },
    ...{ connectsPerSecond: crowd, connectsBurst: crowd },
    ...{ connectsPerSecondPerAddress: crowd, connectsBurstPerAddress: crowd },
  },
});
let said = 0;
const sayOne = () => server.broadcast(Buffer.from(Uint32Array.of(++said).buffer));
server.on("tick", sayOne);
server.on("draining", () => {
  // In the middle of it: all of these are still on their way when everybody is told goodbye.
  for (let i = 0; i < 20; i++) sayOne();
  process.send({ said });
});
server.on("join", () => server.players.size === 200 && process.send({ full: true }));
server.closeOnSignals({ reason: "The server restarts.", graceMs: 0 });
process.channel.unref();
process.send({ open: true });
