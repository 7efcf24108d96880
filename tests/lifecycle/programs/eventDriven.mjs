// An event-driven server, as Node programs are written: eventDriven.mjs <pump> <referenced>. Nothing but the server keeps
// the process; says "up", and "still up" by a timer that keeps nothing.
import { GameServer, ServerMode, SteamNetworkingConnectionState } from "@headwater/typed";
import { serverLibrary } from "../../steamclient/door.mjs";

const [pump, referenced] = process.argv.slice(2);
const server = await GameServer.init({
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.Authentication,
  version: "1.0.0.0",
  library: serverLibrary,
  pump,
});
await server.logOnAnonymous();
server.networkingSockets.createListenSocketP2P(0);
server.on("steamNetConnectionStatusChanged", ({ connection, info }) => {
  if (info.state === SteamNetworkingConnectionState.Connecting) server.networkingSockets.acceptConnection(connection);
});
server.closeOnSignals();
if (referenced === "no") server.unref();
process.send("up", () => process.channel.unref());
setTimeout(() => process.send("still up"), 300).unref();
