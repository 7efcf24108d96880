// A flood of small messages over UDP, of more than the other end has time for: a server that sends back what it gets,
// players that send what their queues take, or both in one process.
import { loadLibrary, ReceiveBatch, server } from "@headwater/native";
import { loadedForPlayers, serverLibrary } from "../../steamclient/door.mjs";

/** SteamNetConnectionStatusChangedCallback_t, and the states of a connection. */
const [statusChanged, connecting, connected] = [1221, 1, 3];
const [ok, reliable] = [1, 8];
/** Connections of a player, and messages that it sends to each in a turn. */
const [connections, burst] = [4, 64];
/** It receives in one of so many turns: in between, what is sent to it is sent again. */
const receivingTurn = 8;
const payload = new Uint8Array(16);

/** Starts a server of this process; returns what takes a turn: it receives, sends back, and counts both. */
export function startServer(port, background) {
  loadLibrary(serverLibrary);
  server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
  const { ISteamNetworkingSockets: sockets } = server;
  const group = sockets.CreatePollGroup();
  const batch = new ReceiveBatch({ capacity: 1024 });
  if (!sockets.CreateListenSocketIP({ ip: "127.0.0.1", port }, null)) throw new Error(`port ${port} is taken`);
  const pump = () =>
    server.runCallbacks((id, { connection, info }) => {
      if (id !== statusChanged) return;
      if (info.state === connecting) {
        sockets.AcceptConnection(connection);
        sockets.SetConnectionPollGroup(connection, group);
      } else if (info.state > connected) {
        sockets.CloseConnection(connection, 0, null, false);
      }
    });
  if (background) {
    server.backgroundPump.start(pump);
    server.backgroundPump.watchPollGroup(group);
  }
  return () => {
    pump();
    const count = sockets.ReceiveMessagesOnPollGroup(group, batch);
    for (let i = 0; i < count; i++) {
      sockets.SendMessageToConnection(batch.connections[i], payload, i % 2 ? reliable : 0);
    }
    return 2 * count;
  };
}

/** Starts a player of this process who joins the server at the port; returns what takes a turn, as above. */
export function startPlayer(port, background) {
  const { ReceiveBatch, user } = loadedForPlayers();
  user.init();
  const { ISteamNetworkingSockets: sockets } = user;
  const batch = new ReceiveBatch({ capacity: 1024 });
  const live = new Set();
  const pump = () =>
    user.runCallbacks((id, { connection, info }) => {
      if (id !== statusChanged) return;
      if (info.state === connected) {
        live.add(connection);
      } else if (info.state > connected) {
        live.delete(connection);
        sockets.CloseConnection(connection, 0, null, false);
      }
    });
  for (let i = 0; i < connections; i++) sockets.ConnectByIPAddress({ ip: "127.0.0.1", port }, null);
  if (background) user.backgroundPump.start(pump);
  let turns = 0;
  return () => {
    pump();
    let count = 0;
    for (const connection of live) {
      for (let i = 0; i < burst; i++) {
        const [result] = sockets.SendMessageToConnection(connection, payload, reliable);
        if (result !== ok) break;
        count++;
      }
      if (turns % receivingTurn === 0) count += Math.max(0, sockets.ReceiveMessagesOnConnection(connection, batch));
    }
    turns++;
    return count;
  };
}
