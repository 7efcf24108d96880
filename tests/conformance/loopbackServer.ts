// Starts game servers and players on the loopback library for the tests.
import { libraryPath } from "@headwater/loopback";
import { type GameClient, GameServer, type GameServerOptions, ServerMode } from "@headwater/typed";
import { playersApi, serverLibrary } from "../steamclient/door.mjs";

/** No query port: only the tests of server browser queries need one, and find it. */
export const serverOptions: GameServerOptions = {
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 0,
  mode: ServerMode.AuthenticationAndSecure,
  version: "1.0.0.0",
  library: serverLibrary,
  pumpIntervalMs: 1,
};

export function startServer(options: Partial<GameServerOptions> = {}): Promise<GameServer> {
  return GameServer.init({ ...serverOptions, ...options });
}

export function startPlayer(): Promise<GameClient> {
  return playersApi().GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
}

export async function loggedOnServer(options: Partial<GameServerOptions> = {}): Promise<GameServer> {
  const server = await startServer(options);
  await server.logOnAnonymous();
  return server;
}
