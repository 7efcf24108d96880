// A player that joins and ends without a shutdown: leaving.mjs <how> <port>.
import { libraryPath } from "@headwater/loopback";
import { GameClient, SteamNetworkingConnectionState } from "@headwater/typed";

const ends = {
  "process.exit": () => process.exit(7),
  // What process.exit() comes to in the end, and all that C++ knows of: JavaScript does not hear of it.
  "exit()": () => process.reallyExit(7),
  "uncaught exception": () => {
    throw new Error("nobody catches this");
  },
  "the end": () => {
    process.disconnect();
    player.unref();
  },
};

const [how, port] = [process.argv[2], Number(process.argv[3])];
const player = await GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
player.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port });
await player.waitFor(
  "steamNetConnectionStatusChanged",
  ({ info }) => info.state === SteamNetworkingConnectionState.Connected,
);
ends[how]();
