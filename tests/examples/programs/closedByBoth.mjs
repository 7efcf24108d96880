// A player leaves; before the demo's server hears of it, it has closed the connection itself, for want of a ticket. What
// it then hears is of a connection that is not there any more. Prints the states it heard of.
import { libraryPath } from "@headwater/loopback";
import { GameClient, GameServer, ServerMode, SteamNetworkingConnectionState as State } from "@headwater/typed";
import { PlayerSessions } from "../../../examples/dedicated-server/dist/playerSessions.js";

const port = Number(process.argv[2]);
const library = libraryPath();
const options = { library, ip: "127.0.0.1", gamePort: port, queryPort: 0, version: "1.0.0.0", pump: "manual" };
const server = await GameServer.init({ ...options, mode: ServerMode.Authentication });
const sockets = server.networkingSockets;
const stop = new AbortController().signal;
const { pollGroup } = new PlayerSessions(server, { maxPlayers: 1, admissionMs: 500, stop });
let connection = 0;
const states = [];
server.on("steamNetConnectionStatusChanged", (event) => {
  connection = event.connection;
  states.push(event.info.state);
});
sockets.createListenSocketIp({ ip: "127.0.0.1", port });

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 1));
const player = await GameClient.init({ library, pumpIntervalMs: 1 });
const atPlayer = player.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port });
while (!states.includes(State.Connected)) {
  server.runCallbacks();
  await nextTurn();
}
player.networkingSockets.closeConnection(atPlayer, 1000, "bye", false);
// Not pumped: the server's own time limit comes first.
while (sockets.getConnectionInfo(connection) !== null) await nextTurn();
server.runCallbacks();
sockets.destroyPollGroup(pollGroup);
await server.close();
player.shutdown();
process.stdout.write(JSON.stringify(states));
