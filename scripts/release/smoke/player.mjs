// Runs the README's server (server.mjs) on the loopback, as a player of it in the same process: a ticket lets the player
// in, a message goes there and back, then the server is told to end, and the process ends with it.
import { libraryPath } from "@headwater/loopback";
import { GameClient, k_nSteamNetworkingSend_Reliable, SteamNetworkingConnectionState as State } from "@headwater/typed";

process.env["STEAM_API_LIBRARY"] = libraryPath();
await import("./server.mjs");
const client = await GameClient.init();
const sockets = client.networkingSockets;
const connection = sockets.connectByIpAddress("127.0.0.1:27015");
const states = [State.Connected, State.ClosedByPeer, State.ProblemDetectedLocally];
const { info } = await client.waitFor(
  "steamNetConnectionStatusChanged",
  (event) => event.connection === connection && states.includes(event.info.state),
  { timeoutMs: 60_000 },
);
if (info.state !== State.Connected) throw new Error(`no connection: ${info.endDebug}`);
const known = client.waitFor("getAuthSessionTicketResponse", undefined, { timeoutMs: 60_000 });
const { ticket } = client.user.getAuthSessionTicket();
await known;
for (const message of [ticket, new TextEncoder().encode("there and back")])
  sockets.send(connection, message, k_nSteamNetworkingSend_Reliable);
for await (const { data } of client.messages({ connection })) {
  console.log(new TextDecoder().decode(data));
  break;
}
await client.close();
process.once("exit", () => console.log("the server has ended"));
// Windows has no signals, and ends whoever is sent one.
if (process.platform === "win32") process.emit("SIGTERM", "SIGTERM");
else process.kill(process.pid, "SIGTERM");
