// The background pump from start to stop, under traffic: backgroundPump.mjs <rounds> <messages> <port>. In each round a
// server and a player, each pumped by a thread of the addon, talk over UDP while pumps are stopped and started again,
// sources are watched and not, callbacks run by hand and calls are answered; in the middle of more, both shut down.
import { loadLibrary, ReceiveBatch, server } from "@headwater/native";
import { loadedForPlayers, serverLibrary } from "../../steamclient/door.mjs";

const [rounds, messages, port] = process.argv.slice(2).map(Number);
/** SteamNetConnectionStatusChangedCallback_t, and the states of a connection. */
const [statusChanged, connecting, connected] = [1221, 1, 3];
const reliable = 8;

loadLibrary(serverLibrary);
const players = loadedForPlayers();
const { user } = players;
const totals = { echoed: 0, answered: 0, callbacks: 0 };
for (let round = 0; round < rounds; round++) await play(round);
process.send?.(totals);
process.disconnect?.();

async function play(round) {
  if (server.init(0x7f000001, 27015, 0, 2, "1.0.0.0").code !== 0) throw new Error(`server.init failed in ${round}`);
  if (user.init().code !== 0) throw new Error(`user.init failed in ${round}`);
  const { ISteamNetworkingSockets: serving } = server;
  const { ISteamNetworkingSockets: playing } = user;
  const group = serving.CreatePollGroup();
  const [atServer, atPlayer] = [new ReceiveBatch(), new players.ReceiveBatch()];
  let sent = 0;
  let seen = 0;
  let finish;
  const done = new Promise((resolve) => {
    finish = resolve;
  });

  const pumpServer = () => {
    totals.callbacks += server.runCallbacks((id, event) => {
      if (id !== statusChanged || event.info.state !== connecting) return;
      serving.AcceptConnection(event.connection);
      serving.SetConnectionPollGroup(event.connection, group);
    });
    receive(serving.ReceiveMessagesOnPollGroup, group, atServer, (connection, payload) => {
      serving.SendMessageToConnection(connection, payload, reliable);
    });
  };
  const pumpPlayer = () => {
    totals.callbacks += user.runCallbacks((id, event) => {
      if (id === statusChanged && event.info.state === connected) send();
    });
    receive(playing.ReceiveMessagesOnConnection, connection, atPlayer, (_, payload) => {
      if (new Uint32Array(payload.slice().buffer)[0] !== seen) throw new Error(`message ${seen} is missing`);
      if (++seen === messages) finish();
      else if (seen === sent) send();
    });
  };
  /** A few at a time, so that there is always something under way. */
  const send = () => {
    for (const end = Math.min(messages, sent + 16); sent < end; sent++) {
      playing.SendMessageToConnection(connection, new Uint32Array([sent]), reliable);
    }
  };

  server.backgroundPump.start(pumpServer);
  user.backgroundPump.start(pumpPlayer);
  server.ISteamGameServer.LogOnAnonymous();
  serving.CreateListenSocketIP({ ip: "127.0.0.1", port }, null);
  server.backgroundPump.watchPollGroup(group);
  const connection = playing.ConnectByIPAddress({ ip: "127.0.0.1", port }, null);
  user.backgroundPump.watchConnection(connection);

  // What waits for an answer keeps nothing alive by itself.
  server.backgroundPump.ref();
  const reputation = server.ISteamGameServer.GetServerReputation().then(
    () => totals.answered++,
    () => totals.answered++,
  );
  await reputation;
  server.backgroundPump.unref();
  user.backgroundPump.ref();
  server.backgroundPump.stop();
  pumpPlayer();
  server.backgroundPump.start(pumpServer);
  // A second watcher comes and goes.
  server.backgroundPump.watchPollGroup(group);
  server.backgroundPump.unwatchPollGroup(group);
  await done;
  totals.echoed += seen;

  // Messages and a call on their way to threads that end.
  for (let i = 0; i < 64; i++) playing.SendMessageToConnection(connection, new Uint8Array(100), reliable);
  server.ISteamGameServer.GetServerReputation().catch(() => {});
  server.shutdown();
  user.shutdown();
}

function receive(receiveFrom, source, batch, take) {
  const count = receiveFrom(source, batch);
  for (let i = 0; i < count; i++) take(batch.connections[i], batch.payload(i));
}
