// A function of the background pump that throws, while only the pump keeps the process alive.
import { loadLibrary, server } from "@headwater/native";
import { serverLibrary } from "../../steamclient/door.mjs";

const uncaught = [];
process.on("uncaughtException", (error) => uncaught.push(error.message));
// The channel to the parent keeps a process alive, too.
process.channel.unref();

loadLibrary(serverLibrary);
server.init(0x7f000001, 27015, 0, 2, "1.0.0.0");
server.backgroundPump.start(() => {
  if (uncaught.length < 2) throw new Error("of onReady");
  // The callback it was about is still there.
  const callbacks = server.runCallbacks(() => {});
  process.send({ uncaught, callbacks });
  server.backgroundPump.unref();
});
server.ISteamGameServer.LogOnAnonymous();
server.backgroundPump.ref();
