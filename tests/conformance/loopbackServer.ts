// Starts game servers and players on the loopback library for the tests.
import { libraryPath } from "@headwater/loopback";
import { GameClient, GameServer, type GameServerOptions, ServerMode } from "@headwater/typed";

/** Ports nobody else uses need not be found: the loopback binds none of these before its query port is enabled. */
export const serverOptions: GameServerOptions = {
  ip: "127.0.0.1",
  gamePort: 27015,
  queryPort: 27016,
  mode: ServerMode.AuthenticationAndSecure,
  version: "1.0.0.0",
  library: libraryPath(),
  pumpIntervalMs: 1,
};

export function startServer(options: Partial<GameServerOptions> = {}): Promise<GameServer> {
  return GameServer.init({ ...serverOptions, ...options });
}

export function startPlayer(): Promise<GameClient> {
  return GameClient.init({ library: libraryPath(), pumpIntervalMs: 1 });
}

export async function loggedOnServer(options: Partial<GameServerOptions> = {}): Promise<GameServer> {
  const server = await startServer(options);
  await server.logOnAnonymous();
  return server;
}
