// How a player's process comes to a server on this machine.
import {
  type GameClient,
  type HSteamNetConnection,
  type SteamNetConnectionInfo,
  SteamNetworkingConfigValue,
  SteamNetworkingConnectionState,
} from "@headwater/typed";

const connectMs = 20_000;

export interface PlayerConnection {
  connection: HSteamNetConnection;
  /** Resolves with the server's words when it has closed the connection; rejects when the client is shut down. */
  closed: Promise<string>;
}

/**
 * Connects to 127.0.0.1.
 *
 * @returns The connection; or the server's words, if it turns the player away.
 */
export async function connectPlayer(client: GameClient, port: number): Promise<PlayerConnection | string> {
  const connection = client.networkingSockets.connectByIpAddress({ ip: "127.0.0.1", port }, [
    { option: SteamNetworkingConfigValue.IP_AllowWithoutAuth, value: 1 },
  ]);
  const { info } = await client.waitFor(
    "steamNetConnectionStatusChanged",
    (event) => event.connection === connection && (isConnected(event.info) || isClosed(event.info)),
    { timeoutMs: connectMs },
  );
  if (!isConnected(info)) return info.endDebug;
  const closed = client
    .waitFor("steamNetConnectionStatusChanged", (event) => event.connection === connection && isClosed(event.info))
    .then((event) => event.info.endDebug);
  // Who leaves by itself does not wait for it.
  closed.catch(() => undefined);
  return { connection, closed };
}

function isConnected({ state }: SteamNetConnectionInfo): boolean {
  return state === SteamNetworkingConnectionState.Connected;
}

function isClosed({ state }: SteamNetConnectionInfo): boolean {
  return (
    state === SteamNetworkingConnectionState.ClosedByPeer ||
    state === SteamNetworkingConnectionState.ProblemDetectedLocally
  );
}
