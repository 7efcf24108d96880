// Makes a server that runs: initialised, logged on, listening and listed.
import { GameServer } from "@headwater/typed";
import { DedicatedServer } from "./dedicatedServer.js";
import { type ServerOptions, settingsOf } from "./serverOptions.js";

/** What `player.data` is as long as the game says nothing of it. */
export type AnyData = Record<string, unknown>;

/**
 * Starts a dedicated server. Put your listeners on as soon as it resolves: the first player comes no earlier than with the
 * next turn of the event loop.
 *
 * @param options - the server's name, its game and version, and what is not to be as usual
 * @returns the server: logged on, listening, and listed unless `advertise` is false
 * @throws TypeError or RangeError for a wrong option; `SteamInitError` when Steam refuses to initialise;
 * `SteamLogOnError` when the logon fails for good or `limits.logOnMs` is over; `SteamCallError` with the reason when a port
 * cannot be had; the signal's reason.
 */
export function createServer(options: ServerOptions<AnyData>): Promise<DedicatedServer<AnyData>>;
/**
 * Starts a dedicated server, with `player.data` of the game's own type.
 *
 * @param options - as above, with `data`, which makes what `player.data` is at first
 * @returns the server: logged on, listening, and listed unless `advertise` is false
 * @throws The same errors as without `data`.
 */
export function createServer<Data>(
  options: ServerOptions<Data> & Required<Pick<ServerOptions<Data>, "data">>,
): Promise<DedicatedServer<Data>>;
export async function createServer<Data>(options: ServerOptions<Data>): Promise<DedicatedServer<Data>> {
  const { settings, limits } = settingsOf(options);
  const { ip, library, mode, port, pump, queryPort, version } = settings;
  settings.signal?.throwIfAborted();
  const steam = GameServer.initSync({
    gamePort: port,
    queryPort,
    mode,
    version,
    pump,
    ...(ip !== undefined && { ip }),
    ...(library !== undefined && { library }),
  });
  try {
    const server = new DedicatedServer(steam, settings, limits);
    await server.open();
    return server;
  } catch (error) {
    steam.shutdown();
    throw error;
  }
}
