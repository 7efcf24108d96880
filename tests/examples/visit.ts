// A player's visit to a server: a connection, what it brings, and how it ends.
import {
  type GameClient,
  type HSteamNetConnection,
  k_nSteamNetworkingSend_Reliable,
  SteamNetworkingConnectionState as State,
  type SteamNetConnectionInfo,
  type SteamNetConnectionStatusChangedCallback,
} from "@headwater/typed";

export class Visit {
  readonly #client: GameClient;
  readonly connection: HSteamNetConnection;
  /** How the server ended it. */
  readonly goodbye: Promise<SteamNetConnectionInfo>;

  private constructor(client: GameClient, connection: HSteamNetConnection) {
    this.#client = client;
    this.connection = connection;
    this.goodbye = this.#state([State.ClosedByPeer, State.ProblemDetectedLocally]);
    // Whoever is interested awaits it.
    this.goodbye.catch(() => undefined);
  }

  /** @throws Error if the server does not let the connection in */
  static async begin(client: GameClient, port: number): Promise<Visit> {
    return Visit.by(client, client.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`));
  }

  /** By a connection that is being made. @throws Error if the server does not let it in */
  static async by(client: GameClient, connection: HSteamNetConnection): Promise<Visit> {
    const visit = new Visit(client, connection);
    const { state, endDebug } = await visit.#state([State.Connected, State.ClosedByPeer, State.ProblemDetectedLocally]);
    if (state !== State.Connected) {
      visit.leave();
      throw new Error(`No connection: ${endDebug}`);
    }
    return visit;
  }

  send(data: Uint8Array): void {
    this.#client.networkingSockets.send(this.connection, data, k_nSteamNetworkingSend_Reliable);
  }

  /** The next message of the server. */
  async next(): Promise<Uint8Array> {
    for await (const { data } of this.#client.messages({ connection: this.connection })) return data;
    throw new Error("The connection ended instead of bringing a message.");
  }

  leave(): void {
    this.#client.networkingSockets.closeConnection(this.connection, 1000, "bye", false);
  }

  async #state(states: number[]): Promise<SteamNetConnectionInfo> {
    const isIt = ({ connection, info }: SteamNetConnectionStatusChangedCallback) =>
      connection === this.connection && states.includes(info.state);
    return (await this.#client.waitFor("steamNetConnectionStatusChanged", isIt, { timeoutMs: 20_000 })).info;
  }
}
