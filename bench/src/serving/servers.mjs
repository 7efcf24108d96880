// The same game three times: on @headwater/server, by hand on typed, and, for a familiar scale, on WebSockets by ws.
// Players present an id, then what they say is sent back to them; everybody hears of the world 20 times a second.
import { createServer } from "@headwater/server";
import {
  GameServer,
  k_nSteamNetworkingSend_Reliable,
  k_nSteamNetworkingSend_Unreliable,
  Recipients,
  ServerMode,
  SteamNetworkingConnectionState as State,
} from "@headwater/typed";
import { WebSocketServer } from "ws";
import { library } from "../fairness/side.mjs";

const tickRate = 60;
const ticksPerNews = 3;
const news = new Uint8Array(100).fill(1);
const many = 10_000;

/** @returns what is to be measured: `players()`, and `late`, which collects milliseconds */
export const servers = {
  async server(port) {
    const late = [];
    const server = await createServer({
      ...{ name: "Bench", game: "bench", version: "1.0.0.0", ip: "127.0.0.1", port, queryPort: 0, library, tickRate },
      allowWithoutAuth: true,
      handshake: async (newcomer) => ({ steamId: idOf(await newcomer.receive()) }),
      limits: {
        ...{ players: many, pendingConnections: many, pendingPerAddress: many, connectsPerSecond: many },
        ...{ connectsBurst: many, connectsPerSecondPerAddress: many, connectsBurstPerAddress: many },
      },
    });
    server.on("message", (player, { data }) => player.send(data));
    server.on("tick", ({ tick, lateMs }) => {
      late.push(lateMs);
      if (tick % ticksPerNews === 0) server.broadcast(news, { reliable: false });
    });
    return { late, players: () => server.players.size };
  },

  async typed(port) {
    const server = await GameServer.init({
      ...{
        ip: "127.0.0.1",
        gamePort: port,
        queryPort: 0,
        mode: ServerMode.Authentication,
        version: "1.0.0.0",
        library,
      },
    });
    await server.logOnAnonymous();
    const sockets = server.networkingSockets;
    const group = sockets.createPollGroup();
    const players = new Map();
    const everybody = new Recipients();
    server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
      if (info.state === State.Connecting) {
        sockets.acceptConnection(connection);
        sockets.setConnectionPollGroup(connection, group);
      } else if (info.state === State.ClosedByPeer || info.state === State.ProblemDetectedLocally) {
        players.delete(connection);
        everybody.delete(connection);
        sockets.closeConnection(connection, 0, null, false);
      }
    });
    sockets.createListenSocketIp({ ip: "127.0.0.1", port });
    const late = ticking((tick) => {
      for (const { connection, data } of server.receive(group, { budgetMs: 8 })) {
        if (players.has(connection)) sockets.send(connection, data, k_nSteamNetworkingSend_Reliable);
        else {
          players.set(connection, idOf(data));
          everybody.add(connection);
          server.gameServer.updateUserData(idOf(data), "", 0);
        }
      }
      if (tick % ticksPerNews === 0) sockets.broadcast(everybody, news, k_nSteamNetworkingSend_Unreliable);
    });
    return { late, players: () => players.size };
  },

  async ws(port) {
    const server = new WebSocketServer({ host: "127.0.0.1", port, perMessageDeflate: false });
    const players = new Map();
    server.on("connection", (socket) => {
      socket.on("message", (data) => {
        if (players.has(socket)) socket.send(data);
        else players.set(socket, idOf(data));
      });
      socket.on("close", () => players.delete(socket));
    });
    const late = ticking((tick) => {
      if (tick % ticksPerNews === 0) for (const socket of players.keys()) socket.send(news);
    });
    return { late, players: () => players.size };
  },
};

const idOf = (data) => new DataView(data.buffer, data.byteOffset).getBigUint64(0);

/** Ticks at their times, as anybody would write it; of those that are late, five are made up for. */
function ticking(onTick) {
  const late = [];
  const stepMs = 1000 / tickRate;
  let start = performance.now();
  let tick = 0;
  const wake = () => {
    const behind = Math.floor((performance.now() - start) / stepMs) - tick;
    if (behind > 5) start += (behind - 5) * stepMs;
    for (let due = Math.min(5, behind); due > 0; due--) {
      tick++;
      late.push(performance.now() - start - tick * stepMs);
      onTick(tick);
    }
    setTimeout(wake, Math.max(0, start + (tick + 1) * stepMs - performance.now()));
  };
  wake();
  return late;
}
