// A visit to a server, seen from the player's side.
import { SteamNetworkingConnectionState as State } from "@headwater/typed";

export class Visitor {
  #client;

  constructor(client, connection) {
    this.#client = client;
    this.connection = connection;
    this.ended = this.#state([State.ClosedByPeer, State.ProblemDetectedLocally], 25_000);
    // Whoever is interested awaits it.
    this.ended.catch(() => undefined);
  }

  static async connect(client, port) {
    const visitor = new Visitor(client, client.networkingSockets.connectByIpAddress(`127.0.0.1:${port}`));
    const { state, endReason, endDebug } = await visitor.#state(
      [State.Connected, State.ClosedByPeer, State.ProblemDetectedLocally],
      20_000,
    );
    if (state === State.Connected) return visitor;
    visitor.leave();
    throw new Error(`${endReason}: ${endDebug}`);
  }

  static async join(client, port) {
    const { ticket } = await client.requestAuthTicket();
    const visitor = await Visitor.connect(client, port);
    visitor.send(ticket);
    return visitor;
  }

  send(data, reliable = true) {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
    return this.#client.networkingSockets.send(this.connection, bytes, reliable ? 8 : 0);
  }

  async next() {
    for await (const { data } of this.#client.messages({ connection: this.connection }))
      return new TextDecoder().decode(data);
    throw new Error("The connection ended instead of bringing a message.");
  }

  receive() {
    return [...this.#client.receive({ connection: this.connection })];
  }

  leave() {
    this.#client.networkingSockets.closeConnection(this.connection, 1000, "bye", false);
  }

  async #state(states, timeoutMs) {
    const isIt = ({ connection, info }) => connection === this.connection && states.includes(info.state);
    return (await this.#client.waitFor("steamNetConnectionStatusChanged", isIt, { timeoutMs })).info;
  }
}
